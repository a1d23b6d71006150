import type { getOctokit } from '@actions/github';
import { forgeError, type Operation, readFailure } from './failure.ts';
import { ForgeError } from './forge.ts';
import { at } from './json.ts';
import { type Clock, nextPause } from './retry.ts';

/** All that is asked of GitHub's client; the bundle holds no more of it. */
export type Octokit = Pick<ReturnType<typeof getOctokit>, 'request' | 'graphql'>;

/** One try has this long; GitHub itself gives up on a request after 10 seconds. */
const TRY_MILLISECONDS = 15_000;

export interface ApiRequest extends Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** After `/repos/<owner>/<name>`, with every part encoded. Another start where it begins with `//`, without the first slash. */
  readonly path: string;
  /** Query of a GET, JSON body otherwise. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** False: do not repeat it when its answer was lost. Default true. */
  readonly repeatable?: boolean;
}

export interface ApiAnswer {
  /** Parsed JSON, or text: check before use. */
  readonly data: unknown;
  /** Of the header Link: there is a next page. */
  readonly more: boolean;
}

/** REST and GraphQL of one repository, with bounded retries and errors that say what to do. */
export interface Api {
  send(request: ApiRequest): Promise<ApiAnswer>;
  graphql(operation: Operation, query: string): Promise<unknown>;
  readonly clock: Clock;
}

/** `connect` is asked at the first request: a run that asks GitHub nothing need not load its client. */
export function createApi(
  connect: () => Promise<Octokit>,
  repository: { owner: string; name: string },
  clock: Clock,
): Api {
  const base = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`;
  let connected: Promise<Octokit> | undefined;
  const octokit = () => {
    connected ??= connect();
    return connected;
  };

  async function persist<T>(
    operation: Operation,
    repeatable: boolean,
    attempt: (client: Octokit) => Promise<T>,
  ): Promise<T> {
    const client = await octokit();
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(client);
      } catch (error) {
        const failure = readFailure(error, clock.now());
        const pause = nextPause(failure, { tries, waited }, repeatable);
        if (pause === null) throw forgeError(failure, operation, client.request.endpoint.DEFAULTS.baseUrl);
        waited += pause;
        await clock.wait(pause);
      }
    }
  }

  return {
    clock,
    send: (request) =>
      persist(request, request.repeatable ?? true, async (client) => {
        const path = request.path.startsWith('//') ? request.path.slice(1) : `${base}${request.path}`;
        const answer = await client.request(`${request.method} ${path}`, {
          ...request.parameters,
          request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) },
        });
        return { data: answer.data, more: /rel="?next"?/.test(String(at(answer.headers, 'link') ?? '')) };
      }),
    graphql: (operation, query) =>
      persist(operation, true, (client) =>
        client.graphql(query, { request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) } }),
      ),
  };
}

/** An answer that lacks what GitHub documents, as from something that is not GitHub. */
export function senseless(operation: Operation, missing: string): ForgeError {
  return new ForgeError({
    kind: 'refused',
    status: 200,
    operation: operation.name,
    detail: `the answer has no ${missing}`,
    fix: "Check that GITHUB_API_URL is the address of GitHub's REST API, and that no proxy changes its answers.",
  });
}

/** Encodes each segment, so that a path or a branch keeps its slashes. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
