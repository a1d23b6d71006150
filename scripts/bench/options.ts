import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Case, SCENARIOS, type Scenario } from './cases.ts';
import { casesOf, DOCUMENTED } from './matrix.ts';

export interface BenchOptions {
  readonly cases: readonly Case[];
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

export const USAGE = `npm run bench -- [flags]; without one of the first five, what docs/performance.md shows (about 7 minutes);
with any, every combination of what is listed
  --sizes 1,10,100,1000,5000   secrets
  --latency 50                 milliseconds of each answer of AWS and GitHub
  --rates on                   whether AWS throttles beyond its documented rates (on,off)
  --key on                     with and without fingerprint-key (on,off)
  --scenarios ${SCENARIOS.join(',')}
  --concurrency 64             max-concurrency
  --runs 3                     the median is reported; runs over 15 s, or of 5,000 secrets, are done once
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
      sizes: { type: 'string' },
      latency: { type: 'string' },
      rates: { type: 'string' },
      key: { type: 'string' },
      scenarios: { type: 'string' },
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
  const { sizes, latency, rates, key, scenarios } = values;
  const concurrency = numbers('concurrency', values.concurrency, 1)[0] ?? 64;
  const chosen = [sizes, latency, rates, key, scenarios].some((axis) => axis !== undefined);
  const axes = {
    sizes: numbers('sizes', sizes ?? '1,10,100,1000,5000', 1),
    latencies: numbers('latency', latency ?? '50', 0),
    rates: flags('rates', rates ?? 'on'),
    keys: flags('key', key ?? 'on'),
    scenarios: listOf(scenarios ?? SCENARIOS.join(',')).map(scenario),
  };
  return {
    cases: (chosen ? [axes] : DOCUMENTED).flatMap((one) => casesOf(one, concurrency)),
    runs: numbers('runs', values.runs, 1)[0] ?? 3,
    cliUpTo: numbers('cli-up-to', values['cli-up-to'], 0)[0] ?? 0,
    entry: resolve(values.entry),
    profiles: values.profiles === undefined ? null : resolve(values.profiles),
    json: resolve(values.json),
    from: listOf(values.from).map((file) => resolve(file)),
    write: values.write,
  };
}

function scenario(name: string): Scenario {
  const found = SCENARIOS.find((one) => one === name);
  if (!found) throw new Error(`--scenarios: there is no ${name}\n${USAGE}`);
  return found;
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
