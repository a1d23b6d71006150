import type { ActualSecret, ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { parseJson } from '../domain/json.ts';
import { type KmsKey, kmsKey } from '../domain/kms-key.ts';
import { say } from '../domain/message.ts';
import type { PolicyDocument, PolicyScope, Readable, ReadTarget } from '../policy/document.ts';
import { policyParts, tooLargeForAPart } from '../policy/parts.ts';
import { trustedBy } from '../policy/principals.ts';
import { allowsReading } from '../policy/reading.ts';
import type { FindingsAbout, PlanFindings } from './findings.ts';
import { type ExistingPart, type ExistingPolicy, type Policies, planOld, planParts } from './our-policies.ts';
import type { AccessTarget, GrantReason, PlannedAccess, PlannedRole, PlannedSecret, RevokeReason } from './plan.ts';
import { refuseForeignUse, refuseMoves, refuseSharedTags, warnDetached, warnOfScope } from './policy-findings.ts';

/** Plans who may read what, and from that the policies and their attachments. Declared roles first, then old ones. */
export function planAccess(
  desired: DesiredState,
  actual: ActualState,
  scope: PolicyScope,
  policies: Policies,
  secrets: readonly PlannedSecret[],
  findings: PlanFindings,
): PlannedRole[] {
  const { parts, old, ours, others } = policies;
  refuseForeignUse(desired, policies, findings);
  refuseSharedTags(desired, actual, findings);
  warnOfScope(desired, actual, scope, others, findings);
  const accessOf = accessReader(ours, others, secrets, actual.secrets);
  const ourArns = new Set(ours.map(({ policy }) => policy.arn));
  const quota = actual.attachedPoliciesQuota;

  const declared = desired.roles.flatMap((role): PlannedRole[] => {
    const found = actual.roles.find((one) => one.key === role.key);
    if (!found) return [];
    const about = findings.about('role', role.name);
    const own = parts.get(role.key) ?? [];
    const wanted = readablesOf(desired, actual, scope, role);
    const room = quota - found.attachedPolicies.filter(({ arn }) => !ourArns.has(arn)).length;
    const documents = documentsFor(scope, role, wanted, own, room, quota, about);
    const planned = planParts(desired, scope, role, found.name, own, documents, old.length > 0);
    const attached = found.attachedPolicies.length;
    const added = planned.filter(({ changes }) => changes.some(({ kind }) => kind === 'attach')).length;
    // What takes the place of other policies is attached before those go: nobody loses anything meanwhile.
    if (attached + added > quota && added > 0 && !about.isRefused())
      about.refuse(
        'too-many-policies',
        `The role ${role.name} has ${attached} policies, and ${added} more ${added === 1 ? 'is' : 'are'} attached before others go: it may have ${quota}.`,
        say`Keep \`policy.name\`, detach policies the role no longer needs, or have the quota "Managed policies attached to an IAM role" raised.`,
      );
    const staying = own.filter(({ number }) => number <= documents.length);
    warnDetached(role, staying, findings);
    return [
      {
        key: role.key,
        name: role.name,
        arn: found.arn,
        access: accessOf(found.name, wanted, own),
        ...(found.trust === undefined ? {} : { trust: trustedBy(parseJson(found.trust)) }),
        policies: [
          ...planned,
          ...old.filter((policy) => homeOf(policy, desired) === role).map((policy) => planOld(policy, found.name)),
        ],
      },
    ];
  });
  refuseMoves(declared, policies, findings);
  // Roles that the file does not name and that one of our policies still is attached to.
  const names = new Set(declared.map(({ name }) => name));
  const left = [...new Set(ours.flatMap(({ roles }) => [...roles]))].filter((name) => !names.has(name)).sort();
  return [
    ...declared,
    ...left.map((name) => ({ key: null, name, arn: '', access: accessOf(name, null), policies: [] })),
  ];
}

function documentsFor(
  scope: PolicyScope,
  role: DesiredRole,
  wanted: readonly Readable[],
  own: readonly ExistingPart[],
  room: number,
  quota: number,
  { refuse }: FindingsAbout,
): PolicyDocument[] {
  const [tooLarge] = tooLargeForAPart(scope, wanted);
  if (tooLarge) {
    // With `match: tags`, one statement names the keys of all secrets.
    refuse(
      'too-many-keys',
      say`The secrets of role ${role.name} are encrypted with ${tooLarge.keys.length} customer keys: more than fit in a policy of 6,144 characters with \`match: tags\`.`,
      say`Use fewer keys, or \`policy.match: names\`, which spreads them over several policies.`,
    );
    return [];
  }
  const previous = Array.from(
    { length: own.at(-1)?.number ?? 0 },
    (_, index) => own.find(({ number }) => number === index + 1)?.grants.targets ?? [],
  );
  const documents = policyParts(scope, wanted, previous, Math.max(room, 1));
  const needed = documents.length;
  if (needed > room) {
    // One statement for all of them needs a policy too.
    const canMatchTags = role.match === 'names' && room > 0;
    refuse(
      'too-many-policies',
      `The secrets of role ${role.name} need ${needed} ${needed === 1 ? 'policy' : 'policies'} of 6,144 characters; the role has room for ${Math.max(room, 0)} of the ${quota} it may have.`,
      say`${canMatchTags ? say`Set \`policy.match: tags\`, detach` : 'Detach'} policies that the role no longer needs, have the quota "Managed policies attached to an IAM role" raised, or spread the secrets over several roles.`,
    );
  }
  return documents;
}

/** An old policy is planned with one role: the first that it is attached to, or the first of all. */
function homeOf(policy: ExistingPolicy, desired: DesiredState): DesiredRole | undefined {
  return desired.roles.find(({ name }) => policy.roles.has(name)) ?? desired.roles[0];
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
  if (role.match === 'names' || declared.length === 0) return [...declared, ...granted];
  const allKeys = new Map(declared.flatMap((readable) => readable.keys).map((key) => [JSON.stringify(key), key]));
  return [{ kind: 'stack', keys: [...allKeys.values()] }, ...granted];
}

/**
 * What roles can read now through all their policies, compared with what the file gives them.
 *
 * @param ours policies of ours in AWS, whatever they are called.
 * @returns the access of a role by its name as IAM spells it; `wanted` is null of one that the file no longer names: everything
 *   is taken away.
 */
function accessReader(
  ours: readonly ExistingPolicy[],
  others: readonly ExistingPolicy[],
  secrets: readonly PlannedSecret[],
  actual: readonly ActualSecret[],
): (roleName: string, wanted: readonly Readable[] | null, parts?: readonly ExistingPart[]) => PlannedAccess[] {
  const existing = new Map(actual.map((secret) => [secret.name, secret]));
  const statuses = new Map(secrets.map(({ name, status }) => [name, status]));

  return (roleName, wanted, parts = []) => {
    const isOn = ({ roles }: ExistingPolicy) => roles.has(roleName);
    const held = ours.filter(isOn);
    const othersHeld = others.filter(isOn);
    const elsewhere = (target: AccessTarget) => (canRead(othersHeld, target) ? ({ elsewhere: true } as const) : {});
    const revoke = (target: AccessTarget, why: RevokeReason): PlannedAccess => {
      return { target, change: 'revoke', why, ...elsewhere(target) };
    };
    const now = byKey(held.flatMap(({ grants }) => grants.targets));
    const inParts = byKey(parts.flatMap(({ grants }) => grants.targets));
    const after = byKey(wanted ?? []);
    const keep = [...after].map(([key, target]): PlannedAccess => {
      if (canRead(held, target) ?? now.has(key)) return { target, change: null, why: 'granted' };
      const why: GrantReason = now.has(key) ? 'denied-by-others' : inParts.has(key) ? 'not-attached' : 'declared';
      return { target, change: 'grant', why, ...elsewhere(target) };
    });
    // The statement on our tags takes over what was granted by name.
    const stays = (key: string, target: ReadTarget) =>
      after.has(key) || (after.has('stack') && target.kind === 'secret' && isTagged(target.name));
    const lost = [...now].flatMap(([key, target]) =>
      stays(key, target) ? [] : [revoke(target, wanted === null ? 'role-left-file' : lossReason(target))],
    );
    const foreign = new Map(held.flatMap(({ grants }) => grants.others).map((one) => [keyOf(one), one]));
    const written = [...foreign.values()].map((target) => revoke(target, 'written-by-others'));
    return [...keep, ...lost, ...written].sort((a, b) => (keyOf(a.target) < keyOf(b.target) ? -1 : 1));
  };

  function isTagged(name: string): boolean {
    return !['granted', 'refused', undefined].includes(statuses.get(name));
  }

  function lossReason(target: ReadTarget): RevokeReason {
    if (target.kind === 'stack') return 'left-file';
    const status = statuses.get(target.name);
    return status === 'orphaned' || status === 'delete' ? 'left-file' : 'not-granted';
  }

  /** Whether these policies together let their holder read the secret; undefined of what is no single one, or not there yet. */
  function canRead(held: readonly ExistingPolicy[], target: AccessTarget): boolean | undefined {
    const secret = target.kind === 'secret' ? existing.get(target.name) : undefined;
    if (secret === undefined) return undefined;
    const documents = held.map(({ document }) => document);
    return allowsReading(documents, secret.arn, secret.tags);
  }
}

/** Each once, without the keys that it takes. */
function byKey(targets: readonly ReadTarget[]): Map<string, ReadTarget> {
  return new Map(
    targets.map((target) => [
      keyOf(target),
      target.kind === 'stack' ? { kind: 'stack' } : { kind: 'secret', name: target.name },
    ]),
  );
}

function keyOf(target: AccessTarget): string {
  if (target.kind === 'stack') return 'stack';
  return target.kind === 'secret'
    ? `secret ${target.name}`
    : `foreign ${target.resources.join()} ${JSON.stringify(target)}`;
}
