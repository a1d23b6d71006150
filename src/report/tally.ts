import type { ApplyResult } from '../apply/result.ts';
import type { Plan, PlannedAccess, PlannedPolicy, PlannedRole, PlannedSecret } from '../plan/plan.ts';

/** Numbers of a plan or, with a result, of what an apply has done. */
export interface Tally {
  readonly created: number;
  readonly updated: number;
  /** Secrets that stay as they are, those of others that are granted and those that left the file included. */
  readonly unchanged: number;
  readonly grants: number;
  readonly revocations: number;
  /** Policies with any change. */
  readonly policies: number;
}

export function tally(plan: Plan): Tally {
  return {
    created: plan.secrets.filter((secret) => secret.status === 'create').length,
    updated: plan.secrets.filter((secret) => secret.status === 'update').length,
    unchanged: plan.secrets.filter((secret) => secret.changes.length === 0 && secret.status !== 'refused').length,
    grants: accessChanges(plan, 'grant').length,
    revocations: accessChanges(plan, 'revoke').length,
    policies: changedPolicies(plan).length,
  };
}

/** Secrets that an apply made or changed: at least one of their steps is done. */
export function doneSecrets(result: ApplyResult): ReadonlySet<string> {
  return new Set(
    result.steps
      .filter((step) => step.state === 'done' && step.target.kind === 'secret')
      .map((step) => step.target.name),
  );
}

/** Secrets to create or update, in the plan's order. */
export function changedSecrets(plan: Plan): readonly PlannedSecret[] {
  return plan.secrets.filter((secret) => secret.changes.length > 0);
}

export function accessChanges(
  plan: Plan,
  change: 'grant' | 'revoke',
): readonly (PlannedAccess & { readonly role: PlannedRole })[] {
  return plan.roles.flatMap((role) =>
    role.access.filter((access) => access.change === change).map((access) => ({ ...access, role })),
  );
}

export function changedPolicies(plan: Plan): readonly { readonly role: PlannedRole; readonly policy: PlannedPolicy }[] {
  return plan.roles.flatMap((role) =>
    role.policies.filter((policy) => policy.changes.length > 0).map((policy) => ({ role, policy })),
  );
}
