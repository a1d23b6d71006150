import type { Octokit as Client } from '@octokit/core';
import type { Clock } from '../domain/clock.ts';
import { fixCertificate, fixProxy } from '../domain/environment.ts';
import { type Message, say } from '../domain/message.ts';
import { ForgeError, type ForgeErrorKind } from './forge.ts';
import { at, listAt, numberAt, textAt } from './json.ts';

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

/** Code of an error: the answer is larger than any of GitHub's that is asked for here. */
export const TOO_LARGE = 'ERR_ANSWER_TOO_LARGE';

export interface Operation {
  /** Completes "cannot ...". */
  readonly name: string;
  /** What a workflow has to allow, such as `pull-requests: write`; null: nothing to allow. */
  readonly permission: string | null;
}

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

  async function persist<T>(
    operation: Operation,
    repeatable: boolean,
    attempt: (client: Octokit, timed: { signal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    connected ??= connect();
    const client = await connected;
    let waited = 0;
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(client, { signal: AbortSignal.timeout(TRY_MILLISECONDS) });
      } catch (error) {
        const failure = readFailure(error, clock.now());
        const pause = nextPause(failure, { tries, waited }, repeatable);
        if (pause === null) {
          const fix = fixOf(failure, operation, client.request.endpoint.DEFAULTS.baseUrl);
          throw new ForgeError(operation.name, { ...failure, fix });
        }
        waited += pause;
        await clock.wait(pause);
      }
    }
  }

  const answer = (request: ApiRequest) =>
    persist(request, request.repeatable ?? true, (client, timed) => {
      const path = request.path.startsWith('//') ? request.path.slice(1) : `${base}${request.path}`;
      return client.request(`${request.method} ${path}`, { ...request.parameters, request: timed });
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
      persist(operation, true, (client, timed) => client.graphql(query, { request: timed })),
  };
}

/** Deletes comments one by one. @returns what went wrong; not found: another run was quicker. */
export async function deleteEach(api: Api, operation: Operation, paths: readonly string[]): Promise<ForgeError[]> {
  const problems: ForgeError[] = [];
  for (const path of paths) {
    const deleted = api.send({ ...operation, method: 'DELETE', path });
    await deleted.catch((error) => {
      if (!(error instanceof ForgeError)) throw error;
      if (error.kind !== 'not-found') problems.push(error);
    });
  }
  return problems;
}

/** @throws ForgeError where an answer lacks what GitHub documents, as from something that is not GitHub. */
export function required<T>(found: T | null, operation: Operation, what: string): T {
  if (found !== null) return found;
  throw new ForgeError(operation.name, {
    kind: 'refused',
    status: 200,
    detail: `the answer has no ${what}`,
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

/** What one failed try means. */
interface Failure {
  readonly kind: ForgeErrorKind;
  readonly status: number | null;
  readonly detail: string;
  /** How long GitHub asks to wait, in milliseconds; null where it does not say. */
  readonly waitFor: number | null;
  /** Asking again would not help. */
  readonly isFinal: boolean;
}

/**
 * Reads what octokit threw: its RequestError has `status`, and `response` only where GitHub answered.
 * Limits: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * `now` is in milliseconds since the epoch.
 */
function readFailure(error: unknown, now: number): Failure {
  const response = at(error, 'response');
  const status = at(response, 'status');
  if (typeof status !== 'number') {
    const kind = at(error, 'cause', 'code') === TOO_LARGE ? 'refused' : 'unreachable';
    const detail = noAnswer(error);
    return { kind, status: null, detail, waitFor: null, isFinal: isUntrusted(detail) || isRefusedByProxy(error) };
  }
  const detail = oneLine(textAt(response, 'data', 'message') ?? (at(response, 'data') === '' ? '' : messageOf(error)));
  const waitFor = askedWait(at(response, 'headers'), now);
  const isLimited =
    status === 429 || (status === 403 && (waitFor !== null || /rate limit|abuse detection/i.test(detail)));
  const kind = isLimited ? 'limited' : kindOf(status);
  return { kind, status, detail: withFields(detail, response), waitFor, isFinal: false };
}

function kindOf(status: number): ForgeErrorKind {
  if (status === 401) return 'credentials';
  if (status === 403) return 'denied';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 500 ? 'unreachable' : 'refused';
}

function askedWait(headers: unknown, now: number): number | null {
  const retryAfter = textAt(headers, 'retry-after');
  if (retryAfter !== null) {
    const seconds = Number(retryAfter);
    const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
    if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  }
  if (textAt(headers, 'x-ratelimit-remaining') !== '0') return null;
  const reset = Number(textAt(headers, 'x-ratelimit-reset') ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : null;
}

/** GitHub's 422 says what is wrong in `errors[].message`. */
function withFields(detail: string, response: unknown): string {
  const messages = listAt(response, 'data', 'errors').flatMap((one) => textAt(one, 'message') ?? []);
  return messages.length === 0 ? detail : oneLine(`${detail}: ${messages.join('; ')}`);
}

function noAnswer(error: unknown): string {
  const code = textAt(error, 'cause', 'cause', 'code') ?? textAt(error, 'cause', 'code');
  const message = textAt(error, 'cause', 'message') ?? messageOf(error);
  return oneLine(code === null || message.includes(code) ? message : `${message} (${code})`) || 'no answer';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An error page of a proxy is long HTML: one short line is enough. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300).toWellFormed()}...` : line;
}

/** Of a certificate. */
function isUntrusted(detail: string): boolean {
  return /CERT_|_CERT|SELF_SIGNED|UNABLE_TO_|certificate/.test(detail);
}

/** A proxy that forbids the host, or wants a password, does so again. */
function isRefusedByProxy(error: unknown): boolean {
  const status = at(error, 'cause', 'code') === 'ERR_PROXY_TUNNEL' ? numberAt(error, 'cause', 'statusCode') : null;
  return status !== null && status < 500 && status !== 408 && status !== 429;
}

function fixOf({ kind, status, detail, waitFor }: Failure, { permission }: Operation, apiUrl: string): Message {
  const permit = permission === null ? 'the permission it needs' : say`\`permissions: ${permission}\``;
  switch (kind) {
    case 'denied':
      if (/locked/i.test(detail))
        return say`Unlock the conversation of the pull request, or set the input \`comment\` to \`false\`.`;
      if (/authenticate via a GitHub App/i.test(detail))
        return say`Check runs are written by apps only: leave \`github-token\` out, or use the token of a GitHub App instead of a person's.`;
      return say`Give the job ${permit} in its workflow; if \`github-token\` is a token of your own, give that permission to it.`;
    case 'credentials':
      return say`The token in \`github-token\` is wrong or has expired: leave the input out to use the default token of the job, or renew yours.`;
    case 'not-found':
      return say`Check that it exists and that the token may see it: on a private repository that takes ${permit}.`;
    case 'limited':
      return waitFor === null
        ? 'GitHub takes no more requests from this token for now: run the job again in some minutes.'
        : `GitHub takes no more requests from this token for now: run the job again in ${Math.ceil(waitFor / 60_000)} min.`;
    case 'unreachable':
      if (isUntrusted(detail)) return fixCertificate(apiUrl);
      if (/\bERR_PROXY/.test(detail)) return fixProxy(apiUrl);
      return `Run the job again. If it goes on, see whether ${apiUrl} can be reached from the runner and whether githubstatus.com reports a problem.`;
    case 'refused':
      if (status === null)
        return `Check that ${apiUrl} is the address of GitHub's REST API, and what proxy is in between.`;
      return 'Fix what the answer of GitHub names, then run the job again.';
    default:
      return kind satisfies never;
  }
}
