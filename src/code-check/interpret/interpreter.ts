import type { Block, Expr, FunctionDefinition, Lambda } from '../python/ast.ts';
import { subExpressions } from '../python/children.ts';
import { addLeak } from '../sdk/effects.ts';
import { secretField } from '../sdk/secret.ts';
import { callValue, runFunction } from './calls.ts';
import { instantiate, memberOf, showsSecret } from './classes.ts';
import { evaluate } from './expressions.ts';
import type { Facts } from './facts.ts';
import { Frame, readName } from './frame.ts';
import type { Module } from './module.ts';
import type { Project } from './project.ts';
import { execute } from './statements.ts';
import {
  type Arguments,
  type ClassValue,
  external,
  type FunctionValue,
  holdsSecret,
  isTainted,
  joinAll,
  list,
  NO_ARGUMENTS,
  UNKNOWN,
  type Value,
  valuesOf,
} from './value.ts';

/** Expressions that are evaluated for one module or one function: real code takes a few hundred. */
const MAX_STEPS = 10_000;
/** And for one file. */
const MAX_TOTAL = 100_000;
/** Longer functions make no constants. */
const MAX_LENGTH = 300;
/** Imports that lead to further imports. */
const MAX_IMPORTS = 40;

/** What `from flytekit import *` gives, as far as the checks know it. */
const STAR_EXPORTS =
  /^(?:flytekit|flyte|union)\.(?:Secret|task|dynamic|eager|workflow|current_context|TaskEnvironment|ActorEnvironment|ImageSpec|map_task|LaunchPlan|Deck)$/;

/** More was to be followed than real code has. */
class Exhausted extends Error {}

/**
 * Follows what code does without running it: each statement in order, both sides of a condition that is not known, calls of the
 * repository's own functions. What is not known stays unknown, and values of secrets are followed wherever they go.
 */
export class Interpreter {
  readonly project: Project;
  readonly #frames = new Map<string, { readonly frame: Frame; readonly facts: Facts }>();
  #steps = 0;
  #total = 0;
  #imports = 0;
  #facts: Facts | null = null;
  #roots: FunctionValue[] = [];
  readonly #running = new Set<FunctionDefinition | Lambda>();
  readonly #classes = new WeakMap<Frame, ClassValue>();
  readonly #instances = new WeakMap<ClassValue, Value>();

  constructor(project: Project) {
    this.project = project;
  }

