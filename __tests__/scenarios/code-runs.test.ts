import { annotated, job, made, suggestionsOn } from '../helpers/scenarios/code.ts';
import { config, GROUP, OURS_MANUAL, pairsOf, useWorlds, type World } from '../helpers/scenarios/world.ts';

const file = config({ secrets: { 'ml/a': { value: 'manual' } } });
const wrong = job('ml/a', GROUP.replace('us-west-2', 'us-east-1'));

describe('without AWS', () => {
  const open = useWorlds();

  test('validate checks what the file alone shows, and says what it could not', async () => {
    const world = await open();
    const number = world.propose({ 'union-secrets.yaml': file, 'a.py': wrong, 'b.py': job('ml/a-AbCdEf') });
    const step = { aws: {}, with: { mode: 'validate' } };
    const result = await world.on(world.repository.events.pullRequest(number), step);
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual(['error a.py:3 wrong-group']);
    expect(result.summary).toContain('**The file is valid. It was checked without AWS: no plan was made.**');
    expect(result.summary).toContain('1 place in the code does not fit, so this run fails.');
    expect(result.summary).toContain(
      'AWS was not read for production: whether the last six characters of its keys are still right was not checked.',
    );
    expect(suggestionsOn(world, number)).toEqual([]);
    expect(world.lastCalls()).toEqual([]);
  });

  test('a file with several data planes is checked without choosing one', async () => {
    const world = await open();
    const roles = { default: 'acme-userflyterole' };
    const dataPlanes = {
      production: { region: 'us-west-2', accountId: '123456789012', roles },
      staging: { region: 'eu-west-1', accountId: '123456789012', roles },
    };
    const text = config({ dataPlanes, secrets: { 'ml/a': { value: 'manual' } } });
    world.write({ 'union-secrets.yaml': text, 'a.py': wrong, 'b.py': job('ml/a-AbCdEf') });
    const result = await world.on(world.repository.events.workflowDispatch(), { aws: {}, with: { mode: 'validate' } });
    expect(annotated(result)).toEqual(['error a.py:3 wrong-group']);
  });

  test('a pull request from a fork: annotations and summary, and nothing is written', async () => {
    const world = await open();
    world.github.grant('ghs_readonly', { permissions: { contents: 'read', 'pull-requests': 'read' } });
    const fork = world.repository.fork('stranger/ml');
    fork.commit({ branch: 'patch', files: { 'union-secrets.yaml': file, 'a.py': wrong } });
    const number = world.repository.openPullRequest({ head: 'patch', from: fork, author: 'stranger' });
    const event = world.repository.events.pullRequest(number);
    const result = await world.on(event, { aws: {}, with: { 'github-token': 'ghs_readonly' } });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual(['error a.py:3 wrong-group']);
    expect(result.summary).toContain('`wrong-group`');
    expect(world.github.calls().filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('the code in the comment', () => {
  const open = useWorlds();

  test('is for the SDK and the version that the repository uses', async () => {
    const world = await open();
    const python = 'from flytekit import task\n';
    const files = { 'union-secrets.yaml': file, 'a.py': python, 'requirements.txt': 'union\nflytekit==1.14.3\n' };
    world.write(files);
    const { summary } = await world.apply();
    expect(summary.match(/<summary>Code for .*<\/summary>/g)).toEqual([
      '<summary>Code for flytekit (Flyte 1)</summary>',
    ]);
    expect(summary).toContain('From flytekit 1.15.2 on');
  });
});

describe('a secret that is refused, since it exists and is not ours', () => {
  const open = useWorlds();

  test('is not said to be missing', async () => {
    const world = await open();
    world.aws.putSecret({ name: 'ml/a', value: 'theirs', suffix: 'TheirS' });
    const number = world.propose({ 'union-secrets.yaml': file, 'a.py': job('ml/a-TheirS') });
    const planned = await world.on(world.repository.events.pullRequest(number));
    expect(planned.exitCode).toBe(1);
    expect(annotated(planned)).toEqual([expect.stringMatching(/^error union-secrets.yaml:\d+ exists-untagged$/)]);
    expect(planned.summary).not.toContain('does not exist');
  });
});

describe('write-python', () => {
  const open = useWorlds();
  const use = `from flytekit import Secret, current_context, task
from lib.union_secrets import ML_A, SECRET_GROUP


@task(secret_requests=[Secret(group=SECRET_GROUP, key=ML_A, mount_requirement=Secret.MountType.FILE)])
def use() -> None:
    connect(current_context().secrets.get(SECRET_GROUP, ML_A))
`;
  const step = { with: { 'write-python': 'lib/union_secrets.py' }, read: ['lib/union_secrets.py'] };
  const written = (result: Awaited<ReturnType<World['plan']>>) => result.files['lib/union_secrets.py'];

  test('an apply writes the keys that AWS gave, and code that imports them fits', async () => {
    const world = await open();
    world.write({ 'union-secrets.yaml': file, 'use.py': use });
    const result = await world.apply(step);
    expect(result.exitCode).toBe(0);
    expect(written(result)).toContain(`ML_A: Final[str] = "${pairsOf(result)['ml/a']?.key}"`);
    expect(result.stdout).toContain('Wrote lib/union_secrets.py.');
    expect(result.stdout).toContain('Code: 2 Python files checked, 1 with secrets: nothing to fix.');
  });

  test('a plan writes it once every key is known, and only where it differs', async () => {
    const world = await open();
    world.write({ 'union-secrets.yaml': file, 'use.py': use });
    const before = await world.plan(step);
    expect(written(before)).toBeUndefined();
    expect(before.stdout).toContain('lib/union_secrets.py was not written: some keys are known after apply only.');
    const key = made(world, 'ml/a');
    const after = await world.plan(step);
    expect(written(after)).toContain(`ML_A: Final[str] = "${key}"`);
    world.write({ 'lib/union_secrets.py': written(after) ?? '' });
    const again = await world.plan(step);
    expect(again.stdout).toContain('lib/union_secrets.py is up to date.');
    expect(written(again)).toBe(written(after));
  });

  test('a module that is out of date is written again before the code is checked', async () => {
    const world = await open();
    world.aws.putSecret({ name: 'ml/a', value: 'value', tags: OURS_MANUAL });
    const old = `SECRET_GROUP = "${GROUP}"\nML_A = "ml/a-ZzZzZz"\n`;
    world.write({ 'union-secrets.yaml': file, 'use.py': use, 'lib/union_secrets.py': old });
    const result = await world.plan(step);
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    // Without it, the same code fails where it uses the old key.
    expect(annotated(await world.plan())).toEqual(['error lib/union_secrets.py:2 stale-key']);
  });

  test.each([
    ['../union_secrets.py', 'is outside the repository'],
    ['/tmp/union_secrets.py', 'is outside the repository'],
    ['.git/hooks/x.py', 'is under .git'],
    ['lib/union-secrets.yaml', 'is no Python file'],
    ['taken.py', 'is not a regular file'],
  ])('%s is refused before anything is done: it %s', async (path, words) => {
    const world = await open();
    world.write({ 'union-secrets.yaml': file, 'taken.py/x.txt': 'x' });
    const result = await world.apply({ with: { 'write-python': path } });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain(words);
    expect(world.aws.secrets()).toEqual([]);
  });
});
