import {
  applyChanges,
  type Changes,
  changesBetween,
  commitAt,
  commitsBetween,
  mergedFiles,
  writeCommit,
} from './git.ts';
import { newId, type PullRequest, type Repository, type State, tick } from './state.ts';

/** What people do on GitHub in a test or a demo, as functions on the state. */

export interface NewRepository {
  readonly name: string;
  readonly private?: boolean | undefined;
  readonly defaultBranch?: string | undefined;
  readonly files?: Readonly<Record<string, string>> | undefined;
}

export function createRepository(state: State, options: NewRepository): Repository {
  const [owner, name] = options.name.split('/');
  if (!owner || !name) throw new Error(`a repository is named <owner>/<name>, not ${options.name}`);
  const repository: Repository = {
    id: newId(state),
    owner,
    name,
    private: options.private ?? true,
    defaultBranch: options.defaultBranch ?? 'main',
    parent: null,
    branches: {},
    commits: {},
    pulls: [],
    issues: [],
    comments: [],
    reviewComments: [],
    reviews: [],
    checkRuns: [],
    nextNumber: 1,
  };
  state.repositories[options.name] = repository;
  repository.branches[repository.defaultBranch] = writeCommit(state, repository, {
    message: 'Initial commit',
    author: owner,
    parents: [],
    files: options.files ?? {},
  });
  return repository;
}

/** Copies a repository with its history, as a fork. */
export function fork(state: State, of: Repository, name: string): Repository {
  const copy = createRepository(state, { name, private: of.private, defaultBranch: of.defaultBranch });
  copy.parent = `${of.owner}/${of.name}`;
  copy.commits = structuredClone(of.commits);
  copy.branches = { ...of.branches };
  return copy;
}

export function renameRepository(state: State, repository: Repository, newName: string): void {
  delete state.repositories[`${repository.owner}/${repository.name}`];
  const [owner = '', name = ''] = newName.split('/');
  Object.assign(repository, { owner, name });
  state.repositories[newName] = repository;
}

export interface CommitOptions {
  readonly branch: string;
  readonly files: Changes;
  readonly message?: string | undefined;
  readonly author?: string | undefined;
  /** Branch that a new branch starts from; default: the default branch. */
  readonly from?: string | undefined;
}

/** Commits on a branch (made where it does not exist) and moves the pull requests that come from it. */
export function commit(state: State, repository: Repository, options: CommitOptions): string {
  const start = repository.branches[options.branch] ?? tip(repository, options.from ?? repository.defaultBranch);
  const sha = writeCommit(state, repository, {
    message: options.message ?? `Change ${Object.keys(options.files).join(', ')}`,
    author: options.author ?? 'octocat',
    parents: [start],
    files: applyChanges(commitAt(repository, start).files, options.files),
  });
  repository.branches[options.branch] = sha;
  const full = `${repository.owner}/${repository.name}`;
  for (const base of Object.values(state.repositories))
    for (const pull of base.pulls)
      if (pull.state === 'open' && pull.head.repository === full && pull.head.branch === options.branch)
        followHead(state, base, pull, repository);
  return sha;
}

export function tip(repository: Repository, branch: string): string {
  const sha = repository.branches[branch];
  if (sha === undefined) throw new Error(`${repository.owner}/${repository.name} has no branch ${branch}`);
  return sha;
}

export interface NewPullRequest {
  readonly head: string;
  readonly base?: string | undefined;
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly author?: string | undefined;
  readonly draft?: boolean | undefined;
  /** The repository that `head` is a branch of; default: the same. */
  readonly from?: Repository | undefined;
}

