/** A part of the report. Sections are in reading order; how they give way is a list of its own. */
export interface Section {
  readonly id: SectionId;
  readonly text: string;
  /** The best text of at most `room` (in the measure of the fit); empty where nothing useful is that short. */
  readonly shorten: (room: number, measure: Measure) => string;
}

export type SectionId =
  | 'head'
  | 'danger'
  | 'problems'
  | 'code'
  | 'warnings'
  | 'changes'
  | 'drift'
  | 'steps'
  | 'pairs'
  | 'snippets'
  | 'policies'
  | 'drawing'
  | 'trust'
  | 'orphaned'
  | 'unchanged'
  | 'history'
  | 'applied-plan';

/** Size of a text: characters for a comment, bytes for a job summary. */
export type Measure = (text: string) => number;

/** What gives way first, and how much of it stays for now. Detail goes before tables, tables before what is dangerous. */
const ORDER: readonly { readonly id: SectionId; readonly title: string; readonly keep: number }[] = [
  { id: 'unchanged', title: 'the list of unchanged secrets', keep: 0 },
  { id: 'drawing', title: 'the diagram', keep: 0 },
  { id: 'trust', title: 'the list of who may use the roles', keep: 0 },
  { id: 'applied-plan', title: 'the plan', keep: 0 },
  { id: 'policies', title: 'the policies in detail', keep: 0 },
  { id: 'history', title: 'the list of earlier runs', keep: 0 },
  { id: 'snippets', title: 'the code', keep: 0 },
  { id: 'orphaned', title: 'the list of secrets that left the file', keep: 0 },
  { id: 'pairs', title: 'some of the pairs', keep: 12_000 },
  { id: 'steps', title: 'some of the steps', keep: 12_000 },
  { id: 'drift', title: 'some of the drift', keep: 6_000 },
  { id: 'changes', title: 'some of the changes', keep: 12_000 },
  { id: 'code', title: 'some of what was found in the code', keep: 12_000 },
  { id: 'warnings', title: 'some of the warnings', keep: 12_000 },
  { id: 'problems', title: 'some of the problems', keep: 12_000 },
  { id: 'pairs', title: 'some of the pairs', keep: 0 },
  { id: 'steps', title: 'some of the steps', keep: 0 },
  { id: 'drift', title: 'some of the drift', keep: 0 },
  { id: 'changes', title: 'some of the changes', keep: 0 },
  { id: 'code', title: 'some of what was found in the code', keep: 0 },
  { id: 'warnings', title: 'some of the warnings', keep: 0 },
  { id: 'danger', title: 'some of what is dangerous', keep: 0 },
  { id: 'problems', title: 'some of the problems', keep: 0 },
];

const SEPARATOR = '\n\n';
/** Room for the sentence that says what was moved. */
const NOTE_ROOM = 500;

/** A section that is shown whole or not at all. */
export function whole(id: SectionId, text: string): Section {
  return { id, text, shorten: () => '' };
}

/** A section with shorter texts to fall back on, best first; the last one is used even if it does not fit. */
export function graded(id: SectionId, forms: readonly [string, ...string[]]): Section {
  const last = forms.at(-1) ?? '';
  return { id, text: forms[0], shorten: (room, measure) => forms.find((form) => measure(form) <= room) ?? last };
}

/**
 * Joins sections so that the whole stays within `limit`, shortening what matters least first.
 *
 * @param note says, as Markdown, what gave way; it comes last.
 */
export function layOut(
  sections: readonly Section[],
  limit: number,
  measure: Measure,
  note: (moved: readonly string[]) => string,
): string {
  const texts = new Map(sections.map((section) => [section.id, section.text]));
  const join = (moved: readonly string[]) =>
    [...sections.map(({ id }) => texts.get(id) ?? ''), moved.length > 0 ? note(moved) : '']
      .filter((text) => text !== '')
      .join(SEPARATOR);
  if (measure(join([])) <= limit) return join([]);

  const moved = new Set<string>();
  for (const { id, title, keep } of ORDER) {
    const excess = measure(join([])) + NOTE_ROOM - limit;
    if (excess <= 0) break;
    const section = sections.find((candidate) => candidate.id === id);
    const size = measure(texts.get(id) ?? '');
    if (!section || size <= keep) continue;
    texts.set(id, section.shorten(Math.max(keep, size - excess), measure));
    moved.add(title);
  }
  return join([...moved]);
}
