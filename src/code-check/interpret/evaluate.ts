import type { Call, Comprehension, Expr, StringLiteral } from '../python/ast.ts';
import { decodeString, plainSpan } from '../python/decode-string.ts';
import { callOfOutput, overridden, readPath } from '../sdk/effects.ts';
import { bool, dict, isTainted, NONE, SECRET, text, textOf, truthOf, UNKNOWN } from './abstract-value.ts';
import { assign, update } from './assign.ts';
import { callFunction } from './calls.ts';
import { superOf } from './classes.ts';
import { join, joinAll, list } from './join.ts';
import { callMethod } from './methods.ts';
import { asList, binary, merged, slice, subscript, textFor } from './operations.ts';
import type { Run } from './run.ts';
import type { Argument, Arguments, DictValue, Frame, Value } from './types.ts';

/** Lists that are walked item by item. */
const MAX_ITEMS = 64;

/** What an expression is; calls in it do what they do. */
export function evaluate(run: Run, expr: Expr, frame: Frame): Value {
  const of = (inner: Expr) => run.evaluate(inner, frame);
  switch (expr.kind) {
    case 'name':
      return run.lookup(expr.name, frame);
    case 'string':
      return stringOf(run, expr, frame);
    case 'constant':
      return constant(expr, frame.module.source);
    case 'list':
    case 'tuple':
    case 'set':
      return sequence(run, expr.items, frame);
    case 'dict':
      return dictOf(run, expr.entries, frame);
    case 'starred':
      return of(expr.value);
    case 'call':
      return callOf(run, expr, frame);
    case 'attribute': {
      const object = of(expr.object);
      const value = run.attribute(object, expr.name, frame);
      const hasMethods = object.kind === 'text' || object.kind === 'path' || object.kind === 'secret';
      return hasMethods && value.kind === 'unknown'
        ? { kind: 'method', object, name: expr.name, at: expr.object }
        : value;
    }
    case 'subscript': {
      const object = of(expr.object);
      if (expr.index.kind === 'constant' && expr.index.value === 'slice')
        return slice(object, frame.module.source.slice(expr.index.from, expr.index.to));
      return subscript(object, of(expr.index));
    }
    case 'binary': {
      const left = of(expr.left);
      return binary(expr.operator, left, of(expr.right));
    }
    case 'unary': {
      const value = of(expr.operand);
      if (expr.operator === '-') return value.kind === 'number' ? { kind: 'number', value: -value.value } : UNKNOWN;
      const truth = expr.operator === 'not' ? truthOf(value) : null;
      return truth === null ? UNKNOWN : bool(!truth);
    }
    case 'conditional': {
      const truth = truthOf(of(expr.test));
      const [yes, no] = [of(expr.whenTrue), of(expr.whenFalse)];
      return truth === null ? join(yes, no) : truth ? yes : no;
    }
    case 'lambda': {
      const value: Value = {
        kind: 'function',
        node: expr,
        scope: frame,
        self: null,
        binds: frame.kind === 'class' ? 'self' : 'nothing',
        task: null,
      };
      run.addRoot(value, frame);
      return value;
    }
    case 'comprehension':
      return comprehension(run, expr, frame);
    case 'await':
      return expr.value === null ? UNKNOWN : of(expr.value);
    case 'yield': {
      const value = expr.value === null ? NONE : of(expr.value);
      const home = frame.home;
      home.yielded = home.yielded === null ? value : join(home.yielded, value);
      return UNKNOWN;
    }
    case 'walrus': {
      const value = of(expr.value);
      assign(run, expr.target, value, frame.home);
      return value;
    }
    default:
      return expr satisfies never;
  }
}