export function openPullRequest(state: State, repository: Repository, options: NewPullRequest): PullRequest {
  const source = options.from ?? repository;
  const branch = options.base ?? repository.defaultBranch;
  const now = tick(state);
  const pull: PullRequest = {
    id: newId(state),
    number: repository.nextNumber,
    title: options.title ?? `Merge ${options.head}`,
    body: options.body ?? '',
    author: options.author ?? 'octocat',
    state: 'open',
    locked: false,
    draft: options.draft ?? false,
    base: { branch, sha: tip(repository, branch) },
    head: { repository: `${source.owner}/${source.name}`, branch: options.head, sha: tip(source, options.head) },
    commits: [],
    landed: [],
    mergeCommitSha: '',
    mergedAt: null,
    mergedBy: null,
    createdAt: now,
    updatedAt: now,
  };
  repository.nextNumber += 1;
  repository.pulls.push(pull);
  followHead(state, repository, pull, source);
  return pull;
}

/** Brings the pull request up to its head branch and makes the test merge. */
function followHead(state: State, base: Repository, pull: PullRequest, source: Repository): void {
  Object.assign(base.commits, structuredClone(source.commits));
  pull.head.sha = tip(source, pull.head.branch);
  pull.base.sha = tip(base, pull.base.branch);
  pull.commits = commitsBetween(base, pull.base.sha, pull.head.sha).map((one) => one.sha);
  pull.mergeCommitSha = writeMerge(state, base, pull, `Merge ${pull.head.sha} into ${pull.base.sha}`);
  pull.updatedAt = tick(state);
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** One push that a merge makes on the base branch. Commits oldest first. */
export interface Push {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly commits: readonly string[];
}

/** Merges pull requests one after the other in a single push, as a merge queue does. */
export function merge(
  state: State,
  repository: Repository,
  numbers: readonly number[],
  method: MergeMethod,
  by: string,
): Push {
  const pulls = numbers.map((number) => pullRequest(repository, number));
  const branch = pulls[0]?.base.branch ?? repository.defaultBranch;
  const before = tip(repository, branch);
  for (const pull of pulls) {
    if (pull.state !== 'open') throw new Error(`pull request ${pull.number} is not open`);
    pull.base.sha = tip(repository, branch);
    pull.landed = land(state, repository, pull, method);
    pull.mergeCommitSha = pull.landed.at(-1) ?? pull.base.sha;
    repository.branches[branch] = pull.mergeCommitSha;
    pull.state = 'closed';
    pull.mergedAt = tick(state);
    pull.mergedBy = by;
    pull.updatedAt = pull.mergedAt;
  }
  const after = tip(repository, branch);
  return { branch, before, after, commits: commitsBetween(repository, before, after).map((one) => one.sha) };
}

function land(state: State, repository: Repository, pull: PullRequest, method: MergeMethod): string[] {
  const title = `${pull.title} (#${pull.number})`;
  switch (method) {
    case 'merge':
      return [writeMerge(state, repository, pull, `Merge pull request #${pull.number} from ${pull.head.branch}`)];
    case 'squash': {
      const files = mergedFiles(repository, pull.base.sha, pull.head.sha);
      return [writeCommit(state, repository, { message: title, author: pull.author, parents: [pull.base.sha], files })];
    }
    case 'rebase': {
      let parent = pull.base.sha;
      return pull.commits.map((sha) => {
        const { message, author, parents, files } = commitAt(repository, sha);
        const before = parents[0] === undefined ? {} : commitAt(repository, parents[0]).files;
        const replayed = applyChanges(commitAt(repository, parent).files, changesBetween(before, files));
        parent = writeCommit(state, repository, { message, author, parents: [parent], files: replayed });
        return parent;
      });
    }
    default:
      return method satisfies never;
  }
}

function writeMerge(state: State, repository: Repository, pull: PullRequest, message: string): string {
  const files = mergedFiles(repository, pull.base.sha, pull.head.sha);
  return writeCommit(state, repository, {
    message,
    author: pull.author,
    parents: [pull.base.sha, pull.head.sha],
    files,
  });
}

export function pullRequest(repository: Repository, number: number): PullRequest {
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`${repository.owner}/${repository.name} has no pull request ${number}`);
  return pull;
}
