import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import { isBroken, versionsIn } from '../../src/cli/doctor/flytekit.ts';
import { policyOf } from '../iam/policies.ts';
import { ACCOUNT, config, ROLE } from '../scenarios/world.ts';
import { type Desk, useDesks } from './support.ts';

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
  readonly checks: { id: string; state: string; detail: string; mend: string }[];
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
  const report = await examine(on, [policyOf('apply-role.json'), ASKING]);
  expect([report.exitCode, inState(report, 'broken')]).toEqual([0, []]);
  const asked = inState(report, 'ok').filter((id) => id.startsWith('permission-'));
  expect(asked).toEqual(
    [
      'list-secrets',
      'describe-secrets',
      'read-role-default',
      'read-policy-default',
      'find-policies',
      'create-secrets',
      'change-secrets',
      'read-values',
      'bind-default',
      'keep-policy-default',
      'verify-default',
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
      'quota-default',
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
    'permission-keep-policy-default',
  ]);
  expect(inState(report, 'warning')).toEqual(
    expect.arrayContaining(['permission-read-values', 'permission-verify-default']),
  );
  expect(report.checks.find(({ id }) => id === 'permission-create-secrets')).toMatchObject({
    detail: 'secretsmanager:CreateSecret, secretsmanager:TagResource are not allowed',
    mend: expect.stringContaining(
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
    new RegExp(`^warning {2}A policy that allows every secret: The policy ${policy.arn} on role ${ROLE} `, 'm'),
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
  expect(inState(unknown, 'skipped')).toEqual(['roles', 'secrets-manager', 'quota', 'permissions', 'github']);
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
  it.each([
    ['requirements.txt', 'union==0.1.130\nflytekit==1.14.3 # pinned\n', true],
    ['requirements-dev.txt', 'flytekit[sqlalchemy]>=1.13,<1.15\n', true],
    ['requirements.txt', 'flytekit~=1.14.0 ; python_version > "3.9"', true],
    ['requirements.txt', 'flytekit==1.15.2\nflytekitplugins-pod==1.14.0\n', false],
    ['requirements.txt', 'flytekit>=1.13\n# flytekit==1.14.0\n', false],
    ['requirements.txt', 'flytekit\n', false],
    ['requirements.txt', 'flytekit==1.13.1', false],
    ['pyproject.toml', '[project]\ndependencies = ["flytekit>=1.14,<1.15.2", "union"]\n', true],
    ['pyproject.toml', '[tool.poetry.dependencies]\nflytekit = "~1.14"\n', true],
    ['pyproject.toml', '[tool.poetry.dependencies]\nflytekit = { version = "^1.14", extras = ["x"] }\n', false],
    ['poetry.lock', '[[package]]\nname = "flytekit"\nversion = "1.15.1"\n', true],
    ['uv.lock', '[[package]]\nname = "flytekit"\nversion = "1.15.3"\n', false],
  ])('%s with %j: %s', (path, text, broken) => {
    expect(versionsIn(path, text).some(isBroken)).toBe(broken);
  });

  it('is told with its place, and breaks with union only', async () => {
    const on = await desk();
    on.write('jobs/requirements.txt', 'flytekit==1.14.0\n');
    const without = (await on.run(['doctor', '--json'])).json<Report>();
    on.write('pyproject.toml', '[project]\ndependencies = [\n  "union>=0.1",\n]\n');
    const withUnion = (await on.run(['doctor', '--json'])).json<Report>();
    expect([stateOf(without, 'flytekit'), stateOf(withUnion, 'flytekit')]).toEqual(['warning', 'broken']);
    expect(withUnion.checks.find(({ id }) => id === 'flytekit')?.detail).toContain('jobs/requirements.txt: ==1.14.0');
  });
});
