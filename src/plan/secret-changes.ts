import { type ActualSecret, hasValue } from '../domain/actual.ts';
import type { DesiredSecret, DesiredState, Rotation } from '../domain/desired.ts';
import { sameKey } from '../domain/kms-key.ts';
import { consentTag, OWNERSHIP_TAGS, ownership, ownershipTags } from '../domain/ownership.ts';
import type { Place } from '../domain/place.ts';
import { generationOf, generationTag, managedTagKeys, managedTagsRecord, sourceTag } from '../domain/secret-tags.ts';
import { originOf, type ValueSource, type ValueVerdict } from '../domain/value.ts';
import type { SecretChange, SecretStatus, SetValueReason } from './plan.ts';

/** How a declared secret that does not exist is created. A rotation starts from a value: what waits for one gets it later. */
export function creation(desired: DesiredState, secret: DesiredSecret, keyWillChange: boolean): SecretChange[] {
  const { description, kmsKeyId, rotation: to, value: source } = secret;
  return [
    { kind: 'create', description, tags: allTags(desired, secret), source, kmsKeyId, keyWillChange },
    ...(to === null || originOf(source) === 'people' ? [] : [{ kind: 'set-rotation', from: null, to } as const]),
  ];
}

/**
 * What makes an existing secret the declared one, in the order in which it is done: what gives us the right to change it
 * first; the value before the tags that name it; a new rotation last, since it needs all the rest.
 */
export function changesOf(
  desired: DesiredState,
  secret: DesiredSecret,
  found: ActualSecret,
  place: Place,
  verdict: ValueVerdict,
): SecretChange[] {
  const value = valueChange(desired, secret, found, verdict);
  const { adopt, tag } = withNotes(adoptChange(desired, secret, found), tagChange(desired, secret, found, value));
  return [
    ...restoreChange(found),
    ...adopt,
    ...describeChange(secret, found),
    ...keyChange(secret, found, place),
    ...cancelledRotation(secret, found),
    ...value,
    ...sourceChange(desired, secret, found),
    ...tag,
    ...newRotation(secret, found, value),
  ];
}

type Adopt = Extract<SecretChange, { kind: 'adopt' }>;
type Tag = Extract<SecretChange, { kind: 'tag' }>;

/** Tags that say no more than what the file said of the secret. */
const NOTES: readonly string[] = [
  OWNERSHIP_TAGS.managedTags,
  OWNERSHIP_TAGS.onRemoval,
  OWNERSHIP_TAGS.rotation,
  OWNERSHIP_TAGS.maxAgeDays,
];

/** Where the tags are those of the file but for our own notes, these come with the adoption: it is all that changes. */
function withNotes(adopt: readonly Adopt[], tag: readonly Tag[]): { adopt: readonly Adopt[]; tag: readonly Tag[] } {
  const [adoption] = adopt;
  const [{ set = {}, remove = [] } = {}] = tag;
  const notes = Object.entries(set);
  const onlyNotes = remove.length === 0 && notes.every(([key]) => NOTES.includes(key));
  if (adoption === undefined || tag.length === 0 || !onlyNotes) return { adopt, tag };
  const more = Object.fromEntries(notes.map(([key, { to }]) => [key, to]));
  return { adopt: [{ ...adoption, set: { ...adoption.set, ...more } }], tag: [] };
}

export function statusOf(
  secret: DesiredSecret,
  found: ActualSecret | undefined,
  changes: readonly SecretChange[],
): SecretStatus {
  if (found === undefined) return 'create';
  for (const kind of ['restore', 'adopt'] as const) if (changes.some((change) => change.kind === kind)) return kind;
  if (changes.length > 0) return 'update';
  return secret.value.kind === 'manual' && !hasValue(found) ? 'waiting' : 'unchanged';
}

function restoreChange(found: ActualSecret): SecretChange[] {
  return found.deletedAt === undefined ? [] : [{ kind: 'restore', deletedAt: found.deletedAt }];
}

function adoptChange(desired: DesiredState, secret: DesiredSecret, found: ActualSecret): Adopt[] {
  const owner = ownership(found.tags, desired);
  if (owner.kind === 'ours') return [];
  const set = { ...ownershipTags(desired), [OWNERSHIP_TAGS.valueSource]: sourceTag(secret.value) };
  const from = owner.kind === 'old' ? { from: owner.source } : {};
  return [{ kind: 'adopt', ...from, source: secret.value, tags: found.tags, set }];
}

function describeChange(secret: DesiredSecret, found: ActualSecret): SecretChange[] {
  const { description: to } = secret;
  return to === found.description ? [] : [{ kind: 'describe', from: found.description, to }];
}

function keyChange(secret: DesiredSecret, found: ActualSecret, place: Place): SecretChange[] {
  const from = found.kmsKeyId ?? null;
  return sameKey(from, secret.kmsKeyId, place) ? [] : [{ kind: 'set-key', from, to: secret.kmsKeyId }];
}

function valueChange(
  desired: DesiredState,
  secret: DesiredSecret,
  found: ActualSecret,
  verdict: ValueVerdict,
): SecretChange[] {
  const why = reasonToWrite(desired, secret.value, found, verdict);
  return why === null ? [] : [{ kind: 'set-value', why, source: secret.value }];
}

