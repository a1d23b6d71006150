import { APPLIED, changesIn, PLANNED } from '../helpers/scenarios/common/comment.ts';
import {
  commentsOn,
  config,
  flyteArn,
  GROUP,
  POLICY,
  pairsOf,
  ROLE,
  type StepResult,
  startWorld,
  stateOf,
  taskReads,
  useWorlds,
  type World,
  writesOf,
} from '../helpers/scenarios/world.ts';

const FILE = config({
  secrets: {
    'ml/openai-api-key': { description: 'OpenAI key', value: { env: 'OPENAI_API_KEY' } },
    'ml/from-a-bundle': { value: { env: 'BUNDLE', jsonKey: 'stripe' } },
    'ml/snowflake-key': { value: { file: 'build/snowflake.p8' }, tags: { owner: 'data' } },
    'ml/session-salt': { value: { generate: { length: 48 } } },
    'ml/oncall-token': { value: 'manual' },
  },
});
const KEY_FILE = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----\n';
const step = {
  env: { OPENAI_API_KEY: 'sk-of-openai', BUNDLE: '{"stripe":"sk_live_1","other":"x-other-x"}' },
  files: { 'build/snowflake.p8': KEY_FILE },
};

describe('a pull request, from plan to pairs', () => {
  let world: World;
  let number: number;
  let planned: StepResult;
  let applied: StepResult;
  let again: StepResult;
  let before: unknown;
  let afterPlan: unknown;
  let comment: { planned: string[]; applied: string[] };
  let writesAgain: readonly unknown[];

  beforeAll(async () => {
    world = await startWorld({ roles: [ROLE, 'acme-other'] });
    number = world.propose(FILE);
    before = stateOf(world);
    planned = await world.on(world.repository.events.pullRequest(number), step);
    afterPlan = stateOf(world);
    comment = { planned: commentsOn(world, number), applied: [] };
    const push = world.repository.merge(number, 'squash');
    applied = await world.on(world.repository.events.push(push), step);
    comment.applied = commentsOn(world, number);
    again = await world.on(world.repository.events.push(push), step);
    writesAgain = writesOf(world.lastCalls());
  });
  afterAll(() => world.close());

  test('the plan changes nothing in AWS', () => {
    expect(planned).toMatchObject({ exitCode: 0, stderr: '' });
    expect(afterPlan).toEqual(before);
  });

  test('the plan says in one comment what apply will do', () => {
    expect(comment.planned).toHaveLength(1);
    expect(comment.planned[0]).toContain(PLANNED);
    expect(changesIn(comment.planned[0] ?? '')).toHaveLength(5);
    expect(planned.outputs).toMatchObject({
      'has-changes': 'true',
      created: '5',
      updated: '0',
      deleted: '0',
      unchanged: '0',
    });
    expect(planned.outputs['comment-url']).toContain(`/acme/ml/pull/${number}#issuecomment-`);
  });

  test('the summary holds what the comment holds', () => {
    // Without the markers that nobody sees.
    const body = (comment.planned[0] ?? '').replaceAll(/<!--.*?-->/gs, '');
    expect(planned.summary.trim()).toBe(body.trim());
  });

  test('apply makes every secret with its value, and each with its tags', () => {
    expect(applied).toMatchObject({ exitCode: 0, stderr: '' });
    expect(applied.outputs).toMatchObject({ 'has-changes': 'true', created: '5', updated: '0', unchanged: '0' });
    const values = Object.fromEntries(
      world.aws.secrets().map(({ name, versions }) => [name, versions[0]?.secretString]),
    );
    expect(values).toEqual({
      'ml/openai-api-key': 'sk-of-openai',
      'ml/from-a-bundle': 'sk_live_1',
      'ml/snowflake-key': KEY_FILE,
      'ml/session-salt': expect.stringMatching(/^[\w-]{48}$/),
      'ml/oncall-token': undefined,
    });
    expect(world.aws.secret('ml/openai-api-key')?.description).toBe('OpenAI key');
    expect(world.aws.secret('ml/snowflake-key')?.tags).toEqual(
      expect.arrayContaining([
        { Key: 'owner', Value: 'data' },
        { Key: 'union-secrets:stack', Value: 'ml-platform' },
        { Key: 'union-secrets:data-plane', Value: 'production' },
        { Key: 'union-secrets:source', Value: 'acme/ml:union-secrets.yaml' },
      ]),
    );
  });

  test('each pair, joined as Flyte joins it, is the ARN that AWS gave', () => {
    const pairs = pairsOf(applied);
    expect(Object.keys(pairs)).toHaveLength(5);
    for (const [name, pair] of Object.entries(pairs)) {
      expect(pair.group).toBe(GROUP);
      expect(flyteArn(pair)).toBe(world.aws.secret(name)?.arn);
      expect(pair.arn).toBe(world.aws.secret(name)?.arn);
    }
  });

  test('a task with the role reads each value by its pair, and a task with another role none', () => {
    const pairs = pairsOf(applied);
    expect(taskReads(world, ROLE, pairs['ml/openai-api-key'])).toBe('sk-of-openai');
    expect(taskReads(world, ROLE, pairs['ml/snowflake-key'])).toBe(KEY_FILE);
    expect(taskReads(world, ROLE, pairs['ml/session-salt'])).toMatch(/^[\w-]{48}$/);
    for (const pair of Object.values(pairs))
      expect(world.aws.readAs('acme-other', flyteArn(pair))).toMatchObject({
        allowed: false,
        code: 'AccessDeniedException',
      });
  });

  test('the role can read these secrets and no other one', () => {
    world.aws.putSecret({ name: 'ml/openai-api-key-of-others', value: 'theirs' });
    world.aws.putSecret({ name: 'u__org__project', value: 'of Union itself' });
    expect(world.aws.readAs(ROLE, 'ml/openai-api-key-of-others').allowed).toBe(false);
    expect(world.aws.readAs(ROLE, 'u__org__project').allowed).toBe(false);
  });

  test('the same comment now holds the pairs and ready code', () => {
    expect(comment.applied).toHaveLength(1);
    const [text = ''] = comment.applied;
    expect(text).toContain(APPLIED);
    for (const { key } of Object.values(pairsOf(applied))) expect(text).toContain(`| \`${key}\` |`);
    expect(text).toContain(`SECRET_GROUP = "${GROUP}"`);
    expect(text).toContain(`SECRET_KEY = "${pairsOf(applied)['ml/from-a-bundle']?.key}"`);
    expect(text).toContain('mount_requirement=Secret.MountType.FILE');
    expect(text).toContain('mount=pathlib.Path("/etc/flyte/secrets")');
  });

  test('the outputs name the policy, and a plan file that has the plan', () => {
    expect(JSON.parse(applied.outputs['policy-arns'] ?? '')).toEqual([world.aws.policy(POLICY)?.arn]);
    expect(JSON.parse(planned.planFile ?? '')).toMatchObject({ stack: 'ml-platform', accountId: '123456789012' });
  });

  test('what was planned is what is applied', () => {
    expect(applied.outputs['plan-digest']).toBe(planned.outputs['plan-digest']);
  });

  test('applying again writes nothing at all', () => {
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ 'has-changes': 'false', created: '0', updated: '0', unchanged: '5' });
    expect(writesAgain).toEqual([]);
    expect(pairsOf(again)).toEqual(pairsOf(applied));
  });
});

