import type { CloudError } from '../domain/cloud.ts';
import type { Problem } from '../domain/problem.ts';
import type { Locator } from './locate.ts';

/** Failed calls as problems. The same denial for a thousand secrets is told once, for the first of them. */
export function failuresOf(failures: readonly CloudError[], locator: Locator): Problem[] {
  const byKind = Map.groupBy(failures, ({ service, operation, code }) => `${service}:${operation}:${code}`);
  return [...byKind.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const problem = locator.failure(first);
    return same.length === 1
      ? [problem]
      : [{ ...problem, message: `${problem.message} (and ${same.length - 1} more of this kind)` }];
  });
}
