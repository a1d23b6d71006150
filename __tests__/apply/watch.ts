import type { DesiredState } from '../../src/domain/desired.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { policyMeaning } from '../../src/policy/meaning.ts';
import type { MemoryCloud } from './memory-cloud.ts';
import { type Applied, applyTo, planAgainst, type Settings } from './run-apply.ts';

/** What the plan lets a role do: one text for each effect, action, resource and condition. */
function wanted(plan: Plan, roleName: string): ReadonlySet<string> {
  const policies = plan.roles.filter(({ name }) => name === roleName).flatMap((role) => role.policies);
  const statements = policies.flatMap(({ document }) => policyMeaning(document)?.statements ?? []);
  return new Set(statements.flatMap(({ rest, resources }) => resources.map((one) => `${one} ${rest}`)));
}

/** Applies, and looks after every write whether a role may do more than before and after, or less than both. */
export async function watched(
  cloud: MemoryCloud,
  desired: DesiredState,
  roleNames: readonly string[],
  settings: Settings = {},
): Promise<Applied & { offences: string[] }> {
  const before = new Map(roleNames.map((role) => [role, cloud.permissions(role)]));
  const plan = await planAgainst(cloud, desired, settings);
  const after = new Map(roleNames.map((role) => [role, wanted(plan, role)]));
  // Where two roles change places, a policy that is to allow more leaves the one before the other's takes its place.
  const exchanged = new Set(
    plan.roles.flatMap(({ policies }) =>
      policies.flatMap(({ document, changes }) =>
        changes.flatMap((change) => (document && change.kind === 'detach' ? [change.role] : [])),
      ),
    ),
  );
  const offences: string[] = [];
  cloud.onWrite = ({ operation, resource }) => {
    for (const role of roleNames) {
      const [old, next, now] = [before.get(role), after.get(role), cloud.permissions(role)];
      const wider = [...now].filter((one) => !old?.has(one) && !next?.has(one));
      const narrower = exchanged.has(role) ? [] : [...(old ?? [])].filter((one) => next?.has(one) && !now.has(one));
      if (wider.length > 0) offences.push(`${operation} ${resource}: ${role} may ${wider.join()}`);
      if (narrower.length > 0)
        offences.push(`${operation} ${resource}: ${role} may not ${narrower.join()} for a while`);
    }
  };
  const applied = await applyTo(cloud, desired, settings);
  cloud.onWrite = () => {};
  return { ...applied, offences };
}
