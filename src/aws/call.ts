import { parseSecretArn } from '../domain/pair.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { malformed, type Service, toCloudError } from './errors.ts';
import type { Gate, Turn } from './limit.ts';
import type { Hide } from './safe-text.ts';

export interface About {
  readonly operation: string;
  /** Name or ARN the call is about. */
  readonly resource?: string;
  readonly turn?: Turn;
  /** The value in the request, if one is. */
  readonly secret?: SecretValue;
}

/**
 * Makes one call to AWS in its turn and takes from the answer what is needed.
 *
 * @throws CloudError whatever goes wrong; also when `read` throws, since then the answer is not what AWS documents.
 */
export type Call = <T, R>(about: About, send: () => Promise<T>, read: (answer: T) => R) => Promise<R>;

export function createCall(
  service: Service,
  gate: Gate,
  { region, hide }: { region?: string; hide?: Hide | undefined } = {},
): Call {
  return async (about, send, read) => {
    const { operation, resource, turn, secret } = about;
    const context = { service, operation, resource, region, hide, ...(secret === undefined ? {} : { secret }) };
    const answer = await gate(turn, send).catch((thrown) => {
      throw toCloudError(thrown, context);
    });
    try {
      return read(answer);
    } catch (thrown) {
      // Other errors' words can quote the answer, and with it a value.
      throw thrown instanceof BadAnswer
        ? malformed(thrown.message, context)
        : malformed('the answer is not of the form that AWS documents', context);
    }
  };
}

/** Thrown by what reads an answer; its words must not quote the answer. */
export class BadAnswer extends Error {}

/** For calls whose answer tells nothing. */
export function nothing(): void {}

/** A text that must be there. @throws BadAnswer naming the field. */
export function text(field: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new BadAnswer(`the answer has no ${field}`);
  return value;
}

/** The ARN of a secret, whole. @throws BadAnswer naming the field. */
export function secretArn(field: string, value: unknown): string {
  const arn = text(field, value);
  try {
    return parseSecretArn(arn).pair.arn;
  } catch {
    throw new BadAnswer(`${field} in the answer is not the ARN of a secret`);
  }
}

/** A text that may be missing. @throws BadAnswer if it is something else. */
export function optionalText(field: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadAnswer(`${field} in the answer is not a text`);
  return value === '' ? undefined : value;
}

/** A list that must be there, if only empty: half an answer must not pass for an empty one. @throws BadAnswer naming the field. */
export function list<T>(field: string, value: readonly T[] | undefined): readonly T[] {
  if (!Array.isArray(value)) throw new BadAnswer(`the answer has no ${field}`);
  return value;
}
