import pLimit from 'p-limit';
import pThrottle from 'p-throttle';
import type { Clock } from '../domain/clock.ts';
import { CloudError } from '../domain/cloud.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { type Paged, readAnswer, tokenOf } from './answer.ts';
import { type ErrorWords, malformed, type Service, toCloudError } from './errors.ts';

export interface About {
  readonly operation: string;
  /** Name or ARN the call is about. */
  readonly resource?: string;
  /** The value in the request, if one is. */
  readonly secret?: SecretValue;
  /** What is refused only for the moment, and repeated: six times at most. */
  readonly isForNow?: (error: CloudError) => boolean;
}

/** One service, by one client of the SDK. Both methods throw {@link CloudError}, also where an answer is not what AWS documents. */
export interface AwsService {
  /** Makes one call when there is room for it, and takes from the answer what is needed. */
  call<A, R = void>(about: About, command: () => Command<A>, read?: (answer: A) => R): Promise<R>;
  /** The items of all pages. Throws too where a token comes a second time, or ever new ones come: such a list would never end. */
  pages<A extends Paged, T>(
    about: About,
    command: (token: string | undefined) => Command<A>,
    items: (answer: A) => readonly T[],
  ): Promise<T[]>;
  readonly clock: Clock;
}

/** A command of the SDK, as far as it says with what it is answered. */
interface Command<A> {
  resolveMiddleware(...given: never[]): (request: never) => Promise<{ readonly output: A }>;
}

/** What all calls of a run share. */
export interface CallOptions extends ErrorWords {
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  /** Of the clients. */
  readonly region: string;
}

const ATTEMPTS = 6;
/** Each with the SDK's own repetitions: enough for 2,000 descriptions where only 50 a second are let through. */
const THROTTLED_ATTEMPTS = 10;
/** Twice as many as the 500,000 secrets of a region take. */
const MOST_PAGES = 10_000;

export function createService(
  service: Service,
  client: { send(command: never): Promise<unknown> },
  { limiter, clock, ...words }: CallOptions,
): AwsService {
  async function call<A, R>(about: About, command: () => Command<A>, read?: (answer: A) => R): Promise<R> {
    const { operation, resource, secret, isForNow } = about;
    const context = { service, operation, resource, ...words, ...(secret === undefined ? {} : { secret }) };
    const attempt = async () => {
      try {
        return (await client.send(command() as never)) as A;
      } catch (thrown) {
        throw toCloudError(thrown, context);
      }
    };
    // Where AWS throttles on and on, the SDK stops repeating. Who then waits keeps the place, so that fewer calls are sent.
    const isThrottled = ({ kind }: CloudError) => kind === 'throttled';
    const placed = async () => {
      const answer = await limiter(operation, () => untilAccepted(clock, isThrottled, attempt, THROTTLED_ATTEMPTS));
      return readAnswer(context, () => read?.(answer) as R);
    };
    return isForNow === undefined ? placed() : untilAccepted(clock, isForNow, placed);
  }

  async function pages<A extends Paged, T>(
    about: About,
    command: (token: string | undefined) => Command<A>,
    items: (answer: A) => readonly T[],
  ): Promise<T[]> {
    const found: T[] = [];
    const seen = new Set<string | undefined>();
    const neverEnds = (detail: string) =>
      malformed(detail, { service, operation: about.operation, resource: about.resource });
    let token: string | undefined;
    do {
      const sent = token;
      const page = await call(
        about,
        () => command(sent),
        (answer: A) => ({ items: items(answer), token: tokenOf(answer) }),
      );
      found.push(...page.items);
      token = page.token;
      if (seen.has(token)) throw neverEnds('the same page token came twice: the list would never end');
      if (seen.size >= MOST_PAGES) throw neverEnds(`the list does not end after ${MOST_PAGES} pages`);
      if (token !== undefined) seen.add(token);
    } while (token !== undefined);
    return found;
  }

  return { call, pages, clock };
}

/** 1, 2, 4, 8, 8, ... seconds: IAM's changes are usually seen everywhere within a few. */
export function backoff(attempt: number): number {
  return Math.min(1_000 * 2 ** (attempt - 1), 8_000);
}

/** Repeats what AWS refuses only for the moment. @throws the last CloudError after six tries, or as many as are allowed. */
export async function untilAccepted<T>(
  clock: Clock,
  isForNow: (error: CloudError) => boolean,
  send: () => Promise<T>,
  attempts = ATTEMPTS,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof CloudError) || !isForNow(error) || attempt >= attempts) throw error;
      await clock.wait(backoff(attempt));
    }
  }
}

/**
 * Calls a second that Secrets Manager allows in one region; operations in one line share them. The others may be called thousands of
 * times, or no figure is known (IAM).
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const CALLS_PER_SECOND: readonly (readonly [number, ...(readonly string[])])[] = [
  [50, 'CreateSecret'],
  [50, 'PutSecretValue', 'UpdateSecret'],
  [50, 'TagResource', 'UntagResource'],
  [100, 'ListSecrets'],
  [100, 'BatchGetSecretValue'],
  [50, 'RestoreSecret'],
  [50, 'DeleteSecret'],
  [50, 'RotateSecret', 'CancelRotateSecret'],
  [50, 'GetResourcePolicy'],
  [50, 'ListSecretVersionIds'],
];

/** A little more than a second, since what is sent evenly does not arrive evenly. */
const WINDOW_MS = 1050;

/** No other call waits for one of these, and there are as many as secrets: calls on which others follow go before all of them. */
const ONE_OF_MANY = 'DescribeSecret';

/** Lets a call of an operation through when there is room for it. */
export type RateLimiter = <T>(operation: string, task: () => Promise<T>) => Promise<T>;

/** At most `maxConcurrency` calls in flight, and no operation faster than AWS allows: no storms of retries. */
export function createRateLimiter(maxConcurrency: number): RateLimiter {
  const all = pLimit(maxConcurrency);
  // The many wait here, so that others find no queue.
  const many = pLimit(maxConcurrency);
  const turns = new Map(
    CALLS_PER_SECOND.flatMap(([limit, ...operations]) => {
      const turn = pThrottle({ limit, interval: WINDOW_MS, strict: true })(async () => {});
      return operations.map((operation) => [operation, turn] as const);
    }),
  );
  return async (operation, task) => {
    if (operation === ONE_OF_MANY) return many(() => all(task));
    // Before a place is taken: a call that waits for its turn must not keep others out.
    await turns.get(operation)?.();
    return all(task);
  };
}

/** The items in their order, `size` at a time, the last ones perhaps fewer. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
