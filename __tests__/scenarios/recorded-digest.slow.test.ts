import { changesIn } from '../helpers/scenarios/common/comment.ts';
import { ENV, fileWith, KEY, OTHER_KEY, secretNames } from '../helpers/scenarios/recorded-support.ts';
import { errorsOf, type StepResult, useWorlds, type World } from '../helpers/scenarios/world.ts';

const open = useWorlds();
const KEYED = { 'fingerprint-key': KEY };

/** A plan job, and an apply job that waits for its reviewers. */
async function approve(
  world: World,
  plan: Parameters<World['plan']>[0],
  apply: Parameters<World['apply']>[0],
  between: () => void = () => {},
): Promise<StepResult> {
  const planned = await world.plan(plan);
  between();
  const digest = planned.outputs['plan-digest'] ?? '';
  expect(digest).toMatch(/^([bcdfghjkmnpqrtvw]{4}-?){16}$/);
  expect(JSON.parse(planned.planFile ?? '{}').digest).toBe(digest);
  return world.apply({ ...apply, with: { ...apply?.with, 'expect-plan-digest': digest } });
}

describe('`expect-plan-digest`: the plan that reviewers approved is what is applied', () => {
  test.each<[string, Record<string, string>]>([
    ['with a key', KEYED],
    ['without a key', {}],
  ])('nothing changed, %s', async (_what, inputs) => {
    const world = await open({ config: fileWith('ml/a') });
    expect(await approve(world, { env: ENV, with: inputs }, { env: ENV, with: inputs })).toMatchObject({ exitCode: 0 });
    expect(secretNames(world)).toEqual(['ml/a']);
  });

  test('none of the values was available to the plan job, as where they are kept in the environment', async () => {
    const world = await open({ config: fileWith('ml/a', 'ml/b') });
    expect(await approve(world, { env: {}, with: KEYED }, { env: ENV, with: KEYED })).toMatchObject({ exitCode: 0 });
    expect(secretNames(world)).toEqual(['ml/a', 'ml/b']);
  });

  test.each<[string, Parameters<World['plan']>[0], Parameters<World['apply']>[0], (world: World) => void, string]>([
    [
      'a value changed',
      { env: ENV, with: KEYED },
      { env: { A: 'changed since' }, with: KEYED },
      () => {},
      'The plan is not the expected one',
    ],
    [
      'the file has one change more',
      { env: ENV, with: KEYED },
      { env: ENV, with: KEYED },
      (world) => {
        world.aws.putSecret({ name: 'shared/one', value: 'theirs' });
        world.write(`${fileWith('ml/a')}grants: [shared/one]\n`);
      },
      'The expected plan did not let role acme-userflyterole read shared/one.',
    ],
    [
      'the plan job had no key',
      { env: ENV },
      { env: ENV, with: KEYED },
      () => {},
      'It has the same changes, but was made without `fingerprint-key`',
    ],
    [
      'the plan job had another key',
      { env: ENV, with: { 'fingerprint-key': OTHER_KEY } },
      { env: ENV, with: KEYED },
      () => {},
      'The plan is not the expected one',
    ],
  ])(
    '%s: nothing is applied, and the difference is reported as far as it is known',
    async (_what, plan, apply, between, words) => {
      const world = await open({ config: fileWith('ml/a') });
      const result = await approve(world, plan, apply, () => between(world));
      expect(result.exitCode).toBe(1);
      expect(errorsOf(result)[0]?.message).toContain(words);
      expect(secretNames(world).filter((name) => name.startsWith('ml/'))).toEqual([]);
      expect(changesIn(result.summary)).toContain('create ml/a');
    },
  );
});
