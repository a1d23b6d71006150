import { createEmulator } from 'emulate';
import { newToken, type TokenOptions } from './access.ts';
import {
  branchEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  pushSince,
  type WorkflowEvent,
} from './events.ts';
import { type Fault, Faults } from './faults.ts';
import type { Shown } from './present.ts';
import { defineGitHub, type RecordedCall } from './service.ts';
import { type Comment, newId, type Repository, type State, tick } from './state.ts';
import {
  type CommitOptions,
  commit,
  createRepository,
  fork,
  type MergeMethod,
  merge,
  type NewPullRequest,
  type NewRepository,
  openPullRequest,
  type Push,
  pullRequest,
  renameRepository,
} from './verbs.ts';

export interface GitHubOptions {
  /** Token text to what it may do. Default: `ghs_sandbox`, a GITHUB_TOKEN with every permission that we ask for. */
  readonly tokens?: Readonly<Record<string, TokenOptions>>;
  /** Serves under `/api/v3` and `/api/graphql`, as GitHub Enterprise Server does. */
  readonly enterprise?: boolean;
  /** 0 (default): a free port. */
  readonly port?: number;
}

const DEFAULT_TOKEN = 'ghs_sandbox';

/** GitHub on loopback, with its own state, and what people do there as methods. */
export interface GitHubSandbox {
  /** For GITHUB_API_URL. */
  readonly apiUrl: string;
  /** For GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  readonly token: string;
  createRepository(options: NewRepository): RepositorySandbox;
  repository(name: string): RepositorySandbox;
  /** Adds a token, or changes what it may do. */
  grant(token: string, options: TokenOptions): void;
  /** The next `times` look-ups of a commit's pull requests find nothing. */
  lagCommitPulls(times: number): void;
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Requests so far, in order; those that fit where a filter is given. */
  calls(filter?: { readonly method?: string; readonly path?: RegExp }): RecordedCall[];
  clearCalls(): void;
  close(): Promise<void>;
}

/** One repository and what people do in it. */
export interface RepositorySandbox {
  /** `<owner>/<name>` */
  readonly name: string;
  /** Read it, or change it where no method fits. */
  readonly data: Repository;
  tip(branch?: string): string;
  /** Commits, moves the pull requests from that branch, and returns the sha. */
  commit(options: CommitOptions): string;
  /** Commits straight to a branch and returns the push. */
  push(options: CommitOptions): Push;
  /** Returns the number. */
  openPullRequest(options: Omit<NewPullRequest, 'from'> & { readonly from?: RepositorySandbox }): number;
  merge(number: number, method?: MergeMethod, by?: string): Push;
  /** Several pull requests in one push. */
  mergeQueue(numbers: readonly number[], method?: MergeMethod, by?: string): Push;
  closePullRequest(number: number): void;
  lock(number: number): void;
  fork(name: string): RepositorySandbox;
  /** Renames or transfers it: its id stays, and the old name is free. */
  rename(name: string): RepositorySandbox;
  comments(number: number): Comment[];
  /** A comment by anyone, as if written on the web page. Returns its id. */
  addComment(number: number, author: string, body: string): number;
  readonly events: {
    pullRequest(
      number: number,
      action?: string,
      options?: { readonly actor?: string; readonly name?: string },
    ): WorkflowEvent;
    push(push: Push, actor?: string): WorkflowEvent;
    mergeGroup(number: number, actor?: string): WorkflowEvent;
    schedule(branch?: string): WorkflowEvent;
    workflowDispatch(branch?: string, actor?: string): WorkflowEvent;
    issueComment(number: number, body: string, actor?: string): WorkflowEvent;
  };
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubSandbox> {
  const given = options.tokens ?? { [DEFAULT_TOKEN]: {} };
  const tokens = Object.fromEntries(Object.entries(given).map(([token, one]) => [token, newToken(one)]));
  const faults = new Faults();
  const calls: RecordedCall[] = [];
  const lag = { commitPulls: 0 };
  let state: State | undefined;
  const basePath = options.enterprise ? '/api/v3' : '';
  const graphqlPath = options.enterprise ? '/api/graphql' : '/graphql';
  const onState = (living: State) => {
    state = living;
  };
  const service = defineGitHub({ tokens, basePath, graphqlPath, lag, faults, calls, onState });
  const server = await createEmulator({ service, port: options.port ?? 0 });
  const serverUrl = `http://127.0.0.1:${new URL(server.url).port}`;
  const apiUrl = `${serverUrl}${basePath}`;
  const current = () => state ?? unreachable('the emulator has set no state');
  const repository = (name: string) => openRepository(current(), name, apiUrl, serverUrl);

  return {
    apiUrl,
    serverUrl,
    graphqlUrl: `${serverUrl}${graphqlPath}`,
    token: Object.keys(tokens)[0] ?? '',
    createRepository(given) {
      createRepository(current(), given);
      return repository(given.name);
    },
    repository,
    grant(token, given) {
      current().tokens[token] = newToken(given);
    },
    lagCommitPulls(times) {
      lag.commitPulls = times;
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    calls: (filter = {}) =>
      calls.filter((call) => (filter.method ?? call.method) === call.method && (filter.path?.test(call.path) ?? true)),
    clearCalls() {
      calls.length = 0;
    },
    close: () => server.close(),
  };
}

function openRepository(state: State, name: string, apiUrl: string, webUrl: string): RepositorySandbox {
  const data = state.repositories[name] ?? unreachable(`there is no repository ${name}`);
  const source: Shown = { state, repository: data, apiUrl, webUrl };
  const tip = (branch = data.defaultBranch) => data.branches[branch] ?? unreachable(`there is no branch ${branch}`);
  return {
    name,
    data,
    tip,
    commit: (given) => commit(state, data, given),
    push(given) {
      const before = data.branches[given.branch] ?? tip(given.from);
      commit(state, data, given);
      return pushSince(source, given.branch, before);
    },
    openPullRequest: ({ from, ...given }) => openPullRequest(state, data, { ...given, from: from?.data }).number,
    merge: (number, method = 'merge', by = 'octocat') => merge(state, data, [number], method, by),
    mergeQueue: (numbers, method = 'squash', by = 'github-merge-queue[bot]') => merge(state, data, numbers, method, by),
    closePullRequest(number) {
      pullRequest(data, number).state = 'closed';
    },
    lock(number) {
      pullRequest(data, number).locked = true;
    },
    rename(newName) {
      renameRepository(state, data, newName);
      return openRepository(state, newName, apiUrl, webUrl);
    },
    fork(forkName) {
      fork(state, data, forkName);
      return openRepository(state, forkName, apiUrl, webUrl);
    },
    comments: (number) => data.comments.filter((one) => one.number === number),
    addComment(number, author, body) {
      const now = tick(state);
      const comment = { id: newId(state), number, author, body, createdAt: now, updatedAt: now };
      data.comments.push(comment);
      return comment.id;
    },
    events: {
      pullRequest: (number, action = 'opened', { actor, name: event } = {}) =>
        pullRequestEvent(source, number, action, actor, event),
      push: (push, actor) => pushEvent(source, push, actor),
      mergeGroup: (number, actor) => mergeGroupEvent(source, number, actor),
      schedule: (branch = data.defaultBranch) => branchEvent(source, 'schedule', branch),
      workflowDispatch: (branch = data.defaultBranch, actor = 'octocat') =>
        branchEvent(source, 'workflow_dispatch', branch, actor),
      issueComment: (number, body, actor) => issueCommentEvent(source, number, body, actor),
    },
  };
}

function unreachable(message: string): never {
  throw new Error(message);
}