describe('after a merge the pull request hears of it', () => {
  const open = useWorlds();
  const one = config({ secrets: { 'ml/a': { value: { generate: { length: 32 } } } } });

  test.each(['squash', 'merge', 'rebase'] as const)('merged by %s', async (method) => {
    const world = await open();
    const number = world.propose(one);
    world.repository.commit({ branch: 'change-1', files: { 'README.md': 'one more commit' } });
    const push = world.repository.merge(number, method);
    const applied = await world.on(world.repository.events.push(push));
    expect(applied.exitCode).toBe(0);
    expect(commentsOn(world, number)).toEqual([expect.stringContaining(pairsOf(applied)['ml/a']?.key ?? 'none')]);
  });

  test('merged by a queue with another one: both', async () => {
    const world = await open();
    const first = world.propose(one);
    const second = world.propose({ 'README.md': 'more' });
    const third = world.propose({ LICENSE: 'not merged' });
    const push = world.repository.mergeQueue([first, second]);
    const applied = await world.on(world.repository.events.push(push));
    expect(applied.exitCode).toBe(0);
    for (const number of [first, second]) expect(commentsOn(world, number)).toEqual([expect.stringContaining(APPLIED)]);
    expect(commentsOn(world, third)).toEqual([]);
  });

  test.concurrent('also where GitHub needs a moment to know the merge', async () => {
    const world = await open();
    const number = world.propose(one);
    const push = world.repository.merge(number, 'squash');
    world.github.lagCommitPulls(1);
    await world.on(world.repository.events.push(push));
    expect(commentsOn(world, number)).toHaveLength(1);
  });

  test.concurrent('a push without a pull request is applied, and the summary reports it', async () => {
    const world = await open();
    const push = world.write(one);
    const applied = await world.on(world.repository.events.push(push));
    expect(applied.exitCode).toBe(0);
    expect(applied.outputs['comment-url']).toBeUndefined();
    expect(applied.summary).toContain(APPLIED);
  });

  test('the input `pull-request` names the one to report to where the event does not', async () => {
    const world = await open({ config: one });
    const number = world.propose({ 'README.md': 'more' });
    const planned = await world.plan({ with: { 'pull-request': String(number) } });
    expect(planned.exitCode).toBe(0);
    expect(commentsOn(world, number)).toEqual([expect.stringContaining(PLANNED)]);
  });
});
