import {
  type ActualSecret,
  type ActualState,
  CURRENT_STAGE,
  PENDING_STAGE,
  versionWithStage,
} from '../domain/actual.ts';
import type { ReadValue, SecretStore } from '../domain/cloud.ts';
import type { DesiredSecret, DesiredState } from '../domain/desired.ts';
import { OWNERSHIP_TAGS, ownership } from '../domain/ownership.ts';
import { generationOf } from '../domain/secret-tags.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { ValueVerdict } from '../domain/value.ts';
import type { KeyedIds } from './fingerprint.ts';
import type { ResolvedValue } from './resolve.ts';

/** With a key, the ids of versions say it; without, values are read where the run may; otherwise nothing is known. */
export type Comparator =
  | { readonly by: 'id'; readonly ids: KeyedIds }
  | { readonly by: 'reading'; readonly store: Pick<SecretStore, 'readValues'> }
  | { readonly by: 'nothing' };

/**
 * Compares declared values with those in AWS. Reading happens in memory, and only of secrets that are ours (or are about to
 * be), have a value, and whose source has one in this run: nobody else's value is ever fetched.
 *
 * @returns verdicts by secret name, and the reads that failed.
 */
export async function compareValues(
  desired: DesiredState,
  actual: ActualState,
  values: ReadonlyMap<string, ResolvedValue>,
  comparator: Comparator,
) {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const reads = comparator.by === 'reading' ? await readAll(comparator.store) : new Map<string, ReadValue>();
  const verdicts = new Map<string, ValueVerdict>();
  for (const secret of desired.secrets) {
    const resolved = values.get(secret.name);
    const found = existing.get(secret.name);
    if (resolved) verdicts.set(secret.name, judgeValue(secret, found, resolved, compare(secret.name, found)));
  }
  return { verdicts, failures: [...reads.values()].flatMap((read) => (read.kind === 'failed' ? [read.error] : [])) };

  function compare(name: string, found: ActualSecret | undefined): Compare {
    if (comparator.by === 'id')
      return (versionId, value) => {
        const { accountId, region } = desired;
        return comparator.ids.verify(versionId, { accountId, region, name }, value);
      };
    const read = found && reads.get(found.arn);
    return (_, value) => (read ? judgeRead(value, read) : { kind: 'not-compared', why: { kind: 'on-apply' } });
  }

  async function readAll(store: Pick<SecretStore, 'readValues'>): Promise<Map<string, ReadValue>> {
    const arns = desired.secrets.flatMap((secret) => {
      const found = existing.get(secret.name);
      const readable = found && values.get(secret.name)?.kind === 'available' && isReadable(found, secret.adopt);
      return readable ? [found.arn] : [];
    });
    return arns.length > 0 ? store.readValues(arns) : new Map();
  }

  function isReadable(secret: ActualSecret, adopt: boolean): boolean {
    const { kind } = ownership(secret.tags, desired);
    const ours = kind === 'ours' || kind === 'old' || (kind === 'untagged' && adopt);
    return ours && secret.deletedAt === undefined && versionWithStage(secret, CURRENT_STAGE) !== undefined;
  }
}

/** Compares a declared value with the version in AWS that has this id. */
type Compare = (versionId: string, value: SecretValue) => ValueVerdict;

/** What is known about one declared value, as plain data. */
function judgeValue(
  secret: DesiredSecret,
  actual: ActualSecret | undefined,
  resolved: ResolvedValue,
  compare: Compare,
): ValueVerdict {
  const current = actual === undefined ? undefined : versionWithStage(actual, CURRENT_STAGE);
  if (actual !== undefined && isDue(secret, actual, current)) {
    const pending = versionWithStage(actual, PENDING_STAGE);
    if (pending !== undefined && pending !== current) return { kind: 'rotating' };
    // A rotation that is about to be cancelled leaves the value to the file.
    const ends = secret.rotation === null && OWNERSHIP_TAGS.rotation in actual.tags;
    if (actual.rotationEnabled && !ends) return { kind: 'rotated' };
  }
  if (resolved.kind === 'unavailable') return { kind: 'unavailable', why: resolved.why };
  if (current === undefined) return { kind: 'absent' };
  return resolved.kind === 'no-source' ? { kind: 'kept' } : compare(current, resolved.value);
}

/** Whether there is a value that a rotation would keep from being written. One that was generated is left alone. */
function isDue({ value }: DesiredSecret, actual: ActualSecret, current: string | undefined): boolean {
  if (value.kind !== 'generate' || current === undefined) return value.kind !== 'manual';
  return (generationOf(actual) ?? value.generation) < value.generation;
}

function judgeRead(value: SecretValue, read: ReadValue): ValueVerdict {
  switch (read.kind) {
    case 'text':
      return { kind: read.value.equals(value) ? 'same' : 'differs' };
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
