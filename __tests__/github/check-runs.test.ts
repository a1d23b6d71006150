import type { NewCheckRun } from '../../src/github/forge.ts';
import { type Bench, openPullRequest, startBench } from '../helpers/github/support.ts';

let bench: Bench;
let sha: string;
beforeEach(async () => {
  bench = await startBench();
  openPullRequest(bench.repository);
  sha = bench.repository.tip('feature');
});
afterEach(() => bench.github.close());

const run = (change: Partial<NewCheckRun> = {}): NewCheckRun => ({
  name: 'union-secrets: ml / production',
  headSha: sha,
  conclusion: 'success',
  detailsUrl: 'https://github.example/runs/1',
  title: 'Apply will create 1 secret.',
  summary: 'in words',
  text: 'in digests',
  ...change,
});
const read = (which: 'latest' | 'all' = 'all', token?: string) =>
  bench.forge(token).checkRuns({ sha, name: run().name, which });

describe('a check run', () => {
  test.each(['success', 'neutral', 'failure'] as const)('is written as completed: %s', async (conclusion) => {
    await bench.forge().writeCheckRun(run({ conclusion }));
    expect(bench.repository.data.checkRuns).toMatchObject([
      {
        headSha: sha,
        status: 'completed',
        conclusion,
        detailsUrl: 'https://github.example/runs/1',
        output: { title: 'Apply will create 1 secret.', summary: 'in words', text: 'in digests' },
      },
    ]);
  });

  test('is made again each time', async () => {
    await bench.forge().writeCheckRun(run({ text: 'first' }));
    await bench.forge().writeCheckRun(run({ text: 'second', detailsUrl: null }));
    expect((await read()).map(({ text }) => text)).toEqual(['first', 'second']);
    expect((await read('latest')).map(({ text }) => text)).toEqual(['second']);
  });

  test('is read with the app that wrote it, one of each app where only the latest are asked for', async () => {
    bench.github.grant('ghs_other', { login: 'other[bot]' });
    await bench.forge().writeCheckRun(run());
    await bench.forge('ghs_other').writeCheckRun(run());
    expect((await read('latest')).map(({ app }) => app).sort()).toEqual(['github-actions', 'other']);
  });

  test('of another name or commit is not read', async () => {
    await bench.forge().writeCheckRun(run({ name: 'union-secrets: ml / production (2 of 2)' }));
    await bench.forge().writeCheckRun(run({ headSha: bench.repository.tip() }));
    expect(await read()).toEqual([]);
  });

  test('is found behind a hundred others', async () => {
    for (let index = 0; index < 101; index += 1) await bench.forge().writeCheckRun(run({ text: `${index}` }));
    expect((await read()).map(({ text }) => text)).toContain('100');
  });

  test('that was changed while in progress, or has no text, is read as it is', async () => {
    await bench.forge().writeCheckRun(run());
    const [one] = bench.repository.data.checkRuns;
    if (one) one.output.text = null;
    expect(await read()).toMatchObject([{ text: '' }]);
    if (one) one.status = 'in_progress';
    expect(await read()).toEqual([]);
  });

  test('whose answer is lost is written again: the newest counts', async () => {
    bench.github.fault({ method: 'POST', path: /check-runs/, action: { kind: 'drop-answer' } });
    await bench.forge().writeCheckRun(run());
    expect((await read('latest')).map(({ text }) => text)).toEqual(['in digests']);
  });
});

describe('what a token may not do is reported with its fix', () => {
  test('write without `checks: write`', async () => {
    bench.github.grant('ghs_reader', { permissions: { contents: 'read', checks: 'read' } });
    await expect(bench.forge('ghs_reader').writeCheckRun(run())).rejects.toMatchObject({
      kind: 'denied',
      fix: expect.stringContaining('`permissions: checks: write`'),
    });
    await expect(read('all', 'ghs_reader')).resolves.toEqual([]);
  });

  test('read without `checks: read`', async () => {
    bench.github.grant('ghs_none', { permissions: { contents: 'read' } });
    await expect(read('all', 'ghs_none')).rejects.toMatchObject({
      kind: 'denied',
      fix: expect.stringContaining('`permissions: checks: read`'),
    });
  });

  test('write as a person: GitHub takes check runs from apps only', async () => {
    bench.github.grant('ghp_person', { login: 'octocat', kind: 'user' });
    await expect(bench.forge('ghp_person').writeCheckRun(run())).rejects.toMatchObject({
      kind: 'denied',
      fix: expect.stringContaining('written by apps only'),
    });
  });
});
