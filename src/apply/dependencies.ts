import type { Plan } from '../plan/plan.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { readPermissions, transitionalDocument } from '../policy/grants.ts';
import type { Permissions } from '../policy/permissions.ts';
import { type Holding, type Rights, union } from './rights.ts';
import { changed, type PlannedStep, policyStepId, policyStepIds, secretStepId } from './step.ts';

/** A document that a step writes, and what it allows. */
export interface Version {
  readonly stepId: string;
  readonly document: PolicyDocument;
  readonly allows: Permissions;
}

/**
 * What is written of a policy, in order. Expand, then contract: one that others wait for to allow more, and that itself waits to
 * allow less, first gets a transitional document that allows both. What a role that still holds the policy must not be allowed
 * comes later: with the last document, or else the transitional one waits until such roles are detached.
 */
function versionsOf(rights: Rights, holding: Holding): Version[] {
  const { policy, now, later, before, after } = holding;
  const { document } = policy;
  const version = (kind: 'create-policy' | 'extend-policy' | 'update-policy', written: PolicyDocument): Version => {
    return { stepId: policyStepId(policy, { kind }), document: written, allows: rights.allowed(written) };
  };
  if (document === null) return [];
  if (changed(policy, 'create-policy')) return [version('create-policy', document)];
  if (!changed(policy, 'update-policy')) return [];
  const last = version('update-policy', document);

  const needed = (roles: ReadonlySet<string>) => union([...roles].map((role) => neededBy(rights, role)));
  const gives = after.difference(before).intersection(needed(later));
  const kept = union([...now].map((role) => before.intersection(neededBy(rights, role))));
  const takes = !kept.isSubsetOf(after);
  const mayKeep = needed(now.union(later));
  for (const others of [[...now.difference(later)], []]) {
    const mayAllow = (one: string) => others.every((role) => rights.maxDuringApply(role).has(one));
    if (!takes && [...after].every(mayAllow)) break;
    const transitional = transitionalDocument(rights.scope, policy.previous, document, mayAllow, mayKeep);
    if (transitional === null) continue;
    const first = version('extend-policy', transitional);
    if (kept.isSubsetOf(first.allows) && !gives.isDisjointFrom(first.allows)) return [first, last];
  }
  return [last];
}

/** What a role must be able to do until the end of the apply, or until a secret has its new key. */
function neededBy({ minDuringApply, rekeyed }: Rights, role: string): Permissions {
  const keys = rekeyed.filter(({ readers }) => readers.includes(role));
  return union([minDuringApply(role), ...keys.flatMap(({ oldKey, newKey }) => [oldKey, newKey])]);
}

export type Dependencies = ReturnType<typeof dependenciesIn>;

