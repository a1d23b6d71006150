import { marked } from 'marked';
import { APPLIED, PLANNED } from '../helpers/scenarios/common/comment.ts';
import {
  commentsOn,
  config,
  madeBefore,
  manySecrets,
  pairsOf,
  startWorld,
  useWorlds,
  type World,
} from '../helpers/scenarios/world.ts';

describe('600 secrets: the comment stays under what GitHub takes', () => {
  const { secrets, env } = manySecrets(600);
  const LIMIT = 65_536;
  let world: World;
  let number: number;
  beforeAll(async () => {
    world = await startWorld();
    number = world.propose(config({ secrets }));
  });
  afterAll(() => world.close());

  test('a plan, a result, and where the rest is', async () => {
    const planned = await world.on(world.repository.events.pullRequest(number), { env });
    expect(planned.exitCode).toBe(0);
    const [plan = ''] = commentsOn(world, number);
    expect(plan.length).toBeLessThanOrEqual(LIMIT);
    expect(plan).toContain(PLANNED);
    expect(plan).toContain('600 secrets');

    // Creating them here would take the 12 seconds that AWS's rate asks for.
    madeBefore(world, { secrets, env });
    const applied = await world.on(world.repository.events.push(world.repository.merge(number)), { env });
    expect(applied).toMatchObject({ exitCode: 0, outputs: { created: '0', unchanged: '600' } });
    const [comment = ''] = commentsOn(world, number);
    expect(comment.length).toBeLessThanOrEqual(LIMIT);
    expect(comment).toMatch(/job summary/i);
    expect(Object.keys(pairsOf(applied))).toHaveLength(600);
    for (const { key } of Object.values(pairsOf(applied))) expect(applied.summary).toContain(`\`${key}\``);
    expect(Buffer.byteLength(applied.summary)).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe('the comment on other GitHubs and beside other comments', () => {
  const open = useWorlds();
  const file = config({ secrets: { 'ml/a': { value: { generate: { length: 32 } } } } });

  test('GitHub Enterprise Server: the API is where GITHUB_API_URL says', async () => {
    const world = await open({ github: { enterprise: true } });
    const number = world.propose(file);
    expect((await world.on(world.repository.events.pullRequest(number))).exitCode).toBe(0);
    const push = world.repository.merge(number);
    expect((await world.on(world.repository.events.push(push))).exitCode).toBe(0);
    expect(commentsOn(world, number)).toEqual([expect.stringContaining(APPLIED)]);
  });

  test('a comment of someone else that looks like ours is left alone', async () => {
    const world = await open();
    const number = world.propose(file);
    const forged = '<!-- union-secrets: stack=ml-platform data-plane=production run=1 attempt=1 -->\nPairs: evil';
    world.repository.addComment(number, 'stranger', forged);
    await world.on(world.repository.events.pullRequest(number));
    expect(world.repository.comments(number).map(({ author, body }) => [author, body.includes('evil')])).toEqual([
      ['stranger', true],
      ['github-actions[bot]', false],
    ]);
  });

  test('each stack has its own', async () => {
    const world = await open();
    const number = world.propose({
      'union-secrets.yaml': file,
      'other.yaml': config({ stack: 'other', secrets: { 'other/a': { value: 'manual' } } }),
    });
    const event = world.repository.events.pullRequest(number);
    await world.on(event);
    await world.on(event, { with: { config: 'other.yaml' } });
    expect(commentsOn(world, number)).toEqual([
      expect.stringContaining('ml-platform'),
      expect.stringContaining('stack=other'),
    ]);
  });

  test('hostile names and texts form no markup, mention or marker', async () => {
    const world = await open();
    const description =
      '<!-- union-secrets: stack=x --> </details> @octocat ::error::boo | `x` [a](https://evil.example)';
    const number = world.propose(config({ secrets: { 'ml/a': { description, value: { generate: { length: 32 } } } } }));
    await world.on(world.repository.events.push(world.repository.merge(number)));
    world.write(
      config({ secrets: { 'ml/a': { description: `${description} more`, value: { generate: { length: 32 } } } } }),
    );
    const planned = await world.plan({ with: { 'pull-request': String(number) } });
    const [comment = ''] = commentsOn(world, number);
    // Our marker in the first line and our history in the last: nothing else is hidden.
    expect(comment.match(/<!--/g)).toHaveLength(2);
    expect(comment.trimEnd().split('\n').at(-1)).toMatch(/^<!-- union-secrets-history: [\w-]+ -->$/);
    const outsideCode = (await marked(comment)).replace(/<code[^>]*>.*?<\/code>/gs, '');
    expect(outsideCode).toContain(PLANNED);
    expect(outsideCode).not.toContain('@octocat');
    expect(outsideCode).not.toContain('evil.example');
    expect(planned.stdout).not.toMatch(/^::error::boo/m);
  });
});
