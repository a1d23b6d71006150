import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import { type Desk, useDesks } from '../helpers/cli/support.ts';
import { policyOf, statementsOf } from '../helpers/iam/policies.ts';
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
const OWN = 'ci/deployer';
const READING = policyOf('doctor.json', { OWN_ROLE: OWN });
const APPLY = [policyOf('apply-role.json'), policyOf('read-values.json'), READING];
const detailOf = ({ checks }: Report, id: string) => checks.find((one) => one.id === id)?.detail;

it('finds nothing broken with the documented role, compares each statement, and changes nothing', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const before = JSON.stringify(on.aws.secrets());
  const report = await examine(on, APPLY);
  expect([report.exitCode, inState(report, 'broken')]).toEqual([0, []]);
  const documented = [
    ...new Set(
      APPLY.slice(0, 2)
        .flatMap(statementsOf)
        .map(({ Sid }) => Sid),
    ),
  ];
  expect(inState(report, 'ok').filter((id) => id.startsWith('permission'))).toEqual([
    'permissions',
    ...documented.map((sid) => `permission-${sid}`),
    'permission-excess',
  ]);
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

it('names each statement that is missing with its actions, and what may do without', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const report = await examine(on, [policyOf('plan-role.json'), READING]);
  expect(report.exitCode).toBe(1);
  expect(inState(report, 'broken')).toEqual([
    'permission-CreateAndTagSecretsOfTheStack',
    'permission-ChangeSecretsOfTheStack',
    'permission-AttachOnlyOurPoliciesToTheFlyteRole',
    'permission-CreateOurPolicies',
    'permission-ChangeOurPolicies',
    'permission-SeeVersionsAndHoldersOfOurPolicies',
  ]);
  expect(inState(report, 'warning')).toEqual(
    expect.arrayContaining([
      'permission-ReadValuesToCompareThem',
      'permission-NeverDeleteWithoutARecoveryWindow',
      'permission-NeverGiveUpWhatIsOurs',
    ]),
  );
  expect(report.checks.find(({ id }) => id === 'permission-CreateAndTagSecretsOfTheStack')).toMatchObject({
    detail: `secretsmanager:CreateSecret, secretsmanager:TagResource on arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:ml/a-??????: missing`,
    fix: 'Write the statement as docs/iam/apply-role.json has it.',
  });
});

it('is content with less for a role that only plans', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const report = await examine(on, [policyOf('plan-role.json'), READING], ['--for', 'plan']);
  expect([report.exitCode, inState(report, 'broken')]).toEqual([0, []]);
});

it('says where a role is broader than needed: statement, actions, resources and conditions', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const [documented, reading] = APPLY;
  const wide = statementsOf(documented as PolicyDocument).map((one) => {
    if (one.Sid === 'ChangeSecretsOfTheStack') return { ...one, Condition: {} };
    return one.Sid === 'CreateOurPolicies' ? { ...one, Resource: `arn:aws:iam::${ACCOUNT}:policy/*` } : one;
  });
  const report = await examine(on, [
    document(...wide, { ...statement(['iam:PutRolePolicy', 's3:*']), Sid: 'Hostile`\u001b[31m\n::error::x' }),
    ...[reading, READING].map((one) => one as PolicyDocument),
  ]);
  expect([report.exitCode, inState(report, 'broken')]).toEqual([0, []]);
  const secrets = `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:*`;
  expect(detailOf(report, 'permission-excess-deployer-0-ChangeSecretsOfTheStack')).toBe(
    'statement ChangeSecretsOfTheStack of policy deployer-0 allows secretsmanager:PutSecretValue, secretsmanager:UpdateSecret, ' +
      'secretsmanager:TagResource, secretsmanager:UntagResource, secretsmanager:DeleteSecret, secretsmanager:RestoreSecret, ' +
      `secretsmanager:CancelRotateSecret on ${secrets}, without the condition of ` +
      'ChangeSecretsOfTheStack on aws:ResourceTag/union-secrets:stack, aws:RequestTag/union-secrets:stack',
  );
  expect(detailOf(report, 'permission-excess-deployer-0-CreateOurPolicies')).toBe(
    `statement CreateOurPolicies of policy deployer-0 allows iam:CreatePolicy, iam:TagPolicy on arn:aws:iam::${ACCOUNT}:policy/*, ` +
      `beyond arn:aws:iam::${ACCOUNT}:policy/union-secrets/ml-platform/* of CreateOurPolicies`,
  );
  expect(inState(report, 'warning').filter((id) => id.includes('Hostile'))).toHaveLength(1);
  const session = on.aws.assumeRole('deployer');
  on.nameCaller(session.accessKeyId, `arn:aws:sts::${ACCOUNT}:assumed-role/deployer/ci`);
  const { stdout } = await on.run(['doctor'], { env: on.aws.environment(session) });
  expect(stdout).toContain('allows iam:PutRolePolicy, s3:* on *, which no document for this role has');
  expect(stdout).not.toContain('\u001B');
  expect(stdout).not.toMatch(/^::error/m);
});