/** Why the value is written; null: it is left as it is. */
function reasonToWrite(
  desired: DesiredState,
  source: ValueSource,
  found: ActualSecret,
  verdict: ValueVerdict,
): SetValueReason | null {
  if (originOf(source) === 'people' || verdict.kind === 'rotating' || verdict.kind === 'rotated') return null;
  if (!hasValue(found)) return 'absent';
  if (source.kind === 'generate') {
    const known = generationOf(found);
    return known === undefined || known >= source.generation ? null : 'generation';
  }
  switch (verdict.kind) {
    case 'differs':
    case 'other-key':
    case 'unkeyed':
    case 'absent':
      return verdict.kind;
    case 'foreign':
      return ownership(found.tags, desired).kind === 'ours' ? 'foreign' : 'adopted';
    case 'not-compared':
      // What is scheduled for deletion cannot be read; once restored, it must hold the file's value.
      return found.deletedAt === undefined ? null : 'restored';
    case 'same':
    case 'unavailable':
    case 'kept':
    case 'binary':
      return null;
    default:
      return verdict satisfies never;
  }
}

function sourceChange(desired: DesiredState, secret: DesiredSecret, found: ActualSecret): SecretChange[] {
  const from = found.tags[OWNERSHIP_TAGS.valueSource] ?? null;
  const known = from === sourceTag(secret.value) || ownership(found.tags, desired).kind !== 'ours';
  return known ? [] : [{ kind: 'set-source', from, source: secret.value }];
}

function tagChange(
  desired: DesiredState,
  secret: DesiredSecret,
  found: ActualSecret,
  value: readonly SecretChange[],
): Tag[] {
  const generation = generationOf(found);
  const wanted = {
    ...allTags(desired, secret),
    ...consentTag(found.tags, desired),
    // Never lowered: it says which values were made. What an interrupted run announced is settled.
    ...(secret.value.kind === 'generate' && generation !== undefined ? generationTag(generation) : {}),
  };
  // Adopting sets these, a new generation is written down together with its value, and the source is a change of its own.
  const elsewhere = new Set([
    ...(ownership(found.tags, desired).kind === 'ours' ? [] : Object.keys(ownershipTags(desired))),
    OWNERSHIP_TAGS.valueSource,
    ...(value.some((change) => change.kind === 'set-value' && change.source.kind === 'generate')
      ? [OWNERSHIP_TAGS.generation]
      : []),
  ]);
  const now = new Map(Object.entries(found.tags));
  const set = Object.fromEntries(
    Object.entries(wanted)
      .map(([key, to]) => [key, { from: now.get(key) ?? null, to }] as const)
      .filter(([key, { from, to }]) => from !== to && !elsewhere.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const remove = [...managedTagKeys(found.tags), ...BOOKKEEPING.filter((key) => now.has(key))]
    .filter((key) => !Object.hasOwn(wanted, key))
    .sort();
  return Object.keys(set).length === 0 && remove.length === 0 ? [] : [{ kind: 'tag', set, remove }];
}

/** Tags of ours that a secret carries only while there is something to remember. */
const BOOKKEEPING: readonly string[] = [
  OWNERSHIP_TAGS.managedTags,
  OWNERSHIP_TAGS.generation,
  OWNERSHIP_TAGS.onRemoval,
  OWNERSHIP_TAGS.rotation,
  OWNERSHIP_TAGS.shareWith,
  OWNERSHIP_TAGS.maxAgeDays,
];

/** The user's tags and ours. */
function allTags(desired: DesiredState, secret: DesiredSecret): Record<string, string> {
  return {
    ...secret.tags,
    ...ownershipTags(desired),
    ...managedTagsRecord(Object.keys(secret.tags)),
    [OWNERSHIP_TAGS.valueSource]: sourceTag(secret.value),
    ...(secret.value.kind === 'generate' ? { [OWNERSHIP_TAGS.generation]: String(secret.value.generation) } : {}),
    ...(secret.onRemoval === null ? {} : { [OWNERSHIP_TAGS.onRemoval]: secret.onRemoval }),
    ...(secret.rotation === null ? {} : { [OWNERSHIP_TAGS.rotation]: 'configured' }),
    ...(secret.maxAgeDays === null ? {} : { [OWNERSHIP_TAGS.maxAgeDays]: String(secret.maxAgeDays) }),
    ...(secret.shareWith.length === 0 ? {} : { [OWNERSHIP_TAGS.shareWith]: secret.shareWith.join(' ') }),
  };
}

/** Only a rotation that the file once asked for is cancelled: one that someone else configured is theirs. */
function cancelledRotation(secret: DesiredSecret, found: ActualSecret): SecretChange[] {
  const wasOurs = OWNERSHIP_TAGS.rotation in found.tags;
  return secret.rotation === null && found.rotationEnabled && wasOurs ? [{ kind: 'cancel-rotation' }] : [];
}

function newRotation(secret: DesiredSecret, found: ActualSecret, value: readonly SecretChange[]): SecretChange[] {
  const { rotation: to } = secret;
  // A rotation starts from a value: a secret that waits for one gets its rotation afterwards.
  if (to === null || (!hasValue(found) && value.length === 0)) return [];
  const from = (found.rotationEnabled && found.rotation) || null;
  return from !== null && sameRotation(from, to) ? [] : [{ kind: 'set-rotation', from, to }];
}

function sameRotation(a: Rotation, b: Rotation): boolean {
  return a.lambdaArn === b.lambdaArn && a.schedule === b.schedule;
}
