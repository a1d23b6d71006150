import { FAILED } from '../helpers/scenarios/common/comment.ts';
import {
  commentsOn,
  config,
  namesOf,
  POLICY,
  pairsOf,
  ROLE,
  type StepResult,
  startWorld,
  taskReads,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const secrets = {
  'ml/a': { value: { env: 'A' } },
  'ml/b': { value: { env: 'B' } },
  'ml/c': { value: { env: 'C' }, roles: ['ranking'] },
  'ml/d': { value: { generate: { length: 32 } } },
};
const file = config({ roles: { default: ROLE, ranking: 'acme-ranking' }, secrets });
const env = { A: 'value of a', B: 'value of b', C: 'value of c' };

describe('a call that fails in the middle of an apply', () => {
  let world: World;
  let failed: StepResult;
  let comment: string | undefined;
  let secretsThen: string[];
  let generatedThen: string | undefined;
  let again: StepResult;
  let writesAgain: string[];
  let third: StepResult;

  beforeAll(async () => {
    world = await startWorld({ roles: [ROLE, 'acme-ranking'] });
    const number = world.propose(file);
    const push = world.repository.events.push(world.repository.merge(number));
    world.aws.inject({ operation: 'CreateSecret', resource: 'ml/b', times: 99, fault: { kind: 'accessDenied' } });
    world.aws.inject({ operation: 'CreatePolicy', resource: 'ranking', times: 99, fault: { kind: 'accessDenied' } });
    failed = await world.on(push, { env });
    [comment] = commentsOn(world, number);
    secretsThen = world.aws
      .secrets()
      .map(({ name }) => name)
      .toSorted();
    generatedThen = world.aws.secret('ml/d')?.versions[0]?.secretString;
    world.aws.clearFaults();
    again = await world.on(push, { env, attempt: 2 });
    writesAgain = namesOf(writesOf(world.lastCalls()));
    third = await world.on(push, { env, attempt: 3 });
  });
  afterAll(() => world.close());

  test('the run fails; everything else is done', () => {
    expect(failed.exitCode).toBe(1);
    expect(secretsThen).toEqual(['ml/a', 'ml/c', 'ml/d']);
  });

  test('the report lists every step as done, failed or not started, with the fix', () => {
    expect(comment).toContain('| ✗ **failed** | create secret `ml/b` |');
    expect(comment).toContain('| ✓ done | create secret `ml/a` |');
    expect(comment).toContain('| ✗ **failed** | create policy `ml-platform@production@ranking` |');
    expect(comment).toMatch(
      /\| ○ not started \| attach policy `ml-platform@production@ranking` to role `acme-ranking`<br>.*create policy/,
    );
    expect(comment).toContain(FAILED);
    expect(comment).toContain('2 of 8 steps failed, 1 not started, 5 done.');
    expect(comment).toMatch(/Allow `?secretsmanager:CreateSecret`? on/);
    expect(failed.stdout).toMatch(/FAILED: create secret ml\/b/);
  });

  test('the pairs of what exists are reported', () => {
    expect(Object.keys(pairsOf(failed))).toEqual(['ml/a', 'ml/c', 'ml/d']);
  });

  test('running it again does what is missing and nothing else', () => {
    expect(again.exitCode).toBe(0);
    expect(writesAgain.toSorted()).toEqual([
      'AttachRolePolicy ml-platform@production@ranking',
      'CreatePolicy ml-platform@production@ranking',
      'CreateSecret ml/b',
    ]);
    expect(world.aws.secret('ml/d')?.versions.map(({ secretString }) => secretString)).toEqual([generatedThen]);
  });

  test('and then everything is as the file says', () => {
    const pairs = pairsOf(again);
    expect(taskReads(world, ROLE, pairs['ml/b'])).toBe('value of b');
    expect(taskReads(world, 'acme-ranking', pairs['ml/c'])).toBe('value of c');
    expect(third).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false' } });
  });
});

describe('answers that are lost', () => {
  const open = useWorlds();

  test.each(['CreateSecret', 'CreatePolicy', 'AttachRolePolicy', 'PutSecretValue', 'CreatePolicyVersion'])(
    '%s is done, its answer lost: it is not done twice, and the run passes',
    async (operation) => {
      const world = await open({ config: config({ secrets: { 'ml/a': secrets['ml/a'] } }) });
      const onFirst = ['CreateSecret', 'CreatePolicy', 'AttachRolePolicy'].includes(operation);
      if (!onFirst) {
        await world.apply({ env });
        world.write(config({ secrets: { 'ml/a': secrets['ml/a'], 'ml/b': secrets['ml/b'] } }));
      }
      world.aws.inject({ operation, fault: { kind: 'drop', when: 'after', how: 'reset' } });
      const applied = await world.apply({ env: { ...env, A: onFirst ? 'value of a' : 'new value of a' } });
      expect(applied.exitCode).toBe(0);
      expect(taskReads(world, ROLE, pairsOf(applied)['ml/a'])).toBe(onFirst ? 'value of a' : 'new value of a');
      expect(world.aws.secret('ml/a')?.versions).toHaveLength(onFirst ? 1 : 2);
      expect(world.aws.policy(POLICY)?.versions).toHaveLength(onFirst ? 1 : 2);
    },
  );

  test.concurrent('throttled calls are repeated until they pass', async () => {
    const world = await open({ config: config({ secrets: { 'ml/a': secrets['ml/a'] } }) });
    for (const operation of ['DescribeSecret', 'CreateSecret', 'GetRole', 'CreatePolicy'])
      world.aws.inject({ operation, fault: { kind: 'throttle' } });
    expect((await world.apply({ env })).exitCode).toBe(0);
  });

  test('half an answer is never taken for an empty one: nothing is written', async () => {
    const world = await open({ config: config({ secrets: { 'ml/a': secrets['ml/a'] } }) });
    await world.apply({ env });
    const environment = { ...world.aws.environment(), AWS_MAX_ATTEMPTS: '2' };
    for (const operation of ['DescribeSecret', 'ListSecrets', 'ListAttachedRolePolicies', 'GetPolicyVersion']) {
      world.aws.inject({ operation, times: 99, fault: { kind: 'malformedBody' } });
      const applied = await world.apply({ env: { A: 'new value of a' }, aws: environment });
      expect([operation, applied.exitCode]).toEqual([operation, 1]);
      expect(writesOf(world.lastCalls())).toEqual([]);
      world.aws.clearFaults();
    }
  });
});

test('a job that is killed in the middle: running it again converges', async () => {
  const world = await startWorld({ config: file, roles: [ROLE, 'acme-ranking'] });
  try {
    let kill = () => {};
    world.aws.setHooks({
      afterCall: ({ operation, resource }) => {
        if (operation === 'CreateSecret' && resource === 'ml/b') kill();
      },
    });
    const killed = await world.apply({
      env,
      onStart: (process) => {
        kill = () => process.kill('SIGKILL');
      },
    });
    expect(killed.exitCode).toBeNull();
    world.aws.setHooks({});
    const again = await world.apply({ env });
    expect(again.exitCode).toBe(0);
    expect(world.aws.secrets().map(({ versions }) => versions.length)).toEqual([1, 1, 1, 1]);
    expect(taskReads(world, ROLE, pairsOf(again)['ml/b'])).toBe('value of b');
    expect((await world.apply({ env })).outputs['has-changes']).toBe('false');
  } finally {
    await world.close();
  }
});
