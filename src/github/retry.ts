import type { Failure } from './failure.ts';

/** Time, passed in so that tests neither sleep nor guess. Milliseconds. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const TRIES = 3;
/** All the waits of one operation together. */
const LONGEST_WAIT = 20_000;
const PAUSES = { limited: [5_000, 10_000], unreachable: [1_000, 3_000] } as const;

/**
 * How long to wait before the next try, or null to give up: at most three tries and 20 seconds of waiting.
 * What GitHub turned away for its rate limits was not done, and may be repeated. A request whose answer was lost
 * may have been done: it is repeated only where that does no harm (`repeatable`).
 */
export function nextPause(
  failure: Failure,
  history: { tries: number; waited: number },
  repeatable: boolean,
): number | null {
  if (history.tries >= TRIES) return null;
  if (failure.kind !== 'limited' && !(failure.kind === 'unreachable' && repeatable)) return null;
  const pause = failure.waitFor ?? PAUSES[failure.kind][history.tries - 1] ?? 0;
  return history.waited + pause > LONGEST_WAIT ? null : pause;
}
