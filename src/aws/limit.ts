import pLimit from 'p-limit';
import pThrottle from 'p-throttle';

/** Operations that share one of Secrets Manager's fixed rates. */
export type RateClass =
  | 'create'
  | 'write'
  | 'tag'
  | 'list'
  | 'batch-read'
  | 'restore'
  | 'delete'
  | 'rotate'
  | 'policy'
  | 'versions';

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
  policy: 50,
  versions: 50,
};

/** A little more than a second, since what is sent evenly does not arrive evenly. */
const WINDOW_MS = 1050;

/**
 * What a call has to wait for. `one-of-many`: a call that no other one waits for, of which there are as many as secrets; a call on
 * which others follow, such as the next page of a list, goes before all of them.
 */
export type CallPriority = RateClass | 'one-of-many';

/** Lets a call through when there is room for it. */
export type RateLimiter = <T>(priority: CallPriority | undefined, task: () => Promise<T>) => Promise<T>;

/** At most `maxConcurrency` calls in flight, and no class of calls faster than AWS allows: no storms of retries. */
export function createRateLimiter(maxConcurrency: number): RateLimiter {
  const all = pLimit(maxConcurrency);
  // The many wait here, so that others find no queue.
  const many = pLimit(maxConcurrency);
  const turns = new Map(
    Object.entries(CALLS_PER_SECOND).map(([rate, limit]) => {
      const throttle = pThrottle({ limit, interval: WINDOW_MS, strict: true });
      return [rate, throttle(async () => {})] as const;
    }),
  );
  return async (priority, task) => {
    if (priority === 'one-of-many') return many(() => all(task));
    // Before a place is taken: a call that waits for its turn must not keep others out.
    if (priority !== undefined) await turns.get(priority)?.();
    return all(task);
  };
}
