import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/json.ts';
import { OWNERSHIP_PREFIX, OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { originOf } from '../domain/value.ts';
import { digestText } from '../text/words.ts';
import type { AccessTarget, Plan, PlannedRole, PlannedSecret, SecretChange } from './plan.ts';

/**
 * One logical change: what a person approves. Policy documents, versions and attachments follow from the grants and are
 * not part of it, except where a policy differs from ours in more than its grants.
 */
export type LogicalChange =
  | { readonly on: 'secret'; readonly name: string; readonly change: SecretChange }
  | {
      readonly on: 'access';
      /** null: a role that the file no longer names. */
      readonly role: string | null;
      readonly roleName: string;
      readonly target: AccessTarget;
      readonly change: 'grant' | 'revoke';
    }
  | { readonly on: 'policy'; readonly name: string; readonly change: 'repair' };

/** Every logical change of the plan, in the plan's own order. */
export function logicalChanges(plan: Plan): LogicalChange[] {
  const secrets = plan.secrets.flatMap((secret) =>
    secret.changes.map((change) => ({ on: 'secret', name: secret.name, change }) as const),
  );
  const access = plan.roles.flatMap((role) =>
    role.access.flatMap(({ target, change }) =>
      change === null ? [] : [{ on: 'access', role: role.key, roleName: role.name, target, change } as const],
    ),
  );
  const repairs = plan.roles.flatMap((role) => {
    if (role.access.some((one) => one.change !== null)) return [];
    return role.policies
      .filter((policy) => policy.changes.length > 0)
      .map((policy) => ({ on: 'policy', name: policy.name, change: 'repair' }) as const);
  });
  return [...secrets, ...access, ...repairs];
}

export function hasChanges(plan: Plan): boolean {
  return logicalChanges(plan).length > 0;
}

/**
 * Whether it is left open if AWS holds the value that the file asks for: the run did not compare it, or nobody has set it
 * yet. What is written anyway needs no comparison.
 */
export function isNotCompared({ value, status, changes }: PlannedSecret): boolean {
  if (value === null || status === 'create' || status === 'refused') return false;
  if (changes.some(({ kind }) => kind === 'set-value')) return false;
  // A value that is absent and not written is one that people or a rotation set.
  return ['not-compared', 'unavailable', 'rotating', 'rotated', 'absent'].includes(value.kind);
}

/** Whether a rotation that the file does not ask for keeps the file's value from being written. */
export function isHeldBack(secret: PlannedSecret): boolean {
  return (secret.value?.kind === 'rotating' || secret.value?.kind === 'rotated') && isNotCompared(secret);
}

/** Whether AWS is not as the file says, and that is known: changes, and values that are due and cannot be written now. */
export function isBehind(plan: Plan): boolean {
  return hasChanges(plan) || plan.secrets.some(isHeldBack);
}

/** Whether a change writes a value that the run is given. */
export function writesGivenValue(change: SecretChange): boolean {
  return (change.kind === 'create' || change.kind === 'set-value') && originOf(change.source) === 'given';
}

/**
 * SHA-256 over the canonical form of what would change and where, as a digest's text. Equal changes give equal digests,
 * whatever the order or wording in which AWS answered.
 *
 * @param changes others than the plan's: the digest that it would have with these.
 * @param values with a fingerprint key: what is known of each value that is written, as plain data by secret name. Then
 *   the digest of the same changes with another value is another one.
 */
export function planDigest(
  plan: Plan,
  changes: readonly LogicalChange[] = logicalChanges(plan),
  values?: Readonly<Record<string, unknown>>,
): string {
  const { format, stack, dataPlane, accountId, region, source } = plan;
  const policies = plan.roles
    .filter((role) => role.policies.some((policy) => policy.changes.length > 0))
    .map((role) => ({ role: role.name, home: policyHome(role) }));
  const content = { format, stack, dataPlane, accountId, region, source, changes, policies, values };
  return digestText(createHash('sha256').update(canonicalJson(content)).digest('hex'));
}

/** Where a role's grants are written: what of a policy the file names, and its grants do not say. null where none is left. */
export function policyHome({ policies }: PlannedRole) {
  const kept = policies.find(({ document }) => document !== null);
  if (kept === undefined) return null;
  const tags = Object.entries(kept.tags).filter(
    ([key]) => !key.startsWith(OWNERSHIP_PREFIX) || key === OWNERSHIP_TAGS.repositoryId,
  );
  const taken = policies.flatMap(({ takenFrom }) => takenFrom ?? []);
  const from = taken.length === 0 ? {} : { takenFrom: [...new Set(taken)].sort() };
  return { name: kept.name, path: kept.path, tags: Object.fromEntries(tags), ...from };
}

/** Text of the plan file: the plan and its digest, indented, with a line end. */
export function planFileText(plan: Plan, digest: string): string {
  return `${JSON.stringify({ ...plan, digest }, null, 2)}\n`;
}
