import { CloudError, type CloudErrorKind } from '../domain/cloud.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { JOB, type Vocabulary } from '../domain/vocabulary.ts';
import { fix } from './fix.ts';
import { type Redact, safeText } from './safe-text.ts';

export type Service = 'secretsmanager' | 'iam' | 'sts' | 'kms';

/** How a client words its errors. */
export interface ErrorWords {
  /** Goes over all that AWS says when a call fails. */
  readonly redact?: Redact | undefined;
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

interface Classified {
  readonly kind: CloudErrorKind;
  readonly code: string;
  readonly text: string;
}

const KINDS: Readonly<Record<Exclude<CloudErrorKind, 'refused'>, readonly string[]>> = {
  denied: ['AccessDenied', 'UnauthorizedOperation', 'NotAuthorized', 'KMSAccessDenied'],
  credentials: [
    ...[
      'CredentialsProviderError',
      'TokenProviderError',
      'ExpiredToken',
      'InvalidClientTokenId',
      'UnrecognizedClient',
      'InvalidToken',
    ],
    ...['SignatureDoesNotMatch', 'InvalidSignature', 'IncompleteSignature', 'MissingAuthenticationToken'],
    ...[
      'InvalidAccessKeyId',
      'AuthFailure',
      'RequestExpired',
      'InvalidIdentityToken',
      'IDPRejectedClaim',
      'OptInRequired',
    ],
  ],
  'not-found': ['ResourceNotFound', 'NoSuchEntity'],
  exists: ['ResourceExists', 'EntityAlreadyExists'],
  limit: ['LimitExceeded', 'QuotaExceeded', 'ServiceQuotaExceeded'],
  throttled: [
    'Throttling',
    'Throttled',
    'RequestThrottled',
    'TooManyRequests',
    'RequestLimitExceeded',
    'SlowDown',
    'PriorRequestNotComplete',
  ],
  unreachable: [
    'TimeoutError',
    'AbortError',
    'RequestTimeout',
    'InternalServiceError',
    'InternalFailure',
    'InternalError',
    'ServiceFailure',
    'ServiceUnavailable',
    'AnswerTooLarge',
  ],
};

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
  const known = kindOfCode(code);
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

function kindOfCode(code: string): CloudErrorKind | undefined {
  const plain = plainCode(code);
  for (const [kind, codes] of Object.entries(KINDS)) {
    if (codes.includes(plain)) return kind as CloudErrorKind;
  }
  return undefined;
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
