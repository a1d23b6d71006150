import { CloudError, type CloudErrorKind } from '../domain/cloud.ts';
import { blankedOut, formsOf, readingsOf } from '../domain/encodings.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { JOB, type Vocabulary } from '../domain/vocabulary.ts';
import { fix } from './fix.ts';

export type Service = 'secretsmanager' | 'iam' | 'sts' | 'kms';

/** How a client words its errors. */
export interface ErrorWords {
  /** Goes over all that AWS says when a call fails. */
  readonly redact?: ((text: string) => string) | undefined;
  /** Of the program that makes the calls; absent: the action's. */
  readonly vocabulary?: Vocabulary | undefined;
}

/** What was being done when something was thrown. */
export interface CallContext extends ErrorWords {
  readonly service: Service;
  readonly operation: string;
  /** Name or ARN. */
  readonly resource: string | undefined;
  /** The value in the request, if one is: nothing of it may get into the error. */
  readonly secret?: SecretValue;
  /** Of the client: completes the ARN that a fix names. */
  readonly region?: string | undefined;
}

/**
 * Turns anything that an SDK call threw into a new CloudError. Nothing of the thrown object is kept: it can lead to the
 * request and the answer, and so to a value.
 */
export function toCloudError(thrown: unknown, call: CallContext): CloudError {
  if (thrown instanceof CloudError) return thrown;
  if (thrown instanceof FailedLookUp) return lookUpError(thrown.reason, call);
  const { kind, code, text } = classify(thrown);
  const detail = safeText(text, call.secret, call.redact);
  return cloudError({ kind, code, detail }, call);
}

/** Thrown in place of whatever went wrong while credentials were looked up: the call that needed them was never sent. */
export class FailedLookUp extends Error {
  readonly reason: unknown;

  constructor(reason: unknown) {
    super('no credentials');
    this.reason = reason;
  }
}

/** What is no error of the look-up itself came from STS, which is asked to take a role. */
function lookUpError(reason: unknown, call: CallContext): CloudError {
  const { kind, code, text } = classify(reason);
  if (/^(Credentials|Token)ProviderError$/.test(code)) return toCloudError(reason, call);
  const isToken = Boolean(process.env.AWS_WEB_IDENTITY_TOKEN_FILE) && !process.env.AWS_PROFILE;
  const operation = isToken ? 'AssumeRoleWithWebIdentity' : 'AssumeRole';
  const { resource: _, secret: __, ...words } = call;
  const sts = { ...words, service: 'sts', operation, resource: undefined } as const;
  const detail = safeText(text, undefined, call.redact);
  // AWS gives a reason with each refusal; a page of a proxy has none that is read.
  const isPage = code === 'MalformedResponse' || (code === 'Unknown' && kind === 'denied');
  const what = isPage ? ({ kind: 'unreachable', code: 'MalformedResponse' } as const) : { kind, code };
  return cloudError({ ...what, detail }, sts);
}

function cloudError(what: { kind: CloudErrorKind; code: string; detail: string }, call: CallContext): CloudError {
  const { service, operation, resource, region, vocabulary = JOB } = call;
  const fields = { ...what, service, operation, resource };
  return new CloudError({ ...fields, fix: fix({ ...fields, region, vocabulary }) });
}

/** For an answer without what it must have, which must not be taken for success. */
export function malformed(detail: string, call: CallContext): CloudError {
  return cloudError({ kind: 'unreachable', code: 'MalformedResponse', detail }, call);
}

/** AWS's code without the ending that only some of its protocols write. */
export function plainCode(code: string): string {
  return code.replace(/Exception$/, '');
}

/** Someone else is changing the same thing right now: the SDK does not repeat these. */
export function isContended(error: CloudError): boolean {
  return ['ConcurrentModification', 'EntityTemporarilyUnmodifiable'].includes(plainCode(error.code));
}

/** No answer, an overload or a contention: worth another try. */
export function isPassing(error: CloudError): boolean {
  return error.kind === 'unreachable' || error.kind === 'throttled' || isContended(error);
}

export function isGone(error: unknown): boolean {
  return error instanceof CloudError && error.kind === 'not-found';
}

/** For `catch`: what does not exist is undefined. */
export function goneIsUndefined(error: unknown): undefined {
  if (!isGone(error)) throw error;
  return undefined;
}

/** AWS has every operation that is called here; emulators may not. */
export function isUnknownOperation(error: unknown): boolean {
  return (
    error instanceof CloudError &&
    ['InvalidAction', 'UnknownAction', 'UnknownOperation', 'NotImplemented'].includes(plainCode(error.code))
  );
}

interface Classified {
  readonly kind: CloudErrorKind;
  readonly code: string;
  readonly text: string;
}

/** By codes without their ending. */
const KINDS = {
  denied: 'AccessDenied UnauthorizedOperation NotAuthorized KMSAccessDenied',
  credentials:
    'CredentialsProviderError TokenProviderError ExpiredToken InvalidClientTokenId UnrecognizedClient InvalidToken ' +
    'SignatureDoesNotMatch InvalidSignature IncompleteSignature MissingAuthenticationToken InvalidAccessKeyId AuthFailure ' +
    'RequestExpired InvalidIdentityToken IDPRejectedClaim OptInRequired',
  'not-found': 'ResourceNotFound NoSuchEntity',
  exists: 'ResourceExists EntityAlreadyExists',
  limit: 'LimitExceeded QuotaExceeded ServiceQuotaExceeded',
  throttled:
    'Throttling Throttled RequestThrottled TooManyRequests RequestLimitExceeded SlowDown PriorRequestNotComplete',
  unreachable:
    'TimeoutError AbortError RequestTimeout InternalServiceError InternalFailure InternalError ServiceFailure ' +
    'ServiceUnavailable AnswerTooLarge',
} as const satisfies Record<Exclude<CloudErrorKind, 'refused'>, string>;

