import {
  config,
  manySecrets,
  OURS,
  ROLE,
  type StepResult,
  startWorld,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

describe('the same inputs give byte-identical plans, whatever the order in which AWS answers', () => {
  let world: World;
  const { secrets, env } = manySecrets(12);
  const plans: Record<string, StepResult> = {};

  beforeAll(async () => {
    const roles = { default: ROLE, ranking: 'acme-ranking' };
    const scoped = Object.fromEntries(
      Object.entries(secrets).map(([name, secret], index) => [
        name,
        { ...(secret as object), roles: index % 2 === 0 ? ['default', 'ranking'] : ['ranking'] },
      ]),
    );
    world = await startWorld({ roles: [ROLE, 'acme-ranking'], config: config({ roles, secrets: scoped }) });
    await world.apply({ env });
    for (const name of ['ml/gone-1', 'ml/gone-2', 'ml/gone-3']) world.aws.putSecret({ name, value: 'old', tags: OURS });
    for (const name of ['shared/datadog', 'shared/pagerduty']) world.aws.putSecret({ name, value: 'theirs' });
    for (const name of ['ml/foreign-1', 'ml/foreign-2']) world.aws.putSecret({ name, value: 'theirs' });
    const { 'ml/s-0001': _left, ...rest } = scoped;
    const changed = {
      'ml/new': { value: { env: 'VALUE_0001' } },
      ...rest,
      'ml/foreign-2': rest['ml/s-0002'],
      'ml/foreign-1': rest['ml/s-0002'],
    };
    const grants = ['shared/pagerduty', { name: 'shared/datadog', roles: ['ranking'] }];
    world.write(config({ roles, secrets: changed, grants }));
    const plan = () => world.plan({ env, with: { 'read-values': 'true' } });
    plans.first = await plan();
    world.aws.setListing({ reverse: true, pageSize: 2 });
    world.aws.changeRole(ROLE, (role) => role.attached.reverse());
    plans.reversed = await plan();
    world.aws.setListing({ reverse: false, emptyFirstPage: true, pageSize: 1000 });
    plans.emptyFirstPage = await plan();
    world.write(
      config({
        roles: { ranking: 'acme-ranking', default: ROLE },
        grants: grants.toReversed(),
        secrets: Object.fromEntries(Object.entries(changed).toReversed()),
      }),
    );
    plans.fileReordered = await plan();
  });
  afterAll(() => world.close());

  test('the plan is not an empty one', () => {
    expect(plans.first?.planFile?.length).toBeGreaterThan(2000);
    expect(JSON.parse(plans.first?.planFile ?? '').refusals).toHaveLength(2);
    expect(plans.first?.outputs).toMatchObject({ 'has-changes': 'true', created: '1' });
  });

  test.each(['reversed', 'emptyFirstPage', 'fileReordered'])('%s', (name) => {
    expect(plans[name]?.planFile).toBe(plans.first?.planFile);
    expect(plans[name]?.outputs['plan-digest']).toBe(plans.first?.outputs['plan-digest']);
  });
});

describe('the digest of a plan', () => {
  const open = useWorlds();
  const one = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
  const env = { A: 'value of a' };

  test('apply goes ahead with the digest of the plan before it', async () => {
    const world = await open({ config: one });
    const digest = (await world.plan({ env })).outputs['plan-digest'] ?? '';
    expect(digest).toMatch(/^([bcdfghjkmnpqrtvw]{4}-?){16}$/);
    const applied = await world.apply({ env, with: { 'expect-plan-digest': digest } });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '1', 'plan-digest': digest } });
  });

  test('apply changes nothing where something else would be done than was planned', async () => {
    const world = await open({ config: one });
    const digest = (await world.plan({ env })).outputs['plan-digest'] ?? '';
    world.write(config({ secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'A' } } } }));
    const applied = await world.apply({ env, with: { 'expect-plan-digest': digest } });
    expect(applied.exitCode).toBe(1);
    expect(writesOf(world.lastCalls())).toEqual([]);
    expect(applied.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining(`\`expect-plan-digest\` is ${digest}`),
      }),
    ]);
  });

  test('something that is no digest is refused before anything is read', async () => {
    const world = await open({ config: one });
    const applied = await world.apply({ env, with: { 'expect-plan-digest': 'abc' } });
    expect(applied.exitCode).toBe(1);
    expect(world.lastCalls()).toEqual([]);
    expect(applied.stdout).toContain('expect-plan-digest');
  });
});
