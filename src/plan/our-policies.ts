import type { ActualPolicy, ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { canonicalJson, parseJson } from '../domain/json.ts';
import { consentTag, OWNERSHIP_TAGS, ownership, ownershipTags } from '../domain/ownership.ts';
import { managedTagKeys, managedTagsRecord } from '../domain/secret-tags.ts';
import type { PolicyDocument, PolicyScope, ReadTarget } from '../policy/document.ts';
import { type GrantsInPolicy, grantsInPolicy } from '../policy/grants.ts';
import { bindingDigest, partName, partNumber } from '../policy/parts.ts';
import { sameMeaning } from '../policy/permissions.ts';
import type { PlannedPolicy, PolicyChange } from './plan.ts';

/** A policy in AWS, read. */
export interface ExistingPolicy {
  readonly policy: ActualPolicy;
  readonly document: unknown;
  readonly grants: GrantsInPolicy;
  /** Names of the roles it is attached to. */
  readonly roles: ReadonlySet<string>;
}

export interface ExistingPart extends ExistingPolicy {
  readonly number: number;
}

export type Policies = ReturnType<typeof sortPolicies>;

/** The policies that were read, by what they are to us; `ours` are all parts and the old ones. */
export function sortPolicies(desired: DesiredState, actual: ActualState, scope: PolicyScope) {
  /** Parts of each role's policy, by role key, in order of their numbers. */
  const parts = new Map<string, ExistingPart[]>(desired.roles.map(({ key }) => [key, []]));
  /** Ours by their tags, under a name that the file no longer gives them. */
  const old: ExistingPolicy[] = [];
  /** Everyone else's. */
  const others: ExistingPolicy[] = [];
  for (const policy of actual.policies) {
    // What is no JSON stays text, and means nothing.
    const document = parseJson(policy.document) ?? policy.document;
    const existing = {
      policy,
      document,
      grants: grantsInPolicy(scope, document),
      roles: attachedRoles(actual, policy),
    };
    const [part] = desired.roles.flatMap((role) => {
      const number = partOf(scope, role, policy);
      return number === undefined ? [] : [{ key: role.key, number }];
    });
    if (part) parts.get(part.key)?.push({ ...existing, number: part.number });
    else if (ownership(policy.tags, desired).kind === 'ours') old.push(existing);
    else others.push(existing);
  }
  for (const list of parts.values()) list.sort((a, b) => a.number - b.number);
  old.sort(byArn);
  return { parts, old, ours: [...[...parts.values()].flat(), ...old], others: others.sort(byArn) };
}

export function partArn({ place: { partition, accountId } }: PolicyScope, role: DesiredRole, part: number): string {
  return `arn:${partition}:iam::${accountId}:policy${role.policyPath}${partName(role.policyName, part)}`;
}

/** Number of the part of the role's policy that this is, if it is one. IAM compares names without case. */
export function partOf(
  scope: PolicyScope,
  role: DesiredRole,
  { name, arn }: Pick<ActualPolicy, 'name' | 'arn'>,
): number | undefined {
  const number = partNumber(role.policyName, name);
  if (number === undefined) return undefined;
  return arn.toLowerCase() === partArn(scope, role, number).toLowerCase() ? number : undefined;
}

function attachedRoles(actual: ActualState, policy: ActualPolicy): ReadonlySet<string> {
  const arn = policy.arn.toLowerCase();
  const known = actual.roles.filter((role) => role.attachedPolicies.some((one) => one.arn.toLowerCase() === arn));
  return new Set([...known.map(({ name }) => name), ...(policy.attachedTo?.roles ?? [])]);
}

function byArn(a: ExistingPolicy, b: ExistingPolicy): number {
  return a.policy.arn < b.policy.arn ? -1 : 1;
}

/**
 * Plans the parts of one role's policy.
 *
 * @param roleName as IAM spells it.
 * @param renamed whether policies under old names are to be removed: the new binding is then written down last.
 */
export function planParts(
  desired: DesiredState,
  scope: PolicyScope,
  role: DesiredRole,
  roleName: string,
  parts: readonly ExistingPart[],
  documents: readonly PolicyDocument[],
  renamed: boolean,
): PlannedPolicy[] {
  const last = Math.max(documents.length, parts.at(-1)?.number ?? 0);
  const everUsed = Math.max(last, Number(parts[0]?.policy.tags[OWNERSHIP_TAGS.parts] ?? 1) || 1);
  return Array.from({ length: last }, (_, index) => index + 1).map((number) => {
    const existing = parts.find((part) => part.number === number);
    const document = documents[number - 1] ?? null;
    const before = existing?.roles.has(roleName) ? existing.grants.targets : [];
    const after = document ? grantsInPolicy(scope, document).targets : [];
    const binding = number === 1 ? { [OWNERSHIP_TAGS.binding]: bindingDigest(desired.roles) } : {};
    const tags = {
      ...role.policyTags,
      ...ownershipTags(desired),
      ...managedTagsRecord(Object.keys(role.policyTags)),
      ...consentTag(existing?.policy.tags ?? {}, desired),
      // Never lowered: it says to a later run how far to look for parts that an interrupted removal left behind.
      ...(number === 1 && everUsed > 1 ? { [OWNERSHIP_TAGS.parts]: String(everUsed) } : {}),
      ...(renamed ? {} : binding),
    };
    const owner = ownership(existing?.policy.tags ?? {}, desired);
    return {
      name: partName(role.policyName, number),
      path: role.policyPath,
      arn: existing?.policy.arn ?? partArn(scope, role, number),
      document,
      previous: existing?.document ?? null,
      gains: without(after, before),
      loses: without(before, after),
      ...(owner.kind === 'old' ? { takenFrom: owner.source } : {}),
      tags,
      changes: partChanges(existing, document, tags, roleName, renamed ? binding : {}),
    };
  });
}

/** A policy of ours under a name that the file no longer gives it: it goes, once what it granted is granted elsewhere. */
export function planOld({ policy, document, grants, roles }: ExistingPolicy, roleName: string): PlannedPolicy {
  return {
    name: policy.name,
    path: policy.path,
    arn: policy.arn,
    document: null,
    previous: document,
    gains: [],
    loses: roles.has(roleName) ? grants.targets : [],
    tags: {},
    changes: removal(roles),
  };
}

function partChanges(
  existing: ExistingPart | undefined,
  document: PolicyDocument | null,
  tags: Readonly<Record<string, string>>,
  roleName: string,
  later: Readonly<Record<string, string>>,
): PolicyChange[] {
  if (document === null) return existing ? removal(existing.roles) : [];
  const latest = setTags(existing?.policy.tags ?? {}, later, []);
  if (!existing) return [{ kind: 'create-policy' }, { kind: 'attach' }, ...latest];
  return [
    ...setTags(existing.policy.tags, tags, tagsToRemove(existing.policy.tags, tags)),
    ...(sameMeaning(existing.document, document) ? [] : [{ kind: 'update-policy' } as const]),
    ...(existing.roles.has(roleName) ? [] : [{ kind: 'attach' } as const]),
    // Our policy leaves a role that the file no longer gives it to.
    ...[...existing.roles]
      .filter((role) => role !== roleName)
      .sort()
      .map((role) => ({ kind: 'detach', role }) as const),
    ...latest,
  ];
}

type Tags = Readonly<Record<string, string>>;

function setTags(now: Tags, wanted: Tags, remove: readonly string[]): PolicyChange[] {
  const missing = Object.entries(wanted).filter(([key, value]) => now[key] !== value);
  if (missing.length + remove.length === 0) return [];
  return [{ kind: 'tag-policy', set: Object.fromEntries(missing), remove }];
}

/** Only what the file once asked for: others' tags are left alone. */
function tagsToRemove(now: Tags, wanted: Tags): string[] {
  return [...managedTagKeys(now), OWNERSHIP_TAGS.managedTags].filter((key) => key in now && !(key in wanted)).sort();
}

function removal(roles: ReadonlySet<string>): PolicyChange[] {
  return [...[...roles].sort().map((role) => ({ kind: 'detach', role }) as const), { kind: 'delete-policy' }];
}

function without(targets: readonly ReadTarget[], others: readonly ReadTarget[]): ReadTarget[] {
  const known = new Set(others.map(canonicalJson));
  return targets.filter((target) => !known.has(canonicalJson(target)));
}
