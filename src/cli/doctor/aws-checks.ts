import type { Aws } from '../../aws/connect.ts';
import type { ActualRole } from '../../domain/actual.ts';
import { attempt, type Caller, CloudError } from '../../domain/cloud.ts';
import type { DesiredState } from '../../domain/desired.ts';
import { say } from '../../domain/message.ts';
import { partitionOf, secretGroup } from '../../domain/pair.ts';
import { observe } from '../../engine/observe.ts';
import { readsEverything } from '../../engine/probe.ts';
import { computePlan } from '../../plan/compute.ts';
import type { Plan } from '../../plan/plan.ts';
import { trustWords } from '../../policy/principals.ts';
import { type CheckResult, step } from '../answer.ts';
import { type Asked, checkPermissions } from './permission-checks.ts';

export interface AwsChecks {
  /** Credentials, account, region, and whether the service answers. */
  readonly aws: readonly CheckResult[];
  /** Of the roles that read secrets. */
  readonly roles: readonly CheckResult[];
  /** What the credentials may do. */
  readonly permissions: readonly CheckResult[];
}

const SECRETS_MANAGER = step('secrets-manager', 'Secrets Manager');
const ROLES = step('roles', 'Roles');
const QUOTA = step('quota', 'Policies on a role');
const PERMISSIONS = step('permissions', 'Policies of the role');

/** Checks everything that AWS can say about the data plane, from the credentials on. Changes nothing, reads no value. */
export async function checkAws(desired: DesiredState, asked: Asked, aws: Aws): Promise<AwsChecks> {
  const identity = await attempt(() => aws.diagnosis.caller());
  const credentials = checkCaller(identity, desired);
  if (credentials.some(({ state }) => state === 'broken')) {
    const known = !(identity instanceof CloudError);
    return skippedAws(known ? 'It needs credentials that fit the file' : 'It needs credentials', credentials);
  }
  const [reach, read, quota, permissions] = await Promise.all([
    checkSecretsManager(desired, aws),
    checkReading(desired, aws),
    checkQuota(desired, aws),
    identity instanceof CloudError
      ? [PERMISSIONS.skipped('The owner of these credentials is not known')]
      : checkPermissions(desired, asked, identity, aws),
  ]);
  return { aws: [...credentials, ...reach], roles: [...read, ...quota], permissions };
}

/** What is not checked, since something before it is in the way. */
export function skippedAws(why: string, aws: readonly CheckResult[] = []): AwsChecks {
  return {
    aws: [...aws, SECRETS_MANAGER.skipped(why)],
    roles: [ROLES.skipped(why), QUOTA.skipped(why)],
    permissions: [PERMISSIONS.skipped(why)],
  };
}

function checkCaller(identity: Caller | CloudError, { accountId, region, dataPlane }: DesiredState): CheckResult[] {
  const credentials = step('credentials', 'Credentials');
  if (identity instanceof CloudError) {
    const { kind, message, fix } = identity;
    if (kind === 'credentials') return [credentials.broken(message, fix)];
    return [credentials.warning(`Their owner is not known: ${message}`, fix)];
  }
  const [account, place] = [step('account', 'Account'), step('region', 'Region')];
  const partition = identity.arn.split(':')[1] ?? '';
  return [
    credentials.ok(identity.arn),
    identity.accountId === accountId
      ? account.ok(`${accountId}, as the file says of ${dataPlane}`)
      : account.broken(
          `The credentials are for ${identity.accountId}; data plane ${dataPlane} is in ${accountId}`,
          say`Take credentials of the right account, or correct \`accountId\`.`,
        ),
    partition === partitionOf(region)
      ? place.ok(region)
      : place.broken(`${region} is not in the partition ${partition} of the credentials`, say`Correct \`region\`.`),
  ];
}

async function checkSecretsManager({ region }: DesiredState, { secrets }: Aws): Promise<CheckResult[]> {
  const listed = await attempt(() => secrets.list({ by: 'prefix', prefix: 'union-secrets-probe/' }));
  const answers = SECRETS_MANAGER.ok(`answers in ${region}`);
  if (!(listed instanceof CloudError)) return [answers];
  const { kind, message, fix } = listed;
  if (kind !== 'denied') return [SECRETS_MANAGER.broken(message, fix)];
  // A refusal is an answer.
  return [answers, step('read-ListSecrets', 'Reading: ListSecrets').broken(message, fix)];
}

const SCOPE_TITLES: Readonly<Record<string, string>> = {
  'scope-void': 'A policy that allows every secret',
  'boundary-denies': 'A permissions boundary that denies',
  'policy-unread': 'A policy that could not be read',
};

