import { closest } from '../text/closest.ts';
import { errorAt, type Finding } from './finding.ts';
import { exampleFix, inYaml, keyOf, SOURCES, text } from './fixes.ts';
import { describePath, isInValue, type Path, parsePointer, quote } from './path.ts';
import type { SchemaError } from './schema-error.ts';
import { withoutNoise } from './schema-noise.ts';
import { explainType } from './type-problems.ts';

/**
 * The schema's errors in words. Values are never quoted, only keys are, and not even those under `value`. Errors of the
 * form of a `value` as a whole (no source, two sources, text instead of a source) are told by its own rule.
 */
export function explainSchemaErrors(errors: readonly SchemaError[], data: unknown): Finding[] {
  return withoutNoise(errors).map((error) => explain(error, parsePointer(error.instancePath, data)));
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
      return explainType(error, path);
    case 'const':
      return errorAt(
        path,
        'value',
        'not-allowed',
        `${what} can only be ${text(error.params.allowedValue)}.`,
        `Write ${keyOf(path)}: ${text(error.params.allowedValue)}.`,
      );
    case 'enum':
      return notAllowed(error, path);
    case 'pattern':
      return errorAt(
        path,
        'value',
        'bad-format',
        `${what} does not have the right form.`,
        text(error.parentSchema?.patternErrorMessage),
      );
    case 'minProperties':
    case 'minItems':
      return errorAt(path, 'value', 'empty', `${what} is empty.`, emptyFix(error, path));
    case 'maxProperties':
      return errorAt(
        path,
        'key',
        'too-many',
        `${what} has more than ${text(error.params.limit)} keys.`,
        'Divide them over several files, each with its own stack.',
      );
    case 'minLength':
      return errorAt(path, 'value', 'empty', `${what} is empty.`, exampleFix(error, path));
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
        `${what} lists an entry twice.`,
        'Keep one of them.',
      );
    default:
      return errorAt(
        path,
        'value',
        'wrong-form',
        `${what} does not have the form that the schema asks for (${error.keyword}).`,
        exampleFix(error, path),
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
  const where = path.length === 0 ? 'The file' : describePath(path);
  const list = `Allowed here: ${allowed.join(', ')}.`;
  return errorAt(
    [...path, unknown],
    'key',
    'unknown-key',
    isInValue(path) ? `${where} has an unknown key.` : `${where} has an unknown key ${quote(unknown)}.`,
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
  const fix = example === undefined ? `Add the key ${missing}.` : `Add it, such as ${missing}: ${inYaml(example)}.`;
  return errorAt(
    path,
    'key',
    'missing-key',
    `${path.length === 0 ? 'The file' : describePath(path)} has no key "${missing}".`,
    fix,
  );
}

function emptyFix(error: SchemaError, path: Path): string {
  if (error.keyword === 'minItems')
    return `Name at least one, or remove the key${path.at(-1) === 'roles' ? ' (default: [default])' : ''}.`;
  return path.at(-1) === 'roles' ? 'Name a role, such as default: acme-userflyterole.' : 'Declare at least one.';
}

function notAllowed(error: SchemaError, path: Path): Finding {
  const allowed = (error.params.allowedValues ?? []) as readonly string[];
  const meant = typeof error.data === 'string' ? closest(error.data, allowed) : undefined;
  const list = `Allowed: ${allowed.join(', ')}.`;
  const fix = meant === undefined ? list : `Did you mean "${meant}"? ${list}`;
  return errorAt(path, 'value', 'not-allowed', `${describePath(path)} is not one of the allowed values.`, fix);
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
