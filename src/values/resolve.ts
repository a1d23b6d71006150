import type { DesiredSecret } from '../domain/desired.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { type JsonMember, jsonMembers } from './json-member.ts';

/** AWS: SecretString holds at most 65,536 bytes (CreateSecret API reference). */
export const MAX_VALUE_BYTES = 65_536;

/** What a value source gave in this run. `whole` is all that came with it, to be hidden: a bundle's siblings too. */
export type ResolvedValue =
  | { readonly kind: 'available'; readonly value: SecretValue; readonly whole: SecretValue }
  | { readonly kind: 'unavailable'; readonly why: string }
  /** Made by us or by people: there is no source to read. */
  | { readonly kind: 'no-source' };

/** A problem of one secret's value; the caller knows the line it belongs to. */
export interface ValueProblem {
  readonly severity: 'error' | 'warning';
  readonly secret: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

export type FileRead =
  | { readonly kind: 'text'; readonly value: SecretValue }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly message: string; readonly fix: string };

export interface ValueSources {
  env(variable: string): string | undefined;
  /** `path` is relative to the config file. */
  file(path: string): FileRead;
}

export interface ResolvedValues {
  readonly values: ReadonlyMap<string, ResolvedValue>;
  readonly problems: readonly ValueProblem[];
}

/** All that must not be seen of resolved values. */
export function toHide(values: ResolvedValues['values']): SecretValue[] {
  return [...values.values()].flatMap((one) => (one.kind === 'available' ? [one.whole, one.value] : []));
}

/** Reads every declared value source. All problems at once; a message never repeats any part of a value. */
export function resolveValues(secrets: readonly DesiredSecret[], sources: ValueSources): ResolvedValues {
  const values = new Map<string, ResolvedValue>();
  const problems: ValueProblem[] = [];
  const variables = readOnce(sources);
  for (const secret of secrets) {
    const outcome = resolveOne(secret, sources, variables);
    if (outcome.kind === 'error') {
      problems.push({
        severity: 'error',
        secret: secret.name,
        code: outcome.code,
        message: outcome.message,
        fix: outcome.fix,
      });
      continue;
    }
    values.set(secret.name, outcome);
    if (outcome.kind === 'available') problems.push(...judge(secret, outcome.value));
  }
  return { values, problems };
}

type Outcome =
  | ResolvedValue
  | { readonly kind: 'error'; readonly code: string; readonly message: string; readonly fix: string };

/** A variable that has a text. Many secrets can come from one: it is parsed, and held, once. */
interface Variable {
  readonly whole: SecretValue;
  member(key: string): JsonMember;
}

function readOnce(sources: ValueSources): (name: string) => Variable | 'not set' | 'empty' {
  const read = new Map<string, Variable>();
  return (name) => {
    const known = read.get(name);
    if (known) return known;
    const text = sources.env(name);
    if (text === undefined) return 'not set';
    if (text === '') return 'empty';
    let members: ReturnType<typeof jsonMembers> | undefined;
    const member = (key: string) => {
      members ??= jsonMembers(text);
      return members(key);
    };
    const variable = { whole: new SecretValue(text), member };
    read.set(name, variable);
    return variable;
  };
}

function resolveOne(secret: DesiredSecret, sources: ValueSources, variables: ReturnType<typeof readOnce>): Outcome {
  const source = secret.value;
  switch (source.kind) {
    case 'generate':
    case 'manual':
      return { kind: 'no-source' };
    case 'env': {
      const variable = variables(source.variable);
      if (typeof variable === 'string')
        return { kind: 'unavailable', why: `environment variable ${source.variable} is ${variable}` };
      const { whole } = variable;
      if (source.jsonKey === undefined) return { kind: 'available', value: whole, whole };
      const member = variable.member(source.jsonKey);
      if (member.kind === 'wrong') {
        return {
          kind: 'error',
          code: 'value-json',
          message: `Environment variable ${source.variable} ${member.what}.`,
          fix: member.fix,
        };
      }
      if (member.text === '')
        return { kind: 'unavailable', why: `member "${source.jsonKey}" of ${source.variable} is empty` };
      return { kind: 'available', value: new SecretValue(member.text), whole };
    }
    case 'file': {
      const read = sources.file(source.path);
      if (read.kind === 'missing') return { kind: 'unavailable', why: `file ${source.path} does not exist` };
      if (read.kind === 'refused') return { kind: 'error', code: 'value-file', message: read.message, fix: read.fix };
      if (read.value.byteLength === 0) return { kind: 'unavailable', why: `file ${source.path} is empty` };
      return { kind: 'available', value: read.value, whole: read.value };
    }
    default:
      return source satisfies never;
  }
}

function judge(secret: DesiredSecret, value: SecretValue): ValueProblem[] {
  const about = `The value of ${secret.name}`;
  const text = value.reveal();
  const problems: ValueProblem[] = [];
  const add = (severity: 'error' | 'warning', code: string, message: string, fix: string) =>
    problems.push({ severity, secret: secret.name, code, message, fix });
  if (value.byteLength > MAX_VALUE_BYTES) {
    add(
      'error',
      'value-too-large',
      `${about} has ${value.byteLength} bytes; Secrets Manager stores at most ${MAX_VALUE_BYTES}.`,
      'Store a smaller value, or the place where the large one is kept.',
    );
  }
  if (!text.isWellFormed()) {
    add(
      'error',
      'value-binary',
      `${about} contains half of a surrogate pair: it cannot be stored as it is.`,
      'Encode it, for example as base64, and decode it in the task.',
    );
  }
  if (text.includes('\0')) {
    add(
      'error',
      'value-binary',
      `${about} contains a NUL character: it is not text.`,
      'Encode it, for example as base64, and decode it in the task.',
    );
  }
  if (text !== text.trim()) {
    add(
      'warning',
      'value-white-space',
      `${about} has white space around it; flytekit strips it when a task reads it.`,
      'Store it without, or make sure that the task does not need it.',
    );
  }
  if (isJsonObject(text)) {
    add(
      'warning',
      'value-json-object',
      `${about} is a JSON object; a task receives it as raw text, not one of its members.`,
      'Take one member with `jsonKey`, or parse it in the task.',
    );
  }
  if (text.length < 8) {
    add(
      'warning',
      'value-short',
      `${about} is shorter than 8 characters; masking it can hide unrelated text in logs and drop outputs.`,
      'Use a longer value if you can; the file of the output `plan-file` is never masked.',
    );
  }
  return problems;
}

function isJsonObject(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
