import type { ActionQuestion } from '../../domain/cloud.ts';
import type { DesiredRole, DesiredState } from '../../domain/desired.ts';
import { kmsKey } from '../../domain/kms-key.ts';
import { OWNERSHIP_TAGS } from '../../domain/ownership.ts';
import { secretGroup } from '../../domain/pair.ts';
import { partitionOf } from '../../domain/partition.ts';

/** Permissions that belong together. */
export interface Need {
  readonly id: string;
  readonly title: string;
  readonly question: ActionQuestion;
  /** Why a run may do without them; absent: it may not. */
  readonly unless?: string;
}

/** What the role that plans, or the one that applies, has to be allowed: as in docs/iam/plan-role.json and apply-role.json. */
export function needsOf(desired: DesiredState, work: 'plan' | 'apply'): Need[] {
  return [...needsOfPlan(desired), ...(work === 'apply' ? needsOfApply(desired) : [])];
}

function needsOfPlan(desired: DesiredState): Need[] {
  const { partition } = placeOf(desired);
  return [
    need('list-secrets', 'List secrets', ['secretsmanager:ListSecrets'], '*'),
    need('describe-secrets', 'See secrets without their values', ['secretsmanager:DescribeSecret'], sampleOf(desired)),
    ...desired.roles.map((role) =>
      need(
        `read-role-${role.key}`,
        `Read the role ${role.name}`,
        ['iam:GetRole', 'iam:ListAttachedRolePolicies'],
        roleArn(desired, role),
      ),
    ),
    ...desired.roles.map((role) =>
      need(
        `read-policy-${role.key}`,
        `Read the policy ${role.policyName}`,
        ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListEntitiesForPolicy'],
        policyArn(desired, role, partition),
      ),
    ),
    need('find-policies', 'Find policies and the quota', ['iam:ListPolicies', 'iam:GetAccountSummary'], '*'),
  ];
}

function needsOfApply(desired: DesiredState): Need[] {
  const { partition } = placeOf(desired);
  const sample = sampleOf(desired);
  const tags = (key: string) => ({
    [`aws:${key}/${OWNERSHIP_TAGS.stack}`]: desired.stack,
    [`aws:${key}/${OWNERSHIP_TAGS.dataPlane}`]: desired.dataPlane,
    [`aws:${key}/${OWNERSHIP_TAGS.source}`]: desired.source,
  });
  const deletes =
    desired.removal.secrets === 'delete' || desired.secrets.some(({ onRemoval }) => onRemoval === 'delete');
  const rotates = desired.secrets.some(({ rotation }) => rotation !== null);
  const onSecrets = (names: readonly string[]) => names.map((name) => `secretsmanager:${name}`);
  return [
    need(
      'create-secrets',
      'Create and tag secrets',
      onSecrets(['CreateSecret', 'TagResource']),
      sample,
      tags('RequestTag'),
    ),
    need(
      'change-secrets',
      'Change secrets of the stack',
      onSecrets([
        ...['PutSecretValue', 'UpdateSecret', 'TagResource', 'UntagResource', 'RestoreSecret'],
        ...(deletes ? ['DeleteSecret'] : []),
        ...(rotates ? ['RotateSecret', 'CancelRotateSecret'] : []),
      ]),
      sample,
      tags('ResourceTag'),
    ),
    {
      ...need('read-values', 'Read values to compare them', onSecrets(['GetSecretValue']), sample, tags('ResourceTag')),
      unless: 'with a fingerprint key values are compared without being read',
    },
    ...desired.roles.map((role) =>
      need(
        `bind-${role.key}`,
        `Bind policies to the role ${role.name}`,
        ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
        roleArn(desired, role),
        { 'iam:PolicyARN': policyArn(desired, role, partition) },
      ),
    ),
    ...desired.roles.map((role) =>
      need(
        `keep-policy-${role.key}`,
        `Keep the policy ${role.policyName}`,
        [
          'CreatePolicy',
          'CreatePolicyVersion',
          'DeletePolicy',
          'DeletePolicyVersion',
          'ListPolicyVersions',
          'TagPolicy',
          'UntagPolicy',
        ].map((name) => `iam:${name}`),
        policyArn(desired, role, partition),
      ),
    ),
    ...desired.roles.map((role) => ({
      ...need(
        `verify-${role.key}`,
        `Ask what ${role.name} may read`,
        ['iam:SimulatePrincipalPolicy'],
        roleArn(desired, role),
      ),
      unless: 'without it, an apply cannot prove that the role reads its secrets',
    })),
    ...keysOf(desired).map((arn) => ({
      ...need(`kms-${arn.split('/').at(-1)}`, `Use the key ${arn}`, ['kms:GenerateDataKey', 'kms:Decrypt'], arn, {
        'kms:ViaService': `secretsmanager.${desired.region}.amazonaws.com`,
      }),
      unless: "the key's own policy, which IAM does not ask here, may allow it",
    })),
  ];
}

function need(
  id: string,
  title: string,
  actions: readonly string[],
  resource: string,
  context: Readonly<Record<string, string>> = {},
): Need {
  return { id, title, question: { actions, resource, context } };
}

/** ARNs of the customer keys that the file names; an alias is not the name of a resource. */
function keysOf(desired: DesiredState): string[] {
  const keys = desired.secrets.map(({ kmsKeyId }) => kmsKey(kmsKeyId, placeOf(desired)));
  return [...new Set(keys.flatMap((key) => (key?.kind === 'key' ? [key.arn] : [])))].sort();
}

function placeOf({ region, accountId }: DesiredState) {
  return { partition: partitionOf(region), region, accountId };
}

/** A secret as IAM would know it: any six characters at the end. */
function sampleOf(desired: DesiredState): string {
  const { partition, region, accountId } = placeOf(desired);
  return `${secretGroup(partition, region, accountId)}${desired.secrets[0]?.name ?? 'union-secrets-probe'}-AAAAAA`;
}

function roleArn(desired: DesiredState, { name, arn }: DesiredRole): string {
  return arn ?? `arn:${placeOf(desired).partition}:iam::${desired.accountId}:role/${name}`;
}

function policyArn({ accountId }: DesiredState, { policyName, policyPath }: DesiredRole, partition: string): string {
  return `arn:${partition}:iam::${accountId}:policy${policyPath}${policyName}`;
}