function constant(expr: Extract<Expr, { kind: 'constant' }>, source: string): Value {
  switch (expr.value) {
    case 'none':
      return NONE;
    case 'true':
      return bool(true);
    case 'false':
      return bool(false);
    case 'number': {
      const digits = source.slice(expr.from, expr.to);
      return /^\d{1,9}$/.test(digits) ? { kind: 'number', value: Number(digits) } : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

/** Text, where every part of it is known; with its place where it is one plain literal. */
function stringOf(run: Run, expr: StringLiteral, frame: Frame): Value {
  const { module } = frame;
  const span = plainSpan(module.source, expr);
  if (span !== null) {
    const plain = text(module.source.slice(span.from, span.to));
    return plain.kind === 'text' ? { ...plain, origin: { module, span, direct: true } } : plain;
  }
  let whole: string | null = '';
  let shows = false;
  for (const part of decodeString(module.source, expr) ?? [{ expr: null, plain: false }]) {
    if (typeof part === 'string') whole = whole === null ? null : whole + part;
    else {
      const value = part.expr === null ? UNKNOWN : run.evaluate(part.expr, frame);
      if (run.shows(value, frame)) shows = true;
      const shown = part.plain ? textFor(value) : undefined;
      whole = whole === null || shown === undefined ? null : whole + shown;
    }
  }
  return shows ? SECRET : whole === null ? UNKNOWN : text(whole);
}

function sequence(run: Run, items: readonly Expr[], frame: Frame): Value {
  let whole = list([]);
  for (const item of items) {
    const value = run.evaluate(item, frame);
    const added = item.kind === 'starred' ? asList(value) : list([value]);
    whole =
      whole.rest === null
        ? list([...whole.items, ...added.items], added.rest)
        : list(whole.items, joinAll([whole.rest, ...added.items, ...(added.rest === null ? [] : [added.rest])]));
  }
  return whole;
}

function dictOf(
  run: Run,
  entries: readonly { readonly key: Expr | null; readonly value: Expr }[],
  frame: Frame,
): Value {
  let whole: DictValue = dict(new Map());
  for (const { key, value: expr } of entries) {
    const name = key === null ? null : textOf(run.evaluate(key, frame));
    const value = run.evaluate(expr, frame);
    const added =
      typeof name === 'string'
        ? dict(new Map([[name, value]]))
        : key === null && value.kind === 'dict'
          ? value
          : dict(new Map(), join(value, UNKNOWN));
    whole = merged(whole, added);
  }
  return whole;
}

function comprehension(run: Run, expr: Comprehension, frame: Frame): Value {
  const inner = frame.inner('expression');
  const found: Value[] = [];
  let isOpen = false;
  clause(0);
  const [key, value] = expr.elements;
  if (key === undefined || value === undefined) return isOpen ? list([], joinAll([...found, UNKNOWN])) : list(found);
  const entries = new Map<string, Value>();
  for (const pair of found) {
    const [name, entry] = pair.kind === 'list' ? pair.items : [];
    const known = textOf(name);
    if (typeof known === 'string' && entry !== undefined) entries.set(known, entry);
    else isOpen = true;
  }
  const values = found.map((pair) => (pair.kind === 'list' ? (pair.items[1] ?? UNKNOWN) : UNKNOWN));
  return isOpen ? dict(new Map(), joinAll([...values, UNKNOWN])) : dict(entries);

  function clause(index: number): void {
    const at = expr.clauses[index];
    if (at === undefined) {
      const values = expr.elements.map((element) => run.evaluate(element, inner));
      found.push(values.length === 1 ? (values[0] ?? UNKNOWN) : list(values));
      return;
    }
    const { items, rest } = asList(run.evaluate(at.iterable, index === 0 ? frame : inner));
    const known = items.length > MAX_ITEMS ? [] : items;
    const others = items.length > MAX_ITEMS ? joinAll([...items, rest ?? UNKNOWN]) : rest;
    for (const item of others === null ? known : [...known, others]) {
      if (item === others) isOpen = true;
      assign(run, at.target, item, inner);
      const truths = at.conditions.map((condition) => truthOf(run.evaluate(condition, inner)));
      if (truths.includes(false)) continue;
      if (truths.includes(null)) isOpen = true;
      clause(index + 1);
    }
  }
}

function callOf(run: Run, expr: Call, frame: Frame): Value {
  const { callee } = expr;
  if (callee.kind !== 'attribute') {
    const value = run.evaluate(callee, frame);
    return run.callValue(value, argumentsOf(run, expr, frame), expr, frame);
  }
  const parent = superOf(run, callee.object, frame);
  const object = parent?.self ?? run.evaluate(callee.object, frame);
  const args = argumentsOf(run, expr, frame);
  const become = (changed: Value) => {
    if (changed !== object) update(run, parent?.at ?? callee.object, changed, frame);
  };
  if (callOfOutput(run, expr, callee, object, args, frame)) return UNKNOWN;
  const read = readPath(run, object, callee.name, callee.object, expr, frame);
  if (read !== null) return read;
  const outcome = callMethod(object, callee.name, args);
  if (outcome !== null) {
    if (outcome.object !== undefined) become(outcome.object);
    return outcome.value;
  }
  if (object.kind === 'function' && object.task !== null && callee.name === 'override')
    return overridden(run, object, args, expr, frame);
  const target = parent === null ? run.attribute(object, callee.name, frame) : parent.member(callee.name);
  if (target.kind !== 'function' || target.self?.kind !== 'instance' || target.task !== null)
    return run.callValue(target, args, expr, frame);
  const { value, self } = callFunction(run, target, args, expr, frame);
  if (self !== null) become(self);
  return value;
}

/** Arguments of a call with what is known of them; `*` and `**` of known values are taken apart. */
export function argumentsOf(run: Run, { args }: Call, frame: Frame): Arguments {
  const positional: Argument[] = [];
  const named = new Map<string, Argument>();
  let more: Value | null = null;
  const add = (rest: Value | null) => {
    if (rest !== null) more = more === null ? rest : join(more, rest);
  };
  for (const { name, spread, value: expr } of args) {
    const value = run.evaluate(expr, frame);
    const argument = (given: Value): Argument => ({ expr, module: frame.module, value: given });
    if (name !== null) named.set(name, argument(value));
    else if (spread === '') {
      if (more === null) positional.push(argument(value));
      else add(value);
    } else if (spread === '*') {
      const { items, rest } = asList(value);
      positional.push(...items.map(argument));
      add(rest);
    } else if (value.kind === 'dict') {
      for (const [key, entry] of value.entries) named.set(key, argument(takenFromDict(entry)));
      add(value.rest);
    } else add(isTainted(value) ? value : UNKNOWN);
  }
  return { positional, named, more };
}

function takenFromDict(value: Value): Value {
  return value.kind === 'text' && value.origin !== null
    ? { ...value, origin: { ...value.origin, direct: false } }
    : value;
}
