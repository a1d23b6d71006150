import type { Node, Span } from '../python/syntax-tree.ts';
import type { Module, Project } from './project.ts';

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
  | { readonly kind: 'method'; readonly object: Value; readonly name: string; readonly at: Node }
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
  readonly call: Node;
  readonly module: Module;
  /** The outermost call that led to it. */
  readonly via: Site | null;
  /** What it requests, where it is a `Secret(...)` of either SDK. */
  readonly request: SecretRequest | null;
}

/** Text, undefined where it is not known, null where it is not given. */
export type Known = string | undefined | null;

export interface PairText {
  readonly group: Known;
  readonly key: Known;
}

/** Group and key as a `Secret(...)` or `secrets.get(...)` gives them. Null: not given, or `None`. */
export interface GivenPair extends Omit<Made, 'args' | 'request'> {
  readonly what: 'Secret' | 'secrets.get';
  readonly sdk: 'flytekit' | 'flyte';
  readonly group: Argument | null;
  readonly key: Argument | null;
  readonly texts: PairText;
  readonly groupVersion: Argument | null;
  /** False: `**kwargs` may hold what is not given. */
  readonly complete: boolean;
}

export interface SecretRequest extends GivenPair {
  /** flytekit's `mount_requirement`, flyte's `mount`. */
  readonly mount: Argument | null;
  /** flytekit's `env_var`, flyte's `as_env_var`. */
  readonly environmentVariable: Argument | null;
}

export interface ClassValue {
  readonly kind: 'class';
  /** Its definition, or the call that makes it. */
  readonly node: Node;
  readonly frame: Frame;
  /** Fields of its own, in order. */
  readonly fields: readonly string[];
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
  /** A definition or a lambda. */
  readonly node: Node;
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
  readonly requests: readonly SecretRequest[];
  /** `requests` are all; otherwise it may request more. */
  readonly complete: boolean;
}

/** An argument with what is known about it. */
export interface Argument {
  readonly expr: Node;
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
  readonly run: Run;
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
  /** `from module import *`. */
  readonly stars: { readonly level: number; readonly module: string }[];
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
  /** The class whose body it is. */
  owner: ClassValue | null;
  /** What it returns goes to Flyte. */
  isTask: boolean;
  /** Names at each `break` and `continue` of the innermost loop. */
  exits: Names[];
}

/** What the code of one module does, as far as the rules ask. In the order in which it runs. */
export interface Facts {
  readonly module: Module;
  /** Every `Secret(...)`. */
  readonly secrets: SecretRequest[];
  /** Those that are for the build of an image, where other rules hold than in a task. */
  readonly forImages: Set<SecretRequest>;
  /** Calls and decorators that request secrets for what runs in one pod. */
  readonly requests: RequestFact[];
  readonly reads: ReadFact[];
  readonly leaks: LeakFact[];
  /** Calls of the SDKs and of Kubernetes' client that name a service account. */
  readonly accounts: { readonly argument: Argument; readonly made: External }[];
  /** Names of tasks that some call gives other secrets. */
  readonly overridden: Set<string>;
  /** Something was too much to follow to its end. */
  isCut: boolean;
}

/** Secrets that are requested together. */
export interface RequestFact {
  readonly secrets: readonly SecretRequest[];
  /** Secrets requested by their name alone. */
  readonly names: readonly Argument[];
  readonly site: Site;
}

/** A place where code takes the value of a secret: `secrets.get(...)`, or a file that is opened by its path. */
export type ReadFact = (
  | { readonly kind: 'get'; readonly pair: GivenPair }
  /** `at` is where the path is. */
  | { readonly kind: 'file'; readonly path: string; readonly at: Site }
) & {
  /** The outermost call that led to it. */
  readonly site: Site;
  readonly task: Task | null;
};

/** The value of a secret goes to where others see it. */
export interface LeakFact {
  readonly kind: 'returned' | 'logged' | 'raised' | 'reported' | 'passed';
  readonly module: Module;
  readonly span: Span;
  readonly via: Site | null;
}

/** What the parts of the interpreter ask of the whole: each part knows this, and the interpreter knows the parts. */
export interface Run {
  readonly project: Project;
  readonly facts: Facts;
  /** Functions to look at on their own, whether they are called or not. */
  readonly roots: FunctionValue[];
  /** Functions that run: they are not called again. */
  readonly running: Set<Node>;
  evaluate(expr: Node, frame: Frame): Value;
  execute(block: Node, frame: Frame): void;
  callValue(callee: Value, args: Arguments, call: Node, frame: Frame): Value;
  /** The call of a function of the repository, with what became of its `self`. */
  callFunction(callee: FunctionValue, args: Arguments, call: Node, frame: Frame): Called;
  /** What a module leaves behind; null where there is none. */
  frameOf(path: string): Frame | null;
}

export interface Called {
  readonly value: Value;
  readonly self: Value | null;
}