const KIND_BY_CODE: ReadonlyMap<string, CloudErrorKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind as CloudErrorKind])),
);

const NETWORK_CODE =
  /^(E[A-Z]{3,}|EAI_[A-Z]+|UND_ERR_[A-Z_]+|ERR_(TLS|SSL|HTTP2?|SOCKET|PROXY)_[A-Z_]+|CERT_[A-Z_]+|[A-Z_]*(SELF_SIGNED|UNABLE_TO)_[A-Z_]+)$/;
/** Codes of the same form that are about this machine's files: only credentials and the AWS configuration come from files. */
const FILE_CODE = /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EMFILE|ENFILE)$/;

function classify(thrown: unknown): Classified {
  const name = textOf(thrown, 'name');
  const systemCode = textOf(thrown, 'code') ?? '';
  const message = textOf(thrown, 'message') ?? (typeof thrown === 'string' ? thrown : '');
  const status = field(field(thrown, '$metadata'), 'httpStatusCode');

  if (FILE_CODE.test(systemCode))
    return { kind: 'credentials', code: systemCode, text: message.replace(`${systemCode}: `, '') };
  if (NETWORK_CODE.test(systemCode)) {
    return { kind: 'unreachable', code: systemCode, text: message || 'the connection failed' };
  }
  const fromService = field(thrown, '$fault') !== undefined;
  const code = codeOf((fromService ? textOf(thrown, 'Code') : undefined) ?? name ?? 'Unknown');
  const known = KIND_BY_CODE.get(plainCode(code));
  if (!fromService && known === undefined) {
    // An answer that is no answer: its parser's message quotes it, and it may hold values.
    if (field(thrown, '$response') !== undefined) {
      const words = typeof status === 'number' ? `HTTP ${status} with a body` : 'an answer';
      return {
        // A proxy, or an emulator that refuses in another protocol than the one it was asked in.
        kind: status === 401 || status === 403 ? 'denied' : 'unreachable',
        code: 'MalformedResponse',
        text: `${words} that does not come from AWS, or not whole`,
      };
    }
    return { kind: 'refused', code, text: message || 'the SDK failed without a message' };
  }
  if (/\bsts:AssumeRole/.test(message)) return { kind: 'credentials', code, text: message };
  const isSilent = !message || /^Unknown(Error)?$/.test(message);
  const text = isSilent ? `no reason given${typeof status === 'number' ? ` (HTTP ${status})` : ''}` : message;
  return { kind: known ?? kindOfStatus(status), code, text };
}

function kindOfStatus(status: unknown): CloudErrorKind {
  if (status === 401 || status === 403) return 'denied';
  if (status === 429) return 'throttled';
  // 501 is how emulators say that they do not know an operation.
  return typeof status === 'number' && status >= 500 && status !== 501 ? 'unreachable' : 'refused';
}

function codeOf(text: string): string {
  return text.replace(/[^A-Za-z0-9_.-]/g, '').slice(0, 80) || 'Unknown';
}

/** Reads one property of whatever was thrown; a getter that throws counts as absent. */
function field(thrown: unknown, key: string): unknown {
  if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function')) return undefined;
  try {
    return (thrown as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

function textOf(thrown: unknown, key: string): string | undefined {
  const text = field(thrown, key);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

const MAX_DETAIL = 500;
/** AWS's own texts are far shorter; what is longer is not read any further. */
const MAX_READ = 2_000;
/** A shorter run in common with a value says nothing and would blank out ordinary words. */
const RUN = 8;

/**
 * One line of at most 500 characters of what AWS said, without anything of the value that was on its way (some services quote
 * what they refuse), without what `redact` takes out, without the signing details that follow a wrong signature and without what the
 * SDK adds for its developers.
 */
function safeText(text: string, secret: SecretValue | undefined, redact = (words: string) => words): string {
  const read = text
    .slice(0, MAX_READ)
    .replace(/^@[\w/-]+ - (\[ERROR\] )?/, '')
    .replace(/(The Canonical String|Deserialization error: to see)[\s\S]*/i, '');
  const clean = redact(secret === undefined ? read : withoutValue(read, secret.reveal()));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those have to go
  const line = clean.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length <= MAX_DETAIL ? line : `${line.slice(0, MAX_DETAIL - 3)}...`;
}

/** Blanks out every run of eight or more characters that the value has too, as it is or in one of its encodings. */
function withoutValue(text: string, value: string): string {
  if (value.length < RUN) {
    return value === ''
      ? text
      : text.replace(
          new RegExp(`(?<![A-Za-z0-9])${value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![A-Za-z0-9])`, 'g'),
          '***',
        );
  }
  const readings = readingsOf(text);
  const said = new Set(readings.flatMap((reading) => runsOf(reading.text)));
  const shared = new Set(formsOf(value).flatMap((form) => runsOf(form).filter((run) => said.has(run))));
  const pieces = readings.flatMap(({ text: read, starts, ends }) =>
    runsOf(read).flatMap((run, at) =>
      shared.has(run) ? [{ start: starts[at] ?? 0, end: ends[at + RUN - 1] ?? 0 }] : [],
    ),
  );
  return blankedOut(text, pieces);
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));
}
