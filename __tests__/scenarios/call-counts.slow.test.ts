import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { config, madeBefore, manySecrets, startWorld, type World } from '../helpers/scenarios/world.ts';

/** Watches how many calls are in flight at the same time. */
function watch(aws: AwsSandbox): { most: number } {
  const seen = { now: 0, most: 0 };
  aws.setHooks({
    beforeCall: () => {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
    },
    afterCall: () => {
      seen.now -= 1;
    },
  });
  return seen;
}

describe.each([1, 30, 120])('a plan over %i secrets', (count) => {
  const { secrets, env } = manySecrets(count);
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ config: config({ secrets }), aws: { latencyMilliseconds: 3 } });
  });
  afterAll(() => world.close());

  const allowed = (policies: number) => count + count / 100 + 2 * policies + 5;

  test('before anything exists: N + N/100 + 2P + 5 calls', async () => {
    const planned = await world.plan({ env });
    expect(planned.outputs.created).toBe(String(count));
    expect(world.lastCalls().length).toBeLessThanOrEqual(
      allowed(JSON.parse(planned.outputs['policy-arns'] ?? '').length),
    );
  });

  test('of what exists, and N/20 more where values are read; as many at once as `max-concurrency` says', async () => {
    madeBefore(world, { secrets, env });
    await world.apply({ env });
    const seen = watch(world.aws);
    const planned = await world.plan({ env, with: { 'max-concurrency': '4' } });
    const policies = JSON.parse(planned.outputs['policy-arns'] ?? '').length;
    expect(planned.outputs).toMatchObject({ 'has-changes': 'false', unchanged: String(count) });
    expect(policies).toBe(Math.ceil(count / 70));
    expect(world.lastCalls().length).toBeLessThanOrEqual(allowed(policies));
    expect(seen.most).toBeLessThanOrEqual(4);
    expect(seen.most).toBeGreaterThan(1);

    const compared = await world.plan({ env, with: { 'read-values': 'true' } });
    expect(compared.outputs).toMatchObject({ 'has-changes': 'false', unchanged: String(count) });
    expect(world.lastCalls().length).toBeLessThanOrEqual(allowed(policies) + Math.ceil(count / 20));
    expect(seen.most).toBeLessThanOrEqual(64);
  });
});
