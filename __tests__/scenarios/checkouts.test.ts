import {
  commentsOn,
  config,
  errorsOf,
  OURS,
  pairsOf,
  ROLE,
  useWorlds,
  type World,
} from '../helpers/scenarios/world.ts';

const file = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
const other = config({ secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'A' } } } });
const fromFile = config({ secrets: { 'ml/a': { value: { file: 'build/ml.key' } } } });
const env = { A: 'value of a' };

/** `actions/checkout` with `path: src`, and the inputs that go with it. */
const below = { checkout: { path: 'src' }, with: { config: 'src/union-secrets.yaml' } };

const sourceTag = (world: World) =>
  world.aws.secret('ml/a')?.tags.find(({ Key }) => Key === 'union-secrets:source')?.Value;

describe('a checkout in a folder of the workspace', () => {
  const open = useWorlds();
  const merged = (world: World, files: string | Record<string, string>) =>
    world.repository.events.push(world.repository.merge(world.propose(files)));

  test('an apply that is due is done, though the branch has moved on', async () => {
    const world = await open();
    const push = merged(world, file);
    world.write({ 'README.md': 'more' });
    const result = await world.on(push, { env, ...below });
    expect(Object.keys(pairsOf(result))).toEqual(['ml/a']);
    expect(result.summary).not.toContain('it was not checked');
  });

  test('what the branch holds otherwise is not applied', async () => {
    const world = await open();
    const push = merged(world, file);
    world.write(other);
    const result = await world.on(push, { env, ...below });
    expect(result.summary).toContain('Nothing was applied: main has moved on since');
    expect(result.summary).toContain('holds another version of union-secrets.yaml');
    expect(world.lastCalls()).toEqual([]);
  });

  test('places, tags and footer are those of the repository, and another folder changes nothing', async () => {
    const world = await open({ config: file });
    const first = await world.apply({ env, ...below, with: { ...below.with, mode: 'apply' } });
    expect(sourceTag(world)).toBe(OURS['union-secrets:source']);
    const absolute = {
      checkout: { path: 'elsewhere/x' },
      with: { mode: 'apply', config: './elsewhere/x/union-secrets.yaml' },
    };
    for (const step of [{}, { with: { mode: 'apply' } }, absolute]) {
      const again = await world.on(world.repository.events.workflowDispatch(), { env, ...step });
      expect(again.outputs['has-changes']).toBe('false');
    }
    expect(first.summary).toContain('`union-secrets.yaml`');
    expect(first.summary).not.toContain('src/');
  });

  test('drift is distinguished from what the pull request changes, by the file of the base branch', async () => {
    const world = await open({ config: file });
    const number = world.propose(other);
    const result = await world.on(world.repository.events.pullRequest(number), { env, ...below });
    expect(result.summary).toContain('drift that was there before this pull request');
  });

  test('annotations and findings in the code are on the files of the repository', async () => {
    const world = await open();
    const code = `from flytekit import Secret, task\n\n@task(secret_requests=[Secret(group="arn:aws:secretsmanager:us-west-2:123456789012:secret:", key="ml/gone-AbCdEf", mount_requirement=Secret.MountType.FILE)])\ndef work() -> None: ...\n`;
    const number = world.propose({ 'union-secrets.yaml': file, 'jobs/a.py': code });
    const event = world.repository.events.pullRequest(number);
    const found = await world.on(event, { env, ...below, with: { ...below.with, 'check-code': 'src/jobs/*.py' } });
    expect(found.annotations.map(({ properties }) => properties.file)).toContain('jobs/a.py');
    const broken = world.propose(file.replace('stack:', 'stacks:'));
    const result = await world.on(world.repository.events.pullRequest(broken), { env, ...below });
    expect(errorsOf(result).map(({ properties }) => properties.file)).toEqual(
      expect.arrayContaining(['union-secrets.yaml']),
    );
  });

  test('a pull request that changes nothing of it is not planned', async () => {
    const world = await open({ config: file });
    const number = world.propose({ 'docs/page.md': 'words' });
    const result = await world.on(world.repository.events.pullRequest(number), { env, ...below });
    expect(result.summary).toContain('Nothing to plan');
    const code = world.propose({ 'jobs/a.py': 'import flytekit' });
    const inputs = { ...below.with, 'check-code': 'src/**/*.py' };
    const planned = await world.on(world.repository.events.pullRequest(code), { env, ...below, with: inputs });
    expect(planned.outputs['has-changes']).toBe('true');
  });

  test('a checkout of another repository keeps its place in the workspace', async () => {
    const world = await open({ config: file });
    const step = {
      checkout: { path: 'conf', origin: 'acme/other' },
      with: { mode: 'apply', config: 'conf/union-secrets.yaml' },
    };
    await world.apply({ env, ...step });
    expect(sourceTag(world)).toBe('acme/ml:conf/union-secrets.yaml');
  });
});

