import { type Message, say } from '../domain/message.ts';
import { closest } from '../text/words.ts';
import {
  at,
  BEGINNING,
  type ConfigCode,
  type ConfigFinding,
  describePath,
  errorAt,
  isInValue,
  isSecret,
  orMeant,
  type Path,
  parsePointer,
  quote,
  type SchemaError,
  SOURCES,
  shownKey,
  valueInFile,
} from './finding.ts';

/**
 * The schema's errors in words. Values are never quoted, only keys are, and not even those under `value`. Errors of the
 * form of a `value` as a whole (no source, two sources, text instead of a source) are for its own rule.
 */
export function explainSchemaErrors(errors: readonly SchemaError[], data: unknown): ConfigFinding[] {
  return withoutNoise(errors).map((error) => explain(error, parsePointer(error.instancePath, data)));
}

/**
 * Where a value may have one of several types, a schema reports every type that it does not have. Of an `anyOf`: the
 * errors of the type that the value has; where it has none of them, one error for all.
 */
export function withoutNoise(errors: readonly SchemaError[]): SchemaError[] {
  const placesOf = (is: (error: SchemaError) => boolean) =>
    new Set(errors.filter(is).map((error) => error.instancePath));
  const unions = placesOf(({ keyword }) => keyword === 'anyOf');
  const mistyped = placesOf(({ keyword }) => keyword === 'type');
  const explained = placesOf(({ keyword }) => keyword !== 'anyOf' && keyword !== 'type');
  const above = ancestorsOf(errors);
  return errors.filter(({ keyword, instancePath, parentSchema }) => {
    // Beside a reference, the type is the definition's once more: it lets the check for duplicates skip what is no text.
    if (keyword === 'propertyNames' || (keyword === 'type' && parentSchema?.$ref !== undefined)) return false;
    if ((keyword === 'const' || keyword === 'enum') && mistyped.has(instancePath)) return false;
    if (!unions.has(instancePath)) return true;
    return keyword !== 'type' && (keyword !== 'anyOf' || !(explained.has(instancePath) || above.has(instancePath)));
  });
}

/** Every pointer that something below it has an error. */
function ancestorsOf(errors: readonly SchemaError[]): Set<string> {
  const ancestors = new Set<string>();
  for (const { instancePath } of errors) {
    for (let end = instancePath.lastIndexOf('/'); end > 0; end = instancePath.lastIndexOf('/', end - 1))
      ancestors.add(instancePath.slice(0, end));
  }
  return ancestors;
}

function explain(error: SchemaError, path: Path): ConfigFinding {
  const { keyword, params, parentSchema, propertyName } = error;
  const what = describePath(path);
  const limit = text(params.limit);
  const inForm = text(parentSchema?.patternErrorMessage);
  const refuse = (code: ConfigCode, is: string, fix: Message) => errorAt(path, 'value', code, `${what} ${is}.`, fix);
  if (propertyName !== undefined) {
    const message = `${quote(propertyName)} cannot be a key of ${what}.`;
    return errorAt([...path, propertyName], 'key', 'bad-name', message, inForm);
  }
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(error, path);
    case 'required':
      return missingKey(error, path);
    case 'type':
    case 'anyOf':
      return explainType(error, path);
    case 'const': {
      const allowed = text(params.allowedValue);
      return refuse('not-allowed', `can only be ${allowed}`, say`Write \`${keyOf(path)}: ${allowed}\`.`);
    }
    case 'enum':
      return refuse('not-allowed', 'is not one of the allowed values', choiceFix(error));
    case 'pattern':
      return refuse('bad-format', 'is not valid', inForm);
    case 'minProperties':
      return refuse('empty', 'is empty', keyOf(path) === 'roles' ? A_ROLE : 'Declare at least one.');
    case 'minItems':
      return refuse(
        'empty',
        'is empty',
        `Name at least one, or remove the key${keyOf(path) === 'roles' ? DEFAULT : ''}.`,
      );
    case 'minLength':
      return refuse('empty', 'is empty', exampleFix(error, path));
    case 'maxProperties': {
      const fix = 'Divide them over several files, each with its own stack.';
      return errorAt(path, 'key', 'too-many', `${what} has more than ${limit} keys.`, fix);
    }
    case 'maxLength':
      return refuse('too-long', `is longer than ${limit} characters`, 'Shorten it.');
    case 'minimum':
    case 'maximum': {
      const range = `from ${text(parentSchema?.minimum)} to ${text(parentSchema?.maximum)}`;
      return refuse('out-of-range', 'is out of range', `Write a whole number ${range}.`);
    }
    case 'uniqueItems': {
      const second = [...path, Math.max(Number(params.i), Number(params.j))];
      return errorAt(second, 'value', 'duplicate-item', `${what} lists an entry twice.`, 'Keep one of them.');
    }
    default:
      return refuse('wrong-form', `is not as the schema asks for (${keyword})`, exampleFix(error, path));
  }
}

const A_ROLE = say`Name a role, such as \`default: acme-userflyterole\`.`;
const DEFAULT = ' (default: [default])';