/** The same reading that a plan makes, and what the plan would say of roles and policies. */
async function checkReading(desired: DesiredState, aws: Aws): Promise<CheckResult[]> {
  const { actual, failures } = await observe(desired, aws, new Date());
  const kinds = new Map(failures.map((failure) => [`${failure.operation}:${failure.code}`, failure]));
  const failed = [...kinds.values()]
    // The step that tries whether Secrets Manager answers reports the others.
    .filter(({ service, operation, kind }) => operation !== 'ListSecrets' && (service === 'iam' || kind === 'denied'))
    .map(({ operation, message, fix }) => step(`read-${operation}`, `Reading: ${operation}`).broken(message, fix));
  const plan = computePlan(desired, actual, new Map());
  const denied = failures.some(({ operation }) => operation === 'GetRole');
  const roles = desired.roles.flatMap(({ key, name }): CheckResult[] => {
    const found = actual.roles.find((role) => role.key === key);
    if (found === undefined && denied) return [];
    const role = step(`role-${found ? key : name}`, `Role ${name}`);
    const refused = refusalsOf(plan, name).map(({ message, fix }) => role.broken(message, fix));
    return refused.length === 0 && found ? [role.ok(found.arn)] : refused;
  });
  const boundaries = actual.roles
    .filter(({ permissionsBoundaryArn }) => permissionsBoundaryArn === undefined)
    .map(({ key, name }) =>
      step(`boundary-${key}`, `Permissions boundary of ${name}`).warning(
        'It has none: anyone who may change a policy on this role can give it anything',
        'Set one: docs/iam/flyte-role-boundary.json of union-secrets is a start.',
      ),
    );
  const trusts = plan.roles.flatMap(({ key, name, trust }) => {
    if (trust === undefined) return [];
    const use = step(`trust-${key}`, `Who may use ${name}`);
    if (trust.length > 0) return [use.ok(trustWords(trust))];
    return [use.warning('Its trust policy allows nobody: no pod can use it', TRUST_FIX)];
  });
  const scope = plan.warnings.flatMap(({ code, message, subject }) => {
    const title = Object.hasOwn(SCOPE_TITLES, code) ? SCOPE_TITLES[code] : undefined;
    return title === undefined ? [] : [step(`${code}-${subject.name}`, title).warning(message)];
  });
  const wide = plan.warnings.filter(({ code }) => code === 'scope-void').map(({ subject }) => subject.name);
  const others = actual.roles.filter(({ name }) => !wide.includes(name));
  const reaches = await Promise.all(others.map((role) => checkReach(role, desired, aws)));
  return [
    ...roles,
    ...failed,
    ...trusts,
    ...boundaries,
    ...scope,
    ...reaches,
    ...(failures.length > 0 ? [] : checkPlan(plan)),
  ];
}

const TRUST_FIX = 'Name the service accounts of its pods there (IAM roles for service accounts), or EKS Pod Identity.';

function refusalsOf(plan: Plan, role: string) {
  return plan.refusals.filter(
    ({ subject }) => subject.kind !== 'secret' && (subject.name === role || subject.kind === 'account'),
  );
}

function checkPlan(plan: Plan): CheckResult[] {
  const [first, ...others] = plan.refusals.filter(({ subject }) => ['secret', 'policy'].includes(subject.kind));
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const detail = say`It would be refused: ${first.message}${more}`;
  return [step('plan', 'The plan').warning(detail, say`Look at \`union-secrets plan\`.`)];
}

async function checkReach(
  { key, name, arn }: ActualRole,
  { region, accountId }: DesiredState,
  { access }: Pick<Aws, 'access'>,
): Promise<CheckResult> {
  const reach = step(`reach-${key}`, `Reach of ${name}`);
  const group = secretGroup(partitionOf(region), region, accountId);
  const everything = await attempt(() => readsEverything(arn, group, access));
  if (everything instanceof CloudError) {
    const fix = everything.kind === 'denied' ? 'Attach docs/iam/doctor.json to the role of these credentials.' : '';
    return reach.skipped(`IAM could not be asked: ${everything.code}`, fix);
  }
  if (everything === null) return reach.ok('It cannot read a secret that no policy names');
  return reach.warning(
    `IAM lets it read every secret of the account${everything.through}, whatever the file grants`,
    say`Once the pairs work, remove that policy: \`aws iam list-attached-role-policies --role-name ${name}\`, and for inline ones \`aws iam list-role-policies --role-name ${name}\`.`,
  );
}

async function checkQuota({ roles }: DesiredState, { access }: Aws): Promise<CheckResult[]> {
  const quota = await attempt(() => access.attachedPoliciesQuota());
  if (quota instanceof CloudError) return [QUOTA.broken(quota.message, quota.fix)];
  const checks = await Promise.all(
    roles.map(async ({ key, name, policyName }) => {
      const attached = await attempt(() => access.attachedPolicies(name));
      // What reads the role reports it.
      if (attached instanceof CloudError) return [];
      const ofRole = step(`quota-${key}`, 'Policies on a role');
      const detail = `${attached.length} of ${quota} are attached to ${name}`;
      if (quota > attached.length || attached.some((policy) => policy.name === policyName)) return [ofRole.ok(detail)];
      const fix = 'Detach one that is not needed, or raise the IAM quota "Managed policies attached to an IAM role".';
      return [ofRole.broken(detail, fix)];
    }),
  );
  return checks.flat();
}
