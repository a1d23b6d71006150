import { type ActualSecret, type ActualState, CURRENT_STAGE, versionWithStage } from '../domain/actual.ts';
import type { DesiredSecret, DesiredState } from '../domain/desired.ts';
import { managedTagKeys, managedTagsRecord } from '../domain/managed-tags.ts';
import { ownership, ownershipTags } from '../domain/ownership.ts';
import { type Pair, parseSecretArn } from '../domain/pair.ts';
import type { Findings } from './findings.ts';
import type { PlannedSecret, SecretChange, SecretStatus, ValueVerdict } from './plan.ts';
import { refuseGrant, refuseSecret } from './refuse.ts';

/** Plans every declared, granted and owned secret; sorted by name. */
export function planSecrets(
  desired: DesiredState,
  actual: ActualState,
  group: string,
  verdicts: ReadonlyMap<string, ValueVerdict>,
  findings: Findings,
): PlannedSecret[] {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const planned = new Map<string, PlannedSecret>();
  for (const secret of desired.secrets) {
    const found = existing.get(secret.name);
    const verdict = verdicts.get(secret.name) ?? { kind: 'not-compared', why: 'its source could not be read' };
    planned.set(secret.name, planSecret(desired, secret, found, group, verdict, findings));
  }
  for (const grant of desired.grants) {
    const found = existing.get(grant.name);
    const refused = refuseGrant(grant.name, found, group, findings);
    planned.set(
      grant.name,
      withoutChanges(grant.name, refused ? 'refused' : 'granted', refused ? null : pairOf(found)),
    );
  }
  for (const secret of actual.secrets) {
    const ours = ownership(secret.tags, desired).kind === 'ours';
    if (!ours || planned.has(secret.name) || secret.deletedAt !== undefined) continue;
    planned.set(secret.name, withoutChanges(secret.name, 'orphaned', pairOf(secret)));
  }
  return [...planned.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function planSecret(
  desired: DesiredState,
  secret: DesiredSecret,
  found: ActualSecret | undefined,
  group: string,
  verdict: ValueVerdict,
  findings: Findings,
): PlannedSecret {
  const valueSource = secret.value.kind;
  if (!found) {
    return {
      name: secret.name,
      status: 'create',
      pair: null,
      valueSource,
      value: verdict,
      changes: [creation(desired, secret)],
    };
  }
  if (refuseSecret(desired, secret, found, group, verdict, findings)) {
    return { name: secret.name, status: 'refused', pair: null, valueSource, value: verdict, changes: [] };
  }
  const changes = [
    ...describeChange(secret, found),
    ...tagChange(desired, secret, found),
    ...valueChange(secret, found, verdict),
  ];
  return {
    name: secret.name,
    status: statusOf(secret, found, changes),
    pair: pairOf(found),
    valueSource,
    value: verdict,
    changes,
  };
}

function statusOf(secret: DesiredSecret, found: ActualSecret, changes: readonly SecretChange[]): SecretStatus {
  if (changes.length > 0) return 'update';
  return secret.value.kind === 'manual' && !hasValue(found) ? 'waiting' : 'unchanged';
}

function creation(desired: DesiredState, secret: DesiredSecret): SecretChange {
  const value = secret.value.kind === 'manual' ? 'later' : secret.value.kind === 'generate' ? 'generate' : 'set';
  return { kind: 'create', description: secret.description, tags: allTags(desired, secret), value };
}

function describeChange(secret: DesiredSecret, found: ActualSecret): SecretChange[] {
  return secret.description === found.description
    ? []
    : [{ kind: 'describe', from: found.description, to: secret.description }];
}

function tagChange(desired: DesiredState, secret: DesiredSecret, found: ActualSecret): SecretChange[] {
  const wanted = allTags(desired, secret);
  const now = new Map(Object.entries(found.tags));
  const set = Object.fromEntries(
    Object.entries(wanted)
      .map(([key, to]) => [key, { from: now.get(key) ?? null, to }] as const)
      .filter(([, { from, to }]) => from !== to)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const remove = managedTagKeys(found.tags).filter((key) => !Object.hasOwn(wanted, key));
  const bookkeeping = Object.keys(managedTagsRecord(['any'])).filter((key) => key in found.tags && !(key in wanted));
  const removed = [...remove, ...bookkeeping].sort();
  return Object.keys(set).length === 0 && removed.length === 0 ? [] : [{ kind: 'tag', set, remove: removed }];
}

function valueChange(secret: DesiredSecret, found: ActualSecret, verdict: ValueVerdict): SecretChange[] {
  if (secret.value.kind === 'manual') return [];
  if (!hasValue(found) || verdict.kind === 'absent')
    return [{ kind: 'set-value', why: 'absent', how: secret.value.kind === 'generate' ? 'generate' : 'set' }];
  return verdict.kind === 'differs' ? [{ kind: 'set-value', why: 'differs', how: 'set' }] : [];
}

/** The user's tags and ours. */
function allTags(desired: DesiredState, secret: DesiredSecret): Record<string, string> {
  return { ...secret.tags, ...ownershipTags(desired), ...managedTagsRecord(Object.keys(secret.tags)) };
}

function hasValue(secret: ActualSecret): boolean {
  return versionWithStage(secret, CURRENT_STAGE) !== undefined;
}

function withoutChanges(name: string, status: SecretStatus, pair: Pair | null): PlannedSecret {
  return { name, status, pair, valueSource: null, value: null, changes: [] };
}

function pairOf(found: ActualSecret | undefined): Pair | null {
  return found ? parseSecretArn(found.arn).pair : null;
}
