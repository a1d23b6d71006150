import { boundOf } from './bound.ts';
import { type Case, changedIn, isApply, stepFor, worldFor } from './cases.ts';
import type { BenchOptions } from './options.ts';
import type { RemoteWorld } from './remote.ts';
import { type Run, runOnce } from './run.ts';
import type { Opened } from './world.ts';

/** A run that takes longer than this, or one of so many secrets, is done once. */
const LONG = 15_000;
const MANY = 5_000;

/** Medians of the runs of one case. Times in milliseconds. */
export interface Measured extends Case {
  readonly runs: number;
  readonly wall: number;
  readonly cpu: number;
  readonly firstLine: number;
  readonly peakMegabytes: number;
  readonly calls: number;
  readonly fewestCalls: number;
  readonly byOperation: Readonly<Record<string, number>>;
  readonly throttled: number;
  readonly githubCalls: number;
  readonly bound: number;
  /** Of wall time to the bound; null where the bound is nothing. */
  readonly ratio: number | null;
}

type MeasureOptions = Pick<BenchOptions, 'runs' | 'entry' | 'profiles'>;

/** Measures the scenarios of one size in one world; those that need a fresh one get it for each run. */
export async function measure(world: RemoteWorld, one: Case, options: MeasureOptions): Promise<Measured> {
  const { runs, entry, profiles } = options;
  const taken: Run[] = [];
  let opened = await world.open(worldFor(one));
  if (one.scenario !== 'first-apply') await settle(world, opened, one, entry);
  for (let number = 0; number < runs; number++) {
    if (one.scenario === 'first-apply' && number > 0) opened = await world.open(worldFor(one));
    const event = isApply(one.scenario) ? opened.apply : opened.plan;
    const run = await runOnce(world, opened, { event, entry, profiles, ...stepFor(one, number + 2) });
    check(one, run);
    taken.push(run);
    if (run.wall > LONG || one.count >= MANY) break;
  }
  return summary(one, taken);
}

/** The policies of secrets that were seeded, and the comment: from here on there is nothing to do. */
async function settle(world: RemoteWorld, opened: Opened, one: Case, entry: string): Promise<void> {
  const before = { ...stepFor({ ...one, scenario: 'plan' }, 1), entry, profiles: null };
  await runOnce(world, opened, { ...before, event: opened.apply });
}

function check(one: Case, { outputs }: Run): void {
  if (one.scenario === 'validate') return;
  const [created, updated] = one.scenario === 'first-apply' ? [one.count, 0] : [0, changedIn(one)];
  if (outputs.created !== String(created) || outputs.updated !== String(updated))
    throw new Error(
      `${one.scenario} of ${one.count} was not what it should be: ${JSON.stringify(outputs).slice(0, 500)}`,
    );
}

function summary(one: Case, runs: readonly Run[]): Measured {
  const middle = (of: (run: Run) => number) => median(runs.map(of));
  const last = runs.at(-1);
  const byOperation = last?.aws ?? {};
  const bound = boundOf(one);
  const wall = middle((run) => run.wall);
  return {
    ...one,
    runs: runs.length,
    wall,
    cpu: middle((run) => run.cpu),
    firstLine: middle((run) => run.firstLine),
    peakMegabytes: middle((run) => run.peakMegabytes),
    calls: Object.values(byOperation).reduce((sum, calls) => sum + calls, 0),
    fewestCalls: bound.calls,
    byOperation,
    throttled: middle((run) => run.throttled),
    githubCalls: last?.github ?? 0,
    bound: bound.milliseconds,
    ratio: bound.milliseconds === 0 ? null : wall / bound.milliseconds,
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
