import { ForgeError } from '../../src/github/forge.ts';
import { type Marker, renderMarker } from '../../src/github/marker.ts';
import { bodyLimit, COMMENT_LIMIT } from '../../src/github/sticky.ts';
import { type Bench, openPullRequest, startBench } from '../helpers/github/support.ts';

const OURS = 'github-actions[bot]';
const marker: Marker = { stack: 'ml', dataPlane: 'production', runId: '100', attempt: 1 };
const text = (body: string, of: Partial<Marker> = {}) => `${renderMarker({ ...marker, ...of })}\n${body}`;

let bench: Bench;
let number: number;

beforeEach(async () => {
  bench = await startBench();
  number = openPullRequest(bench.repository);
});
afterEach(() => bench.github.close());

const bodies = () => bench.repository.comments(number).map((comment) => comment.body);
const writes = () =>
  bench.github
    .calls()
    .filter((call) => ['POST', 'PATCH', 'DELETE'].includes(call.method) && !call.path.includes('graphql'));
const upsert = (body: string, of: Partial<Marker> = {}, token?: string) =>
  bench.forge(token).upsertComment({ pullRequest: number, marker: { ...marker, ...of }, compose: () => body });

describe('one comment, updated in place', () => {
  test('is created with the marker in its first line, and its address returned', async () => {
    const written = await upsert('hello');
    expect(bodies()).toEqual([text('hello')]);
    const [comment] = bench.repository.comments(number);
    expect(written).toEqual({
      url: `${bench.github.serverUrl}/acme/ml/pull/${number}#issuecomment-${comment?.id}`,
      skipped: false,
      problems: [],
    });
  });

  test('is composed from what it said before', async () => {
    const compose = (previous: string | null) => (previous === null ? 'new' : `after: ${previous.split('\n')[1]}`);
    const write = () => bench.forge().upsertComment({ pullRequest: number, marker, compose });
    await write();
    expect(bodies()).toEqual([text('new')]);
    await write();
    expect(bodies()).toEqual([text('after: new')]);
  });

  test('is not created where only one that is there is to be revised', async () => {
    const revise = () =>
      bench.forge().upsertComment({ pullRequest: number, marker, onlyExisting: true, compose: () => 'revised' });
    expect(await revise()).toEqual({ url: null, skipped: false, problems: [] });
    expect(bodies()).toEqual([]);
    await upsert('first');
    await revise();
    expect(bodies()).toEqual([text('revised')]);
  });

  test('is updated by a later run', async () => {
    const first = await upsert('first');
    const second = await upsert('second', { runId: '101' });
    expect(bodies()).toEqual([text('second', { runId: '101' })]);
    expect(second.url).toBe(first.url);
  });

  test('is one for each stack and data plane', async () => {
    await upsert('production');
    await upsert('staging', { dataPlane: 'staging' });
    await upsert('other', { stack: 'other' });
    await upsert('production again');
    expect(bodies()).toEqual([
      text('production again'),
      text('staging', { dataPlane: 'staging' }),
      text('other', { stack: 'other' }),
    ]);
  });

  test('is found behind hundreds of other comments', async () => {
    for (let i = 0; i < 230; i += 1) bench.repository.addComment(number, 'octocat', `talk ${i}`);
    await upsert('first');
    for (let i = 0; i < 100; i += 1) bench.repository.addComment(number, 'octocat', `more talk ${i}`);
    await upsert('second');
    expect(bodies().filter((body) => body.startsWith('<!--'))).toEqual([text('second')]);
    expect(bench.github.calls({ method: 'GET', path: /comments\?.*per_page=30&page=12/ })).toHaveLength(1);
  });

  test("someone else's comment is left alone, also with our marker in it", async () => {
    bench.repository.addComment(number, 'mallory', text('forged'));
    bench.repository.addComment(number, 'octocat', `> ${text('quoted')}`);
    await upsert('ours');
    expect(bodies()).toEqual([text('forged'), `> ${text('quoted')}`, text('ours')]);
  });

  test('our own comment that only quotes the marker is left alone', async () => {
    bench.repository.addComment(number, OURS, `look:\n${text('quoted')}`);
    await upsert('ours');
    expect(bodies()).toHaveLength(2);
  });

  test('of doubles the oldest is kept and updated', async () => {
    const oldest = bench.repository.addComment(number, OURS, text('a', { runId: '1' }));
    bench.repository.addComment(number, OURS, text('b', { runId: '2' }));
    bench.repository.addComment(number, OURS, text('c', { runId: '3' }));
    await upsert('ours');
    expect(bench.repository.comments(number)).toMatchObject([{ id: oldest, body: text('ours') }]);
  });

  test('a double that cannot be deleted is reported, and the comment is written', async () => {
    bench.repository.addComment(number, OURS, text('a'));
    bench.repository.addComment(number, OURS, text('b'));
    bench.github.fault({ method: 'DELETE', path: /./, action: { kind: 'status', status: 403, message: 'no' } });
    const written = await upsert('ours');
    expect(written.problems).toMatchObject([{ kind: 'denied', message: expect.stringContaining('delete a double') }]);
    expect(bodies()).toEqual([text('ours'), text('b')]);
  });

  test('a double that another run has deleted meanwhile is no problem', async () => {
    bench.repository.addComment(number, OURS, text('a'));
    bench.repository.addComment(number, OURS, text('b'));
    bench.github.fault({ method: 'DELETE', path: /./, action: { kind: 'status', status: 404, message: 'Not Found' } });
    expect((await upsert('ours')).problems).toEqual([]);
  });
});

