import { type Clock, systemClock } from '../domain/clock.ts';
import { createApi, type Octokit } from './api.ts';
import { checkRuns, writeCheckRun } from './check-runs.ts';
import { ownMarker, upsertComment } from './comment.ts';
import { branchTip, commitsOf, defaultBranch, fileAt, fileAtTip, isPartOf } from './contents.ts';
import type { Forge } from './forge.ts';
import { closeIssue, keepIssue } from './issue.ts';
import { changedFiles, pullRequest, pullRequestsOf } from './pull-requests.ts';
import { suggestChanges } from './suggestions.ts';
import { viewerLogin } from './viewer.ts';

/**
 * The forge over one repository of github.com, GitHub Enterprise Server or a stand-in.
 * `connect` makes `getOctokit(token, { baseUrl: context.apiUrl })` when it is needed. `clock` is for tests.
 */
export function githubForge(
  connect: () => Promise<Octokit>,
  repository: { owner: string; name: string },
  clock: Clock = systemClock,
): Forge {
  const api = createApi(connect, repository, clock);
  let login: Promise<string> | null = null;
  const viewer = () => {
    login ??= viewerLogin(api);
    return login;
  };
  return {
    viewerLogin: viewer,
    upsertComment: async (comment) => upsertComment(api, await viewer(), comment),
    ownMarker: async (comment) => ownMarker(api, await viewer(), comment),
    pullRequest: (number) => pullRequest(api, number),
    changedFiles: (number) => changedFiles(api, number),
    pullRequestsOf: (commits, options) => pullRequestsOf(api, commits, options),
    branchTip: (branch) => branchTip(api, branch),
    isPartOf: (commits) => isPartOf(api, commits),
    fileAtTip: (file) => fileAtTip(api, file),
    commitsOf: (file) => commitsOf(api, file),
    defaultBranch: () => defaultBranch(api),
    fileAt: (file) => fileAt(api, file),
    keepIssue: async (issue) => keepIssue(api, await viewer(), issue),
    closeIssue: async ({ marker, comment }) => closeIssue(api, await viewer(), marker, comment),
    writeCheckRun: (run) => writeCheckRun(api, run),
    checkRuns: (wanted) => checkRuns(api, wanted),
    suggestChanges: async (review) => suggestChanges(api, await viewer(), review),
  };
}