  /** All that a module does, with all of its functions. */
  factsOf(module: Module): Facts {
    this.#total = 0;
    const { facts, roots } = this.#run(module);
    // Functions in functions are added while their outer one runs.
    this.#within(facts, () => {
      for (const root of roots) if (this.#total < MAX_TOTAL) this.#runRoot(root, roots);
      facts.isCut ||= this.#total >= MAX_TOTAL;
    });
    this.#frames.delete(module.path);
    return facts;
  }

  get facts(): Facts {
    if (this.#facts === null) throw new Error('Nothing runs.');
    return this.#facts;
  }

  evaluate(expr: Expr, frame: Frame): Value {
    if (++this.#steps > MAX_STEPS) throw new Exhausted();
    return evaluate(this, expr, frame);
  }

  execute(block: Block, frame: Frame): void {
    execute(this, block, frame);
  }

  callValue(callee: Value, args: Arguments, call: Expr, frame: Frame): Value {
    return callValue(this, callee, args, call, frame);
  }

  /** Remembers a function to look at on its own, whether it is called or not. */
  addRoot(value: FunctionValue, frame: Frame): void {
    if (frame.depth === 0) this.#roots.push(value);
  }

  isRunning(node: FunctionDefinition | Lambda): boolean {
    return this.#running.has(node);
  }

  /** Long functions that get no secret and lead to none are many, and nothing comes of them. */
  isWorthCalling({ node, scope, self }: FunctionValue, args: Arguments): boolean {
    if (node.to - node.from <= MAX_LENGTH || this.project.mayMatter(scope.module, node)) return true;
    const given = [
      ...args.positional.map(({ value }) => value),
      ...valuesOf(args),
      args.more ?? UNKNOWN,
      self ?? UNKNOWN,
    ];
    return given.some((value) => isTainted(value));
  }

  running(node: FunctionDefinition | Lambda, body: () => Value): Value {
    this.#running.add(node);
    try {
      return body();
    } finally {
      this.#running.delete(node);
    }
  }

  addClass(value: ClassValue): void {
    this.#classes.set(value.frame, value);
  }

  /** What a task returns is stored. */
  returned(value: Value, expr: Expr, frame: Frame): void {
    if (frame.isTask && holdsSecret(value)) addLeak(this, 'returned', expr, frame);
  }

  /** Whether text of the value shows a secret. */
  shows(value: Value, frame: Frame): boolean {
    return showsSecret(this, value, frame);
  }

  /** What an expression is that has no calls, which would run twice; null for others. */
  peek(expr: Expr, frame: Frame): Value | null {
    return hasCall(expr) ? null : this.evaluate(expr, frame);
  }

  /** The class whose body the frame is. */
  classOf(frame: Frame): ClassValue | undefined {
    return this.#classes.get(frame);
  }

  #run(module: Module): { frame: Frame; facts: Facts; roots: FunctionValue[] } {
    const frame = new Frame('module', module, null, { via: null, depth: 0, task: null });
    const facts: Facts = {
      module,
      secrets: [],
      forImages: new Set(),
      requests: [],
      reads: [],
      leaks: [],
      accounts: [],
      overridden: new Set(),
      isCut: false,
    };
    this.#frames.set(module.path, { frame, facts });
    const outer = this.#roots;
    const roots: FunctionValue[] = [];
    this.#roots = roots;
    this.#within(facts, () => this.execute(module.body, frame));
    frame.active = false;
    this.#roots = outer;
    return { frame, facts, roots };
  }

  /** Runs with steps of its own, up to the last one. */
  #within(facts: Facts, run: () => void): void {
    const before = { facts: this.#facts, steps: this.#steps };
    this.#facts = facts;
    this.#steps = 0;
    try {
      run();
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      facts.isCut = true;
    }
    this.#total += this.#steps;
    this.#facts = before.facts;
    this.#steps = before.steps;
  }

  /** The body of a function, whatever it is called with. */
  #runRoot(value: FunctionValue, roots: FunctionValue[]): void {
    const { node, scope, binds, task } = value;
    if (!this.project.mayMatter(scope.module, node)) return;
    this.#roots = roots;
    const owner = this.#classes.get(scope);
    const frame = new Frame('function', scope.module, scope, { via: null, depth: 0, task: task ?? scope.task });
    frame.isTask = task !== null && task.kind !== 'workflow';
    this.#within(this.facts, () => {
      const self =
        owner === undefined || binds === 'nothing' ? null : binds === 'class' ? owner : this.#instanceOf(owner);
      runFunction(this, { ...value, self }, ANY_ARGUMENTS, frame);
    });
    frame.active = false;
  }

  /** An instance of a class as its methods see it, whatever it was made with. */
  #instanceOf(of: ClassValue): Value {
    const known = this.#instances.get(of);
    if (known !== undefined) return known;
    this.#instances.set(of, UNKNOWN);
    const made = instantiate(this, of, ANY_ARGUMENTS, NOWHERE, of.frame);
    this.#instances.set(of, made);
    return made;
  }

  lookup(name: string, frame: Frame): Value {
    for (let at: Frame | null = frame; at !== null; at = at.parent) {
      if (at.kind === 'class' && at !== frame) continue;
      const bound = at.names.get(name);
      if (bound === undefined) continue;
      const value = readName(bound);
      return at.kind === 'module' ? withoutChanges(value, name, at) : value;
    }
    return this.#starred(name, frame.root) ?? external(`builtins.${name}`);
  }

  #starred(name: string, frame: Frame): Value | null {
    for (const { level, module } of frame.stars) {
      const value = this.importMember(level, module, name, frame.module);
      if (value.kind === 'external' ? STAR_EXPORTS.test(value.name) : value.kind !== 'unknown') return value;
    }
    return null;
  }

  importModule(level: number, dotted: string, module: Module): Value {
    const found = this.project.find(module.path, level, dotted);
    if (found.kind === 'file' || found.kind === 'folder') return { kind: 'module', path: found.path };
    if (found.kind === 'ambiguous' || level > 0) return UNKNOWN;
    return external(dotted);
  }

  importMember(level: number, dotted: string, name: string, module: Module): Value {
    const from = this.importModule(level, dotted, module);
    if (from.kind === 'external') {
      // A package without __init__.py: only its modules are there to be found.
      const inner = this.project.find(module.path, level, `${dotted}.${name}`);
      if (inner.kind === 'file') return { kind: 'module', path: inner.path };
      return external(`${from.name}.${name}`);
    }
    if (from.kind !== 'module') return UNKNOWN;
    const value = from.path === module.path ? UNKNOWN : this.exported(from.path, name);
    if (value.kind !== 'unknown') return value;
    // `from . import name` in a package's own __init__.py: the name is the module's, not its own.
    const inner = this.project.submodule(from.path, name);
    return inner.kind === 'file' ? { kind: 'module', path: inner.path } : UNKNOWN;
  }

  /** A name of another module. */
  exported(path: string, name: string): Value {
    const frame = this.#frameOf(path);
    if (frame !== null) {
      const bound = frame.names.get(name);
      if (bound !== undefined) return withoutChanges(readName(bound), name, frame);
      const starred = this.#starred(name, frame);
      if (starred !== null) return starred;
    }
    const inner = this.project.submodule(path, name);
    return inner.kind === 'file' || inner.kind === 'folder' ? { kind: 'module', path: inner.path } : UNKNOWN;
  }

  #frameOf(path: string): Frame | null {
    const known = this.#frames.get(path);
    if (known !== undefined) return known.frame;
    const module = this.#imports < MAX_IMPORTS ? this.project.module(path) : null;
    if (module === null) return null;
    this.#imports++;
    const { frame } = this.#run(module);
    this.#imports--;
    return frame;
  }

  /** `value.name`. */
  attribute(value: Value, name: string, frame: Frame): Value {
    switch (value.kind) {
      case 'external':
        return (
          secretField(value, name) ??
          value.made?.args.named.get(name)?.value ??
          external(`${value.name}.${name}`, value)
        );
      case 'module':
        return this.exported(value.path, name);
      case 'class':
        return memberOf(this, value, name, null, frame) ?? UNKNOWN;
      case 'instance':
        return value.fields.get(name) ?? memberOf(this, value.of, name, value, frame) ?? UNKNOWN;
      case 'member':
        return name === 'value' ? value.value : UNKNOWN;
      case 'dict':
        return value.entries.get(name) ?? UNKNOWN;
      case 'function':
        // `task.aio` is the task; its plain function is not.
        if (value.task === null) return UNKNOWN;
        return /^(?:task_function|func|fn)$/.test(name) ? { ...value, task: null } : name === 'aio' ? value : UNKNOWN;
      default:
        return UNKNOWN;
    }
  }
}

/** Where a call has no place in the text. */
const NOWHERE: Expr = { kind: 'constant', value: 'none', from: 0, to: 0 };
const ANY_ARGUMENTS: Arguments = { ...NO_ARGUMENTS, more: UNKNOWN };

function hasCall(expr: Expr): boolean {
  return expr.kind === 'call' || subExpressions(expr).some(hasCall);
}

/** Imports keep their meaning; what a name is set to may be replaced or mutated by functions. */
function withoutChanges(value: Value, name: string, { active, module }: Frame): Value {
  if (['external', 'module', 'function', 'class'].includes(value.kind)) return value;
  if (module.global.has(name)) return UNKNOWN;
  if (active || !module.changed.has(name)) return value;
  return value.kind === 'list' ? list([], joinAll([...value.items, UNKNOWN])) : UNKNOWN;
}
