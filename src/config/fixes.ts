import { type Message, say } from '../domain/message.ts';
import type { SchemaError } from './finding.ts';
import { type Path, shownKey } from './finding.ts';

/** The fix for every `value` that has no source. */
export const SOURCES = say`Write one of: \`value: { env: NAME }\`, \`value: { file: path }\`, \`value: { generate: {} }\`, \`value: manual\`.`;

/** The fix where a value is in the file. */
export const VALUE_REMOVED = say`Remove it, and if it is a real secret, replace that secret: this file's history keeps it. ${SOURCES}`;

/** The fix for a file that is no config yet. */
export const BEGINNING = say`Begin it with \`version: 1\`, a \`stack\`, \`dataPlanes\` and \`secrets\`.`;

/** Shows the schema's first example of the place. */
export function exampleFix(error: SchemaError, path: Path): Message {
  const example = firstExample(error.parentSchema);
  if (example === undefined) return 'See the description of this key in the schema.';
  if (typeof path.at(-1) !== 'string') return say`Write it as in \`${inYaml(example)}\`.`;
  return say`Write it as in \`${shownKey(keyOf(path))}: ${inYaml(example)}\`.`;
}

/** The first example of a part of the schema, where it is a scalar. */
export function firstExample(schema: unknown): unknown {
  const examples = typeof schema === 'object' && schema !== null && 'examples' in schema ? schema.examples : undefined;
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** The last key of a path. */
export function keyOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** An example as it is written in YAML. */
export function inYaml(value: unknown): string {
  return typeof value === 'string' && /^\d+$/.test(value) ? `"${value}"` : text(value);
}

/** A piece of the schema or an error's parameter as text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** `Did you mean "a"?` before the list of what is allowed. */
export function orMeant(meant: string | undefined, list: string): string {
  return meant === undefined ? list : `Did you mean "${meant}"? ${list}`;
}
