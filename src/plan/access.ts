import type { ActualPolicy, ActualRole, ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { OWNERSHIP_TAGS, ownership, ownershipTags } from '../domain/ownership.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { type GrantsInPolicy, grantsInPolicy } from '../policy/grants.ts';
import { sameMeaning } from '../policy/meaning.ts';
import { partName, partNumber, policyParts } from '../policy/parts.ts';
import type { Findings } from './findings.ts';
import type { PlannedAccess, PlannedPolicy, PlannedRole, PlannedSecret, PolicyChange } from './plan.ts';

/** A part of a role's policy as it is in AWS. */
interface ExistingPart {
  readonly number: number;
  readonly policy: ActualPolicy;
  readonly attached: boolean;
  readonly document: unknown;
  readonly grants: GrantsInPolicy;
}

/** Plans who may read what, and from that the policies and their attachments. */
export function planAccess(
  desired: DesiredState,
  actual: ActualState,
  partition: string,
  group: string,
  secrets: readonly PlannedSecret[],
  findings: Findings,
): PlannedRole[] {
  return desired.roles.flatMap((role) => {
    const found = actual.roles.find((one) => one.key === role.key);
    return found ? [planRole(desired, actual, role, found, partition, group, secrets, findings)] : [];
  });
}

function planRole(
  desired: DesiredState,
  actual: ActualState,
  role: DesiredRole,
  found: ActualRole,
  partition: string,
  group: string,
  secrets: readonly PlannedSecret[],
  findings: Findings,
): PlannedRole {
  const arnOf = (part: number) =>
    `arn:${partition}:iam::${desired.accountId}:policy${role.policyPath}${partName(role.policyName, part)}`;
  const parts = existingParts(actual, role, found, group, arnOf);
  for (const part of parts) refuseForeign(desired, part, findings);

  const wanted = grantedTo(desired, role.key);
  const ours = new Set(parts.map((part) => part.policy.arn));
  const room = actual.attachedPoliciesQuota - found.attachedPolicies.filter((policy) => !ours.has(policy.arn)).length;
  const documents = policyParts(group, wanted, namesByPart(parts), Math.max(room, 1));
  if (documents.length > room) refuseQuota(role, documents.length, room, actual.attachedPoliciesQuota, findings);

  return {
    key: role.key,
    name: role.name,
    arn: found.arn,
    access: accessOf(wanted, parts, secrets),
    policies: planParts(desired, group, role, parts, documents, arnOf),
  };
}

function existingParts(
  actual: ActualState,
  role: DesiredRole,
  found: ActualRole,
  group: string,
  arnOf: (part: number) => string,
): ExistingPart[] {
  const attached = new Set(found.attachedPolicies.map((policy) => policy.arn.toLowerCase()));
  return actual.policies
    .flatMap((policy) => {
      const number = partNumber(role.policyName, policy.name);
      if (number === undefined || policy.arn.toLowerCase() !== arnOf(number).toLowerCase()) return [];
      const document = parseDocument(policy.document);
      return [
        {
          number,
          policy,
          attached: attached.has(policy.arn.toLowerCase()),
          document,
          grants: grantsInPolicy(group, document),
        },
      ];
    })
    .sort((a, b) => a.number - b.number);
}

/** Secrets that the role must be able to read, sorted. */
function grantedTo(desired: DesiredState, roleKey: string): string[] {
  return [...desired.secrets, ...desired.grants]
    .filter((secret) => secret.roles.includes(roleKey))
    .map((secret) => secret.name)
    .sort();
}

function accessOf(
  wanted: readonly string[],
  parts: readonly ExistingPart[],
  secrets: readonly PlannedSecret[],
): PlannedAccess[] {
  const effective = parts.filter((part) => part.attached);
  const now = new Set(effective.flatMap((part) => part.grants.secrets));
  const written = new Set(parts.flatMap((part) => part.grants.secrets));
  const others = new Set(effective.flatMap((part) => part.grants.others));
  const orphaned = new Set(secrets.filter((secret) => secret.status === 'orphaned').map((secret) => secret.name));
  const keep = wanted.map((secret): PlannedAccess => {
    if (now.has(secret)) return { secret, change: null, why: 'granted' };
    return {
      secret,
      change: 'grant',
      why: written.has(secret) ? 'the policy is not attached' : 'declared in the file',
    };
  });
  const kept = new Set(wanted);
  const lost = [...now].filter((secret) => !kept.has(secret));
  const revoke = lost.map((secret): PlannedAccess => {
    return {
      secret,
      change: 'revoke',
      why: orphaned.has(secret) ? 'left the file' : 'the file does not grant it to this role',
    };
  });
  const foreign = [...others].map(
    (secret): PlannedAccess => ({ secret, change: 'revoke', why: 'someone else wrote it into our policy' }),
  );
  return [...keep, ...revoke, ...foreign].sort((a, b) => (a.secret < b.secret ? -1 : a.secret > b.secret ? 1 : 0));
}

function planParts(
  desired: DesiredState,
  group: string,
  role: DesiredRole,
  parts: readonly ExistingPart[],
  documents: readonly PolicyDocument[],
  arnOf: (part: number) => string,
): PlannedPolicy[] {
  const last = Math.max(documents.length, parts.at(-1)?.number ?? 0);
  const everUsed = Math.max(last, Number(parts[0]?.policy.tags[OWNERSHIP_TAGS.parts] ?? 1) || 1);
  return Array.from({ length: last }, (_, index) => index + 1).map((number) => {
    const existing = parts.find((part) => part.number === number);
    const document = documents[number - 1] ?? null;
    const before = existing?.attached ? existing.grants.secrets : [];
    const after = document ? grantsInPolicy(group, document).secrets : [];
    // Never lowered: it tells a later run how far to look for parts that an interrupted removal left behind.
    const tags = {
      ...ownershipTags(desired),
      ...(number === 1 && everUsed > 1 ? { [OWNERSHIP_TAGS.parts]: String(everUsed) } : {}),
    };
    return {
      name: partName(role.policyName, number),
      path: role.policyPath,
      arn: existing?.policy.arn ?? arnOf(number),
      document,
      previous: existing?.document ?? null,
      gains: after.filter((name) => !before.includes(name)),
      loses: before.filter((name) => !after.includes(name)),
      tags,
      changes: policyChanges(existing, document, tags),
    };
  });
}

function policyChanges(
  existing: ExistingPart | undefined,
  document: PolicyDocument | null,
  tags: Readonly<Record<string, string>>,
): PolicyChange[] {
  if (document === null) {
    if (!existing) return [];
    return [...(existing.attached ? [{ kind: 'detach' } as const] : []), { kind: 'delete-policy' }];
  }
  if (!existing) return [{ kind: 'create-policy' }, { kind: 'attach' }];
  const changes: PolicyChange[] = [];
  const missing = Object.entries(tags).filter(([key, value]) => existing.policy.tags[key] !== value);
  if (missing.length > 0) changes.push({ kind: 'tag-policy', set: Object.fromEntries(missing) });
  if (!sameMeaning(existing.document, document)) changes.push({ kind: 'update-policy' });
  if (!existing.attached) changes.push({ kind: 'attach' });
  return changes;
}

function namesByPart(parts: readonly ExistingPart[]): string[][] {
  const last = parts.at(-1)?.number ?? 0;
  return Array.from({ length: last }, (_, index) => [
    ...(parts.find((part) => part.number === index + 1)?.grants.secrets ?? []),
  ]);
}

function refuseForeign(desired: DesiredState, part: ExistingPart, findings: Findings): void {
  if (ownership(part.policy.tags, desired).kind === 'ours') return;
  findings.refusals.push({
    code: 'policy-not-ours',
    subject: { kind: 'policy', name: part.policy.name },
    message: `The policy ${part.policy.arn} exists and is not tagged as stack ${desired.stack}, data plane ${desired.dataPlane} of this repository.`,
    mend: 'Choose another `policy.name` or `policy.path`.',
  });
}

function refuseQuota(role: DesiredRole, needed: number, room: number, quota: number, findings: Findings): void {
  findings.refusals.push({
    code: 'too-many-policies',
    subject: { kind: 'role', name: role.name },
    message: `The secrets of role ${role.name} need ${needed} policies of 6,144 characters; the role has room for ${Math.max(room, 0)} more of the ${quota} it may have.`,
    mend: 'Detach policies it no longer needs, have the quota "Managed policies attached to an IAM role" raised, or spread the secrets over several roles.',
  });
}

function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
