import type { Binary, Expr, StringLiteral, Subscript } from '../python/ast.ts';
import { decodeString, plainSpan } from '../python/decode-string.ts';
import type { Evaluator } from './evaluate.ts';
import type { Scope } from './scope.ts';
import { UNKNOWN, type Value } from './value.ts';

/** Text, where every part of it is known; with its place where it is one plain literal. */
export function evaluateString(evaluator: Evaluator, expr: StringLiteral, scope: Scope): Value {
  const { module } = scope;
  const span = plainSpan(module.source, expr);
  if (span !== null) return { kind: 'text', text: module.source.slice(span.from, span.to), origin: { module, span } };
  let text = '';
  for (const part of decodeString(module.source, expr) ?? [{ expr: null, plain: false }]) {
    if (typeof part === 'string') text += part;
    else {
      const value = part.expr === null || !part.plain ? UNKNOWN : evaluator.evaluate(part.expr, scope);
      if (value.kind !== 'text' && value.kind !== 'path') return UNKNOWN;
      text += value.text;
    }
  }
  return { kind: 'text', text, origin: null };
}

/** Items in order; one that is not known stands for any number of them. */
export function evaluateList(evaluator: Evaluator, items: readonly Expr[], scope: Scope): Value {
  const values: Value[] = [];
  for (const item of items) {
    if (item.kind !== 'starred') values.push(evaluator.evaluate(item, scope));
    else {
      const inner = evaluator.evaluate(item.value, scope);
      values.push(...(inner.kind === 'list' ? inner.items : [UNKNOWN]));
    }
  }
  return { kind: 'list', items: values };
}

/** Entries by their text keys. */
export function evaluateDict(
  evaluator: Evaluator,
  pairs: readonly { readonly key: Expr | null; readonly value: Expr }[],
  scope: Scope,
): Value {
  const entries = new Map<string, Value>();
  let complete = true;
  for (const { key, value } of pairs) {
    const name = key === null ? UNKNOWN : evaluator.evaluate(key, scope);
    const spread = key === null ? evaluator.evaluate(value, scope) : UNKNOWN;
    if (name.kind === 'text') entries.set(name.text, evaluator.evaluate(value, scope));
    else if (spread.kind === 'dict' && spread.complete)
      for (const [inner, innerValue] of spread.entries) entries.set(inner, innerValue);
    else {
      complete = false;
      // It may replace anything that stands before it.
      entries.clear();
    }
  }
  return { kind: 'dict', entries, complete };
}

/** An entry of a dict. */
export function evaluateSubscript(evaluator: Evaluator, expr: Subscript, scope: Scope): Value {
  const object = evaluator.evaluate(expr.object, scope);
  if (object.kind !== 'dict') return UNKNOWN;
  const index = evaluator.evaluate(expr.index, scope);
  return index.kind === 'text' && object.complete ? (object.entries.get(index.text) ?? UNKNOWN) : UNKNOWN;
}

/** Joined text, lists and paths, and `a or b` where `a` is surely true. */
export function evaluateBinary(evaluator: Evaluator, expr: Binary, scope: Scope): Value {
  if (expr.operator !== '+' && expr.operator !== '/' && expr.operator !== 'or') return UNKNOWN;
  const left = evaluator.evaluate(expr.left, scope);
  if (expr.operator === 'or')
    return (left.kind === 'text' && left.text !== '') || left.kind === 'made' ? left : UNKNOWN;
  const right = evaluator.evaluate(expr.right, scope);
  if (expr.operator === '+') {
    if (left.kind === 'text' && right.kind === 'text')
      return { kind: 'text', text: left.text + right.text, origin: null };
    if (left.kind === 'list' && right.kind === 'list') return { kind: 'list', items: [...left.items, ...right.items] };
    // What is known of a list stays known, with something unknown beside it.
    if (left.kind === 'list' || right.kind === 'list')
      return { kind: 'list', items: [...itemsOf(left), ...itemsOf(right)] };
    return UNKNOWN;
  }
  if (left.kind !== 'path' || (right.kind !== 'text' && right.kind !== 'path')) return UNKNOWN;
  return { kind: 'path', text: joinPath(left.text, right.text) };
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [UNKNOWN];
}

/** As `pathlib` and `os.path.join` join on POSIX: an absolute right side wins. */
export function joinPath(left: string, right: string): string {
  if (right.startsWith('/')) return right;
  return left === '' || left.endsWith('/') ? left + right : `${left}/${right}`;
}
