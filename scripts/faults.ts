/**
 * Every AWS call of an apply, every fault, one at a time; a kill before and after every call; every GitHub call of a plan and
 * an apply. Ends with `N passed, N failed`. What is promised is in docs/faults.md.
 *
 *   npm run test:faults                    all of it
 *   npm run test:faults -- aws changes     only parts whose name holds one of the texts
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { PARTS } from '../__tests__/helpers/faults/parts.ts';

const [first = '', ...rest] = process.argv.slice(2);
const shard = /^--shard=(\d+)\/(\d+)$/.exec(first);
if (shard) await work(Number(shard[1]), Number(shard[2]), rest);
else await lead(first === '' ? [] : [first, ...rest]);

/** Plays this process's share of the cases, and prints a line of JSON for each part. */
async function work(index: number, count: number, wanted: readonly string[]): Promise<void> {
  for (const part of PARTS) {
    if (wanted.length > 0 && !wanted.some((text) => part.name.includes(text))) continue;
    let passed = 0;
    let failed = 0;
    let at = 0;
    for await (const { name, play } of part.cases()) {
      at += 1;
      if (at % count !== index) continue;
      if (at % 500 === index) console.error(`        ${part.name}: case ${at}`);
      const complaints = await play();
      if (complaints.length === 0) passed += 1;
      else {
        failed += 1;
        console.error(`FAILED  ${part.name}: ${name}`);
        for (const complaint of complaints) console.error(`        ${complaint}`);
      }
    }
    console.log(JSON.stringify({ part: part.name, passed, failed }));
  }
}

interface Counts {
  passed: number;
  failed: number;
}

/** Shares the cases among processes and adds up. */
async function lead(wanted: readonly string[]): Promise<void> {
  const started = performance.now();
  const sums = new Map<string, Counts>();
  // A case waits more than it works.
  const count = availableParallelism() * 2;
  const codes = await Promise.all(
    Array.from({ length: count }, (_, index) => child([`--shard=${index}/${count}`, ...wanted], sums)),
  );
  const total = { passed: 0, failed: codes.filter((code) => code !== 0).length };
  for (const [part, { passed, failed }] of sums) {
    console.log(`${failed === 0 ? 'ok     ' : 'FAILED '} ${part}: ${passed} of ${passed + failed}`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`in ${Math.round((performance.now() - started) / 1000)} s`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function child(args: readonly string[], sums: Map<string, Counts>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [import.meta.filename, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    process_.stdout.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    process_.on('error', reject);
    process_.on('close', (code) => {
      for (const line of text.split('\n').filter((one) => one !== '')) add(sums, JSON.parse(line));
      resolve(code);
    });
  });
}

function add(sums: Map<string, Counts>, { part, passed, failed }: Counts & { part: string }): void {
  const sum = sums.get(part) ?? { passed: 0, failed: 0 };
  sums.set(part, { passed: sum.passed + passed, failed: sum.failed + failed });
}
