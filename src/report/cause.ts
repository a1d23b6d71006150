import { canonicalJson } from '../domain/canonical-json.ts';
import { type LogicalChange, logicalChanges } from '../plan/changes.ts';
import type { Plan, PlannedPolicy } from '../plan/plan.ts';

/** Tells changes that this pull request causes from drift: what the base branch's file wants too was there before. */
export interface Causes {
  readonly isDrift: (change: LogicalChange) => boolean;
  readonly isPolicyDrift: (policy: PlannedPolicy) => boolean;
}

/** @param baseline null: not known, and nothing counts as drift. */
export function causesOf(baseline: Plan | null): Causes {
  const before = new Set(baseline ? logicalChanges(baseline).map(canonicalJson) : []);
  const policies = new Set(baseline?.roles.flatMap((role) => role.policies.map(policyText)));
  return {
    isDrift: (change) => before.has(canonicalJson(change)),
    isPolicyDrift: (policy) => policies.has(policyText(policy)),
  };
}

/** Only the changes of the plan that are drift, or only those that are not. */
export function partOf(plan: Plan, { isDrift, isPolicyDrift }: Causes, part: 'caused' | 'drift'): Plan {
  const wanted = (drift: boolean) => drift === (part === 'drift');
  return {
    ...plan,
    secrets: plan.secrets.map((secret) => ({
      ...secret,
      changes: secret.changes.filter((change) => wanted(isDrift({ on: 'secret', name: secret.name, change }))),
    })),
    roles: plan.roles.map((role) => ({
      ...role,
      policies: role.policies.filter((policy) => wanted(isPolicyDrift(policy))),
    })),
  };
}

/** A policy's document follows from all grants of its role: it is drift only where all of it is. */
function policyText({ arn, document, gains, loses, changes }: PlannedPolicy): string {
  return canonicalJson({ arn, document, gains, loses, changes });
}
