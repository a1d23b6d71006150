import { Octokit } from '@octokit/core';
import { type GitHubSandbox, type RepositorySandbox, startGitHub } from '../../../sandbox/github/start.ts';
import type { Clock } from '../../../src/domain/clock.ts';
import type { Forge } from '../../../src/github/forge.ts';
import { githubForge } from '../../../src/github/github.ts';

/** A clock that moves only for the waits, which it records and does not keep. */
export interface TestClock extends Clock {
  readonly waits: number[];
}

export function testClock(start = Date.parse('2026-03-02T09:00:00Z')): TestClock {
  const waits: number[] = [];
  return {
    waits,
    now: () => start + waits.reduce((sum, one) => sum + one, 0),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
}

export interface Bench {
  readonly github: GitHubSandbox;
  readonly repository: RepositorySandbox;
  readonly clock: TestClock;
  forge(token?: string): Forge;
}

/** A sandbox with the repository acme/ml, and the adapter speaking to it over HTTP. */
export async function startBench(options: Parameters<typeof startGitHub>[0] = {}): Promise<Bench> {
  const github = await startGitHub(options);
  const repository = github.createRepository({ name: 'acme/ml', files: { 'union-secrets.yaml': 'version: 1\n' } });
  const clock = testClock();
  const forge = (token = github.token) => forgeAt(github.apiUrl, token, clock);
  return { github, repository, clock, forge };
}

export function forgeAt(apiUrl: string, token: string, clock: Clock): Forge {
  // Node's own fetch: a proxy of the machine must not come between a test and its sandbox.
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, request: { fetch } });
  return githubForge(async () => octokit, { owner: 'acme', name: 'ml' }, clock);
}

/** A branch with a changed config and its pull request. */
export function openPullRequest(repository: RepositorySandbox, head = 'feature'): number {
  repository.commit({ branch: head, files: { [`${head}.yaml`]: `${head}\n` } });
  return repository.openPullRequest({ head });
}
