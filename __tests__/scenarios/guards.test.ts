import {
  ACCOUNT,
  config,
  errorsOf,
  lineOf,
  namesOf,
  REGION,
  ROLE,
  stateOf,
  useWorlds,
} from '../helpers/scenarios/world.ts';

const env = { A: 'value of a' };
const secrets = { 'ml/a': { value: { env: 'A' } } };

describe('the guards come before anything is written', () => {
  const open = useWorlds();

  test('credentials of another account: the role is asked for, and nothing else', async () => {
    const file = config({ secrets });
    const world = await open({ config: file, aws: { accountId: '999999999999' } });
    const before = stateOf(world);
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(namesOf(world.lastCalls())).toEqual([`GetRole ${ROLE}`]);
    expect(stateOf(world)).toEqual(before);
    expect(errorsOf(applied)).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(
          `The credentials are for account 999999999999; data plane production is in account ${ACCOUNT}.`,
        ),
        properties: expect.objectContaining({ file: 'union-secrets.yaml', line: String(lineOf(file, 'accountId:')) }),
      }),
    ]);
  });

  test('credentials of another account that has no such role: STS says whose they are, and nothing else is asked', async () => {
    const file = config({ secrets, grants: ['shared/datadog'] });
    const world = await open({ config: file, roles: [], aws: { accountId: '999999999999' } });
    const planned = await world.plan({ env });
    expect(planned.exitCode).toBe(1);
    expect(namesOf(world.lastCalls())).toEqual([`GetRole ${ROLE}`, 'GetCallerIdentity']);
    expect(errorsOf(planned)).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(
          `These credentials are of account 999999999999; data plane production is in account ${ACCOUNT}.`,
        ),
        properties: expect.objectContaining({ line: String(lineOf(file, 'accountId:')) }),
      }),
    ]);
  });

  test("the region is the file's, whatever AWS_REGION says", async () => {
    const world = await open({ config: config({ secrets }) });
    const elsewhere = { ...world.aws.environment(), AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' };
    const applied = await world.apply({ env, aws: elsewhere });
    expect(applied.exitCode).toBe(0);
    const regions = world
      .lastCalls()
      .filter(({ service }) => service === 'secretsmanager')
      .map(({ region }) => region);
    expect(new Set(regions)).toEqual(new Set([REGION]));
    expect(world.aws.secret('ml/a', { region: REGION })).toBeDefined();
  });

  test('an endpoint that answers for another region is not believed', async () => {
    const world = await open({ config: config({ secrets, grants: ['shared/one'] }) });
    world.aws.putSecret({ name: 'shared/one', value: 'theirs' });
    world.aws.changeSecret('shared/one', (secret) =>
      Object.assign(secret, { arn: secret.arn.replace(REGION, 'us-east-1') }),
    );
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(applied.stdout).toContain('which is not under');
    expect(world.aws.secret('ml/a')).toBeUndefined();
  });

  test('a role that does not exist: said at its line, and nothing is made', async () => {
    const file = config({ roles: { default: ROLE, ranking: 'acme-rankink' }, secrets });
    const world = await open({ config: file });
    const before = stateOf(world);
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(stateOf(world)).toEqual(before);
    expect(errorsOf(applied)).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('There is no IAM role acme-rankink'),
        properties: expect.objectContaining({ line: String(lineOf(file, 'ranking:')) }),
      }),
    ]);
  });

  test('a role whose ARN is another one than the file names', async () => {
    const world = await open({
      config: config({ roles: { default: `arn:aws:iam::${ACCOUNT}:role/other/${ROLE}` }, secrets }),
    });
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(applied.stdout).toContain(`IAM's role of that name is arn:aws:iam::${ACCOUNT}:role/${ROLE}`);
    expect(world.aws.secrets()).toEqual([]);
  });

  test('a role that has no room for one more policy', async () => {
    const world = await open({ config: config({ secrets }), roles: [] });
    const attached = Array.from(
      { length: 10 },
      (_, index) =>
        world.aws.createPolicy({ name: `theirs-${index}`, document: { Version: '2012-10-17', Statement: [] } }).arn,
    );
    world.aws.createRole({ name: ROLE, attached });
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(1);
    expect(applied.stdout).toContain('the role has room for 0 of the 10 it may have');
    expect(world.aws.secrets()).toEqual([]);
  });

  test("a value that is the run's own token, key or credential, whatever its variable is called: nothing is asked of AWS", async () => {
    const file = config({ secrets: { ...secrets, 'ml/b': { value: { env: 'B', jsonKey: 'github_token' } } } });
    const world = await open({ config: file });
    const key = 'a key of the scenarios, 32 or more characters';
    const own = { 'fingerprint-key': key };
    for (const [given, what] of [
      [{ A: key }, 'the input `fingerprint-key`'],
      [{ B: JSON.stringify({ github_token: world.github.token }) }, 'the input `github-token`'],
    ] as const) {
      const applied = await world.apply({ env: { ...env, B: '{"github_token":"another"}', ...given }, with: own });
      expect(applied.exitCode).toBe(1);
      expect(errorsOf(applied).map(({ message }) => message)).toEqual([expect.stringContaining(what)]);
      expect(world.lastCalls()).toEqual([]);
    }
  });
});
