import { APPLIED, PLANNED } from '../helpers/scenarios/common/comment.ts';
import {
  config,
  errorsOf,
  lineOf,
  ROLE,
  type StepResult,
  stateOf,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const env = { A: 'value of a' };
const file = config({ secrets: { 'ml/a': { value: { env: 'A' } } } });

/** The run failed with a message to act on, and nothing was changed. */
function expectRefused(world: World, result: StepResult, ...words: string[]) {
  expect(result.exitCode).toBe(1);
  expect(result.stderr).toBe('');
  expect(writesOf(world.lastCalls())).toEqual([]);
  for (const word of words)
    expect(
      errorsOf(result)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(word);
  for (const word of words) expect(result.summary.replaceAll('`', '')).toContain(word.replaceAll('`', ''));
}

describe('a config that is wrong', () => {
  const open = useWorlds();

  test('no file: where it was looked for and what to do', async () => {
    const world = await open();
    const result = await world.apply({ env });
    expectRefused(world, result, 'There is no config union-secrets.yaml in the repository', 'actions/checkout');
    expect(world.lastCalls()).toEqual([]);
  });

  test('an empty file', async () => {
    const world = await open({ config: '' });
    const result = await world.apply({ env });
    expectRefused(world, result, 'empty');
    expect(world.lastCalls()).toEqual([]);
  });

  test('wrong YAML: line and column', async () => {
    const world = await open({ config: 'version: 1\nstack: [ml\nsecrets: {}\n' });
    const result = await world.apply({ env });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)[0]?.properties).toMatchObject({
      file: 'union-secrets.yaml',
      line: expect.stringMatching(/^[23]$/),
      col: expect.anything(),
    });
    expect(world.lastCalls()).toEqual([]);
  });

  test('every mistake in one run, each on its line as an annotation, which the log shows with its place', async () => {
    const wrong = config({
      secrets: {
        '/ml/slash': { value: { env: 'A' } },
        'ml/typo': { vlaue: { env: 'A' } },
        'ml/runner': { value: { env: 'GITHUB_TOKEN' } },
        'ml/role': { value: { env: 'A' }, roles: ['nobody'] },
        'ml/literal': { value: 'hunter2' },
      },
    });
    const world = await open();
    const number = world.propose(wrong);
    const result = await world.on(world.repository.events.pullRequest(number), { env });
    expect(result.exitCode).toBe(1);
    const starts = ['/ml/slash:', 'vlaue:', 'value:', '- nobody'];
    for (const start of starts) {
      const line = start === 'value:' ? lineOf(wrong, 'env: GITHUB_TOKEN') : lineOf(wrong, start);
      expect(errorsOf(result).map(({ properties }) => properties.line)).toContain(String(line));
      expect(result.stdout).toMatch(new RegExp(`^::error [^\\n]*::union-secrets\\.yaml:${line}:\\d+: `, 'm'));
    }
    expect(result.stdout).toContain('"value"');
    expect(errorsOf(result).length).toBeGreaterThanOrEqual(5);
    expect(world.lastCalls()).toEqual([]);
    expect(world.repository.comments(number)[0]?.body).toContain('problems to fix first');
  });

  test('a config outside the workspace', async () => {
    const world = await open({ config: file });
    const result = await world.plan({ env, with: { config: '../other.yaml' } });
    expectRefused(world, result, 'outside the repository');
  });
});

describe('a value that is not there', () => {
  const open = useWorlds();
  const two = config({
    secrets: { 'ml/a': { value: { env: 'A' } }, 'ml/b': { value: { env: 'B' } }, 'ml/c': { value: { file: 'c.txt' } } },
  });

  test('a plan shows it as unavailable and goes on', async () => {
    const world = await open({ config: two });
    const planned = await world.plan({ env: { ...env, B: '' } });
    expect(planned).toMatchObject({ exitCode: 0, outputs: { created: '3' } });
    expect(planned.summary).toContain('environment variable B is empty');
    expect(planned.summary).toContain('file c.txt does not exist');
  });

  test('an apply that needs it fails before anything is changed, naming all of them at their lines', async () => {
    const world = await open({ config: two });
    const before = stateOf(world);
    const applied = await world.apply({ env: { ...env, B: '' } });
    expectRefused(
      world,
      applied,
      'The value of ml/b is needed and not available',
      'The value of ml/c is needed and not available',
    );
    expect(stateOf(world)).toEqual(before);
    expect(errorsOf(applied).map(({ properties }) => properties.line)).toEqual([
      String(lineOf(two, 'ml/b:')),
      String(lineOf(two, 'ml/c:')),
    ]);
  });

  test('an apply that does not need it goes on', async () => {
    const world = await open({ config: two });
    const files = { 'c.txt': 'value of c' };
    await world.apply({ env: { ...env, B: 'value of b' }, files });
    world.write(two.replace('ml/a:\n', 'ml/a:\n    description: new\n'));
    const applied = await world.apply({ env: {} });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { updated: '1' } });
    expect(world.aws.secret('ml/b')?.versions).toHaveLength(1);
  });

  test('a JSON member that is not there is an error without a word of the rest', async () => {
    const world = await open({ config: config({ secrets: { 'ml/a': { value: { env: 'A', jsonKey: 'stripe' } } } }) });
    const applied = await world.apply({ env: { A: '{"other":"canary-of-other"}' } });
    expectRefused(world, applied, 'Environment variable A');
    expect(applied.summary).not.toContain('canary-of-other');
  });
});

