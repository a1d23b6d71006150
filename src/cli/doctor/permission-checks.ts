import type { Aws } from '../../aws/connect.ts';
import { type ActionQuestion, type Caller, CloudError, type Diagnosis } from '../../domain/cloud.ts';
import type { DesiredRole, DesiredState } from '../../domain/desired.ts';
import { kmsKey } from '../../domain/kms-key.ts';
import { say } from '../../domain/message.ts';
import { OWNERSHIP_TAGS } from '../../domain/ownership.ts';
import { secretGroup } from '../../domain/pair.ts';
import { partitionOf } from '../../domain/place.ts';
import { type CheckResult, step } from './check-result.ts';

/** Whose permissions are asked for, and what for. */
export interface Asked {
  readonly work: 'plan' | 'apply';
  /** Name or ARN of a role; absent: the caller. */
  readonly role?: string;
}

/** Asks IAM what the caller, or the named role, may do: one question for each group of permissions. */
export async function checkPermissions(
  desired: DesiredState,
  { work, role }: Asked,
  caller: Caller,
  aws: Pick<Aws, 'access' | 'diagnosis'>,
): Promise<CheckResult[]> {
  const { diagnosis } = aws;
  const principal = role === undefined ? await principalOf(caller, aws) : await roleArnOf(role, caller, aws);
  if (principal === null) return [notAsked(`${caller.arn} is neither a role nor a user`)];
  const [first, ...others] = [...needsOfPlan(desired), ...(work === 'apply' ? needsOfApply(desired) : [])];
  if (first === undefined) return [];
  const ask = (need: Need) => judge(need, principal, diagnosis);
  // The first alone: a role that may not ask would get the same answer many times.
  const begin = await ask(first);
  if ('why' in begin) return [notAsked(begin.why)];
  const rest = await Promise.all([...others.map(ask), judgeExcess(desired, principal, diagnosis)]);
  return [begin, ...rest].map((one) => ('why' in one ? notAsked(one.why) : one));
}

/** What no document of docs/iam allows: whoever has it reaches beyond the stack. */
async function judgeExcess(
  desired: DesiredState,
  principal: string,
  diagnosis: Diagnosis,
): Promise<CheckResult | { readonly why: string }> {
  const excess = step('permission-excess', 'Nothing beyond docs/iam');
  try {
    const allowed = await Promise.all(
      excessOf(desired).map(async ({ title, question }) => {
        const answers = await diagnosis.simulate(principal, question);
        const actions = question.actions.filter((action) => answers.get(action) === 'allowed');
        return actions.length === 0 ? [] : [`${actions.join(', ')} on ${title}`];
      }),
    );
    const [first, ...more] = allowed.flat();
    if (first === undefined) return excess.ok("no value or secret of others, no policy or role beyond the stack's");
    const detail = `It is broader than needed, and allows ${[first, ...more].join('; ')}`;
    return excess.warning(detail, 'Compare its policies with docs/iam, which bounds each by tag, folder or name.');
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return { why: `${error.code}: ${error.detail.replace(/\.$/, '')}` };
  }
}

function excessOf(desired: DesiredState): Pick<Need, 'title' | 'question'>[] {
  const { secret, account, role: roleArn } = of(desired);
  const other = { [`aws:ResourceTag/${OWNERSHIP_TAGS.stack}`]: `not-${desired.stack}`.slice(0, 64) };
  const writes = ['GetSecretValue', 'PutSecretValue', 'DeleteSecret', 'TagResource'];
  const foreign = secret('union-secrets-probe/of-others');
  const union = secret('u__union-secrets-probe');
  const claim = { [`aws:RequestTag/${OWNERSHIP_TAGS.stack}`]: desired.stack };
  return [
    need('', "other stacks' secrets", 'secretsmanager', writes, foreign, { ...other, ...claim }),
    need('', 'secrets of nobody', 'secretsmanager', writes, foreign, { ...claim, 'secretsmanager:SecretId': foreign }),
    need('', "Union's own secrets", 'secretsmanager', writes, union, { ...claim, 'secretsmanager:SecretId': union }),
    need(
      '',
      'policies of others',
      'iam',
      ['CreatePolicyVersion', 'DeletePolicy'],
      `${account}:policy/union-secrets-probe`,
      other,
    ),
    ...desired.roles.flatMap((role) => [
      need('', `${role.name}, of policies that are not ours`, 'iam', ['AttachRolePolicy'], roleArn(role), {
        'iam:PolicyARN': `${account}:policy/union-secrets-probe`,
      }),
      need(
        '',
        role.name,
        'iam',
        ['PutRolePolicy', 'DeleteRolePermissionsBoundary', 'UpdateAssumeRolePolicy'],
        roleArn(role),
      ),
    ]),
  ];
}

