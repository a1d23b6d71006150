import { type Desk, useDesks } from '../helpers/cli/support.ts';
import { ROLE } from '../helpers/scenarios/world.ts';

const desk = useDesks();
const FILE = `version: 1
stack: ml
dataPlanes:
  production: { region: us-west-2, accountId: "123456789012", roles: { default: ${ROLE} } }
secrets:
  ml/a: { value: manual, adopt: true }
grants: [shared/b]
`;
const VENDOR = {
  Version: '2012-10-17' as const,
  Statement: [{ Sid: 'All', Effect: 'Allow' as const, Action: ['secretsmanager:GetSecretValue'], Resource: ['*'] }],
};

async function prepared(): Promise<Desk> {
  const made = await desk();
  made.write('union-secrets.yaml', FILE);
  for (const name of ['ml/a', 'shared/b', 'other/c']) made.aws.putSecret({ name, value: `value-of-${name}` });
  return made;
}

describe('inventory', () => {
  it('lists the account as Markdown, CSV, JSON and a page, and reads no value', async () => {
    const { run, read, aws } = await prepared();
    const markdown = await run(['inventory', '--region', 'us-west-2']);
    expect([markdown.exitCode, markdown.stderr]).toEqual([0, '']);
    expect(markdown.stdout).toContain('3 secrets, about $1 a month.');
    for (const format of ['csv', 'json', 'html'])
      expect((await run(['inventory', '--format', format, '--output', `out.${format}`])).exitCode).toBe(0);
    expect(read('out.csv').split('\r\n')).toHaveLength(5);
    expect(JSON.parse(read('out.json')).secrets).toHaveLength(3);
    expect(read('out.html')).toContain('<!doctype html>');
    expect(new Set(aws.calls.map(({ operation }) => operation))).toEqual(
      new Set(['ListSecrets', 'GetAccountAuthorizationDetails']),
    );
  });

  it('names the call that was denied and its fix', async () => {
    const { run, aws } = await prepared();
    const credentials = aws.addCaller({ policies: [] });
    const result = await run(['inventory'], { env: aws.environment(credentials) });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toMatch(
      /^error: (secretsmanager:ListSecrets|iam:GetAccountAuthorizationDetails): AccessDenied/,
    );
  });

  it.each([[['--region', 'mars']], [['--format', 'pdf']]])('refuses %j', async (args) => {
    expect((await (await prepared()).run(['inventory', ...args])).exitCode).toBe(1);
  });
});

describe('narrow', () => {
  it('leads from a policy for every secret to those of the file', async () => {
    const { run, aws } = await prepared();
    aws.changeRole(ROLE, (role) => {
      role.inline = { vendor: JSON.stringify(VENDOR) };
    });
    const before = await run(['narrow']);
    expect(before.exitCode).toBe(2);
    expect(before.stdout).toContain(
      `${ROLE} can read 3 secrets because of the inline policy vendor. The file grants 2. Without the broad access it loses 1 secret`,
    );
    expect(before.stdout).toContain('  - other/c: never read, as far as AWS knows');
    expect(before.stdout).toContain(`    aws iam delete-role-policy --role-name ${ROLE} --policy-name vendor`);
    expect((await run(['apply', '--yes'])).exitCode).toBe(0);
    aws.changeRole(ROLE, (role) => {
      role.inline = {};
    });
    const after = await run(['narrow']);
    expect([after.exitCode, after.stdout]).toEqual([
      0,
      `${ROLE} reads no more than it is granted: no policy of it allows every secret.\n`,
    ]);
  });
});

describe('smoke-test', () => {
  it('writes a file for each SDK that reads every pair, and that its own check accepts', async () => {
    const { run, read } = await prepared();
    await run(['apply', '--yes']);
    for (const sdk of ['flytekit', 'flyte']) {
      const result = await run(['smoke-test', '--sdk', sdk, '--output', `${sdk}_check.py`]);
      expect([result.exitCode, result.stderr]).toEqual([0, '']);
      expect(read(`${sdk}_check.py`)).toMatch(/"ml\/a": "ml\/a-\w{6}",\n {4}"shared\/b": "shared\/b-\w{6}",/);
    }
    const check = await run(['check-code', '--aws']);
    expect([check.exitCode, check.stderr]).toEqual([0, '']);
  });

  it('has nothing to read before the first apply', async () => {
    const { run, write } = await desk();
    write('union-secrets.yaml', FILE.replace('grants: [shared/b]\n', '').replace(', adopt: true', ''));
    expect((await run(['smoke-test'])).stderr).toContain('No pair is known yet.');
  });

  it('takes one role or named secrets, and refuses what the file does not have', async () => {
    const { run, read } = await prepared();
    await run(['apply', '--yes']);
    expect((await run(['smoke-test', '--name', 'ml/a'])).exitCode).toBe(0);
    expect(read('union_secrets_smoke_test.py')).not.toContain('shared/b');
    expect((await run(['smoke-test'])).stderr).toContain('exists already');
    expect((await run(['smoke-test', '--force', '--name', 'other/c'])).stderr).toContain(
      'Neither declared nor granted',
    );
    expect((await run(['smoke-test', '--force', '--role', 'ranking'])).stderr).toContain('Give one of: default.');
  });
});
