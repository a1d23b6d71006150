import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patchOf } from '../../sandbox/github/patch.ts';
import { rightSide, shows } from '../../src/github/suggestions.ts';

const numbered = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/** The hunks that git itself shows. */
function gitPatch(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'));
  try {
    writeFileSync(join(folder, 'before'), before);
    writeFileSync(join(folder, 'after'), after);
    execFileSync('git', ['diff', '--no-index', '--no-color', 'before', 'after'], { cwd: folder, encoding: 'utf8' });
    return '';
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout
      .slice(stdout.indexOf('@@'))
      .trimEnd()
      .replace(/^(@@ .* @@).*$/gm, '$1');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  'a changed line': [text(numbered), text(numbered.with(14, 'other'))],
  'two hunks': [text(numbered), text(numbered.with(2, 'a').with(20, 'b'))],
  'lines added at both ends': [text(numbered), text(['first', ...numbered, 'last'])],
  'lines taken away': [text(numbered), text(numbered.toSpliced(10, 5))],
  'a new file': ['', text(numbered.slice(0, 3))],
  'a file that is gone': [text(numbered.slice(0, 3)), ''],
};

describe('the right side of a patch', () => {
  test.each(Object.entries(CHANGES))('of %s: lines of the new file by their numbers', (_, [before, after]) => {
    const lines = rightSide(gitPatch(before, after));
    const expected = after.split('\n');
    for (const [number, line] of lines) expect(line).toBe(expected[number - 1]);
    if (after !== '') expect(lines.size).toBeGreaterThan(0);
  });

  test('ends where the file has no last line end, and knows CRLF', () => {
    const lines = rightSide('@@ -1 +1,2 @@ def x():\n-old\n+new\r\n+last\n\\ No newline at end of file');
    expect([...lines]).toEqual([
      [1, 'new'],
      [2, 'last'],
    ]);
    expect([shows(lines, 1, 'new\r\nlast'), shows(lines, 1, 'new'), shows(lines, 2, 'last\nmore')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('of what is no patch is empty', () => {
    expect([rightSide('').size, rightSide('+++ b/file\n+text').size]).toEqual([0, 0]);
  });
});

test.each(Object.entries(CHANGES))("the sandbox's patch is git's: %s", (_, [before, after]) => {
  expect(patchOf(before, after)).toBe(gitPatch(before, after));
});