async function judge(
  need: Need,
  principal: string,
  diagnosis: Diagnosis,
): Promise<CheckResult | { readonly why: string }> {
  const { id, title, question, unless } = need;
  const permission = step(`permission-${id}`, title);
  try {
    const answers = await diagnosis.simulate(principal, question);
    const denied = question.actions.filter((action) => answers.get(action) !== 'allowed');
    if (denied.length === 0) return permission.ok(question.actions.join(', '));
    const fix = denied.some((action) => answers.get(action) === 'explicitDeny')
      ? 'An explicit deny forbids it: look in the policies and the permissions boundary of these credentials.'
      : `Allow ${denied.join(', ')} on ${question.resource}; docs/iam holds ready policies.`;
    const detail = `${denied.join(', ')} ${denied.length === 1 ? 'is' : 'are'} not allowed`;
    return unless === undefined ? permission.broken(detail, fix) : permission.warning(`${detail} (${unless})`, fix);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    if (error.kind !== 'denied') return { why: `${error.code}: ${error.detail.replace(/\.$/, '')}` };
    return { why: `iam:SimulatePrincipalPolicy on ${principal} is not allowed to these credentials` };
  }
}

function notAsked(why: string): CheckResult {
  return step('permissions', 'Each needed permission').warning(
    `IAM could not be asked: ${why}. What reads was tried instead; writes are tried by the first apply`,
    say`Compare the role with plan-role.json or apply-role.json in docs/iam of union-secrets, or take credentials that may call iam:SimulatePrincipalPolicy and name the role with \`--permissions-of\`.`,
  );
}

/** The ARN that IAM knows the caller by. A session's ARN leaves the role's path out. */
async function principalOf(caller: Caller, aws: Pick<Aws, 'access'>): Promise<string | null> {
  const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
  if (name !== undefined) return roleArnOf(name, caller, aws);
  return /^arn:[^:]+:iam::\d+:user\//.test(caller.arn) ? caller.arn : null;
}

/** As IAM has it; where that cannot be read, without a path. */
async function roleArnOf(role: string, caller: Caller, { access }: Pick<Aws, 'access'>): Promise<string> {
  if (role.startsWith('arn:')) return role;
  try {
    const found = await access.role(role);
    if (found) return found.arn;
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
  }
  return `arn:${caller.arn.split(':')[1]}:iam::${caller.accountId}:role/${role}`;
}

/** Permissions that belong together. */
interface Need {
  readonly id: string;
  readonly title: string;
  readonly question: ActionQuestion;
  /** Why a run may do without them; absent: it may not. */
  readonly unless?: string;
}

/** As in docs/iam/plan-role.json. */
function needsOfPlan(desired: DesiredState): Need[] {
  const names = of(desired);
  return [
    need('list-secrets', 'List secrets', 'secretsmanager', ['ListSecrets'], '*'),
    need('describe-secrets', 'See secrets without their values', 'secretsmanager', ['DescribeSecret'], names.sample),
    {
      ...need('resource-policies', 'See policies of secrets', 'secretsmanager', ['GetResourcePolicy'], names.sample),
      unless: 'without it, a plan cannot say whether one denies reading or lets others read',
    },
    ...(desired.secrets.every(({ maxAgeDays }) => maxAgeDays === null)
      ? []
      : [
          {
            ...need(
              'value-dates',
              'See when values were set',
              'secretsmanager',
              ['ListSecretVersionIds'],
              names.sample,
            ),
            unless: 'without it, a plan cannot always say whether a value is older than maxAgeDays',
          },
        ]),
    ...keysOf(desired).map((arn) => ({
      ...need(`key-${arn.split('/').at(-1)}`, `See the key ${arn}`, 'kms', ['DescribeKey'], arn),
      unless: 'without it, a plan cannot say whether the key exists',
    })),
    ...desired.roles.map((role) => {
      const actions = ['GetRole', 'ListAttachedRolePolicies'];
      return need(`read-role-${role.key}`, `Read the role ${role.name}`, 'iam', actions, names.role(role));
    }),
    ...desired.roles.map((role) => {
      const actions = ['GetPolicy', 'GetPolicyVersion', 'ListEntitiesForPolicy'];
      return need(`read-policy-${role.key}`, `Read the policy ${role.policyName}`, 'iam', actions, names.policy(role));
    }),
    need('find-policies', 'Find policies and the quota', 'iam', ['ListPolicies', 'GetAccountSummary'], '*'),
  ];
}

