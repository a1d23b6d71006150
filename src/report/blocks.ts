import { count, grouped } from '../text/words.ts';
import type { Measure, Section, SectionId } from './layout.ts';

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
  return [list.heading, shown > MOST_OPEN ? folded(label, body) : body, more]
    .filter((part) => part !== '')
    .join('\n\n');
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
