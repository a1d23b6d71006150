import { createHash } from 'node:crypto';
import { type GitHubSandbox, type RepositorySandbox, startGitHub } from '../../../sandbox/github/start.ts';

let github: GitHubSandbox;
let repository: RepositorySandbox;
let number: number;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.createRepository({ name: 'acme/ml', files: { 'union-secrets.yaml': 'version: 1\n' } });
  repository.commit({ branch: 'feature', files: { 'union-secrets.yaml': 'version: 1\n# more\n' } });
  number = repository.openPullRequest({ head: 'feature', title: 'More' });
});
afterEach(() => github.close());

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into it
  readonly body: any;
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  token: string | null = github.token,
): Promise<Answered> {
  const response = await fetch(`${github.apiUrl}${path}`, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

const on = (path: string) => `/repos/acme/ml${path}`;

describe('who may', () => {
  test('an unknown token and none at all are rejected', async () => {
    expect(await ask('GET', on(''), undefined, 'ghs_unknown')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
    expect(await ask('GET', on(''), undefined, null)).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication' },
    });
  });

  test.each([
    ['GET', '/contents/union-secrets.yaml', 'contents=read'],
    ['GET', '/branches/main', 'contents=read'],
    ['GET', '/pulls/1', 'pull_requests=read'],
    ['POST', '/issues/1/comments', 'issues=write; pull_requests=write'],
    ['POST', '/pulls/1/reviews', 'pull_requests=write'],
    ['POST', '/check-runs', 'checks=write'],
    ['POST', '/issues', 'issues=write'],
  ])('%s %s without its permission: 403, and which one it is', async (method, path, accepted) => {
    github.grant('ghs_nothing', { permissions: {} });
    const answer = await ask(
      method,
      on(path),
      method === 'POST' ? { body: 'x', title: 'x' } : undefined,
      'ghs_nothing',
    );
    expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe(accepted);
  });

  test('reading is not writing', async () => {
    github.grant('ghs_reader', { permissions: { 'pull-requests': 'read', checks: 'read' } });
    expect((await ask('GET', on('/issues/1/comments'), undefined, 'ghs_reader')).status).toBe(200);
    expect((await ask('POST', on('/issues/1/comments'), { body: 'x' }, 'ghs_reader')).status).toBe(403);
    expect((await ask('POST', on('/check-runs'), {}, 'ghs_reader')).status).toBe(403);
  });

  test('everyone may read a public repository', async () => {
    github.grant('ghs_nothing', { permissions: {} });
    github.createRepository({ name: 'acme/open', private: false, files: { a: 'a' } });
    expect((await ask('GET', '/repos/acme/open/contents/a', undefined, 'ghs_nothing')).status).toBe(200);
  });

  test('GET /user is for people, GraphQL viewer for all', async () => {
    github.grant('ghp_person', { login: 'octocat', kind: 'user' });
    expect((await ask('GET', '/user')).status).toBe(403);
    expect((await ask('GET', '/user', undefined, 'ghp_person')).body.login).toBe('octocat');
    const query = { query: '{ viewer { login } }' };
    expect((await ask('POST', '/graphql', query)).body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
    expect((await ask('POST', '/graphql', query, 'ghs_unknown')).status).toBe(401);
  });
});

describe('comments', () => {
  test('are created, read, changed and deleted', async () => {
    const created = await ask('POST', on(`/issues/${number}/comments`), { body: 'one' });
    expect(created).toMatchObject({ status: 201, body: { user: { login: 'github-actions[bot]', type: 'Bot' } } });
    const { id } = created.body;
    expect((await ask('PATCH', on(`/issues/comments/${id}`), { body: 'two' })).body.body).toBe('two');
    expect((await ask('GET', on(`/issues/comments/${id}`))).body.body).toBe('two');
    expect((await ask('DELETE', on(`/issues/comments/${id}`))).status).toBe(204);
    expect((await ask('DELETE', on(`/issues/comments/${id}`))).status).toBe(404);
    expect(repository.comments(number)).toEqual([]);
  });

  test('hold 65,536 characters', async () => {
    const body = 'x'.repeat(65_536);
    const { id } = (await ask('POST', on(`/issues/${number}/comments`), { body })).body;
    for (const answer of [
      await ask('POST', on(`/issues/${number}/comments`), { body: `${body}x` }),
      await ask('PATCH', on(`/issues/comments/${id}`), { body: `${body}x` }),
    ])
      expect(answer).toMatchObject({
        status: 422,
        body: { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
      });
    expect(repository.comments(number)).toHaveLength(1);
  });

  test('come in pages of 30, of at most 100, with links', async () => {
    for (let i = 0; i < 205; i += 1) repository.addComment(number, 'octocat', `${i}`);
    const list = on(`/issues/${number}/comments`);
    expect((await ask('GET', list)).body).toHaveLength(30);
    expect((await ask('GET', `${list}?per_page=500`)).body).toHaveLength(100);
    const middle = await ask('GET', `${list}?per_page=100&page=2`);
    expect(middle.headers.get('link')).toBe(
      [
        [1, 'prev'],
        [3, 'next'],
        [3, 'last'],
        [1, 'first'],
      ]
        .map(([page, rel]) => `<${github.apiUrl}${list}?per_page=100&page=${page}>; rel="${rel}"`)
        .join(', '),
    );
    const last = await ask('GET', `${list}?per_page=100&page=3`);
    expect(last.body).toHaveLength(5);
    expect(last.headers.get('link')).not.toContain('next');
  });

  test('are refused where they are blank, the conversation is locked, or there is none', async () => {
    expect((await ask('POST', on(`/issues/${number}/comments`), { body: ' ' })).status).toBe(422);
    expect((await ask('POST', on(`/issues/${number}/comments`), {})).status).toBe(422);
    expect((await ask('POST', on(`/issues/${number}/comments`), '{')).body.message).toBe('Problems parsing JSON');
    expect((await ask('POST', on('/issues/999/comments'), { body: 'x' })).status).toBe(404);
    repository.lock(number);
    expect((await ask('POST', on(`/issues/${number}/comments`), { body: 'x' })).body.message).toContain('locked');
  });
});

describe('history', () => {
  test('a file is shown as it is at a branch or a commit, with the id that git gives it', async () => {
    const content = 'version: 1\n# more\n';
    const sha = createHash('sha1').update(`blob ${content.length}\0${content}`).digest('hex');
    const answer = await ask('GET', on('/contents/union-secrets.yaml?ref=feature'));
    expect(answer.body).toMatchObject({ type: 'file', sha, content: Buffer.from(content).toString('base64') });
    expect((await ask('GET', on(`/contents/union-secrets.yaml?ref=${repository.tip('feature')}`))).body.sha).toBe(sha);
    expect((await ask('GET', on('/contents/union-secrets.yaml'))).body.sha).not.toBe(sha);
    expect((await ask('GET', on('/contents/gone'))).status).toBe(404);
    expect((await ask('GET', on('/contents/union-secrets.yaml?ref=gone'))).body.message).toBe(
      'No commit found for the ref gone',
    );
  });

  test('a branch is found by its name, its ref, and with a slash in it', async () => {
    const sha = repository.commit({ branch: 'release/1', files: { a: 'a' } });
    expect((await ask('GET', on('/branches/release/1'))).body.commit.sha).toBe(sha);
    expect((await ask('GET', on('/git/ref/heads/release/1'))).body.object.sha).toBe(sha);
    expect((await ask('GET', on('/branches/gone'))).body.message).toBe('Branch not found');
    expect((await ask('GET', on('/git/ref/heads/gone'))).status).toBe(404);
  });

  test('two refs are compared', async () => {
    const behind = repository.commit({ branch: 'main', files: { b: 'b' } });
    expect((await ask('GET', on('/compare/main...feature'))).body).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      files: [{ filename: 'union-secrets.yaml', status: 'modified' }],
    });
    expect((await ask('GET', on(`/compare/${behind}...main`))).body.status).toBe('identical');
  });

  test('a squash lands as one commit, a rebase as each, a merge as both', async () => {
    const land = (method: 'merge' | 'squash' | 'rebase') => {
      const head = `${method}-it`;
      for (const file of ['one', 'two']) repository.commit({ branch: head, files: { [`${method}-${file}`]: file } });
      const push = repository.merge(repository.openPullRequest({ head }), method);
      expect(repository.data.commits[push.after]?.files).toMatchObject({
        [`${method}-one`]: 'one',
        [`${method}-two`]: 'two',
      });
      return push.commits.length;
    };
    expect([land('squash'), land('rebase'), land('merge')]).toEqual([1, 2, 3]);
  });
});

describe('the pull requests of a commit', () => {
  const of = async (sha: string) => (await ask('GET', on(`/commits/${sha}/pulls`))).body;

  test('are open ones too, off the default branch', async () => {
    expect(await of(repository.tip('feature'))).toMatchObject([{ number, state: 'open', merged_at: null }]);
  });

  test('are the merged one on the default branch, for its commits and what the merge made', async () => {
    const push = repository.merge(number, 'merge');
    for (const sha of push.commits)
      expect(await of(sha)).toMatchObject([
        { number, state: 'closed', merged_at: expect.any(String), merge_commit_sha: push.after },
      ]);
  });

  test('of a merge queue are one for each commit', async () => {
    repository.commit({ branch: 'second', files: { b: 'b' } });
    const second = repository.openPullRequest({ head: 'second' });
    const push = repository.mergeQueue([number, second]);
    const found = await Promise.all(push.commits.map(of));
    expect(found.map((list) => list.map((pull: { number: number }) => pull.number))).toEqual([[number], [second]]);
  });

  test('lag where a test wants it, and are refused for an unknown commit', async () => {
    github.lagCommitPulls(1);
    const sha = repository.tip('feature');
    expect([await of(sha), await of(sha)]).toMatchObject([[], [{ number }]]);
    expect((await ask('GET', on(`/commits/${'0'.repeat(40)}/pulls`))).status).toBe(422);
  });
});

describe('pull requests', () => {
  test('follow their branch, also from a fork', async () => {
    const fork = repository.fork('mallory/ml');
    fork.commit({ branch: 'patch', files: { x: 'x' } });
    const foreign = repository.openPullRequest({ head: 'patch', from: fork });
    const sha = fork.commit({ branch: 'patch', files: { y: 'y' } });
    const { body } = await ask('GET', on(`/pulls/${foreign}`));
    expect(body).toMatchObject({
      head: { sha, repo: { full_name: 'mallory/ml', fork: true } },
      base: { repo: { full_name: 'acme/ml' } },
      commits: 2,
    });
    expect((await ask('GET', on(`/pulls/${foreign}/files`))).body).toMatchObject([
      { filename: 'x' },
      { filename: 'y' },
    ]);
  });

  test('take comments on lines that they change, all of a review or none', async () => {
    const good = { path: 'union-secrets.yaml', line: 2, body: 'ok' };
    const commit_id = repository.tip('feature');
    expect((await ask('POST', on(`/pulls/${number}/comments`), { ...good, commit_id })).status).toBe(201);
    for (const bad of [
      { ...good, path: 'other' },
      { ...good, line: 99 },
      { ...good, body: '' },
    ]) {
      expect((await ask('POST', on(`/pulls/${number}/comments`), { ...bad, commit_id })).status).toBe(422);
      expect(
        (await ask('POST', on(`/pulls/${number}/reviews`), { event: 'COMMENT', comments: [good, bad] })).status,
      ).toBe(422);
    }
    expect((await ask('GET', on(`/pulls/${number}/comments`))).body).toHaveLength(1);
    expect((await ask('POST', on(`/pulls/${number}/reviews`), { event: 'COMMENT', comments: [good] })).body.state).toBe(
      'COMMENTED',
    );
    expect((await ask('GET', on(`/pulls/${number}/comments`))).body).toHaveLength(2);
    expect((await ask('POST', on(`/pulls/${number}/reviews`), { event: 'APPROVE' })).status).toBe(422);
  });
});

describe('check runs', () => {
  const create = (given: object, token?: string) =>
    ask('POST', on('/check-runs'), { name: 'plan', head_sha: repository.tip('feature'), ...given }, token);
  const text = (length: number) => ({ output: { title: 't', summary: 's', text: 'x'.repeat(length) } });

  test('belong to the app of the token, and only it changes them', async () => {
    github.grant('ghs_app', { login: 'acme-bot[bot]', app: 'acme-bot' });
    const { id, app } = (await create({ conclusion: 'success' })).body;
    expect(app.slug).toBe('github-actions');
    expect((await ask('PATCH', on(`/check-runs/${id}`), { conclusion: 'failure' }, 'ghs_app')).status).toBe(403);
    expect((await ask('PATCH', on(`/check-runs/${id}`), { conclusion: 'failure' })).body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
    });
    github.grant('ghp_person', { login: 'octocat', kind: 'user' });
    expect((await create({}, 'ghp_person')).status).toBe(403);
  });

  test('hold 65,535 characters of text', async () => {
    expect((await create(text(65_535))).status).toBe(201);
    expect(await create(text(65_536))).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('65535') },
    });
  });

  test('are listed by commit or branch, the latest of each name unless all are asked for', async () => {
    for (const name of ['plan', 'plan', 'other']) await create({ name, conclusion: 'success' });
    const list = async (query: string) => (await ask('GET', on(`/commits/feature/check-runs?${query}`))).body;
    expect(await list('')).toMatchObject({ total_count: 2 });
    expect(await list('filter=all&check_name=plan')).toMatchObject({
      total_count: 2,
      check_runs: [{ name: 'plan' }, { name: 'plan' }],
    });
    expect(await list('status=in_progress')).toMatchObject({ total_count: 0 });
  });

  test('are refused without a commit that exists, or completed without a conclusion', async () => {
    expect((await create({ head_sha: '0'.repeat(40) })).status).toBe(422);
    expect((await create({ status: 'completed' })).status).toBe(422);
  });
});

