import { commentsOn, config, useWorlds, type World } from '../helpers/scenarios/world.ts';

const file = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
const env = { A: 'the value' };
const open = useWorlds();
const shownOn = (world: World, number: number) => commentsOn(world, number).join();

describe('a run that plans the pull request of the input `pull-request`', () => {
  const inputs = (number: number) => ({ mode: 'plan', 'pull-request': String(number) });

  test.each([
    ['head', ({ repository: { data, tip } }: World) => tip(data.pulls[0]?.head.branch)],
    ['test merge', ({ repository: { data } }: World) => data.pulls[0]?.mergeCommitSha ?? ''],
  ])('names its head, with the %s checked out, and not the tip of main', async (_, checkedOut) => {
    const world = await open();
    const number = world.propose(file);
    const head = world.repository.tip('change-1');
    world.write({ 'README.md': 'more' });
    const event = world.repository.events.issueComment(number, '/plan');
    const result = await world.on(event, { env, with: inputs(number), checkout: { sha: checkedOut(world) } });
    expect(result.exitCode).toBe(0);
    for (const text of [result.summary, shownOn(world, number)]) {
      expect(text).toContain(`commit [\`${head.slice(0, 7)}\`]`);
      expect(text).not.toContain(world.repository.tip().slice(0, 7));
    }
  });

  test.each([
    ['of the head', file, true],
    ['of something else', `${file}# changed in the job\n`, false],
  ])('without git: names the head if the file is the one %s', async (_, text, isNamed) => {
    const world = await open();
    const number = world.propose(file);
    const result = await world.on(world.repository.events.workflowDispatch(), {
      env,
      with: inputs(number),
      checkout: null,
      files: { 'union-secrets.yaml': text },
    });
    expect(result.summary.includes(world.repository.tip('change-1').slice(0, 7))).toBe(isNamed);
    expect(result.summary).not.toContain(world.repository.tip().slice(0, 7));
  });
});

describe('a stacked pull request', () => {
  test('says that its base is not applied from', async () => {
    const world = await open({ config: file });
    world.repository.commit({ branch: 'base-of-stack', files: { 'README.md': 'more' } });
    world.repository.commit({
      branch: 'on-top',
      from: 'base-of-stack',
      files: { 'union-secrets.yaml': `${file}# more\n` },
    });
    const stacked = world.repository.openPullRequest({ head: 'on-top', base: 'base-of-stack' });
    const result = await world.on(world.repository.events.pullRequest(stacked), { env });
    expect(shownOn(world, stacked).replaceAll('`', '')).toContain(
      'The base of this pull request is the branch base-of-stack, from which nothing is applied',
    );
    expect(result.exitCode).toBe(0);
    const allowed = { 'apply-branches': 'main, base-*' };
    const again = await world.on(world.repository.events.pullRequest(stacked), { env, with: allowed });
    expect(again.summary).not.toContain('from which nothing is applied');
    const plain = await world.on(world.repository.events.pullRequest(world.propose(`${file}# other\n`)), { env });
    expect(plain.summary).not.toContain('from which nothing is applied');
  });
});

describe('a push without a pull request', () => {
  test('does not wait for one', async () => {
    const world = await open();
    const { exitCode } = await world.on(world.repository.events.push(world.write(file)), { env });
    expect(exitCode).toBe(0);
    // Its commit, what was closed last, and the commit that changed the file: none is asked for again.
    expect(world.github.calls({ path: /\/pulls/ })).toHaveLength(3);
  });

  test('one that names a pull request, which GitHub does not show yet, is waited for', async () => {
    const world = await open();
    const number = world.propose(file);
    const push = world.repository.merge(number, 'squash');
    world.github.lagCommitPulls(1);
    world.github.fault({ path: /\/pulls\?state=closed/, action: { kind: 'status', status: 404 } });
    await world.on(world.repository.events.push(push), { env });
    expect(commentsOn(world, number)).toHaveLength(1);
  });
});
