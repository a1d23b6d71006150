import { annotated, job, KEY_LINE, made } from '../helpers/scenarios/code.ts';
import { commentsOn, config, GROUP, lineOf, OURS_MANUAL, useWorlds, type World } from '../helpers/scenarios/world.ts';

const one = config({ secrets: { 'ml/a': { value: 'manual' } } });
const file = config({ secrets: { 'ml/a': { value: 'manual' }, 'ml/b': { value: 'manual' } } });

const DAY = 86_400_000;

describe('code that does not fit stops the pull request', () => {
  const open = useWorlds();
  const plan = async (world: World, code: string | Record<string, string>, configText = one) => {
    const files = typeof code === 'string' ? { 'src/job.py': code } : code;
    const number = world.propose({ 'union-secrets.yaml': configText, ...files });
    const result = await world.on(world.repository.events.pullRequest(number));
    return { number, result, comment: commentsOn(world, number)[0] ?? '' };
  };
  const worldWithKey = async () => {
    const world = await open();
    return { world, key: made(world, 'ml/a') };
  };

  test('a group of another region', async () => {
    const { world, key } = await worldWithKey();
    const { result, comment } = await plan(world, job(key, GROUP.replace('us-west-2', 'us-east-1')));
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual(['error src/job.py:3 wrong-group']);
    expect(result.stdout).toMatch(/^::error [^\n]*::src\/job\.py:3:10: SECRET_GROUP .* \[wrong-group\]$/m);
    expect(comment).toContain('1 place in the code does not fit, so this run fails.');
    expect(comment).toContain(
      `[\`src/job.py:3:10\`](${world.github.serverUrl}/acme/ml/blob/${world.repository.tip('change-1')}/src/job.py#L3)`,
    );
    expect(comment).toContain('`wrong-group`');
    expect(result.summary).toContain(`Use \`${GROUP}\``);
  });

  test('a key without its suffix, and one whose secret was made again', async () => {
    const { world, key } = await worldWithKey();
    const other = made(world, 'ml/b');
    const { result } = await plan(world, { 'a.py': job('ml/a'), 'b.py': job('ml/b-ZzZzZz') }, file);
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual([`warning a.py:${KEY_LINE} incomplete-key`, `error b.py:${KEY_LINE} stale-key`]);
    expect(result.stdout).toContain(`Use \`${key}\`.`);
    expect(result.stdout).toContain(`Use \`${other}\`.`);
  });

  test('a secret that the file neither declares nor grants', async () => {
    const { world, key } = await worldWithKey();
    const { result, comment } = await plan(world, { 'src/job.py': job('ml/else-AbCdEf'), 'other.py': job(key) });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual(['error src/job.py:7 not-granted']);
    expect(comment).toContain('`not-granted`');
  });

  test('a value that is returned from a task', async () => {
    const { world, key } = await worldWithKey();
    const { result, comment } = await plan(world, job(key).replace('connect(', 'return str('));
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual(['error src/job.py:9 value-returned']);
    expect(comment).toContain('`value-returned`');
  });

  test('a version of flytekit that does not find the secret beside union', async () => {
    const { world, key } = await worldWithKey();
    const requirements = 'union==0.1.120\nflytekit==1.14.3\n';
    const { result } = await plan(world, { 'src/job.py': job(key), 'src/requirements.txt': requirements });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual(['error src/requirements.txt:2 flytekit-version']);
  });

  test('a deletion that breaks code is among the dangers, with file and line', async () => {
    const { world, key } = await worldWithKey();
    const left = config({ secrets: {}, removal: { secrets: 'delete' } });
    const { result, comment } = await plan(world, job(key), left);
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toEqual(['error src/job.py:7 removed-in-plan']);
    const [danger = ''] = comment.split('### ');
    expect(danger).toContain(
      '> [!CAUTION]\n> **1 place in the code uses a secret that this plan removes or re-creates**',
    );
    expect(danger).toContain('`src/job.py:7:48`');
    expect(comment).not.toContain('### Code');
  });

  test('a secret that is no longer in the file and kept: its role no longer reads it', async () => {
    const { world, key } = await worldWithKey();
    const { result } = await plan(world, job(key), config({ secrets: {} }));
    expect(annotated(result)).toEqual(['error src/job.py:7 removed-in-plan']);
  });

  test('a secret that is made again is there too, and stops nothing: its key is known after apply', async () => {
    const { world, key } = await worldWithKey();
    world.write(one);
    await world.apply();
    world.aws.changeSecret('ml/a', (secret) => {
      secret.deletion = { askedAt: world.aws.now() - 8 * DAY, endsAt: world.aws.now() - DAY };
    });
    const { number, result, comment } = await plan(world, job(key), `${one}# more\n`);
    expect(result.exitCode).toBe(0);
    expect(annotated(result)).toEqual(['warning src/job.py:7 recreated-in-plan']);
    expect(comment.split('### ')[0]).toContain('`src/job.py:7:48`');
    const applied = await world.on(world.repository.events.push(world.repository.merge(number)));
    expect(applied.exitCode).toBe(0);
    expect(annotated(applied)).toEqual([`error src/job.py:${KEY_LINE} stale-key`]);
  });

  test('an apply whose code does not fit is done all the same', async () => {
    const { world } = await worldWithKey();
    world.write({ 'union-secrets.yaml': one, 'src/job.py': job('ml/a-ZzZzZz') });
    const result = await world.apply();
    expect(result.exitCode).toBe(0);
    expect(annotated(result)).toEqual([`error src/job.py:${KEY_LINE} stale-key`]);
    expect(result.summary).toContain('1 place in the code does not fit.');
  });
});

