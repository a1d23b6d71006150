import type { Aws } from '../../aws/connect.ts';
import { type Caller, CloudError, type Diagnosis } from '../../domain/cloud.ts';
import type { DesiredState } from '../../domain/desired.ts';
import type { Message } from '../../domain/message.ts';
import { secretGroup } from '../../domain/pair.ts';
import { partitionOf } from '../../domain/partition.ts';
import { observe } from '../../engine/observe.ts';
import { computePlan } from '../../plan/compute.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Check, type CheckState, check } from './check.ts';
import { type Asked, checkPermissions } from './permissions.ts';

export interface CloudChecks {
  /** Credentials, account, region, and whether the service answers. */
  readonly aws: readonly Check[];
  /** Of the roles that shall read secrets. */
  readonly roles: readonly Check[];
  /** What the credentials may do. */
  readonly permissions: readonly Check[];
}

/** Everything that AWS can tell of the data plane, from the credentials on. Changes nothing, reads no value. */
export async function checkCloud(
  desired: DesiredState,
  asked: Asked,
  aws: Aws,
  diagnosis: Diagnosis,
): Promise<CloudChecks> {
  const identity = await attempt(() => diagnosis.caller());
  if (identity instanceof CloudError && identity.kind === 'credentials')
    return skippedCloud('It needs credentials', [
      check('credentials', 'Credentials', 'broken', identity.message, identity.fix),
    ]);
  const credentials = checkCaller(identity, desired);
  if (credentials.some(({ state }) => state === 'broken'))
    return skippedCloud('It needs credentials that fit the file', credentials);
  const [reach, read, quota, permissions] = await Promise.all([
    checkSecretsManager(desired, aws),
    checkReading(desired, aws),
    checkQuota(desired, aws),
    identity instanceof CloudError
      ? [check('permissions', TITLES.permissions, 'skipped', 'Whose credentials these are is not known')]
      : checkPermissions(desired, asked, identity, aws, diagnosis),
  ]);
  return { aws: [...credentials, ...reach], roles: [...read, ...quota], permissions };
}

const TITLES = {
  'secrets-manager': 'Secrets Manager',
  roles: 'Roles',
  quota: 'Policies on a role',
  permissions: 'Each needed permission',
} as const;

/** What is not looked at, since something before it is in the way. */
export function skippedCloud(why: string, aws: readonly Check[] = []): CloudChecks {
  const skipped = (id: keyof typeof TITLES) => check(id, TITLES[id], 'skipped', why);
  return {
    aws: [...aws, skipped('secrets-manager')],
    roles: [skipped('roles'), skipped('quota')],
    permissions: [skipped('permissions')],
  };
}

async function attempt<T>(call: () => Promise<T>): Promise<T | CloudError> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof CloudError) return error;
    throw error;
  }
}

function checkCaller(identity: Caller | CloudError, { accountId, region, dataPlane }: DesiredState): Check[] {
  if (identity instanceof CloudError)
    return [
      check(
        'credentials',
        'Credentials',
        'warning',
        `Whose they are cannot be told: ${identity.message}`,
        identity.fix,
      ),
    ];
  const own = check('credentials', 'Credentials', 'ok', `${identity.arn}`);
  const partition = identity.arn.split(':')[1] ?? '';
  const account =
    identity.accountId === accountId
      ? check('account', 'Account', 'ok', `${accountId}, as the file says of ${dataPlane}`)
      : check(
          'account',
          'Account',
          'broken',
          `The credentials are for ${identity.accountId}; data plane ${dataPlane} is in ${accountId}`,
          'Take credentials of the right account, or correct `accountId`.',
        );
  const place =
    partition === partitionOf(region)
      ? check('region', 'Region', 'ok', region)
      : check(
          'region',
          'Region',
          'broken',
          `${region} is not in the partition ${partition} of the credentials`,
          'Correct `region`.',
        );
  return [own, account, place];
}

async function checkSecretsManager({ region }: DesiredState, { secrets }: Aws): Promise<Check[]> {
  const probe = await attempt(() => secrets.list({ by: 'prefix', prefix: `${PROBE}/` }));
  const title = TITLES['secrets-manager'];
  if (!(probe instanceof CloudError)) return [check('secrets-manager', title, 'ok', `answers in ${region}`)];
  if (probe.kind !== 'denied') return [check('secrets-manager', title, 'broken', probe.message, probe.fix)];
  // A refusal is an answer.
  return [
    check('secrets-manager', title, 'ok', `answers in ${region}`),
    check('read-ListSecrets', 'Reading: ListSecrets', 'broken', probe.message, probe.fix),
  ];
}

/** Begins names that nobody has. */
const PROBE = 'union-secrets-probe';

