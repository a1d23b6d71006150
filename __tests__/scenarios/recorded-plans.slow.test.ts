import {
  applyPush,
  CHECK,
  checksOn,
  ENV,
  fileWith,
  headOf,
  KEY,
  mergedText,
  planOn,
  secretNames,
} from '../helpers/scenarios/recorded-support.ts';
import {
  commentsOn,
  config,
  errorsOf,
  grantsOf,
  ROLE,
  stateOf,
  useWorlds,
  writesOf,
} from '../helpers/scenarios/world.ts';

describe('a plan of a pull request is recorded on its head commit', () => {
  const open = useWorlds();

  test('as a check run whose summary people can read; the comment says so', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a', 'ml/b'));
    const planned = await planOn(world, number);
    expect(planned).toMatchObject({ exitCode: 0, stderr: '' });
    const [check, ...others] = checksOn(world, headOf(world, number));
    expect(others).toEqual([]);
    expect(check).toMatchObject({ name: CHECK, status: 'completed', conclusion: 'success', app: 'github-actions' });
    expect(check?.output.title).toMatch(/^Plan: 2 secrets/);
    expect(check?.output.summary).toContain(
      '- create secret `ml/a`: value from `A`\n- create secret `ml/b`: value from `B`',
    );
    expect(check?.output.summary).toContain(`- let role \`${ROLE}\` read \`ml/b\``);
    expect(commentsOn(world, number)[0]).toContain(
      `This plan is recorded in a check run on \`${headOf(world, number).slice(0, 7)}\`:`,
    );
  });

  test('neutral where there is nothing to do, failed where it is refused', async () => {
    const world = await open({ config: fileWith('ml/a') });
    await world.apply({ env: ENV, with: { 'fingerprint-key': KEY } });
    const same = world.propose(`${fileWith('ml/a')}# a comment\n`);
    await planOn(world, same);
    expect(checksOn(world, headOf(world, same))).toMatchObject([{ conclusion: 'neutral' }]);
    world.aws.putSecret({ name: 'ml/b', value: 'of others' });
    const refused = world.propose(fileWith('ml/a', 'ml/b'));
    expect((await planOn(world, refused)).exitCode).toBe(1);
    expect(checksOn(world, headOf(world, refused))).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('without a key nothing is recorded, and nothing is said of it', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number, { with: { 'fingerprint-key': '' } });
    expect(world.repository.data.checkRuns).toEqual([]);
    expect(commentsOn(world, number)[0]).not.toContain('record');
  });

  test('without `checks: write` the comment says what is missing, and the run does not fail', async () => {
    const world = await open();
    world.github.grant('ghs_few', { permissions: { contents: 'read', 'pull-requests': 'write' } });
    const number = world.propose(fileWith('ml/a'));
    const planned = await planOn(world, number, { with: { 'github-token': 'ghs_few' } });
    expect(planned.exitCode).toBe(0);
    expect(commentsOn(world, number)[0]).toContain('This plan is not recorded');
    expect(commentsOn(world, number)[0]).toContain('`permissions: checks: write`');
  });

  test("a person's token cannot record: the comment says whose can", async () => {
    const world = await open();
    world.github.grant('ghp_person', { login: 'octocat', kind: 'user' });
    const number = world.propose(fileWith('ml/a'));
    const planned = await planOn(world, number, { with: { 'github-token': 'ghp_person' } });
    expect(planned.exitCode).toBe(0);
    expect(world.repository.comments(number).at(-1)?.body).toContain('Check runs are written by apps only');
  });

  test('no value and no key is in it, and equal plans of two runs are recorded alike', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    await planOn(world, number, { attempt: 2 });
    const [first, second] = checksOn(world, headOf(world, number));
    expect(first?.output.text).toBe(second?.output.text);
    expect(JSON.stringify(first)).not.toMatch(/the value of|a key of the scenarios/);
  });
});

