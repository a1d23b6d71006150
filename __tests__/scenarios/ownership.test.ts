import {
  config,
  errorsOf,
  flyteArn,
  GROUP,
  grantsOf,
  lineOf,
  OURS,
  POLICY,
  pairsOf,
  ROLE,
  type StepResult,
  startWorld,
  stateOf,
  taskReads,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const NAMES = [
  'ml/untagged',
  'ml/other-stack',
  'ml/other-plane',
  'ml/other-repository',
  'ml/of-a-service',
  'ml/replica',
  'ml/binary',
] as const;
const REASONS: Record<(typeof NAMES)[number], RegExp> = {
  'ml/untagged': /exists and was not made by this file/,
  'ml/other-stack': /belongs to stack billing/,
  'ml/other-plane': /data plane staging/,
  'ml/other-repository': /file acme\/billing:union-secrets\.yaml/,
  'ml/of-a-service': /managed by the AWS service rds/,
  'ml/replica': /replica of the one in eu-west-1/,
  'ml/binary': /holds a binary value/,
};
const FILE = config({
  secrets: {
    'ml/fine': { value: { env: 'A' } },
    ...Object.fromEntries(NAMES.map((name) => [name, { value: { env: 'A' } }])),
  },
  grants: ['shared/nowhere'],
});

describe('what is not ours is refused and never touched', () => {
  let world: World;
  let before: unknown;
  let afterApply: unknown;
  let planned: StepResult;
  let applied: StepResult;
  let writes: readonly unknown[];

  beforeAll(async () => {
    world = await startWorld({ config: FILE });
    const put = (name: (typeof NAMES)[number], seed: object = {}) =>
      world.aws.putSecret({ name, value: 'theirs', tags: OURS, ...seed });
    put('ml/untagged', { tags: {} });
    put('ml/other-stack', { tags: { ...OURS, 'union-secrets:stack': 'billing' } });
    put('ml/other-plane', { tags: { ...OURS, 'union-secrets:data-plane': 'staging' } });
    put('ml/other-repository', { tags: { ...OURS, 'union-secrets:source': 'acme/billing:union-secrets.yaml' } });
    put('ml/of-a-service', { owningService: 'rds' });
    put('ml/replica', { primaryRegion: 'eu-west-1' });
    put('ml/binary', { value: undefined, binary: new Uint8Array([1, 2, 3]) });
    world.aws.createPolicy({
      name: POLICY,
      document: { Version: '2012-10-17', Statement: [] },
      tags: { ...OURS, 'union-secrets:stack': 'billing' },
    });
    before = stateOf(world);
    planned = await world.plan({ env: { A: 'value of ours' }, with: { 'read-values': 'true' } });
    applied = await world.apply({ env: { A: 'value of ours' } });
    writes = writesOf(world.lastCalls());
    afterApply = stateOf(world);
  });
  afterAll(() => world.close());

  test('an apply fails and changes nothing, also not what would be allowed', () => {
    expect(applied.exitCode).toBe(1);
    expect(writes).toEqual([]);
    expect(afterApply).toEqual(before);
  });

  test.each(NAMES)('%s: the annotation is on its line and says why and how to fix it', (name) => {
    for (const result of [planned, applied]) {
      const [annotation, ...more] = errorsOf(result).filter(({ message }) => REASONS[name].test(message));
      expect(annotation?.properties).toMatchObject({
        file: 'union-secrets.yaml',
        line: String(lineOf(FILE, `${name}:`)),
      });
      expect(annotation?.message).toContain(name);
      expect(more).toEqual([]);
    }
  });

  test('a grant on a secret that does not exist, and a policy that is not ours, are reported in the same run', () => {
    expect(errorsOf(applied)).toHaveLength(NAMES.length + 2);
    expect(errorsOf(applied)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          message: expect.stringContaining('shared/nowhere under `grants` does not exist'),
          properties: expect.objectContaining({ line: String(lineOf(FILE, '- shared/nowhere')) }),
        }),
        expect.objectContaining({ message: expect.stringContaining(`policy/${POLICY} exists and is not ours`) }),
      ]),
    );
  });

  test('a plan shows the refusals and fails', () => {
    expect(planned.exitCode).toBe(1);
    expect(planned.summary).toContain(`> **${NAMES.length + 2} problems`);
  });

  test("nobody else's value is ever read", () => {
    const read = world.aws.calls.filter(({ operation }) => operation === 'BatchGetSecretValue');
    const asked = JSON.stringify(read.map(({ requestBody }) => requestBody));
    for (const name of ['ml/untagged', 'ml/other-stack', 'ml/other-plane', 'ml/other-repository'])
      expect(asked).not.toContain(name);
  });
});

