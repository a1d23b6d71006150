import { config, OURS, pairsOf, startWorld, useWorlds, type World } from '../helpers/scenarios/world.ts';

/** What the step left for later ones: the plan file and the outputs. */

/** Each secret with its key as the plan file has it. */
function keys({ planFile = '' }: { planFile: string | undefined }): Record<string, string | undefined> {
  const { secrets } = JSON.parse(planFile) as { secrets: { name: string; pair: { key: string } | null }[] };
  return Object.fromEntries(secrets.map(({ name, pair }) => [name, pair?.key]));
}

describe('the plan file', () => {
  const open = useWorlds();

  test('of an apply holds the pairs of what it made', async () => {
    const world = await open();
    world.write(config({ secrets: { 'ml/a': { value: { generate: {} } }, 'ml/b': { value: 'manual' } } }));
    const planned = await world.plan();
    expect(keys(planned)).toEqual({ 'ml/a': undefined, 'ml/b': undefined });
    const applied = await world.apply();
    const pairs = pairsOf(applied);
    expect(keys(applied)).toEqual({ 'ml/a': pairs['ml/a']?.key, 'ml/b': pairs['ml/b']?.key });
    expect(pairs['ml/a']?.key).toMatch(/^ml\/a-\w{6}$/);
  });
});

describe('outputs over the 1 MB that GitHub keeps of a job', () => {
  const names = Array.from({ length: 2_500 }, (_, index) => `ml/tenant-${index}/api-key`);
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    for (const name of names) world.aws.putSecret({ name, value: 'x', tags: OURS });
    world.write(
      config({
        dataPlanes: {
          production: {
            region: 'us-west-2',
            accountId: '123456789012',
            roles: { default: 'acme-userflyterole' },
            policy: { match: 'tags' },
          },
        },
        secrets: Object.fromEntries(names.map((name) => [name, { value: 'manual' }])),
      }),
    );
  });
  afterAll(() => world.close());

  test('are a pointer to the plan file, and it is said', async () => {
    const planned = await world.plan();
    expect(planned.exitCode).toBe(0);
    expect(planned.outputs.pairs).toBe(`see ${planned.outputs['plan-file']}`);
    expect(Object.values(planned.outputs).join('').length * 2).toBeLessThan(1_000_000);
    expect(planned.stdout).toMatch(/^::warning [^\n]*::Output pairs is larger than what GitHub keeps/m);
    expect(Object.keys(keys(planned))).toHaveLength(2_500);
    expect(keys(planned)['ml/tenant-7/api-key']).toMatch(/^ml\/tenant-7\/api-key-\w{6}$/);
  });
});
