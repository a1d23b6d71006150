import type { Call, Expr } from '../python/ast.ts';
import { subExpressions } from '../python/children.ts';
import { decodeString } from '../python/decode-string.ts';
import type { SecretRead } from '../read/secret-read.ts';
import type { Evaluator } from '../resolve/evaluate.ts';
import type { Module } from '../resolve/module.ts';
import type { Scope } from '../resolve/scope.ts';

/** The value of a secret, or a file to read it from. */
export type Tainted = 'value' | 'file';

/** Methods whose result is the value in another dress. */
const KEEPING_METHODS = new Set(['strip', 'lstrip', 'rstrip', 'encode', 'decode', 'lower', 'upper']);
/** Functions whose result shows the value. */
const KEEPING_FUNCTIONS = new Set([
  'builtins.str',
  'builtins.repr',
  'builtins.bytes',
  'builtins.list',
  'builtins.tuple',
  'builtins.dict',
  'json.dumps',
  'json.loads',
]);

/** Tells which expressions hold the value of a secret, given which names do. */
export class Taint {
  readonly #evaluator: Evaluator;
  readonly #module: Module;
  readonly #scope: Scope;
  readonly #sources: ReadonlyMap<Expr, SecretRead>;

  constructor(evaluator: Evaluator, module: Module, scope: Scope, sources: ReadonlyMap<Expr, SecretRead>) {
    this.#evaluator = evaluator;
    this.#module = module;
    this.#scope = scope;
    this.#sources = sources;
  }

  of(expr: Expr, names: ReadonlyMap<string, Tainted>): Tainted | null {
    switch (expr.kind) {
      case 'name':
        return names.get(expr.name) ?? null;
      case 'call':
        return this.#call(expr, names);
      case 'string':
        return this.#fields(expr).some((field) => this.of(field, names) === 'value') ? 'value' : null;
      case 'list':
      case 'tuple':
      case 'set':
        return this.#any(expr.items, names);
      case 'dict':
        return this.#any(
          expr.entries.map(({ value }) => value),
          names,
        );
      case 'starred':
        return this.of(expr.value, names);
      case 'binary':
        return expr.operator === '+' || expr.operator === '%' || expr.operator === 'or'
          ? this.#any([expr.left, expr.right], names)
          : null;
      case 'conditional':
        return this.#any([expr.whenTrue, expr.whenFalse], names);
      case 'walrus':
        return this.of(expr.value, names);
      // A part of a value, a comparison, or something that is not followed.
      case 'constant':
      case 'attribute':
      case 'subscript':
      case 'unary':
      case 'lambda':
      case 'comprehension':
      case 'await':
      case 'yield':
        return null;
      default:
        return expr satisfies never;
    }
  }

  /** Every call in an expression, also in the fields of f-strings; not inside lambdas, which run elsewhere. */
  callsIn(expr: Expr): Call[] {
    if (expr.kind === 'lambda') return [];
    const inside = (expr.kind === 'string' ? this.#fields(expr) : subExpressions(expr)).flatMap((inner) =>
      this.callsIn(inner),
    );
    return expr.kind === 'call' ? [expr, ...inside] : inside;
  }

  #call(call: Call, names: ReadonlyMap<string, Tainted>): Tainted | null {
    const source = this.#sources.get(call);
    if (source !== undefined) return source.kind === 'file' && source.gives === 'handle' ? 'file' : 'value';
    const { callee } = call;
    if (callee.kind === 'attribute') {
      const object = this.of(callee.object, names);
      if (object === 'file') return ['read', 'readline', 'readlines'].includes(callee.name) ? 'value' : null;
      if (object === 'value') return KEEPING_METHODS.has(callee.name) || callee.name === 'format' ? 'value' : null;
      if (callee.object.kind === 'string' && (callee.name === 'format' || callee.name === 'join'))
        return this.#arguments(call, names);
    }
    const target = this.#evaluator.evaluate(callee, this.#scope);
    return target.kind === 'external' && KEEPING_FUNCTIONS.has(target.name) ? this.#arguments(call, names) : null;
  }

  #arguments(call: Call, names: ReadonlyMap<string, Tainted>): Tainted | null {
    return this.#any(
      call.args.map(({ value }) => value),
      names,
    );
  }

  #any(exprs: readonly Expr[], names: ReadonlyMap<string, Tainted>): Tainted | null {
    return exprs.some((expr) => this.of(expr, names) === 'value') ? 'value' : null;
  }

  #fields(expr: Extract<Expr, { kind: 'string' }>): Expr[] {
    return (decodeString(this.#module.source, expr) ?? []).flatMap((part) =>
      typeof part === 'string' || part.expr === null ? [] : [part.expr],
    );
  }
}
