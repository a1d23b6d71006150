import { type Message, say } from '../domain/message.ts';
import { ForgeError, type ForgeErrorKind } from './forge.ts';
import { at, numberAt, textAt } from './json.ts';

/** Code of an error: the answer is larger than any of GitHub's that is asked for here. */
export const TOO_LARGE = 'ERR_ANSWER_TOO_LARGE';

/** What one failed try means. */
export interface Failure {
  readonly kind: ForgeErrorKind;
  readonly status: number | null;
  readonly detail: string;
  /** How long GitHub asks to wait, in milliseconds; null where it does not say. */
  readonly waitFor: number | null;
  /** Asking again would not help. */
  readonly isFinal: boolean;
}

export interface Operation {
  /** Completes "cannot ...". */
  readonly name: string;
  /** What a workflow has to allow, such as `pull-requests: write`; null: nothing to allow. */
  readonly permission: string | null;
}

/**
 * Reads what octokit threw: its RequestError has `status`, and `response` only where GitHub answered.
 * Limits: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * `now` is in milliseconds since the epoch.
 */
export function readFailure(error: unknown, now: number): Failure {
  const response = at(error, 'response');
  const status = at(response, 'status');
  if (typeof status !== 'number') {
    const kind = at(error, 'cause', 'code') === TOO_LARGE ? 'refused' : 'unreachable';
    const detail = noAnswer(error);
    return { kind, status: null, detail, waitFor: null, isFinal: isUntrusted(detail) || isRefusedByProxy(error) };
  }
  const detail = oneLine(textAt(response, 'data', 'message') ?? (at(response, 'data') === '' ? '' : messageOf(error)));
  const waitFor = askedWait(at(response, 'headers'), now);
  const limited =
    status === 429 || (status === 403 && (waitFor !== null || /rate limit|abuse detection/i.test(detail)));
  return {
    kind: limited ? 'limited' : kindOf(status),
    status,
    detail: withFields(detail, response),
    waitFor,
    isFinal: false,
  };
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
  const errors = at(response, 'data', 'errors');
  if (!Array.isArray(errors)) return detail;
  const messages = errors.map((one) => textAt(one, 'message')).filter((one) => one !== null);
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

export function forgeError(failure: Failure, operation: Operation, apiUrl: string): ForgeError {
  const { kind, status, detail } = failure;
  return new ForgeError({ kind, status, detail, operation: operation.name, fix: fixOf(failure, operation, apiUrl) });
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
      if (isUntrusted(detail))
        return `The certificate of ${apiUrl} is not trusted: behind an inspecting proxy, or on a server of your own, name its CA file in NODE_EXTRA_CA_CERTS.`;
      if (/\bERR_PROXY/.test(detail))
        return `Check the proxy in HTTPS_PROXY: its address, its password, and whether it lets ${apiUrl} through. What is reached without it belongs in NO_PROXY.`;
      return `Run the job again. If it goes on, see whether ${apiUrl} can be reached from the runner and whether githubstatus.com reports a problem.`;
    case 'refused':
      if (status === null)
        return `Check that ${apiUrl} is the address of GitHub's REST API, and what proxy is in between.`;
      return 'Fix what the answer of GitHub names, then run the job again.';
    default:
      return kind satisfies never;
  }
}
