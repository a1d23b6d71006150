import { type Path, shownKey } from './path.ts';
import type { SchemaError } from './schema-error.ts';

/** The fix for every `value` that has no source. */
export const SOURCES =
  'Write one of: value: { env: NAME }, value: { file: path }, value: { generate: {} }, value: manual.';

/** The fix where a value stands in the file. */
export const VALUE_REMOVED = `Remove it, and if it is a real secret, replace that secret: this file's history keeps it. ${SOURCES}`;

/** The fix for a file that is no config yet. */
export const BEGINNING = 'Begin it with version: 1, a stack, dataPlanes and secrets.';

/** Shows the schema's first example of the place. */
export function exampleFix(error: SchemaError, path: Path): string {
  const example = firstExample(error.parentSchema);
  if (example === undefined) return 'See the description of this key in the schema.';
  return typeof path.at(-1) === 'string'
    ? `Write it as in ${shownKey(keyOf(path))}: ${inYaml(example)}.`
    : `Write it as in ${inYaml(example)}.`;
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
