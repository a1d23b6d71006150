import { SecretValue } from '../../src/domain/secret-value.ts';
import { keyedIds } from '../../src/values/fingerprint.ts';
import { ENV, fileWith, KEY, OTHER_KEY } from '../helpers/scenarios/recorded-support.ts';
import {
  ACCOUNT,
  commentsOn,
  config,
  namesOf,
  REGION,
  type StepResult,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const open = useWorlds();
const KEYED = { 'fingerprint-key': KEY };

/** Credentials that may do everything but read values. */
function withoutReading(world: World): Record<string, string> {
  const Statement = [
    { Effect: 'Allow' as const, Action: '*', Resource: '*' },
    {
      Effect: 'Deny' as const,
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue'],
      Resource: '*',
    },
  ];
  return world.aws.environment(world.aws.addCaller({ policies: [{ Version: '2012-10-17', Statement }] }));
}

/** A world whose secrets were applied with the key. */
async function applied(file: string, env: Record<string, string> = ENV): Promise<World> {
  const world = await open({ config: file });
  const result = await world.apply({ env, with: KEYED });
  expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  return world;
}

const current = (world: World, name = 'ml/a') =>
  world.aws.secret(name)?.versions.find(({ stages }) => stages.includes('AWSCURRENT'));
const versions = (world: World, name = 'ml/a') => world.aws.secret(name)?.versions ?? [];
const valueWrites = (world: World) =>
  namesOf(writesOf(world.lastCalls())).filter((name) => /^(PutSecretValue|CreateSecret) /.test(name));
const verdictOf = (result: StepResult, name = 'ml/a') => {
  const plan = JSON.parse(result.planFile ?? '{}') as { secrets: { name: string; value: unknown; changes: unknown }[] };
  return plan.secrets.find((secret) => secret.name === name);
};

describe('with a fingerprint key no value is ever read', () => {
  test('a plan under a role that may not read values compares them all the same', async () => {
    const world = await applied(fileWith('ml/a', 'ml/b'));
    const aws = withoutReading(world);
    const planned = await world.plan({ env: { ...ENV, B: 'changed' }, with: KEYED, aws });
    expect(planned).toMatchObject({ exitCode: 0, stderr: '', outputs: { updated: '1', unchanged: '1' } });
    expect(verdictOf(planned, 'ml/a')).toMatchObject({ value: { kind: 'same' }, changes: [] });
    expect(verdictOf(planned, 'ml/b')).toMatchObject({ value: { kind: 'differs' } });
    expect(world.lastCalls().filter(({ operation }) => /GetSecretValue/.test(operation))).toEqual([]);
  });

  test('nor does it ask for values when `read-values` is set', async () => {
    const world = await applied(fileWith('ml/a'));
    const planned = await world.plan({ env: ENV, with: { ...KEYED, 'read-values': 'true' } });
    expect(planned.exitCode).toBe(0);
    expect(world.lastCalls().filter(({ operation }) => /GetSecretValue/.test(operation))).toEqual([]);
  });

  test('an apply neither', async () => {
    const world = await applied(fileWith('ml/a', 'ml/b'));
    const again = await world.apply({ env: { ...ENV, B: 'changed' }, with: KEYED, aws: withoutReading(world) });
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(valueWrites(world)).toEqual(['PutSecretValue ml/b']);
    expect(world.lastCalls().filter(({ operation }) => /GetSecretValue/.test(operation))).toEqual([]);
  });

  test('without one, a plan under such a role says that it has not compared, and works', async () => {
    const world = await applied(fileWith('ml/a'));
    const planned = await world.plan({ env: ENV, with: { 'read-values': 'true' }, aws: withoutReading(world) });
    expect(planned.exitCode).toBe(0);
    expect(planned.summary).toContain('not compared');
  });

  test('every version that is written has an id of the key', async () => {
    const world = await applied(fileWith('ml/a'));
    const subject = { accountId: ACCOUNT, region: REGION, name: 'ml/a' };
    const verdict = keyedIds(new SecretValue(KEY)).verify(current(world)?.id ?? '', subject, new SecretValue(ENV.A));
    expect(verdict).toEqual({ kind: 'same' });
  });

  test('the key is in no log, comment or file', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    const result = await world.on(world.repository.events.pullRequest(number), {
      env: ENV,
      with: { ...KEYED, 'previous-fingerprint-key': OTHER_KEY },
    });
    expect(result.masks).toEqual(expect.arrayContaining([KEY, OTHER_KEY]));
    const said = [
      result.stdout.replace(/^::add-mask::.*$/gm, ''),
      result.summary,
      result.planFile,
      commentsOn(world, number),
    ];
    expect(JSON.stringify(said)).not.toMatch(new RegExp(`${KEY}|${OTHER_KEY}`));
  });
});

