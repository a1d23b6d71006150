import {
  ACCOUNT,
  type ConfigParts,
  config,
  flyteArn,
  GROUP,
  grantsOf,
  namesOf,
  POLICY,
  pairsOf,
  REGION,
  ROLE,
  taskReads,
  useWorlds,
  writesOf,
} from '../helpers/scenarios/world.ts';

const env = { A: 'value of a', B: 'value of b' };
const a = { 'ml/a': { value: { env: 'A' } } };
const b = { 'ml/b': { value: { env: 'B' } } };
const resource = (name: string) => `${GROUP}${name}-??????`;

describe('who may read what', () => {
  const open = useWorlds();

  /** A world where this config is applied already. */
  async function settled(parts: ConfigParts, roles: readonly string[] = [ROLE]) {
    const world = await open({ roles, config: config(parts) });
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(0);
    return { world, pairs: pairsOf(applied) };
  }

  test('a secret that left the file is kept and reported, and no role of ours reads it any more', async () => {
    const { world, pairs } = await settled({ secrets: { ...a, ...b } });
    world.write(config({ secrets: a }));
    const applied = await world.apply({ env });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { deleted: '0', 'has-changes': 'true' } });
    expect(namesOf(writesOf(world.lastCalls()))).toEqual([`CreatePolicyVersion ${POLICY}`]);
    expect(world.aws.secret('ml/b')?.deletion).toBeUndefined();
    expect(taskReads(world, ROLE, pairs['ml/b'])).toBeUndefined();
    expect(taskReads(world, ROLE, pairs['ml/a'])).toBe('value of a');
    expect(applied.summary).toContain('ml/b');
    expect(applied.stdout).toContain('kept: ml/b (no longer in the file)');
    const again = await world.apply({ env });
    expect(again.outputs['has-changes']).toBe('false');
    expect(again.summary).toContain('ml/b');
  });

  test('when the last secret leaves the file, the policy leaves the role', async () => {
    const { world, pairs } = await settled({ secrets: a });
    world.write(config({ secrets: {} }));
    expect((await world.apply({ env })).exitCode).toBe(0);
    expect(world.aws.role(ROLE)?.attached).toEqual([]);
    expect(world.aws.policy(POLICY)).toBeUndefined();
    expect(taskReads(world, ROLE, pairs['ml/a'])).toBeUndefined();
    expect(world.aws.secret('ml/a')).toBeDefined();
  });

  test("a secret of someone else's is granted and never written", async () => {
    const world = await open({ config: config({ secrets: a, grants: ['shared/datadog'] }) });
    world.aws.putSecret({ name: 'shared/datadog', value: 'theirs', description: 'before' });
    const before = world.aws.secret('shared/datadog');
    const applied = await world.apply({ env });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '1' } });
    expect(world.aws.secret('shared/datadog')).toEqual(before);
    expect(taskReads(world, ROLE, pairsOf(applied)['shared/datadog'])).toBe('theirs');
    expect(
      JSON.stringify(writesOf(world.lastCalls()).filter(({ service }) => service === 'secretsmanager')),
    ).not.toContain('datadog');
  });

  test('each role reads its own secrets; a move is a grant and a revocation', async () => {
    const roles = { default: ROLE, ranking: 'acme-ranking' };
    const both = { ...a, 'ml/b': { value: { env: 'B' }, roles: ['ranking'] } };
    const { world, pairs } = await settled({ roles, secrets: both }, [ROLE, 'acme-ranking']);
    expect(taskReads(world, ROLE, pairs['ml/a'])).toBe('value of a');
    expect(taskReads(world, ROLE, pairs['ml/b'])).toBeUndefined();
    expect(taskReads(world, 'acme-ranking', pairs['ml/a'])).toBeUndefined();
    expect(taskReads(world, 'acme-ranking', pairs['ml/b'])).toBe('value of b');

    world.write(
      config({
        roles,
        // The tasks above read it just now.
        removal: { unlessReadWithinDays: 0 },
        secrets: {
          'ml/a': { value: { env: 'A' }, roles: ['ranking'] },
          'ml/b': { value: { env: 'B' }, roles: ['default', 'ranking'] },
        },
      }),
    );
    const moved = await world.apply({ env });
    expect(moved.stdout).toContain(`revoke: role ${ROLE} no longer reads ml/a`);
    expect(moved.stdout).toContain('grant: role acme-ranking reads ml/a');
    expect(namesOf(writesOf(world.lastCalls())).toSorted()).toEqual([
      'CreatePolicyVersion ml-platform@production@default',
      'CreatePolicyVersion ml-platform@production@ranking',
    ]);
    expect(taskReads(world, ROLE, pairs['ml/a'])).toBeUndefined();
    expect(taskReads(world, ROLE, pairs['ml/b'])).toBe('value of b');
    expect(taskReads(world, 'acme-ranking', pairs['ml/a'])).toBe('value of a');
  });

  test('the policy allows GetSecretValue on exactly these names and nothing else', async () => {
    const { world } = await settled({ secrets: { ...a, ...b }, policy: { name: 'ml-secrets', path: '/union/' } });
    const policy = world.aws.policy('ml-secrets');
    expect(policy?.arn).toBe(`arn:aws:iam::${ACCOUNT}:policy/union/union-secrets/ml-platform/ml-secrets`);
    expect(JSON.parse(policy?.versions[0]?.document ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        expect.objectContaining({
          Effect: 'Allow',
          Action: expect.anything(),
          Resource: [resource('ml/a'), resource('ml/b')],
        }),
      ],
    });
    expect([JSON.parse(policy?.versions[0]?.document ?? '').Statement[0].Action].flat()).toEqual([
      'secretsmanager:GetSecretValue',
    ]);
  });

  test('what someone else wrote into our policy is reported and taken out', async () => {
    const { world } = await settled({ secrets: a });
    world.aws.changePolicy(POLICY, (policy) => {
      policy.versions.push({
        id: 'v2',
        createdAt: 0,
        document: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: [resource('ml/a'), '*'] }],
        }),
      });
      policy.defaultVersionId = 'v2';
      policy.nextVersion = 3;
    });
    const planned = await world.plan({ env });
    expect(planned.outputs['has-changes']).toBe('true');
    expect(planned.summary).toContain('someone else wrote it into our policy');
    await world.apply({ env });
    expect(grantsOf(world)).toEqual([resource('ml/a')]);
  });

  test('a policy that was written another way but means the same is left alone', async () => {
    const { world } = await settled({ secrets: { ...a, ...b } });
    world.aws.changePolicy(POLICY, (policy) => {
      const document = {
        Statement: [resource('ml/b'), resource('ml/a')].map((Resource) => ({
          Effect: 'Allow',
          Action: ['secretsmanager:GetSecretValue'],
          Resource,
        })),
        Version: '2012-10-17',
      };
      policy.versions.push({ id: 'v2', createdAt: 0, document: JSON.stringify(document, null, 4) });
      policy.defaultVersionId = 'v2';
    });
    expect((await world.apply({ env })).outputs['has-changes']).toBe('false');
    expect(writesOf(world.lastCalls())).toEqual([]);
  });

  test('a policy that someone detached is attached again; the other policies of the role stay', async () => {
    const { world, pairs } = await settled({ secrets: a });
    const theirs = world.aws.createPolicy({
      name: 'userflyterole',
      document: { Version: '2012-10-17', Statement: [] },
    });
    world.aws.changeRole(ROLE, (role) => {
      role.attached = [theirs.arn];
    });
    const applied = await world.apply({ env });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true' } });
    expect(namesOf(writesOf(world.lastCalls()))).toEqual([`AttachRolePolicy ${POLICY}`]);
    expect(world.aws.role(ROLE)?.attached).toEqual([theirs.arn, world.aws.policy(POLICY)?.arn]);
    expect(taskReads(world, ROLE, pairs['ml/a'])).toBe('value of a');
  });

  test('of five versions of a policy the oldest that is not the default makes room', async () => {
    const { world } = await settled({ secrets: a });
    const [document] = world.aws.policy(POLICY)?.versions.map((version) => version.document) ?? [];
    world.aws.changePolicy(POLICY, (policy) => {
      policy.versions = ['v1', 'v2', 'v3', 'v4', 'v5'].map((id, index) => ({
        id,
        createdAt: index,
        document: document ?? '',
      }));
      policy.defaultVersionId = 'v1';
      policy.nextVersion = 6;
    });
    world.write(config({ secrets: { ...a, ...b } }));
    expect((await world.apply({ env })).exitCode).toBe(0);
    expect(world.aws.policy(POLICY)).toMatchObject({ defaultVersionId: 'v6' });
    expect(world.aws.policy(POLICY)?.versions.map(({ id }) => id)).toEqual(['v1', 'v3', 'v4', 'v5', 'v6']);
    expect(grantsOf(world)).toEqual([resource('ml/a'), resource('ml/b')]);
  });

  test('more secrets than one policy takes are spread over several, and each can be read', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `ml/${'long-'.repeat(8)}${String(index).padStart(2, '0')}`);
    const secrets = Object.fromEntries(names.map((name) => [name, { value: { env: 'A' } }]));
    const { world, pairs } = await settled({ secrets });
    const attached = world.aws.role(ROLE)?.attached ?? [];
    expect(attached.length).toBeGreaterThan(1);
    for (const name of names) expect(taskReads(world, ROLE, pairs[name])).toBe('value of a');
    world.write(config({ secrets: { ...a, ...secrets } }));
    await world.apply({ env });
    expect(namesOf(writesOf(world.lastCalls())).filter((one) => one.includes('Policy'))).toHaveLength(1);
  });

  test('a role given by its ARN with a path', async () => {
    const world = await open({
      roles: [],
      config: config({ roles: { default: `arn:aws:iam::${ACCOUNT}:role/union/deep/acme-flyte` }, secrets: a }),
    });
    world.aws.createRole({ name: 'acme-flyte', path: '/union/deep/' });
    const applied = await world.apply({ env });
    expect(applied.exitCode).toBe(0);
    expect(taskReads(world, 'acme-flyte', pairsOf(applied)['ml/a'])).toBe('value of a');
  });
});

