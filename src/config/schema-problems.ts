import { errorAt, type Finding } from './finding.ts';
import { describePath, isInValue, type Path, parsePointer, quote } from './path.ts';
import type { SchemaError } from './schema-error.ts';
import { closest } from './suggest.ts';

/**
 * The schema's errors in words. Values are never quoted, only keys are, and not even those under `value`. Errors of the
 * form of a `value` as a whole (no source, two sources, text instead of a source) are told by its own rule.
 */
export function explainSchemaErrors(errors: readonly SchemaError[], data: unknown): Finding[] {
  return withoutUnionNoise(errors).map((error) => explain(error, parsePointer(error.instancePath, data)));
}

/**
 * Where a value may have one of several types, a schema reports every type that it does not have. Of an `anyOf`: the
 * errors of the type that the value has; where it has none of them, one error for all.
 */
function withoutUnionNoise(errors: readonly SchemaError[]): SchemaError[] {
  const unions = new Set(errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath));
  const told = new Set(
    errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'type').map((error) => error.instancePath),
  );
  const mistyped = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  return errors.filter((error) => {
    if (error.keyword === 'propertyNames') return false;
    if ((error.keyword === 'const' || error.keyword === 'enum') && mistyped.has(error.instancePath)) return false;
    if (!unions.has(error.instancePath)) return true;
    if (error.keyword === 'type') return false;
    return error.keyword !== 'anyOf' || (!told.has(error.instancePath) && !hasDeeper(errors, error.instancePath));
  });
}

function hasDeeper(errors: readonly SchemaError[], pointer: string): boolean {
  return errors.some((error) => error.instancePath.startsWith(`${pointer}/`));
}

function explain(error: SchemaError, path: Path): Finding {
  if (error.propertyName !== undefined) return explainName(error, [...path, error.propertyName]);
  const what = describePath(path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, path);
    case 'required':
      return missingKey(error, path);
    case 'type':
    case 'anyOf':
      return wrongType(error, path);
    case 'const':
      return errorAt(
        path,
        'value',
        'not-allowed',
        `${what} has another value than the only one allowed.`,
        `Write ${key(path)}: ${text(error.params.allowedValue)}.`,
      );
    case 'enum':
      return notAllowed(error, path);
    case 'pattern':
      return errorAt(
        path,
        'value',
        'bad-format',
        `${what} is not written as it must be.`,
        text(error.parentSchema?.patternErrorMessage),
      );
    case 'minProperties':
    case 'minItems':
      return errorAt(path, 'value', 'empty', `${what} is empty.`, emptyMend(error, path));
    case 'minLength':
      return errorAt(path, 'value', 'empty', `${what} is empty.`, exampleMend(error, path));
    case 'maxLength':
      return errorAt(
        path,
        'value',
        'too-long',
        `${what} is longer than ${text(error.params.limit)} characters.`,
        'Shorten it.',
      );
    case 'minimum':
    case 'maximum':
      return outOfRange(error, path);
    case 'uniqueItems':
      return errorAt(
        [...path, Math.max(Number(error.params.i), Number(error.params.j))],
        'value',
        'duplicate-item',
        `${what} names the same twice.`,
        'Keep one of them.',
      );
    default:
      return errorAt(
        path,
        'value',
        'wrong-form',
        `${what} does not have the form that the schema asks for (${error.keyword}).`,
        exampleMend(error, path),
      );
  }
}

function explainName(error: SchemaError, path: Path): Finding {
  const owner = describePath(path.slice(0, -1));
  const message = `${quote(String(path.at(-1)))} cannot be a key of ${owner}.`;
  return errorAt(path, 'key', 'bad-name', message, text(error.parentSchema?.patternErrorMessage));
}

function unknownKey(error: SchemaError, path: Path): Finding {
  const unknown = String(error.params.additionalProperty);
  const allowed = Object.keys((error.parentSchema?.properties ?? {}) as object);
  const meant = closest(unknown, allowed);
  const where = describePath(path);
  const list = `Allowed here: ${allowed.join(', ')}.`;
  return errorAt(
    [...path, unknown],
    'key',
    'unknown-key',
    isInValue(path) ? `A key of ${where} is none that is known there.` : `${quote(unknown)} is no key of ${where}.`,
    meant === undefined ? list : `Did you mean "${meant}"? ${list}`,
  );
}

function missingKey(error: SchemaError, path: Path): Finding {
  const missing = String(error.params.missingProperty);
  const properties = (error.parentSchema?.properties ?? {}) as Record<string, { examples?: readonly unknown[] }>;
  if (missing === 'value' && path[0] === 'secrets')
    return errorAt(
      path,
      'key',
      'value-missing',
      `${describePath(path)} does not say where its value comes from.`,
      SOURCES,
    );
  const example = properties[missing]?.examples?.[0];
  const mend = example === undefined ? `Add the key ${missing}.` : `Add it, such as ${missing}: ${inYaml(example)}.`;
  return errorAt(
    path,
    'key',
    'missing-key',
    `${path.length === 0 ? 'The file' : describePath(path)} has no key "${missing}".`,
    mend,
  );
}

