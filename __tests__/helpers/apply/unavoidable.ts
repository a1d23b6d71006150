import type { Plan, PlannedPolicy } from '../../../src/plan/plan.ts';

type Allowed = ReadonlySet<string>;

/** A role as the watch knows it. */
export interface Watched {
  readonly role: string;
  readonly before: Allowed;
  readonly after: Allowed;
}

interface Held {
  readonly policy: PlannedPolicy;
  readonly owner: string;
  readonly now: ReadonlySet<string>;
  readonly before: Allowed;
  readonly after: Allowed;
}

/**
 * Roles that have to lose for a moment what they read before and after. A role waits for another one where it is to get something
 * by a policy that the other one holds still and leaves: because the other one must not read it, or because the policy names what
 * the other one keeps and it must not read itself. Where they wait so in a circle, there is no order of attaching, detaching and
 * writing in which nobody reads less: only those roles are named.
 */
export function unavoidable(
  plan: Plan,
  roles: readonly Watched[],
  allowed: Readonly<Record<'before' | 'after', (document: unknown) => Allowed>>,
): Set<string> {
  const policies = plan.roles.flatMap(({ name, policies }) =>
    policies.map((policy): Held => {
      const { previous, document, changes } = policy;
      const leaving = changes.flatMap((change) => (change.kind === 'detach' ? [change.role] : []));
      const stays = document !== null && changes.every(({ kind }) => kind !== 'attach');
      const now = new Set(stays ? [...leaving, name] : leaving);
      return {
        policy,
        owner: document === null ? '' : name,
        now,
        before: allowed.before(previous),
        after: allowed.after(document),
      };
    }),
  );
  const most = new Map(roles.map(({ role, before, after }) => [role, before.union(after)]));
  const least = new Map(roles.map(({ role, before, after }) => [role, before.intersection(after)]));

  const waitsFor = (role: string) => {
    const lost = policies
      .filter(({ now }) => now.has(role))
      .flatMap(({ owner, before, after }) =>
        [...before].filter((one) => least.get(role)?.has(one) && (owner !== role || !after.has(one))),
      );
    return lost.flatMap((one) => {
      const givers = policies.filter(({ owner, after }) => owner === role && after.has(one));
      if (givers.some(({ now, before }) => now.has(role) && before.has(one))) return [];
      return givers.flatMap(({ now, before, after }) =>
        [...now].filter((other) => {
          if (other === role) return false;
          const mustNot = !before.has(one) && !most.get(other)?.has(one);
          const strange = [...before.difference(after)].filter((its) => !most.get(role)?.has(its));
          return mustNot || (!now.has(role) && strange.some((its) => least.get(other)?.has(its)));
        }),
      );
    });
  };
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    waitsFor(from).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  return new Set(roles.map(({ role }) => role).filter((role) => reaches(role, role)));
}
