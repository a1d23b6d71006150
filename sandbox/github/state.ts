import { createHash } from 'node:crypto';

/** Everything this GitHub knows: plain JSON, as emulate wants its state. */
export interface State {
  /** Seconds since the epoch; every write moves it by one, so that two runs give the same times. */
  clock: number;
  nextId: number;
  tokens: Record<string, Token>;
  /** By `<owner>/<name>`. */
  repositories: Record<string, Repository>;
}

export type Level = 'read' | 'write' | 'none';
export type Permission = 'contents' | 'pull-requests' | 'issues' | 'checks';

export interface Token {
  /** As REST shows it, such as `github-actions[bot]`. */
  login: string;
  /** `installation`: GITHUB_TOKEN or a GitHub App's; `user`: a person's. */
  kind: 'installation' | 'user';
  /** Slug of the app that a check run belongs to. */
  app: string;
  /** What GraphQL's `viewer` answers, where it differs from `login`. */
  viewerLogin: string;
  permissions: Record<Permission, Level>;
}

export interface Repository {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  defaultBranch: string;
  /** `<owner>/<name>` of the repository this one was forked from. */
  parent: string | null;
  branches: Record<string, string>;
  commits: Record<string, Commit>;
  pulls: PullRequest[];
  issues: Issue[];
  comments: Comment[];
  reviewComments: ReviewComment[];
  reviews: Review[];
  checkRuns: CheckRun[];
  nextNumber: number;
}

export interface Commit {
  sha: string;
  message: string;
  author: string;
  parents: string[];
  date: string;
  /** Whole tree: path to UTF-8 text. */
  files: Record<string, string>;
}

export interface PullRequest {
  id: number;
  number: number;
  title: string;
  body: string;
  author: string;
  state: 'open' | 'closed';
  locked: boolean;
  draft: boolean;
  base: { branch: string; sha: string };
  /** `repository` is null where the fork was deleted. */
  head: { repository: string | null; branch: string; sha: string };
  /** Commits on the head branch, oldest first. */
  commits: string[];
  /** Commits that the merge put on the base branch, oldest first. */
  landed: string[];
  /** Open: the test merge (refs/pull/N/merge). Merged: what the merge made. */
  mergeCommitSha: string;
  mergedAt: string | null;
  mergedBy: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string;
  author: string;
  state: 'open' | 'closed';
  labels: string[];
  createdAt: string;
  updatedAt: string;
}

export interface Comment {
  id: number;
  /** Of the issue or pull request. */
  number: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}

export interface ReviewComment {
  id: number;
  number: number;
  reviewId: number | null;
  author: string;
  body: string;
  path: string;
  /** null: outdated, its lines are no longer in the diff. */
  line: number | null;
  startLine: number | null;
  side: 'LEFT' | 'RIGHT';
  commitId: string;
  inReplyTo: number | null;
  createdAt: string;
}

export interface Review {
  id: number;
  number: number;
  author: string;
  body: string;
  state: string;
  commitId: string;
  submittedAt: string;
}

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  app: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  detailsUrl: string;
  output: { title: string | null; summary: string | null; text: string | null };
  startedAt: string;
  completedAt: string | null;
}

export function newState(tokens: Record<string, Token>): State {
  return { clock: Date.parse('2026-03-02T09:00:00Z') / 1000, nextId: 1000, tokens, repositories: {} };
}

/** Moves the clock and returns the time as GitHub writes it. */
export function tick(state: State): string {
  state.clock += 1;
  return new Date(state.clock * 1000).toISOString().replace('.000Z', 'Z');
}

export function newId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}

/** The name git gives to a file's content. */
export function gitBlobSha(content: string): string {
  const bytes = Buffer.from(content, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}
