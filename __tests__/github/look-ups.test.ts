import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { blobSha, compareWithTip } from '../../src/github/contents.ts';
import { renderMarker } from '../../src/github/marker.ts';
import { type Bench, forgeAt, openPullRequest, startBench, testClock } from '../helpers/github/support.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.github.close());

describe('the pull requests that brought commits', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('are found after a %s', async (method) => {
    const number = openPullRequest(bench.repository);
    const headSha = bench.repository.tip('feature');
    const push = bench.repository.merge(number, method);
    const found = await bench.forge().pullRequestsOf(push.commits);
    expect(found).toMatchObject([{ number, headSha, baseRef: 'main', fromFork: false, mergeCommitSha: push.after }]);
  });

  test('are all found after a merge queue has merged several at once, each once', async () => {
    const numbers = ['a', 'b', 'c'].map((head) => openPullRequest(bench.repository, head));
    const push = bench.repository.mergeQueue(numbers);
    const found = await bench.forge().pullRequestsOf([...push.commits, ...push.commits]);
    expect(found.map((pull) => pull.number)).toEqual(numbers);
    expect(bench.github.calls({ path: /\/pulls/ })).toHaveLength(3);
  });

  test('are found for many commits', async () => {
    for (let i = 0; i < 20; i += 1) bench.repository.commit({ branch: 'feature', files: { 'x.txt': `${i}\n` } });
    const number = bench.repository.openPullRequest({ head: 'feature' });
    const push = bench.repository.merge(number);
    expect(push.commits).toHaveLength(21);
    expect((await bench.forge().pullRequestsOf(push.commits)).map((pull) => pull.number)).toEqual([number]);
  });

  test('are looked for until every commit has one, where that is asked for', async () => {
    const numbers = ['a', 'b'].map((head) => openPullRequest(bench.repository, head));
    const push = bench.repository.mergeQueue(numbers);
    bench.github.lagCommitPulls(1);
    const options = { expectMerge: true, everyCommit: true };
    expect((await bench.forge().pullRequestsOf(push.commits, options)).map((pull) => pull.number)).toEqual(numbers);
    // The list of what was closed last has them already.
    expect(bench.clock.waits).toEqual([]);
    bench.github.lagCommitPulls(1);
    expect(await bench.forge().pullRequestsOf(push.commits, { expectMerge: true })).toHaveLength(2);
  });

  test('of a fork are reported as such', async () => {
    const fork = bench.repository.fork('mallory/ml');
    fork.commit({ branch: 'patch', files: { 'x.txt': 'x\n' } });
    const push = bench.repository.merge(bench.repository.openPullRequest({ head: 'patch', from: fork }));
    expect(await bench.forge().pullRequestsOf(push.commits)).toMatchObject([{ fromFork: true }]);
  });

  test('that are open, or closed without a merge, do not count', async () => {
    openPullRequest(bench.repository, 'open');
    const closed = openPullRequest(bench.repository, 'closed');
    bench.repository.closePullRequest(closed);
    const commits = [bench.repository.tip('open'), bench.repository.tip('closed')];
    expect(await bench.forge().pullRequestsOf(commits)).toEqual([]);
  });

  test('into another branch do not count where the branch is given', async () => {
    bench.repository.commit({ branch: 'develop', files: { 'd.txt': 'd\n' } });
    bench.repository.commit({ branch: 'feature', from: 'develop', files: { 'f.txt': 'f\n' } });
    bench.repository.merge(bench.repository.openPullRequest({ head: 'feature', base: 'develop' }));
    const release = bench.repository.openPullRequest({ head: 'develop' });
    const push = bench.repository.merge(release);
    const found = await bench.forge().pullRequestsOf(push.commits, { base: 'main' });
    expect(found.map((pull) => pull.number)).toEqual([release]);
  });

  test.each([true, false])(
    "GitHub's index lags: what was closed last is known at once (likely: %s)",
    async (expectMerge) => {
      const push = bench.repository.merge(openPullRequest(bench.repository), 'squash');
      bench.github.lagCommitPulls(99);
      expect(await bench.forge().pullRequestsOf(push.commits, { expectMerge })).toHaveLength(1);
      expect(bench.clock.waits).toEqual([]);
    },
  );

  test("GitHub's index lags, and there is no such list: looks again for up to six seconds", async () => {
    const push = bench.repository.merge(openPullRequest(bench.repository), 'squash');
    bench.github.lagCommitPulls(2);
    const nothing = { kind: 'status', status: 404 } as const;
    bench.github.fault({ path: /\/pulls\?state=closed/, times: 2, action: nothing });
    expect(await bench.forge().pullRequestsOf(push.commits, { expectMerge: true })).toHaveLength(1);
    expect(bench.clock.waits).toEqual([1_000, 2_000]);
  });

  test('a push without a pull request ends with none', async () => {
    const push = bench.repository.push({ branch: 'main', files: { 'x.txt': 'x\n' } });
    expect(await bench.forge().pullRequestsOf(push.commits, { expectMerge: true })).toEqual([]);
    expect(bench.clock.waits).toEqual([1_000, 2_000, 3_000]);
  });

  test('are not waited for where no merge is likely, or no commit is known', async () => {
    const push = bench.repository.push({ branch: 'main', files: { 'x.txt': 'x\n' } });
    await bench.forge().pullRequestsOf(push.commits);
    await bench.forge().pullRequestsOf([], { expectMerge: true });
    expect(bench.clock.waits).toEqual([]);
  });
});

