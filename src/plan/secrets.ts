import { type ActualSecret, type ActualState, CURRENT_STAGE, hasValue } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { ownership } from '../domain/ownership.ts';
import type { Place } from '../domain/pair.ts';
import { parseSecretArn } from '../domain/pair.ts';
import { removalOf } from '../domain/secret-tags.ts';
import type { ValueVerdict } from '../domain/value.ts';
import { dayAfter } from '../text/words.ts';
import type { PlanFindings } from './findings.ts';
import type { PlannedSecret, SecretChange, SecretStatus } from './plan.ts';
import { refuseDeletion, refuseGrant, refuseKey, refuseKeyState, refuseSecret, refuseTags } from './refuse-secret.ts';
import { changesOf, creation, statusOf } from './secret-changes.ts';
import { warnOfManager, warnOfRotation } from './secret-warnings.ts';

/**
 * Plans every declared, granted and owned secret; sorted by name.
 *
 * @param granted names that our policies grant now: a declared one that does not exist had another key before.
 */
export function planSecrets(
  desired: DesiredState,
  actual: ActualState,
  place: Place,
  verdicts: ReadonlyMap<string, ValueVerdict>,
  granted: ReadonlySet<string>,
  findings: PlanFindings,
): PlannedSecret[] {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const planned = new Map<string, PlannedSecret>();
  for (const secret of desired.secrets) {
    const { name, value: source } = secret;
    const found = existing.get(name);
    const value = verdicts.get(name) ?? ({ kind: 'not-compared', why: { kind: 'source-error' } } as const);
    const about = findings.about('secret', name);
    refuseKey(secret, place, about);
    if (found !== undefined && !about.isRefused()) refuseSecret(desired, secret, found, place, value, about);
    let changes: readonly SecretChange[] = [];
    if (!about.isRefused()) {
      changes =
        found === undefined
          ? creation(desired, secret, granted.has(name))
          : changesOf(desired, secret, found, place, value);
      warnOfRotation(desired, secret, found, value, about);
      warnOfManager(secret, found?.tags ?? {}, changes, about);
      refuseTags(name, found?.tags ?? {}, changes, about);
      refuseKeyState(secret, changes, actual, about);
    }
    const seen = about.isRefused()
      ? refused(name)
      : plannedSecret(name, found, statusOf(secret, found, changes), changes);
    planned.set(name, { ...seen, source, value });
  }
  for (const { name } of desired.grants) {
    const found = existing.get(name);
    const about = findings.about('secret', name);
    refuseGrant(name, found, desired, place, about);
    if (found !== undefined && !about.isRefused() && !hasValue(found)) {
      about.warn(
        'grant-no-value',
        say`The secret ${name} under \`grants\` has no current value (no version with ${CURRENT_STAGE}): a task that asks for it fails until its owner sets one.`,
      );
    }
    planned.set(name, about.isRefused() ? refused(name) : plannedSecret(name, found, 'granted'));
  }
  for (const secret of actual.secrets) {
    const ours = ownership(secret.tags, desired).kind === 'ours';
    if (!ours || planned.has(secret.name) || secret.deletedAt !== undefined) continue;
    planned.set(secret.name, planRemoval(desired, secret, actual.observedAt, findings));
  }
  return [...planned.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A secret of ours that left the file. */
function planRemoval(desired: DesiredState, secret: ActualSecret, now: string, findings: PlanFindings): PlannedSecret {
  const { name } = secret;
  if (removalOf(secret, desired) === 'retain') return plannedSecret(name, secret, 'orphaned');
  refuseDeletion(secret, desired, findings.about('secret', name));
  const { recoveryWindowDays } = desired.removal;
  return {
    ...plannedSecret(name, secret, 'delete', [{ kind: 'delete', recoveryWindowDays }]),
    restorableUntil: dayAfter(now, recoveryWindowDays),
  };
}

function refused(name: string): PlannedSecret {
  return plannedSecret(name, undefined, 'refused');
}

function plannedSecret(
  name: string,
  found: ActualSecret | undefined,
  status: SecretStatus,
  changes: readonly SecretChange[] = [],
): PlannedSecret {
  return {
    name,
    status,
    pair: found === undefined ? null : parseSecretArn(found.arn).pair,
    source: null,
    value: null,
    changes,
    ...(found?.replicaRegions === undefined ? {} : { replicaRegions: found.replicaRegions }),
  };
}