describe('code that fits, or that nobody can say more about', () => {
  const open = useWorlds();

  test('right pairs: nothing is said but in the log', async () => {
    const world = await open();
    const [a, b] = [made(world, 'ml/a'), made(world, 'ml/b')];
    const number = world.propose({ 'union-secrets.yaml': file, 'a.py': job(a), 'lib/b.py': job(b), 'c.py': 'x = 1\n' });
    const result = await world.on(world.repository.events.pullRequest(number));
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    expect(result.stdout).toContain('Code: 3 Python files checked, 2 with secrets: nothing to fix.');
    expect(commentsOn(world, number)[0]).not.toMatch(/### Code|in the code/);
  });

  test('a new secret and the code that uses it in one pull request: a warning before, the right key after', async () => {
    const world = await open();
    const number = world.propose({ 'union-secrets.yaml': file, 'a.py': job('ml/a-AbCdEf') });
    const planned = await world.on(world.repository.events.pullRequest(number));
    expect(planned.exitCode).toBe(0);
    expect(annotated(planned)).toContain(`warning a.py:${KEY_LINE} unknown-key`);
    expect(commentsOn(world, number)[0]).toContain('1 place in the code needs a look.');
    const applied = await world.on(world.repository.events.push(world.repository.merge(number)));
    expect(applied.exitCode).toBe(0);
    expect(annotated(applied)).toContain(`error a.py:${KEY_LINE} stale-key`);
    expect(applied.stdout).toContain(`Use \`${world.aws.secret('ml/a')?.arn.slice(GROUP.length)}\`.`);
  });

  test('a secret that no code uses: a note on its line of the file, folded in the comment', async () => {
    const world = await open();
    const a = made(world, 'ml/a');
    made(world, 'ml/b');
    const number = world.propose({ 'union-secrets.yaml': file, 'a.py': job(a) });
    const result = await world.on(world.repository.events.pullRequest(number));
    expect(result.exitCode).toBe(0);
    expect(annotated(result)).toEqual([`notice union-secrets.yaml:${lineOf(file, 'ml/b:')} unused-secret`]);
    const [comment = ''] = commentsOn(world, number);
    expect(comment).toContain('<summary>1 note on the code</summary>');
    expect(comment).not.toMatch(/places? in the code/);
  });

  test('a comment in the code silences a finding', async () => {
    const world = await open();
    made(world, 'ml/a');
    const silenced = job('ml/a').replace('KEY = "ml/a"', 'KEY = "ml/a"  # union-secrets: ignore[incomplete-key]');
    const number = world.propose({ 'union-secrets.yaml': file, 'a.py': silenced });
    const result = await world.on(world.repository.events.pullRequest(number));
    expect(result.exitCode).toBe(0);
    expect(annotated(result).filter((line) => line.includes('a.py'))).toEqual([]);
  });

  test('a file that does not parse, or is too large, is noted and fails nothing', async () => {
    const world = await open();
    const files = { 'a.py': 'from flytekit import Secret\ndef (\n', 'b.py': '#'.repeat(1_048_577) };
    const number = world.propose({ 'union-secrets.yaml': file, ...files });
    const result = await world.on(world.repository.events.pullRequest(number));
    expect(result.exitCode).toBe(0);
    expect(annotated(result)).toEqual(['notice a.py:2 does-not-parse']);
    expect(commentsOn(world, number)[0]).toContain('b.py was not checked: it is larger than 1 MiB.');
  });

  test.each([
    ['empty: no code is checked', ''],
    ['other globs', 'src/**/*.py !src/a.py'],
  ])('check-code %s', async (_, globs) => {
    const world = await open();
    made(world, 'ml/a');
    const number = world.propose({ 'union-secrets.yaml': file, 'a.py': job('ml/a'), 'src/a.py': job('ml/a') });
    const result = await world.on(world.repository.events.pullRequest(number), { with: { 'check-code': globs } });
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
  });

  test('code of another data plane of the file is not wrong', async () => {
    const roles = { default: 'acme-userflyterole' };
    const dataPlanes = {
      production: { region: 'us-west-2', accountId: '123456789012', roles },
      staging: { region: 'eu-west-1', accountId: '123456789012', roles },
    };
    const world = await open();
    const text = config({ dataPlanes, secrets: { 'ml/a': { value: 'manual' } } });
    const code = job('ml/a-AbCdEf', GROUP.replace('us-west-2', 'eu-west-1'));
    world.aws.putSecret({ name: 'ml/a', value: 'value', tags: OURS_MANUAL });
    const number = world.propose({ 'union-secrets.yaml': text, 'a.py': code });
    const event = world.repository.events.pullRequest(number);
    const result = await world.on(event, { with: { 'data-plane': 'production' } });
    expect(result).toMatchObject({ exitCode: 0, annotations: [] });
    expect(commentsOn(world, number)[0]).toContain('AWS was not read for staging');
  });
});
