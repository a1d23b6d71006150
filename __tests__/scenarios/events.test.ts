import { APPLIED, PLANNED } from '../helpers/scenarios/common/comment.ts';
import {
  commentsOn,
  config,
  errorsOf,
  pairsOf,
  ROLE,
  type StepResult,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const file = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });
const other = config({ secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'A' } } } });
const env = { A: 'value of a' };

describe('what a run does, by event', () => {
  const open = useWorlds();
  const planned = (result: StepResult) => result.outputs['plan-digest'] !== undefined;
  const applied = (world: World) => world.aws.secrets().length > 0;

  test.each(['opened', 'synchronize', 'reopened', 'ready_for_review'])(
    'pull_request %s: a plan and a comment',
    async (action) => {
      const world = await open();
      const number = world.propose(file);
      const result = await world.on(world.repository.events.pullRequest(number, action), { env });
      expect(result.exitCode).toBe(0);
      expect(planned(result)).toBe(true);
      expect(commentsOn(world, number)).toHaveLength(1);
      expect(writesOf(world.lastCalls())).toEqual([]);
    },
  );

  test('more commits on a pull request: the same comment is brought up to date', async () => {
    const world = await open();
    const number = world.propose(file);
    const first = await world.on(world.repository.events.pullRequest(number), { env });
    world.repository.commit({ branch: 'change-1', files: { 'union-secrets.yaml': other } });
    const second = await world.on(world.repository.events.pullRequest(number, 'synchronize'), { env });
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(commentsOn(world, number)).toEqual([expect.stringContaining(PLANNED)]);
  });

  test('an older run that ends late leaves the comment of the newer one alone', async () => {
    const world = await open();
    const number = world.propose(file);
    const event = world.repository.events.pullRequest(number);
    await world.on(event, { env, runId: 200 });
    const [before] = commentsOn(world, number);
    const late = await world.on(event, { env, runId: 100 });
    expect(late.exitCode).toBe(0);
    expect(commentsOn(world, number)).toEqual([before]);
  });

  test.each([
    [
      'from a fork',
      (world: World) => {
        const fork = world.repository.fork('stranger/ml');
        fork.commit({ branch: 'patch', files: { 'union-secrets.yaml': file } });
        const number = world.repository.openPullRequest({ head: 'patch', from: fork, author: 'stranger' });
        return { number, event: world.repository.events.pullRequest(number) };
      },
      'comes from a fork',
    ],
    [
      'by Dependabot',
      (world: World) => {
        const number = world.propose(file);
        return { number, event: world.repository.events.pullRequest(number, 'opened', { actor: 'dependabot[bot]' }) };
      },
      'Dependabot asks',
    ],
  ])('a pull request %s: only validated, without AWS and without a token that writes', async (_, prepare, words) => {
    const world = await open();
    world.github.grant('ghs_readonly', { permissions: { contents: 'read', 'pull-requests': 'read' } });
    const { number, event } = prepare(world);
    const result = await world.on(event, { aws: {}, with: { 'github-token': 'ghs_readonly' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: {} });
    expect(world.lastCalls()).toEqual([]);
    expect(world.repository.comments(number)).toEqual([]);
    expect(result.summary).toContain(words);
    expect(result.summary).toContain('neither AWS nor any value was read');
    expect(result.summary).toContain('The file is valid');
  });

  test.each([
    ['auto', 'The workflow gives this run credentials: with `mode: plan` it is planned.', 0],
    ['plan', '1 secret to create', 1],
  ])('Dependabot with credentials of its own, `mode: %s`', async (mode, words, comments) => {
    const world = await open();
    const number = world.propose(file);
    const event = world.repository.events.pullRequest(number, 'opened', { actor: 'dependabot[bot]' });
    const result = await world.on(event, { env, with: { mode } });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain(words);
    expect(result.stdout + result.summary).not.toContain('no secrets');
    expect(world.repository.comments(number)).toHaveLength(comments);
  });

  test("a mistake in the file fails a fork's run too", async () => {
    const world = await open();
    const number = world.propose(file.replace('stack:', 'stacks:'));
    const event = world.repository.events.pullRequest(number, 'opened', { actor: 'dependabot[bot]' });
    const result = await world.on(event, { aws: {} });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('stacks');
  });

  test('our own pull request without credentials is an error, not a fork', async () => {
    const world = await open();
    const number = world.propose(file);
    const { AWS_ENDPOINT_URL_IAM: iam = '', AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets = '' } = world.aws.environment();
    const aws = {
      AWS_ENDPOINT_URL_IAM: iam,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const result = await world.on(world.repository.events.pullRequest(number), { env, aws });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('aws-actions/configure-aws-credentials');
  });

  test('a closed pull request: nothing, with a notice', async () => {
    const world = await open();
    const number = world.propose(file);
    const result = await world.on(world.repository.events.pullRequest(number, 'closed'), { env });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: {},
      annotations: [expect.objectContaining({ level: 'notice' })],
    });
    expect(world.lastCalls()).toEqual([]);
    expect(world.github.calls()).toEqual([]);
  });

  test('pull_request_target is refused, with the reason', async () => {
    const world = await open({ config: file });
    const number = world.propose(other);
    const result = await world.on(
      world.repository.events.pullRequest(number, 'opened', { name: 'pull_request_target' }),
      { env },
    );
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining('would read the config that a stranger wrote'),
      }),
    ]);
    expect(world.lastCalls()).toEqual([]);
  });

  test('merge_group: validated, without AWS', async () => {
    const world = await open();
    const number = world.propose(file);
    const result = await world.on(world.repository.events.mergeGroup(number), { aws: {} });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('The file is valid');
    expect(world.lastCalls()).toEqual([]);
  });

  test('a push to the default branch: apply', async () => {
    const world = await open();
    const push = world.repository.merge(world.propose(file));
    expect((await world.on(world.repository.events.push(push), { env })).exitCode).toBe(0);
    expect(applied(world)).toBe(true);
  });

  test('a push to another branch, a schedule, a run by hand: a plan', async () => {
    const world = await open({ config: file });
    const push = world.repository.push({ branch: 'feature', files: { 'README.md': 'more' } });
    const { events } = world.repository;
    for (const event of [events.push(push), events.schedule(), events.workflowDispatch()]) {
      const result = await world.on(event, { env });
      expect(result.exitCode).toBe(0);
      expect(planned(result)).toBe(true);
      expect(writesOf(world.lastCalls())).toEqual([]);
    }
    expect(applied(world)).toBe(false);
  });

  test('`mode: apply` by hand on the default branch: apply', async () => {
    const world = await open({ config: file });
    expect((await world.apply({ env })).exitCode).toBe(0);
    expect(applied(world)).toBe(true);
  });

  test('`mode: apply` by hand off the branches is refused before anything is read', async () => {
    const world = await open({ config: file });
    world.repository.commit({ branch: 'feature', files: { 'README.md': 'more' } });
    const result = await world.on(world.repository.events.workflowDispatch('feature'), {
      env,
      with: { mode: 'apply' },
    });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('`mode: apply` is refused on the branch feature');
    expect(world.lastCalls()).toEqual([]);
  });

  test('`mode: apply` on a pull request is refused', async () => {
    const world = await open();
    const number = world.propose(file);
    const result = await world.on(world.repository.events.pullRequest(number), { env, with: { mode: 'apply' } });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('`mode: apply` is refused on the event `pull_request`');
    expect(world.lastCalls()).toEqual([]);
  });

  test('`apply-branches` names other branches, and then the default branch is none of them', async () => {
    const world = await open({ config: file });
    const inputs = { 'apply-branches': 'release/*' };
    const onMain = await world.on(world.repository.events.push(world.write(other)), { env, with: inputs });
    expect(planned(onMain)).toBe(true);
    expect(applied(world)).toBe(false);
    const push = world.repository.push({ branch: 'release/1', files: { 'README.md': 'more' } });
    expect(
      (await world.on(world.repository.events.push(push), { env, with: { ...inputs, comment: 'false' } })).exitCode,
    ).toBe(0);
    expect(applied(world)).toBe(true);
  });

  test('`apply-branches` is read as GitHub reads its filters: what is taken out is not applied from', async () => {
    const world = await open({ config: file });
    const inputs = { 'apply-branches': 'release/**, !release/old', comment: 'false' };
    const on = (branch: string) => {
      const push = world.repository.push({ branch, files: { 'README.md': branch } });
      return world.on(world.repository.events.push(push), { env, with: inputs });
    };
    expect(planned(await on('release/old'))).toBe(true);
    expect(applied(world)).toBe(false);
    expect((await on('release/a/b')).exitCode).toBe(0);
    expect(applied(world)).toBe(true);
    const only = await world.on(world.repository.events.schedule(), {
      env,
      with: { 'apply-branches': '!release/old' },
    });
    expect([only.exitCode, world.lastCalls()]).toEqual([1, []]);
  });

  describe('on a tag, `mode: apply`', () => {
    const tags = { mode: 'apply', 'apply-tags': 'v*' };
    const tagged = (world: World, sha: string, name = 'release', tag = 'v1') => ({
      ...world.repository.events.workflowDispatch(),
      name,
      payload: { action: 'published', repository: { full_name: 'acme/ml', default_branch: 'main' } },
      ref: `refs/tags/${tag}`,
      sha,
    });

    test.each(['release', 'push', 'workflow_dispatch'])(
      'applies by %s a commit that is on the branch',
      async (name) => {
        const world = await open();
        const { after } = world.write(file);
        world.write({ 'README.md': 'more' });
        const result = await world.on(tagged(world, after, name), { env, with: tags });
        expect(result.stdout).toContain('on the tag v1, whose commit is on the branch main');
        expect([result.exitCode, applied(world)]).toEqual([0, true]);
      },
    );

    test('refuses a commit that is on none, another tag, and what it cannot ask', async () => {
      const world = await open({ config: file });
      const aside = world.repository.commit({ branch: 'feature', files: { 'union-secrets.yaml': other } });
      const tip = world.repository.tip('main');
      const words = (result: StepResult) => errorsOf(result).map(({ message }) => message.split('\n')[0]);
      const refused: [string, Parameters<World['on']>][] = [
        ['is not on main', [tagged(world, aside), { env, with: tags }]],
        ['refused on the tag w1', [tagged(world, tip, 'release', 'w1'), { env, with: tags }]],
        ['refused on the tag v1', [tagged(world, tip), { env, with: { mode: 'apply' } }]],
        ['there is no token', [tagged(world, tip), { env, with: { ...tags, 'github-token': '' } }]],
      ];
      for (const [reason, parameters] of refused) {
        const result = await world.on(...parameters);
        expect([result.exitCode, words(result), world.lastCalls()]).toEqual([1, [expect.stringContaining(reason)], []]);
      }
      world.write({ 'README.md': 'more' });
      world.github.fault({ path: /\/compare\//, action: { kind: 'status', status: 403 } });
      const denied = await world.on(tagged(world, tip), { env, with: tags });
      expect([denied.exitCode, words(denied), world.lastCalls()]).toEqual([
        1,
        [expect.stringContaining('GitHub: cannot compare')],
        [],
      ]);
      expect(applied(world)).toBe(false);
    });

    test('stops where the branch holds another version of the file by now', async () => {
      const world = await open();
      const { after } = world.write(other);
      world.write(file);
      const result = await world.on(tagged(world, after), { env, with: tags });
      expect([result.exitCode, applied(world)]).toEqual([0, false]);
      expect(result.summary).toContain("main has moved on since this run's commit");
    });
  });

  test('an empty `github-token`, as of a misspelt secret, is warned about; not where a fork has none', async () => {
    const world = await open({ config: file });
    const empty = { env, with: { 'github-token': '' } };
    const warned = (result: StepResult) =>
      result.annotations.filter(
        ({ level, message }) => level === 'warning' && /^Input github-token is empty/.test(message),
      );
    expect(warned(await world.on(world.repository.events.schedule(), empty))).toHaveLength(1);
    expect(warned(await world.apply({ env, with: { 'github-token': ' ' } }))).toHaveLength(1);
    expect(warned(await world.on(world.repository.events.schedule(), { env }))).toEqual([]);
    const again = await world.apply({ ...empty, attempt: 2 });
    expect([again.exitCode, errorsOf(again)]).toEqual([
      1,
      [expect.objectContaining({ message: expect.stringContaining('this job is run again') })],
    ]);
  });

  test('`mode: validate` checks the file without AWS, wherever it runs', async () => {
    const world = await open({ config: file });
    const result = await world.on(world.repository.events.schedule(), { aws: {}, with: { mode: 'validate' } });
    expect(result.exitCode).toBe(0);
    expect(world.lastCalls()).toEqual([]);
  });
});

