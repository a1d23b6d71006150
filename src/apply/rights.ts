import type { Plan, PlannedPolicy, PlannedRole, PlannedSecret } from '../plan/plan.ts';
import { allowsReading } from '../policy/allows.ts';
import { type PolicyScope, resourceFor, WHOLE_STACK } from '../policy/document.ts';
import { grantsInPolicy } from '../policy/grants.ts';
import { type Permissions, permissionsOf, readPermissions } from '../policy/permissions.ts';

/** A policy with who holds it and what it allows, now and after the apply. */
export interface Holding {
  readonly policy: PlannedPolicy;
  /** Names of the roles it is attached to now. */
  readonly now: ReadonlySet<string>;
  /** The role that it is for; null: it goes. */
  readonly later: string | null;
  /** With the secrets of the plan that it lets read by other words, such as a wildcard that someone wrote into it. */
  readonly before: Permissions;
  readonly after: Permissions;
}

/** What roles are allowed through our policies, now and after the apply. */
export interface Rights {
  readonly scope: PolicyScope;
  /** What a document of ours allows: by tags too what is named. */
  readonly allowed: (document: unknown) => Permissions;
  readonly holdings: readonly Holding[];
  /** What the role may do at no time of the apply more than. */
  readonly most: (roleName: string) => Permissions;
  /** What the role may do at every time of the apply. */
  readonly least: (roleName: string) => Permissions;
}

export function rightsIn(plan: Plan): Rights {
  const { partition, region, accountId, group, stack, dataPlane } = plan;
  const scope = { place: { partition, region, accountId, group }, stack, dataPlane };
  const ours = plan.secrets.filter(({ status }) => status !== 'granted' && status !== 'refused');
  const isTagged = ({ status, changes }: PlannedSecret) =>
    status !== 'create' && changes.every(({ kind }) => kind !== 'adopt');
  const allowedNow = allowedWith(scope, ours.filter(isTagged));
  const allowed = allowedWith(scope, ours);
  const inOtherWords = (document: unknown) => {
    if (grantsInPolicy(scope, document).others.length === 0) return readPermissions(scope, []);
    const names = plan.secrets.filter(({ status }) => status !== 'create').map(({ name }) => name);
    const arnOf = (name: string) => resourceFor(group, name).replaceAll('?', 'A');
    return readPermissions(
      scope,
      names.filter((name) => allowsReading(document, arnOf(name))),
    );
  };
  const holdings = plan.roles.flatMap((role) =>
    role.policies.map((policy) => ({
      policy,
      now: attachedTo(role, policy),
      later: policy.document === null ? null : role.name,
      before: allowedNow(policy.previous).union(inOtherWords(policy.previous)),
      after: allowed(policy.document),
    })),
  );
  const names = new Set(holdings.flatMap(({ now, later }) => [...now, ...(later === null ? [] : [later])]));
  const roles = new Map(
    [...names].map((role) => {
      const held = holdings.filter(({ now }) => now.has(role));
      const before = union(held.map((one) => one.before));
      const after = union(holdings.filter(({ later }) => later === role).map((one) => one.after));
      const most = union([...held.map(({ policy }) => allowedNow(policy.previous)), after]);
      return [role, { most, least: before.intersection(after) }];
    }),
  );
  const none: Permissions = new Set();
  return {
    scope,
    allowed,
    holdings,
    most: (role) => roles.get(role)?.most ?? none,
    least: (role) => roles.get(role)?.least ?? none,
  };
}

/** The statement on our tags allows by another word to read each secret that carries them. */
function allowedWith(scope: PolicyScope, tagged: readonly PlannedSecret[]): (document: unknown) => Permissions {
  const byTags = readPermissions(scope, [WHOLE_STACK]);
  const byName = readPermissions(
    scope,
    tagged.map(({ name }) => name),
  );
  return (document) => {
    const permissions = permissionsOf(document);
    return byTags.isSubsetOf(permissions) ? permissions.union(byName) : permissions;
  };
}

/** The plan tells it by what is to change. */
function attachedTo(role: PlannedRole, { document, changes }: PlannedPolicy): ReadonlySet<string> {
  const others = changes.flatMap((change) => (change.kind === 'detach' ? [change.role] : []));
  const isOn = document !== null && changes.every(({ kind }) => kind !== 'attach');
  return new Set(isOn ? [role.name, ...others] : others);
}

function union(sets: readonly Permissions[]): Permissions {
  return sets.reduce((all, one) => all.union(one), new Set<string>());
}