describe('several data planes', () => {
  const open = useWorlds();
  const dataPlanes = {
    production: { region: REGION, accountId: ACCOUNT, roles: { default: ROLE } },
    staging: { region: 'eu-west-1', accountId: '210987654321', roles: { default: 'acme-staging' } },
  };
  const file = config({ dataPlanes, secrets: { ...a, 'ml/b': { value: { env: 'B' }, dataPlanes: ['production'] } } });

  test('which of them must be said', async () => {
    const world = await open({ config: file });
    const planned = await world.plan({ env });
    expect(planned.exitCode).toBe(1);
    expect(world.lastCalls()).toEqual([]);
    expect(planned.stdout).toMatch(/data-plane.*production.*staging|production.*staging.*data-plane/s);
  });

  test('each has its own region, account, secrets, policies and comment', async () => {
    const world = await open({ roles: [] });
    world.aws.createRole({ name: ROLE });
    world.aws.createRole({ name: 'acme-staging', accountId: '210987654321' });
    const staging = world.aws.environment(world.aws.addCaller({ accountId: '210987654321' }));
    const number = world.propose(file);
    const push = world.repository.merge(number);
    const event = world.repository.events.push(push);
    const first = await world.on(event, { env, with: { 'data-plane': 'production' } });
    const second = await world.on(event, { env, with: { 'data-plane': 'staging' }, aws: staging });
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(Object.keys(pairsOf(first))).toEqual(['ml/a', 'ml/b']);
    expect(Object.keys(pairsOf(second))).toEqual(['ml/a']);
    const pair = pairsOf(second)['ml/a'];
    expect(pair?.group).toBe('arn:aws:secretsmanager:eu-west-1:210987654321:secret:');
    expect(pair && world.aws.readAs('acme-staging', flyteArn(pair), { roleAccountId: '210987654321' })).toMatchObject({
      allowed: true,
      value: 'value of a',
    });
    expect(world.repository.comments(number)).toHaveLength(2);
  });
});
