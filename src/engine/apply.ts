import { applyPlan } from '../apply/apply.ts';
import type { ApplyResult, StepResult } from '../apply/result.ts';
import { type NotGiven, verifyAccess } from '../apply/verify.ts';
import { systemClock } from '../domain/clock.ts';
import type { DesiredState } from '../domain/desired.ts';
import type { Pair } from '../domain/pair.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { type KeyedIds, unkeyedId } from '../fingerprint/version-id.ts';
import type { Plan } from '../plan/plan.ts';
import type { ResolvedValue } from '../values/resolve.ts';
import type { Cloud } from './plan.ts';

/** What a plan is carried out with. */
export interface Means {
  readonly desired: DesiredState;
  readonly values: ReadonlyMap<string, ResolvedValue>;
  /** null: there is no fingerprint key. */
  readonly ids: KeyedIds | null;
  /** Whether IAM is asked, afterwards, if each role can read each of its secrets. */
  readonly verifies: boolean;
  /** Hides a value that was made in this run before it goes anywhere. */
  readonly mask: (value: SecretValue) => void;
  readonly onSettled: (result: StepResult) => void;
  readonly isCancelled: () => boolean;
}

/** Milliseconds after which a wait looks whether the run was stopped. */
const SLICE = 500;

/** Applies a plan that `preflight` has nothing against. Never throws for a failing step: the result tells. */
export async function carryOut(plan: Plan, aws: Cloud, means: Means): Promise<ApplyResult> {
  const { desired, ids, verifies, mask, onSettled, isCancelled } = means;
  const values = new Map<string, SecretValue>();
  for (const [name, value] of means.values) if (value.kind === 'available') values.set(name, value.value);
  const performer = {
    secrets: aws.secrets,
    access: aws.access,
    declared: new Map(desired.secrets.map((secret) => [secret.name, secret])),
    values,
    versionId: (name: string, value: SecretValue) =>
      ids === null ? unkeyedId() : ids.create({ accountId: plan.accountId, region: plan.region, name }, value),
    mask,
  };
  return applyPlan(plan, performer, {
    onSettled,
    isCancelled,
    // Whoever stopped the run does not wait until IAM knows of what was done.
    ...(verifies
      ? {
          verify: async (pairs: Readonly<Record<string, Pair>>, notGiven: NotGiven) =>
            isCancelled() ? [] : verifyAccess(plan, pairs, aws.access, untilStopped(isCancelled), notGiven),
        }
      : {}),
  });
}

/** A wait that ends early when the run is stopped: a cancelled job has ten seconds left to tell what was done. */
export function untilStopped(isCancelled: () => boolean): (milliseconds: number) => Promise<void> {
  return async (milliseconds) => {
    for (let left = milliseconds; left > 0 && !isCancelled(); left -= SLICE)
      await systemClock.wait(Math.min(left, SLICE));
  };
}