describe('credentials and permissions', () => {
  const open = useWorlds();

  test('expired credentials', async () => {
    const world = await open({ config: file });
    const expired = world.aws.environment(world.aws.addCaller({ expired: true }));
    const applied = await world.apply({ env, aws: expired });
    expectRefused(world, applied, 'expired', 'The credentials expired', 'role-duration-seconds');
  });

  test('credentials that AWS does not know', async () => {
    const world = await open({ config: file });
    const applied = await world.apply({ env, aws: { ...world.aws.environment(), AWS_ACCESS_KEY_ID: 'UNKNOWN' } });
    expectRefused(world, applied, 'AWS does not know these credentials', 'aws-actions/configure-aws-credentials');
  });

  test('an endpoint that nobody answers at', async () => {
    const world = await open({ config: file });
    const dead = { ...world.aws.environment(), AWS_ENDPOINT_URL_IAM: 'http://127.0.0.1:1', AWS_MAX_ATTEMPTS: '1' };
    const applied = await world.apply({ env, aws: dead });
    expectRefused(world, applied, 'ECONNREFUSED', 'AWS_ENDPOINT_URL_IAM');
  });

  const READS = [
    'secretsmanager:DescribeSecret',
    'secretsmanager:ListSecrets',
    'iam:GetRole',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:ListAttachedRolePolicies',
    'iam:ListPolicies',
  ];
  const allowing = (world: World, actions: readonly string[]) =>
    world.aws.environment(
      world.aws.addCaller({
        policies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: [...actions], Resource: '*' }] }],
      }),
    );

  test.each([
    ['iam:GetRole', `role ${ROLE}`],
    ['secretsmanager:DescribeSecret', 'ml/a'],
    ['secretsmanager:ListSecrets', ''],
    ['iam:ListAttachedRolePolicies', `role ${ROLE}`],
    ['iam:GetPolicy', 'policy/union-secrets/ml-platform/ml-platform@production@default'],
  ])('a plan without %s: the action and the resource are named', async (action, resource) => {
    const world = await open({ config: file });
    const planned = await world.plan({
      env,
      aws: allowing(
        world,
        READS.filter((one) => one !== action),
      ),
    });
    expectRefused(world, planned, `Allow ${action}`, resource);
  });

  test('the reading permissions are enough for a plan', async () => {
    const world = await open({ config: file });
    expect((await world.plan({ env, aws: allowing(world, READS) })).exitCode).toBe(0);
  });

  test('an apply without secretsmanager:CreateSecret: the step fails, naming action and resource; what does not need it is done', async () => {
    const world = await open({ config: file });
    const applied = await world.apply({
      env,
      aws: allowing(world, [...READS, 'iam:CreatePolicy', 'iam:TagPolicy', 'iam:AttachRolePolicy']),
    });
    expect(applied.exitCode).toBe(1);
    expect(applied.stdout).toContain('secretsmanager:CreateSecret');
    expect(applied.summary.replaceAll('`', '')).toMatch(/Allow secretsmanager:CreateSecret on .*ml\/a/);
  });
});

describe('GitHub says no', () => {
  const open = useWorlds();

  test('no `pull-requests: write`: the message names it; the plan is in the summary; the run fails', async () => {
    const world = await open();
    world.github.grant('ghs_readonly', { permissions: { contents: 'read', 'pull-requests': 'read' } });
    const number = world.propose(file);
    const planned = await world.on(world.repository.events.pullRequest(number), {
      env,
      with: { 'github-token': 'ghs_readonly' },
    });
    expect(planned.exitCode).toBe(1);
    expect(errorsOf(planned)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('pull-requests: write') }),
    ]);
    expect(planned.summary).toContain(PLANNED);
    expect(planned.outputs['has-changes']).toBe('true');
  });

  test('the same on an apply: AWS is done, so the run is green, with a warning that the comment is missing', async () => {
    const world = await open();
    world.github.grant('ghs_readonly', { permissions: { contents: 'read', 'pull-requests': 'read' } });
    const push = world.repository.merge(world.propose(file));
    const applied = await world.on(world.repository.events.push(push), {
      env,
      with: { 'github-token': 'ghs_readonly' },
    });
    expect([applied.exitCode, errorsOf(applied)]).toEqual([0, []]);
    expect(applied.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }),
    ]);
    expect(applied.outputs).toMatchObject({ created: '1' });
    expect(applied.summary).toContain(APPLIED);
    expect(world.aws.secret('ml/a')).toBeDefined();
  });

  test('a token that GitHub does not know', async () => {
    const world = await open();
    const number = world.propose(file);
    const planned = await world.on(world.repository.events.pullRequest(number), {
      env,
      with: { 'github-token': 'ghs_wrong' },
    });
    expect(planned.exitCode).toBe(1);
    expect(errorsOf(planned)[0]?.message).toContain('github-token');
  });

  test.concurrent('a comment API that is down for a moment is asked again', async () => {
    const world = await open();
    const number = world.propose(file);
    world.github.fault({ method: 'POST', path: /comments$/, times: 1, action: { kind: 'status', status: 502 } });
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    expect(planned.exitCode).toBe(0);
    expect(world.repository.comments(number)).toHaveLength(1);
  });

  test.concurrent('a comment whose answer is lost is not written twice', async () => {
    const world = await open();
    const number = world.propose(file);
    world.github.fault({ method: 'POST', path: /comments$/, times: 1, action: { kind: 'drop-answer' } });
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    expect(planned.exitCode).toBe(0);
    expect(world.repository.comments(number)).toHaveLength(1);
  });

  test('a locked conversation: the run says so', async () => {
    const world = await open();
    const number = world.propose(file);
    world.github.fault({ path: /comments/, times: 99, action: { kind: 'status', status: 404, message: 'Not Found' } });
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    expect(planned.exitCode).toBe(1);
    expect(planned.summary).toContain(PLANNED);
    expect(errorsOf(planned)).toHaveLength(1);
  });
});
