import { type Message, say } from '../domain/message.ts';
import type { SchemaError } from './finding.ts';
import { type ConfigFinding, describePath, errorAt, type Path } from './finding.ts';
import { BEGINNING, exampleFix, firstExample, inYaml, keyOf, text, VALUE_REMOVED } from './fixes.ts';

/** A value of the wrong kind, or none where one must be. The value itself is not repeated. */
export function explainType(error: SchemaError, path: Path): ConfigFinding {
  const what = path.length === 0 ? 'The file' : describePath(path);
  if (error.data === null) {
    const fix = emptyFix(error, path);
    return errorAt(path, 'value', path.length === 0 ? 'file-empty' : 'empty', `${what} is empty.`, fix);
  }
  if (isSecret(path) && typeof error.data !== 'object') {
    const message = `${what} holds a value. Values are never part of this file, only where they come from.`;
    return errorAt(path, 'value', 'value-in-file', message, VALUE_REMOVED);
  }
  return errorAt(path, 'value', 'wrong-type', `${what} must be ${wanted(error)}.`, typeFix(error, path));
}

function wanted({ keyword, params, data }: SchemaError): string {
  if (params.type === 'integer') return 'a whole number';
  return `${keyword === 'anyOf' ? 'text or a map' : typeWords(params.type)}, not ${typeOf(data)}`;
}

function typeWords(type: unknown): string {
  switch (type) {
    case 'object':
      return 'a map (lines of "key: value")';
    case 'array':
      return 'a list';
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    default:
      return text(type);
  }
}

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
  if (error.params.type === 'object') return `${mapFix(error)} Or remove it.`;
  if (error.params.type === 'array') return say`${listFix(error, path)} Or remove it.`;
  return exampleFix(error, path);
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

function isSecret(path: Path): boolean {
  return path.length === 2 && path[0] === 'secrets';
}