describe('runs that overtake each other', () => {
  test("an older run leaves a newer run's comment alone, and still reports its address", async () => {
    const newer = await upsert('newer', { runId: '200' });
    expect(await upsert('older', { runId: '199', attempt: 5 })).toEqual({
      url: newer.url,
      skipped: true,
      problems: [],
    });
    expect(bodies()).toEqual([text('newer', { runId: '200' })]);
  });

  test('a run that takes long to compose looks again before it writes', async () => {
    await upsert('before', { runId: '1' });
    let composed = 0;
    const compose = async () => {
      if (composed++ > 0) return 'not this';
      await upsert('newer', { runId: '200' });
      await bench.clock.wait(5_000);
      return 'older';
    };
    const written = bench.forge().upsertComment({ pullRequest: number, marker, compose });
    expect(await written).toMatchObject({ skipped: true });
    expect(bodies()).toEqual([text('newer', { runId: '200' })]);
    expect(composed).toBe(1);
  });

  test('a later attempt of the same run writes, an earlier one does not', async () => {
    await upsert('second attempt', { attempt: 2 });
    expect(await upsert('first attempt')).toMatchObject({ skipped: true });
    expect(await upsert('third attempt', { attempt: 3 })).toMatchObject({ skipped: false });
  });

  test('the same attempt may write again', async () => {
    await upsert('one');
    expect(await upsert('two')).toMatchObject({ skipped: false });
    expect(bodies()).toEqual([text('two')]);
  });

  test('of doubles the newest run counts, wherever it is', async () => {
    bench.repository.addComment(number, OURS, text('old', { runId: '1' }));
    bench.repository.addComment(number, OURS, text('new', { runId: '300' }));
    expect(await upsert('between', { runId: '200' })).toMatchObject({ skipped: true });
  });
});

describe('who we are', () => {
  test('GraphQL may leave out [bot] and write another case', async () => {
    bench.github.grant('ghs_app', { login: 'acme-bot[bot]', viewerLogin: 'Acme-Bot' });
    await upsert('first', {}, 'ghs_app');
    await upsert('second', {}, 'ghs_app');
    expect(bodies()).toEqual([text('second')]);
  });

  test("another app's comment with our marker is not ours", async () => {
    bench.github.grant('ghs_app', { login: 'acme-bot[bot]' });
    await upsert('of the app', {}, 'ghs_app');
    await upsert('of the workflow');
    expect(bodies()).toEqual([text('of the app'), text('of the workflow')]);
  });

  test.each([
    ['GraphQL is missing', { kind: 'status', status: 404 } as const],
    ['GraphQL fails', { kind: 'status', status: 501 } as const],
  ])('without an answer, a workflow (%s)', async (_, action) => {
    bench.github.fault({ path: /graphql/, times: 99, action });
    await upsert('first');
    await upsert('second');
    expect(bodies()).toEqual([text('second')]);
    expect(await bench.forge().viewerLogin()).toBe(OURS);
  });

  test("without GraphQL, a person's token is asked for its user", async () => {
    bench.github.grant('ghp_person', { login: 'octocat', kind: 'user' });
    bench.github.fault({ path: /graphql/, times: 99, action: { kind: 'status', status: 404 } });
    expect(await bench.forge('ghp_person').viewerLogin()).toBe('octocat');
  });

  test('a token that is rejected everywhere is no workflow', async () => {
    await expect(bench.forge('ghs_expired').viewerLogin()).rejects.toMatchObject({ kind: 'credentials', status: 401 });
  });

  test('is asked once', async () => {
    const forge = bench.forge();
    for (const body of ['one', 'two']) await forge.upsertComment({ pullRequest: number, marker, compose: () => body });
    expect(bench.github.calls({ path: /graphql/ })).toHaveLength(1);
  });
});