it('says in what a statement falls short: resources, or a condition that may hold or not', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const [documented, reading] = APPLY;
  const secrets = `arn:aws:secretsmanager:us-west-2:${ACCOUNT}:secret:`;
  const less = statementsOf(documented as PolicyDocument).map((one): PolicyDocument['Statement'] => {
    const { Condition = {} } = one;
    if (one.Sid === 'CreateAndTagSecretsOfTheStack') return { ...one, Resource: `${secrets}nlp/*` };
    if (one.Sid === 'ChangeOurPolicies')
      return { ...one, Condition: { ...Condition, IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } };
    return one.Sid === 'ChangeSecretsOfTheStack'
      ? { ...one, Condition: { StringEquals: { 'aws:ResourceTag/union-secrets:stack': 'mlplatform' } } }
      : one;
  });
  on.aws.createRole({ name: 'less', inline: { less: document(...less), reading: reading as PolicyDocument } });
  const report = (await on.run(['doctor', '--json', '--permissions-of', 'less'])).json<Report>();
  expect(inState(report, 'broken')).toEqual([
    'permission-CreateAndTagSecretsOfTheStack',
    'permission-ChangeSecretsOfTheStack',
  ]);
  expect(detailOf(report, 'permission-CreateAndTagSecretsOfTheStack')).toBe(
    `secretsmanager:CreateSecret, secretsmanager:TagResource on ${secrets}ml/a-??????: only on ${secrets}nlp/* in statement CreateAndTagSecretsOfTheStack of policy less`,
  );
  expect(detailOf(report, 'permission-ChangeSecretsOfTheStack')).toMatch(
    /: only under another condition on aws:ResourceTag\/union-secrets:stack in statement ChangeSecretsOfTheStack of policy less$/,
  );
  expect([stateOf(report, 'permission-ChangeOurPolicies'), detailOf(report, 'permission-ChangeOurPolicies')]).toEqual([
    'warning',
    expect.stringMatching(
      /: only under another condition on aws:SourceIp in statement ChangeOurPolicies of policy less$/,
    ),
  ]);
});

it('reads policies in the role itself, and counts only what its permissions boundary lets through', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const everything = document(statement('*'));
  const { arn } = on.aws.createPolicy({ name: 'limit', document: document(...APPLY.flatMap(statementsOf)) });
  on.aws.createRole({ name: 'deployer', path: '/ci/', inline: { all: everything }, permissionsBoundary: arn });
  const role = ['--permissions-of', 'deployer'];
  const bounded = (await on.run(['doctor', '--json', ...role])).json<Report>();
  expect([bounded.exitCode, detailOf(bounded, 'permissions')]).toEqual([0, 'all, limit: compared with docs/iam']);
  expect(inState(bounded, 'warning')).toEqual(['boundary-default']);

  on.aws.changePolicy('limit', ({ versions }) => {
    versions[0] = { ...versions[0], document: JSON.stringify(policyOf('plan-role.json')) } as (typeof versions)[0];
  });
  const less = (await on.run(['doctor', '--json', ...role])).json<Report>();
  expect(detailOf(less, 'permission-CreateOurPolicies')).toMatch(/: not allowed by the permissions boundary limit$/);
});

