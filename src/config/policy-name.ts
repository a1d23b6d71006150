/** Managed policy names hold 128 characters (IAM API Reference); `-10` must fit behind, with one to spare. */
export const LONGEST_POLICY_NAME = 124;

/** The folder that all our policies are in; behind it, one for each stack. No `policy.path` holds it. */
const OUR_FOLDER = 'union-secrets/';

/** The parts of a config that policy names are made of. */
export interface PolicyNaming {
  readonly stack: string;
  readonly policy?: { readonly name?: string };
  readonly dataPlanes: Readonly<Record<string, PlaneNaming>>;
}

interface PlaneNaming {
  readonly accountId: string;
  readonly roles: Readonly<Record<string, unknown>>;
  readonly policy?: { readonly name?: string };
}

/**
 * Name of the policy (of its first part) that is attached to one role. Without `policy.name`:
 * `<stack>@<data plane>@<role key>`, which no other stack's can be: none of the three may hold an `@`. With it, the data plane's own before the file's: that name, and what must be
 * added for it to be the only one: `-<data plane>` where several data planes are in one account (to a name of the data
 * plane's own, where another one there has the same), `-<role key>` for a role other than `default` where its data
 * plane has several roles.
 */
export function policyNameFor(config: PolicyNaming, dataPlane: string, roleKey: string): string {
  const plane = config.dataPlanes[dataPlane];
  const own = plane?.policy?.name;
  const base = own ?? config.policy?.name;
  if (base === undefined) return `${config.stack}@${dataPlane}@${roleKey}`;
  const isTaken = Object.entries(config.dataPlanes).some(
    ([key, other]) =>
      key !== dataPlane &&
      other.accountId === plane?.accountId &&
      // IAM compares names without case.
      (own === undefined || other.policy?.name?.toLowerCase() === own.toLowerCase()),
  );
  const hasOtherRoles = Object.keys(plane?.roles ?? {}).length > 1;
  return `${base}${isTaken ? `-${dataPlane}` : ''}${hasOtherRoles && roleKey !== 'default' ? `-${roleKey}` : ''}`;
}

/** IAM path of a stack's policies: what its apply role may write, and no other stack's. */
export function policyPathFor(stack: string, path = '/'): string {
  return `${path}${OUR_FOLDER}${stack}/`;
}
