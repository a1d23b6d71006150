import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plot } from './plot.ts';
import { type Results, tables } from './table.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** Puts the plot and the tables where people read them. */
export function writeDocuments(results: Results): void {
  mkdirSync(join(DOCS, 'images'), { recursive: true });
  writeFileSync(join(DOCS, 'images', 'bench.svg'), plot(results));
  const page = join(DOCS, 'performance.md');
  const text = readFileSync(page, 'utf8');
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`docs/performance.md has no place for tables: ${BEGIN} ... ${END}`);
  writeFileSync(page, `${text.slice(0, start + BEGIN.length)}\n${tables(results)}\n${text.slice(end)}`);
}
