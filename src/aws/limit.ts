import type { Clock } from './clock.ts';

/** Operations that share one of Secrets Manager's fixed rates. */
export type RateClass = 'create' | 'write' | 'tag' | 'list' | 'batch-read' | 'restore' | 'delete' | 'rotate';

/**
 * Calls a second that Secrets Manager allows in one region. The other operations allow thousands, or no figure is known (IAM).
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const CALLS_PER_SECOND: Readonly<Record<RateClass, number>> = {
  create: 50,
  write: 50,
  tag: 50,
  list: 100,
  'batch-read': 100,
  restore: 50,
  delete: 50,
  rotate: 50,
};

/** A little more than a second, since what is sent evenly does not arrive evenly. */
const WINDOW_MS = 1050;

/**
 * What a call has to wait for. `one-of-many`: a call that no other one waits for, of which there are as many as secrets; a call on
 * which others follow, such as the next page of a list, need not stand behind all of them.
 */
export type Turn = RateClass | 'one-of-many';

/** Lets a call through when there is room for it. */
export type Gate = <T>(turn: Turn | undefined, task: () => Promise<T>) => Promise<T>;

/** At most `maxConcurrency` calls in flight, and no class of calls faster than AWS allows: no storms of retries. */
export function createGate(maxConcurrency: number, clock: Clock): Gate {
  const limit = createLimiter(maxConcurrency);
  const pacers = new Map(Object.entries(CALLS_PER_SECOND).map(([rate, calls]) => [rate, createPacer(calls, clock)]));
  return async (turn, task) => {
    // Before a place is taken: a call that waits for its turn must not keep others out.
    if (turn !== undefined) await pacers.get(turn)?.();
    return limit(task, turn === 'one-of-many');
  };
}

/** Runs at most `places` tasks at once, the rest in the order in which they came, but those that may wait after the others. */
export function createLimiter(places: number): <T>(task: () => Promise<T>, mayWait?: boolean) => Promise<T> {
  const waiting: (() => void)[] = [];
  const patient: (() => void)[] = [];
  let free = places;
  return async (task, mayWait = false) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => (mayWait ? patient : waiting).push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift() ?? patient.shift();
      if (next) next();
      else free++;
    }
  };
}

/** Resolves at once for the first `calls` callers, then so that no window of a second sees more than `calls`. */
export function createPacer(calls: number, clock: Clock): () => Promise<void> {
  const turns: number[] = [];
  return async () => {
    const now = clock.now();
    const oldest = turns.length < calls ? undefined : turns.shift();
    const turn = oldest === undefined ? now : Math.max(now, oldest + WINDOW_MS);
    turns.push(turn);
    if (turn > now) await clock.wait(turn - now);
  };
}