it('checks another role, for someone who may do everything', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const apply = on.aws.createPolicy({ name: 'of-ci', document: policyOf('apply-role.json') });
  on.aws.createRole({ name: 'union-secrets-apply', path: '/ci/', attached: [apply.arn] });
  const arn = `arn:aws:iam::${ACCOUNT}:role/ci/union-secrets-apply`;
  for (const role of ['union-secrets-apply', arn]) {
    const report = (await on.run(['doctor', '--json', '--permissions-of', role])).json<Report>();
    expect([report.exitCode, stateOf(report, 'permission-CreateAndTagSecretsOfTheStack')]).toEqual([0, 'ok']);
  }
  const other = (await on.run(['doctor', '--json', '--permissions-of', arn.replace('/ci/', '/')])).json<Report>();
  expect(detailOf(other, 'permissions')).toBe(`There is no role ${arn.replace('/ci/', '/')}`);
  const said = await on.run(['doctor', '--permissions-of', 'union-secrets-plan', '--for', 'plan']);
  expect(said.stdout).toContain('\nPermissions of union-secrets-plan, to plan\n');
  expect([said.exitCode, said.stdout]).toEqual([1, expect.stringContaining('There is no role union-secrets-plan')]);
});

it('asks IAM about each statement where the policies cannot be read', async () => {
  const on = await desk();
  on.write('union-secrets.yaml', FILE);
  const asking = document(statement('iam:SimulatePrincipalPolicy', `arn:aws:iam::${ACCOUNT}:role/deployer`));
  on.aws.createRole({ name: 'deployer', inline: { asking, apply: policyOf('apply-role.json') } });
  const session = on.aws.assumeRole('deployer');
  on.nameCaller(session.accessKeyId, `arn:aws:sts::${ACCOUNT}:assumed-role/deployer/ci`);
  const report = (await on.run(['doctor', '--json'], { env: on.aws.environment(session) })).json<Report>();
  expect([report.exitCode, inState(report, 'broken')]).toEqual([0, []]);
  expect(detailOf(report, 'permissions')).toMatch(
    /^They cannot be read \(iam:GetRole .*\), so IAM was asked about each statement; what the role may do beyond them is not known$/,
  );
  expect(inState(report, 'ok')).toEqual(
    expect.arrayContaining(['permission-CreateOurPolicies', 'permission-AttachOnlyOurPoliciesToTheFlyteRole']),
  );
  expect(inState(report, 'warning')).toEqual([
    'boundary-default',
    'permissions',
    'permission-ReadValuesToCompareThem',
    'permission-ReadThemInBatches',
  ]);
  on.aws.changeRole('deployer', ({ inline }) => {
    inline.apply = JSON.stringify(policyOf('plan-role.json'));
  });
  const less = (await on.run(['doctor', '--json'], { env: on.aws.environment(session) })).json<Report>();
  expect(inState(less, 'broken')).toEqual([
    'permission-CreateAndTagSecretsOfTheStack',
    'permission-ChangeSecretsOfTheStack',
    'permission-AttachOnlyOurPoliciesToTheFlyteRole',
    'permission-CreateOurPolicies',
    'permission-ChangeOurPolicies',
    'permission-SeeVersionsAndHoldersOfOurPolicies',
  ]);
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
  expect(stdout).toContain('  skipped  Policies of the role: It needs credentials that fit the file\n');
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
