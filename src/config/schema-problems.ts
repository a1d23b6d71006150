import { type Message, say } from '../domain/message.ts';
import { closest } from '../text/closest.ts';
import {
  type ConfigFinding,
  describePath,
  errorAt,
  isInValue,
  type Path,
  parsePointer,
  quote,
  type SchemaError,
} from './finding.ts';
import { exampleFix, inYaml, keyOf, orMeant, SOURCES, text } from './fixes.ts';
import { explainType } from './type-problems.ts';

/** Says whether `data` fits the schema; `errors` belongs to the last call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

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
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'propertyNames') return false;
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
  const refuse = (code: string, is: string, fix: Message) => errorAt(path, 'value', code, `${what} ${is}.`, fix);
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
  const where = path.length === 0 ? 'The file' : describePath(path);
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
  const properties = (parentSchema?.properties ?? {}) as Record<string, { examples?: readonly unknown[] }>;
  const example = Object.hasOwn(properties, missing) ? properties[missing]?.examples?.[0] : undefined;
  const fix =
    example === undefined ? `Add the key ${missing}.` : say`Add it, such as \`${missing}: ${inYaml(example)}\`.`;
  const where = path.length === 0 ? 'The file' : describePath(path);
  return errorAt(path, 'key', 'missing-key', `${where} has no key "${missing}".`, fix);
}
