import { hash } from 'node:crypto';
import type { ActualSecret } from './actual.ts';
import { OWNERSHIP_TAGS } from './ownership.ts';

const MARK_LENGTH = 5;

/**
 * The tag that remembers which tags of a secret came from the file: five characters for each key, at most 50 of them, fit
 * in the 256 characters of a tag's value, which the keys themselves would not.
 *
 * @returns an empty record for no keys: there is nothing to remember.
 */
export function managedTagsRecord(keys: readonly string[]): Record<string, string> {
  if (keys.length === 0) return {};
  return { [OWNERSHIP_TAGS.managedTags]: keys.map(mark).sort().join('') };
}

/** Keys among `tags` that an earlier version of the file asked for. */
export function managedTagKeys(tags: Readonly<Record<string, string>>): string[] {
  const record = tags[OWNERSHIP_TAGS.managedTags];
  if (record === undefined) return [];
  const marks = new Set<string>();
  for (let index = 0; index + MARK_LENGTH <= record.length; index += MARK_LENGTH)
    marks.add(record.slice(index, index + MARK_LENGTH));
  return Object.keys(tags).filter((key) => marks.has(mark(key)));
}

/** Letters and digits only: every character is allowed in a tag's value. */
function mark(key: string): string {
  return BigInt(`0x${hash('sha256', key)}`)
    .toString(36)
    .slice(-MARK_LENGTH);
}

/**
 * What the tag says of a generated value. While a new value is written, it names the version besides the generation:
 * `2 <version id>`; an interrupted run then leaves no doubt whether the value was written.
 */
export function generationTag(generation: number, pendingVersionId?: string): Record<string, string> {
  const text = pendingVersionId === undefined ? String(generation) : `${generation} ${pendingVersionId}`;
  return { [OWNERSHIP_TAGS.generation]: text };
}

/** Generation of the value that the secret holds; undefined where nothing tells. */
export function generationOf(secret: ActualSecret): number | undefined {
  const [, digits = '', pending] = /^(\d{1,9})(?: (\S+))?$/.exec(secret.tags[OWNERSHIP_TAGS.generation] ?? '') ?? [];
  if (digits === '') return undefined;
  const written = pending === undefined || pending in secret.versions;
  return written ? Number(digits) : Number(digits) - 1;
}
