import { kmsKey } from '../domain/kms-key.ts';
import type { Plan, PlannedPolicy, PlannedRole, PlannedSecret } from '../plan/plan.ts';
import { exampleArn, type PolicyScope } from '../policy/document.ts';
import { grantsInPolicy, keyPermissions, readPermissions, stackPermissions } from '../policy/grants.ts';
import { type Permissions, permissionsOf } from '../policy/permissions.ts';
import { allowsReading } from '../policy/reading.ts';

/** A policy with who holds it and what it allows, before and after the apply. */
export interface Holding {
  readonly policy: PlannedPolicy;
  /** With which it is planned. */
  readonly role: PlannedRole;
  /** Names of the roles it is attached to before. */
  readonly now: ReadonlySet<string>;
  /** The role that it is for; none where it goes. */
  readonly later: ReadonlySet<string>;
  /** With the secrets of the plan that it lets read by other words, such as a wildcard that someone wrote into it. */
  readonly before: Permissions;
  readonly after: Permissions;
}

/** What roles are allowed through our policies, before, during and after the apply. */
export type Rights = ReturnType<typeof rightsIn>;

export function rightsIn(plan: Plan) {
  const { partition, region, accountId, group, stack, dataPlane } = plan;
  const scope = { place: { partition, region, accountId, group }, stack, dataPlane };
  const ours = plan.secrets.filter(({ status }) => status !== 'granted' && status !== 'refused');
  const isTagged = ({ status, changes }: PlannedSecret) =>
    status !== 'create' && changes.every(({ kind }) => kind !== 'adopt');
  const allowedBefore = allowedWith(scope, ours.filter(isTagged));
  /** What a document of ours allows: by tags also what is named. */
  const allowed = allowedWith(scope, ours);
  /** Of each role what stays, then what goes: highest part first. */
  const holdings = plan.roles.flatMap((role) =>
    [
      ...role.policies.filter(({ document }) => document !== null),
      ...role.policies.filter(({ document }) => document === null).reverse(),
    ].map((policy): Holding => {
      const { previous, document } = policy;
      return {
        policy,
        role,
        now: attachedTo(role, policy),
        later: new Set(document === null ? [] : [role.name]),
        before: allowedBefore(previous).union(inOtherWords(plan, scope, previous)),
        after: allowed(document),
      };
    }),
  );
  const names = new Set(holdings.flatMap(({ now, later }) => [...now, ...later]));
  const bounds = new Map(
    [...names].map((role) => {
      const before = union(holdings.filter(({ now }) => now.has(role)).map((one) => one.before));
      const after = union(holdings.filter(({ later }) => later.has(role)).map((one) => one.after));
      return [role, { max: before.union(after), min: before.intersection(after) }];
    }),
  );
  /** What a role must be able to do at every time of the apply: all that it may before and after. */
  const minDuringApply = (role: string): Permissions => bounds.get(role)?.min ?? new Set();
  /** What a role may do at most, at any time of the apply: all that it may before or after. */
  const maxDuringApply = (role: string): Permissions => bounds.get(role)?.max ?? new Set();
  const key = (text: string | null) => {
    const one = kmsKey(text, scope.place);
    return one === null ? new Set<string>() : keyPermissions(scope, one);
  };
  /** Secrets that get another key while roles read them: until then these need the old key, afterwards the new one. */
  const rekeyed = plan.secrets.flatMap(({ name, changes }) =>
    changes.flatMap((change) => {
      if (change.kind !== 'set-key') return [];
      const read = readPermissions(scope, [name]);
      const readers = [...names].filter((role) => read.isSubsetOf(minDuringApply(role)));
      return [{ secret: name, readers, oldKey: key(change.from), newKey: key(change.to) }];
    }),
  );
  return { scope, allowed, holdings, rekeyed, maxDuringApply, minDuringApply };
}

/** The statement on our tags allows by another word to read each secret that carries them. */
function allowedWith(scope: PolicyScope, tagged: readonly PlannedSecret[]): (document: unknown) => Permissions {
  const byTags = stackPermissions(scope);
  const names = tagged.map(({ name }) => name);
  const byName = readPermissions(scope, names);
  return (document) => {
    const permissions = permissionsOf(document);
    return byTags.isSubsetOf(permissions) ? permissions.union(byName) : permissions;
  };
}

/** What a document that someone else wrote into lets read of the secrets that exist. */
function inOtherWords(plan: Plan, scope: PolicyScope, document: unknown): Permissions {
  if (grantsInPolicy(scope, document).others.length === 0) return new Set();
  const readable = plan.secrets
    .filter(({ name, status }) => status !== 'create' && allowsReading([document], exampleArn(plan.group, name)))
    .map(({ name }) => name);
  return readPermissions(scope, readable);
}

/** The plan says it by what is to change. */
function attachedTo(role: PlannedRole, { document, changes }: PlannedPolicy): ReadonlySet<string> {
  const others = changes.flatMap((change) => (change.kind === 'detach' ? [change.role] : []));
  const isOn = document !== null && changes.every(({ kind }) => kind !== 'attach');
  return new Set(isOn ? [role.name, ...others] : others);
}

export function union(sets: readonly Permissions[]): Permissions {
  return sets.reduce((all, one) => all.union(one), new Set<string>());
}
