import { APPLIED, OUT_OF_DATE, PLANNED } from '../helpers/scenarios/common/comment.ts';
import { commentsOn, config, type StepResult, useWorlds, type World } from '../helpers/scenarios/world.ts';

const secrets = (...names: string[]) =>
  config({ secrets: Object.fromEntries(names.map((name) => [`ml/${name}`, { value: { env: 'A' } }])) });
const env = { A: 'the value' };

const open = useWorlds();

/** Opens a pull request, runs its plan, and returns its number. */
async function planned(world: World, files: string | Record<string, string>): Promise<number> {
  const number = world.propose(files);
  await world.on(world.repository.events.pullRequest(number), { env });
  return number;
}

const shownOn = (world: World, number: number) => commentsOn(world, number).join();
const headingOn = (world: World, number: number) => /^## .*$/m.exec(shownOn(world, number))?.[0] ?? '';

/** Plans and merges two pull requests one after the other, and returns the events of the two pushes. */
async function mergedBoth(world: World, method: 'merge' | 'squash' | 'rebase' = 'squash') {
  const a = await planned(world, secrets('a'));
  const ofA = world.repository.events.push(world.repository.merge(a, method));
  const b = await planned(world, secrets('a', 'b'));
  const ofB = world.repository.events.push(world.repository.merge(b, method));
  return { a, b, ofA, ofB };
}

describe('a merge whose own run applies nothing, since the branch has moved on', () => {
  test.each(['merge', 'squash', 'rebase'] as const)(
    'gets the result of the run that applies it (%s)',
    async (method) => {
      const world = await open();
      const { a, b, ofA, ofB } = await mergedBoth(world, method);
      await world.on(ofA, { env });
      expect(headingOn(world, a)).toContain(OUT_OF_DATE);
      expect(shownOn(world, a)).toContain('applied nothing');
      expect(shownOn(world, a)).toContain(
        'The run of a newer commit applies what is below, and its result comes here.',
      );
      const result = await world.on(ofB, { env });
      expect(result.exitCode).toBe(0);
      for (const number of [a, b]) expect(headingOn(world, number)).toContain(APPLIED);
      expect(shownOn(world, a)).not.toContain(OUT_OF_DATE);
    },
  );

  test('gets it where its run was dropped by `concurrency`, or where it comes late', async () => {
    const world = await open();
    const { a, b, ofA, ofB } = await mergedBoth(world);
    await world.on(ofB, { env, runId: 9_900_000_002 });
    for (const number of [a, b]) expect(headingOn(world, number)).toContain(APPLIED);
    const late = await world.on(ofA, { env, runId: 9_900_000_001 });
    expect(late.summary).toContain('Nothing was applied');
    expect(headingOn(world, a)).toContain(APPLIED);
  });

  test('gets it from a run by hand too, and after an apply that failed', async () => {
    const world = await open();
    const { a, b, ofB } = await mergedBoth(world);
    const takeAway = world.aws.inject({ operation: 'CreateSecret', times: 99, fault: { kind: 'accessDenied' } });
    expect((await world.on(ofB, { env })).exitCode).toBe(1);
    for (const number of [a, b]) expect(headingOn(world, number)).toContain('apply failed');
    takeAway();
    await world.apply({ env });
    for (const number of [a, b]) expect(headingOn(world, number)).toContain(APPLIED);
  });

  test('an old job that is run again leaves the result alone', async () => {
    const world = await open();
    const { a, ofA, ofB } = await mergedBoth(world);
    await world.on(ofA, { env });
    await world.on(ofB, { env });
    await world.on(ofA, { env, attempt: 2 });
    expect(headingOn(world, a)).toContain(APPLIED);
  });

  test('what was applied before is left alone, and looked at no further', async () => {
    const world = await open();
    const first = await planned(world, secrets('a'));
    await world.on(world.repository.events.push(world.repository.merge(first)), { env });
    const before = commentsOn(world, first);
    const second = await planned(world, secrets('a', 'b'));
    world.github.clearCalls();
    await world.on(world.repository.events.push(world.repository.merge(second)), { env });
    expect(headingOn(world, second)).toContain(APPLIED);
    expect(commentsOn(world, first)).toEqual(before);
    expect(world.github.calls({ path: /\/commits\?/ })).toHaveLength(1);
  });
});

describe('a nightly apply', () => {
  test('with nothing to do leaves the comment on the last pull request alone', async () => {
    const world = await open();
    const number = await planned(world, secrets('a'));
    await world.on(world.repository.events.push(world.repository.merge(number)), { env });
    const before = commentsOn(world, number);
    const nightly = await world.on(world.repository.events.schedule(), { env, with: { mode: 'apply' } });
    expect(nightly.outputs['has-changes']).toBe('false');
    expect(commentsOn(world, number)).toEqual(before);
  });

  test('with nothing to do writes no comment on a pull request that has none', async () => {
    const world = await open({ config: secrets('a') });
    await world.apply({ env });
    const number = world.propose({ 'README.md': 'more' });
    world.repository.merge(number);
    await world.on(world.repository.events.schedule(), { env, with: { mode: 'apply' } });
    expect(commentsOn(world, number)).toEqual([]);
  });
});

describe('what was merged and still waits for its apply', () => {
  const plan = async (world: World, number: number): Promise<StepResult> =>
    world.on(world.repository.events.pullRequest(number), { env });

  test('is not called drift on the next pull request', async () => {
    const world = await open();
    const a = await planned(world, secrets('a'));
    const push = world.repository.events.push(world.repository.merge(a, 'squash'));
    const b = world.propose(secrets('a', 'b'));
    await plan(world, b);
    expect(headingOn(world, b)).toContain(PLANNED);
    expect(shownOn(world, b)).toContain(`### Merged before and not reported as applied (#${a}), or drift`);
    expect(shownOn(world, b)).not.toContain('drift that was there before');
    await world.on(push, { env });
    world.aws.changeSecret('ml/a', (secret) => {
      secret.description = 'changed by hand';
    });
    await plan(world, b);
    expect(shownOn(world, b)).toContain('### Drift, there before this pull request');
  });

  test('is named in a plan on a schedule and in the issue about drift', async () => {
    const world = await open();
    const a = await planned(world, secrets('a'));
    world.repository.merge(a, 'squash');
    const result = await world.on(world.repository.events.schedule(), { env, with: { 'drift-issue': 'true' } });
    const words = `the pull request #${a} is merged and not reported as applied`;
    expect(result.summary.replaceAll('`', '')).toContain(words);
    expect(world.repository.data.issues[0]?.body.replaceAll('`', '')).toContain(words);
  });
});
