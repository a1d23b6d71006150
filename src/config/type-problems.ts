import { errorAt, type Finding } from './finding.ts';
import { BEGINNING, exampleFix, firstExample, inYaml, keyOf, text, VALUE_REMOVED } from './fixes.ts';
import { describePath, type Path } from './path.ts';
import type { SchemaError } from './schema-error.ts';

/** A value of the wrong kind, or none where one must be. The value itself is not repeated. */
export function explainType(error: SchemaError, path: Path): Finding {
  const what = path.length === 0 ? 'The file' : describePath(path);
  if (error.data === null) {
    return errorAt(
      path,
      'value',
      path.length === 0 ? 'file-empty' : 'empty',
      `${what} is empty.`,
      emptyFix(error, path),
    );
  }
  if (isSecret(path) && typeof error.data !== 'object') {
    const message = `${what} holds a value. Values never stand in this file, only where they come from.`;
    return errorAt(path, 'value', 'value-in-file', message, VALUE_REMOVED);
  }
  return errorAt(path, 'value', 'wrong-type', `${what} must be ${wanted(error)}.`, typeFix(error, path));
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map (lines of "key: value")',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
};

function wanted(error: SchemaError): string {
  if (error.params.type === 'integer') return 'a whole number';
  const type =
    error.keyword === 'anyOf' ? 'text or a map' : (TYPES[text(error.params.type)] ?? text(error.params.type));
  return `${type}, not ${nameOfType(error.data)}`;
}

function nameOfType(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  switch (typeof data) {
    case 'object':
      return 'a map';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    default:
      return 'text';
  }
}

function typeFix(error: SchemaError, path: Path): string {
  if (path.length === 0) return BEGINNING;
  switch (error.params.type) {
    case 'string':
      if (typeof error.data === 'object') return exampleFix(error, path);
      return path.at(-1) === 'accountId'
        ? 'Put it in quotes: an unquoted number loses its leading zeros.'
        : 'Put it in quotes.';
    case 'integer':
      return `Write it without quotes and without a fraction, such as ${keyOf(path)}: ${inYaml(firstExample(error.parentSchema) ?? 1)}.`;
    case 'array':
      return listFix(error, path);
    case 'object':
      return mapFix(error);
    case 'boolean':
      return `Write ${keyOf(path)}: true without quotes, or remove it.`;
    default:
      return exampleFix(error, path);
  }
}

function emptyFix(error: SchemaError, path: Path): string {
  if (path.length === 0) return BEGINNING;
  if (path.length === 1 && path[0] === 'secrets')
    return 'Declare a secret, or write secrets: {} where the file owns none.';
  if (isSecret(path)) return 'Say where its value comes from, on an indented line below: value: { env: NAME }.';
  if (path.at(-1) === 'generate') return 'Write generate: {} to take all defaults.';
  if (error.params.type === 'object') return `${mapFix(error)} Or remove it.`;
  if (error.params.type === 'array') return `${listFix(error, path)} Or remove it.`;
  return exampleFix(error, path);
}

function listFix(error: SchemaError, path: Path): string {
  const example = firstExample(error.parentSchema?.items);
  const short = example === undefined ? '' : `, such as ${keyOf(path)}: [${inYaml(example)}]`;
  return `Write a list${short}: each entry on a line that begins with "- ", or all in [ ].`;
}

function mapFix(error: SchemaError): string {
  const keys = Object.keys((error.parentSchema?.properties ?? {}) as object);
  return `Write its keys on indented lines below it${keys.length === 0 ? '' : `: ${keys.join(', ')}`}.`;
}

function isSecret(path: Path): boolean {
  return path.length === 2 && path[0] === 'secrets';
}
