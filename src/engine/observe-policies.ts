import type { ActualPolicy, ActualRole } from '../domain/actual.ts';
import { type AccessControl, attempt, CloudError } from '../domain/cloud.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { readablesOf } from '../plan/access.ts';
import { partArn, partOf } from '../plan/our-policies.ts';
import type { PolicyScope } from '../policy/document.ts';
import { bindingDigest, partsNeeded } from '../policy/parts.ts';

/** Lets reads go on past a failed one, so that all failures are reported at once. */
export class Collector {
  readonly failures: CloudError[] = [];

  /** undefined: the read failed, or found nothing. */
  async try<T>(read: () => Promise<T>): Promise<T | undefined> {
    const found = await attempt(read);
    if (!(found instanceof CloudError)) return found;
    this.failures.push(found);
    return undefined;
  }
}

/** IAM attaches at most 20 policies to a role, whatever its quota: a tag that says more is not ours. */
const MOST_PARTS = 20;

export interface FoundRole {
  readonly role: DesiredRole;
  readonly actual: ActualRole;
}

export interface ObservedPolicies {
  readonly roles: readonly ActualRole[];
  readonly policies: readonly ActualPolicy[];
  readonly unread: readonly string[];
  readonly boundaries: Readonly<Record<string, string>>;
  /** Parts that each role's policy needs, by role key. */
  readonly needed: ReadonlyMap<string, number>;
}

/**
 * Reads the parts of our policies, every other policy attached to our roles (it may make scoping void, or be ours under a
 * old name), and the permissions boundaries. Where our policy is missing or anything was renamed, the account's policies
 * are searched for ours.
 */
export async function observePolicies(
  desired: DesiredState,
  scope: PolicyScope,
  found: readonly FoundRole[],
  access: AccessControl,
  ownsSecrets: () => Promise<boolean>,
  collect: Collector,
): Promise<ObservedPolicies> {
  const policies = new Map<string, ActualPolicy>();
  const add = (policy: ActualPolicy | undefined) => {
    if (policy) policies.set(policy.arn, policy);
  };
  const needed = new Map(
    found.map(({ role }) => [role.key, partsNeeded(scope, readablesOf(desired, { secrets: [] }, scope, role))]),
  );
  const unread = new Set<string>();
  const boundaries: Record<string, string> = {};

  const roles = await Promise.all(
    found.map(async ({ role, actual }) => {
      const read = (part: number) => collect.try(() => access.policy(partArn(scope, role, part)));
      const [attached = [], first] = await Promise.all([
        collect.try(() => access.attachedPolicies(role.name)),
        read(1),
        readBoundary(actual),
      ]);
      add(first);
      const everUsed = Math.min(Number(first?.tags[OWNERSHIP_TAGS.parts] ?? 1) || 1, MOST_PARTS);
      const last = Math.max(
        needed.get(role.key) ?? 1,
        everUsed,
        ...attached.map((one) => partOf(scope, role, one) ?? 0),
      );
      const parts = await Promise.all(Array.from({ length: Math.max(last - 1, 0) }, (_, index) => read(index + 2)));
      for (const part of parts) add(part);
      const others = attached.filter((one) => partOf(scope, role, one) === undefined);
      for (const other of await Promise.all(others.map(({ arn }) => readOther(arn)))) add(other);
      return { ...actual, attachedPolicies: attached };
    }),
  );
  if (isRenamed()) for (const policy of await searchAll()) add(policy);
  return { roles, policies: await withHolders(), unread: [...unread].sort(), boundaries, needed };

  /**
   * Someone else's policy: that we may not read it is worth a warning, not a failure. Whatever else goes wrong is one, since it
   * may be ours under a old name, and a plan without it would leave it there.
   */
  async function readOther(arn: string): Promise<ActualPolicy | undefined> {
    return collect.try(async () => {
      try {
        return await access.policy(arn);
      } catch (error) {
        if (!(error instanceof CloudError) || error.kind !== 'denied') throw error;
        unread.add(arn);
        return undefined;
      }
    });
  }

  async function readBoundary({ permissionsBoundaryArn: arn }: ActualRole): Promise<void> {
    const boundary = arn === undefined ? undefined : await readOther(arn);
    if (boundary) boundaries[boundary.arn] = boundary.document;
  }

  /** Where no policy says the binding, there may be one under another name. */
  function isRenamed(): boolean {
    const binding = bindingDigest(desired.roles);
    const firsts = found.map(({ role }) => ({ role, first: policies.get(partArn(scope, role, 1)) }));
    const missing = firsts.some(({ role, first }) => !first && (needed.get(role.key) ?? 0) > 0);
    const recorded = firsts.flatMap(({ first }) => (first ? [first.tags[OWNERSHIP_TAGS.binding]] : []));
    return missing || recorded.length === 0 || recorded.some((one) => one !== binding);
  }

  /**
   * Policies with a name that we could have given; all of them, unless the file is new and so had none. Those without an
   * attachment too: an interrupted removal leaves them.
   */
  async function searchAll(): Promise<ActualPolicy[]> {
    const all = (await collect.try(() => access.localPolicies())) ?? [];
    const isNew = desired.secrets.length > 0 && desired.grants.length === 0 && !(await ownsSecrets());
    const prefixes = [`${desired.stack}@${desired.dataPlane}@`, ...desired.roles.map(({ policyName }) => policyName)];
    const likely = all.filter(({ name, arn }) => {
      if (policies.has(arn) || unread.has(arn)) return false;
      return !isNew || prefixes.some((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
    });
    const read = await Promise.all(likely.map(({ arn }) => collect.try(() => access.policy(arn))));
    return read.filter((policy) => policy !== undefined);
  }

  /** Who else holds a policy of ours than the role it is for: asked only where the count says that there is someone. */
  async function withHolders(): Promise<ActualPolicy[]> {
    return Promise.all(
      [...policies.values()].map(async (policy) => {
        const holders = roles.filter(({ attachedPolicies }) => attachedPolicies.some(({ arn }) => arn === policy.arn));
        const ours =
          policy.tags[OWNERSHIP_TAGS.stack] === desired.stack &&
          policy.tags[OWNERSHIP_TAGS.dataPlane] === desired.dataPlane;
        if (!ours || policy.attachmentCount <= holders.length) return policy;
        const attachedTo = await collect.try(() => access.attachmentsOf(policy.arn));
        return attachedTo ? { ...policy, attachedTo } : policy;
      }),
    );
  }
}
