import { type Clock, systemClock } from '../domain/clock.ts';
import { type Api, createApi, type Octokit } from './api.ts';
import { contents } from './contents.ts';
import { type CheckRun, type CheckRunLookUp, type Forge, ForgeError, type NewCheckRun } from './forge.ts';
import { numberAt, textAt } from './json.ts';
import { pullRequests } from './pull-requests.ts';
import { closeIssue, keepIssue, ownMarker, upsertComment } from './sticky.ts';
import { suggestChanges } from './suggestions.ts';

/**
 * The forge over one repository of github.com, GitHub Enterprise Server or a stand-in.
 * `connect` makes GitHub's client when it is needed. `clock` is for tests.
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
    ...contents(api),
    ...pullRequests(api),
    viewerLogin: viewer,
    upsertComment: async (comment) => upsertComment(api, await viewer(), comment),
    ownMarker: async (comment) => ownMarker(api, await viewer(), comment),
    keepIssue: async (issue) => keepIssue(api, await viewer(), issue),
    closeIssue: async ({ marker, comment }) => closeIssue(api, await viewer(), marker, comment),
    suggestChanges: async (review) => suggestChanges(api, await viewer(), review),
    writeCheckRun: (run) => writeCheckRun(api, run),
    checkRuns: (wanted) => checkRuns(api, wanted),
  };
}

/** GITHUB_TOKEN of a workflow writes as this one. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

const WHOSE_TOKEN = { name: 'find out who the token belongs to', permission: null };

/**
 * Login that the token writes as. GraphQL answers for every kind of token; `GET /user` only for a person's (403 for
 * an app's). Where neither says, it is the token of a workflow. Throws where the token is rejected.
 */
async function viewerLogin(api: Api): Promise<string> {
  const asked = [
    async () => textAt(await api.graphql(WHOSE_TOKEN, '{ viewer { login } }'), 'viewer', 'login'),
    async () => textAt(await api.send({ ...WHOSE_TOKEN, method: 'GET', path: '//user' }), 'login'),
  ];
  let rejected: ForgeError | null = null;
  for (const ask of asked) {
    try {
      const login = await ask();
      if (login !== null) return login;
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      if (error.status === null) throw error; // nothing answers there: asking in another way would not either
      // Any other failure means that this way of asking is closed, not that the token is bad.
      rejected = error.kind === 'credentials' ? error : null;
    }
  }
  if (rejected !== null) throw rejected;
  return WORKFLOW_LOGIN;
}

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
async function writeCheckRun(api: Api, run: NewCheckRun): Promise<void> {
  const { name, headSha, conclusion, detailsUrl, title, summary, text } = run;
  await api.send({
    name: `write the check run on commit ${headSha.slice(0, 7)}`,
    permission: 'checks: write',
    method: 'POST',
    path: '/check-runs',
    parameters: {
      name,
      head_sha: headSha,
      status: 'completed',
      conclusion,
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
      output: { title, summary, text },
    },
  });
}

/** https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference */
async function checkRuns(api: Api, { sha, name, which }: CheckRunLookUp): Promise<CheckRun[]> {
  const items = await api.list({
    name: `read the check runs of commit ${sha.slice(0, 7)}`,
    permission: 'checks: read',
    path: `/commits/${encodeURIComponent(sha)}/check-runs`,
    parameters: { check_name: name, filter: which, status: 'completed' },
    member: 'check_runs',
  });
  return items.flatMap((item) => {
    const id = numberAt(item, 'id');
    if (id === null) return [];
    return [{ id, app: textAt(item, 'app', 'slug'), text: textAt(item, 'output', 'text') ?? '' }];
  });
}
