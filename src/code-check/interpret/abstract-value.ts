import type { ClassDefinition, Expr, FunctionDefinition, Lambda, Span } from '../python/ast.ts';
import type { Frame, Site } from './frame.ts';
import { joinAll } from './join.ts';
import type { Module } from './module.ts';

/** What an expression is known to be. Everything that is not followed is `unknown`, and no rule says a word about it. */
export type Value =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | TextValue
  /** A `pathlib` path; its text. */
  | { readonly kind: 'path'; readonly text: string }
  /**
   * The value of an AWS secret, or text that shows it: as text, as what `json.loads` makes of it (its keys are no secret),
   * or as an open file.
   */
  | { readonly kind: 'secret'; readonly form: 'text' | 'json' | 'file' }
  | ListValue
  | DictValue
  | External
  | { readonly kind: 'module'; readonly path: string }
  | ClassValue
  | InstanceValue
  /** Member of an enumeration. */
  | {
      readonly kind: 'member';
      readonly of: ClassValue;
      readonly name: string;
      readonly value: Value;
      readonly isText: boolean;
    }
  | FunctionValue
  /** A method of a value that is known, before it is called. */
  | { readonly kind: 'method'; readonly object: Value; readonly name: string; readonly at: Expr }
  /** `functools.partial`. */
  | { readonly kind: 'partial'; readonly callee: Value; readonly args: Arguments };

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  /** The one literal that it is. `direct`: it came here by names and arguments alone, not out of a list, dict or enumeration. */
  readonly origin: { readonly module: Module; readonly span: Span; readonly direct: boolean } | null;
}

/** A list, tuple, set or iterator: known items, then any number of what `rest` is. */
export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly rest: Value | null;
}

/** Entries by their text; `rest` is what other keys may lead to. */
export interface DictValue {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, Value>;
  readonly rest: Value | null;
}

/**
 * Something from outside the repository by its dotted name; `()` is a call, as in `flytekit.current_context().secrets`. `base` is
 * the object of the attribute or what was called, `made` the call.
 */
export interface External {
  readonly kind: 'external';
  readonly name: string;
  readonly base: External | null;
  readonly made: Made | null;
}

export interface Made {
  readonly args: Arguments;
  readonly call: Expr;
  readonly module: Module;
  /** The outermost call that led to it. */
  readonly via: Site | null;
}

export interface ClassValue {
  readonly kind: 'class';
  readonly node: ClassDefinition;
  readonly frame: Frame;
  readonly bases: readonly Value[];
  readonly decorators: readonly Value[];
}

export interface InstanceValue {
  readonly kind: 'instance';
  readonly of: ClassValue;
  readonly fields: ReadonlyMap<string, Value>;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly node: FunctionDefinition | Lambda;
  /** Where it is defined. */
  readonly scope: Frame;
  /** `self` or `cls`, once it is bound. */
  readonly self: Value | null;
  readonly binds: 'self' | 'class' | 'nothing' | 'property';
  readonly task: Task | null;
}

/** What Flyte makes of a function. */
export interface Task {
  readonly sdk: 'flytekit' | 'flyte';
  /** `starter`: a task that starts others through the control plane (`dynamic`, `eager`; every task of Flyte 2). */
  readonly kind: 'task' | 'starter' | 'workflow';
  readonly name: string;
  /** Requests of secrets that it surely makes. */
  readonly requests: readonly External[];
  /** `requests` are all; otherwise it may request more. */
  readonly complete: boolean;
}

/** An argument with what is known about it. */
export interface Argument {
  readonly expr: Expr;
  readonly module: Module;
  readonly value: Value;
}

export interface Arguments {
  readonly positional: readonly Argument[];
  readonly named: ReadonlyMap<string, Argument>;
  /** What a `*args` or `**kwargs` that is not known may add; null where there is none. */
  readonly more: Value | null;
}

export const UNKNOWN: Value = { kind: 'unknown' };
export const NONE: Value = { kind: 'none' };
export const SECRET: Value = { kind: 'secret', form: 'text' };
export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map(), more: null };

/** Longer constants are nobody's secret, and text that doubles at every step must not fill the memory. */
const MAX_TEXT = 4_096;
const MAX_ITEMS = 1_000;

export function text(value: string): Value {
  return value.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text: value, origin: null };
}

export function bool(value: boolean): Value {
  return { kind: 'bool', value };
}

export function list(items: readonly Value[], rest: Value | null = null): ListValue {
  if (items.length <= MAX_ITEMS) return { kind: 'list', items, rest };
  return { kind: 'list', items: [], rest: joinAll(rest === null ? items : [...items, rest]) };
}

export function dict(entries: ReadonlyMap<string, Value>, rest: Value | null = null): DictValue {
  return { kind: 'dict', entries, rest };
}

export function external(name: string, base: External | null = null, made: Made | null = null): Value {
  return name.length > 200 ? UNKNOWN : { kind: 'external', name, base, made };
}

/** Text of a value: undefined where it is not known, null where there is none. */
export function textOf(value: Value | undefined | null): string | undefined | null {
  if (value === null || value === undefined || value.kind === 'none') return null;
  if (value.kind === 'text') return value.text;
  return value.kind === 'member' && value.isText ? textOf(value.value) : undefined;
}

/** Values of the named arguments. */
export function valuesOf({ named }: Arguments): Value[] {
  return [...named.values()].map(({ value }) => value);
}

const holding = new WeakMap<Value, boolean>();

/** Whether the value of a secret is in it, however deep. */
export function holdsSecret(value: Value): boolean {
  switch (value.kind) {
    case 'secret':
      return value.form !== 'file';
    case 'list':
      return remembered(value, () => [...value.items, value.rest ?? UNKNOWN]);
    case 'dict':
      return remembered(value, () => [...value.entries.values(), value.rest ?? UNKNOWN]);
    case 'instance':
      return remembered(value, () => [...value.fields.values()]);
    case 'partial':
      return remembered(value, () => [
        ...value.args.positional.map((argument) => argument.value),
        ...valuesOf(value.args),
      ]);
    default:
      return false;
  }
}

/** What is inside may be inside many times. */
function remembered(value: Value, inside: () => readonly Value[]): boolean {
  const known = holding.get(value) ?? inside().some(holdsSecret);
  holding.set(value, known);
  return known;
}

/** True or false where it is certain in a condition. */
export function truthOf(value: Value): boolean | null {
  switch (value.kind) {
    case 'none':
      return false;
    case 'bool':
      return value.value;
    case 'number':
      return value.value !== 0;
    case 'text':
      return value.text !== '';
    case 'list':
      return value.items.length > 0 ? true : value.rest === null ? false : null;
    case 'dict':
      return value.entries.size > 0 ? true : value.rest === null ? false : null;
    case 'class':
    case 'function':
    case 'partial':
    case 'member':
    case 'path':
      return true;
    default:
      return null;
  }
}

/** Text that came out of a container: what is wrong with it is reported where it is used. */
export function takenOut(value: Value): Value {
  if (value.kind === 'list' && value.items.some(({ kind }) => kind === 'text'))
    return { ...value, items: value.items.map((item) => (item.kind === 'list' ? item : takenOut(item))) };
  return value.kind === 'text' && value.origin?.direct
    ? { ...value, origin: { ...value.origin, direct: false } }
    : value;
}

/** An open file of a secret counts too. */
export function isTainted(value: Value): boolean {
  return value.kind === 'secret' || holdsSecret(value);
}
