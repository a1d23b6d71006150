import type { ActualPolicy, ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { ownership } from '../domain/ownership.ts';
import type { PolicyScope } from '../policy/document.ts';
import { type GrantsInPolicy, grantsInPolicy } from '../policy/grants.ts';
import { partName, partNumber } from '../policy/parts.ts';

/** A policy in AWS, read. */
export interface ExistingPolicy {
  readonly policy: ActualPolicy;
  readonly document: unknown;
  readonly grants: GrantsInPolicy;
  /** Names of the roles it is attached to. */
  readonly roles: ReadonlySet<string>;
}

export interface ExistingPart extends ExistingPolicy {
  readonly number: number;
}

/** The policies that were read, by what they are to us. */
export interface Policies {
  /** Parts of each role's policy, by role key, in order of their numbers. */
  readonly parts: ReadonlyMap<string, readonly ExistingPart[]>;
  /** Ours by their tags, under a name that the file no longer gives them. */
  readonly old: readonly ExistingPolicy[];
  /** Everyone else's. */
  readonly others: readonly ExistingPolicy[];
}

export function sortPolicies(desired: DesiredState, actual: ActualState, scope: PolicyScope): Policies {
  const parts = new Map<string, ExistingPart[]>(desired.roles.map(({ key }) => [key, []]));
  const old: ExistingPolicy[] = [];
  const others: ExistingPolicy[] = [];
  for (const policy of actual.policies) {
    const document = parseDocument(policy.document);
    const existing = {
      policy,
      document,
      grants: grantsInPolicy(scope, document),
      roles: attachedRoles(actual, policy),
    };
    const role = desired.roles.find((one) => partOf(desired, scope, one, policy) !== undefined);
    const number = role && partOf(desired, scope, role, policy);
    if (role && number !== undefined) parts.get(role.key)?.push({ ...existing, number });
    else if (ownership(policy.tags, desired).kind === 'ours') old.push(existing);
    else others.push(existing);
  }
  for (const list of parts.values()) list.sort((a, b) => a.number - b.number);
  return { parts, old: old.sort(byArn), others: others.sort(byArn) };
}

export function partArn(desired: DesiredState, scope: PolicyScope, role: DesiredRole, part: number): string {
  const { partition } = scope.place;
  return `arn:${partition}:iam::${desired.accountId}:policy${role.policyPath}${partName(role.policyName, part)}`;
}

/** IAM compares names without case. */
function partOf(
  desired: DesiredState,
  scope: PolicyScope,
  role: DesiredRole,
  policy: ActualPolicy,
): number | undefined {
  const number = partNumber(role.policyName, policy.name);
  if (number === undefined) return undefined;
  return policy.arn.toLowerCase() === partArn(desired, scope, role, number).toLowerCase() ? number : undefined;
}

function attachedRoles(actual: ActualState, policy: ActualPolicy): ReadonlySet<string> {
  const arn = policy.arn.toLowerCase();
  const known = actual.roles.filter((role) => role.attachedPolicies.some((one) => one.arn.toLowerCase() === arn));
  return new Set([...known.map(({ name }) => name), ...(policy.attachedTo?.roles ?? [])]);
}

/** A policy's document as data; text that is no JSON stays text, and means nothing. */
export function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function byArn(a: ExistingPolicy, b: ExistingPolicy): number {
  return a.policy.arn < b.policy.arn ? -1 : 1;
}
