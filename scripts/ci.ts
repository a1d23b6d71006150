// Runs every check one after another, goes on past a failed one, and ends with the sum of the test suites.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const CHECKS = [
  'lint',
  'typecheck',
  'check-generated',
  'check-dist',
  'check-docs',
  'check-workflows',
  'test',
  'test:slow',
  'test:moto',
  'test:smoke',
  'test:act',
  'test:browser',
];
const root = join(import.meta.dirname, '..');

let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const check of CHECKS) {
  console.log(`\n> npm run ${check}`);
  const { code, output } = await run(check);
  const counts = countsIn(output);
  passed += counts.passed;
  failed += counts.failed;
  if (code !== 0) broken.push(check);
}
// A check that fails without counting tests, such as the linter, still is one failure.
failed += broken.filter((check) => !check.startsWith('test')).length;
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
if (broken.length > 0 && failed === 0) failed = broken.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(script: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        target.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Jest's closing line `Tests: 1 failed, 2 passed, 3 total`, or our own `2 passed, 1 failed`. */
function countsIn(output: string): { passed: number; failed: number } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal.
  const plain = output.replace(/\u001B\[[0-9;]*m/g, '');
  const line = plain.match(/^(Tests:.*\btotal|\d+ passed, \d+ failed)$/gm)?.at(-1) ?? '';
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return { passed: count('passed'), failed: count('failed') };
}