describe('only what was planned on the pull request is applied', () => {
  const open = useWorlds();

  test.each(['merge', 'squash', 'rebase'] as const)('merged by %s', async (method) => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    world.repository.commit({ branch: 'change-1', files: { 'README.md': 'one more commit' } });
    await planOn(world, number);
    const applied = await applyPush(world, world.repository.merge(number, method));
    expect(applied).toMatchObject({ exitCode: 0, stderr: '' });
    expect(secretNames(world)).toEqual(['ml/a']);
    expect(applied.summary).toContain('Every change is in the plan recorded for pull request');
  });

  test('merged by a queue: the plans of all its pull requests together', async () => {
    const world = await open();
    const numbers = [world.propose(fileWith('ml/a')), world.propose(fileWith('ml/b'))];
    for (const number of numbers) await planOn(world, number);
    const push = world.repository.mergeQueue(numbers);
    mergedText(world, push, fileWith('ml/a', 'ml/b'));
    const applied = await applyPush(world, push);
    expect(applied).toMatchObject({ exitCode: 0, stderr: '' });
    expect(secretNames(world)).toEqual(['ml/a', 'ml/b']);
    expect(applied.summary).toMatch(/recorded for pull request `#1` at \S+ and pull request `#2` at/);
  });

  test('merged by a queue with one that has no plan, since it changes other files', async () => {
    const world = await open();
    const first = world.propose(fileWith('ml/a'));
    const second = world.propose({ 'README.md': 'more' });
    await planOn(world, first);
    const applied = await applyPush(world, world.repository.mergeQueue([first, second]));
    expect(applied.exitCode).toBe(0);
  });

  test('also where GitHub needs a moment to know the merge, or a part of it', async () => {
    const world = await open();
    const first = world.propose(fileWith('ml/a'));
    const second = world.propose({ 'README.md': 'more' });
    await planOn(world, first);
    const push = world.repository.mergeQueue([second, first]);
    // The newest commit is looked up first: it is the one that brings the secret.
    world.github.lagCommitPulls(1);
    expect(await applyPush(world, push)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(secretNames(world)).toEqual(['ml/a']);
  });

  test.each([
    ['in the order in which they were planned', [0, 1]],
    ['the other way round', [1, 0]],
  ])('two pull requests planned on one base, merged %s', async (_what, order) => {
    const world = await open({ config: fileWith('ml/c') });
    await world.apply({ env: ENV, with: { 'fingerprint-key': KEY } });
    const numbers = [world.propose(fileWith('ml/a', 'ml/c')), world.propose(fileWith('ml/b', 'ml/c'))];
    for (const number of numbers) await planOn(world, number);
    const [first = 0, second = 0] = order.map((index) => numbers[index] ?? 0);
    expect((await applyPush(world, world.repository.merge(first, 'squash'))).exitCode).toBe(0);
    const push = world.repository.merge(second, 'squash');
    mergedText(world, push, fileWith('ml/a', 'ml/b', 'ml/c'));
    expect((await applyPush(world, push)).exitCode).toBe(0);
    expect(secretNames(world)).toEqual(['ml/a', 'ml/b', 'ml/c']);
  });

  test('several commits after the plan: what counts is the plan of the last one', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    world.repository.commit({ branch: 'change-1', files: { 'union-secrets.yaml': fileWith('ml/b') } });
    world.repository.commit({ branch: 'change-1', files: { 'union-secrets.yaml': fileWith('ml/c') } });
    await planOn(world, number);
    const applied = await applyPush(world, world.repository.merge(number, 'squash'));
    expect(applied.exitCode).toBe(0);
    expect(secretNames(world)).toEqual(['ml/c']);
  });

  test('an apply that stopped half-way is done with when its job runs again', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a', 'ml/b'));
    await planOn(world, number);
    const push = world.repository.merge(number, 'squash');
    const takeAway = world.aws.inject({
      operation: 'CreateSecret',
      resource: 'ml/b',
      times: 9,
      fault: { kind: 'accessDenied' },
    });
    expect((await applyPush(world, push)).exitCode).toBe(1);
    expect(secretNames(world)).toEqual(['ml/a']);
    takeAway();
    expect(await applyPush(world, push, { attempt: 2 })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(secretNames(world)).toEqual(['ml/a', 'ml/b']);
  });

  test.each(['CreatePolicy', 'AttachRolePolicy'])('an apply whose %s failed, too', async (operation) => {
    const world = await open();
    const number = world.propose(fileWith('ml/a', 'ml/b'));
    await planOn(world, number);
    const push = world.repository.merge(number, 'squash');
    const takeAway = world.aws.inject({ operation, times: 9, fault: { kind: 'accessDenied' } });
    expect((await applyPush(world, push)).exitCode).toBe(1);
    takeAway();
    expect(await applyPush(world, push, { attempt: 2 })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('an old job run again after a later merge is stopped', async () => {
    const world = await open();
    const first = world.propose(fileWith('ml/a'));
    await planOn(world, first);
    const push = world.repository.merge(first, 'squash');
    await applyPush(world, push);
    const second = world.propose(fileWith('ml/a', 'ml/b'));
    await planOn(world, second);
    await applyPush(world, world.repository.merge(second, 'squash'));
    const before = stateOf(world);
    const again = await applyPush(world, push, { attempt: 2 });
    expect(again.exitCode).toBe(0);
    expect(again.summary).toContain('Nothing was applied: main has moved on');
    expect(stateOf(world)).toEqual(before);
  });

  test('an old job run again when nothing is to be done: an empty plan needs no record', async () => {
    const world = await open({ config: fileWith('ml/a') });
    await world.apply({ env: ENV, with: { 'fingerprint-key': KEY } });
    const push = world.repository.push({ branch: 'main', files: { 'README.md': 'more' } });
    world.github.clearCalls();
    const applied = await applyPush(world, push);
    expect(applied.exitCode).toBe(0);
    expect(writesOf(world.lastCalls()).filter(({ operation }) => !operation.startsWith('Simulate'))).toEqual([]);
    expect(world.github.calls({ path: /check-runs/ })).toEqual([]);
  });

  test('more than fits in one check run', async () => {
    const roles = { default: ROLE, ranking: 'acme-ranking' };
    const names = Array.from({ length: 600 }, (_, index) => `ml/s-${String(index).padStart(3, '0')}`);
    const secret = { value: { env: 'A' }, roles: ['default', 'ranking'] };
    const file = config({ roles, secrets: Object.fromEntries(names.map((name) => [name, secret])) });
    const world = await open({ roles: Object.values(roles) });
    const number = world.propose(file);
    await planOn(world, number);
    const checks = checksOn(world, headOf(world, number));
    expect(checks.map(({ name }) => name)).toEqual([`${CHECK} (2 of 2)`, CHECK]);
    for (const { output } of checks) expect(output.text?.length).toBeLessThanOrEqual(65_535);
    expect((await applyPush(world, world.repository.merge(number, 'squash'))).exitCode).toBe(0);
    expect(world.aws.secrets()).toHaveLength(600);
  });
});

describe('a run by hand', () => {
  const open = useWorlds();
  const inputs = { mode: 'apply', 'fingerprint-key': KEY, 'require-recorded-plan': 'true' };

  test('finds the pull request that brought the newest commit', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    world.repository.merge(number, 'squash');
    expect((await world.apply({ env: ENV, with: inputs })).exitCode).toBe(0);
  });

  test('takes the plan of the one that `pull-request` names', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    world.repository.merge(number, 'squash');
    world.repository.push({ branch: 'main', files: { 'README.md': 'more' } });
    const without = await world.apply({ env: ENV, with: inputs });
    expect(without.exitCode).toBe(1);
    expect(errorsOf(without)[0]?.message).toContain('GitHub knows no merged pull request');
    const applied = await world.apply({ env: ENV, with: { ...inputs, 'pull-request': String(number) } });
    expect(applied.exitCode).toBe(0);
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'refuses one whose change was taken back and came again, merged by %s',
    async (method) => {
      const keyed = { 'fingerprint-key': KEY };
      const before = fileWith('ml/a');
      const withGrant = `${before}grants: [payments/live]\n`;
      const world = await open({ config: before });
      world.aws.putSecret({ name: 'payments/live', value: 'theirs' });
      await world.apply({ env: ENV, with: keyed });
      const number = world.propose(withGrant);
      await planOn(world, number);
      const push = world.repository.merge(number, method);
      expect((await applyPush(world, push)).exitCode).toBe(0);
      world.write(`${before}removal: { unlessReadWithinDays: 0 }\n`);
      expect((await world.apply({ env: ENV, with: keyed })).exitCode).toBe(0);
      world.write(withGrant);
      const named = { ...inputs, 'pull-request': String(number) };
      const again = await world.apply({ env: ENV, with: named });
      expect([again.exitCode, errorsOf(again)[0]?.message]).toEqual([
        1,
        expect.stringContaining(`Pull request #${number} is not what changed union-secrets.yaml last`),
      ]);
      expect(grantsOf(world).some((one) => one.includes('payments/live'))).toBe(false);
    },
  );

  test('refuses one that is not merged', async () => {
    const world = await open({ config: fileWith('ml/a') });
    const number = world.propose({ 'README.md': 'more' });
    await planOn(world, number);
    const applied = await world.apply({ env: ENV, with: { ...inputs, 'pull-request': String(number) } });
    expect(applied.exitCode).toBe(1);
    expect(errorsOf(applied)[0]?.message).toContain(`Pull request #${number} is not merged`);
    expect(secretNames(world)).toEqual([]);
  });

  test('refuses one that was merged into another branch', async () => {
    const world = await open({ config: fileWith('ml/a') });
    world.repository.commit({ branch: 'release', files: { 'r.txt': 'r' } });
    world.repository.commit({ branch: 'feature', from: 'release', files: { 'f.txt': 'f' } });
    const number = world.repository.openPullRequest({ head: 'feature', base: 'release' });
    await planOn(world, number);
    world.repository.merge(number, 'squash');
    const applied = await world.apply({ env: ENV, with: { ...inputs, 'pull-request': String(number) } });
    expect(applied.exitCode).toBe(1);
    expect(errorsOf(applied)[0]?.message).toContain('was merged into release, and this run applies main');
  });
});
