import type { ApplyResult } from '../apply/step.ts';
import { canonicalJson } from '../domain/json.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { type LogicalChange, logicalChanges } from '../plan/logical-changes.ts';
import type {
  Plan,
  PlannedAccess,
  PlannedPolicy,
  PlannedRole,
  PlannedSecret,
  PolicyChange,
  SecretChange,
} from '../plan/plan.ts';

/** What every part of the report asks a plan: numbers, changes by kind, and which of them are drift. */

/** Whether an apply has done all that it was to do. */
export function isComplete({ steps }: ApplyResult): boolean {
  return steps.every(({ state }) => state === 'done');
}

/** Ids of the steps that an apply has done. */
export function doneSteps(result: ApplyResult): ReadonlySet<string> {
  return new Set(result.steps.filter(({ state }) => state === 'done').map(({ id }) => id));
}

/** Secrets that an apply made or changed: at least one of their steps is done. */
export function doneSecrets(result: ApplyResult): ReadonlySet<string> {
  return new Set(
    result.steps
      .filter((step) => step.state === 'done' && step.target.kind === 'secret')
      .map((step) => step.target.name),
  );
}

/** The plan with what is known once it is applied: pairs, and until when deleted secrets can be restored. */
export function withResult(plan: Plan, result: ApplyResult | null): Plan {
  if (result === null) return plan;
  const { pairs, restorableUntil = {} } = result;
  const secrets = plan.secrets.map((secret) => {
    const { name } = secret;
    const until = Object.hasOwn(restorableUntil, name) ? restorableUntil[name] : secret.restorableUntil;
    return {
      ...secret,
      ...(Object.hasOwn(pairs, name) ? { pair: pairs[name] ?? null } : {}),
      ...(until === undefined ? {} : { restorableUntil: until }),
    };
  });
  return { ...plan, secrets };
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

/** A read that a role has, gains or loses. */
export type RoleAccess = PlannedAccess & { readonly role: PlannedRole };

/** `narrow`: what someone else wrote into a policy of ours is taken out. */
export function accessChanges(plan: Plan, change: 'grant' | 'revoke' | 'narrow'): readonly RoleAccess[] {
  return plan.roles.flatMap((role) =>
    role.access
      .filter((access) => (access.target.kind === 'foreign' ? 'narrow' : access.change) === change)
      .map((access) => ({ ...access, role })),
  );
}

/** Whether another policy of the role lets it read this before and after, so that it neither gains nor loses it. */
export function isReadElsewhere(access: PlannedAccess): boolean {
  return access.change !== null && access.elsewhere === true;
}

export function isWholeStack({ target }: PlannedAccess): boolean {
  return target.kind === 'stack';
}

/** Name of the secret that is read; null: it is no single one. */
export function secretOf({ target }: PlannedAccess): string | null {
  return target.kind === 'secret' ? target.name : null;
}

export interface RolePolicy {
  readonly role: PlannedRole;
  readonly policy: PlannedPolicy;
}

export function changedPolicies(plan: Plan): readonly RolePolicy[] {
  return plan.roles.flatMap((role) =>
    role.policies.filter((policy) => policy.changes.length > 0).map((policy) => ({ role, policy })),
  );
}

/** Policies that do not follow from any change of access: somebody edited them, or they are called otherwise now. */
export function repairs(plan: Plan): readonly RolePolicy[] {
  return changedPolicies(plan).filter(({ role }) => role.access.every(({ change }) => change === null));
}

/**
 * What only gets another name of the repository or the file in its tags, and stays the same repository's.
 *
 * @returns `from`: `<owner>/<repository>:<path>`, as far as the plan knows them.
 */
export function retags(plan: Plan): { readonly number: number; readonly from: readonly string[] } {
  const secrets = plan.secrets.flatMap(({ changes }) => changes.filter((change) => isRetag(change)));
  const policies = changedPolicies(plan).filter(({ policy }) =>
    policy.changes.some((change) => isRetag(change, policy)),
  );
  const from = secrets.flatMap((change) => (change.kind === 'tag' && change.set[SOURCE]?.from) || []);
  return { number: secrets.length + policies.length, from: [...new Set(from)].sort() };
}

/** Whether a change of tags says nothing but where the file is now. */
export function isRetag(change: SecretChange | PolicyChange, policy?: PlannedPolicy): boolean {
  if (change.kind !== 'tag' && change.kind !== 'tag-policy') return false;
  const isSource = change.remove.length === 0 && Object.keys(change.set).join() === SOURCE;
  return isSource && (change.kind === 'tag' ? change.set[SOURCE]?.from !== null : policy?.takenFrom === undefined);
}

const SOURCE = OWNERSHIP_TAGS.source;

/** Accesses by what they are about, in their order. */
export function byTarget(accesses: readonly RoleAccess[]): (readonly [RoleAccess, ...RoleAccess[]])[] {
  return [...Map.groupBy(accesses, ({ target }) => canonicalJson(target)).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest] as const],
  );
}

/** Distinguishes changes that this pull request causes from drift: what the base branch's file wants too was there before. */
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

export function isAccessDrift({ isDrift }: Causes, { role, target, change }: RoleAccess): boolean {
  return change !== null && isDrift({ on: 'access', role: role.key, roleName: role.name, target, change });
}

/** Only the changes of the plan that are drift, or only those that are not. */
export function partOf(plan: Plan, causes: Causes, part: 'caused' | 'drift'): Plan {
  const wanted = (drift: boolean) => drift === (part === 'drift');
  return {
    ...plan,
    secrets: plan.secrets.map((secret) => ({
      ...secret,
      changes: secret.changes.filter((change) => wanted(causes.isDrift({ on: 'secret', name: secret.name, change }))),
    })),
    roles: plan.roles.map((role) => ({
      ...role,
      access: role.access.flatMap((access): PlannedAccess[] => {
        if (access.change === null || wanted(isAccessDrift(causes, { ...access, role }))) return [access];
        return access.change === 'grant' ? [{ target: access.target, change: null, why: 'granted' }] : [];
      }),
      policies: role.policies.filter((policy) => wanted(causes.isPolicyDrift(policy))),
    })),
  };
}

/** A policy's document follows from all grants of its role: it is drift only where all of it is. */
function policyText({ arn, document, gains, loses, changes }: PlannedPolicy): string {
  return canonicalJson({ arn, document, gains, loses, changes });
}
