import { ForgeError, type LineSuggestion, type SuggestionReview } from '../../src/github/forge.ts';
import { MOST_SUGGESTIONS } from '../../src/github/suggestions.ts';
import { type Bench, startBench } from '../helpers/github/support.ts';

let bench: Bench;
let number: number;

const BEFORE = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
/** The pull request changes lines 20 to 22. */
const AFTER = BEFORE.map((line, index) => (index >= 19 && index <= 21 ? `${line} changed` : line));

beforeEach(async () => {
  bench = await startBench();
  bench.repository.push({ branch: 'main', files: { 'a.py': text(BEFORE) } });
  bench.repository.commit({ branch: 'feature', files: { 'a.py': text(AFTER) } });
  number = bench.repository.openPullRequest({ head: 'feature' });
});
afterEach(() => bench.github.close());

function suggestion(line: number, fields: Partial<LineSuggestion> = {}): LineSuggestion {
  const original = AFTER[line - 1] ?? '';
  const replacement = `${original} fixed`;
  const body = `fix it\n\n\`\`\`suggestion\n${replacement}\n\`\`\``;
  return { path: 'a.py', startLine: line, endLine: line, original, replacement, body, ...fields };
}

function review(suggestions: readonly LineSuggestion[], fields: Partial<SuggestionReview> = {}): SuggestionReview {
  const headSha = bench.repository.tip('feature');
  return {
    pullRequest: number,
    headSha,
    stack: 'ml',
    dataPlane: 'production',
    summary: 'Some.',
    suggestions,
    ...fields,
  };
}

const suggest = (suggestions: readonly LineSuggestion[], fields?: Partial<SuggestionReview>) =>
  bench.forge().suggestChanges(review(suggestions, fields));
const comments = () => bench.repository.data.reviewComments;
const lines = () => comments().map(({ startLine, line }) => [startLine, line]);

