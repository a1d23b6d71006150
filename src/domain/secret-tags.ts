import { hash } from 'node:crypto';
import type { ActualSecret } from './actual.ts';
import type { DesiredState, RemovalMode } from './desired.ts';
import { MAX_TAG_VALUE, NOT_IN_A_TAG, OWNERSHIP_TAGS } from './ownership.ts';
import type { ValueSource } from './value.ts';

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
  const marks = new Set(tags[OWNERSHIP_TAGS.managedTags]?.match(new RegExp(`.{${MARK_LENGTH}}`, 'gs')));
  return Object.keys(tags).filter((key) => marks.has(mark(key)));
}

/** Letters and digits only: every character is allowed in a tag's value. */
function mark(key: string): string {
  return BigInt(`0x${hash('sha256', key)}`)
    .toString(36)
    .slice(-MARK_LENGTH);
}

/**
 * What the tag says of a generated value. While a new value is written, it names the version, too:
 * `2 <version id>`; an interrupted run then leaves no doubt whether the value was written.
 */
export function generationTag(generation: number, pendingVersionId?: string): Record<string, string> {
  const text = pendingVersionId === undefined ? String(generation) : `${generation} ${pendingVersionId}`;
  return { [OWNERSHIP_TAGS.generation]: text };
}

/** What happens to a secret of ours that leaves the file: its own tag says it, or else the file. */
export function removalOf(
  { tags }: Pick<ActualSecret, 'tags'>,
  { removal }: Pick<DesiredState, 'removal'>,
): RemovalMode {
  const own = tags[OWNERSHIP_TAGS.onRemoval];
  return own === 'delete' || own === 'retain' ? own : removal.secrets;
}

/** Generation of the value that the secret holds; undefined where nothing says it. */
export function generationOf(secret: ActualSecret): number | undefined {
  const [, digits = '', pending] = /^(\d{1,9})(?: (\S+))?$/.exec(secret.tags[OWNERSHIP_TAGS.generation] ?? '') ?? [];
  if (digits === '') return undefined;
  const written = pending === undefined || pending in secret.versions;
  return written ? Number(digits) : Number(digits) - 1;
}

const DIGEST_MARK = ' sha256=';

/**
 * What the tag says of where a value comes from, such as `env OPENAI_API_KEY`. No two sources have the same text: what a tag
 * cannot hold is cut and ends in a digest. The generation of a generated value has a tag of its own.
 */
export function sourceTag(source: ValueSource): string {
  const text = sourceText(source);
  const clean = text.replace(NOT_IN_A_TAG, '_');
  if (clean === text && text.length <= MAX_TAG_VALUE && text.trim() === text && !text.includes(DIGEST_MARK))
    return text;
  const ending = `${DIGEST_MARK}${hash('sha256', text).slice(0, 32)}`;
  return `${clean.slice(0, MAX_TAG_VALUE - ending.length).toWellFormed()}${ending}`;
}

function sourceText(source: ValueSource): string {
  switch (source.kind) {
    case 'env':
      return source.jsonKey === undefined ? `env ${source.variable}` : `env ${source.variable} ${source.jsonKey}`;
    case 'file':
      return `file ${source.path}`;
    case 'generate':
      return `generate ${source.length} ${source.charset}`;
    case 'manual':
      return 'manual';
    default:
      return source satisfies never;
  }
}

/** Whether AWS sets a tag: nobody else can change it, and it does not count. Source: Secrets Manager API reference, TagResource. */
export function isTagOfAws(key: string): boolean {
  return key.startsWith('aws:');
}

/** Names of tags, in lower case, by which tools and people commonly say what manages a resource. */
const MANAGER_TAGS: readonly string[] = ['managed-by', 'managedby', 'managed_by', 'provisioner'];

/** Tools that leave tags under names of their own. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/external-secrets/i, 'External Secrets'],
  [/terraform|opentofu/i, 'Terraform'],
  [/^pulumi\b/i, 'Pulumi'],
  [/^crossplane-/i, 'Crossplane'],
];

/** What manages a secret by its tags: a tool's own tags, or one of the usual names; null where no tag says it. */
export function managerOf(tags: Readonly<Record<string, string>>): string | null {
  const keys = Object.keys(tags);
  if (keys.some((key) => key.startsWith('aws:cloudformation:'))) return 'CloudFormation';
  const named = keys.find((key) => MANAGER_TAGS.includes(key.toLowerCase()) && tags[key] !== '');
  if (named !== undefined) return tags[named] ?? null;
  return TOOLS.find(([pattern]) => keys.some((key) => pattern.test(key)))?.[1] ?? null;
}