describe('the log', () => {
  const open = useWorlds();

  test.each<[string, string, (world: World) => Promise<StepResult>]>([
    [
      'a problem of the file',
      'vlaue',
      (world) => {
        world.write(file.replace('value:', 'vlaue:'));
        return world.plan({ env });
      },
    ],
    [
      'a refusal',
      'was not made by this file',
      (world) => {
        world.aws.putSecret({ name: 'ml/a', value: 'theirs' });
        return world.plan({ env });
      },
    ],
    [
      'a step that failed',
      'AccessDeniedException',
      (world) => {
        world.aws.inject({ operation: 'CreateSecret', times: 99, fault: { kind: 'accessDenied' } });
        return world.apply({ env });
      },
    ],
    ['a refused run', 'Input mode is not', (world) => world.plan({ env, with: { mode: 'destroy' } })],
  ])('has %s once', async (_, words, run) => {
    const world = await open({ config: file });
    const { stdout, exitCode } = await run(world);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes(words))).toHaveLength(1);
  });
});

describe('an old job that is run again', () => {
  const open = useWorlds();

  test('does not undo a later merge: nothing is read or written, and the run passes', async () => {
    const world = await open();
    const old = world.repository.events.push(world.repository.merge(world.propose(file)));
    await world.on(old, { env });
    const newer = world.repository.events.push(world.repository.merge(world.propose(other)));
    await world.on(newer, { env });
    const again = await world.on(old, { env, attempt: 2 });
    expect(again.exitCode).toBe(0);
    expect(world.lastCalls()).toEqual([]);
    expect(again.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining('Nothing was applied: main has moved on since this run'),
      }),
    ]);
    expect(again.summary).toContain('Nothing was applied');
    expect(world.aws.secrets()).toHaveLength(2);
  });

  test('is applied where later commits left the config as it is', async () => {
    const world = await open();
    const push = world.repository.events.push(world.repository.merge(world.propose(file)));
    world.write({ 'README.md': 'more' });
    const result = await world.on(push, { env });
    expect(Object.keys(pairsOf(result))).toEqual(['ml/a']);
  });

  const fromFile = config({ secrets: { 'ml/a': { value: { file: 'ml.key' } } } });

  test.each([
    ['committed', (world: World) => world.write({ 'ml.key': 'the new value' })],
    ['made by a step before', (world: World) => world.write({ 'README.md': 'more' })],
  ])('does not bring an old value back from a file, %s, though the config is the same', async (how, change) => {
    const world = await open();
    const committed = how === 'committed';
    const old = world.repository.events.push(
      world.repository.merge(
        world.propose({ 'union-secrets.yaml': fromFile, ...(committed ? { 'ml.key': 'the leaked value' } : {}) }),
      ),
    );
    const made = committed ? {} : { files: { 'ml.key': 'the leaked value' } };
    expect((await world.on(old, { env, ...made })).exitCode).toBe(0);
    change(world);
    const newer = world.repository.events.push({
      branch: 'main',
      before: '',
      after: world.repository.tip(),
      commits: [world.repository.tip()],
    });
    await world.on(newer, { env, ...(committed ? {} : { files: { 'ml.key': 'the new value' } }) });
    expect(world.aws.readAs(ROLE, 'ml/a')).toMatchObject({ value: 'the new value' });

    const again = await world.on(old, { env, attempt: 2, ...made });
    // Of a file that is in no commit nobody knows what the branch would make of it now.
    expect(again.exitCode).toBe(committed ? 0 : 1);
    expect(again.summary).toContain('Nothing was applied');
    expect(again.summary).toContain('ml.key');
    expect(world.aws.readAs(ROLE, 'ml/a')).toMatchObject({ value: 'the new value' });
  });

  test('is stopped where the config was removed from the branch', async () => {
    const world = await open();
    const push = world.repository.events.push(world.repository.merge(world.propose(file)));
    world.repository.push({ branch: 'main', files: { 'union-secrets.yaml': null } });
    const result = await world.on(push, { env });
    expect(result).toMatchObject({ exitCode: 0, outputs: {} });
    expect(world.lastCalls()).toEqual([]);
  });
});

