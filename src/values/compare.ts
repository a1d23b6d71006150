import { type ActualSecret, type ActualState, CURRENT_STAGE, versionWithStage } from '../domain/actual.ts';
import type { CloudError, ReadValue, SecretStore } from '../domain/cloud.ts';
import type { DesiredState } from '../domain/desired.ts';
import { ownership } from '../domain/ownership.ts';
import type { ValueVerdict } from '../plan/plan.ts';
import type { ResolvedValue } from './resolve.ts';
import { judgeValue } from './verdict.ts';

/** Verdicts by secret name, and the reads that failed. */
export interface Comparison {
  readonly verdicts: ReadonlyMap<string, ValueVerdict>;
  readonly failures: readonly CloudError[];
}

/**
 * Compares declared values with those in AWS, in memory. Reads only secrets that are ours, have a value, and whose source
 * has one in this run: nobody else's value is ever fetched.
 *
 * @param reader undefined: nothing is read, and values count as not compared.
 */
export async function compareValues(
  desired: DesiredState,
  actual: ActualState,
  values: ReadonlyMap<string, ResolvedValue>,
  reader: Pick<SecretStore, 'readValues'> | undefined,
): Promise<Comparison> {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const comparable = desired.secrets.flatMap((secret) => {
    const found = existing.get(secret.name);
    return found && values.get(secret.name)?.kind === 'available' && isComparable(desired, found) ? [found.arn] : [];
  });
  const reads = reader && comparable.length > 0 ? await reader.readValues(comparable) : new Map<string, ReadValue>();
  const verdicts = new Map<string, ValueVerdict>();
  for (const secret of desired.secrets) {
    const resolved = values.get(secret.name);
    if (!resolved) continue;
    const found = existing.get(secret.name);
    const read = (found && reads.get(found.arn)) ?? {
      kind: 'not-read',
      why: 'values are compared when the plan is applied',
    };
    verdicts.set(secret.name, judgeValue(secret, found, resolved, read));
  }
  const failures = [...reads.values()].flatMap((read) => (read.kind === 'failed' ? [read.error] : []));
  return { verdicts, failures };
}

function isComparable(desired: DesiredState, secret: ActualSecret): boolean {
  return (
    secret.deletedAt === undefined &&
    ownership(secret.tags, desired).kind === 'ours' &&
    versionWithStage(secret, CURRENT_STAGE) !== undefined
  );
}
