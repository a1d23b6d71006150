import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { canonicalJson } from '../domain/digest-text.ts';
import { consentTag, OWNERSHIP_TAGS, ownership, ownershipTags } from '../domain/ownership.ts';
import { managedTagKeys, managedTagsRecord } from '../domain/secret-tags.ts';
import type { PolicyDocument, PolicyScope, ReadTarget } from '../policy/document.ts';
import { grantsInPolicy } from '../policy/grants.ts';
import { bindingDigest, partName } from '../policy/parts.ts';
import { sameMeaning } from '../policy/permissions.ts';
import { type ExistingPart, type ExistingPolicy, partArn } from './our-policies.ts';
import type { PlannedPolicy, PolicyChange } from './plan.ts';

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
      arn: existing?.policy.arn ?? partArn(desired, scope, role, number),
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
