import { getOctokit } from '@actions/github';
import { createFetch } from '../net/fetch.ts';
import type { Octokit } from './api.ts';

/** GitHub's own client. Costs its loading: wanted only once something is asked. */
export function createOctokit(token: string, baseUrl: string, env = process.env): Octokit {
  return getOctokit(token, { baseUrl, request: { fetch: createFetch(env) } });
}