test('one pull request', async () => {
  const number = openPullRequest(bench.repository);
  expect(await bench.forge().pullRequest(number)).toEqual({
    number,
    headSha: bench.repository.tip('feature'),
    baseRef: 'main',
    mergedAt: null,
    mergeCommitSha: expect.stringMatching(/^[0-9a-f]{40}$/),
    fromFork: false,
  });
  await expect(bench.forge().pullRequest(999)).rejects.toMatchObject({ kind: 'not-found' });
});

describe('the tip of a branch', () => {
  test('is its newest commit; null where there is no branch', async () => {
    const sha = bench.repository.commit({ branch: 'release/1 #x', files: { 'x.txt': 'x\n' } });
    expect(await bench.forge().branchTip('release/1 #x')).toBe(sha);
    expect(await bench.forge().branchTip('gone')).toBeNull();
  });

  test('has the commits before it as its parts, and no others', async () => {
    const first = bench.repository.commit({ branch: 'stable/1', files: { 'x.txt': '1' } });
    const second = bench.repository.commit({ branch: 'stable/1', files: { 'x.txt': '2' } });
    const aside = bench.repository.commit({ branch: 'aside', files: { 'x.txt': '3' } });
    const isPart = (commit: string, of = second) => bench.forge().isPartOf({ commit, of });
    expect([await isPart(first), await isPart(second)]).toEqual([true, true]);
    const gone = 'f'.repeat(40);
    expect([await isPart(second, first), await isPart(aside), await isPart(gone), await isPart(first, gone)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    bench.github.grant('ghs_none', { permissions: { 'pull-requests': 'write' } });
    await expect(bench.forge('ghs_none').isPartOf({ commit: first, of: second })).rejects.toMatchObject({
      fix: expect.stringContaining('contents: read'),
    });
  });

  test('the default branch', async () => {
    expect(await bench.forge().defaultBranch()).toBe('main');
  });

  test('a file has the id that git gives its content, also in a directory with odd names', async () => {
    const path = 'confs/a b/ü#?.yaml';
    bench.repository.commit({ branch: 'main', files: { [path]: 'odd\n' } });
    expect(await bench.forge().fileAtTip({ branch: 'main', path })).toBe(blobSha(Buffer.from('odd\n')));
  });

  test('a file that is not there, a directory and a branch that is gone are null', async () => {
    bench.repository.commit({ branch: 'main', files: { 'dir/x.txt': 'x\n' } });
    for (const file of [
      { branch: 'main', path: 'no.yaml' },
      { branch: 'main', path: 'dir' },
      { branch: 'gone', path: 'union-secrets.yaml' },
    ])
      expect(await bench.forge().fileAtTip(file)).toBeNull();
  });

  test('a token that may not read the contents: the error names what to allow', async () => {
    bench.github.grant('ghs_little', { permissions: { 'pull-requests': 'write' } });
    const file = { branch: 'main', path: 'union-secrets.yaml' };
    await expect(bench.forge('ghs_little').fileAtTip(file)).rejects.toMatchObject({
      fix: expect.stringContaining('contents: read'),
    });
  });
});

describe('whether the tip still holds the files of this run', () => {
  const path = 'union-secrets.yaml';
  const ask = (commit: string | null, text = 'version: 1\n', branch = 'main', other: readonly string[] = []) =>
    compareWithTip(bench.forge(), {
      branch,
      commit,
      files: [path, ...other].map((one) => ({ path: one, bytes: Buffer.from(one === path ? text : 'value') })),
    });
  const nothing = { different: [], absent: [], made: [] };

  test('the tip is our commit: nothing differs, without reading the files', async () => {
    expect(await ask(bench.repository.tip(), 'changed by a step before\n')).toEqual(nothing);
    expect(bench.github.calls({ path: /contents/ })).toEqual([]);
  });

  test('later commits that leave the files alone: nothing differs, also with the line ends of Windows', async () => {
    const commit = bench.repository.tip();
    bench.repository.commit({ branch: 'main', files: { 'README.md': 'hello\n' } });
    expect(await ask(commit)).toEqual(nothing);
    expect(await ask(commit, 'version: 1\r\n')).toEqual(nothing);
  });

  test('a later commit changed or removed a file', async () => {
    const commit = bench.repository.tip();
    bench.repository.commit({ branch: 'main', files: { [path]: 'version: 1 # newer\n' } });
    expect(await ask(commit)).toEqual({ ...nothing, different: [path] });
    bench.repository.commit({ branch: 'main', files: { [path]: null } });
    expect(await ask(commit)).toEqual({ ...nothing, absent: [path] });
  });

  test('a value file that a later commit changed; those that a step wrote are in neither commit', async () => {
    const commit = bench.repository.tip();
    bench.repository.commit({ branch: 'main', files: { 'key.pem': 'newer' } });
    expect(await ask(commit, undefined, 'main', ['key.pem', 'build/made'])).toEqual({
      ...nothing,
      different: ['key.pem'],
      made: ['build/made'],
    });
    expect(await ask(commit, undefined, 'main', ['build/made', '../made'])).toEqual({
      ...nothing,
      made: ['build/made', '../made'],
    });
  });

  test('a file that a step before wrote over: what it was made from is compared', async () => {
    bench.repository.commit({ branch: 'main', files: { 'key.pem': 'template' } });
    const commit = bench.repository.tip();
    bench.repository.commit({ branch: 'main', files: { 'README.md': 'hello\n' } });
    expect(await ask(commit, undefined, 'main', ['key.pem'])).toEqual(nothing);
    bench.repository.commit({ branch: 'main', files: { 'key.pem': 'newer template' } });
    expect(await ask(commit, undefined, 'main', ['key.pem'])).toEqual({ ...nothing, different: ['key.pem'] });
  });

  test('the branch is not there', async () => {
    expect(await ask(bench.repository.tip(), 'version: 1\n', 'gone')).toBeNull();
  });
});

test('GitHub Enterprise Server: everything is under /api/v3, GraphQL under /api/graphql', async () => {
  const ghes = await startBench({ enterprise: true });
  try {
    expect(ghes.github.apiUrl).toMatch(/\/api\/v3$/);
    ghes.github.grant('ghs_app', { login: 'acme-bot[bot]' });
    const forge = ghes.forge('ghs_app');
    expect(await forge.viewerLogin()).toBe('acme-bot[bot]');
    const number = openPullRequest(ghes.repository);
    const marker = { stack: 'ml', dataPlane: 'production', runId: '1', attempt: 1 };
    await forge.upsertComment({ pullRequest: number, marker, compose: () => 'hello' });
    expect(ghes.repository.comments(number)).toMatchObject([{ author: 'acme-bot[bot]' }]);
    expect(await forge.branchTip('main')).toBe(ghes.repository.tip());
  } finally {
    await ghes.github.close();
  }
});

describe('a small stand-in for GitHub', () => {
  let server: Server;
  let answers: Record<string, unknown>;
  let asked: string[];
  const forge = () => forgeAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'any', testClock());

  beforeEach(async () => {
    answers = {};
    asked = [];
    server = createServer((request, response) => {
      const whole = `${request.method} ${request.url}`;
      const found = answers[whole] ?? answers[whole.split('?')[0] ?? ''];
      asked.push(whole);
      response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(found ?? { message: 'Not Found' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const marker = { stack: 'ml', dataPlane: 'production', runId: '1', attempt: 1 };

  test('that knows comments only: no GraphQL, no user, no pages, no Link', async () => {
    const others = Array.from({ length: 100 }, (_, index) => ({ id: index + 1, body: 'talk', user: null }));
    answers['GET /repos/acme/ml/issues/7/comments'] = others;
    answers['POST /repos/acme/ml/issues/7/comments'] = { id: 1000, url: 'http://x/1000' };
    expect(await forge().upsertComment({ pullRequest: 7, marker, compose: () => 'hello' })).toMatchObject({
      url: 'http://x/1000',
    });
    expect(asked.filter((one) => one.startsWith('GET /repos'))).toHaveLength(2);
  });

  test('that has pages, but no Link', async () => {
    const list = '/repos/acme/ml/issues/7/comments';
    const others = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, body: 'talk', user: null }));
    const ours = {
      id: 101,
      body: renderMarker(marker),
      user: { login: 'github-actions[bot]' },
      html_url: 'http://x/101',
    };
    answers[`GET ${list}?per_page=30&page=1`] = others;
    answers[`GET ${list}?per_page=30&page=2`] = [ours];
    answers['PATCH /repos/acme/ml/issues/comments/101'] = ours;
    expect(await forge().upsertComment({ pullRequest: 7, marker, compose: () => 'hello' })).toMatchObject({
      url: 'http://x/101',
    });
  });

  test('that reports a merge without a date', async () => {
    const sha = 'c'.repeat(40);
    answers[`GET /repos/acme/ml/commits/${sha}/pulls`] = [
      { number: 7, state: 'closed', merge_commit_sha: sha },
      { number: 8, state: 'closed', merged: true },
      { number: 9, state: 'closed' },
      { number: 'ten' },
      null,
    ];
    expect((await forge().pullRequestsOf([sha], { base: 'main' })).map((pull) => pull.number)).toEqual([7, 8]);
  });

  test('that cannot look up the pull requests of a commit: those closed last show it', async () => {
    const [merged, head] = ['c'.repeat(40), 'd'.repeat(40)];
    answers['GET /repos/acme/ml/pulls'] = [
      { number: 7, state: 'closed', merged_at: '2026-01-01T00:00:00Z', merge_commit_sha: merged },
      { number: 8, state: 'closed', merged_at: '2026-01-01T00:00:00Z', head: { sha: head } },
      { number: 10, state: 'closed', merged_at: '2026-01-01T00:00:00Z', merge_commit_sha: 'f'.repeat(40) },
    ];
    const found = await forge().pullRequestsOf([head, merged], { base: 'main' });
    expect(found.map((pull) => pull.number)).toEqual([7, 8]);
  });

  test('that answers with something else: the error says what is missing', async () => {
    answers['GET /repos/acme/ml'] = 'hello';
    answers['GET /repos/acme/ml/branches/main'] = { commit: { sha: 'not-a-sha' } };
    await expect(forge().defaultBranch()).rejects.toMatchObject({
      kind: 'refused',
      detail: 'the answer has no default branch',
    });
    await expect(forge().branchTip('main')).rejects.toMatchObject({ fix: expect.stringContaining('GITHUB_API_URL') });
  });
});
