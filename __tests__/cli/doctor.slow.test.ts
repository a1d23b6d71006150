import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import { type Desk, useDesks } from '../helpers/cli/support.ts';
import { policyOf } from '../helpers/iam/policies.ts';
import { ACCOUNT, config, ROLE } from '../helpers/scenarios/world.ts';

const desk = useDesks();
const FILE = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
const statement = (Action: string | string[], Resource: string | string[] = '*') => ({
  Effect: 'Allow' as const,
  Action,
  Resource,
});
const document = (...Statement: PolicyDocument['Statement'][]): PolicyDocument =>
  ({ Version: '2012-10-17', Statement: Statement.flat() }) as PolicyDocument;

interface Report {
  readonly exitCode: number;
  readonly checks: { id: string; state: string; detail: string; fix: string }[];
}

/** A deployer with these policies, and what the doctor says of it. */
async function examine(
  on: Desk,
  policies: readonly PolicyDocument[],
  args: readonly string[] = [],
  env = {},
): Promise<Report> {
  const { aws, run, nameCaller } = on;
  const attached = policies.map((one, index) => aws.createPolicy({ name: `deployer-${index}`, document: one }).arn);
  aws.createRole({ name: 'deployer', path: '/ci/', attached });
  const session = aws.assumeRole('deployer');
  nameCaller(session.accessKeyId, `arn:aws:sts::${ACCOUNT}:assumed-role/deployer/ci`);
  const result = await run(['doctor', '--json', ...args], { env: { ...aws.environment(session), ...env } });
  return result.json<Report>();
}

const stateOf = ({ checks }: Report, id: string) => checks.find((one) => one.id === id)?.state;
const inState = ({ checks }: Report, state: string) => checks.filter((one) => one.state === state).map(({ id }) => id);
const ASKING = document(
  statement('iam:SimulatePrincipalPolicy', `arn:aws:iam::${ACCOUNT}:role/ci/deployer`),
  statement('iam:GetRole'),
);

it('finds nothing broken with the documented role, asks for each permission, and changes nothing', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const before = JSON.stringify(on.aws.secrets());
  const report = await examine(on, [policyOf('apply-role.json'), policyOf('read-values.json'), ASKING]);
  expect([report.exitCode, inState(report, 'broken')]).toEqual([0, []]);
  const asked = inState(report, 'ok').filter((id) => id.startsWith('permission-'));
  expect(asked).toEqual(
    [
      'list-secrets',
      'describe-secrets',
      'resource-policies',
      'read-role-default',
      'read-policy-default',
      'find-policies',
      'create-secrets',
      'change-secrets',
      'read-values',
      'bind-default',
      'create-policy-default',
      'keep-policy-default',
      'verify-default',
      'excess',
    ].map((id) => `permission-${id}`),
  );
  expect(inState(report, 'ok')).toEqual(
    expect.arrayContaining([
      'config',
      'credentials',
      'account',
      'region',
      'secrets-manager',
      'role-default',
      'trust-default',
      'reach-default',
      'quota-default',
      'repository',
      'flytekit',
    ]),
  );
  expect(inState(report, 'warning')).toEqual(['boundary-default']);
  expect(inState(report, 'by-hand')).toEqual(['union-webhook', 'private-endpoint', 'private-image']);
  expect(JSON.stringify(on.aws.secrets())).toBe(before);
  expect(on.aws.calls.filter(({ operation }) => !/^(Get|List|Describe|Simulate)/.test(operation))).toEqual([]);
});

it('names each permission that is missing, and what may do without', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const report = await examine(on, [policyOf('plan-role.json'), ASKING]);
  expect(report.exitCode).toBe(1);
  expect(inState(report, 'broken')).toEqual([
    'permission-create-secrets',
    'permission-change-secrets',
    'permission-bind-default',
    'permission-create-policy-default',
    'permission-keep-policy-default',
  ]);
  expect(inState(report, 'warning')).toEqual(
    expect.arrayContaining(['permission-read-values', 'permission-verify-default']),
  );
  expect(report.checks.find(({ id }) => id === 'permission-create-secrets')).toMatchObject({
    detail: 'secretsmanager:CreateSecret, secretsmanager:TagResource are not allowed',
    fix: expect.stringContaining(
      'Allow secretsmanager:CreateSecret, secretsmanager:TagResource on arn:aws:secretsmanager:',
    ),
  });
});

it('is content with less for a role that only plans', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const report = await examine(on, [policyOf('plan-role.json'), ASKING], ['--for', 'plan']);
  expect([report.exitCode, inState(report, 'broken')]).toEqual([0, []]);
});

