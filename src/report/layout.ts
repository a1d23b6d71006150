import { count, grouped, joinTexts } from '../text/words.ts';

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
  | 'new-secrets'
  | 'policies'
  | 'drawing'
  | 'trust'
  | 'orphaned'
  | 'unchanged'
  | 'history'
  | 'applied-plan';

/** Size of a text: characters for a comment, bytes for a job summary. */
export type Measure = (text: string) => number;

/**
 * What gives way first: detail before tables, tables before what is dangerous. In a first round, what keeps some characters
 * keeps them; what is dangerous gives way in the second one only.
 */
const ORDER: readonly { readonly id: SectionId; readonly title: string; readonly keeps: number }[] = [
  { id: 'unchanged', title: 'the list of unchanged secrets', keeps: 0 },
  { id: 'drawing', title: 'the diagram', keeps: 0 },
  { id: 'trust', title: 'the list of who may use the roles', keeps: 0 },
  { id: 'applied-plan', title: 'the plan', keeps: 0 },
  { id: 'policies', title: 'the policies in detail', keeps: 0 },
  { id: 'history', title: 'the list of earlier runs', keeps: 0 },
  { id: 'snippets', title: 'the code', keeps: 0 },
  { id: 'orphaned', title: 'the list of secrets that left the file', keeps: 0 },
  { id: 'new-secrets', title: 'the descriptions and tags of new secrets', keeps: 0 },
  { id: 'pairs', title: 'some of the pairs', keeps: 12_000 },
  { id: 'steps', title: 'some of the steps', keeps: 12_000 },
  { id: 'drift', title: 'some of the drift', keeps: 6_000 },
  { id: 'changes', title: 'some of the changes', keeps: 12_000 },
  { id: 'code', title: 'some of what was found in the code', keeps: 12_000 },
  { id: 'warnings', title: 'some of the warnings', keeps: 12_000 },
  { id: 'danger', title: 'some of what is dangerous', keeps: Number.POSITIVE_INFINITY },
  { id: 'problems', title: 'some of the problems', keeps: 12_000 },
];

/** Room for the sentence that says what was moved. */
const NOTE_ROOM = 500;

/** A section that is shown whole or not at all. */
export function whole(id: SectionId, text: string): Section {
  return { id, text, shorten: () => '' };
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
    joinTexts([...sections.map(({ id }) => texts.get(id) ?? ''), moved.length > 0 ? note(moved) : '']);
  if (measure(join([])) <= limit) return join([]);

  const moved = new Set<string>();
  for (const { id, title, keeps } of [...ORDER, ...ORDER.map((one) => ({ ...one, keeps: 0 }))]) {
    const excess = measure(join([])) + NOTE_ROOM - limit;
    if (excess <= 0) break;
    const section = sections.find((candidate) => candidate.id === id);
    const size = measure(texts.get(id) ?? '');
    if (!section || size <= keeps) continue;
    texts.set(id, section.shorten(Math.max(keeps, size - excess), measure));
    moved.add(title);
  }
  return join([...moved]);
}

/** A list under a heading, which is folded when it is long and can be cut. */
export interface Cuttable {
  readonly id: SectionId;
  /** Markdown before the list. */
  readonly heading: string;
  readonly items: readonly string[];
  /** What an item is, such as `change`: for `…and 12 more changes`. */
  readonly noun: string;
  /** The list as Markdown. */
  readonly body: (items: readonly string[]) => string;
}

/** More items than this are folded: a reader scrolls past a few dozen, not past hundreds. */
const MOST_OPEN = 40;

/** A section that is shortened item by item. */
export function cuttable(list: Cuttable): Section {
  return {
    id: list.id,
    text: list.items.length === 0 ? '' : text(list, list.items.length),
    shorten: (room, measure) => text(list, itemsThatFit(list, room, measure)),
  };
}

/** A table of Markdown cells as such a section. */
export function tableSection(
  table: Omit<Cuttable, 'items' | 'body'> & {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  },
): Section {
  const head = [table.columns, table.columns.map(() => ':--')].map(row);
  return cuttable({ ...table, items: table.rows.map(row), body: (items) => [...head, ...items].join('\n') });
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => ':--'), ...rows].map(row).join('\n');
}

/** Markdown blocks as a list: what follows an item's first line is indented, fences included. */
export function bulletList(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function text(list: Cuttable, shown: number): string {
  const left = list.items.length - shown;
  const body = shown === 0 ? '' : list.body(list.items.slice(0, shown));
  const label =
    left === 0
      ? `All ${count(shown, list.noun)}`
      : `The first ${grouped(shown)} of ${count(list.items.length, list.noun)}`;
  const more = left === 0 ? '' : `…and ${count(left, `more ${list.noun}`)}.`;
  return joinTexts([list.heading, shown > MOST_OPEN ? folded(label, body) : body, more]);
}

function itemsThatFit(list: Cuttable, room: number, measure: Measure): number {
  let used = measure(text(list, 0)) + 200; // the frame around
  let items = 0;
  for (const item of list.items) {
    used += measure(item) + 3;
    if (used > room) break;
    items++;
  }
  return items;
}
