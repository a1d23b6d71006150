import { type Message, say } from '../domain/message.ts';
import { closest } from '../text/words.ts';
import {
  type At,
  type ConfigCode,
  type ConfigFinding,
  describePath,
  errorAt,
  type Path,
  type SchemaError,
  SOURCES,
  valueInFile,
} from './finding.ts';
import { explainSchemaErrors } from './schema-problems.ts';

const SOURCE_KEYS = ['env', 'file', 'generate'];
const KEYS = [...SOURCE_KEYS, 'jsonKey'];

/**
 * What is wrong with one `value`. `errors` are the schema's at and under `path`, `root` the whole file. Nothing of it is
 * repeated, not even a key that is unknown: someone may have pasted the secret itself.
 */
export function explainValue(
  path: Path,
  value: unknown,
  errors: readonly SchemaError[],
  root: unknown,
): ConfigFinding[] {
  const what = describePath(path);
  const refuse = (code: ConfigCode, at: At, is: string, fix: Message) => [
    errorAt(path, at, code, `${what} ${is}.`, fix),
  ];
  if (value === null) return refuse('value-missing', 'value', 'is empty', SOURCES);
  if (Array.isArray(value)) return refuse('value-form', 'value', 'must be a map with one source, not a list', SOURCES);
  if (typeof value !== 'object') {
    const meant = typeof value === 'string' ? MEANT.get(closest(value, [...MEANT.keys()]) ?? '') : undefined;
    if (meant !== undefined) return refuse('value-form', 'value', 'does not name a source', say`Write ${meant}.`);
    return [valueInFile(path)];
  }
  const keys = Object.keys(value as object);
  const sources = SOURCE_KEYS.filter((key) => keys.includes(key));
  const [source] = sources;
  if (source === undefined) return withoutSource(path, keys);
  if (sources.length > 1)
    return refuse('value-several-sources', 'key', `names several sources: ${sources.join(', ')}`, 'Keep one of them.');
  const own = errors.filter((error) => isOfSource(error, path, source));
  if (source === 'env' || !keys.includes('jsonKey')) return explainSchemaErrors(own, root);
  const message = `${what} has a jsonKey beside ${source}.`;
  const fix = 'jsonKey goes with env only: remove it.';
  const others = own.filter((error) => error.params.additionalProperty !== 'jsonKey');
  return [errorAt([...path, 'jsonKey'], 'key', 'value-json-key', message, fix), ...explainSchemaErrors(others, root)];
}

/** Words that are no pasted value, and what they are the beginning of. */
const MEANT: ReadonlyMap<string, Message> = new Map([
  ['manual', say`\`value: manual\``],
  ['generate', say`\`value: { generate: {} }\``],
  ['generated', say`\`value: { generate: {} }\``],
  ['env', say`\`value: { env: NAME }\``],
  ['file', say`\`value: { file: path }\``],
]);

function withoutSource(path: Path, keys: readonly string[]): ConfigFinding[] {
  const what = describePath(path);
  const unknown = keys.flatMap((key) => {
    const meant = closest(key, KEYS);
    const fix = say`Did you mean "${meant ?? ''}"? ${SOURCES}`;
    return meant === undefined || meant === key
      ? []
      : [errorAt([...path, key], 'key', 'unknown-key', `${what} has an unknown key.`, fix)];
  });
  return unknown.length > 0 ? unknown : [errorAt(path, 'key', 'value-missing', `${what} names no source.`, SOURCES)];
}

/**
 * The schema tries every kind of source on a value: of its errors, those of the kind that is meant. Only that kind
 * looks below the value, and knows the key of the source.
 */
function isOfSource({ instancePath, keyword, parentSchema }: SchemaError, path: Path, source: string): boolean {
  if (instancePath.split('/').length - 1 > path.length) return true;
  return keyword === 'additionalProperties' && Object.hasOwn((parentSchema?.properties ?? {}) as object, source);
}
