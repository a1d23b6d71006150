import type { CallRecord } from '../../../sandbox/aws/calls.ts';
import type { Fault } from '../../../sandbox/aws/faults.ts';
import { namesOf, writesOf } from '../scenarios/world.ts';
import { type Arena, type CallName, stepsOf } from './arena.ts';
import type { FaultCase } from './faults.ts';
import type { InsideResult } from './inside.ts';
import { differences, normalState } from './state.ts';

/**
 * Applies with one fault at one call, then again without. @returns what is not as promised; empty: all is.
 */
export async function tryFault(arena: Arena, call: CallName, given: FaultCase): Promise<string[]> {
  const complaints: string[] = [];
  arena.rewind();
  const strikes = strike(arena, call, given);
  arena.watch(complaints, { before: strikes.before });
  const first = await arena.run();
  const wrote = writesOf(arena.aws.calls).some(({ executed }) => executed);
  if (!strikes.struck()) complaints.push('the call did not come');
  complaints.push(...judge(arena, call, given, first, wrote));

  arena.aws.clearFaults();
  arena.aws.resetCalls();
  arena.watch(complaints);
  const again = await arena.run();
  complaints.push(...judgeRerun(arena, first, again));
  return [...new Set(complaints)];
}

/** Injects the fault where the call is about to happen, so that neither order nor random names matter. */
function strike({ aws }: Arena, call: CallName, { fault, lasting }: FaultCase) {
  let seen = 0;
  const before = (record: CallRecord) => {
    if (namesOf([record])[0] !== call.name) return;
    seen += 1;
    if (seen < call.nth || (seen > call.nth && !lasting)) return;
    const { service, operation, resource } = record;
    aws.clearFaults();
    aws.inject({ service, operation, resource, fault });
  };
  return { before, struck: () => seen >= call.nth };
}

/** Calls that a run can do without, and how it says what it does not know. */
const DISPENSABLE: Readonly<Record<string, RegExp>> = {
  SimulatePrincipalPolicy: /union-secrets: access"|It was not checked whether role/,
  GetResourcePolicy: /resource-policy-unread/,
  DescribeKey: /kms-key-unknown/,
};
/** Where a role may not read many values at once, it may read each. */
const BATCH = /^BatchGetSecretValue/;
/** Made with a loop of our own that looks before it repeats: where it took effect, no lost answer is a failure. */
const LOOKS_AGAIN = /^CreatePolicyVersion /;

function judge(arena: Arena, { name }: CallName, given: FaultCase, run: InsideResult, wrote: boolean): string[] {
  const complaints: string[] = [];
  const looked = LOOKS_AGAIN.test(name) && tookEffect(given.fault);
  const [operation = '', resource = ''] = name.split(' ');
  const strange = given.fault.kind === 'accessDenied' && isStrange(arena, operation, resource);
  const oneByOne = given.fault.kind === 'accessDenied' && BATCH.test(name);
  const unknown = DISPENSABLE[operation];
  const expected = given.absorbed || looked || strange || oneByOne || unknown ? 0 : 1;
  if (run.exitCode !== expected) complaints.push(`exit code ${run.exitCode}, not ${expected}`);
  if (unknown && !given.absorbed && !unknown.test(`${run.summary}${JSON.stringify(run.annotations)}`))
    complaints.push('it is not said what is not known');
  if (run.exitCode === 1 && !`${run.log}${run.summary}`.includes(operation))
    complaints.push(`the report does not name ${operation}`);
  if (/\n\s+at .+:\d+:\d+/.test(`${run.log}${run.summary}`)) complaints.push('a stack trace');
  if (strange) return [...complaints, ...(run.summary.includes(resource) ? [] : ['it is not said what was not read'])];
  const steps = stepsOf(run);
  if (steps.size === 0) {
    if (wrote) complaints.push('something was written, and no step is reported');
    return complaints;
  }
  for (const title of arena.clean.titles) if (!steps.has(title)) complaints.push(`"${title}" is not reported`);
  for (const title of steps.keys()) if (!arena.clean.titles.has(title)) complaints.push(`"${title}" is reported too`);
  const failed = [...steps.values()].filter((state) => state === 'failed').length;
  if (failed !== run.exitCode) complaints.push(`${failed} steps failed`);
  for (const [title, state] of steps)
    if (state !== 'done' && !run.log.includes(`: ${title}`))
      complaints.push(`the log does not say that "${title}" is ${state}`);
  return complaints;
}

function tookEffect(fault: Fault): boolean {
  if (fault.kind === 'malformedBody' || fault.kind === 'truncatedBody') return true;
  return 'when' in fault && fault.when === 'after';
}

function isStrange({ story }: Arena, operation: string, resource: string): boolean {
  return /^GetPolicy(Version)?$/.test(operation) && story.strange?.test(resource) === true;
}

function judgeRerun(arena: Arena, first: InsideResult, again: InsideResult): string[] {
  const complaints: string[] = [];
  if (again.exitCode !== 0) complaints.push(`run again, exit code ${again.exitCode}: ${again.log.slice(-400)}`);
  const before = stepsOf(first);
  for (const title of stepsOf(again).keys())
    if (before.get(title) === 'done') complaints.push(`"${title}" was done, and is done again`);
  complaints.push(...differences(normalState(arena.aws), arena.clean.state).map((one) => `state: ${one}`));
  return complaints;
}