describe('inputs that change what is reported', () => {
  const open = useWorlds();

  test('`comment: false`: GitHub is not written to, the summary has it all', async () => {
    const world = await open();
    const number = world.propose(file);
    const result = await world.on(world.repository.events.pullRequest(number), { env, with: { comment: 'false' } });
    expect(result.exitCode).toBe(0);
    expect(world.github.calls().filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(result.summary).toContain(PLANNED);
    expect(result.outputs).not.toHaveProperty('comment-url');
  });

  test('`fail-on-changes`: a plan that is not empty fails, an empty one passes', async () => {
    const world = await open({ config: file });
    const changes = await world.plan({ env, with: { 'fail-on-changes': 'true' } });
    expect(changes).toMatchObject({ exitCode: 1, outputs: { 'has-changes': 'true' } });
    expect(changes.summary).toContain('`fail-on-changes` is set');
    await world.apply({ env });
    expect(await world.plan({ env, with: { 'fail-on-changes': 'true' } })).toMatchObject({
      exitCode: 0,
      outputs: { 'has-changes': 'false' },
    });
  });

  test('`snippet` chooses the code', async () => {
    const world = await open({ config: file });
    await world.apply({ env });
    const [flytekit, flyte, none] = await Promise.all(
      ['flytekit', 'flyte', 'none'].map(async (snippet) => (await world.plan({ env, with: { snippet } })).summary),
    );
    expect(flytekit).toContain('from flytekit import');
    expect(flytekit).not.toContain('import flyte\n');
    expect(flyte).toContain('import flyte\n');
    expect(flyte).not.toContain('from flytekit import');
    expect(none).not.toContain('```python');
  });

  test('outputs, plan file and summary that cannot be written: the run fails, and the comment still reports what was done', async () => {
    const world = await open();
    const number = world.propose(file);
    const push = world.repository.events.push(world.repository.merge(number, 'squash'));
    const missing = {
      GITHUB_OUTPUT: '/missing/output',
      GITHUB_STEP_SUMMARY: '/missing/summary',
      RUNNER_TEMP: '/dev/null/x',
    };
    const result = await world.on(push, { env: { ...env, ...missing } });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result).map(({ message }) => message)).toEqual([
      expect.stringContaining('Cannot write the plan file: '),
      expect.stringContaining('Cannot write the outputs: '),
      expect.stringContaining('Cannot write the job summary: '),
      expect.stringContaining('Cannot write the output comment-url: '),
    ]);
    expect(commentsOn(world, number).join()).toContain('Applied');
  });

  test('what was applied is in the summary before GitHub is done with, should the job end there', async () => {
    const world = await open();
    const push = world.repository.events.push(world.repository.merge(world.propose(file), 'squash'));
    let kill = () => {};
    world.github.fault({ method: 'GET', path: /\/comments/, action: { kind: 'tell', to: () => kill() } });
    const killed = await world.on(push, {
      env,
      onStart(process) {
        kill = () => process.kill('SIGKILL');
      },
    });
    expect(killed.exitCode).toBeNull();
    expect(killed.summary).toContain(APPLIED);
  });

  test.each(['issue_comment', 'workflow_run', 'watch', 'check_suite', 'pull_request_review'])(
    'a stranger who causes %s learns nothing: no value is read and AWS is not asked, unless `mode` says so',
    async (name) => {
      const world = await open({ config: file });
      const dispatch = world.repository.events.workflowDispatch();
      const pull_request = {
        number: world.propose(file.replace('ml/a', 'ml/b')),
        head: { sha: dispatch.sha, repo: { full_name: 'acme/ml' } },
      };
      const event = { ...dispatch, name, payload: { ...dispatch.payload, pull_request } } as typeof dispatch;
      const result = await world.on(event, { env });
      expect(result).toMatchObject({ exitCode: 0, masks: [], outputs: {} });
      expect(result.summary).toContain('Nothing was planned');
      expect(world.lastCalls()).toEqual([]);
      const planned = await world.on(event, { env, with: { mode: 'plan' } });
      expect(planned.outputs['has-changes']).toBe('true');
    },
  );

  test('inputs that are wrong are all reported at once, before anything is read', async () => {
    const world = await open({ config: file });
    const result = await world.plan({ env, with: { mode: 'destroy', 'max-concurrency': '0', comment: 'maybe' } });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('mode'),
      expect.stringContaining('comment'),
      expect.stringContaining('max-concurrency'),
    ]);
    expect(world.lastCalls()).toEqual([]);
  });
});

