import type { ClassDefinition, Expr, FromImport, FunctionDefinition, Lambda, Span } from '../python/ast.ts';
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

/** A name of an import: what it leads to is read when the name is. */
export interface Lazy {
  readonly kind: 'lazy';
  value: Value | null;
  readonly read: () => Value;
}

export type Names = Map<string, Value | Lazy>;

export interface Site {
  readonly module: Module;
  readonly span: Span;
}

/** One of Python's scopes while it runs. */
export interface Frame {
  /** `expression`: of a lambda or a comprehension. */
  readonly kind: 'module' | 'function' | 'class' | 'expression';
  readonly module: Module;
  readonly parent: Frame | null;
  /** The outermost call that led here; null where the function is looked at on its own. */
  readonly via: Site | null;
  readonly depth: number;
  /** The task or workflow that runs. */
  readonly task: Task | null;
  names: Names;
  readonly stars: FromImport[];
  /** Declared `global` or `nonlocal`. */
  readonly outer: Map<string, 'global' | 'nonlocal'>;
  returned: Value | null;
  yielded: Value | null;
  /** What follows is not reached. */
  stopped: boolean;
  /** It still runs: functions in it may change its names. */
  active: boolean;
  /** The function that runs. */
  callee: FunctionValue | null;
  /** What it returns goes to Flyte. */
  isTask: boolean;
  /** Names at each `break` and `continue` of the innermost loop. */
  exits: Names[];
  /** Where names are assigned: comprehensions give theirs (`:=`) to the function around them. */
  readonly home: Frame;
  readonly root: Frame;
  /** The same run, one scope further in. */
  inner(kind: 'class' | 'expression'): Frame;
  /** Runs one of several blocks, of which only some may run, from the same names, and joins what they leave. */
  branches(blocks: readonly (() => void)[], mayRunNone: boolean): void;
}
