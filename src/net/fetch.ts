import { createAgents } from './agents.ts';
import { type Answer, exchange } from './exchange.ts';

const MOST_REDIRECTS = 5;
const CONNECT_MS = 5_000;
const SOCKETS = 8;

export interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** As much of a fetch's Response as GitHub's client reads. */
export interface Fetched {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<Uint8Array>;
}

/**
 * A fetch that goes through the proxy of the environment, if it names one; Node's own does not, and costs its loading. Follows
 * redirects (a repository that was renamed), but takes no credentials to another host.
 */
export function createFetch(
  env: Readonly<Record<string, string | undefined>>,
): (address: string, options?: FetchOptions) => Promise<Fetched> {
  const agents = createAgents(SOCKETS, env);
  return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
    let url = new URL(address);
    let sent = headers;
    for (let redirects = 0; ; redirects++) {
      const answer = await ask(url, { method, headers: sent, body, signal });
      const next = redirectOf(answer, method);
      if (next === undefined || redirects === MOST_REDIRECTS) return fetched(url, answer);
      const former = url;
      url = new URL(next, former);
      if (url.origin !== former.origin) sent = withoutCredentials(sent);
    }
  };

  function ask(url: URL, options: FetchOptions & { method: string; headers: Readonly<Record<string, string>> }) {
    const { method, headers, body, signal } = options;
    const to = {
      secure: url.protocol === 'https:',
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? undefined : Number(url.port),
    };
    const path = url.pathname + url.search;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const question = { ...to, method, path, headers: { ...headers, ...length }, body, agent: agents.for(to) };
    return exchange(question, { connect: CONNECT_MS, signal });
  }
}

/** Where to, if the question may be asked there again as it is. */
function redirectOf({ status, headers }: Answer, method: string): string | undefined {
  const repeats = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
  return repeats ? headers.location : undefined;
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
}

function fetched({ href }: URL, { status, reason, headers, body }: Answer): Fetched {
  return {
    status,
    statusText: reason,
    url: href,
    headers: new Map(Object.entries(headers)),
    text: async () => body.toString('utf8'),
    arrayBuffer: async () => body,
  };
}
