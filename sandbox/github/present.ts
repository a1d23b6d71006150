import type { Call } from './http.ts';
import {
  type CheckRun,
  type Comment,
  gitBlobSha,
  type Issue,
  isBot,
  type PullRequest,
  type Repository,
  type ReviewComment,
} from './state.ts';

/** What a presentation needs to know: also known outside of a request, for an event's payload. */
export interface Shown extends Pick<Call, 'state' | 'apiUrl' | 'webUrl'> {
  readonly repository: Repository;
}

/** The JSON that GitHub shows of each thing: the members that clients read. */

export function userJson(login: string) {
  return { login, type: isBot(login) ? 'Bot' : 'User' };
}

export function repositoryJson(urls: Pick<Call, 'apiUrl' | 'webUrl'>, repository: Repository) {
  const full = `${repository.owner}/${repository.name}`;
  return {
    id: repository.id,
    name: repository.name,
    full_name: full,
    private: repository.private,
    fork: repository.parent !== null,
    owner: userJson(repository.owner),
    default_branch: repository.defaultBranch,
    url: `${urls.apiUrl}/repos/${full}`,
    html_url: `${urls.webUrl}/${full}`,
  };
}

/** `full`: as `GET /pulls/{number}` shows it; lists lack `merged`. */
export function pullJson(call: Shown, pull: PullRequest, full: boolean) {
  const { repository } = call;
  const name = `${repository.owner}/${repository.name}`;
  const source = pull.head.repository === null ? undefined : call.state.repositories[pull.head.repository];
  return {
    id: pull.id,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    locked: pull.locked,
    user: userJson(pull.author),
    url: `${call.apiUrl}/repos/${name}/pulls/${pull.number}`,
    html_url: `${call.webUrl}/${name}/pull/${pull.number}`,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.mergedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    head: {
      label: `${pull.head.repository?.split('/')[0] ?? 'unknown'}:${pull.head.branch}`,
      ref: pull.head.branch,
      sha: pull.head.sha,
      repo: source === undefined ? null : repositoryJson(call, source),
    },
    base: {
      label: `${repository.owner}:${pull.base.branch}`,
      ref: pull.base.branch,
      sha: pull.base.sha,
      repo: repositoryJson(call, repository),
    },
    ...(full
      ? {
          merged: pull.mergedAt !== null,
          merged_by: pull.mergedBy === null ? null : userJson(pull.mergedBy),
          mergeable: pull.state === 'open' ? true : null,
          commits: pull.commits.length,
        }
      : {}),
  };
}

export function commentJson(call: Shown, comment: Comment) {
  const { repository } = call;
  const name = `${repository.owner}/${repository.name}`;
  const kind = repository.pulls.some((pull) => pull.number === comment.number) ? 'pull' : 'issues';
  return {
    id: comment.id,
    body: comment.body,
    user: userJson(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    url: `${call.apiUrl}/repos/${name}/issues/comments/${comment.id}`,
    issue_url: `${call.apiUrl}/repos/${name}/issues/${comment.number}`,
    html_url: `${call.webUrl}/${name}/${kind}/${comment.number}#issuecomment-${comment.id}`,
  };
}

export function issueJson(call: Shown, issue: Issue) {
  const name = `${call.repository.owner}/${call.repository.name}`;
  return {
    id: issue.id,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: userJson(issue.author),
    labels: issue.labels.map((label) => ({ name: label })),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    url: `${call.apiUrl}/repos/${name}/issues/${issue.number}`,
    html_url: `${call.webUrl}/${name}/issues/${issue.number}`,
  };
}

export function reviewCommentJson(call: Shown, comment: ReviewComment) {
  const name = `${call.repository.owner}/${call.repository.name}`;
  return {
    id: comment.id,
    pull_request_review_id: comment.reviewId,
    body: comment.body,
    user: userJson(comment.author),
    path: comment.path,
    line: comment.line,
    start_line: comment.startLine,
    side: comment.side,
    commit_id: comment.commitId,
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
    created_at: comment.createdAt,
    url: `${call.apiUrl}/repos/${name}/pulls/comments/${comment.id}`,
    html_url: `${call.webUrl}/${name}/pull/${comment.number}#discussion_r${comment.id}`,
  };
}

export function checkRunJson(call: Shown, run: CheckRun) {
  const name = `${call.repository.owner}/${call.repository.name}`;
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    details_url: run.detailsUrl,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: { ...run.output, annotations_count: 0 },
    app: { slug: run.app, name: run.app },
    url: `${call.apiUrl}/repos/${name}/check-runs/${run.id}`,
    html_url: `${call.webUrl}/${name}/runs/${run.id}`,
  };
}

export function contentJson(call: Shown, path: string, content: string, ref: string) {
  const name = `${call.repository.owner}/${call.repository.name}`;
  return {
    type: 'file',
    encoding: 'base64',
    name: path.split('/').at(-1),
    path,
    size: Buffer.byteLength(content),
    sha: gitBlobSha(content),
    content: Buffer.from(content, 'utf8').toString('base64'),
    url: `${call.apiUrl}/repos/${name}/contents/${path}?ref=${ref}`,
    html_url: `${call.webUrl}/${name}/blob/${ref}/${path}`,
  };
}
