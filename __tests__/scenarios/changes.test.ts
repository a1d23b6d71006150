import { changesIn } from '../helpers/scenarios/common/comment.ts';
import {
  commentsOn,
  config,
  namesOf,
  pairsOf,
  ROLE,
  type StepResult,
  startWorld,
  taskReads,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const env = {
  DESCRIBED: 'value of described',
  BARED: 'value of bared',
  TAGGED: 'value of tagged',
  VALUED: 'value of valued',
  EVERYTHING: 'value of everything',
  QUIET: 'value of quiet',
  MOVED: 'value of moved',
};
const BEFORE = {
  'ml/described': { description: 'before', value: { env: 'DESCRIBED' } },
  'ml/bared': { description: 'before', tags: { team: 'ml' }, value: { env: 'BARED' } },
  'ml/tagged': { tags: { stays: 'so', changes: 'before', goes: 'away' }, value: { env: 'TAGGED' } },
  'ml/valued': { value: { env: 'VALUED' } },
  'ml/everything': { description: 'before', tags: { a: '1' }, value: { env: 'EVERYTHING' } },
  'ml/quiet': { description: 'same', tags: { a: '1' }, value: { env: 'QUIET' } },
  'ml/moved': { value: { env: 'MOVED' } },
  'ml/generated': { value: { generate: { length: 32 } } },
  'ml/manual': { value: 'manual' },
};
const AFTER = {
  ...BEFORE,
  'ml/described': { description: 'after', value: { env: 'DESCRIBED' } },
  'ml/bared': { value: { env: 'BARED' } },
  'ml/tagged': { tags: { stays: 'so', changes: 'after', comes: 'new' }, value: { env: 'TAGGED' } },
  'ml/everything': { description: 'after', tags: { a: '2' }, value: { env: 'EVERYTHING' } },
  'ml/moved': { value: { file: 'moved.txt' } },
  'ml/generated': { value: { generate: { length: 64 } } },
};
const later = {
  env: { ...env, VALUED: 'another value', EVERYTHING: 'another value of everything' },
  files: { 'moved.txt': 'value of moved' },
};

describe('a change of the file is made with as few calls as it needs', () => {
  let world: World;
  let generated: string | undefined;
  let comment: string | undefined;
  let planned: StepResult;
  let applied: StepResult;
  let again: StepResult;
  let writes: ReturnType<typeof writesOf>;
  let writesAgain: ReturnType<typeof writesOf>;

  beforeAll(async () => {
    world = await startWorld({ config: config({ secrets: BEFORE }) });
    await world.apply({ env });
    generated = currentValue('ml/generated');
    world.aws.changeSecret('ml/tagged', ({ tags }) => tags.push({ Key: 'cost-centre', Value: 'set by others' }));
    world.aws.changeSecret('ml/manual', ({ versions }) =>
      versions.push({ id: 'set-by-people', stages: ['AWSCURRENT'], createdAt: 0, secretString: 'typed in' }),
    );
    const number = world.propose(config({ secrets: AFTER }));
    planned = await world.on(world.repository.events.pullRequest(number), {
      ...later,
      with: { 'read-values': 'true' },
    });
    [comment] = commentsOn(world, number);
    const push = world.repository.merge(number);
    applied = await world.on(world.repository.events.push(push), later);
    writes = writesOf(world.lastCalls());
    again = await world.apply(later);
    writesAgain = writesOf(world.lastCalls());
  });
  afterAll(() => world.close());

  const current = (name: string) =>
    world.aws.secret(name)?.versions.find(({ stages }) => stages.includes('AWSCURRENT'));
  const currentValue = (name: string) => current(name)?.secretString;
  const callsFor = (name: string) => namesOf(writes).filter((one) => one.endsWith(` ${name}`));
  const tagsOf = (name: string) =>
    Object.fromEntries((world.aws.secret(name)?.tags ?? []).map(({ Key, Value }) => [Key, Value]));

  test('the plan reports each change and its reason', () => {
    expect(planned).toMatchObject({ exitCode: 0, outputs: { created: '0', updated: '7', unchanged: '2' } });
    for (const name of ['ml/described', 'ml/bared', 'ml/tagged', 'ml/valued', 'ml/everything'])
      expect(changesIn(comment ?? '')).toContain(`update ${name}`);
    expect(planned.stdout).toContain(
      'update: ml/everything (description before → after; value from EVERYTHING in place of a different one; tag a: 1 → 2)',
    );
  });

  test('what was planned is what is applied', () => {
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '0', updated: '7', unchanged: '2' } });
    expect(applied.outputs['plan-digest']).toBe(planned.outputs['plan-digest']);
  });

  test('a description: one call, no version', () => {
    expect(callsFor('ml/described')).toEqual(['UpdateSecret ml/described']);
    expect(world.aws.secret('ml/described')).toMatchObject({ description: 'after', versions: [expect.anything()] });
  });

  test('a description and tags that left the file are taken away', () => {
    expect(callsFor('ml/bared')).toEqual(['UpdateSecret ml/bared', 'UntagResource ml/bared']);
    expect(world.aws.secret('ml/bared')?.description ?? '').toBe('');
    expect(Object.keys(tagsOf('ml/bared')).filter((key) => !key.startsWith('union-secrets:'))).toEqual([]);
  });

  test("tags: set, changed and removed, others' left alone, no version", () => {
    expect(callsFor('ml/tagged')).toEqual(['UntagResource ml/tagged', 'TagResource ml/tagged']);
    expect(tagsOf('ml/tagged')).toMatchObject({
      stays: 'so',
      changes: 'after',
      comes: 'new',
      'cost-centre': 'set by others',
    });
    expect(tagsOf('ml/tagged')).not.toHaveProperty('goes');
    expect(world.aws.secret('ml/tagged')?.versions).toHaveLength(1);
  });

  test('a value: one new version, and the task reads it', () => {
    expect(callsFor('ml/valued')).toEqual(['PutSecretValue ml/valued']);
    expect(world.aws.secret('ml/valued')?.versions).toHaveLength(2);
    expect(taskReads(world, ROLE, pairsOf(applied)['ml/valued'])).toBe('another value');
  });

  test('all three at once: one version', () => {
    expect(callsFor('ml/everything')).toEqual([
      'UpdateSecret ml/everything',
      'PutSecretValue ml/everything',
      'TagResource ml/everything',
    ]);
    expect(world.aws.secret('ml/everything')?.versions).toHaveLength(2);
  });

  test('no metadata call carries a value', () => {
    for (const { operation, requestBody } of writes)
      if (operation !== 'PutSecretValue') expect(requestBody).not.toHaveProperty('SecretString');
  });

  test('what is as the file says is not touched', () => {
    for (const name of ['ml/quiet', 'ml/manual']) expect(callsFor(name)).toEqual([]);
  });

  test('the same value from elsewhere: its source is recorded, and no version is made', () => {
    for (const name of ['ml/moved', 'ml/generated']) expect(callsFor(name)).toEqual([`TagResource ${name}`]);
    expect(tagsOf('ml/moved')).toMatchObject({ 'union-secrets:value-source': 'file moved.txt' });
    expect(comment).toContain('takes its value from file moved.txt instead of MOVED');
  });

  test('a generated value stays, and one that people set is never overwritten', () => {
    expect(currentValue('ml/generated')).toBe(generated);
    expect(currentValue('ml/manual')).toBe('typed in');
  });

  test('no policy is written where no access changes', () => {
    expect(writes.filter(({ service }) => service === 'iam')).toEqual([]);
  });

  test("the keys in users' code stay the same", () => {
    for (const [name, pair] of Object.entries(pairsOf(applied))) expect(pair.arn).toBe(world.aws.secret(name)?.arn);
  });

  test('applying again writes nothing', () => {
    expect(again).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false', updated: '0', unchanged: '9' } });
    expect(writesAgain).toEqual([]);
  });
});

