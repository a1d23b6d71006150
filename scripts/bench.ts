// Measures the action against the sandbox: see `npm run bench -- --help` and docs/performance.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import type { Case } from './bench/cases.ts';
import { writeDocuments } from './bench/documents.ts';
import { type Measured, measure, median } from './bench/measure.ts';
import { readOptions, USAGE } from './bench/options.ts';
import { commandLine, type Other, terraform } from './bench/others.ts';
import { startRemoteWorld } from './bench/remote.ts';
import { emptyScript } from './bench/run.ts';
import { line, type Results, tables } from './bench/table.ts';

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit();
}
const options = readOptions(process.argv.slice(2));
if (options.from.length > 0) {
  print(options.from.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Results).reduce(joined));
  process.exit();
}
const empty = median(Array.from({ length: 5 }, emptyScript));
console.log(`an empty script: ${Math.round(empty)} ms`);
const world = startRemoteWorld();
const measured: Measured[] = [];
const others: Other[] = [];
try {
  for (const one of options.cases) {
    measured.push(await measure(world, one, options));
    console.log(line(measured.at(-1) as Measured));
    keep();
  }
  for (const { count, latency } of sizesOf(options.cases)) {
    others.push(terraform(count, latency), ...(await commandLine(world, count, latency, options)));
    keep();
  }
} finally {
  world.close();
}
print({ emptyScript: empty, measured, others });

/** At the highest latency: each size once. */
function sizesOf(cases: readonly Case[]): { count: number; latency: number }[] {
  const latency = Math.max(...cases.map((one) => one.latency));
  return [...new Set(cases.map(({ count }) => count))].map((count) => ({ count, latency }));
}

/** After each case: a run of an hour that is stopped was not for nothing. */
function keep(): void {
  mkdirSync(dirname(options.json), { recursive: true });
  const machine = { node: process.version, cores: availableParallelism(), load: loadavg().map(Math.round) };
  writeFileSync(options.json, `${JSON.stringify({ machine, emptyScript: empty, measured, others }, null, 1)}\n`);
}

function print(results: Results): void {
  console.log(`\n${tables(results)}`);
  if (options.write) writeDocuments(results);
}

function joined(one: Results, other: Results): Results {
  return {
    emptyScript: one.emptyScript,
    measured: [...one.measured, ...other.measured],
    others: [...one.others, ...other.others],
  };
}
