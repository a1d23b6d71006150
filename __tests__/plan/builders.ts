import type { ActualPolicy, ActualRole, ActualSecret, ActualState } from '../../src/domain/actual.ts';
import type { DesiredGrant, DesiredRole, DesiredSecret, DesiredState } from '../../src/domain/desired.ts';
import { managedTagsRecord } from '../../src/domain/managed-tags.ts';
import { ownershipTags } from '../../src/domain/ownership.ts';
import { computePlan } from '../../src/plan/compute.ts';
import type { Plan, PlannedPolicy, PlannedRole, PlannedSecret, ValueVerdict } from '../../src/plan/plan.ts';
import { policyDocument } from '../../src/policy/document.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'us-west-2';
export const GROUP = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:`;
export const OWNER = { stack: 'ml', dataPlane: 'production', source: 'acme/flows:union-secrets.yaml' };
export const OUR_TAGS = ownershipTags(OWNER);

export const defaultRole: DesiredRole = {
  key: 'default',
  name: 'acme-userflyterole',
  policyName: 'ml-secrets',
  policyPath: '/union/',
};
export const rankingRole: DesiredRole = {
  key: 'ranking',
  name: 'acme-ranking',
  policyName: 'ml-secrets-ranking',
  policyPath: '/union/',
};

export function declared(name: string, change: Partial<DesiredSecret> = {}): DesiredSecret {
  return { name, description: '', tags: {}, roles: ['default'], value: { kind: 'env', variable: 'KEY' }, ...change };
}

export function granted(name: string, roles: readonly string[] = ['default']): DesiredGrant {
  return { name, roles };
}

export function desiredState(change: Partial<DesiredState> = {}): DesiredState {
  return { ...OWNER, region: REGION, accountId: ACCOUNT, roles: [defaultRole], secrets: [], grants: [], ...change };
}

export function arnOf(name: string): string {
  return `${GROUP}${name}-AbCdEf`;
}

/** A secret of ours with a value, as the file without tags wants it. */
export function existing(name: string, change: Partial<ActualSecret> = {}): ActualSecret {
  return {
    name,
    arn: arnOf(name),
    description: '',
    tags: OUR_TAGS,
    versions: { 'version-1': ['AWSCURRENT'] },
    rotationEnabled: false,
    ...change,
  };
}

/** Tags of a secret of ours for which the file sets `tags`. */
export function taggedWith(tags: Record<string, string>): Record<string, string> {
  return { ...OUR_TAGS, ...tags, ...managedTagsRecord(Object.keys(tags)) };
}

export function policyArn(name: string, path = '/union/'): string {
  return `arn:aws:iam::${ACCOUNT}:policy${path}${name}`;
}

export function policy(name: string, secrets: readonly string[], change: Partial<ActualPolicy> = {}): ActualPolicy {
  return {
    name,
    path: '/union/',
    arn: policyArn(name),
    tags: OUR_TAGS,
    document: JSON.stringify(policyDocument(GROUP, secrets)),
    attachmentCount: 1,
    ...change,
  };
}

/** The role in AWS, with these policies of ours or of others attached. */
export function roleInAws(
  role: DesiredRole,
  attached: readonly string[],
  change: Partial<ActualRole> = {},
): ActualRole {
  return {
    key: role.key,
    name: role.name,
    arn: `arn:aws:iam::${ACCOUNT}:role/${role.name}`,
    attachedPolicies: attached.map((name) => ({ name, arn: policyArn(name) })),
    ...change,
  };
}

export function actualState(change: Partial<ActualState> = {}): ActualState {
  return { roles: [roleInAws(defaultRole, [])], secrets: [], policies: [], attachedPoliciesQuota: 10, ...change };
}

/** AWS as it is after an apply for these secrets of the default role. */
export function settled(...secrets: ActualSecret[]): ActualState {
  const names = secrets.map((secret) => secret.name);
  return actualState({
    roles: [roleInAws(defaultRole, names.length > 0 ? ['ml-secrets'] : [])],
    secrets,
    policies: names.length > 0 ? [policy('ml-secrets', names)] : [],
  });
}

/** Verdicts by name; everything else in the state counts as the same, or absent where there is nothing. */
export function planOf(desired: DesiredState, actual: ActualState, verdicts: Record<string, ValueVerdict> = {}): Plan {
  const known = desired.secrets.map((secret): [string, ValueVerdict] => {
    const found = actual.secrets.find((one) => one.name === secret.name);
    const hasValue = Object.values(found?.versions ?? {})
      .flat()
      .includes('AWSCURRENT');
    const hasSource = secret.value.kind === 'env' || secret.value.kind === 'file';
    const given = Object.hasOwn(verdicts, secret.name) ? verdicts[secret.name] : undefined;
    return [secret.name, given ?? { kind: !hasValue ? 'absent' : hasSource ? 'same' : 'kept' }];
  });
  return computePlan(desired, actual, new Map(known));
}

export function secretIn(plan: Plan, name: string): PlannedSecret {
  return found(
    plan.secrets.find((secret) => secret.name === name),
    name,
  );
}

export function roleIn(plan: Plan, key = 'default'): PlannedRole {
  return found(
    plan.roles.find((role) => role.key === key),
    key,
  );
}

export function policyIn(plan: Plan, name = 'ml-secrets'): PlannedPolicy {
  return found(
    plan.roles.flatMap((role) => role.policies).find((policy) => policy.name === name),
    name,
  );
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The plan has no ${name}.`);
  return value;
}
