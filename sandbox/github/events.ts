import { commitAt, commitsBetween } from './git.ts';
import { issueJson, pullJson, repositoryJson, type Shown, userJson } from './present.ts';
import { type Push, pullRequest } from './verbs.ts';

/** What a runner would tell a job: the event's name and payload, and the GITHUB_* values that go with them. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Record<string, unknown>;
  /** GITHUB_REF */
  readonly ref: string;
  /** GITHUB_SHA */
  readonly sha: string;
  /** GITHUB_ACTOR */
  readonly actor: string;
}

/** `name`: also `pull_request_target`, `pull_request_review`, ... which carry the same pull request. */
export function pullRequestEvent(
  source: Shown,
  number: number,
  action: string,
  actor?: string,
  name = 'pull_request',
): WorkflowEvent {
  const pull = pullRequest(source.repository, number);
  const sender = actor ?? pull.author;
  return {
    name,
    payload: { action, number, pull_request: pullJson(source, pull, true), ...common(source, sender) },
    ref: name === 'pull_request_target' ? `refs/heads/${pull.base.branch}` : `refs/pull/${number}/merge`,
    sha: name === 'pull_request_target' ? pull.base.sha : pull.mergeCommitSha,
    actor: sender,
  };
}

export function pushEvent(source: Shown, push: Push, actor = 'octocat'): WorkflowEvent {
  const commits = push.commits.map((sha) => {
    const { message, author, date } = commitAt(source.repository, sha);
    return { id: sha, message, timestamp: date, distinct: true, author: { name: author, username: author } };
  });
  const payload = {
    ref: `refs/heads/${push.branch}`,
    before: push.before,
    after: push.after,
    created: false,
    deleted: false,
    forced: false,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: actor },
    ...common(source, actor),
  };
  return { name: 'push', payload, ref: `refs/heads/${push.branch}`, sha: push.after, actor };
}

/** The push of everything between a commit and the branch's tip. */
export function pushSince(source: Shown, branch: string, before: string): Push {
  const after = source.repository.branches[branch] ?? before;
  return { branch, before, after, commits: commitsBetween(source.repository, before, after).map((one) => one.sha) };
}

export function mergeGroupEvent(source: Shown, number: number, actor = 'octocat'): WorkflowEvent {
  const pull = pullRequest(source.repository, number);
  const ref = `refs/heads/gh-readonly-queue/${pull.base.branch}/pr-${number}-${pull.base.sha}`;
  const group = {
    head_sha: pull.mergeCommitSha,
    head_ref: ref,
    base_sha: pull.base.sha,
    base_ref: `refs/heads/${pull.base.branch}`,
  };
  const payload = { action: 'checks_requested', merge_group: group, ...common(source, actor) };
  return { name: 'merge_group', payload, ref, sha: pull.mergeCommitSha, actor };
}

/** `schedule` and `workflow_dispatch`: on a branch, with its tip. */
export function branchEvent(
  source: Shown,
  name: 'schedule' | 'workflow_dispatch',
  branch: string,
  actor = 'octocat',
): WorkflowEvent {
  const own = name === 'schedule' ? { schedule: '0 6 * * *' } : { inputs: {}, ref: `refs/heads/${branch}` };
  return {
    name,
    payload: { ...own, ...common(source, actor) },
    ref: `refs/heads/${branch}`,
    sha: source.repository.branches[branch] ?? '',
    actor,
  };
}

/** A comment on an issue or a pull request; it runs on the default branch. */
export function issueCommentEvent(source: Shown, number: number, body: string, actor = 'octocat'): WorkflowEvent {
  const { repository } = source;
  const pull = repository.pulls.find((one) => one.number === number);
  const issue =
    pull === undefined
      ? repository.issues.filter((one) => one.number === number).map((one) => issueJson(source, one))[0]
      : { number, title: pull.title, state: pull.state, pull_request: { url: pullJson(source, pull, false).url } };
  return {
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue,
      comment: { body, user: userJson(actor), author_association: 'MEMBER' },
      ...common(source, actor),
    },
    ref: `refs/heads/${repository.defaultBranch}`,
    sha: repository.branches[repository.defaultBranch] ?? '',
    actor,
  };
}

function common(source: Shown, sender: string) {
  return { repository: repositoryJson(source, source.repository), sender: userJson(sender) };
}
