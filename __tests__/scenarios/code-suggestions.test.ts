import { annotated, job, KEY_LINE, made, suggestionsOn } from '../helpers/scenarios/code.ts';
import { commentsOn, config, useWorlds, type World } from '../helpers/scenarios/world.ts';

const file = config({ secrets: { 'ml/a': { value: 'manual' } } });

describe('the right text as a suggested change', () => {
  const open = useWorlds();
  const proposed = async () => {
    const world = await open();
    const key = made(world, 'ml/a');
    const number = world.propose({ 'union-secrets.yaml': file, 'src/job.py': job('ml/a-ZzZzZz') });
    return { world, key, number, event: () => world.repository.events.pullRequest(number, 'synchronize') };
  };
  const reviews = (world: World) => world.github.calls({ method: 'POST', path: /\/reviews$/ });

  test('is posted on the line at the head of the pull request, once however often the job runs', async () => {
    const { world, key, number, event } = await proposed();
    for (const action of ['opened', 'synchronize', 'synchronize'])
      expect((await world.on(world.repository.events.pullRequest(number, action))).exitCode).toBe(1);
    expect(suggestionsOn(world, number)).toEqual([{ path: 'src/job.py', line: KEY_LINE, text: `KEY = "${key}"` }]);
    expect(reviews(world)).toHaveLength(1);
    expect(reviews(world)[0]?.body).toMatchObject({
      commit_id: world.repository.tip('change-1'),
      event: 'COMMENT',
      comments: [{ path: 'src/job.py', line: KEY_LINE, side: 'RIGHT' }],
    });
    expect((await world.on(event())).stdout).not.toContain('Posted');
  });

  test('once taken, it fits, and the suggestion goes away', async () => {
    const { world, key, number, event } = await proposed();
    await world.on(event());
    const [suggestion] = suggestionsOn(world, number);
    const lines = job('ml/a-ZzZzZz').split('\n');
    lines.splice(KEY_LINE - 1, 1, suggestion?.text ?? '');
    world.repository.commit({ branch: 'change-1', files: { 'src/job.py': lines.join('\n') } });
    const fixed = await world.on(event());
    expect(fixed).toMatchObject({ exitCode: 0, annotations: [] });
    expect(fixed.stdout).toContain('Deleted 1 settled suggestion on the pull request.');
    expect(suggestionsOn(world, number)).toEqual([]);
    expect(lines[KEY_LINE - 1]).toBe(`KEY = "${key}"`);
  });

  test('is not posted on a line that the pull request leaves alone: annotation and report show it', async () => {
    const world = await open();
    made(world, 'ml/a');
    world.write({ 'src/job.py': job('ml/a-ZzZzZz') });
    const number = world.propose(file);
    const result = await world.on(world.repository.events.pullRequest(number));
    expect(annotated(result)).toEqual([`error src/job.py:${KEY_LINE} stale-key`]);
    expect(suggestionsOn(world, number)).toEqual([]);
    expect(commentsOn(world, number)[0]).toContain('`stale-key`');
  });

  test('is not posted where the base branch moved the lines of the file that was checked', async () => {
    const { world, number, event } = await proposed();
    // The job checks out the test merge: in it, the line is elsewhere than at the head.
    const moved = `# One line more.\n${job('ml/a-ZzZzZz')}`;
    const result = await world.on(event(), { files: { 'src/job.py': moved } });
    expect(annotated(result)).toEqual([`error src/job.py:${KEY_LINE + 1} stale-key`]);
    expect(suggestionsOn(world, number)).toEqual([]);
  });

  test('is not posted by a run whose commit is no longer the head', async () => {
    const { world, number } = await proposed();
    const old = world.repository.events.pullRequest(number);
    world.repository.commit({ branch: 'change-1', files: { 'README.md': 'more\n' } });
    await world.on(old);
    expect(suggestionsOn(world, number)).toEqual([]);
  });

  test('comment: false posts none', async () => {
    const { world, number, event } = await proposed();
    const result = await world.on(event(), { with: { comment: 'false' } });
    expect(annotated(result)).toHaveLength(1);
    expect(suggestionsOn(world, number)).toEqual([]);
  });

  test('where reviews are denied, a warning says so; the findings are reported all the same', async () => {
    const { world, number, event } = await proposed();
    world.github.fault({ method: 'POST', path: /\/reviews/, action: { kind: 'status', status: 403, message: 'No' } });
    const result = await world.on(event());
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(
          /cannot suggest changes on pull request #1.*`permissions: pull-requests: write`/,
        ),
      }),
    );
    expect(annotated(result)).toEqual([`error src/job.py:${KEY_LINE} stale-key`]);
    expect(commentsOn(world, number)).toHaveLength(1);
  });
});
