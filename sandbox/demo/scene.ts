import type { CallRecord } from '../aws/calls.ts';
import type { Scene } from './stage.ts';

/** Such as `4-change-planned.html`. */
export function fileName({ number, slug }: Scene, extension: 'html' | 'md'): string {
  return `${number}-${slug}.${extension}`;
}

/** Operations and how often each was called, most frequent first. */
export function countCalls(calls: readonly CallRecord[]): [operation: string, times: number][] {
  const counted = Map.groupBy(calls, ({ operation }) => operation);
  return [...counted].map(([name, all]): [string, number] => [name, all.length]).sort((a, b) => b[1] - a[1]);
}

/** `9 AWS calls: 4 DescribeSecret, GetRole, ...` */
export function callsLine(calls: readonly CallRecord[]): string {
  if (calls.length === 0) return 'no AWS call';
  const counted = countCalls(calls).map(([name, times]) => (times === 1 ? name : `${times} ${name}`));
  return `${calls.length} AWS ${calls.length === 1 ? 'call' : 'calls'}: ${counted.join(', ')}`;
}
