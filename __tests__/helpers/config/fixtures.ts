import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../../src/domain/problem.ts';

export const FIXTURES = fileURLToPath(new URL('../../config/fixtures/', import.meta.url));

/** Names of the fixtures, without `.yaml`. */
export const CASES = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .toSorted();

export function fixture(name: string): Buffer {
  return readFileSync(`${FIXTURES}${name}.yaml`);
}

/** One line for each problem, as in the golden files. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, code, message, fix, location }) => {
      const place = location ? `${location.file}:${location.line}:${location.column}` : '?';
      return `${place}: ${severity} ${code}: ${message} (${fix})\n`;
    })
    .join('');
}
