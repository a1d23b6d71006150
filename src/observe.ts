import type { ActualPolicy, ActualRole, ActualSecret, ActualState } from './domain/actual.ts';
import { type AccessControl, CloudError, type SecretStore } from './domain/cloud.ts';
import type { DesiredRole, DesiredState } from './domain/desired.ts';
import { OWNERSHIP_TAGS } from './domain/ownership.ts';
import { secretGroup } from './domain/pair.ts';
import { partName, partNumber, partsNeeded } from './policy/parts.ts';

/** IAM's default for "Managed policies attached to an IAM role": it can be raised, never lowered. */
const DEFAULT_ATTACHED_POLICIES = 10;

/** IAM attaches at most 20 policies to a role, whatever its quota: a tag that says more is not ours. */
const MOST_PARTS = 20;

/** What was read, and every call that failed. With a failure, `actual` is incomplete and must not be planned with. */
export interface Observation {
  readonly actual: ActualState;
  readonly failures: readonly CloudError[];
}

/**
 * Reads what AWS holds of everything the file names. The roles come first: with credentials for another account nothing
 * else is read. For N secrets and P policies of one role: N + N/100 + 2P + 4 calls.
 */
export async function observe(
  desired: DesiredState,
  cloud: { secrets: SecretStore; access: AccessControl },
): Promise<Observation> {
  const collect = new Collector();
  const found = await Promise.all(desired.roles.map((role) => collect.try(() => cloud.access.role(role.name))));
  const accounts = new Set(found.flatMap((role) => (role ? [role.arn.split(':')[4]] : [])));
  const elsewhere = [...accounts].some((account) => account !== desired.accountId);
  if (elsewhere || collect.failures.some(({ kind }) => kind === 'credentials' || kind === 'unreachable')) {
    const roles = desired.roles.flatMap((role, index) => roleOf(role, found[index], []));
    return {
      actual: { roles, secrets: [], policies: [], attachedPoliciesQuota: DEFAULT_ATTACHED_POLICIES },
      failures: collect.failures,
    };
  }
  const [secrets, roles] = await Promise.all([
    observeSecrets(desired, cloud.secrets, collect),
    Promise.all(desired.roles.map((role, index) => observeRole(desired, role, found[index], cloud.access, collect))),
  ]);
  const crowded = roles.some(
    ({ role, needed }) =>
      role.length > 0 && (role[0]?.attachedPolicies.length ?? 0) + needed > DEFAULT_ATTACHED_POLICIES,
  );
  const quota = crowded ? await collect.try(() => cloud.access.attachedPoliciesQuota()) : undefined;
  return {
    actual: {
      roles: roles.flatMap(({ role }) => role),
      secrets,
      policies: roles.flatMap(({ policies }) => policies),
      attachedPoliciesQuota: quota ?? DEFAULT_ATTACHED_POLICIES,
    },
    failures: collect.failures,
  };
}

async function observeSecrets(desired: DesiredState, store: SecretStore, collect: Collector): Promise<ActualSecret[]> {
  const names = [...desired.secrets, ...desired.grants].map((secret) => secret.name);
  const [owned, ...described] = await Promise.all([
    collect.try(() => store.listOwned(desired)),
    ...names.map((name) => collect.try(() => store.describe(name))),
  ]);
  const declared = new Set(names);
  // The list can lag the truth by minutes; for declared names only the description counts.
  const others = (owned ?? []).filter((secret) => !declared.has(secret.name));
  return [...described.filter((secret) => secret !== undefined), ...others];
}

async function observeRole(
  desired: DesiredState,
  role: DesiredRole,
  found: { name: string; arn: string } | undefined,
  access: AccessControl,
  collect: Collector,
): Promise<{ role: ActualRole[]; policies: ActualPolicy[]; needed: number }> {
  if (!found) return { role: [], policies: [], needed: 0 };
  const partition = found.arn.split(':')[1] ?? '';
  const granted = [...desired.secrets, ...desired.grants]
    .filter((secret) => secret.roles.includes(role.key))
    .map((secret) => secret.name);
  const needed = partsNeeded(secretGroup(partition, desired.region, desired.accountId), granted);
  const read = async (part: number) =>
    collect.try(() =>
      access.policy(
        `arn:${partition}:iam::${desired.accountId}:policy${role.policyPath}${partName(role.policyName, part)}`,
      ),
    );

  const [attached = [], first] = await Promise.all([collect.try(() => access.attachedPolicies(role.name)), read(1)]);
  const attachedParts = attached.map((policy) => partNumber(role.policyName, policy.name) ?? 0);
  const everUsed = Math.min(Number(first?.tags[OWNERSHIP_TAGS.parts] ?? 1) || 1, MOST_PARTS);
  const last = Math.max(needed, everUsed, ...attachedParts);
  const others = await Promise.all(Array.from({ length: Math.max(last - 1, 0) }, (_, index) => read(index + 2)));
  return {
    role: roleOf(role, found, attached),
    policies: [first, ...others].filter((policy) => policy !== undefined),
    needed,
  };
}

function roleOf(
  role: DesiredRole,
  found: { name: string; arn: string } | undefined,
  attachedPolicies: ActualRole['attachedPolicies'],
): ActualRole[] {
  return found ? [{ key: role.key, name: found.name, arn: found.arn, attachedPolicies }] : [];
}

/** Lets reads go on past a failed one, so that all failures are told at once. */
class Collector {
  readonly failures: CloudError[] = [];

  async try<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      this.failures.push(error);
      return undefined;
    }
  }
}
