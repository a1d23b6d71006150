import pMap from 'p-map';
import { type ActualRole, type ActualSecret, type ActualState, DEFAULT_ATTACHED_POLICIES } from '../domain/actual.ts';
import { type AccessControl, type CloudError, MOST_CONCURRENCY, type SecretStore } from '../domain/cloud.ts';
import type { DesiredState } from '../domain/desired.ts';
import { type KeyState, type KmsPlace, kmsKey, kmsKeyProblem } from '../domain/kms-key.ts';
import { secretGroup } from '../domain/pair.ts';
import { removalOf } from '../domain/secret-tags.ts';
import { isAgeOpen } from '../plan/secret-warnings.ts';
import { Collector, type FoundRole, observePolicies } from './observe-policies.ts';

/** What was read, and every call that failed. With a failure, `actual` is incomplete and must not be planned with. */
export interface Observation {
  readonly actual: ActualState;
  readonly failures: readonly CloudError[];
}

/**
 * Reads what AWS holds of everything the file names. The roles come first: with credentials for another account nothing
 * else is read. For N secrets, and one role with P policies attached: N + N/100 + 2P + 3 calls; one more while the role's
 * policy is not there yet or anything was renamed, one for each secret that would be deleted,
 * one for each whose value may be too old, and one for each customer key.
 *
 * @param now the time of reading.
 */
export async function observe(
  desired: DesiredState,
  cloud: { secrets: SecretStore; access: AccessControl },
  now: Date,
): Promise<Observation> {
  const collect = new Collector();
  const nothing = {
    secrets: [],
    policies: [],
    unread: [],
    boundaries: {},
    attachedPoliciesQuota: DEFAULT_ATTACHED_POLICIES,
    observedAt: now.toISOString(),
  };
  const found = await Promise.all(
    desired.roles.map(async (role): Promise<FoundRole[]> => {
      const actual = await collect.try(() => cloud.access.role(role.name));
      return actual ? [{ role, actual: { key: role.key, attachedPolicies: [], ...actual } }] : [];
    }),
  );
  const roles = found.flat();
  // A role that does not exist may well exist in the right account.
  const isMissing = roles.length < desired.roles.length && collect.failures.length === 0;
  const caller = isMissing ? await cloud.access.caller() : undefined;
  if (caller !== undefined && caller.accountId !== desired.accountId)
    return { actual: { ...nothing, roles: roles.map(({ actual }) => actual), foreignCaller: caller }, failures: [] };
  const elsewhere = roles.some(({ actual }) => actual.arn.split(':')[4] !== desired.accountId);
  if (elsewhere || collect.failures.some(({ kind }) => kind === 'credentials' || kind === 'unreachable')) {
    return { actual: { ...nothing, roles: roles.map(({ actual }) => actual) }, failures: collect.failures };
  }
  const partition = roles[0]?.actual.arn.split(':')[1] ?? 'aws';
  const group = secretGroup(partition, desired.region, desired.accountId);
  const place = { partition, region: desired.region, accountId: desired.accountId, group };
  const scope = { place, stack: desired.stack, dataPlane: desired.dataPlane };
  const owned = collect.try(() => cloud.secrets.listOwned(desired));
  const ownsSecrets = async () => ((await owned) ?? []).length > 0;
  const [secrets, keys, observed] = await Promise.all([
    observeSecrets(desired, cloud.secrets, owned, now, collect),
    observeKeys(desired, place, cloud.access),
    observePolicies(desired, scope, roles, cloud.access, ownsSecrets, collect),
  ]);
  const crowded = observed.roles.some(isCrowded(observed.needed));
  const quota = crowded ? await collect.try(() => cloud.access.attachedPoliciesQuota()) : undefined;
  return {
    actual: {
      ...nothing,
      roles: observed.roles,
      secrets,
      keys,
      policies: observed.policies,
      unread: observed.unread,
      boundaries: observed.boundaries,
      attachedPoliciesQuota: quota ?? DEFAULT_ATTACHED_POLICIES,
    },
    failures: collect.failures,
  };
}

/** One call for each customer key that the file names and that can be one of this place. */
async function observeKeys(
  desired: DesiredState,
  place: KmsPlace,
  access: Pick<AccessControl, 'key'>,
): Promise<Record<string, KeyState>> {
  const named = new Set(desired.secrets.flatMap(({ kmsKeyId }) => kmsKeyId ?? []));
  const asked = [...named].filter((key) => kmsKey(key, place) !== null && kmsKeyProblem(key, place) === undefined);
  return Object.fromEntries(await Promise.all(asked.map(async (key) => [key, await access.key(key)] as const)));
}

function isCrowded(needed: ReadonlyMap<string, number>): (role: ActualRole) => boolean {
  return ({ key, attachedPolicies }) => attachedPolicies.length + (needed.get(key) ?? 0) > DEFAULT_ATTACHED_POLICIES;
}

async function observeSecrets(
  desired: DesiredState,
  store: SecretStore,
  owned: Promise<ActualSecret[] | undefined>,
  now: Date,
  collect: Collector,
): Promise<ActualSecret[]> {
  const names = [...desired.secrets, ...desired.grants].map((secret) => secret.name);
  // Thousands that wait for their place would only take memory.
  const describe = (name: string) => collect.try(() => store.describe(name));
  const described = await pMap(names, describe, { concurrency: MOST_CONCURRENCY });
  const declared = new Set(names);
  // The list can lag the truth by minutes; for declared names only the description counts.
  const others = ((await owned) ?? []).filter((secret) => !declared.has(secret.name));
  // The list shows no replicas, and AWS deletes no secret that has some.
  const leaving = others.filter((secret) => secret.deletedAt === undefined && removalOf(secret, desired) === 'delete');
  const looked = new Map(leaving.map(({ name }) => [name, describe(name)]));
  const kept = await Promise.all(others.map((secret) => looked.get(secret.name) ?? secret));
  const all = [...described, ...kept].filter((secret) => secret !== undefined);
  return withDates(desired, all, store, now);
}

/** Looks up when values were set where the file bounds their age, and the secret's own dates do not say whether they are too old. */
function withDates(
  { secrets }: DesiredState,
  found: readonly ActualSecret[],
  store: Pick<SecretStore, 'currentSince'>,
  now: Date,
): Promise<ActualSecret[]> {
  const bounds = new Map(secrets.flatMap(({ name, maxAgeDays }) => (maxAgeDays === null ? [] : [[name, maxAgeDays]])));
  return pMap(
    found,
    async (secret) => {
      if (!isAgeOpen(secret, bounds.get(secret.name) ?? null, now.toISOString())) return secret;
      // It is only for a warning: without an answer that says that it is not known.
      const valueSetAt = await store.currentSince(secret.arn).catch(() => undefined);
      return valueSetAt === undefined ? secret : { ...secret, valueSetAt };
    },
    { concurrency: MOST_CONCURRENCY },
  );
}