function choiceFix({ params, data }: SchemaError): string {
  const allowed = (params.allowedValues ?? []) as readonly string[];
  const meant = typeof data === 'string' ? closest(data, allowed) : undefined;
  return orMeant(meant, `Allowed: ${allowed.join(', ')}.`);
}

function unknownKey({ params, parentSchema }: SchemaError, path: Path): ConfigFinding {
  const unknown = String(params.additionalProperty);
  const allowed = Object.keys((parentSchema?.properties ?? {}) as object);
  const where = describePath(path, 'The file');
  const message = isInValue(path) ? `${where} has an unknown key.` : `${where} has an unknown key ${quote(unknown)}.`;
  const fix = orMeant(closest(unknown, allowed), `Allowed here: ${allowed.join(', ')}.`);
  return errorAt([...path, unknown], 'key', 'unknown-key', message, fix);
}

function missingKey({ params, parentSchema }: SchemaError, path: Path): ConfigFinding {
  const missing = String(params.missingProperty);
  if (missing === 'value' && path[0] === 'secrets') {
    const message = `${describePath(path)} does not say where its value comes from.`;
    return errorAt(path, 'key', 'value-missing', message, SOURCES);
  }
  const example = firstExample(at(parentSchema, ['properties', missing]));
  const fix =
    example === undefined ? `Add the key ${missing}.` : say`Add it, such as \`${missing}: ${inYaml(example)}\`.`;
  const where = describePath(path, 'The file');
  return errorAt(path, 'key', 'missing-key', `${where} has no key "${missing}".`, fix);
}

/** A value of the wrong kind, or none where one must be. The value itself is not repeated. */
function explainType(error: SchemaError, path: Path): ConfigFinding {
  const what = describePath(path, 'The file');
  if (error.data === null) {
    const fix = emptyFix(error, path);
    return errorAt(path, 'value', path.length === 0 ? 'file-empty' : 'empty', `${what} is empty.`, fix);
  }
  if (isSecret(path) && typeof error.data !== 'object') return valueInFile(path);
  return errorAt(path, 'value', 'wrong-type', `${what} must be ${wanted(error)}.`, typeFix(error, path));
}

function wanted({ keyword, params, data }: SchemaError): string {
  if (params.type === 'integer') return 'a whole number';
  return `${keyword === 'anyOf' ? 'text or a map' : TYPES[text(params.type)]}, not ${typeOf(data)}`;
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map (lines of "key: value")',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
};

function typeOf(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a map';
  if (typeof data === 'boolean') return 'true or false';
  return typeof data === 'number' ? 'a number' : 'text';
}

function typeFix(error: SchemaError, path: Path): Message {
  if (path.length === 0) return BEGINNING;
  const key = keyOf(path);
  switch (error.params.type) {
    case 'string':
      if (typeof error.data === 'object') return exampleFix(error, path);
      return key === 'accountId'
        ? 'Put it in quotes: an unquoted number loses its leading zeros.'
        : 'Put it in quotes.';
    case 'integer': {
      const example = `${key}: ${inYaml(firstExample(error.parentSchema) ?? 1)}`;
      return say`Write it without quotes and without a fraction, such as \`${example}\`.`;
    }
    case 'array':
      return listFix(error, path);
    case 'object':
      return mapFix(error);
    case 'boolean':
      return say`Write \`${key}: true\` without quotes, or remove it.`;
    default:
      return exampleFix(error, path);
  }
}

function emptyFix(error: SchemaError, path: Path): Message {
  if (path.length === 0) return BEGINNING;
  if (path.length === 1 && path[0] === 'secrets')
    return say`Declare a secret, or write \`secrets: {}\` where the file owns none.`;
  if (isSecret(path)) return say`Say where its value comes from, on an indented line below: \`value: { env: NAME }\`.`;
  if (path.at(-1) === 'generate') return say`Write \`generate: {}\` to take all defaults.`;
  if (error.params.type === 'object') return isNeeded(path) ? mapFix(error) : `${mapFix(error)} Or remove it.`;
  if (error.params.type === 'array') return say`${listFix(error, path)} Or remove it.`;
  return exampleFix(error, path);
}

/** The keys that a file cannot do without: without them the next run would ask for them. */
function isNeeded(path: Path): boolean {
  return path[0] === 'dataPlanes' && (path.length === 1 || (path.length === 3 && path[2] === 'roles'));
}

function listFix(error: SchemaError, path: Path): Message {
  const example = firstExample(error.parentSchema?.items);
  const short = example === undefined ? '' : say`, such as \`${keyOf(path)}: [${inYaml(example)}]\``;
  return say`Write a list${short}: each entry on a line that begins with "- ", or all in [ ].`;
}

function mapFix({ parentSchema }: SchemaError): string {
  const keys = Object.keys((parentSchema?.properties ?? {}) as object);
  return `Write its keys on indented lines below it${keys.length === 0 ? '' : `: ${keys.join(', ')}`}.`;
}

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
