import { createHash } from 'node:crypto';
import { type Api, deleteEach } from './api.ts';
import type { LineSuggestion, SuggestionReview, WrittenSuggestions } from './forge.ts';
import { numberAt, textAt } from './json.ts';
import { isBy } from './marker.ts';
import { filesOf, pullRequests } from './pull-requests.ts';

/** More in one review would bury the pull request; the report has them all. */
export const MOST_SUGGESTIONS = 30;

interface Ours {
  readonly id: number;
  readonly scope: string;
  readonly suggestion: string;
  /** GitHub no longer finds its lines in the diff: it cannot be taken any more. */
  readonly outdated: boolean;
}

interface Wanted extends LineSuggestion {
  readonly id: string;
}

/**
 * Brings the suggested changes on a pull request up to date: posts those that are new, as one review, and deletes those of
 * the same stack and data plane that are wanted no more. What somebody answered is left alone, and so is everything if the
 * pull request has moved on. Only lines that the diff shows as they were read can be suggested on.
 */
export async function suggestChanges(api: Api, login: string, review: SuggestionReview): Promise<WrittenSuggestions> {
  const scope = digest(review.stack, review.dataPlane);
  const { ours, answered } = await findOurs(api, login, review);
  const wanted = new Map(review.suggestions.map((one): [string, Wanted] => [idOf(one), { ...one, id: idOf(one) }]));
  const current = new Set(ours.filter(({ outdated }) => !outdated).map(({ suggestion }) => suggestion));
  const fresh = [...wanted.values()].filter(({ id }) => !current.has(id));
  const seen = new Set<string>();
  const stale = ours.filter((one) => {
    if (one.scope !== scope || answered.has(one.id)) return false;
    const isDouble = seen.has(one.suggestion);
    if (!one.outdated) seen.add(one.suggestion);
    return isDouble || one.outdated || !wanted.has(one.suggestion);
  });
  if (fresh.length === 0 && stale.length === 0) return { posted: 0, deleted: 0, problems: [] };
  const { headSha } = await pullRequests(api).pullRequest(review.pullRequest);
  if (headSha !== review.headSha) return { posted: 0, deleted: 0, problems: [] };

  const kept = [...wanted.values()].filter(({ id }) => current.has(id));
  const fit = fresh.length === 0 ? [] : apart(await thoseInDiff(api, review, fresh), kept);
  if (fit.length > 0) await post(api, review, scope, fit);
  const problems = await deleteEach(
    api,
    { name: `delete a settled suggestion on pull request #${review.pullRequest}`, permission: 'pull-requests: write' },
    stale.map(({ id }) => `/pulls/comments/${id}`),
  );
  return { posted: fit.length, deleted: stale.length - problems.length, problems };
}

/** GitHub gives no `patch` of a file that is large or binary. */
async function thoseInDiff(api: Api, { pullRequest }: SuggestionReview, fresh: readonly Wanted[]): Promise<Wanted[]> {
  const files = await filesOf(api, pullRequest);
  const patches = new Map(files.map((file) => [textAt(file, 'filename'), textAt(file, 'patch') ?? '']));
  return fresh.filter(({ path, startLine, original }) =>
    shows(rightSide(patches.get(path) ?? ''), startLine, original),
  );
}

/** Of two on one line only one could be taken: the other is suggested once that is done. */
function apart(suggestions: readonly Wanted[], kept: readonly Wanted[]): Wanted[] {
  const accepted = [...kept];
  for (const one of suggestions) {
    if (accepted.length - kept.length === MOST_SUGGESTIONS) break;
    const meets = ({ path, startLine, endLine }: Wanted) =>
      path === one.path && startLine <= one.endLine && one.startLine <= endLine;
    if (!accepted.some(meets)) accepted.push(one);
  }
  return accepted.slice(kept.length);
}

/**
 * The lines of a file that a pull request's diff shows on its right side, by their numbers: what a review may comment on.
 *
 * @param patch of `GET /pulls/{number}/files`: hunks of a unified diff, without a header.
 */
export function rightSide(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk) next = Number(hunk[1]);
    else if (next > 0 && (line.startsWith(' ') || line.startsWith('+'))) {
      lines.set(next, line.slice(1).replace(/\r$/, ''));
      next += 1;
    }
  }
  return lines;
}

/** Whether the diff shows these lines, from a number on, with this text. */
export function shows(lines: ReadonlyMap<number, string>, start: number, text: string): boolean {
  return text.split('\n').every((line, index) => lines.get(start + index) === line.replace(/\r$/, ''));
}

/** https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request */
async function post(api: Api, review: SuggestionReview, scope: string, suggestions: readonly Wanted[]): Promise<void> {
  await api.send({
    name: `suggest changes on pull request #${review.pullRequest}`,
    permission: 'pull-requests: write',
    method: 'POST',
    path: `/pulls/${review.pullRequest}/reviews`,
    parameters: {
      commit_id: review.headSha,
      event: 'COMMENT',
      body: review.summary,
      comments: suggestions.map(({ id, path, startLine, endLine, body }) => ({
        path,
        body: `${renderMark(scope, id)}\n${body}`,
        side: 'RIGHT',
        line: endLine,
        ...(startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {}),
      })),
    },
    // A lost answer is not asked for again: the next run sees what was posted.
    repeatable: false,
  });
}

/** Comments of ours that carry a mark, oldest first, and the ids of comments that somebody else answered. */
async function findOurs(
  api: Api,
  login: string,
  { pullRequest: number }: SuggestionReview,
): Promise<{ ours: readonly Ours[]; answered: ReadonlySet<number> }> {
  const operation = { name: `read the review of pull request #${number}`, permission: 'pull-requests: read' };
  const ours = new Map<number, Ours>();
  const answered = new Set<number>();
  for (const item of await api.list({ ...operation, path: `/pulls/${number}/comments` })) {
    const isOurs = isBy(item, login);
    const answers = numberAt(item, 'in_reply_to_id');
    if (answers !== null && !isOurs) answered.add(answers);
    const id = numberAt(item, 'id');
    const mark = MARK.exec(textAt(item, 'body') ?? '');
    if (!isOurs || id === null || mark?.[1] === undefined || mark[2] === undefined) continue;
    ours.set(id, { id, scope: mark[1], suggestion: mark[2], outdated: numberAt(item, 'line') === null });
  }
  return { ours: [...ours.values()].sort((a, b) => a.id - b.id), answered };
}

/** The first line of each suggestion, which GitHub does not show: the owner, and which. */
function renderMark(scope: string, id: string): string {
  return `<!-- union-secrets-suggestion: scope=${scope} id=${id} -->`;
}

const MARK = /^<!-- union-secrets-suggestion: scope=([0-9a-f]{32}) id=([0-9a-f]{32}) -->/;

function idOf({ path, startLine, endLine, replacement }: LineSuggestion): string {
  return digest(path, String(startLine), String(endLine), replacement);
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
