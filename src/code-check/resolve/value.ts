import type { Call, ClassDefinition, Expr, Span } from '../python/ast.ts';
import type { Module } from './module.ts';
import type { Scope } from './scope.ts';

/** What an expression is known to be. Everything that is not followed is `unknown`, and no check says a word about it. */
export type Value =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | TextValue
  /** A `pathlib` path; its text. */
  | { readonly kind: 'path'; readonly text: string }
  /** A list, tuple or set. */
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Value>; readonly complete: boolean }
  /** Something from outside the repository by its dotted name; `()` stands for a call, as in `flytekit.current_context().secrets`. */
  | { readonly kind: 'external'; readonly name: string }
  /** A call of something from outside whose arguments matter: a Secret or an environment of tasks. */
  | { readonly kind: 'made'; readonly by: string; readonly call: Call; readonly scope: Scope }
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'class'; readonly node: ClassDefinition; readonly scope: Scope }
  | {
      readonly kind: 'instance';
      readonly node: ClassDefinition;
      readonly scope: Scope;
      readonly fields: ReadonlyMap<string, Value>;
    }
  /** Member of an enumeration. */
  | { readonly kind: 'member'; readonly value: Value; readonly isText: boolean };

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  /** The one literal that the text stands in, where it comes from one alone. */
  readonly origin: { readonly module: Module; readonly span: Span } | null;
}

export const UNKNOWN: Value = { kind: 'unknown' };

/** An argument with what is known about it. */
export interface Argument {
  readonly expr: Expr;
  readonly value: Value;
}

/** Two values that are surely the same, as far as names with several bindings need it. */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  if (a.kind === 'external') return b.kind === 'external' && a.name === b.name;
  if (a.kind === 'module') return b.kind === 'module' && a.path === b.path;
  return a.kind === 'none' && b.kind === 'none';
}
