import type { ActualState } from '../domain/actual.ts';
import type { AccessControl, CloudError, SecretStore } from '../domain/cloud.ts';
import type { DesiredState } from '../domain/desired.ts';
import type { KeyedIds } from '../fingerprint/version-id.ts';
import { computePlan } from '../plan/compute.ts';
import type { Plan, ValueVerdict } from '../plan/plan.ts';
import { compareValues } from '../values/compare.ts';
import type { ResolvedValue } from '../values/resolve.ts';
import { refuseRivals } from './duplicate-stack.ts';
import { observe } from './observe/observe.ts';

/** The parts of AWS that a plan is made from and carried out on. */
export interface Cloud {
  readonly secrets: SecretStore;
  readonly access: AccessControl;
}

/** How declared values are compared with those in AWS. */
export interface Comparing {
  /** null: there is no fingerprint key. */
  readonly ids: KeyedIds | null;
  /** Without a key: whether values may be read. */
  readonly reads: boolean;
  /** Directory of the repository, which may hold other files. */
  readonly workspace: string;
}

/** A plan and what it was made from. `failures`: values that could not be read. */
export interface MadePlan {
  readonly plan: Plan;
  readonly actual: ActualState;
  readonly verdicts: ReadonlyMap<string, ValueVerdict>;
  readonly failures: readonly CloudError[];
}

/** Reads AWS and plans. Without a plan, `failures` are the reads that it would have needed. */
export async function makePlan(
  desired: DesiredState,
  values: ReadonlyMap<string, ResolvedValue>,
  aws: Cloud,
  { ids, reads, workspace }: Comparing,
): Promise<MadePlan | { readonly plan: null; readonly failures: readonly CloudError[] }> {
  const { actual, failures } = await observe(desired, aws, new Date());
  if (failures.length > 0) return { plan: null, failures };
  const comparator = ids
    ? ({ by: 'id', ids } as const)
    : reads
      ? ({ by: 'reading', store: aws.secrets } as const)
      : ({ by: 'nothing' } as const);
  const comparison = await compareValues(desired, actual, values, comparator);
  const computed = computePlan(desired, actual, comparison.verdicts);
  const plan = { ...computed, refusals: [...refuseRivals(desired, actual, workspace), ...computed.refusals] };
  return { plan, actual, verdicts: comparison.verdicts, failures: comparison.failures };
}
