import type { ActualSecret } from '../domain/actual.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';

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
