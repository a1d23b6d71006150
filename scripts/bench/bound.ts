import { type Case, changedIn, isApply } from './cases.ts';
import { TAGS_FROM } from './workload.ts';

/** Calls a second that Secrets Manager documents; as many can come at once after a rest. */
const WRITES_A_SECOND = 50;
const READS_A_SECOND = 100;
/** Of BatchGetSecretValue, ListSecrets and SimulatePrincipalPolicy in one call. */
const BATCH = 20;
const PAGE = 100;
/** Names of this benchmark's length that one policy takes. */
const NAMES_IN_A_POLICY = 70;

export interface Bound {
  /** The fewest calls to AWS that show, or do, what the run must. */
  readonly calls: number;
  /** What they take, in milliseconds, if nothing else takes any time. */
  readonly milliseconds: number;
}

/**
 * What the fewest calls take at the latency, the allowed concurrency and the documented rates; then one write to GitHub.
 * Whatever does not need another call's answer goes side by side with it.
 */
export function boundOf(one: Case): Bound {
  const { latency, count } = one;
  if (one.scenario === 'validate') return { calls: 0, milliseconds: 2 * latency };
  const exists = one.scenario !== 'first-apply';
  const policies = count >= TAGS_FROM ? 1 : Math.ceil(count / NAMES_IN_A_POLICY);
  const pages = exists ? Math.ceil(count / PAGE) : 1;
  const batches = exists && !one.withKey ? Math.ceil(count / BATCH) : 0;

  // The role shows the account: nothing else is read before.
  const reads = count + pages + batches + 1 + (exists ? 2 * policies : policies + 1);
  const reading = Math.max(pages, 2, waves(reads, one)) * latency + paced(batches, READS_A_SECOND);
  const observed = { calls: 1 + reads, milliseconds: latency + reading };
  const tellGitHub = latency;
  if (!isApply(one.scenario)) return { calls: observed.calls, milliseconds: observed.milliseconds + tellGitHub };

  const writes = exists ? changedIn(one) : count;
  const writing = Math.max(waves(writes, one) * latency, latency + paced(writes, WRITES_A_SECOND));
  const granting = exists ? 0 : 2 * policies;
  const granted = exists ? 0 : 2 * latency;
  const questions = Math.ceil(count / PAGE);
  return {
    calls: observed.calls + writes + granting + questions,
    // Before: that the branch still holds this file.
    milliseconds: latency + observed.milliseconds + writing + granted + waves(questions, one) * latency + tellGitHub,
  };
}

function waves(calls: number, { concurrency }: Case): number {
  return Math.ceil(calls / concurrency);
}

/** Milliseconds that calls beyond the first second's worth must wait. */
function paced(calls: number, perSecond: number): number {
  return (Math.max(0, calls - perSecond) / perSecond) * 1_000;
}
