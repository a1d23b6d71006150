import type { Call, ClassDefinition, Expr, FunctionDefinition } from '../python/ast.ts';
// Expressions hold expressions: the files of the evaluator need each other.
import { evaluateCall } from './evaluate-call.ts';
import { isEnumeration, memberOfClass } from './evaluate-class.ts';
import { evaluateBinary, evaluateDict, evaluateList, evaluateString, evaluateSubscript } from './evaluate-literal.ts';
import type { Project } from './project.ts';
import { type Binding, classScope, functionScope, lookup, type Scope } from './scope.ts';
import { sameValue, UNKNOWN, type Value } from './value.ts';

/** Deeper than constants are written; keeps hostile files from exhausting the stack. */
const MAX_DEPTH = 100;
/** Longer constants are nobody's secret, and text that doubles at every step must not fill the memory. */
const MAX_TEXT = 4_096;
const MAX_ITEMS = 10_000;

/** What `from flytekit import *` gives, as far as the checks know it. */
const STAR_EXPORTS = /^(?:flytekit|flyte|union)\.(?:Secret|task|dynamic|eager|current_context|TaskEnvironment)$/;

/**
 * Tells what expressions are, as far as that follows from literals, assignments and imports in the repository, whatever
 * way the code runs. Names that are bound twice, parameters, loops and calls of unknown functions stay unknown.
 */
export class Evaluator {
  readonly project: Project;
  readonly #known = new WeakMap<Expr, Value>();
  readonly #scopes = new WeakMap<FunctionDefinition | ClassDefinition, Scope>();
  readonly #exports = new Map<string, Value>();
  readonly #names = new WeakMap<readonly Binding[], Value>();
  readonly #running = new Set<Expr | readonly Binding[] | string>();

  constructor(project: Project) {
    this.project = project;
  }

  /** Scope of the body of a function or class that is defined in `parent`. */
  bodyScope(node: FunctionDefinition | ClassDefinition, parent: Scope): Scope {
    const known = this.#scopes.get(node);
    if (known !== undefined) return known;
    const scope = node.kind === 'function' ? functionScope(node, parent) : classScope(node, parent);
    this.#scopes.set(node, scope);
    return scope;
  }

  evaluate(expr: Expr, scope: Scope): Value {
    if (expr.kind === 'name') return this.#name(expr.name, scope);
    const known = this.#known.get(expr);
    if (known !== undefined) return known;
    const value = limited(this.#guarded(expr, () => this.#compute(expr, scope)));
    this.#known.set(expr, value);
    return value;
  }

  #guarded(key: Expr | readonly Binding[] | string, compute: () => Value): Value {
    if (this.#running.has(key) || this.#running.size > MAX_DEPTH) return UNKNOWN;
    this.#running.add(key);
    try {
      return compute();
    } finally {
      this.#running.delete(key);
    }
  }

  #compute(expr: Expr, scope: Scope): Value {
    switch (expr.kind) {
      case 'name':
        return this.#name(expr.name, scope);
      case 'string':
        return evaluateString(this, expr, scope);
      case 'constant':
        return expr.value === 'none' ? { kind: 'none' } : UNKNOWN;
      case 'list':
      case 'tuple':
      case 'set':
        return evaluateList(this, expr.items, scope);
      case 'dict':
        return evaluateDict(this, expr.entries, scope);
      case 'call':
        return evaluateCall(this, expr satisfies Call, scope);
      case 'attribute':
        return this.attribute(this.evaluate(expr.object, scope), expr.name);
      case 'subscript':
        return evaluateSubscript(this, expr, scope);
      case 'binary':
        return evaluateBinary(this, expr, scope);
      case 'conditional': {
        const yes = this.evaluate(expr.whenTrue, scope);
        return sameValue(yes, this.evaluate(expr.whenFalse, scope)) ? withoutOrigin(yes) : UNKNOWN;
      }
      case 'walrus':
        return this.evaluate(expr.value, scope);
      case 'starred':
      case 'unary':
      case 'lambda':
      case 'comprehension':
      case 'await':
      case 'yield':
        return UNKNOWN;
      default:
        return expr satisfies never;
    }
  }