describe('a secret that an AWS service manages', () => {
  const open = useWorlds();
  const NAMES = ['rds!cluster-1a2b3c4d', 'redshift!cluster-admin', 'events!connection/orders/5e6f7a8b'];

  test('is granted by its name, with the pair that a task asks for', async () => {
    const world = await open({ config: config({ secrets: {}, grants: NAMES }) });
    for (const name of NAMES) world.aws.putSecret({ name, value: 'of a service', owningService: 'rds' });
    expect(await world.plan({})).toMatchObject({ exitCode: 0, outputs: { 'has-changes': 'true' } });
    const applied = await world.apply({});
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '0' } });
    expect(grantsOf(world)).toEqual(NAMES.map((name) => `${GROUP}${name}-??????`).sort());
    const pairs = pairsOf(applied);
    for (const name of NAMES) {
      expect(flyteArn(pairs[name]!)).toBe(world.aws.secret(name)?.arn);
      expect(taskReads(world, ROLE, pairs[name])).toBe('of a service');
    }
    expect(await world.plan({})).toMatchObject({ outputs: { 'has-changes': 'false' } });
  });

  test('is not declared: its name is refused before anything is read', async () => {
    const file = config({ secrets: { [NAMES[0]!]: { value: { env: 'A' } } } });
    const world = await open({ config: file });
    const planned = await world.plan({ env: { A: 'value of a' } });
    expect(errorsOf(planned)).toMatchObject([
      { message: expect.stringContaining('List it under grants'), properties: { line: String(lineOf(file, 'rds!')) } },
    ]);
    expect(world.aws.calls).toEqual([]);
  });
});

describe('ownership follows the repository', () => {
  const open = useWorlds();

  test('a config that moves within its repository keeps its secrets and renews their tag', async () => {
    const file = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
    const world = await open({ config: file });
    const env = { A: 'value of a' };
    await world.apply({ env });
    world.write({ 'union-secrets.yaml': null, 'deploy/secrets.yaml': file });
    const moved = await world.apply({ env, with: { config: 'deploy/secrets.yaml' } });
    expect(moved).toMatchObject({ exitCode: 0, outputs: { updated: '1' } });
    expect(world.aws.secret('ml/a')?.tags).toContainEqual({
      Key: 'union-secrets:source',
      Value: 'acme/ml:deploy/secrets.yaml',
    });
    expect(world.aws.secret('ml/a')?.versions).toHaveLength(1);
  });

  test('a second config that says that it is the same stack is refused: it would delete what the first one made', async () => {
    const removal = { secrets: 'delete' };
    const world = await open({ config: config({ removal, secrets: { 'ml/a': { value: { env: 'A' } } } }) });
    const env = { A: 'value of a', B: 'value of b' };
    await world.apply({ env });
    const second = config({ removal, secrets: { 'ml/b': { value: { env: 'B' } } } });
    world.write({ 'billing/secrets.yaml': second });
    const before = stateOf(world);
    const step = { env, with: { config: 'billing/secrets.yaml' } };
    for (const refused of [await world.plan(step), await world.apply(step)]) {
      expect(refused.exitCode).toBe(1);
      expect(errorsOf(refused)).toEqual([
        expect.objectContaining({
          message: expect.stringContaining(
            'The file union-secrets.yaml is the stack ml-platform on data plane production too',
          ),
          properties: expect.objectContaining({ file: 'billing/secrets.yaml', line: String(lineOf(second, 'stack:')) }),
        }),
      ]);
    }
    expect(stateOf(world)).toEqual(before);

    world.write({ 'billing/secrets.yaml': second.replace('stack: ml-platform', 'stack: billing') });
    expect(await world.apply(step)).toMatchObject({ exitCode: 0, outputs: { created: '1' } });
    expect(world.aws.secret('ml/a')?.deletion).toBeUndefined();
  });
});
