import { setTimeout as wait } from 'node:timers/promises';
import { runStep, type StepResult } from '../../../sandbox/runner.ts';
import { writesOf } from '../scenarios/world.ts';
import { type Arena, stepsOf } from './arena.ts';
import { differences, normalState } from './state.ts';

/**
 * Two processes apply the same at once: both at the same time, or the second when the first has made `after` writes.
 *
 * @returns what is not as promised.
 */
export async function tryTwins(arena: Arena, after: number): Promise<string[]> {
  const complaints: string[] = [];
  arena.rewind();
  let start = () => {};
  const due = new Promise<void>((resolve) => {
    start = resolve;
  });
  arena.watch(complaints, {
    after: () => {
      if (writesOf(arena.aws.calls).length >= after) start();
    },
  });
  if (after === 0) start();
  const step = arena.step();
  const run = () => runStep(arena, step);
  const [one, other] = await Promise.all([
    run().finally(() => start()),
    due.then(() => wait(after === 0 ? 0 : 1)).then(run),
  ]);
  for (const result of [one, other]) complaints.push(...judge(result));
  const again = await arena.run();
  if (again.exitCode !== 0) complaints.push(`run again, exit code ${again.exitCode}: ${again.log.slice(-400)}`);
  // Both wrote: a value may have a version for each of them, and a document too; nothing else differs.
  complaints.push(
    ...differences(withoutHistory(normalState(arena.aws)), withoutHistory(arena.clean.state)).map(
      (one) => `state: ${one}`,
    ),
  );
  return [...new Set(complaints)];
}

/** Whichever came second says what it found: each of its steps is done, or failed with what AWS said. */
function judge({ exitCode, summary, stdout }: StepResult): string[] {
  const steps = stepsOf({ summary });
  const open = [...steps].filter(([, state]) => state !== 'done');
  if (/\n\s+at .+:\d+:\d+/.test(stdout)) return ['a stack trace'];
  if (exitCode === 0) return open.length === 0 ? [] : ['a run with open steps passed'];
  if (exitCode !== 1) return [`exit code ${exitCode}`];
  return /(secretsmanager|iam):\w+/.test(`${stdout}${summary}`) ? [] : ['a run failed and does not say why'];
}

function withoutHistory(state: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => {
      if (key !== 'versions') return value;
      return Array.isArray(value) ? value.filter(([stages]) => String(stages).includes('AWSCURRENT')) : undefined;
    }),
  ) as Record<string, unknown>;
}
