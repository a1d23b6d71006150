import type { Octokit as Client } from '@octokit/core';
import type { Clock } from '../domain/clock.ts';
import { type Failure, forgeError, type Operation, readFailure } from './failure.ts';
import { ForgeError } from './forge.ts';
import { at, listAt } from './json.ts';

const TRIES = 3;
/** All the waits of one operation together. */
const LONGEST_WAIT = 20_000;
const PAUSES = { limited: [5_000, 10_000], unreachable: [1_000, 3_000] } as const;

/** Items of a page: so many of the longest texts that GitHub takes are less than the largest answer that is read. */
const PAGE = 30;
/** A pull request takes 2,500 comments: this only ends a list that never does. */
const MOST_PAGES = 100;

/** All that is asked of GitHub's client. */
export type Octokit = Pick<Client, 'request' | 'graphql'>;

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

/** Which list to read. */
export interface ListRequest extends Omit<ApiRequest, 'method' | 'repeatable'> {
  /** Member of the answer that holds the items. Default: the answer is the list. */
  readonly member?: string;
}

/** REST and GraphQL of one repository, with bounded retries and errors that say what to do. */
export interface Api {
  /** @returns parsed JSON, or text: check before use. */
  send(request: ApiRequest): Promise<unknown>;
  /** The items of all pages, each once. */
  list(request: ListRequest): Promise<unknown[]>;
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

  const answer = (request: ApiRequest) =>
    persist(request, request.repeatable ?? true, (client) => {
      const path = request.path.startsWith('//') ? request.path.slice(1) : `${base}${request.path}`;
      return client.request(`${request.method} ${path}`, {
        ...request.parameters,
        request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) },
      });
    });

  async function list({ member, parameters, ...request }: ListRequest): Promise<unknown[]> {
    const items = new Map<unknown, unknown>();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const paged = { ...parameters, per_page: PAGE, page };
      const { data, headers } = await answer({ ...request, method: 'GET', parameters: paged });
      const found = member === undefined ? listAt(data) : listAt(data, member);
      const before = items.size;
      for (const item of found) items.set(at(item, 'id') ?? at(item, 'filename') ?? item, item);
      // A server that knows no pages answers the same list again.
      const more = /rel="?next"?/.test(headers.link ?? '') || found.length >= PAGE;
      if (!more || items.size === before) break;
    }
    return [...items.values()];
  }

  return {
    clock,
    send: async (request) => (await answer(request)).data,
    list,
    graphql: (operation, query) =>
      persist(operation, true, (client) =>
        client.graphql(query, { request: { signal: AbortSignal.timeout(TRY_MILLISECONDS) } }),
      ),
  };
}

/** An answer that lacks what GitHub documents, as from something that is not GitHub. */
export function malformedResponse(operation: Operation, missing: string): ForgeError {
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

/**
 * How long to wait before the next try, or null to give up: at most three tries and 20 seconds of waiting.
 * What GitHub turned away for its rate limits was not done, and may be repeated. A request whose answer was lost
 * may have been done: it is repeated only where that does no harm (`repeatable`).
 */
function nextPause(failure: Failure, history: { tries: number; waited: number }, repeatable: boolean): number | null {
  if (history.tries >= TRIES || failure.isFinal) return null;
  if (failure.kind !== 'limited' && !(failure.kind === 'unreachable' && repeatable)) return null;
  const pause = failure.waitFor ?? PAUSES[failure.kind][history.tries - 1] ?? 0;
  return history.waited + pause > LONGEST_WAIT ? null : pause;
}
