import * as http from 'node:http';
import * as https from 'node:https';
import { Octokit } from '@octokit/core';
import { proxyEnv } from '../domain/environment.ts';
import { TOO_LARGE } from './api.ts';

const MOST_REDIRECTS = 5;
/** Until a proxy must have answered. GitHub's own answer has the time that the request's signal gives it. */
const PROXY_MS = 5_000;
/** 30 comments of the longest that GitHub takes are less. */
const ANSWER_BYTES = 8_000_000;

/** GitHub's own client. This file is loaded only once something is asked. */
export function createOctokit(token: string, baseUrl: string): Octokit {
  return new Octokit({ auth: token, baseUrl, request: { fetch: createFetch(process.env) } });
}

type Headers = Readonly<Record<string, string>>;

interface FetchOptions {
  readonly method?: string;
  readonly headers?: Headers;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** As much of a fetch's Response as GitHub's client reads. */
type Fetched = Awaited<ReturnType<typeof ask>>;

/**
 * A fetch through the proxy of the environment: Node's own takes none before 24.14, and undici would be a third of the bundle. Follows
 * redirects (a repository that was renamed), but takes no credentials to another host.
 */
export function createFetch(
  env: Readonly<Record<string, string | undefined>>,
  timeout = PROXY_MS,
): (address: string, options?: FetchOptions) => Promise<Fetched> {
  const options = { keepAlive: true, timeout, proxyEnv: proxyEnv(env) };
  const agents = { secure: new https.Agent(options), plain: new http.Agent(options) };
  return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
    let url = new URL(address);
    let sent = headers;
    for (let redirects = 0; ; redirects++) {
      const to = { method, headers: sent, signal, agent: url.protocol === 'https:' ? agents.secure : agents.plain };
      const fetched = await ask(url, to, body).catch((error) => {
        throw signal?.aborted ? signal.reason : error;
      });
      const next = redirectOf(fetched, method);
      if (next === undefined || redirects === MOST_REDIRECTS) return fetched;
      const { origin } = url;
      url = new URL(next, url);
      if (url.origin !== origin) sent = withoutCredentials(sent);
    }
  };
}

async function ask(url: URL, options: http.RequestOptions, body: string | undefined) {
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const { request } = url.protocol === 'https:' ? https : http;
  request(url, options).on('response', resolve).on('error', reject).end(body);
  const response = await promise;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > ANSWER_BYTES)
      throw Object.assign(new Error(`the answer has over ${ANSWER_BYTES / 1e6} MB`), { code: TOO_LARGE });
  }
  const bytes = Buffer.concat(chunks);
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    url: url.href,
    headers: new Map(headers),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => bytes,
  };
}

/** Where to, if the request may be sent there again as it is. */
function redirectOf({ status, headers }: Fetched, method: string): string | undefined {
  const repeats = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
  return repeats ? headers.get('location') : undefined;
}

function withoutCredentials(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
}
