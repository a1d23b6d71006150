import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENARIOS, type Scenario } from './cases.ts';

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly latencies: readonly number[];
  readonly rates: readonly boolean[];
  readonly keys: readonly boolean[];
  readonly scenarios: readonly Scenario[];
  readonly concurrency: number;
  readonly runs: number;
  /** Sizes up to which AWS's command line tool is timed too, where it is installed. */
  readonly cliUpTo: number;
  readonly entry: string;
  /** null: no CPU profiles. */
  readonly profiles: string | null;
  readonly json: string;
  /** Files of earlier figures; empty: measure. */
  readonly from: readonly string[];
  /** Whether the plot and the table in the documents are written. */
  readonly write: boolean;
}

const ROOT = join(import.meta.dirname, '..', '..');

export const USAGE = `npm run bench -- [flags]; every combination of what is listed is measured
  --sizes 1,10,100,1000,5000   secrets
  --latency 0,20,50            milliseconds of each answer of AWS and GitHub
  --rates on,off               whether AWS throttles beyond its documented rates
  --key on,off                 with and without fingerprint-key
  --scenarios ${SCENARIOS.join(',')}
  --concurrency 64             max-concurrency
  --runs 3                     the median is reported; runs over 15 s are done once
  --cli-up-to 10               time AWS's command line tool up to this many secrets; 0: not at all
  --entry dist/index.js        what is measured
  --profiles DIR               take a CPU profile of each run (which makes it slower)
  --json build/bench.json      where the figures go
  --from a.json,b.json         measure nothing: tables (and with --write the documents) of earlier figures
  --write                      write docs/images/bench.svg and the table of docs/performance.md`;

/** @throws Error with the usage where a flag makes no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1,10,100,1000,5000' },
      latency: { type: 'string', default: '0,20,50' },
      rates: { type: 'string', default: 'on,off' },
      key: { type: 'string', default: 'on,off' },
      scenarios: { type: 'string', default: SCENARIOS.join(',') },
      concurrency: { type: 'string', default: '64' },
      runs: { type: 'string', default: '3' },
      'cli-up-to': { type: 'string', default: '10' },
      entry: { type: 'string', default: join(ROOT, 'dist', 'index.js') },
      profiles: { type: 'string' },
      json: { type: 'string', default: join(ROOT, 'build', 'bench.json') },
      from: { type: 'string', default: '' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: numbers('sizes', values.sizes, 1),
    latencies: numbers('latency', values.latency, 0),
    rates: flags('rates', values.rates),
    keys: flags('key', values.key),
    scenarios: listOf(values.scenarios).map((name) => {
      const found = SCENARIOS.find((scenario) => scenario === name);
      if (!found) throw new Error(`--scenarios: there is no ${name}\n${USAGE}`);
      return found;
    }),
    concurrency: numbers('concurrency', values.concurrency, 1)[0] ?? 64,
    runs: numbers('runs', values.runs, 1)[0] ?? 3,
    cliUpTo: numbers('cli-up-to', values['cli-up-to'], 0)[0] ?? 0,
    entry: resolve(values.entry),
    profiles: values.profiles === undefined ? null : resolve(values.profiles),
    json: resolve(values.json),
    from: listOf(values.from).map((file) => resolve(file)),
    write: values.write,
  };
}

function listOf(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

function numbers(flag: string, text: string, least: number): number[] {
  return listOf(text).map((part) => {
    const number = Number(part);
    if (!Number.isInteger(number) || number < least) throw new Error(`--${flag}: ${part} is no number\n${USAGE}`);
    return number;
  });
}

function flags(flag: string, text: string): boolean[] {
  return listOf(text).map((part) => {
    if (part !== 'on' && part !== 'off') throw new Error(`--${flag}: ${part} is neither on nor off\n${USAGE}`);
    return part === 'on';
  });
}