/** What steps wait for, from what roles may do before and after. */
export function dependenciesIn(plan: Plan, rights: Rights) {
  const { scope, holdings, rekeyed, maxDuringApply, minDuringApply } = rights;
  const versions = new Map(holdings.map((holding) => [holding.policy.arn, versionsOf(rights, holding)]));
  const byArn = new Map(holdings.map((holding) => [holding.policy.arn, holding]));
  const versionsIn = (arn: string) => versions.get(arn) ?? [];
  /** A secret that is taken over carries no tags of ours before. */
  const adoptions = new Map(
    plan.secrets
      .filter(({ changes }) => changes.some(({ kind }) => kind === 'adopt'))
      .flatMap(({ name }) => [...readPermissions(scope, [name])].map((one) => [one, [secretStepId(name, 'adopt')]])),
  );
  return { versionsIn, grantingSteps, requires, preserves, prefers };

  /** Steps that let the role do this as it will stay; none where it may already, or never will. */
  function grantingSteps(role: string, permission: string): string[] {
    const granting = holdings.filter(({ later, after }) => later.has(role) && after.has(permission));
    const [first] = granting;
    if (!first || granting.some(({ now, before }) => now.has(role) && before.has(permission))) return [];
    const { policy, now, before } = first;
    const version = before.has(permission)
      ? undefined
      : versionsIn(policy.arn).find(({ allows }) => allows.has(permission));
    return [...(version ? [version.stepId] : []), ...(now.has(role) ? [] : policyStepIds(policy, 'attach'))];
  }

  /** So that a step can be done, and no role is ever allowed more than before and after. */
  function requires({ id, action }: PlannedStep): string[] {
    if (action.on === 'secret') return action.change.kind === 'delete' ? revokingSteps(action.name) : [];
    const { policy, change } = action;
    const holding = held(policy.arn);
    const version = versionsIn(policy.arn).find(({ stepId }) => stepId === id);
    if (version)
      return rolesToDetachFirst(holding, version).map((one) => policyStepId(policy, { kind: 'detach', role: one }));
    // What the role must not read must not take effect by an attachment.
    const { role, before, after } = holding;
    const isWider = change.kind === 'attach' && !before.difference(after).isSubsetOf(maxDuringApply(role.name));
    return isWider ? policyStepIds(policy, 'update-policy') : [];
  }

  /** So that no role meanwhile loses what it may before and after. */
  function preserves({ id, action }: PlannedStep): string[] {
    if (action.on === 'secret') {
      const found = rekeyed.filter(({ secret }) => action.change.kind === 'set-key' && secret === action.name);
      return found.flatMap(({ readers, newKey }) =>
        readers.flatMap((role) => [...newKey].flatMap((one) => grantingSteps(role, one))),
      );
    }
    const { policy, change } = action;
    const holding = held(policy.arn);
    if (change.kind === 'detach') return beforeTaking(change.role, holding.before);
    const at = versionsIn(policy.arn).findIndex(({ stepId }) => stepId === id);
    const version = versionsIn(policy.arn)[at];
    if (!version) return [];
    const taken = (versionsIn(policy.arn)[at - 1]?.allows ?? holding.before).difference(version.allows);
    const staying = holding.now.difference(new Set(rolesToDetachFirst(holding, version)));
    return [...staying].flatMap((role) => beforeTaking(role, taken));
  }

  /** Rather in this order, as far as nothing else is against it. */
  function prefers({ action }: PlannedStep): string[] {
    if (action.on === 'secret') return [];
    const { policy, change } = action;
    if (change.kind === 'detach') return policyStepIds(policy, 'attach');
    // A document is brought up to date before it takes effect.
    const [first] = change.kind === 'attach' ? versionsIn(policy.arn) : [];
    return first ? [first.stepId] : [];
  }

  /** Nothing is deleted while a role can still read it through us. */
  function revokingSteps(secret: string): string[] {
    const read = [...readPermissions(scope, [secret])];
    const revoking = holdings.filter(({ before, after }) => read.some((one) => before.has(one) && !after.has(one)));
    return revoking.flatMap(({ policy }) => [
      ...policyStepIds(policy, 'update-policy'),
      ...policyStepIds(policy, 'detach'),
    ]);
  }

  /** Roles that the policy leaves before it allows more: they would be allowed it too. */
  function rolesToDetachFirst({ now, later }: Pick<Holding, 'now' | 'later'>, { allows }: Version): string[] {
    return [...now.difference(later)].filter((role) => !allows.isSubsetOf(maxDuringApply(role)));
  }

  /** Steps before these may be taken from a role. A secret whose key could not be changed is read with the old one. */
  function beforeTaking(role: string, taken: Permissions): string[] {
    const kept = taken.intersection(minDuringApply(role));
    const rest = taken.difference(kept);
    const rekeying = rekeyed.filter(({ readers, oldKey }) => readers.includes(role) && !oldKey.isDisjointFrom(rest));
    return [
      ...[...kept].flatMap((one) => [...grantingSteps(role, one), ...(adoptions.get(one) ?? [])]),
      ...rekeying.map(({ secret }) => secretStepId(secret, 'set-key')),
    ];
  }

  function held(arn: string): Holding {
    const holding = byArn.get(arn);
    if (!holding) throw new RangeError(`The plan has no policy ${arn}.`);
    return holding;
  }
}
