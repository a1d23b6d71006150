import { commitAt, mergeBase } from '../git.ts';
import { invalid, notFound, page, param, type RepositoryCall, type Route, text } from '../http.ts';
import { pullJson, reviewCommentJson, userJson } from '../present.ts';
import { newId, type PullRequest, type ReviewComment, tick } from '../state.ts';
import { checkBody } from './comments.ts';
import { fileList } from './repository.ts';

const READ: Route['needs'] = [['pull-requests', 'read']];
const WRITE: Route['needs'] = [['pull-requests', 'write']];

function pullByNumber(call: RepositoryCall): PullRequest {
  const pull = call.repository.pulls.find((one) => one.number === Number(param(call, 'number')));
  if (pull === undefined) throw notFound();
  return pull;
}

function filesOf(call: RepositoryCall, pull: PullRequest) {
  const ancestor = mergeBase(call.repository, pull.base.sha, pull.head.sha);
  const before = ancestor === undefined ? {} : commitAt(call.repository, ancestor).files;
  return fileList(before, commitAt(call.repository, pull.head.sha).files);
}

/** Checks and stores one line comment; `given` is the request's body or one of a review's `comments`. */
function addReviewComment(
  call: RepositoryCall,
  pull: PullRequest,
  given: Readonly<Record<string, unknown>>,
  reviewId: number | null,
): ReviewComment {
  const { path, body, line, start_line: startLine = null } = given;
  const resource = 'PullRequestReviewComment';
  if (typeof body !== 'string' || body === '') throw invalid(resource, 'body', 'body is missing', 'missing_field');
  checkBody(resource, body);
  const file = filesOf(call, pull).find(({ filename }) => filename === path);
  if (typeof path !== 'string' || file === undefined)
    throw invalid(resource, 'pull_request_review_thread.path', 'is invalid');
  const shown = (number: unknown) => typeof number === 'number' && isShown(file.patch, number);
  if (typeof line !== 'number' || !shown(line))
    throw invalid(resource, 'pull_request_review_thread.line', 'must be part of the diff');
  if (startLine !== null && (typeof startLine !== 'number' || startLine >= line || !shown(startLine)))
    throw invalid(resource, 'pull_request_review_thread.start_line', 'must precede the end line.');
  const comment: ReviewComment = {
    id: newId(call.state),
    number: pull.number,
    reviewId,
    author: call.token.login,
    body,
    path,
    line,
    startLine,
    side: given.side === 'LEFT' ? 'LEFT' : 'RIGHT',
    commitId: pull.head.sha,
    inReplyTo: null,
    createdAt: tick(call.state),
  };
  call.repository.reviewComments.push(comment);
  return comment;
}

/** Whether a hunk of the patch holds this line of the new file. */
function isShown(patch: string, line: number): boolean {
  return [...patch.matchAll(/^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm)].some(
    ([, start, length = '1']) => line >= Number(start) && line < Number(start) + Number(length),
  );
}

export const pullRoutes: Route[] = [
  {
    method: 'GET',
    path: '/pulls',
    needs: READ,
    handle: (call) => {
      const state = call.query.get('state') ?? 'open';
      const base = call.query.get('base');
      const head = call.query.get('head');
      const matching = call.repository.pulls.filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          (base === null || pull.base.branch === base) &&
          (head === null || head.split(':').at(-1) === pull.head.branch),
      );
      const { items, headers } = page(call, matching);
      return { status: 200, body: items.map((pull) => pullJson(call, pull, false)), headers };
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number{[0-9]+}',
    needs: READ,
    handle: (call) => ({ status: 200, body: pullJson(call, pullByNumber(call), true) }),
  },
  {
    method: 'GET',
    path: '/pulls/:number{[0-9]+}/files',
    needs: READ,
    handle: (call) => {
      const { items, headers } = page(call, filesOf(call, pullByNumber(call)));
      return { status: 200, body: items, headers };
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number{[0-9]+}/commits',
    needs: READ,
    handle: (call) => {
      const { items, headers } = page(call, pullByNumber(call).commits);
      return { status: 200, body: items.map((sha) => ({ sha })), headers };
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number{[0-9]+}/comments',
    needs: READ,
    handle: (call) => {
      const { number } = pullByNumber(call);
      const { items, headers } = page(
        call,
        call.repository.reviewComments.filter((one) => one.number === number),
      );
      return { status: 200, body: items.map((one) => reviewCommentJson(call, one)), headers };
    },
  },
  {
    method: 'POST',
    path: '/pulls/:number{[0-9]+}/comments',
    needs: WRITE,
    handle: (call) => {
      const pull = pullByNumber(call);
      if (text(call, 'commit_id') !== pull.head.sha && !pull.commits.includes(text(call, 'commit_id')))
        throw invalid('PullRequestReviewComment', 'commit_id', 'commit_id is not part of the pull request');
      return { status: 201, body: reviewCommentJson(call, addReviewComment(call, pull, call.body, null)) };
    },
  },
  {
    method: 'PATCH',
    path: '/pulls/comments/:id{[0-9]+}',
    needs: WRITE,
    handle: (call) => {
      const comment = call.repository.reviewComments.find((one) => one.id === Number(param(call, 'id')));
      if (comment === undefined) throw notFound();
      comment.body = checkBody('PullRequestReviewComment', text(call, 'body'));
      return { status: 200, body: reviewCommentJson(call, comment) };
    },
  },
  {
    method: 'DELETE',
    path: '/pulls/comments/:id{[0-9]+}',
    needs: WRITE,
    handle: (call) => {
      const id = Number(param(call, 'id'));
      if (!call.repository.reviewComments.some((one) => one.id === id)) throw notFound();
      call.repository.reviewComments = call.repository.reviewComments.filter((one) => one.id !== id);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/pulls/:number{[0-9]+}/reviews',
    needs: WRITE,
    handle: (call) => {
      const pull = pullByNumber(call);
      const event = text(call, 'event', 'PENDING');
      if (event === 'APPROVE' && call.token.login === 'github-actions[bot]')
        throw invalid('PullRequestReview', 'event', 'GitHub Actions is not permitted to approve pull requests.');
      const review = {
        id: newId(call.state),
        number: pull.number,
        author: call.token.login,
        body: checkBody('PullRequestReview', text(call, 'body', '')),
        state: event === 'COMMENT' ? 'COMMENTED' : event === 'REQUEST_CHANGES' ? 'CHANGES_REQUESTED' : event,
        commitId: text(call, 'commit_id', pull.head.sha),
        submittedAt: tick(call.state),
      };
      const before = [...call.repository.reviewComments];
      const comments: unknown = call.body.comments ?? [];
      if (!Array.isArray(comments)) throw invalid('PullRequestReview', 'comments', 'comments is not an array');
      try {
        for (const one of comments) addReviewComment(call, pull, one, review.id);
      } catch (error) {
        call.repository.reviewComments = before;
        throw error;
      }
      call.repository.reviews.push(review);
      return { status: 200, body: reviewJson(review) };
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number{[0-9]+}/reviews',
    needs: READ,
    handle: (call) => {
      const { number } = pullByNumber(call);
      const { items, headers } = page(
        call,
        call.repository.reviews.filter((one) => one.number === number),
      );
      return { status: 200, body: items.map(reviewJson), headers };
    },
  },
];

function reviewJson(review: RepositoryCall['repository']['reviews'][number]) {
  return {
    id: review.id,
    body: review.body,
    state: review.state,
    user: userJson(review.author),
    commit_id: review.commitId,
    submitted_at: review.submittedAt,
  };
}
