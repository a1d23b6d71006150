import { count, grouped } from '../text/words.ts';
import type { Measure, Section, SectionId } from './layout.ts';

/** A table of Markdown cells, or a list, under a heading; long ones are folded and can be cut. */
export interface Table {
  readonly id: SectionId;
  /** Markdown before the table, such as a heading. */
  readonly intro: string;
  /** Heads of the columns; without any the rows make a list. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a row is, such as `change`: for `…and 12 more changes`. */
  readonly noun: string;
}

/** More rows than this are folded: a reader scrolls past a few dozen lines, not past hundreds. */
const MOST_OPEN_ROWS = 40;

export function tableSection(table: Table): Section {
  return {
    id: table.id,
    text: table.rows.length === 0 ? '' : tableText(table, table.rows.length),
    shorten: (room, measure) => tableText(table, rowsThatFit(table, room, measure)),
  };
}

export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (columns.length === 0) return rows.map((cells) => `- ${cells.join(' ')}`).join('\n');
  return [columns, columns.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function tableText(table: Table, shown: number): string {
  const left = table.rows.length - shown;
  const body = shown === 0 ? '' : markdownTable(table.columns, table.rows.slice(0, shown));
  const label =
    left === 0
      ? `All ${count(shown, table.noun)}`
      : `The first ${grouped(shown)} of ${count(table.rows.length, table.noun)}`;
  const more = left === 0 ? '' : `…and ${count(left, `more ${table.noun}`)}.`;
  return [table.intro, shown > MOST_OPEN_ROWS ? folded(label, body) : body, more]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rowsThatFit(table: Table, room: number, measure: Measure): number {
  let used = measure(tableText(table, 0)) + 200; // column heads and the folding around
  let rows = 0;
  for (const row of table.rows) {
    used += measure(row.join(' | ')) + 5;
    if (used > room) break;
    rows++;
  }
  return rows;
}
