import type { ActualPolicy, ActualRole, ActualSecret, ActualState } from '../../../src/domain/actual.ts';
import type {
  DesiredGrant,
  DesiredRole,
  DesiredSecret,
  DesiredState,
  RemovalRules,
} from '../../../src/domain/desired.ts';
import { OWNERSHIP_TAGS, ownershipTags } from '../../../src/domain/ownership.ts';
import { managedTagsRecord, sourceTag } from '../../../src/domain/secret-tags.ts';
import type { ValueSource, ValueVerdict } from '../../../src/domain/value.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import type { AccessTarget, Plan, PlannedPolicy, PlannedRole, PlannedSecret } from '../../../src/plan/plan.ts';
import { type PolicyDocument, type PolicyScope, policyDocument } from '../../../src/policy/document.ts';
import type { ForeignGrant } from '../../../src/policy/grants.ts';
import { bindingDigest } from '../../../src/policy/parts.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'us-west-2';
export const GROUP = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:`;
export const OWNER = { stack: 'ml', dataPlane: 'production', source: 'acme/flows:union-secrets.yaml' };
/** Of a secret: its value comes from where the file says, whatever that is. */
export const SETTLED_SOURCE = 'as the file says';
export const OUR_TAGS = { ...ownershipTags(OWNER), [OWNERSHIP_TAGS.valueSource]: SETTLED_SOURCE };
export const POLICY_TAGS = ownershipTags(OWNER);
export const PLACE = { partition: 'aws', region: REGION, accountId: ACCOUNT, group: GROUP };
export const SCOPE: PolicyScope = { place: PLACE, stack: OWNER.stack, dataPlane: OWNER.dataPlane };
/** When AWS was read. */
export const NOW = '2026-03-01T12:00:00.000Z';

/** What a file that says nothing of removal gets. */
export const REMOVAL: RemovalRules = {
  secrets: 'retain',
  recoveryWindowDays: 30,
  maxDeletions: 1,
  maxRevocations: 5,
  unlessReadWithinDays: 7,
  confirm: [],
};
/** Guards that never strike. */
export const UNGUARDED: RemovalRules = {
  ...REMOVAL,
  maxDeletions: 1000,
  maxRevocations: 1000,
  unlessReadWithinDays: 0,
};

export const defaultRole: DesiredRole = {
  key: 'default',
  name: 'acme-userflyterole',
  policyName: 'ml-secrets',
  policyPath: '/union/',
  policyTags: {},
  match: 'names',
};
export const rankingRole: DesiredRole = {
  key: 'ranking',
  name: 'acme-ranking',
  policyName: 'ml-secrets-ranking',
  policyPath: '/union/',
  policyTags: {},
  match: 'names',
};

export function declared(name: string, change: Partial<DesiredSecret> = {}): DesiredSecret {
  return {
    name,
    description: '',
    tags: {},
    roles: ['default'],
    value: ENV,
    kmsKeyId: null,
    rotation: null,
    adopt: false,
    onRemoval: null,
    shareWith: [],
    maxAgeDays: null,
    ...change,
  };
}

/** The source of declared values, where a test says nothing of it. */
export const ENV: ValueSource = { kind: 'env', variable: 'KEY' };

export function generatedSource(generation = 1): ValueSource {
  return { kind: 'generate', length: 9, charset: 'hex', generation };
}

export function named(...names: readonly string[]): AccessTarget[] {
  return names.map((name) => ({ kind: 'secret', name }));
}

/** A resource that someone else wrote into our policy. */
export function foreign(resource: string, change: Partial<ForeignGrant> = {}): ForeignGrant {
  return {
    kind: 'foreign',
    reads: 'every',
    resources: [resource],
    exceptResources: false,
    actions: ['secretsmanager:getsecretvalue'],
    exceptActions: false,
    conditional: false,
    ...change,
  };
}

/** A secret's name, the resource, or `*` for the stack. */
export function textOf(target: AccessTarget): string {
  return target.kind === 'secret' ? target.name : target.kind === 'foreign' ? target.resources.join() : '*';
}

export function granted(name: string, roles: readonly string[] = ['default']): DesiredGrant {
  return { name, roles };
}

export function desiredState(change: Partial<DesiredState> = {}): DesiredState {
  return {
    ...OWNER,
    region: REGION,
    accountId: ACCOUNT,
    roles: [defaultRole],
    secrets: [],
    grants: [],
    removal: REMOVAL,
    ...change,
  };
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

/** Tags of the first part of a policy. */
export function firstTags(roles: readonly DesiredRole[] = [defaultRole], parts = 1): Record<string, string> {
  return {
    ...POLICY_TAGS,
    ...(parts > 1 ? { [OWNERSHIP_TAGS.parts]: String(parts) } : {}),
    [OWNERSHIP_TAGS.binding]: bindingDigest(roles),
  };
}

export function documentOf(names: readonly string[]): PolicyDocument {
  return policyDocument(
    SCOPE,
    names.map((name) => ({ kind: 'secret', name, keys: [] })),
  );
}

export function policyArn(name: string, path = '/union/'): string {
  return `arn:aws:iam::${ACCOUNT}:policy${path}${name}`;
}

/** A policy of ours; where its name is that of a first part, with the binding of a file with the default role. */
export function policy(name: string, secrets: readonly string[], change: Partial<ActualPolicy> = {}): ActualPolicy {
  return {
    name,
    path: '/union/',
    arn: policyArn(name),
    tags: /-\d+$/.test(name) ? POLICY_TAGS : firstTags(),
    document: JSON.stringify(documentOf(secrets)),
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
  return {
    roles: [roleInAws(defaultRole, [])],
    secrets: [],
    policies: [],
    unread: [],
    boundaries: {},
    observedAt: NOW,
    attachedPoliciesQuota: 10,
    ...change,
  };
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
  return computePlan(
    desired,
    { ...actual, secrets: actual.secrets.map((found) => sourced(desired, found)) },
    new Map(known),
  );
}

/** Our tags of a secret whose value comes from here. */
export function withSource(source: ValueSource): Record<string, string> {
  return { ...OUR_TAGS, [OWNERSHIP_TAGS.valueSource]: sourceTag(source) };
}

/** The secret in AWS with the tag of the source that the file has. */
export function sourced(desired: DesiredState, found: ActualSecret): ActualSecret {
  if (found.tags[OWNERSHIP_TAGS.valueSource] !== SETTLED_SOURCE) return found;
  const source = desired.secrets.find(({ name }) => name === found.name)?.value ?? ENV;
  return { ...found, tags: { ...found.tags, [OWNERSHIP_TAGS.valueSource]: sourceTag(source) } };
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
