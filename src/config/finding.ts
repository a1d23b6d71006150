import type { ErrorObject } from 'ajv';
import { type Message, say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';

/** Keys and list positions from the top of the file down to something in it. */
export type Path = readonly (string | number)[];

/** What can be wrong with a file, as docs/errors.md lists it. */
// biome-ignore format: one line for each part of a file.
export type ConfigCode =
  | 'file-empty' | 'file-not-utf8' | 'file-too-large' | 'nothing-declared' | 'too-many-problems'
  | 'yaml-alias' | 'yaml-alias-bomb' | 'yaml-alias-cycle' | 'yaml-merge-key' | 'yaml-several-documents'
  | 'yaml-syntax' | 'yaml-tab' | 'yaml-tag' | 'yaml-too-deep' | 'yaml-version'
  | 'bad-name' | 'duplicate-key' | 'missing-key' | 'reserved-key' | 'unknown-key'
  | 'bad-format' | 'duplicate-item' | 'empty' | 'expression' | 'not-allowed' | 'out-of-range' | 'too-long' | 'too-many'
  | 'wrong-form' | 'wrong-type'
  | 'env-refused' | 'file-refused' | 'value-form' | 'value-in-file' | 'value-json-key' | 'value-missing' | 'value-several-sources'
  | 'secret-name' | 'secret-name-ambiguous' | 'secret-name-arn' | 'secret-name-case' | 'secret-name-dot-segment'
  | 'secret-name-empty-segment' | 'secret-name-leading-slash' | 'secret-name-segment' | 'secret-name-union'
  | 'adopt-generated' | 'confirm-declared' | 'duplicate-grant' | 'granted-and-owned' | 'secret-on-two-data-planes'
  | 'share-too-many' | 'share-with-itself' | 'tag-reserved' | 'too-many-tags'
  | 'kms-alias-account' | 'kms-key-aws' | 'kms-key-place' | 'rotation-and-value' | 'rotation-place' | 'rotation-schedule'
  | 'role' | 'role-account' | 'role-not-on-data-plane' | 'role-twice' | 'undeclared-data-plane' | 'undeclared-role'
  | 'match-tags-wider' | 'policy-name-collision' | 'policy-name-length' | 'policy-name-union';

/** A problem that knows what it is about, and not yet on which line that is. */
export interface ConfigFinding extends Pick<Problem, 'severity' | 'message' | 'fix'> {
  readonly code: ConfigCode;
  readonly where: Where;
}

/** The key itself, or what is below it. */
export type At = 'key' | 'value';

export type Where =
  | { readonly path: Path; readonly at: At }
  /** Offsets into the text, for what has no path. */
  | { readonly start: number; readonly end: number };

export function errorAt(path: Path, at: At, code: ConfigCode, message: Message, fix: Message): ConfigFinding {
  return { severity: 'error', code, message, fix, where: { path, at } };
}

export function warningAt(path: Path, at: At, code: ConfigCode, message: Message, fix: Message): ConfigFinding {
  return { severity: 'warning', code, message, fix, where: { path, at } };
}

/** An error in the text, before it is data. */
export function errorIn(start: number, end: number, code: ConfigCode, message: Message, fix: Message): ConfigFinding {
  return { severity: 'error', code, message, fix, where: { start, end } };
}

const LONGEST_QUOTE = 80;

/** The text in double quotes, control characters escaped, cut where it is long. For names only, never for values. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text);
}

/** A key as a fix repeats it: in quotes where YAML may need them, cut where it is long. */
export function shownKey(key: string): string {
  return /^[A-Za-z0-9_./-]{1,80}$/.test(key) ? key : quote(key);
}

/** The path as people write it: `secrets."ml/x".roles[0]`; what to call the file itself depends on its place in the sentence. */
export function describePath(path: Path, file = 'the file'): string {
  return path.map((step, index) => describeStep(step, index === 0)).join('') || file;
}

function describeStep(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  const text = /^[A-Za-z0-9_-]{1,80}$/.test(step) ? step : quote(step);
  return first ? text : `.${text}`;
}

/** True for everything in a secret's `value`: it may be a pasted secret and is never repeated. */
export function isInValue(path: Path): boolean {
  return path[0] === 'secrets' && path[2] === 'value';
}

/** True for a secret itself, where a value may have been written in the place of its keys. */
export function isSecret(path: Path): boolean {
  return path.length === 2 && path[0] === 'secrets';
}

/** The path of a JSON pointer into `data`: steps into lists become numbers. */
export function parsePointer(pointer: string, data: unknown): Path {
  let node = data;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(node) ? Number(name) : name;
      node = childOf(node, step);
      return step;
    });
}

/** What is at a path, or undefined. */
export function at(data: unknown, path: Path): unknown {
  return path.reduce(childOf, data);
}

function childOf(node: unknown, step: string | number): unknown {
  const has = typeof node === 'object' && node !== null && Object.hasOwn(node, step);
  return has ? (node as Record<string | number, unknown>)[step] : undefined;
}

/** One text for each path. */
export function pathKey(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** An error of the compiled schema. Its `data`, the value that is wrong, may be a secret that was pasted into the file: never shown. */
export type SchemaError = ErrorObject<string, Readonly<Record<string, unknown>>>;

/** The fix for every `value` that has no source. */
export const SOURCES = say`Write one of: \`value: { env: NAME }\`, \`value: { file: path }\`, \`value: { generate: {} }\`, \`value: manual\`.`;

/** A value where only its source belongs. */
export function valueInFile(path: Path): ConfigFinding {
  const message = `${describePath(path)} holds a value. Values are never part of this file, only where they come from.`;
  const fix = say`Remove it, and if it is a real secret, replace that secret: this file's history keeps it. ${SOURCES}`;
  return errorAt(path, 'value', 'value-in-file', message, fix);
}

/** The fix for a file that is no config yet. */
export const BEGINNING = say`Begin it with \`version: 1\`, a \`stack\`, \`dataPlanes\` and \`secrets\`.`;

/** `Did you mean "a"?` before the list of what is allowed. */
export function orMeant(meant: string | undefined, list: string): string {
  return meant === undefined ? list : `Did you mean "${meant}"? ${list}`;
}