describe('values that were not compared', () => {
  const open = useWorlds();

  test('a plan without `read-values` reads no value and says that values are compared on apply', async () => {
    const world = await open({ config: config({ secrets: { 'ml/a': { value: { env: 'A' } } } }) });
    await world.apply({ env: { A: 'first value' } });
    const planned = await world.plan({ env: { A: 'second value' } });
    expect(world.lastCalls().map(({ operation }) => operation)).not.toContain('BatchGetSecretValue');
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false', updated: '0' } });
    expect(planned.summary).toContain('without a fingerprint key, only an apply compares values');
  });

  test('the plan role needs no permission to read values', async () => {
    const world = await open({ config: config({ secrets: { 'ml/a': { value: { env: 'A' } } } }) });
    await world.apply({ env: { A: 'first value' } });
    const planner = world.aws.addCaller({
      policies: [
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['secretsmanager:DescribeSecret', 'secretsmanager:ListSecrets'],
              Resource: '*',
            },
            {
              Effect: 'Allow',
              Action: ['iam:GetRole', 'iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListAttachedRolePolicies'],
              Resource: '*',
            },
          ],
        },
      ],
    });
    const planned = await world.plan({ env: { A: 'second value' }, aws: world.aws.environment(planner) });
    expect(planned).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'false' } });
  });

  test('an apply whose role may not read a value changes nothing: it cannot know whether to write', async () => {
    const file = { 'ml/a': { value: { env: 'A' } }, 'ml/new': { value: { env: 'A' } } };
    const world = await open({ config: config({ secrets: { 'ml/a': file['ml/a'] } }) });
    await world.apply({ env: { A: 'first value' } });
    world.write(config({ secrets: file }));
    for (const operation of ['BatchGetSecretValue', 'GetSecretValue'])
      world.aws.inject({ operation, fault: { kind: 'accessDenied' }, times: 99 });
    const applied = await world.apply({ env: { A: 'second value' } });
    expect(applied.exitCode).toBe(1);
    expect(writesOf(world.lastCalls())).toEqual([]);
    expect(applied.stdout).toContain('Allow secretsmanager:GetSecretValue on');
  });
});
