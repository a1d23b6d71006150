import type { Readable, ReadTarget } from '../policy/document.ts';
import type { ExistingPart, ExistingPolicy } from './our-policies.ts';
import type { AccessTarget, PlannedAccess, PlannedSecret, RevokeReason } from './plan.ts';

/** What roles read now through our policies, compared with what the file gives them. */
export interface Readers {
  /** Names of all roles that one of our policies is attached to, sorted. */
  readonly roles: readonly string[];
  /** @param roleName as IAM spells it. */
  accessOf(roleName: string, wanted: readonly Readable[], parts: readonly ExistingPart[]): PlannedAccess[];
  /** Of a role that the file no longer names: everything is taken away. */
  lossOf(roleName: string): PlannedAccess[];
}

/** @param ours our policies in AWS, whatever they are called. */
export function readersOf(ours: readonly ExistingPolicy[], secrets: readonly PlannedSecret[]): Readers {
  const orphaned = new Set(
    secrets.filter(({ status }) => status === 'orphaned' || status === 'delete').map(({ name }) => name),
  );
  const tagged = new Set(
    secrets.filter(({ status }) => status !== 'granted' && status !== 'refused').map(({ name }) => name),
  );
  const attached = (roleName: string) => ours.filter((policy) => policy.roles.has(roleName));

  return {
    roles: [...new Set(ours.flatMap(({ roles }) => [...roles]))].sort(),
    accessOf(roleName, wanted, parts) {
      const policies = attached(roleName);
      const now = targetsIn(policies);
      const inParts = targetsIn(parts);
      const after = byKey(wanted);
      // The statement on our tags takes over what was granted by name.
      const stays = (key: string, target: ReadTarget) =>
        after.has(key) || (after.has('stack') && target.kind === 'secret' && tagged.has(target.name));
      const keep = [...after].map(([key, target]): PlannedAccess => {
        if (now.has(key)) return { target, change: null, why: 'granted' };
        return { target, change: 'grant', why: inParts.has(key) ? 'not-attached' : 'declared' };
      });
      const lost = [...now].filter(([key, target]) => !stays(key, target));
      return [
        ...keep,
        ...lost.map(([, target]) => revoke(target, lossReason(target))),
        ...writtenByOthers(policies),
      ].sort(byTarget);
    },
    lossOf(roleName) {
      const policies = attached(roleName);
      const lost = [...targetsIn(policies).values()].map((target) => revoke(target, 'role-left-file'));
      return [...lost, ...writtenByOthers(policies)].sort(byTarget);
    },
  };

  function lossReason(target: ReadTarget): RevokeReason {
    return target.kind === 'stack' || orphaned.has(target.name) ? 'left-file' : 'not-granted';
  }
}

function targetsIn(policies: readonly ExistingPolicy[]): Map<string, ReadTarget> {
  return byKey(policies.flatMap(({ grants }) => grants.targets));
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

function writtenByOthers(policies: readonly ExistingPolicy[]): PlannedAccess[] {
  const resources = new Set(policies.flatMap(({ grants }) => grants.others));
  return [...resources].map((resource) => revoke({ kind: 'resource', resource }, 'written-by-others'));
}

function revoke(target: AccessTarget, why: RevokeReason): PlannedAccess {
  return { target, change: 'revoke', why };
}

function byTarget(a: PlannedAccess, b: PlannedAccess): number {
  return keyOf(a.target) < keyOf(b.target) ? -1 : 1;
}

function keyOf(target: AccessTarget): string {
  if (target.kind === 'stack') return 'stack';
  return target.kind === 'secret' ? `secret ${target.name}` : `resource ${target.resource}`;
}