describe('a file that is made in the job', () => {
  const open = useWorlds();

  test('of which the repository holds nothing: applied, and that it was not compared is said', async () => {
    const world = await open();
    const push = world.repository.events.push(world.repository.merge(world.propose(fromFile)));
    world.write({ 'README.md': 'more' });
    const result = await world.on(push, { env, files: { 'build/ml.key': 'the value' } });
    expect(world.aws.readAs(ROLE, 'ml/a')).toMatchObject({ value: 'the value' });
    expect(result.summary).toContain('`build/ml.key` is not in the repository: it was not checked');
  });

  test('from one that the repository holds: applied while the branch holds the same one', async () => {
    const world = await open();
    const template = file.replace('acme-userflyterole', '$ROLE');
    const push = world.repository.events.push(world.repository.merge(world.propose(template)));
    world.write({ 'README.md': 'more' });
    const rendered = { files: { 'union-secrets.yaml': file } };
    const result = await world.on(push, { env, ...rendered });
    expect(Object.keys(pairsOf(result))).toEqual(['ml/a']);
    const old = world.repository.events.push(world.write(`${template}# newer\n`));
    world.write(`${template}# newest\n`);
    expect((await world.on(old, { env, ...rendered })).summary).toContain(
      'holds another version of union-secrets.yaml',
    );
  });

  test('outside of the checkout', async () => {
    const world = await open();
    const text = config({ secrets: { 'ml/a': { value: { file: '../made/ml.key' } } } });
    const push = world.repository.events.push(world.repository.merge(world.propose(text)));
    world.write({ 'README.md': 'more' });
    const result = await world.on(push, { env, ...below, files: { 'made/ml.key': 'the value' } });
    expect(result.exitCode).toBe(0);
    expect(world.aws.readAs(ROLE, 'ml/a')).toMatchObject({ value: 'the value' });
  });
});

describe('where GitHub does not show whether the commit is the newest', () => {
  const open = useWorlds();

  test.each([
    ['run for the first time', 1],
    ['run again', 2],
  ])(
    'a token that may not read contents: refused, with the permission to add (a job that is %s)',
    async (_, attempt) => {
      const world = await open();
      world.github.grant('ghs_little', { permissions: { 'pull-requests': 'write' } });
      const old = world.repository.events.push(world.repository.merge(world.propose(file)));
      world.write(other);
      const result = await world.on(old, { env, attempt, with: { 'github-token': 'ghs_little' } });
      expect(result.exitCode).toBe(1);
      expect(errorsOf(result).map(({ message }) => message)).toEqual([expect.stringContaining('contents: read')]);
      expect(result.summary).toContain('contents: read');
      expect(world.lastCalls()).toEqual([]);
    },
  );

  test('a token of its own that sees no branch of a private repository: refused', async () => {
    const world = await open();
    world.github.fault({
      path: /\/(branches|contents|git|commits)\//,
      times: 99,
      action: { kind: 'status', status: 404, message: 'Not Found' },
    });
    const number = world.propose(file);
    const push = world.repository.events.push(world.repository.merge(number));
    const result = await world.on(push, { env });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toEqual([
      expect.objectContaining({ properties: expect.objectContaining({ title: 'union-secrets: tip-unknown' }) }),
    ]);
    expect(errorsOf(result)[0]?.message).toContain('contents: read');
    expect(world.lastCalls()).toEqual([]);
    expect(commentsOn(world, number)).toEqual([expect.stringContaining('contents: read')]);
  });

  test('no token: applied by a first run, with a note; refused for one that is run again', async () => {
    const world = await open();
    const push = world.repository.events.push(world.repository.merge(world.propose(file)));
    const inputs = { with: { 'github-token': '' } };
    expect((await world.on(push, { env, ...inputs })).summary).toContain('it was not checked that main still holds');
    const again = await world.on(push, { env, ...inputs, attempt: 2 });
    expect(again.exitCode).toBe(1);
    expect(again.summary).toContain('github-token');
    expect(world.lastCalls()).toEqual([]);
  });
});
