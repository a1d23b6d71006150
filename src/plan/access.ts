import type { ActualRole, ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { type KmsKey, kmsKey } from '../domain/kms-key.ts';
import type { PolicyDocument, PolicyScope, Readable } from '../policy/document.ts';
import { policyParts, tooLargeForAPart } from '../policy/parts.ts';
import { trustedBy } from '../policy/trust.ts';
import { type Readers, readersOf } from './effective-access.ts';
import { type ExistingPart, type ExistingPolicy, parseDocument, sortPolicies } from './our-policies.ts';
import type { PlanFindings, PlannedRole, PlannedSecret } from './plan.ts';
import { planOld, planParts } from './policy-parts.ts';
import {
  refuseCrowd,
  refuseForeignPolicy,
  refuseKeys,
  refuseMoves,
  refuseOtherHolders,
  refuseQuota,
  refuseSharedTags,
  warnDetached,
} from './refuse-policy.ts';
import { warnOfScope } from './scope-warnings.ts';

/** Plans who may read what, and from that the policies and their attachments. Declared roles first, then old ones. */
export function planAccess(
  desired: DesiredState,
  actual: ActualState,
  scope: PolicyScope,
  secrets: readonly PlannedSecret[],
  findings: PlanFindings,
): PlannedRole[] {
  const policies = sortPolicies(desired, actual, scope);
  const { parts, old, others } = policies;
  const ours = [...[...parts.values()].flat(), ...old];
  for (const part of [...parts.values()].flat()) refuseForeignPolicy(desired, part, findings);
  for (const policy of ours) refuseOtherHolders(policy, findings);
  refuseSharedTags(desired, actual, findings);
  warnOfScope(desired, actual, scope, others, findings);
  const readers = readersOf(policies, secrets, actual.secrets);

  const declared = desired.roles.flatMap((role) => {
    const found = actual.roles.find((one) => one.key === role.key);
    if (!found) return [];
    const own = parts.get(role.key) ?? [];
    const wanted = readablesOf(desired, actual, scope, role);
    const documents = documentsFor(scope, role, found, own, wanted, ours, actual.attachedPoliciesQuota, findings);
    const planned = planParts(desired, scope, role, found.name, own, documents, old.length > 0);
    refuseCrowd(role, found, planned, actual.attachedPoliciesQuota, findings);
    const stay = own.filter(({ number }) => number <= documents.length);
    warnDetached(role, stay, findings);
    return [
      {
        key: role.key,
        name: role.name,
        arn: found.arn,
        access: readers.accessOf(found.name, wanted, own),
        ...(found.trust === undefined ? {} : { trust: trustedBy(parseDocument(found.trust)) }),
        policies: [
          ...planned,
          ...old.filter((policy) => homeOf(policy, desired) === role).map((policy) => planOld(policy, found.name)),
        ],
      },
    ];
  });
  refuseMoves(declared, old, others, findings);
  return [...declared, ...formerRoles(readers, declared)];
}

function documentsFor(
  scope: PolicyScope,
  role: DesiredRole,
  found: ActualRole,
  own: readonly ExistingPart[],
  wanted: readonly Readable[],
  ours: readonly ExistingPolicy[],
  quota: number,
  findings: PlanFindings,
): PolicyDocument[] {
  const arns = new Set(ours.map(({ policy }) => policy.arn));
  const room = quota - found.attachedPolicies.filter(({ arn }) => !arns.has(arn)).length;
  const last = own.at(-1)?.number ?? 0;
  const previous = Array.from(
    { length: last },
    (_, index) => own.find(({ number }) => number === index + 1)?.grants.targets ?? [],
  );
  const [tooLarge] = tooLargeForAPart(scope, wanted);
  if (tooLarge) {
    refuseKeys(role, tooLarge.keys.length, findings);
    return [];
  }
  const documents = policyParts(scope, wanted, previous, Math.max(room, 1));
  if (documents.length > room) refuseQuota(role, documents.length, room, quota, findings);
  return documents;
}

/** An old policy is planned with one role: the first that it is attached to, or the first of all. */
function homeOf(policy: ExistingPolicy, desired: DesiredState): DesiredRole | undefined {
  return desired.roles.find(({ name }) => policy.roles.has(name)) ?? desired.roles[0];
}

/** Roles that the file does not name and that one of our policies still is attached to. */
function formerRoles(readers: Readers, declared: readonly PlannedRole[]): PlannedRole[] {
  const names = new Set(declared.map(({ name }) => name));
  return readers.roles
    .filter((name) => !names.has(name))
    .map((name) => ({ key: null, name, arn: '', access: readers.lossOf(name), policies: [] }));
}

/**
 * What a role must be able to read, each with the customer keys it takes: of a declared secret the key of the
 * file, of one that is not ours the key it has. With `match: tags`, all declared secrets are one entry.
 */
export function readablesOf(
  desired: DesiredState,
  actual: Pick<ActualState, 'secrets'>,
  scope: PolicyScope,
  role: DesiredRole,
): Readable[] {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const keys = (text: string | null | undefined): KmsKey[] => {
    const key = kmsKey(text, scope.place);
    return key === null ? [] : [key];
  };
  const declared = desired.secrets
    .filter(({ roles }) => roles.includes(role.key))
    .map(({ name, kmsKeyId }): Readable => ({ kind: 'secret', name, keys: keys(kmsKeyId) }));
  const granted = desired.grants
    .filter(({ roles }) => roles.includes(role.key))
    .map(({ name }): Readable => ({ kind: 'secret', name, keys: keys(existing.get(name)?.kmsKeyId) }));
  const own = role.match === 'tags' && declared.length > 0 ? [wholeStack(declared)] : declared;
  return [...own, ...granted];
}

function wholeStack(declared: readonly Readable[]): Readable {
  const keys = new Map(declared.flatMap((readable) => readable.keys).map((key) => [JSON.stringify(key), key]));
  return { kind: 'stack', keys: [...keys.values()] };
}
