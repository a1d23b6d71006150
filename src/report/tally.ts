import type { ApplyResult } from '../apply/result.ts';
import type {
  Plan,
  PlannedAccess,
  PlannedPolicy,
  PlannedRole,
  PlannedSecret,
  SecretChange,
  SecretStatus,
} from '../plan/plan.ts';

/** Numbers of a plan or, with a result, of what an apply has done. */
export interface Tally {
  readonly created: number;
  readonly restored: number;
  readonly adopted: number;
  readonly updated: number;
  readonly deleted: number;
  /** Secrets that stay as they are, those of others that are granted and those that left the file included. */
  readonly unchanged: number;
  readonly grants: number;
  readonly revocations: number;
  /** Policies with any change. */
  readonly policies: number;
}

export function tally(plan: Plan): Tally {
  const withStatus = (status: SecretStatus) => plan.secrets.filter((secret) => secret.status === status).length;
  return {
    created: withStatus('create'),
    restored: withStatus('restore'),
    adopted: withStatus('adopt'),
    updated: withStatus('update'),
    deleted: withStatus('delete'),
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

/** Secrets with any change, in the plan's order. */
export function changedSecrets(plan: Plan): readonly PlannedSecret[] {
  return plan.secrets.filter((secret) => secret.changes.length > 0);
}

/** All changes of one kind with their secrets, in the plan's order. */
export function changesOfKind<K extends SecretChange['kind']>(
  plan: Plan,
  kind: K,
): readonly { readonly secret: PlannedSecret; readonly change: Extract<SecretChange, { kind: K }> }[] {
  const isWanted = (change: SecretChange): change is Extract<SecretChange, { kind: K }> => change.kind === kind;
  return plan.secrets.flatMap((secret) => secret.changes.filter(isWanted).map((change) => ({ secret, change })));
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
