import { type ActualSecret, type ActualState, CURRENT_STAGE, versionWithStage } from '../domain/actual.ts';
import type { CloudError, ReadValue, SecretStore } from '../domain/cloud.ts';
import type { DesiredState } from '../domain/desired.ts';
import { ownership } from '../domain/ownership.ts';
import type { ValueVerdict } from '../domain/value.ts';
import type { KeyedIds } from '../fingerprint/version-id.ts';
import type { ResolvedValue } from './resolve.ts';
import { type Comparing, judgeValue } from './verdict.ts';

/** Verdicts by secret name, and the reads that failed. */
export interface ValueComparison {
  readonly verdicts: ReadonlyMap<string, ValueVerdict>;
  readonly failures: readonly CloudError[];
}

/** With a key, the ids of versions tell; without, values are read where the run may; otherwise nothing is known. */
export type Comparator =
  | { readonly by: 'id'; readonly ids: KeyedIds }
  | { readonly by: 'reading'; readonly store: Pick<SecretStore, 'readValues'> }
  | { readonly by: 'nothing' };

/**
 * Compares declared values with those in AWS. Reading happens in memory, and only of secrets that are ours (or are about to
 * be), have a value, and whose source has one in this run: nobody else's value is ever fetched.
 */
export async function compareValues(
  desired: DesiredState,
  actual: ActualState,
  values: ReadonlyMap<string, ResolvedValue>,
  comparator: Comparator,
): Promise<ValueComparison> {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const reads = comparator.by === 'reading' ? await readAll(comparator.store) : new Map<string, ReadValue>();
  const verdicts = new Map<string, ValueVerdict>();
  for (const secret of desired.secrets) {
    const resolved = values.get(secret.name);
    const found = existing.get(secret.name);
    if (resolved) verdicts.set(secret.name, judgeValue(secret, found, resolved, comparing(found)));
  }
  return { verdicts, failures: [...reads.values()].flatMap((read) => (read.kind === 'failed' ? [read.error] : [])) };

  function comparing(found: ActualSecret | undefined): Comparing {
    if (comparator.by === 'id') return { ...comparator, accountId: desired.accountId, region: desired.region };
    const read = found && reads.get(found.arn);
    return read ? { by: 'reading', read } : { by: 'nothing' };
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
    const ours = kind === 'ours' || (kind === 'untagged' && adopt);
    return ours && secret.deletedAt === undefined && versionWithStage(secret, CURRENT_STAGE) !== undefined;
  }
}
