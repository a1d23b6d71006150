import { Octokit } from '@octokit/core';
import { createFetch } from './fetch.ts';

/** GitHub's own client, in a file of its own: it is loaded only once something is asked. */
export function createOctokit(token: string, baseUrl: string): Octokit {
  return new Octokit({ auth: token, baseUrl, request: { fetch: createFetch(process.env) } });
}
