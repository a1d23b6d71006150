import type { Clock } from '../domain/clock.ts';
import { CloudError } from '../domain/cloud.ts';
import { plainCode } from './errors.ts';

const ATTEMPTS = 6;

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

/** AWS has every operation that is called here; emulators may not. */
export function isUnknownOperation(error: unknown): boolean {
  return (
    error instanceof CloudError &&
    ['InvalidAction', 'UnknownAction', 'UnknownOperation', 'NotImplemented'].includes(plainCode(error.code))
  );
}