describe('a pull request that changes nothing of it', () => {
  const open = useWorlds();
  const docs = { 'docs/page.md': 'words' };

  test('is not planned: AWS is not asked, nothing is written, and the run passes', async () => {
    const world = await open();
    world.write(file);
    const number = world.propose(docs);
    const result = await world.on(world.repository.events.pullRequest(number), { env });
    expect([result.exitCode, result.outputs]).toEqual([0, {}]);
    expect(world.lastCalls()).toEqual([]);
    expect(commentsOn(world, number)).toEqual([]);
    expect(result.summary).toContain(
      'Nothing to plan: this pull request changes neither union-secrets.yaml nor a Python file',
    );
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['code that is checked', { 'jobs/a.py': 'import flytekit' }, {}],
    ['a workflow', { '.github/workflows/secrets.yml': 'on: push' }, {}],
    ['pinned versions', { 'requirements.txt': 'flytekit==1.14.3' }, {}],
    ['anything, where `mode` says so', docs, { mode: 'plan' }],
    ['anything, where changes fail the run', docs, { 'fail-on-changes': 'true' }],
  ])('is planned where it changes %s', async (_, files, inputs) => {
    const world = await open();
    world.write(file);
    const result = await world.on(world.repository.events.pullRequest(world.propose(files)), { env, with: inputs });
    expect(result.outputs['plan-digest']).toBeDefined();
  });

  test('is planned where values come from files, which may be made from others', async () => {
    const world = await open();
    world.write({ 'union-secrets.yaml': config({ secrets: { 'ml/a': { value: { file: 'made' } } } }) });
    const event = world.repository.events.pullRequest(world.propose({ 'secrets.enc.yaml': 'new' }));
    expect((await world.on(event, { files: { made: 'value' } })).outputs['plan-digest']).toBeDefined();
  });

  test('is planned where an earlier commit of it was: its comment is brought up to date', async () => {
    const world = await open();
    world.write(file);
    const number = world.propose({ 'union-secrets.yaml': other });
    await world.on(world.repository.events.pullRequest(number), { env });
    world.repository.commit({ branch: 'change-1', files: { 'union-secrets.yaml': file, ...docs } });
    const result = await world.on(world.repository.events.pullRequest(number, 'synchronize'), { env });
    expect(result.outputs['plan-digest']).toBeDefined();
    expect(commentsOn(world, number)).toEqual([expect.not.stringContaining('ml/b')]);
  });
});