/** The same reading that a plan makes, and what the plan would say of roles and policies. */
async function checkReading(desired: DesiredState, aws: Aws): Promise<Check[]> {
  const { actual, failures } = await observe(desired, aws, new Date());
  const kinds = new Map(failures.map((failure) => [`${failure.operation}:${failure.code}`, failure]));
  const failed = [...kinds.values()]
    // Told by the step that tries whether Secrets Manager answers.
    .filter(({ service, operation, kind }) => operation !== 'ListSecrets' && (service === 'iam' || kind === 'denied'))
    .map(({ operation, message, fix }) => check(`read-${operation}`, `Reading: ${operation}`, 'broken', message, fix));
  const plan = computePlan(desired, actual, new Map());
  const readable = new Set(actual.roles.map(({ key }) => key));
  const denied = failures.some(({ operation }) => operation === 'GetRole');
  const roles = desired.roles.flatMap((role): Check[] => {
    if (!readable.has(role.key)) return denied ? [] : refused(plan, role.name);
    return [...refused(plan, role.name, `role-${role.key}`, actual.roles.find(({ key }) => key === role.key)?.arn)];
  });
  const boundaries = actual.roles
    .filter(({ permissionsBoundaryArn }) => permissionsBoundaryArn === undefined)
    .map(({ key, name }) =>
      check(
        `boundary-${key}`,
        `Permissions boundary of ${name}`,
        'warning',
        'It has none: whoever may change a policy on this role can give it anything',
        'Set one: docs/iam/flyte-role-boundary.json of union-secrets is a start.',
      ),
    );
  const scope = plan.warnings
    .filter(({ code }) => SCOPE.includes(code))
    .map(({ code, message, subject }) =>
      check(`${code}-${subject.name}`, SCOPE_TITLES[code] ?? code, 'warning', message),
    );
  const refusals = plan.refusals.filter(({ subject }) => subject.kind === 'secret' || subject.kind === 'policy');
  const rest =
    failures.length > 0 || refusals.length === 0 ? [] : [refusedElsewhere(refusals.length, refusals[0]?.message ?? '')];
  const wide = plan.warnings.filter(({ code }) => code === 'scope-void').map(({ subject }) => subject.name);
  const others = actual.roles.filter(({ name }) => !wide.includes(name));
  const reaches = await Promise.all(others.map((role) => checkReach(role, desired, aws)));
  return [...roles, ...failed, ...boundaries, ...scope, ...reaches, ...rest];
}

/** Managed policies were read; this also sees what stands in the role itself. */
async function checkReach(
  { key, name, arn }: { readonly key: string; readonly name: string; readonly arn: string },
  { region, accountId }: DesiredState,
  { access }: Pick<Aws, 'access'>,
): Promise<Check> {
  const probe = `${secretGroup(partitionOf(region), region, accountId)}${PROBE}-AAAAAA`;
  const reach = (state: CheckState, detail: string, fix?: string) =>
    check(`reach-${key}`, `Reach of ${name}`, state, detail, fix);
  const answers = await attempt(() => access.simulateReads(arn, { secretArns: [probe], context: {} }));
  if (answers instanceof CloudError) return reach('skipped', `IAM could not be asked: ${answers.code}`);
  const read = answers.get(probe);
  if (read?.decision !== 'allowed') return reach('ok', 'It cannot read a secret that no policy names');
  const through = read.matchedPolicies.length === 0 ? '' : `, through ${read.matchedPolicies.join(', ')}`;
  return reach(
    'warning',
    `IAM lets it read every secret of the account${through}: what the file grants narrows nothing`,
    `Once the pairs work, remove that policy: \`aws iam list-attached-role-policies --role-name ${name}\`, and for inline ones \`aws iam list-role-policies --role-name ${name}\`.`,
  );
}

const SCOPE_TITLES: Readonly<Record<string, string>> = {
  'scope-void': 'A policy that allows every secret',
  'boundary-denies': 'A permissions boundary that denies',
  'policy-unread': 'A policy that could not be read',
};
const SCOPE = Object.keys(SCOPE_TITLES);

function refused(plan: Plan, name: string, id = `role-${name}`, arn = ''): Check[] {
  const found = plan.refusals.filter(
    ({ subject }) => subject.kind !== 'secret' && (subject.name === name || subject.kind === 'account'),
  );
  if (found.length === 0) return arn === '' ? [] : [check(id, `Role ${name}`, 'ok', arn)];
  return found.map(({ message, fix }) => check(id, `Role ${name}`, 'broken', message, fix));
}

function refusedElsewhere(number: number, first: Message): Check {
  const more = number === 1 ? '' : ` (and ${number - 1} more)`;
  return check('plan', 'The plan', 'warning', `It would be refused: ${first}${more}`, 'Look at `union-secrets plan`.');
}

async function checkQuota({ roles }: DesiredState, { access }: Aws): Promise<Check[]> {
  const quota = await attempt(() => access.attachedPoliciesQuota());
  if (quota instanceof CloudError) return [check('quota', TITLES.quota, 'broken', quota.message, quota.fix)];
  const checks = await Promise.all(
    roles.map(async ({ key, name, policyName }) => {
      const attached = await attempt(() => access.attachedPolicies(name));
      // Told by what reads the role.
      if (attached instanceof CloudError) return [];
      const room = quota - attached.length > 0 || attached.some((policy) => policy.name === policyName);
      const detail = `${attached.length} of ${quota} are attached to ${name}`;
      const fix = 'Detach one that is not needed, or raise the IAM quota "Managed policies attached to an IAM role".';
      return [check(`quota-${key}`, TITLES.quota, room ? 'ok' : 'broken', detail, room ? '' : fix)];
    }),
  );
  return checks.flat();
}
