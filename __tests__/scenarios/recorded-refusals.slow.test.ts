import { SecretValue } from '../../src/domain/secret-value.ts';
import { parseRecord, type RecordPart, recordText, signRecord } from '../../src/record/record.ts';
import {
  applyPush,
  CHECK,
  checksOn,
  ENV,
  fileWith,
  headOf,
  KEY,
  mergedText,
  OTHER_KEY,
  planOn,
  type StepParts,
  secretNames,
} from '../helpers/scenarios/recorded-support.ts';
import {
  ACCOUNT,
  commentsOn,
  config,
  errorsOf,
  lineOf,
  ROLE,
  type StepResult,
  stateOf,
  useWorlds,
  type World,
} from '../helpers/scenarios/world.ts';

const open = useWorlds();

/** Applies the merge of a pull request, and makes sure that nothing was changed. */
async function refused(world: World, number: number, step?: StepParts): Promise<StepResult> {
  const push = world.repository.merge(number, 'squash');
  const before = stateOf(world);
  const result = await applyPush(world, push, step);
  expect(result.exitCode).toBe(1);
  expect(stateOf(world)).toEqual(before);
  return result;
}

const messages = (result: StepResult) => errorsOf(result).map(({ message }) => message);

/** Writes over the newest record of a commit. */
function overwrite(world: World, sha: string, change: (part: RecordPart) => RecordPart): void {
  const run = checksOn(world, sha).at(-1);
  const part = parseRecord(run?.output.text ?? '');
  if (!run || !part) throw new Error('there is no record');
  run.output.text = recordText(change(part));
}

describe('what the recorded plan does not hold is not applied, nor is anything else', () => {
  test('the file was changed after its plan was recorded', async () => {
    const file = fileWith('ml/a', 'ml/b');
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    world.repository.merge(number, 'squash');
    const push = world.repository.push({ branch: 'main', files: { 'union-secrets.yaml': file } });
    // The run of a push that carries the merge and a commit after it.
    const commits = [world.repository.data.pulls[0]?.mergeCommitSha ?? '', ...push.commits];
    const before = stateOf(world);
    const result = await applyPush(world, { ...push, commits });
    expect(result.exitCode).toBe(1);
    expect(stateOf(world)).toEqual(before);
    expect(messages(result)).toEqual([
      expect.stringContaining('2 of 4 changes that apply would make are not as recorded for pull request #1 at'),
      expect.stringContaining('New since the plan was recorded: apply would create secret ml/b: value from B.'),
      expect.stringContaining(`New since the plan was recorded: apply would let role ${ROLE} read ml/b.`),
    ]);
    expect(errorsOf(result)[1]?.properties.line).toBe(String(lineOf(file, 'ml/b:')));
    expect(messages(result)[1]).toContain('open a pull request that shows it');
    expect(commentsOn(world, number)[0]).toContain('New since the plan was recorded');
  });

  test.each([
    ['name', { name: 'admin' }, ['ml/a']],
    // The path of one that is there cannot be changed at all.
    ['path', { path: '/admin/' }, []],
    ['tags', { tags: { team: 'data' } }, ['ml/a']],
  ])('the policy has another %s than in the plan', async (_what, policy, applied) => {
    const text = (names: readonly string[], policy: Record<string, unknown>) => {
      const secrets = Object.fromEntries(names.map((name) => [name, { value: { env: name.at(-1)?.toUpperCase() } }]));
      return config({ secrets, policy: { name: 'mine', path: '/union/', tags: { team: 'ml' }, ...policy } });
    };
    const world = await open({ config: text(applied, {}) });
    await world.apply({ env: ENV, with: { 'fingerprint-key': KEY } });
    const number = world.propose(text(['ml/a', 'ml/b'], {}));
    await planOn(world, number);
    const push = world.repository.merge(number, 'squash');
    mergedText(world, push, text(['ml/a', 'ml/b'], policy));
    const before = stateOf(world);
    const result = await applyPush(world, push);
    expect([result.exitCode, stateOf(world)]).toEqual([1, before]);
    expect(messages(result).join()).toContain('New since the plan was recorded');
  });

  test('AWS was changed after the plan', async () => {
    const world = await open({ config: fileWith('ml/a') });
    await world.apply({ env: ENV, with: { 'fingerprint-key': KEY } });
    const number = world.propose(fileWith('ml/a', 'ml/b'));
    await planOn(world, number);
    world.aws.changeSecret('ml/a', (secret) => Object.assign(secret, { description: 'changed by hand' }));
    const result = await refused(world, number);
    expect(messages(result)).toContainEqual(
      expect.stringContaining('New since the plan was recorded: apply would change ml/a: description '),
    );
  });

  test('a GitHub secret was changed after the plan: the value is another one', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    const result = await refused(world, number, { env: { A: 'changed since' } });
    expect(messages(result)).toContainEqual(
      expect.stringContaining('The value is not the one that was recorded: apply would create secret ml/a'),
    );
    expect(result.stdout).not.toContain('the value of a');
  });

  test('a value that the plan has not seen may be any, and reviewers read that', async () => {
    const world = await open({ config: fileWith('ml/a') });
    await world.apply({ env: ENV, with: { 'fingerprint-key': KEY } });
    const number = world.propose(fileWith('ml/a', 'ml/b'));
    // Both values are kept in a protected environment: one secret exists, one does not.
    await planOn(world, number, { env: {} });
    const [comment] = commentsOn(world, number);
    expect(comment).toContain(
      'Recorded as "set a value not seen here", since this run does not have it: `ml/a`, `ml/b`',
    );
    const { summary } = checksOn(world, headOf(world, number))[0]?.output ?? {};
    expect(summary).toContain('- create secret `ml/b`: value from `B` (a value not seen here)');
    expect(summary).toContain('- maybe set the value of `ml/a` from `A` (a value not seen here)');
    const push = world.repository.merge(number, 'squash');
    const applied = await applyPush(world, push, { env: { A: 'another value of a', B: 'any value of b' } });
    expect(applied).toMatchObject({ exitCode: 0, stderr: '' });
    const current = (name: string) => world.aws.secret(name)?.versions.at(-1)?.secretString;
    expect([current('ml/a'), current('ml/b')]).toEqual(['another value of a', 'any value of b']);
  });

  test('a plan that was refused approves nothing', async () => {
    const world = await open({ config: fileWith('ml/a') });
    world.aws.putSecret({ name: 'ml/b', value: 'of others' });
    const number = world.propose(fileWith('ml/a', 'ml/b'));
    await planOn(world, number);
    world.aws.changeSecret('ml/b', (secret) => Object.assign(secret, { name: 'moved' }));
    const result = await refused(world, number);
    expect(messages(result)[0]).toContain('was refused: it approves nothing');
  });
});

