import { setTimeout as wait } from 'node:timers/promises';
import type { CallRecord } from '../../../sandbox/aws/calls.ts';
import { runStep, type StepResult } from '../../../sandbox/runner.ts';
import { namesOf } from '../scenarios/world.ts';
import { type Arena, type CallName, stepsOf } from './arena.ts';
import { differences, normalState } from './state.ts';

export type When = 'before' | 'after';

/** Starts the action as a process, which is sent `signal` at one call, before or after its effect. */
export async function stopAt(
  arena: Arena,
  call: CallName,
  { when, signal }: { readonly when: When; readonly signal: 'SIGKILL' | 'SIGTERM' },
  complaints: string[],
): Promise<StepResult & { readonly wasStopped: boolean }> {
  let stop = (_signal: NodeJS.Signals) => {};
  let seen = 0;
  let isOver = () => {};
  const over = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  const strike = async (record: CallRecord) => {
    if (namesOf([record])[0] !== call.name || seen >= call.nth) return;
    seen += 1;
    if (seen < call.nth) return;
    stop(signal);
    // What a dead process asked for is not to be done after its death.
    if (signal === 'SIGKILL') await over;
    if (signal === 'SIGKILL' && when === 'before') arena.aws.inject({ fault: { kind: 'drop', when: 'before' } });
    // The signal takes its time to arrive.
    if (signal === 'SIGTERM') await wait(50);
  };
  arena.watch(complaints, { [when]: strike });
  const result = await runStep(arena, {
    ...arena.step(),
    onStart: (process) => {
      stop = (one) => process.kill(one);
    },
  }).finally(() => isOver());
  return { ...result, wasStopped: seen >= call.nth };
}

/** Kills a process that applies at one call, then applies again. @returns what is not as promised. */
export async function tryKill(arena: Arena, call: CallName, when: When): Promise<string[]> {
  const complaints: string[] = [];
  arena.rewind();
  const killed = await stopAt(arena, call, { when, signal: 'SIGKILL' }, complaints);
  if (!killed.wasStopped) complaints.push('the call did not come');
  if (killed.exitCode !== null) complaints.push(`the killed run ended by itself with ${killed.exitCode}`);
  return settle(arena, complaints);
}

/**
 * The same for AWS, without a process: from that call on nothing that the run asks for is done, nor answered.
 *
 * @returns what is not as promised.
 */
export async function tryDeath(arena: Arena, call: CallName, when: When): Promise<string[]> {
  const complaints: string[] = [];
  arena.rewind();
  let seen = 0;
  const strike = (record: CallRecord) => {
    if (namesOf([record])[0] !== call.name) return;
    seen += 1;
    if (seen === call.nth)
      arena.aws.inject({ times: Number.POSITIVE_INFINITY, fault: { kind: 'drop', when: 'before' } });
  };
  arena.watch(complaints, { [when]: strike });
  await arena.run({ AWS_MAX_ATTEMPTS: '1' });
  if (seen < call.nth) complaints.push('the call did not come');
  arena.aws.clearFaults();
  return settle(arena, complaints);
}

/** Applies again, and compares with a run without faults. */
async function settle(arena: Arena, complaints: string[]): Promise<string[]> {
  arena.watch(complaints);
  const again = await arena.run();
  if (again.exitCode !== 0) complaints.push(`run again, exit code ${again.exitCode}: ${again.log.slice(-400)}`);
  complaints.push(...differences(normalState(arena.aws), arena.clean.state).map((one) => `state: ${one}`));
  return [...new Set(complaints)];
}

/** Cancels an apply at one call, then applies again. @returns what is not as promised. */
export async function tryCancel(arena: Arena, call: CallName): Promise<string[]> {
  const complaints: string[] = [];
  arena.rewind();
  const cancelled = await stopAt(arena, call, { when: 'after', signal: 'SIGTERM' }, complaints);
  const steps = stepsOf(cancelled);
  const open = [...steps.values()].filter((state) => state !== 'done').length;
  const failed = [...steps.values()].filter((state) => state === 'failed').length;
  if (!cancelled.wasStopped) complaints.push('the call did not come');
  if (cancelled.exitCode !== (open > 0 ? 1 : 0))
    complaints.push(`exit code ${cancelled.exitCode} with ${open} steps open`);
  if (failed > 0) complaints.push(`${failed} steps failed, though they had only to be finished`);
  if (steps.size !== arena.clean.titles.size)
    complaints.push(`${steps.size} steps are said of ${arena.clean.titles.size}`);
  if (open > 0 && !/was cancelled/.test(cancelled.summary + cancelled.stdout)) complaints.push('it is not said why');
  return settle(arena, complaints);
}