it('says where a role is broader than needed', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const report = await examine(on, [document(statement('*')), ASKING]);
  const { state, detail } = report.checks.find(({ id }) => id === 'permission-excess') ?? {};
  expect([report.exitCode, state]).toEqual([0, 'warning']);
  for (const part of ['GetSecretValue, secretsmanager:PutSecretValue', "Union's own secrets", 'iam:PutRolePolicy'])
    expect(detail).toContain(part);
});

it('checks another role, for someone who may do everything', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const apply = on.aws.createPolicy({ name: 'of-ci', document: policyOf('apply-role.json') });
  on.aws.createRole({ name: 'union-secrets-apply', path: '/ci/', attached: [apply.arn] });
  const arn = `arn:aws:iam::${ACCOUNT}:role/ci/union-secrets-apply`;
  for (const role of ['union-secrets-apply', arn]) {
    const report = (await on.run(['doctor', '--json', '--permissions-of', role])).json<Report>();
    expect([report.exitCode, stateOf(report, 'permission-create-secrets')]).toEqual([0, 'ok']);
  }
  const simulated = on.aws.calls.filter(({ operation }) => operation === 'SimulatePrincipalPolicy');
  expect(simulated.map(({ resource }) => resource)).toContain(arn);
  const told = await on.run(['doctor', '--permissions-of', 'union-secrets-plan', '--for', 'plan']);
  expect(told.stdout).toContain('\nPermissions of union-secrets-plan, to plan\n');
  expect(told.stdout).toContain('IAM could not be asked: NoSuchEntity');
});

it('tries to read where IAM may not be asked', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const report = await examine(on, [
    document(statement(['iam:GetRole', 'secretsmanager:ListSecrets', 'iam:ListPolicies', 'iam:GetAccountSummary'])),
  ]);
  expect(stateOf(report, 'permissions')).toBe('warning');
  expect(inState(report, 'broken')).toEqual(
    expect.arrayContaining(['read-DescribeSecret', 'read-ListAttachedRolePolicies', 'read-GetPolicy']),
  );
});

it('sees another account, a role that is missing, and a policy that allows everything', async () => {
  const wide = await desk();
  wide.write('union-secrets.yaml', FILE);
  const policy = wide.aws.createPolicy({
    name: 'vendor',
    document: document(statement('secretsmanager:GetSecretValue')),
  });
  wide.aws.changeRole(ROLE, (role) => void role.attached.push(policy.arn));
  const result = await wide.run(['doctor']);
  expect([result.exitCode, result.stderr]).toEqual([0, '']);
  expect(result.stdout).toMatch(
    new RegExp(`^ {2}warning {2}A policy that allows every secret: The policy ${policy.arn} on role ${ROLE} `, 'm'),
  );
  expect(result.stdout).toMatch(/Nothing is broken; \d+ to look at, 3 to check by hand\.\n$/);

  wide.write('union-secrets.yaml', FILE.replace(ROLE, 'acme-mistyped'));
  expect((await wide.run(['doctor', '--json'])).json<Report>()).toMatchObject({
    exitCode: 1,
    checks: expect.arrayContaining([expect.objectContaining({ id: 'role-acme-mistyped', state: 'broken' })]),
  });
  wide.write('union-secrets.yaml', FILE.replace(ACCOUNT, '210987654321'));
  expect(stateOf((await wide.run(['doctor', '--json'])).json<Report>(), 'account')).toBe('broken');
});

it('goes on past a missing file and wrong credentials', async () => {
  const on = await desk();
  const nothing = (await on.run(['doctor', '--json'])).json<Report>();
  expect([nothing.exitCode, stateOf(nothing, 'config'), stateOf(nothing, 'flytekit')]).toEqual([1, 'broken', 'ok']);
  on.write('union-secrets.yaml', FILE);
  const unknown = (await on.run(['doctor', '--json'], { env: { AWS_ACCESS_KEY_ID: 'NOBODY' } })).json<Report>();
  expect(inState(unknown, 'broken')).toEqual(['credentials']);
  expect(inState(unknown, 'skipped')).toEqual(['secrets-manager', 'roles', 'quota', 'permissions', 'github']);
});

