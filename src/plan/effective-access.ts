import type { ActualSecret } from '../domain/actual.ts';
import type { Readable, ReadTarget } from '../policy/document.ts';
import { allowsReading } from '../policy/reading.ts';
import type { ExistingPart, ExistingPolicy, Policies } from './our-policies.ts';
import type { AccessTarget, GrantReason, PlannedAccess, PlannedSecret, RevokeReason } from './plan.ts';

/** What roles can read now through all their policies, compared with what the file gives them. */
export interface Readers {
  /** Names of all roles that one of our policies is attached to, sorted. */
  readonly roles: readonly string[];
  /** @param roleName as IAM spells it. */
  accessOf(roleName: string, wanted: readonly Readable[], parts: readonly ExistingPart[]): PlannedAccess[];
  /** Of a role that the file no longer names: everything is taken away. */
  lossOf(roleName: string): PlannedAccess[];
}

/** @param policies that were read: ours in AWS, whatever they are called, and others'. */
export function readersOf(
  policies: Policies,
  secrets: readonly PlannedSecret[],
  actual: readonly ActualSecret[],
): Readers {
  const ours = [...[...policies.parts.values()].flat(), ...policies.old];
  const attached = (list: readonly ExistingPolicy[], roleName: string) =>
    list.filter(({ roles }) => roles.has(roleName));
  const existing = new Map(actual.map((secret) => [secret.name, secret]));
  const orphaned = new Set(
    secrets.filter(({ status }) => status === 'orphaned' || status === 'delete').map(({ name }) => name),
  );
  const tagged = new Set(
    secrets.filter(({ status }) => status !== 'granted' && status !== 'refused').map(({ name }) => name),
  );

  return {
    roles: [...new Set(ours.flatMap(({ roles }) => [...roles]))].sort(),
    accessOf(roleName, wanted, parts) {
      const held = attached(ours, roleName);
      const now = targetsIn(held);
      const inParts = targetsIn(parts);
      const after = byKey(wanted);
      // The statement on our tags takes over what was granted by name.
      const stays = (key: string, target: ReadTarget) =>
        after.has(key) || (after.has('stack') && target.kind === 'secret' && tagged.has(target.name));
      const keep = [...after].map(([key, target]): PlannedAccess => {
        const reads = canRead(held, target);
        if (reads ?? now.has(key)) return { target, change: null, why: 'granted' };
        const why: GrantReason = now.has(key) ? 'denied-by-others' : inParts.has(key) ? 'not-attached' : 'declared';
        return { target, change: 'grant', why, ...elsewhere(roleName, target) };
      });
      const lost = [...now].filter(([key, target]) => !stays(key, target));
      return [
        ...keep,
        ...lost.map(([, target]) => revoke(roleName, target, lossReason(target))),
        ...writtenByOthers(roleName, held),
      ].sort(byTarget);
    },
    lossOf(roleName) {
      const held = attached(ours, roleName);
      const lost = [...targetsIn(held).values()].map((target) => revoke(roleName, target, 'role-left-file'));
      return [...lost, ...writtenByOthers(roleName, held)].sort(byTarget);
    },
  };

  function lossReason(target: ReadTarget): RevokeReason {
    return target.kind === 'stack' || orphaned.has(target.name) ? 'left-file' : 'not-granted';
  }

  /** Whether these policies together let their holder read the secret; undefined of what is no single one, or not there yet. */
  function canRead(held: readonly ExistingPolicy[], target: AccessTarget): boolean | undefined {
    const secret = target.kind === 'secret' ? existing.get(target.name) : undefined;
    if (secret === undefined) return undefined;
    const documents = held.map(({ document }) => document);
    return allowsReading(documents, secret.arn, secret.tags);
  }

  function elsewhere(roleName: string, target: AccessTarget): { elsewhere?: true } {
    return canRead(attached(policies.others, roleName), target) ? { elsewhere: true } : {};
  }

  function revoke(roleName: string, target: AccessTarget, why: RevokeReason): PlannedAccess {
    return { target, change: 'revoke', why, ...elsewhere(roleName, target) };
  }

  function writtenByOthers(roleName: string, held: readonly ExistingPolicy[]): PlannedAccess[] {
    const others = new Map(held.flatMap(({ grants }) => grants.others).map((one) => [keyOf(one), one]));
    return [...others.values()].map((target) => revoke(roleName, target, 'written-by-others'));
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

function byTarget(a: PlannedAccess, b: PlannedAccess): number {
  return keyOf(a.target) < keyOf(b.target) ? -1 : 1;
}

function keyOf(target: AccessTarget): string {
  if (target.kind === 'stack') return 'stack';
  return target.kind === 'secret'
    ? `secret ${target.name}`
    : `foreign ${target.resources.join()} ${JSON.stringify(target)}`;
}
