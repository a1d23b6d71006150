import type { ActualSecret, ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { OWNERSHIP_TAGS, ownership } from '../domain/ownership.ts';
import { type Pair, parseSecretArn } from '../domain/pair.ts';
import type { Place } from '../domain/place.ts';
import type { ValueVerdict } from '../domain/value.ts';
import type { PlanFindings, PlannedSecret, SecretStatus } from './plan.ts';
import { refuseGrant, refuseKey, refuseSecret } from './refuse.ts';
import { changesOf, creation, statusOf } from './secret-changes.ts';

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
    const found = existing.get(secret.name);
    const verdict = verdicts.get(secret.name) ?? ({ kind: 'not-compared', why: { kind: 'source-error' } } as const);
    const known = { name: secret.name, source: secret.value, value: verdict };
    if (refuseKey(secret, place, findings)) {
      planned.set(secret.name, { ...known, status: 'refused', pair: null, changes: [] });
    } else if (!found) {
      const changes = creation(desired, secret, granted.has(secret.name));
      planned.set(secret.name, { ...known, status: 'create', pair: null, changes });
    } else if (refuseSecret(desired, secret, found, place, verdict, findings)) {
      planned.set(secret.name, { ...known, status: 'refused', pair: null, changes: [] });
    } else {
      const changes = changesOf(desired, secret, found, place, verdict);
      planned.set(secret.name, { ...known, status: statusOf(secret, found, changes), pair: pairOf(found), changes });
    }
  }
  for (const grant of desired.grants) {
    const found = existing.get(grant.name);
    const refused = refuseGrant(grant.name, found, desired, place, findings);
    planned.set(
      grant.name,
      withoutChanges(grant.name, refused ? 'refused' : 'granted', refused ? null : pairOf(found)),
    );
  }
  for (const secret of actual.secrets) {
    const ours = ownership(secret.tags, desired).kind === 'ours';
    if (!ours || planned.has(secret.name) || secret.deletedAt !== undefined) continue;
    planned.set(secret.name, planRemoval(desired, secret));
  }
  return [...planned.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A secret of ours that left the file. */
function planRemoval(desired: DesiredState, secret: ActualSecret): PlannedSecret {
  const own = secret.tags[OWNERSHIP_TAGS.onRemoval];
  const mode = own === 'delete' || own === 'retain' ? own : desired.removal.secrets;
  if (mode === 'retain') return withoutChanges(secret.name, 'orphaned', pairOf(secret));
  const change = { kind: 'delete', recoveryWindowDays: desired.removal.recoveryWindowDays } as const;
  return { ...withoutChanges(secret.name, 'delete', pairOf(secret)), changes: [change] };
}

function withoutChanges(name: string, status: SecretStatus, pair: Pair | null): PlannedSecret {
  return { name, status, pair, source: null, value: null, changes: [] };
}

function pairOf(found: ActualSecret | undefined): Pair | null {
  return found ? parseSecretArn(found.arn).pair : null;
}
