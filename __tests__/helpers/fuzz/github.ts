import { Octokit } from '@octokit/core';
import { startGitHub } from '../../../sandbox/github/start.ts';
import { type Forge, ForgeError } from '../../../src/github/forge.ts';
import { githubForge } from '../../../src/github/github.ts';
import { startProxy } from './proxy.ts';
import { Random } from './random.ts';
import { spoil } from './spoil.ts';

const MARKER = { stack: 'ml', dataPlane: 'production', runId: '7', attempt: 1 };
const LONGEST_MS = 10_000;

/** The adapter of GitHub, and a GitHub whose answers are spoiled. */
export interface GitHubBench {
  /** One call whose answers are spoiled. @returns what is not as promised. */
  play(seed: number): Promise<string[]>;
  close(): Promise<void>;
}

export async function startGitHubBench(): Promise<GitHubBench> {
  const github = await startGitHub();
  const repository = github.createRepository({ name: 'acme/ml', files: { 'union-secrets.yaml': 'version: 1\n' } });
  repository.commit({ branch: 'change', files: { 'a.py': 'one\ntwo\n' } });
  const number = repository.openPullRequest({ head: 'change' });
  const sha = repository.tip('change');
  const proxy = await startProxy(() => github.apiUrl);
  let time = 0;
  const wait = async (milliseconds: number) => {
    time += milliseconds;
  };
  const clock = { now: () => time, wait };
  const octokit = new Octokit({ auth: github.token, baseUrl: proxy.url, request: { fetch } });
  return {
    async play(seed) {
      const random = new Random(seed);
      repository.data.comments.length = 0;
      const forge = githubForge(async () => octokit, { owner: 'acme', name: 'ml' }, clock);
      const call = random.pick(callsOf(forge, number, sha));
      const share = random.pick([0.3, 0.7, 1]);
      proxy.spoil = (answer) => (random.next() < share ? spoil(answer, random) : answer);
      const started = performance.now();
      const complaints: string[] = await call().then(() => [], judge);
      const milliseconds = performance.now() - started;
      if (milliseconds > LONGEST_MS) complaints.push(`it took ${Math.round(milliseconds)} ms`);
      return complaints.map((one) => `${String(call)}: ${one}`);
    },
    close: async () => {
      await Promise.all([proxy.close(), github.close()]);
    },
  };
}

function callsOf(forge: Forge, pullRequest: number, sha: string): (() => Promise<unknown>)[] {
  const compose = (previous: string | null) => `was: ${(previous ?? '').length}`;
  const check = {
    name: 'plan',
    headSha: sha,
    conclusion: 'success',
    detailsUrl: null,
    title: 't',
    summary: 's',
    text: 'x',
  } as const;
  const line = { path: 'a.py', startLine: 1, endLine: 1, original: 'one', replacement: 'three', body: 'x' };
  const review = { pullRequest, headSha: sha, stack: 'ml', dataPlane: 'production', summary: 's', suggestions: [line] };
  return [
    () => forge.viewerLogin(),
    () => forge.upsertComment({ pullRequest, marker: MARKER, compose }),
    () => forge.pullRequest(pullRequest),
    () => forge.pullRequestsOf([sha], { base: 'main' }),
    () => forge.branchTip('main'),
    () => forge.fileAtTip({ branch: 'main', path: 'union-secrets.yaml' }),
    () => forge.defaultBranch(),
    () => forge.fileAt({ ref: 'main', path: 'union-secrets.yaml' }),
    () => forge.keepIssue({ marker: MARKER, title: 't', body: 'b' }),
    () => forge.closeIssue({ marker: MARKER, comment: 'c' }),
    () => forge.writeCheckRun(check),
    () => forge.checkRuns({ sha, name: 'plan', which: 'all' }),
    () => forge.suggestChanges(review),
  ];
}

function judge(error: unknown): string[] {
  if (!(error instanceof ForgeError)) return [`thrown: ${error instanceof Error ? error.stack : String(error)}`];
  const text = `${error.message} ${error.fix}`;
  return [
    ...(error.fix === '' ? ['no fix'] : []),
    ...(text.length > 3_000 ? [`${text.length} characters`] : []),
    ...(/\n/.test(text) ? [`several lines: ${text}`] : []),
  ];
}