it('reports in sections what is where, and what was skipped and why', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE.replace(ACCOUNT, '210987654321'));
  const { stdout, stderr } = await on.run(['doctor']);
  expect(stdout.match(/^\S.*$/gm)).toEqual([
    'The repository',
    'AWS',
    'Roles that read secrets',
    'Permissions of these credentials, to apply',
    'GitHub',
    'To be checked by hand',
    '1 broken; 0 to look at, 3 to check by hand.',
  ]);
  expect(stdout).toContain(
    `  BROKEN   Account: The credentials are for ${ACCOUNT}; data plane production is in 210987654321\n`,
  );
  expect(stdout).toContain('  skipped  Each needed permission: It needs credentials that fit the file\n');
  expect(stdout).not.toMatch(/[^.]\.\.(?!\.)/);
  expect(stdout).not.toContain('\u001B');
  expect(stderr).toBe('');
});

it('checks AWS also where no remote names the repository', async () => {
  const on = await desk({ origin: null });
  on.write('union-secrets.yaml', FILE);
  const report = (await on.run(['doctor', '--json'])).json<Report>();
  expect([inState(report, 'broken'), stateOf(report, 'role-default')]).toEqual([['repository'], 'ok']);
  const named = (await on.run(['doctor', '--json', '--repository', 'acme/ml'])).json<Report>();
  expect([named.exitCode, stateOf(named, 'repository')]).toEqual([0, 'ok']);
});

it('asks IAM whether a role reads what nobody gave it: also by a policy that is in the role itself', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  on.aws.changeRole(ROLE, (role) => {
    role.inline.vendor = JSON.stringify(document(statement('secretsmanager:*')));
  });
  const report = (await on.run(['doctor', '--json'])).json<Report>();
  expect(report.checks.find(({ id }) => id === 'reach-default')).toMatchObject({
    state: 'warning',
    detail: expect.stringMatching(/every secret of the account, through .*vendor/),
    fix: expect.stringContaining(`aws iam list-role-policies --role-name ${ROLE}`),
  });
});

it('reports once that Secrets Manager cannot be reached, and goes on with IAM', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const env = { AWS_ENDPOINT_URL_SECRETS_MANAGER: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' };
  const report = (await on.run(['doctor', '--json'], { env })).json<Report>();
  expect([report.exitCode, inState(report, 'broken'), stateOf(report, 'role-default')]).toEqual([
    1,
    ['secrets-manager'],
    'ok',
  ]);
  const { fix = '' } = report.checks.find(({ id }) => id === 'secrets-manager') ?? {};
  expect(fix).toMatch(/VPC endpoint.*then run again/);
  expect(fix).not.toMatch(/runner|the job/);
});

it('knows a refusal from silence', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const report = await examine(on, [document(statement('iam:*'))]);
  expect(stateOf(report, 'secrets-manager')).toBe('ok');
  expect(inState(report, 'broken')).toEqual(expect.arrayContaining(['read-ListSecrets', 'read-DescribeSecret']));
});

it('asks GitHub with the token, which it never shows', async () => {
  const on = await desk();
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    response.statusCode = request.url?.includes('check-runs') ? 403 : 200;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env = {
    GITHUB_TOKEN: 'ghs_token-of-mine',
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  const result = await on.run(['doctor'], { env });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(paths).toEqual([
    '/repos/acme/ml',
    '/repos/acme/ml/pulls?per_page=1',
    '/repos/acme/ml/commits/HEAD/check-runs?per_page=1',
  ]);
  expect(result.stdout).toContain('the token lacks checks: write');
  expect(result.stdout + result.stderr).not.toContain('ghs_token-of-mine');
});

describe('flytekit that drops the group', () => {
  it('is found in a lock file of several MiB', async () => {
    const on = await desk();
    on.write('uv.lock', `${'# padding\n'.repeat(300_000)}[[package]]\nname = "flytekit"\nversion = "1.14.0"\n`);
    expect(stateOf((await on.run(['doctor', '--json'])).json<Report>(), 'flytekit')).toBe('warning');
  });

  it('is reported with its place, and breaks with union only', async () => {
    const on = await desk();
    on.write('jobs/requirements.txt', 'flytekit==1.14.0\n');
    const without = (await on.run(['doctor', '--json'])).json<Report>();
    on.write('pyproject.toml', '[project]\ndependencies = [\n  "union>=0.1",\n]\n');
    const withUnion = (await on.run(['doctor', '--json'])).json<Report>();
    expect([stateOf(without, 'flytekit'), stateOf(withUnion, 'flytekit')]).toEqual(['warning', 'broken']);
    expect(withUnion.checks.find(({ id }) => id === 'flytekit')?.detail).toContain('jobs/requirements.txt: ==1.14.0');
  });
});