describe('what the id of the current version says', () => {
  test.each<[string, (world: World) => void, Record<string, string>, Record<string, string>, unknown, string[]]>([
    ['the same value', () => {}, ENV, KEYED, { value: { kind: 'same' }, changes: [] }, []],
    [
      'another value',
      () => {},
      { A: 'changed' },
      KEYED,
      { value: { kind: 'differs' }, changes: [{ kind: 'set-value', why: 'differs' }] },
      ['PutSecretValue ml/a'],
    ],
    [
      'written by someone else, also if it is the same value: nobody can tell',
      (world) => writeByHand(world),
      ENV,
      KEYED,
      { value: { kind: 'foreign' }, changes: [{ kind: 'set-value', why: 'foreign' }] },
      ['PutSecretValue ml/a'],
    ],
    [
      'written with a key that this run does not have',
      () => {},
      ENV,
      { 'fingerprint-key': OTHER_KEY },
      { value: { kind: 'other-key' }, changes: [{ kind: 'set-value', why: 'other-key' }] },
      ['PutSecretValue ml/a'],
    ],
    [
      'written with the key before: verified with it, and left alone',
      () => {},
      ENV,
      { 'fingerprint-key': OTHER_KEY, 'previous-fingerprint-key': KEY },
      { value: { kind: 'same', previousKey: true }, changes: [] },
      [],
    ],
    [
      'another value, written with the key before',
      () => {},
      { A: 'changed' },
      { 'fingerprint-key': OTHER_KEY, 'previous-fingerprint-key': KEY },
      { value: { kind: 'differs' } },
      ['PutSecretValue ml/a'],
    ],
    [
      'nothing, where the value is not available: never "changed"',
      () => {},
      { A: '' },
      KEYED,
      { value: { kind: 'unavailable', why: 'variable-empty' }, changes: [] },
      [],
    ],
    [
      'nothing to be done while a rotation is under way',
      (world) =>
        world.aws.changeSecret('ml/a', (secret) => {
          secret.versions.push({ id: 'pending-'.repeat(5), stages: ['AWSPENDING'], createdAt: 1 });
        }),
      { A: 'changed' },
      KEYED,
      { value: { kind: 'rotating' }, changes: [] },
      [],
    ],
  ])('%s', async (_what, prepare, env, inputs, expected, writes) => {
    const world = await applied(fileWith('ml/a'));
    prepare(world);
    const planned = await world.plan({ env, with: inputs, aws: withoutReading(world) });
    expect(planned.exitCode).toBe(0);
    expect(verdictOf(planned)).toMatchObject(expected as object);
    const again = await world.apply({ env, with: inputs, aws: withoutReading(world) });
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(valueWrites(world)).toEqual(writes);
    // What was written once is not written again.
    await world.apply({ env, with: inputs });
    expect(valueWrites(world)).toEqual([]);
  });

  test('written before there was a key: written once more, so that it has an id of the key', async () => {
    const world = await open({ config: fileWith('ml/a') });
    await world.apply({ env: ENV });
    const planned = await world.plan({ env: ENV, with: KEYED });
    expect(verdictOf(planned)).toMatchObject({ value: { kind: 'unkeyed' }, changes: [{ why: 'unkeyed' }] });
    await world.apply({ env: ENV, with: KEYED });
    expect(valueWrites(world)).toEqual(['PutSecretValue ml/a']);
    await world.apply({ env: ENV, with: KEYED });
    expect(valueWrites(world)).toEqual([]);
  });

  test('written by someone else is normal for a value that people set', async () => {
    const world = await applied(config({ secrets: { 'ml/a': { value: 'manual' } } }));
    writeByHand(world);
    const planned = await world.plan({ with: KEYED });
    expect(verdictOf(planned)).toMatchObject({ value: { kind: 'kept' }, changes: [] });
  });

  function writeByHand(world: World): void {
    world.aws.changeSecret('ml/a', (secret) => {
      for (const version of secret.versions) version.stages = ['AWSPREVIOUS'];
      const stages = ['AWSCURRENT'];
      secret.versions.push({ id: crypto.randomUUID(), stages, secretString: ENV.A, createdAt: 1 });
    });
  }
});

describe('no write is lost, and none is made twice', () => {
  test('from A to B and back to A', async () => {
    const world = await applied(fileWith('ml/a'), { A: 'value one' });
    for (const value of ['value two', 'value one']) {
      expect((await world.apply({ env: { A: value }, with: KEYED })).exitCode).toBe(0);
      expect(current(world)?.secretString).toBe(value);
    }
    expect(new Set(versions(world).map(({ id }) => id)).size).toBe(3);
  });

  test('the same value again', async () => {
    const world = await applied(fileWith('ml/a'));
    await world.apply({ env: ENV, with: KEYED });
    expect(versions(world)).toHaveLength(1);
  });

  test.each(['CreateSecret', 'PutSecretValue'])('%s is done and its answer lost', async (operation) => {
    const world = await open({ config: fileWith('ml/a') });
    if (operation === 'PutSecretValue') await world.apply({ env: { A: 'before' }, with: KEYED });
    const before = versions(world).length;
    world.aws.inject({ operation, fault: { kind: 'drop', when: 'after', how: 'reset' } });
    const result = await world.apply({ env: ENV, with: KEYED });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(versions(world)).toHaveLength(before + 1);
    expect(current(world)?.secretString).toBe(ENV.A);
    await world.apply({ env: ENV, with: KEYED });
    expect(valueWrites(world)).toEqual([]);
  });

  test('a run that is cut off after its write: the next one sees that it was made', async () => {
    const world = await open({ config: fileWith('ml/a') });
    world.aws.inject({ operation: 'CreateSecret', times: 99, fault: { kind: 'drop', when: 'after', how: 'reset' } });
    await world.apply({ env: ENV, with: KEYED });
    world.aws.clearFaults();
    const again = await world.apply({ env: ENV, with: KEYED });
    expect(again.exitCode).toBe(0);
    expect(valueWrites(world)).toEqual([]);
    expect(versions(world)).toHaveLength(1);
  });
});