describe('suggested changes', () => {
  test('are one review at the head, on the lines of the diff, with a mark that nobody sees', async () => {
    expect(await suggest([suggestion(20), suggestion(22)])).toEqual({ posted: 2, deleted: 0, problems: [] });
    expect(bench.repository.data.reviews).toMatchObject([
      { state: 'COMMENTED', body: 'Some.', commitId: bench.repository.tip('feature') },
    ]);
    expect(lines()).toEqual([
      [null, 20],
      [null, 22],
    ]);
    expect(comments()[0]?.body).toMatch(
      /^<!-- union-secrets-suggestion: scope=[0-9a-f]{32} id=[0-9a-f]{32} -->\nfix it\n\n```suggestion\nline 20 changed fixed\n```$/,
    );
  });

  test('over several lines name the first and the last', async () => {
    await suggest([suggestion(20, { endLine: 22, original: AFTER.slice(19, 22).join('\n') })]);
    expect(lines()).toEqual([[20, 22]]);
    expect(comments()[0]?.side).toBe('RIGHT');
  });

  test('are posted once, whoever runs again', async () => {
    await suggest([suggestion(20)]);
    expect(await suggest([suggestion(20)])).toEqual({ posted: 0, deleted: 0, problems: [] });
    expect(comments()).toHaveLength(1);
    expect(bench.repository.data.reviews).toHaveLength(1);
  });

  test('that stay are not posted for another data plane too, which does not delete them either', async () => {
    await suggest([suggestion(20)]);
    await suggest([suggestion(20)], { dataPlane: 'staging' });
    await suggest([], { dataPlane: 'staging' });
    expect(comments()).toHaveLength(1);
  });

  test('whose finding is gone, or is another one, are deleted', async () => {
    await suggest([suggestion(20), suggestion(22)]);
    expect(await suggest([suggestion(20, { replacement: 'other' })])).toEqual({ posted: 1, deleted: 2, problems: [] });
    expect(await suggest([])).toEqual({ posted: 0, deleted: 1, problems: [] });
    expect(comments()).toEqual([]);
  });

  test('that are outdated make room for new ones', async () => {
    await suggest([suggestion(20)]);
    for (const comment of comments()) comment.line = null;
    expect(await suggest([suggestion(20)])).toMatchObject({ posted: 1, deleted: 1 });
    expect(lines()).toEqual([[null, 20]]);
  });

  test('of someone else are left alone, and so are those that someone answered', async () => {
    await suggest([suggestion(20), suggestion(22)]);
    const [ours, theirs] = comments();
    if (!ours || !theirs) throw new Error('two suggestions were expected');
    theirs.author = 'mallory';
    comments().push({ ...ours, id: 9999, author: 'octocat', body: 'Why?', inReplyTo: ours.id });
    expect(await suggest([])).toEqual({ posted: 0, deleted: 0, problems: [] });
    expect(comments()).toHaveLength(3);
  });

  test('are distinguished on one line: the second one is posted when the first is settled', async () => {
    const [first, second] = [suggestion(20), suggestion(20, { endLine: 21, original: AFTER.slice(19, 21).join('\n') })];
    expect((await suggest([first, second])).posted).toBe(1);
    expect((await suggest([first, second])).posted).toBe(0);
    expect(await suggest([second])).toMatchObject({ posted: 1, deleted: 1 });
  });

  test.each([
    ['outside of the diff', () => suggestion(1)],
    ['partly outside of it', () => suggestion(25, { endLine: 26, original: AFTER.slice(24, 26).join('\n') })],
    ['with other text than was read', () => suggestion(20, { original: 'line 20' })],
    ['of a file that is not changed', () => suggestion(20, { path: 'b.py' })],
  ])('on lines %s are not posted', async (_, one) => {
    expect(await suggest([one()])).toEqual({ posted: 0, deleted: 0, problems: [] });
    expect(comments()).toEqual([]);
  });

  test('on unchanged lines that the diff shows around a change are posted', async () => {
    expect((await suggest([suggestion(17), suggestion(25)])).posted).toBe(2);
  });

  test('of a run whose commit is not the head do nothing', async () => {
    await suggest([suggestion(20)]);
    const headSha = bench.repository.tip('feature');
    bench.repository.commit({ branch: 'feature', files: { 'b.py': 'x\n' } });
    expect(await suggest([suggestion(22)], { headSha })).toEqual({ posted: 0, deleted: 0, problems: [] });
    expect(lines()).toEqual([[null, 20]]);
  });

  test('are limited in number', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `new ${index + 1}`);
    bench.repository.commit({ branch: 'feature', files: { 'b.py': text(many) } });
    const all = many.map((original, index) => suggestion(index + 1, { path: 'b.py', original, replacement: 'x' }));
    expect((await suggest(all)).posted).toBe(MOST_SUGGESTIONS);
    expect((await suggest(all)).posted).toBe(50 - MOST_SUGGESTIONS);
    expect(comments()).toHaveLength(50);
  });

  test('cost one look where there is nothing to do', async () => {
    await bench.forge().viewerLogin();
    bench.github.clearCalls();
    await suggest([]);
    expect(bench.github.calls({ path: /\/pulls/ })).toHaveLength(1);
  });

  test('without the permission say which one is missing', async () => {
    bench.github.grant('ghs_reads', { permissions: { contents: 'read', 'pull-requests': 'read' } });
    const attempt = bench.forge('ghs_reads').suggestChanges(review([suggestion(20)]));
    await expect(attempt).rejects.toMatchObject({
      kind: 'denied',
      fix: expect.stringContaining('pull-requests: write'),
    });
    await expect(attempt).rejects.toBeInstanceOf(ForgeError);
  });

  test('that cannot be deleted are reported, and the rest is done', async () => {
    await suggest([suggestion(20), suggestion(22)]);
    bench.github.fault({ method: 'DELETE', path: /comments/, action: { kind: 'status', status: 403, message: 'No' } });
    const { deleted, problems } = await suggest([]);
    expect([deleted, problems.length]).toEqual([1, 1]);
  });
});