test('issues are listed by label and state, created and changed', async () => {
  const { body } = await ask('POST', on('/issues'), { title: 'Drift', body: 'x', labels: ['drift'] });
  const list = async (query: string) => (await ask('GET', on(`/issues?${query}`))).body;
  expect(await list('labels=drift')).toMatchObject([{ number: body.number, labels: [{ name: 'drift' }] }]);
  await ask('PATCH', on(`/issues/${body.number}`), { state: 'closed' });
  expect([
    await list('labels=drift'),
    await list('labels=drift&state=all'),
    await list('state=all&labels=other'),
  ]).toMatchObject([[], [{ state: 'closed' }], []]);
  expect((await ask('PATCH', on(`/issues/${body.number}`), { body: 'x'.repeat(65_537) })).status).toBe(422);
});

describe('what a runner would say', () => {
  test('on a pull request: the test merge as the commit, the head in the payload', () => {
    const event = repository.events.pullRequest(number, 'synchronize');
    expect(event).toMatchObject({
      name: 'pull_request',
      ref: `refs/pull/${number}/merge`,
      payload: {
        action: 'synchronize',
        number,
        pull_request: { head: { sha: repository.tip('feature'), repo: { full_name: 'acme/ml' } } },
      },
    });
    expect(repository.data.commits[event.sha]?.parents).toEqual([repository.tip(), repository.tip('feature')]);
  });

  test('on a push: its commits and the branch', () => {
    const push = repository.merge(number, 'squash');
    expect(repository.events.push(push)).toMatchObject({
      ref: 'refs/heads/main',
      sha: push.after,
      payload: {
        before: push.before,
        after: push.after,
        commits: [{ id: push.after }],
        repository: { default_branch: 'main' },
      },
    });
  });
});

describe('faults', () => {
  test('happen to the calls that were named, and calls are recorded with what came of them', async () => {
    github.fault({ method: 'GET', path: /pulls/, from: 2, times: 1, action: { kind: 'status', status: 502 } });
    github.fault({ method: 'POST', path: /comments/, action: { kind: 'drop-answer' } });
    for (const expected of [200, 502, 200]) expect((await ask('GET', on('/pulls/1'))).status).toBe(expected);
    await expect(ask('POST', on('/issues/1/comments'), { body: 'lost' })).rejects.toThrow('fetch failed');
    expect(repository.comments(1)).toMatchObject([{ body: 'lost' }]);
    expect(github.calls({ method: 'POST' })).toEqual([
      { method: 'POST', path: on('/issues/1/comments'), status: null, body: { body: 'lost' } },
    ]);
    expect(github.calls({ path: /pulls/ }).map((call) => call.status)).toEqual([200, 502, 200]);
  });

  test('are of each instance alone, as everything is', async () => {
    const other = await startGitHub();
    try {
      expect(() => other.repository('acme/ml')).toThrow('there is no repository acme/ml');
    } finally {
      await other.close();
    }
  });
});
