import { type ActualSecret, CURRENT_STAGE, PENDING_STAGE, versionWithStage } from '../domain/actual.ts';
import type { ReadValue } from '../domain/cloud.ts';
import type { DesiredSecret } from '../domain/desired.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import type { ValueVerdict } from '../domain/value.ts';
import type { KeyedIds } from '../fingerprint/version-id.ts';
import type { ResolvedValue } from './resolve.ts';

/** How a declared value is compared with the one in AWS. */
export type Comparing =
  | { readonly by: 'id'; readonly ids: KeyedIds; readonly accountId: string; readonly region: string }
  | { readonly by: 'reading'; readonly read: ReadValue }
  | { readonly by: 'nothing' };

/** What is known about one declared value, as plain data. */
export function judgeValue(
  secret: DesiredSecret,
  actual: ActualSecret | undefined,
  resolved: ResolvedValue,
  comparing: Comparing,
): ValueVerdict {
  const current = actual === undefined ? undefined : versionWithStage(actual, CURRENT_STAGE);
  if (actual !== undefined && secret.value.kind !== 'manual') {
    const pending = versionWithStage(actual, PENDING_STAGE);
    if (pending !== undefined && pending !== current) return { kind: 'rotating' };
    // A rotation that is about to be cancelled leaves the value to the file.
    const ends = secret.rotation === null && OWNERSHIP_TAGS.rotation in actual.tags;
    if (actual.rotationEnabled && !ends) return { kind: 'rotated' };
  }
  if (resolved.kind === 'unavailable') return { kind: 'unavailable', why: resolved.why };
  if (current === undefined) return { kind: 'absent' };
  if (resolved.kind === 'no-source') return { kind: 'kept' };
  switch (comparing.by) {
    case 'id': {
      const { verdict, previous } = comparing.ids.verify(current, { ...comparing, name: secret.name }, resolved.value);
      return verdict === 'same' && previous ? { kind: 'same', previousKey: true } : { kind: verdict };
    }
    case 'reading':
      return judgeRead(resolved, comparing.read);
    case 'nothing':
      return { kind: 'not-compared', why: { kind: 'on-apply' } };
    default:
      return comparing satisfies never;
  }
}

function judgeRead(resolved: ResolvedValue & { kind: 'available' }, read: ReadValue): ValueVerdict {
  switch (read.kind) {
    case 'text':
      return { kind: read.value.equals(resolved.value) ? 'same' : 'differs' };
    case 'none':
      return { kind: 'absent' };
    case 'binary':
      return { kind: 'binary' };
    case 'failed':
      return { kind: 'not-compared', why: { kind: 'read-failed', code: read.error.code } };
    default:
      return read satisfies never;
  }
}
