import type { Clock } from '../domain/clock.ts';
import type { CloudError } from '../domain/cloud.ts';
import { parseSecretArn } from '../domain/pair.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { type ErrorWords, malformed, type Service, toCloudError } from './errors.ts';
import type { CallPriority, RateLimiter } from './limit.ts';
import { untilAccepted } from './retry.ts';

export interface About {
  readonly operation: string;
  /** Name or ARN the call is about. */
  readonly resource?: string;
  readonly priority?: CallPriority;
  /** The value in the request, if one is. */
  readonly secret?: SecretValue;
}

/**
 * Makes one call to AWS when there is room for it, and takes from the answer what is needed.
 *
 * @throws CloudError whatever goes wrong; also when `read` throws, since then the answer is not what AWS documents.
 */
export type Call = <T, R>(about: About, send: () => Promise<T>, read: (answer: T) => R) => Promise<R>;

/** Each with the SDK's own repetitions: enough for 2,000 descriptions where only 50 a second are let through. */
const THROTTLED_ATTEMPTS = 10;

/** What all calls of a run share. */
export interface CallOptions extends ErrorWords {
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  /** Of the clients. */
  readonly region: string;
}

export function createCall(service: Service, { limiter, clock, ...words }: CallOptions): Call {
  return async (about, send, read) => {
    const { operation, resource, priority, secret } = about;
    const context = { service, operation, resource, ...words, ...(secret === undefined ? {} : { secret }) };
    const attempt = () =>
      send().catch((thrown) => {
        throw toCloudError(thrown, context);
      });
    // Where AWS throttles on and on, the SDK stops repeating. Who then waits keeps the place, so that fewer calls are sent.
    const isThrottled = ({ kind }: CloudError) => kind === 'throttled';
    const answer = await limiter(priority, () => untilAccepted(clock, isThrottled, attempt, THROTTLED_ATTEMPTS));
    return readAnswer(context, () => read(answer));
  };
}

/** What `read` takes from an answer. @throws CloudError whatever goes wrong in it. */
export function readAnswer<R>(context: Parameters<typeof malformed>[1], read: () => R): R {
  try {
    return read();
  } catch (thrown) {
    // Other errors' words can quote the answer, and with it a value.
    throw thrown instanceof BadAnswer
      ? malformed(thrown.message, context)
      : malformed('the answer is not of the form that AWS documents', context);
  }
}

/** Thrown by what reads an answer; its words must not quote the answer. */
export class BadAnswer extends Error {}

/** For calls whose answer holds nothing. */
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

export interface Page<T> {
  readonly items: readonly T[];
  /** Leads to the next page; an empty page may carry one too. */
  readonly token: string | undefined;
}

/** Twice as many as the 500,000 secrets of a region take. */
const MOST_PAGES = 10_000;

/**
 * The items of all pages.
 *
 * @throws CloudError also when a token comes a second time, or ever new ones come: such a list would never end.
 */
export async function allPages<T>(
  call: { service: Service; operation: string; resource?: string },
  fetch: (token: string | undefined) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let page = await fetch(undefined);
  items.push(...page.items);
  while (page.token !== undefined) {
    const { service, operation, resource } = call;
    if (seen.has(page.token))
      throw malformed('the same page token came twice: the list would never end', { service, operation, resource });
    if (seen.size >= MOST_PAGES)
      throw malformed(`the list does not end after ${MOST_PAGES} pages`, { service, operation, resource });
    seen.add(page.token);
    page = await fetch(page.token);
    items.push(...page.items);
  }
  return items;
}

/** The items in their order, `size` at a time, the last ones perhaps fewer. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
