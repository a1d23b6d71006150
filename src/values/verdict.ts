import { type ActualSecret, CURRENT_STAGE, versionWithStage } from '../domain/actual.ts';
import type { ReadValue } from '../domain/cloud.ts';
import type { DesiredSecret } from '../domain/desired.ts';
import type { ValueVerdict } from '../plan/plan.ts';
import type { ResolvedValue } from './resolve.ts';

/**
 * What is known about one declared value, as plain data.
 *
 * @param read what was read from AWS, or why nothing was read.
 */
export function judgeValue(
  secret: DesiredSecret,
  actual: ActualSecret | undefined,
  resolved: ResolvedValue,
  read: ReadValue | { readonly kind: 'not-read'; readonly why: string },
): ValueVerdict {
  const hasCurrent = actual !== undefined && versionWithStage(actual, CURRENT_STAGE) !== undefined;
  if (resolved.kind === 'unavailable') return { kind: 'unavailable', why: resolved.why };
  if (!hasCurrent) return { kind: 'absent' };
  if (resolved.kind === 'no-source') return { kind: 'kept' };
  switch (read.kind) {
    case 'text':
      return { kind: read.value.equals(resolved.value) ? 'same' : 'differs' };
    case 'none':
      return { kind: 'absent' };
    case 'binary':
      return { kind: 'binary' };
    case 'not-read':
      return { kind: 'not-compared', why: read.why };
    case 'failed':
      return { kind: 'not-compared', why: `${secret.name} could not be read: ${read.error.code}` };
    default:
      return read satisfies never;
  }
}
