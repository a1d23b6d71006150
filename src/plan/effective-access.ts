import { type Readable, WHOLE_STACK } from '../policy/document.ts';
import type { ExistingPart, ExistingPolicy } from './our-policies.ts';
import type { PlannedAccess, PlannedSecret } from './plan.ts';

/** What roles read now through our policies, compared with what they shall read. */
export interface Readers {
  /** Names of all roles that one of our policies is attached to, sorted. */
  readonly roles: readonly string[];
  /** @param roleName as IAM spells it. */
  accessOf(roleName: string, wanted: readonly Readable[], parts: readonly ExistingPart[]): PlannedAccess[];
  /** Of a role that the file no longer names: everything is taken away. */
  lossOf(roleName: string): PlannedAccess[];
}

/** How the statement on our tags reads in a plan. */
export const WHOLE_STACK_TEXT = 'every secret of this stack and data plane';

/** @param ours our policies in AWS, whatever they are called. */
export function readersOf(ours: readonly ExistingPolicy[], secrets: readonly PlannedSecret[]): Readers {
  const orphaned = new Set(
    secrets.filter(({ status }) => status === 'orphaned' || status === 'delete').map(({ name }) => name),
  );
  const tagged = new Set(
    secrets.filter(({ status }) => status !== 'granted' && status !== 'refused').map(({ name }) => name),
  );
  const effective = (roleName: string) => ours.filter((policy) => policy.roles.has(roleName));
  const written = (policies: readonly ExistingPolicy[]) => new Set(policies.flatMap(({ grants }) => grants.secrets));
  const others = (policies: readonly ExistingPolicy[]) =>
    [...new Set(policies.flatMap(({ grants }) => grants.others))].map((secret) =>
      revoke(secret, 'someone else wrote it into our policy'),
    );

  return {
    roles: [...new Set(ours.flatMap(({ roles }) => [...roles]))].sort(),
    accessOf(roleName, wanted, parts) {
      const policies = effective(roleName);
      const now = written(policies);
      const inParts = written(parts);
      const names = new Set(wanted.map(({ name }) => name));
      // The statement on our tags takes over what was granted by name.
      const stays = (name: string) => names.has(name) || (names.has(WHOLE_STACK) && tagged.has(name));
      const keep = wanted.map(({ name }): PlannedAccess => {
        if (now.has(name)) return { secret: shown(name), change: null, why: 'granted' };
        return {
          secret: shown(name),
          change: 'grant',
          why: inParts.has(name) ? 'the policy is not attached' : reason(name),
        };
      });
      const lost = [...now].filter((name) => !stays(name)).map((name) => revoke(shown(name), lossReason(name)));
      return [...keep, ...lost, ...others(policies)].sort(bySecret);
    },
    lossOf(roleName) {
      const policies = effective(roleName);
      const lost = [...written(policies)].map((name) => revoke(shown(name), 'the file no longer names this role'));
      return [...lost, ...others(policies)].sort(bySecret);
    },
  };

  function lossReason(name: string): string {
    if (name === WHOLE_STACK) return '`match: tags` left the file';
    return orphaned.has(name) ? 'left the file' : 'the file does not grant it to this role';
  }
}

function reason(name: string): string {
  return name === WHOLE_STACK ? '`match: tags`' : 'declared in the file';
}

function shown(name: string): string {
  return name === WHOLE_STACK ? WHOLE_STACK_TEXT : name;
}

function revoke(secret: string, why: string): PlannedAccess {
  return { secret, change: 'revoke', why };
}

function bySecret(a: PlannedAccess, b: PlannedAccess): number {
  return a.secret < b.secret ? -1 : a.secret > b.secret ? 1 : 0;
}
