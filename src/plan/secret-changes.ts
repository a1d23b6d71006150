import { type ActualSecret, hasValue } from '../domain/actual.ts';
import type { DesiredSecret, DesiredState } from '../domain/desired.ts';
import { sameKey } from '../domain/kms-key.ts';
import { consentTag, OWNERSHIP_TAGS, ownership, ownershipTags } from '../domain/ownership.ts';
import type { Place } from '../domain/pair.ts';
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
  const { description, kmsKeyId, rotation, value: source } = secret;
  const owner = ownership(found.tags, desired);
  const isOurs = owner.kind === 'ours';
  const changes: SecretChange[] = [];
  const why = reasonToWrite(source, found, verdict, isOurs);
  const tag = tagChange(desired, secret, found, isOurs, why !== null);

  if (found.deletedAt !== undefined) changes.push({ kind: 'restore', deletedAt: found.deletedAt });
  if (!isOurs) {
    const from = owner.kind === 'old' ? { from: owner.source } : {};
    const set = { ...ownershipTags(desired), [OWNERSHIP_TAGS.valueSource]: sourceTag(source) };
    // Where the tags are those of the file but for our own notes, these come with the adoption: it is all that changes.
    const notes = onlyNotes(tag) ? Object.entries(tag.set).map(([key, { to }]) => [key, to]) : [];
    changes.push({ kind: 'adopt', ...from, source, tags: found.tags, set: { ...set, ...Object.fromEntries(notes) } });
  }
  if (description !== found.description) changes.push({ kind: 'describe', from: found.description, to: description });
  const key = found.kmsKeyId ?? null;
  if (!sameKey(key, kmsKeyId, place)) changes.push({ kind: 'set-key', from: key, to: kmsKeyId });
  // Only a rotation that the file once asked for is cancelled: one that someone else configured is theirs.
  if (rotation === null && found.rotationEnabled && OWNERSHIP_TAGS.rotation in found.tags)
    changes.push({ kind: 'cancel-rotation' });
  if (why !== null) changes.push({ kind: 'set-value', why, source });
  const known = found.tags[OWNERSHIP_TAGS.valueSource] ?? null;
  if (isOurs && known !== sourceTag(source)) changes.push({ kind: 'set-source', from: known, source });
  if (Object.keys(tag.set).length + tag.remove.length > 0 && (isOurs || !onlyNotes(tag))) changes.push(tag);
  // A rotation starts from a value: a secret that waits for one gets its rotation afterwards.
  if (rotation !== null && (hasValue(found) || why !== null)) {
    const from = (found.rotationEnabled && found.rotation) || null;
    if (from?.lambdaArn !== rotation.lambdaArn || from.schedule !== rotation.schedule)
      changes.push({ kind: 'set-rotation', from, to: rotation });
  }
  return changes;
}

type Tag = Extract<SecretChange, { kind: 'tag' }>;

/** Tags that say no more than what the file said of the secret. */
const NOTES: readonly string[] = [
  OWNERSHIP_TAGS.managedTags,
  OWNERSHIP_TAGS.onRemoval,
  OWNERSHIP_TAGS.rotation,
  OWNERSHIP_TAGS.maxAgeDays,
];

function onlyNotes({ set, remove }: Tag): boolean {
  return remove.length === 0 && Object.keys(set).every((key) => NOTES.includes(key));
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

/** Why the value is written; null: it is left as it is. */
function reasonToWrite(
  source: ValueSource,
  found: ActualSecret,
  verdict: ValueVerdict,
  isOurs: boolean,
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
      return isOurs ? 'foreign' : 'adopted';
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

/** Without anything to set or remove where the tags are as they should be. */
function tagChange(
  desired: DesiredState,
  secret: DesiredSecret,
  found: ActualSecret,
  isOurs: boolean,
  writesValue: boolean,
): Tag {
  const generation = generationOf(found);
  const wanted = {
    ...allTags(desired, secret),
    ...consentTag(found.tags, desired),
    // Never lowered: it says which values were made. What an interrupted run announced is settled.
    ...(secret.value.kind === 'generate' && generation !== undefined ? generationTag(generation) : {}),
  };
  // Adopting sets these, a new generation is written down together with its value, and the source is a change of its own.
  const elsewhere = new Set([
    ...(isOurs ? [] : Object.keys(ownershipTags(desired))),
    OWNERSHIP_TAGS.valueSource,
    ...(writesValue && secret.value.kind === 'generate' ? [OWNERSHIP_TAGS.generation] : []),
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
  return { kind: 'tag', set, remove };
}

/** Tags of ours that a secret carries only while there is something to remember. */
const BOOKKEEPING = [...NOTES, OWNERSHIP_TAGS.generation, OWNERSHIP_TAGS.shareWith];

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