  #name(name: string, scope: Scope): Value {
    const found = lookup(name, scope);
    if (found !== null) {
      const value = this.#bindings(found.bindings, found.scope);
      return scope.module.changed.has(name) && canChange(value) ? UNKNOWN : value;
    }
    for (const star of scope.module.scope.starImports) {
      const value = this.#member(star.level, star.module, name, scope);
      if (value.kind === 'external' ? /^(?:flytekit|flyte|union)\./.test(value.name) : value.kind !== 'unknown')
        return value;
    }
    // A builtin, or nothing we know.
    return { kind: 'external', name: `builtins.${name}` };
  }

  #bindings(bindings: readonly Binding[], scope: Scope): Value {
    const known = this.#names.get(bindings);
    if (known !== undefined) return known;
    const value = this.#guarded(bindings, () => this.#computeName(bindings, scope));
    this.#names.set(bindings, value);
    return value;
  }

  #computeName(bindings: readonly Binding[], scope: Scope): Value {
    const [first, ...others] = bindings.map((binding) => this.#binding(binding, scope));
    if (first === undefined) return UNKNOWN;
    if (others.length === 0) return first;
    if (others.every((other) => sameValue(first, other))) return withoutOrigin(first);
    // try: from flytekit import Secret / except ImportError: Secret = None
    const imported = [first, ...others].filter(({ kind }) => kind !== 'none');
    return imported.length === 1 && imported[0]?.kind === 'external' ? imported[0] : UNKNOWN;
  }

  #binding(binding: Binding, scope: Scope): Value {
    switch (binding.kind) {
      case 'value':
        return this.evaluate(binding.value, scope);
      case 'import':
        return this.#importModule(0, binding.path, scope);
      case 'member':
        return this.#member(binding.level, binding.module, binding.name, scope);
      case 'definition':
        return binding.node.kind === 'class'
          ? { kind: 'class', node: binding.node, scope: this.bodyScope(binding.node, scope) }
          : UNKNOWN;
      case 'opaque':
        return UNKNOWN;
      default:
        return binding satisfies never;
    }
  }

  #importModule(level: number, dotted: string, scope: Scope): Value {
    const found = this.project.find(scope.module.path, level, dotted);
    if (found.kind === 'file' || found.kind === 'folder') return { kind: 'module', path: found.path };
    if (found.kind === 'ambiguous' || level > 0) return UNKNOWN;
    return { kind: 'external', name: dotted };
  }

  #member(level: number, module: string, name: string, scope: Scope): Value {
    const from = this.#importModule(level, module, scope);
    if (from.kind === 'external') {
      // A package without __init__.py: only its modules are there to be found.
      const inner = this.project.find(scope.module.path, level, `${module}.${name}`);
      if (inner.kind === 'file') return { kind: 'module', path: inner.path };
    }
    const value = this.attribute(from, name);
    // `from . import name` in a package's own __init__.py: the name is the module's, not its own.
    const inner = from.kind === 'module' && value.kind === 'unknown' ? this.project.submodule(from.path, name) : null;
    return inner?.kind === 'file' ? { kind: 'module', path: inner.path } : value;
  }

  /** `value.name`. */
  attribute(value: Value, name: string): Value {
    switch (value.kind) {
      case 'external':
        return { kind: 'external', name: `${value.name}.${name}` };
      case 'module':
        return this.#export(value.path, name);
      case 'class': {
        const member = memberOfClass(this, value.node, value.scope, name);
        if (member === null) return UNKNOWN;
        const enumeration = isEnumeration(this, value.node, value.scope);
        return enumeration === null ? member : { kind: 'member', value: member, isText: enumeration.isText };
      }
      case 'instance':
        return value.fields.get(name) ?? memberOfClass(this, value.node, value.scope, name) ?? UNKNOWN;
      case 'member':
        return name === 'value' ? value.value : UNKNOWN;
      case 'unknown':
      case 'none':
      case 'text':
      case 'path':
      case 'list':
      case 'dict':
      case 'made':
        return UNKNOWN;
      default:
        return value satisfies never;
    }
  }

  #export(path: string, name: string): Value {
    const key = `${path}:${name}`;
    const known = this.#exports.get(key);
    if (known !== undefined) return known;
    const value = this.#guarded(key, () => this.#computeExport(path, name));
    this.#exports.set(key, value);
    return value;
  }

  #computeExport(path: string, name: string): Value {
    const module = this.project.module(path);
    if (module !== null) {
      const bindings = module.scope.bindings.get(name);
      if (bindings !== undefined) {
        const value = this.#bindings(bindings, module.scope);
        return module.changed.has(name) && canChange(value) ? UNKNOWN : value;
      }
      for (const star of module.scope.starImports) {
        const value = this.#member(star.level, star.module, name, module.scope);
        if (value.kind === 'external' ? STAR_EXPORTS.test(value.name) : value.kind !== 'unknown') return value;
      }
    }
    const inner = this.project.submodule(path, name);
    return inner.kind === 'file' || inner.kind === 'folder' ? { kind: 'module', path: inner.path } : UNKNOWN;
  }
}

function limited(value: Value): Value {
  if (value.kind === 'text' || value.kind === 'path') return value.text.length > MAX_TEXT ? UNKNOWN : value;
  return value.kind === 'list' && value.items.length > MAX_ITEMS ? UNKNOWN : value;
}

/** Imports keep their meaning; what a name is set to may be replaced or mutated. */
function canChange(value: Value): boolean {
  return value.kind !== 'external' && value.kind !== 'module';
}

function withoutOrigin(value: Value): Value {
  return value.kind === 'text' ? { ...value, origin: null } : value;
}
