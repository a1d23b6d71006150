import { randomInt } from 'node:crypto';
import type { DesiredSecret } from '../domain/desired.ts';
import { type Environment, variableOf } from '../domain/environment.ts';
import { type Message, say } from '../domain/message.ts';
import { SecretValue } from '../domain/secret-value.ts';
import type { Charset, Unavailable } from '../domain/value.ts';
import { inspectValue, type ValueCode, type ValueProblem } from './inspect.ts';
import type { OwnWords } from './masks.ts';
import { type Credential, credentialFinder } from './redactor.ts';

/** What a value source gave in this run. `whole` is all that came with it, to be hidden: a bundle's siblings too. */
export type ResolvedValue =
  | { readonly kind: 'available'; readonly value: SecretValue; readonly whole: SecretValue }
  | { readonly kind: 'unavailable'; readonly why: Unavailable }
  /** Made by us or by people: there is no source to read. */
  | { readonly kind: 'no-source' };

export type FileRead =
  | { readonly kind: 'text'; readonly value: SecretValue }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly message: Message; readonly fix: Message };

/** What a run takes values from. */
export interface ValueSources {
  readonly env: Environment;
  /** `path` is relative to the config file. */
  file(path: string): FileRead;
  /** What the run itself works with: no value may be one of them. */
  readonly credentials: readonly Credential[];
}

/** Something that must not be seen, and what it is the value of. */
export interface ToHide {
  readonly value: SecretValue;
  readonly owner: string;
  /** All of an environment variable: where it is a GitHub secret, the runner masks each line of it, however short. */
  readonly isVariable: boolean;
}

/** Where a run hides what must not be seen. */
export interface Masks {
  /** Words of the file, which are not hidden where they are a member of a value. Said before any value is hidden. */
  spare(words: OwnWords): void;
  /** Hides a value in everything that is said from now on. */
  mask(hidden: ToHide): void;
}

/** All that must not be seen of resolved values. */
export function toHide(secrets: readonly DesiredSecret[], values: ReadonlyMap<string, ResolvedValue>): ToHide[] {
  return secrets.flatMap(({ name: owner, value: source }) => {
    const one = values.get(owner);
    if (one?.kind !== 'available') return [];
    const whole = { value: one.whole, owner, isVariable: source.kind === 'env' };
    return one.value === one.whole ? [whole] : [{ value: one.value, owner, isVariable: false }, whole];
  });
}

/**
 * Reads every declared value source. All problems at once; a message never repeats any part of a value. What is worth a word in the
 * comment, and no annotation, is a note.
 */
export function resolveValues(secrets: readonly DesiredSecret[], sources: ValueSources) {
  const values = new Map<string, ResolvedValue>();
  const problems: ValueProblem[] = [];
  const notes: Message[] = [];
  const variables = readOnce(sources.env);
  const credentialIn = credentialFinder(sources.credentials);
  for (const secret of secrets) {
    const { name } = secret;
    const resolved = resolveOne(secret, sources, variables);
    if ('code' in resolved) {
      problems.push(resolved);
      continue;
    }
    const credential = resolved.kind === 'available' ? credentialIn(resolved.value) : undefined;
    if (credential !== undefined) {
      const message = say`The value of ${name} is ${credential} of this run, or holds it: a task could act as the workflow.`;
      const fix = say`Map a secret of its own to the variable; of a bundle such as \`toJSON(secrets)\`, take one member with \`jsonKey\`.`;
      problems.push({ severity: 'error', secret: name, code: 'value-credential', message, fix });
      continue;
    }
    values.set(name, resolved);
    if (resolved.kind !== 'available') continue;
    const seen = inspectValue(name, resolved.value);
    problems.push(...seen.problems);
    notes.push(...seen.notes);
  }
  return { values, problems, notes };
}

/** A variable that has a text. Its members are read when one is asked for. */
function variable(text: string) {
  let members: ReturnType<typeof jsonMembers> | undefined;
  const member = (key: string): JsonMember => {
    members ??= jsonMembers(text);
    return members(key);
  };
  return { whole: new SecretValue(text), member };
}

