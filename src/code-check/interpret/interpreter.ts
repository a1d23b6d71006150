import type { Node } from '../python/syntax-tree.ts';
import { NO_ARGUMENTS, UNKNOWN } from './abstract-value.ts';
import { callFunction, callValue, runFunction } from './calls.ts';
import { instantiate } from './classes.ts';
import { evaluate } from './evaluate.ts';
import { execute } from './execute.ts';
import { newFrame } from './names.ts';
import type { Module, Project } from './project.ts';
import type { Arguments, ClassValue, Facts, Frame, FunctionValue, Run, Value } from './types.ts';

/** Expressions that are evaluated for one module or one function: real code takes a few hundred. */
const MAX_STEPS = 10_000;
/** And for one file. */
const MAX_TOTAL = 100_000;
/** Imports that lead to further imports. */
const MAX_IMPORTS = 40;

interface Ran {
  readonly frame: Frame;
  readonly facts: Facts;
  /** Functions to look at on their own. */
  readonly roots: FunctionValue[];
}

/** More was to be followed than real code has. */
class Exhausted extends Error {}

/**
 * Follows what code does without running it: each statement in order, both sides of a condition that is not known, calls of the
 * repository's own functions. What is not known stays unknown, and values of secrets are followed wherever they go.
 */
export class Interpreter implements Run {
  readonly project: Project;
  readonly execute = execute;
  readonly callValue = callValue;
  readonly callFunction = callFunction;
  /** Modules that ran. */
  readonly #ran = new Map<string, Ran>();
  /** The module that runs, and the steps that it or one of its functions took. */
  #now: { readonly ran: Ran; steps: number } | null = null;
  #total = 0;
  #imports = 0;
  readonly running = new Set<Node>();
  readonly #instances = new WeakMap<ClassValue, Value>();

  constructor(project: Project) {
    this.project = project;
  }

  /** All that a module does, with all of its functions. */
  factsOf(module: Module): Facts {
    this.#total = 0;
    const imported = this.#ran.get(module.path);
    const ran = imported ?? this.#run(module);
    const { facts, roots } = ran;
    // Functions in functions are added while their outer one runs.
    for (const root of roots) if (this.#total < MAX_TOTAL) this.#runRoot(root, ran);
    facts.isCut ||= this.#total >= MAX_TOTAL;
    // What one module imports, others may too.
    if (imported === undefined) this.#ran.delete(module.path);
    return facts;
  }

  get facts(): Facts {
    return this.#running.ran.facts;
  }

  get roots(): FunctionValue[] {
    return this.#running.ran.roots;
  }

  get #running() {
    if (this.#now === null) throw new Error('Nothing runs.');
    return this.#now;
  }

  evaluate(expr: Node, frame: Frame): Value {
    if (++this.#running.steps > MAX_STEPS) throw new Exhausted();
    return evaluate(expr, frame);
  }

  #run(module: Module): Ran {
    const frame = newFrame('module', { run: this, module, via: null, depth: 0, task: null }, null);
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
    const ran: Ran = { frame, facts, roots: [] };
    this.#ran.set(module.path, ran);
    this.#within(ran, () => this.execute(module.root, frame));
    frame.active = false;
    return ran;
  }

  /** Runs with steps of its own, up to the last one. */
  #within(ran: Ran, run: () => void): void {
    const before = this.#now;
    const now = { ran, steps: 0 };
    this.#now = now;
    try {
      run();
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      ran.facts.isCut = true;
    } finally {
      this.#total += now.steps;
      this.#now = before;
    }
  }

  /** The body of a function, whatever it is called with. */
  #runRoot(value: FunctionValue, ran: Ran): void {
    const { node, scope, binds, task } = value;
    const { owner } = scope;
    if (!this.project.mayMatter(scope.module, node)) return;
    const frame = newFrame('function', { ...scope, via: null, depth: 0, task: task ?? scope.task }, scope);
    frame.isTask = task !== null && task.kind !== 'workflow';
    this.#within(ran, () => {
      const self = owner === null || binds === 'nothing' ? null : binds === 'class' ? owner : this.#instanceOf(owner);
      runFunction({ ...value, self }, ANY_ARGUMENTS, frame);
    });
  }

  /** An instance of a class as its methods see it, whatever it was made with. */
  #instanceOf(of: ClassValue): Value {
    const known = this.#instances.get(of);
    if (known !== undefined) return known;
    this.#instances.set(of, UNKNOWN);
    const made = instantiate(of, ANY_ARGUMENTS, of.node, of.frame);
    this.#instances.set(of, made);
    return made;
  }

  /** What a module leaves behind; null where there is none. */
  frameOf(path: string): Frame | null {
    const known = this.#ran.get(path);
    if (known !== undefined) return known.frame;
    const module = this.#imports < MAX_IMPORTS ? this.project.module(path) : null;
    if (module === null) return null;
    this.#imports++;
    try {
      return this.#run(module).frame;
    } finally {
      this.#imports--;
    }
  }
}

const ANY_ARGUMENTS: Arguments = { ...NO_ARGUMENTS, more: UNKNOWN };
