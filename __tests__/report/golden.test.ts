import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderStale, splitHistory } from '../../src/report/history.ts';
import { renderReport } from '../../src/report/render.ts';
import { CASES } from '../helpers/report/cases.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const UPDATE = process.env.UPDATE_GOLDEN === '1';

/** Compares with the golden file, or writes it with UPDATE_GOLDEN=1. */
function expectGolden(name: string, text: string): void {
  const path = join(GOLDEN, name);
  if (UPDATE) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '(no golden file: run with UPDATE_GOLDEN=1)').toBe(text);
}

describe('the report of', () => {
  test.each(Object.keys(CASES))('%s is as in its golden file', (name) => {
    const report = renderReport(CASES[name]!);
    expectGolden(`${name}.md`, `${splitHistory(report.comment).shown}\n`);
  });

  test('a plan that is out of date is as in its golden file', () => {
    const run = {
      commit: '89e6c98d92887913cadf06b2adb97f26cde4849b',
      runUrl: 'https://github.com/acme/ml/actions/runs/1234567899',
      time: '2026-11-21T18:00:00Z',
    };
    const stale = renderStale(renderReport(CASES['showcase-plan']!).comment, run);
    expectGolden('out-of-date.md', `${splitHistory(stale).shown}\n`);
  });

  test('every situation, and no golden file is left over', () => {
    const expected = Object.keys(CASES).map((name) => `${name}.md`);
    expect(readdirSync(GOLDEN).sort()).toEqual([...expected, 'out-of-date.md'].sort());
  });
});