/** Many secrets can come from one variable: it is parsed, and held, once. */
function readOnce(env: Environment) {
  const read = new Map<string, ReturnType<typeof variable>>();
  return (name: string) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const text = variableOf(env, name);
    if (text === undefined) return 'variable-not-set';
    if (text === '') return 'variable-empty';
    const made = variable(text);
    read.set(name, made);
    return made;
  };
}

function resolveOne(
  { name, value: source }: DesiredSecret,
  sources: ValueSources,
  variables: ReturnType<typeof readOnce>,
): ResolvedValue | ValueProblem {
  const wrong = (code: ValueCode, message: Message, fix: Message): ValueProblem => {
    return { severity: 'error', secret: name, code, message, fix };
  };
  switch (source.kind) {
    case 'generate':
    case 'manual':
      return { kind: 'no-source' };
    case 'env': {
      const variable = variables(source.variable);
      if (typeof variable === 'string') return { kind: 'unavailable', why: variable };
      const { whole } = variable;
      if (source.jsonKey === undefined) return { kind: 'available', value: whole, whole };
      const member = variable.member(source.jsonKey);
      if ('what' in member)
        return wrong('value-json', `Environment variable ${source.variable} ${member.what}.`, member.fix);
      if (member.text === '') return { kind: 'unavailable', why: 'member-empty' };
      return { kind: 'available', value: new SecretValue(member.text), whole };
    }
    case 'file': {
      const read = sources.file(source.path);
      if (read.kind === 'missing') return { kind: 'unavailable', why: 'file-missing' };
      if (read.kind === 'refused') return wrong('value-file', read.message, read.fix);
      if (read.value.byteLength === 0) return { kind: 'unavailable', why: 'file-empty' };
      return { kind: 'available', value: read.value, whole: read.value };
    }
    default:
      return source satisfies never;
  }
}

/** A member's text, or what is wrong, in words that complete "Environment variable X ...". */
type JsonMember = { readonly text: string } | { readonly what: string; readonly fix: Message };

const FIX = say`Store a JSON object in it, or remove \`jsonKey\`.`;

/** Takes string members out of a JSON object, which is parsed once. The messages never repeat any part of the text. */
function jsonMembers(text: string): (key: string) => JsonMember {
  let members: unknown;
  try {
    // A byte order mark is no part of JSON, and parsers may ignore it (RFC 8259, section 8.1).
    members = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const isQuoted = /^\s*(["'`])\s*\{.*\}\s*\1\s*$/s.test(text);
    const inQuotes = { what: 'holds JSON in quotes', fix: 'Store the JSON object without quotes around it.' };
    return () => (isQuoted ? inQuotes : { what: 'does not hold JSON', fix: FIX });
  }
  if (members === null || typeof members !== 'object' || Array.isArray(members))
    return () => ({ what: 'holds JSON that is not an object', fix: FIX });
  const texts = new Map<string, unknown>(Object.entries(members));
  return (key) => {
    const member = texts.get(key);
    if (typeof member === 'string') return { text: member };
    return texts.has(key)
      ? { what: `has a member "${key}" that is not a string`, fix: 'Quote it, so that its exact text is stored.' }
      : { what: `has no member "${key}"`, fix: say`Add the member, or correct \`jsonKey\`.` };
  };
}

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();

const ALPHABETS: Readonly<Record<Charset, string>> = {
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
  alphanumeric: `${UPPER}${LOWER}${DIGITS}`,
  hex: `${DIGITS}abcdef`,
  // Every printable ASCII character except the space: white space at the ends would be stripped by flytekit.
  ascii: Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join(''),
};

/** A random value of `length` characters, each drawn evenly from the charset by the system's secure generator. */
export function generateValue(specification: { length: number; charset: Charset }): SecretValue {
  const alphabet = ALPHABETS[specification.charset];
  let text = '';
  for (let index = 0; index < specification.length; index++) text += alphabet.charAt(randomInt(alphabet.length));
  return new SecretValue(text);
}