describe('what GitHub refuses', () => {
  test('a token without the permission: the error names what to allow', async () => {
    bench.github.grant('ghs_reader', { permissions: { contents: 'read', 'pull-requests': 'read' } });
    await expect(upsert('hello', {}, 'ghs_reader')).rejects.toMatchObject({
      kind: 'denied',
      status: 403,
      message: `GitHub: cannot write the comment on pull request #${number}: 403 Resource not accessible by integration`,
      fix: expect.stringContaining('`permissions: pull-requests: write`'),
    });
    expect(bodies()).toEqual([]);
  });

  test('an unknown token', async () => {
    await expect(upsert('hello', {}, 'ghs_expired')).rejects.toMatchObject({
      kind: 'credentials',
      status: 401,
      detail: 'Bad credentials',
      fix: expect.stringContaining('github-token'),
    });
  });

  test('a pull request that does not exist', async () => {
    const lost = bench.forge().upsertComment({ pullRequest: 999, marker, compose: () => 'hello' });
    await expect(lost).rejects.toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('read the comments of pull request #999'),
    });
  });

  test('a locked conversation: the error says so', async () => {
    bench.repository.lock(number);
    await expect(upsert('hello')).rejects.toMatchObject({
      kind: 'denied',
      fix: expect.stringMatching(/^Unlock the conversation/),
    });
  });

  test('a body of the greatest length is written, a longer one is not sent', async () => {
    await upsert('x'.repeat(bodyLimit(marker)));
    expect(bodies()[0]).toHaveLength(COMMENT_LIMIT);
    const before = bench.github.calls().length;
    await expect(upsert('x'.repeat(bodyLimit(marker) + 1))).rejects.toBeInstanceOf(ForgeError);
    expect(
      bench.github
        .calls()
        .slice(before)
        .filter((call) => call.method !== 'GET' && !call.path.includes('graphql')),
    ).toEqual([]);
  });

  test("an error holds neither the comment's text nor the token", async () => {
    bench.github.fault({
      method: 'POST',
      path: /comments/,
      action: { kind: 'status', status: 422, message: 'Validation Failed' },
    });
    const error = await upsert('the-text').catch((thrown: unknown) => thrown);
    const printed = JSON.stringify(error, Object.getOwnPropertyNames(error)) + String((error as Error).stack);
    expect(printed).not.toContain('the-text');
    expect(printed).not.toContain(bench.github.token);
  });
});

describe('answers that are lost', () => {
  test('a comment that was written although the answer was lost is not written twice', async () => {
    bench.github.fault({ method: 'POST', path: /comments/, action: { kind: 'drop-answer' } });
    await upsert('hello');
    expect(bodies()).toEqual([text('hello')]);
  });

  test('a comment that was not written is written then', async () => {
    bench.github.fault({ method: 'POST', path: /comments/, action: { kind: 'drop' } });
    await upsert('hello');
    expect(bodies()).toEqual([text('hello')]);
    expect(writes().map((call) => call.status)).toEqual([null, 201]);
  });

  test('a server that goes on failing is given up', async () => {
    bench.github.fault({
      method: 'POST',
      path: /comments/,
      times: 99,
      action: { kind: 'status', status: 502, message: 'Bad Gateway' },
    });
    await expect(upsert('hello')).rejects.toMatchObject({ kind: 'unreachable', status: 502 });
    expect(writes()).toHaveLength(2);
  });
});