describe('a record that does not count is distinguished from others', () => {
  test('there is none: the pull request was never planned', async () => {
    const world = await open();
    const result = await refused(world, world.propose(fileWith('ml/a')));
    expect(messages(result)).toEqual([
      expect.stringMatching(/^There is no plan recorded for pull request #1 at \w{7}\./),
    ]);
    expect(messages(result)[0]).toContain('Re-run jobs');
  });

  test('there is none for the last commit', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    world.repository.commit({ branch: 'change-1', files: { 'README.md': 'after the plan' } });
    expect(messages(await refused(world, number))[0]).toContain('There is no plan recorded for pull request');
  });

  test('there is none, since the pull request came from a fork', async () => {
    const world = await open();
    const fork = world.repository.fork('stranger/ml');
    fork.commit({ branch: 'patch', files: { 'union-secrets.yaml': fileWith('ml/a') } });
    const number = world.repository.openPullRequest({ head: 'patch', from: fork, author: 'stranger' });
    await planOn(world, number, { env: {} });
    const result = await refused(world, number);
    expect(messages(result)).toEqual([expect.stringContaining(`Pull request #${number} came from a fork`)]);
    expect(messages(result)[0]).toContain('Open a pull request from a branch of this repository');
  });

  test('there is none, since nobody opened a pull request', async () => {
    const world = await open();
    const result = await applyPush(world, world.write(fileWith('ml/a')));
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toEqual([expect.stringContaining('GitHub knows no merged pull request')]);
    // No line of the file is the cause.
    expect(errorsOf(result)[0]?.properties).toEqual({ title: 'union-secrets: record-no-pull-request' });
    expect(secretNames(world)).toEqual([]);
  });

  test('an old approval: its commit comes again with a later push', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    const head = headOf(world, number);
    expect((await applyPush(world, world.repository.merge(number, 'squash'))).exitCode).toBe(0);
    const revert = world.propose(config({ secrets: {} }));
    await planOn(world, revert);
    expect((await applyPush(world, world.repository.merge(revert, 'squash'))).exitCode).toBe(0);
    // Somebody merges the old branch once more, by hand.
    const push = world.write(fileWith('ml/a'));
    const before = stateOf(world);
    const again = await applyPush(world, { ...push, commits: [head, ...push.commits] });
    expect([again.exitCode, stateOf(world)]).toEqual([1, before]);
    expect(messages(again)).toEqual([
      expect.stringContaining(`hold some of pull request #${number}, but not its merge`),
    ]);
  });

  test('it was changed by hand', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    overwrite(world, headOf(world, number), (part) => ({ ...part, count: part.count + 1 }));
    expect(messages(await refused(world, number))).toEqual([
      expect.stringContaining('The signature of the plan recorded'),
    ]);
  });

  test('another workflow wrote one of the same name', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    const [run] = checksOn(world, headOf(world, number));
    world.repository.data.checkRuns.push({
      ...structuredClone(run),
      id: 999_999,
      output: { title: '', summary: '', text: 'ok' },
    } as never);
    expect(messages(await refused(world, number))).toEqual([
      expect.stringContaining('holds no record that can be read'),
    ]);
  });

  test('another app wrote it', async () => {
    const world = await open();
    world.github.grant('ghs_other', {
      login: 'other-app[bot]',
      permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
    });
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number, { with: { 'github-token': 'ghs_other' } });
    expect(messages(await refused(world, number))).toEqual([
      expect.stringContaining('was written by the app other-app, not by github-actions'),
    ]);
  });

  test('it is the one of another commit', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    const planned = headOf(world, number);
    world.repository.commit({ branch: 'change-1', files: { 'README.md': 'after the plan' } });
    const [run] = checksOn(world, planned);
    if (run) run.headSha = headOf(world, number);
    expect(messages(await refused(world, number))).toEqual([
      expect.stringContaining(`is the plan of another commit, ${planned.slice(0, 7)}`),
    ]);
  });

  test('it was signed with another key', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number, { with: { 'fingerprint-key': OTHER_KEY } });
    expect(messages(await refused(world, number))).toEqual([
      expect.stringContaining('signed with another fingerprint key'),
    ]);
  });

  test('unless that key is the one before', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number, { with: { 'fingerprint-key': OTHER_KEY } });
    const push = world.repository.merge(number, 'squash');
    const applied = await applyPush(world, push, { with: { 'previous-fingerprint-key': OTHER_KEY } });
    expect(applied).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('it is the one of another data plane', async () => {
    const plane = (region: string, name: string) => ({ region, accountId: ACCOUNT, roles: { default: name } });
    const dataPlanes = { production: plane('us-west-2', ROLE), staging: plane('us-east-1', 'acme-staging') };
    const world = await open({ roles: [ROLE, 'acme-staging'] });
    const number = world.propose(config({ dataPlanes, secrets: { 'ml/a': { value: { env: 'A' } } } }));
    await planOn(world, number, { with: { 'data-plane': 'staging' } });
    const [run] = checksOn(world, headOf(world, number));
    expect(run?.name).toBe('union-secrets: ml-platform / staging');
    const missing = await refused(world, number, { with: { 'data-plane': 'production' } });
    expect(messages(missing)).toEqual([expect.stringContaining('There is no plan recorded')]);
    if (run) run.name = CHECK;
    const push = { branch: 'main', before: '', after: world.repository.tip(), commits: [world.repository.tip()] };
    const result = await applyPush(world, push, { with: { 'data-plane': 'production' } });
    expect(messages(result)).toEqual([
      expect.stringContaining('is for the data plane staging, and this run is for production'),
    ]);
    expect(secretNames(world)).toEqual([]);
  });

  test('a part of it is missing', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    const [run] = checksOn(world, headOf(world, number));
    const written = parseRecord(run?.output.text ?? '');
    const entries = Array.from({ length: 2_500 }, (_, index) => index.toString(16).padStart(32, '0'));
    if (!run || !written) throw new Error('there is no record');
    const [first] = signRecord(written, { entries, refused: false }, new SecretValue(KEY));
    if (first) run.output.text = recordText(first);
    expect(messages(await refused(world, number))).toEqual([expect.stringContaining('is not complete: part 2 of 2')]);
  });

  test('it may not be read: the permission that is missing is named', async () => {
    const world = await open();
    world.github.grant('ghs_few', { permissions: { contents: 'read', 'pull-requests': 'write' } });
    const number = world.propose(fileWith('ml/a'));
    await planOn(world, number);
    const result = await refused(world, number, { with: { 'github-token': 'ghs_few' } });
    expect(messages(result)).toEqual([expect.stringContaining('`permissions: checks: read`')]);
  });
});

describe('`require-recorded-plan` without what it needs', () => {
  test.each(['fingerprint-key', 'github-token'])('%s: refused before anything is read', async (input) => {
    const world = await open();
    const result = await applyPush(world, world.write(fileWith('ml/a')), { with: { [input]: '' } });
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toEqual([
      expect.stringContaining(`require-recorded-plan is not accompanied by \`${input}\``),
    ]);
    expect(world.lastCalls()).toEqual([]);
  });

  test('on a pull request, where a fork has no key, it does not matter', async () => {
    const world = await open();
    const number = world.propose(fileWith('ml/a'));
    const planned = await planOn(world, number, { with: { 'fingerprint-key': '', 'require-recorded-plan': 'true' } });
    expect(planned.exitCode).toBe(0);
    expect(commentsOn(world, number)[0]).toContain('This plan is not recorded: that needs `fingerprint-key`.');
  });
});
