import type { ApplyResult } from '../apply/result.ts';
import type { Pair } from '../domain/pair.ts';
import { hasChanges } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';
import { pairsOf } from './pairs.ts';
import { doneSecrets, tally } from './tally.ts';

/**
 * The action's outputs that follow from the plan: counts, pairs and policy ARNs, as text.
 *
 * @param result of the apply: then the counts are of what was done; null: of what is planned.
 */
export function outputsOf(plan: Plan, result: ApplyResult | null): Record<string, string> {
  const done = result && doneSecrets(result);
  const counted = (status: 'create' | 'update') =>
    plan.secrets.filter((secret) => secret.status === status && (done === null || done.has(secret.name))).length;
  return {
    'has-changes': String(hasChanges(plan)),
    created: String(counted('create')),
    updated: String(counted('update')),
    // What leaves the file is kept: nothing deletes a secret.
    deleted: '0',
    unchanged: String(tally(plan).unchanged),
    pairs: JSON.stringify(pairRecord(plan, result)),
    'policy-arns': JSON.stringify(policyArns(plan)),
  };
}

function pairRecord(plan: Plan, result: ApplyResult | null): Record<string, Pair> {
  const known = pairsOf(plan, result).flatMap(({ name, pair }) =>
    pair ? [[name, { group: pair.group, key: pair.key, arn: pair.arn }] as const] : [],
  );
  return Object.fromEntries(known);
}

/** Policies that stand once the plan is applied. */
function policyArns(plan: Plan): string[] {
  const arns = plan.roles.flatMap((role) =>
    role.policies.filter((policy) => policy.document !== null).map((policy) => policy.arn),
  );
  return [...new Set(arns)].sort();
}
