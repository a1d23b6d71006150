import { closest } from '../text/closest.ts';
import { errorAt, type Finding } from './finding.ts';
import { SOURCES, VALUE_REMOVED } from './fixes.ts';
import { describePath, type Path } from './path.ts';
import type { SchemaError } from './schema-error.ts';
import { explainSchemaErrors } from './schema-problems.ts';

const SOURCE_KEYS = ['env', 'file', 'generate'];
const KEYS = [...SOURCE_KEYS, 'jsonKey'];

/**
 * What is wrong with one `value`. `errors` are the schema's at and under `path`, `root` the whole file. Nothing that
 * stands there is repeated, not even a key that is unknown: someone may have pasted the secret itself.
 */
export function explainValue(path: Path, value: unknown, errors: readonly SchemaError[], root: unknown): Finding[] {
  const what = describePath(path);
  if (value === null) return [errorAt(path, 'value', 'value-missing', `${what} is empty.`, SOURCES)];
  if (Array.isArray(value))
    return [errorAt(path, 'value', 'value-form', `${what} must be a map with one source, not a list.`, SOURCES)];
  if (typeof value !== 'object') {
    return [
      errorAt(
        path,
        'value',
        'value-in-file',
        `${what} holds a value. Values never stand in this file, only where they come from.`,
        VALUE_REMOVED,
      ),
    ];
  }
  const keys = Object.keys(value as object);
  const sources = SOURCE_KEYS.filter((key) => keys.includes(key));
  const [source] = sources;
  if (source === undefined) return withoutSource(path, keys);
  if (sources.length > 1) {
    return [
      errorAt(
        path,
        'key',
        'value-several-sources',
        `${what} names several sources: ${sources.join(', ')}.`,
        'Keep one of them.',
      ),
    ];
  }
  if (source !== 'env' && keys.includes('jsonKey')) {
    const finding = errorAt(
      [...path, 'jsonKey'],
      'key',
      'value-json-key',
      `${what} has a jsonKey beside ${source}.`,
      'jsonKey goes with env only: remove it.',
    );
    return [
      finding,
      ...explainSchemaErrors(
        ofSource(errors, path, source).filter((error) => error.params.additionalProperty !== 'jsonKey'),
        root,
      ),
    ];
  }
  return explainSchemaErrors(ofSource(errors, path, source), root);
}

function withoutSource(path: Path, keys: readonly string[]): Finding[] {
  const none = errorAt(path, 'key', 'value-missing', `${describePath(path)} names no source.`, SOURCES);
  const meant = keys
    .map((key) => ({ key, meant: closest(key, KEYS) }))
    .filter(({ key, meant }) => meant !== undefined && meant !== key);
  if (meant.length === 0) return [none];
  return meant.map(({ key, meant }) =>
    errorAt(
      [...path, key],
      'key',
      'unknown-key',
      `${describePath(path)} has an unknown key.`,
      `Did you mean "${meant}"? ${SOURCES}`,
    ),
  );
}

/**
 * The schema tries every kind of source on a value: of its errors, those of the kind that is meant. Only that kind
 * looks below the value, and knows the key of the source.
 */
function ofSource(errors: readonly SchemaError[], path: Path, source: string): SchemaError[] {
  return errors.filter((error) => {
    const depth = error.instancePath.split('/').length - 1;
    if (depth > path.length) return true;
    return error.keyword === 'additionalProperties' && source in ((error.parentSchema?.properties ?? {}) as object);
  });
}