function wrongType(error: SchemaError, path: Path): Finding {
  const what = describePath(path);
  if (error.data === null)
    return errorAt(path, 'value', 'empty', `${what} has nothing behind it.`, nothingMend(error, path));
  if (path.length === 2 && path[0] === 'secrets' && typeof error.data !== 'object')
    return errorAt(
      path,
      'value',
      'value-in-file',
      `${what} is text. Values never stand in this file, only where they come from.`,
      VALUE_REMOVED,
    );
  const wanted =
    error.keyword === 'anyOf' ? 'text or a map' : (TYPES[text(error.params.type)] ?? text(error.params.type));
  const found = typeName(error.data);
  return errorAt(path, 'value', 'wrong-type', `${what} must be ${wanted}, not ${found}.`, typeMend(error, path));
}

/** The mend for every `value` that has no source. */
export const SOURCES =
  'Write one of: value: { env: NAME }, value: { file: path }, value: { generate: {} }, value: manual.';

/** The mend where a value stands in the file. */
export const VALUE_REMOVED = `Remove it, and if it is a real secret, replace that secret: this file's history keeps it. ${SOURCES}`;

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map (lines of "key: value")',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
};

function typeName(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  switch (typeof data) {
    case 'object':
      return 'a map';
    case 'boolean':
      return 'true or false';
    case 'number':
    case 'bigint':
      return 'a number';
    default:
      return 'text';
  }
}

function typeMend(error: SchemaError, path: Path): string {
  const scalar = typeof error.data !== 'object';
  if (error.params.type === 'string' && scalar) {
    const leadingZeros = path.at(-1) === 'accountId' ? ' An unquoted number also loses its leading zeros.' : '';
    return `Put it in quotes.${leadingZeros}`;
  }
  if (error.params.type === 'array' && scalar) return `Write a list, such as ${key(path)}: [default].`;
  if (error.params.type === 'integer')
    return `Write it without quotes and without a fraction, such as ${key(path)}: ${inYaml(firstExample(error) ?? 1)}.`;
  return exampleMend(error, path);
}

function nothingMend(error: SchemaError, path: Path): string {
  if (path.length === 1 && path[0] === 'secrets')
    return 'Declare a secret, or write secrets: {} where the file owns none.';
  if (path.length === 2 && path[0] === 'secrets')
    return 'Say where its value comes from, on an indented line below: value: { env: NAME }.';
  if (error.params.type === 'object') return 'Write its keys on indented lines below it, or remove it.';
  return exampleMend(error, path);
}

function emptyMend(error: SchemaError, path: Path): string {
  if (error.keyword === 'minItems')
    return `Name at least one, or remove the key${path.at(-1) === 'roles' ? ' (default: [default])' : ''}.`;
  return path.at(-1) === 'roles' ? 'Name a role, such as default: acme-userflyterole.' : 'Declare at least one.';
}

function notAllowed(error: SchemaError, path: Path): Finding {
  const allowed = (error.params.allowedValues ?? []) as readonly string[];
  const meant = typeof error.data === 'string' ? closest(error.data, allowed) : undefined;
  const list = `Allowed: ${allowed.join(', ')}.`;
  const mend = meant === undefined ? list : `Did you mean "${meant}"? ${list}`;
  return errorAt(path, 'value', 'not-allowed', `${describePath(path)} is none of the values allowed.`, mend);
}

function outOfRange(error: SchemaError, path: Path): Finding {
  const { minimum, maximum } = error.parentSchema ?? {};
  return errorAt(
    path,
    'value',
    'out-of-range',
    `${describePath(path)} is out of range.`,
    `Write a whole number from ${text(minimum)} to ${text(maximum)}.`,
  );
}

function exampleMend(error: SchemaError, path: Path): string {
  const example = firstExample(error);
  if (example === undefined) return 'See the description of this key in the schema.';
  return typeof path.at(-1) === 'string'
    ? `Write it as in ${key(path)}: ${inYaml(example)}.`
    : `Write it as in ${inYaml(example)}.`;
}

function firstExample(error: SchemaError): unknown {
  const examples = error.parentSchema?.examples;
  return Array.isArray(examples) ? examples[0] : undefined;
}

function key(path: Path): string {
  return String(path.at(-1) ?? 'file');
}

function inYaml(value: unknown): string {
  return typeof value === 'string' && /^\d+$/.test(value) ? `"${value}"` : text(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