/** What docs/iam/apply-role.json has more. */
function needsOfApply(desired: DesiredState): Need[] {
  const { sample, role: roleArn, policy: policyArn } = of(desired);
  const tags = (key: string) => ({
    [`aws:${key}/${OWNERSHIP_TAGS.stack}`]: desired.stack,
    [`aws:${key}/${OWNERSHIP_TAGS.dataPlane}`]: desired.dataPlane,
    [`aws:${key}/${OWNERSHIP_TAGS.source}`]: desired.source,
  });
  const { secrets, removal, roles, region } = desired;
  const deletes = removal.secrets === 'delete' || secrets.some(({ onRemoval }) => onRemoval === 'delete');
  const functions = new Set(secrets.flatMap(({ rotation }) => (rotation === null ? [] : [rotation.lambdaArn])));
  const onSecrets = (id: string, title: string, actions: readonly string[], context: Context) =>
    need(id, title, 'secretsmanager', actions, sample, context);
  const changes = [
    ...['PutSecretValue', 'UpdateSecret', 'TagResource', 'UntagResource', 'RestoreSecret'],
    ...(deletes ? ['DeleteSecret'] : []),
    ...(functions.size > 0 ? ['CancelRotateSecret'] : []),
  ];
  const keeps = ['CreatePolicyVersion', 'DeletePolicy', 'DeletePolicyVersion', 'ListPolicyVersions', 'TagPolicy'];
  return [
    onSecrets('create-secrets', 'Create and tag secrets', ['CreateSecret', 'TagResource'], tags('RequestTag')),
    onSecrets('change-secrets', 'Change secrets of the stack', changes, tags('ResourceTag')),
    ...[...functions].map((lambdaArn) => {
      const name = lambdaArn.split(':function:')[1] ?? lambdaArn;
      const context = { ...tags('ResourceTag'), 'secretsmanager:RotationLambdaARN': lambdaArn };
      return onSecrets(`rotate-${name}`, `Rotate secrets by ${name}`, ['RotateSecret'], context);
    }),
    {
      ...onSecrets('read-values', 'Read values to compare them', ['GetSecretValue'], tags('ResourceTag')),
      unless: 'with a fingerprint key values are compared without being read',
    },
    ...roles.map((role) => {
      const actions = ['AttachRolePolicy', 'DetachRolePolicy'];
      const title = `Bind policies to the role ${role.name}`;
      return need(`bind-${role.key}`, title, 'iam', actions, roleArn(role), { 'iam:PolicyARN': policyArn(role) });
    }),
    ...roles.flatMap((role) => {
      const onPolicy = (id: string, title: string, actions: readonly string[], context: Context) =>
        need(`${id}-${role.key}`, `${title} the policy ${role.policyName}`, 'iam', actions, policyArn(role), context);
      return [
        onPolicy('create-policy', 'Create and tag', ['CreatePolicy', 'TagPolicy'], tags('RequestTag')),
        onPolicy('keep-policy', 'Keep', keeps, tags('ResourceTag')),
      ];
    }),
    ...roles.map((role) => ({
      ...need(
        `verify-${role.key}`,
        `Ask what ${role.name} may read`,
        'iam',
        ['SimulatePrincipalPolicy'],
        roleArn(role),
      ),
      unless: 'without it, an apply cannot prove that the role reads its secrets',
    })),
    ...keysOf(desired).map((arn) => ({
      ...need(`kms-${arn.split('/').at(-1)}`, `Use the key ${arn}`, 'kms', ['GenerateDataKey', 'Decrypt'], arn, {
        'kms:ViaService': `secretsmanager.${region}.amazonaws.com`,
      }),
      unless: "the key's own policy, which IAM does not ask here, may allow it",
    })),
  ];
}

type Context = Readonly<Record<string, string>>;

function need(
  id: string,
  title: string,
  service: string,
  actions: readonly string[],
  resource: string,
  context: Context = {},
): Need {
  return { id, title, question: { actions: actions.map((action) => `${service}:${action}`), resource, context } };
}

/** ARNs of the customer keys that the file names; an alias is not the name of a resource. */
function keysOf({ secrets, region, accountId }: DesiredState): string[] {
  const place = { partition: partitionOf(region), region, accountId };
  const keys = secrets.map(({ kmsKeyId }) => kmsKey(kmsKeyId, place));
  return [...new Set(keys.flatMap((key) => (key?.kind === 'key' ? [key.arn] : [])))].sort();
}

/** ARNs of the file's things, as IAM would know them. */
function of({ region, accountId, secrets }: DesiredState) {
  const partition = partitionOf(region);
  return {
    /** A secret: any six characters at the end. */
    sample: `${secretGroup(partition, region, accountId)}${secrets[0]?.name ?? 'union-secrets-probe'}-AAAAAA`,
    secret: (name: string) => `${secretGroup(partition, region, accountId)}${name}-AAAAAA`,
    account: `arn:${partition}:iam::${accountId}`,
    role: ({ name, arn }: DesiredRole) => arn ?? `arn:${partition}:iam::${accountId}:role/${name}`,
    policy: ({ policyName, policyPath }: DesiredRole) =>
      `arn:${partition}:iam::${accountId}:policy${policyPath}${policyName}`,
  };
}
