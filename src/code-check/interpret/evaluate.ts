import { decodeString, isPlainField, plainSpan } from '../python/decode-string.ts';
import type { Node } from '../python/syntax-tree.ts';
import { callOfOutput, overridden, readPath } from '../sdk/effects.ts';
import {
  bool,
  concatenated,
  dict,
  isTainted,
  join,
  joinAll,
  list,
  membersOf,
  NONE,
  SECRET,
  takenOut,
  text,
  textOf,
  truthOf,
  UNKNOWN,
} from './abstract-value.ts';
import { assign, update, updateName } from './assign.ts';
import { callFunction } from './calls.ts';
import { superOf } from './classes.ts';
import { homeOf, innerFrame } from './frame.ts';
import { callMethod } from './methods.ts';
import { asList, binary, merged, slice, subscript, textFor } from './operations.ts';
import type { Argument, Arguments, DictValue, Frame, Run, Value } from './types.ts';

/** Lists that are walked item by item. */
const MAX_ITEMS = 64;

/** What an expression is; calls in it do what they do. What is none that is known here is unknown. */
export function evaluate(run: Run, node: Node, frame: Frame): Value {
  const of = (inner: Node) => run.evaluate(inner, frame);
  switch (node.type) {
    case 'identifier':
      return run.lookup(node.text, frame);
    case 'string':
    case 'concatenated_string':
      return stringOf(run, node, frame);
    case 'integer':
      return /^\d{1,9}$/.test(node.text) ? { kind: 'number', value: Number(node.text) } : UNKNOWN;
    case 'none':
      return NONE;
    case 'true':
    case 'false':
      return bool(node.type === 'true');
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return sequence(run, node.parts, frame);
    case 'dictionary':
      return dictOf(run, node.parts, frame);
    case 'list_splat':
    case 'await':
      return of(node.only);
    case 'call':
      return callOf(run, node, frame);
    case 'attribute': {
      const at = node.get('object');
      const name = node.get('attribute').text;
      const object = of(at);
      const value = run.attribute(object, name, frame);
      const hasMethods = object.kind === 'text' || object.kind === 'path' || object.kind === 'secret';
      return hasMethods && value.kind === 'unknown' ? { kind: 'method', object, name, at } : value;
    }
    case 'subscript': {
      const object = of(node.get('value'));
      const index = node.get('subscript');
      if (node.hasComma) return subscript(object, sequence(run, node.all('subscript'), frame));
      return index.type === 'slice' ? slice(object, index.text) : subscript(object, of(index));
    }
    case 'binary_operator':
    case 'boolean_operator': {
      const left = of(node.get('left'));
      return binary(node.get('operator').type, left, of(node.get('right')));
    }
    case 'comparison_operator': {
      const operators = node.all('operators');
      const [first = UNKNOWN, ...others] = node.children.filter(({ field }) => field !== 'operators').map(of);
      return others.reduce((left, right, index) => binary(operators[index]?.type ?? '', left, right), first);
    }
    case 'unary_operator': {
      const value = of(node.get('argument'));
      return node.get('operator').type === '-' && value.kind === 'number'
        ? { kind: 'number', value: -value.value }
        : UNKNOWN;
    }
    case 'not_operator': {
      const truth = truthOf(of(node.get('argument')));
      return truth === null ? UNKNOWN : bool(!truth);
    }
    case 'conditional_expression': {
      const [whenTrue = node, test = node, whenFalse = node] = node.parts;
      const truth = truthOf(of(test));
      const [yes, no] = [of(whenTrue), of(whenFalse)];
      return truth === null ? join(yes, no) : truth ? yes : no;
    }
    case 'lambda': {
      const binds = frame.kind === 'class' ? 'self' : 'nothing';
      const value: Value = { kind: 'function', node, scope: frame, self: null, binds, task: null };
      run.addRoot(value, frame);
      return value;
    }
    case 'generator_expression':
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
      return comprehension(run, node, frame);
    case 'yield': {
      const value = node.parts.length === 0 ? NONE : of(node.only);
      const home = homeOf(frame);
      home.yielded = home.yielded === null ? value : join(home.yielded, value);
      return UNKNOWN;
    }
    case 'named_expression': {
      const value = of(node.get('value'));
      assign(run, node.get('name'), value, homeOf(frame));
      return value;
    }
    default:
      return UNKNOWN;
  }
}

/** Text, where every part of it is known; with its place where it is one plain literal. */
function stringOf(run: Run, node: Node, frame: Frame): Value {
  const { module } = frame;
  const span = plainSpan(module.source, node);
  if (span !== null) {
    const plain = text(module.source.slice(span.from, span.to));
    return plain.kind === 'text' ? { ...plain, origin: { module, span, direct: true } } : plain;
  }
  const parts = decodeString(module.source, node);
  if (parts === null) return UNKNOWN;
  let whole: string | null = '';
  let shows = false;
  for (const part of parts) {
    let shown: string | undefined;
    if (typeof part === 'string') shown = part;
    else {
      const value = run.evaluate(part.get('expression'), frame);
      if (run.shows(value, frame)) shows = true;
      if (isPlainField(part)) shown = textFor(value);
    }
    whole = whole === null || shown === undefined ? null : whole + shown;
  }
  return shows ? SECRET : whole === null ? UNKNOWN : text(whole);
}

function sequence(run: Run, items: readonly Node[], frame: Frame): Value {
  let whole = list([]);
  for (const item of items) {
    const value = run.evaluate(item, frame);
    whole = concatenated(whole, item.type === 'list_splat' ? asList(value) : list([value]));
  }
  return whole;
}

/** Pairs, and other dicts by `**`. */
function dictOf(run: Run, entries: readonly Node[], frame: Frame): Value {
  let whole: DictValue = dict(new Map());
  for (const entry of entries) {
    const isPair = entry.type === 'pair';
    const name = isPair ? textOf(run.evaluate(entry.get('key'), frame)) : null;
    const value = run.evaluate(isPair ? entry.get('value') : entry.only, frame);
    if (typeof name === 'string') whole = merged(whole, dict(new Map([[name, value]])));
    else whole = merged(whole, !isPair && value.kind === 'dict' ? value : dict(new Map(), join(value, UNKNOWN)));
  }
  return whole;
}

function comprehension(run: Run, node: Node, frame: Frame): Value {
  const inner = innerFrame('expression', frame);
  const body = node.get('body');
  const clauses = node.parts.filter(({ field }) => field !== 'body');
  const found: { readonly key: Value; readonly value: Value }[] = [];
  let isOpen = false;
  walk(0);
  const values = found.map(({ value }) => value);
  if (body.type !== 'pair') return isOpen ? list([], joinAll([...values, UNKNOWN])) : list(values);
  const entries = new Map<string, Value>();
  for (const { key, value } of found) {
    const name = textOf(key);
    if (typeof name === 'string') entries.set(name, value);
    else isOpen = true;
  }
  return isOpen ? dict(new Map(), joinAll([...values, UNKNOWN])) : dict(entries);

  function walk(index: number): void {
    const clause = clauses[index];
    if (clause === undefined) {
      const key = body.type === 'pair' ? run.evaluate(body.get('key'), inner) : NONE;
      found.push({ key, value: run.evaluate(body.type === 'pair' ? body.get('value') : body, inner) });
    } else if (clause.type === 'if_clause') {
      const truth = truthOf(run.evaluate(clause.only, inner));
      if (truth === null) isOpen = true;
      if (truth !== false) walk(index + 1);
    } else {
      const from = clause.all('right').filter(({ type }) => type !== ',');
      const scope = index === 0 ? frame : inner;
      const iterable = clause.hasComma ? sequence(run, from, scope) : run.evaluate(clause.get('right'), scope);
      const { items, rest } = asList(iterable);
      const isLong = items.length > MAX_ITEMS;
      const others = isLong ? joinAll([...items, rest ?? UNKNOWN]) : rest;
      for (const item of membersOf({ items: isLong ? [] : items, rest: others })) {
        if (item === others) isOpen = true;
        assign(run, clause.get('left'), item, inner);
        walk(index + 1);
      }
    }
  }
}

function callOf(run: Run, node: Node, frame: Frame): Value {
  const callee = node.get('function');
  if (callee.type !== 'attribute') {
    const value = run.evaluate(callee, frame);
    return run.callValue(value, argumentsOf(run, node, frame), node, frame);
  }
  const at = callee.get('object');
  const name = callee.get('attribute').text;
  const parent = superOf(run, at, frame);
  const object = parent?.self ?? run.evaluate(at, frame);
  const args = argumentsOf(run, node, frame);
  const become = (changed: Value) => {
    if (changed === object) return;
    if (parent === null) update(run, at, changed, frame);
    else updateName(parent.name, changed, frame);
  };
  if (callOfOutput(run, node, object, args, frame)) return UNKNOWN;
  const read = readPath(run, object, name, at, node, frame);
  if (read !== null) return read;
  const outcome = callMethod(object, name, args);
  if (outcome !== null) {
    if (outcome.object !== undefined) become(outcome.object);
    return outcome.value;
  }
  if (object.kind === 'function' && object.task !== null && name === 'override')
    return overridden(run, object, args, node, frame);
  const target = parent === null ? run.attribute(object, name, frame) : parent.member(name);
  if (target.kind !== 'function' || target.self?.kind !== 'instance' || target.task !== null)
    return run.callValue(target, args, node, frame);
  const { value, self } = callFunction(run, target, args, node, frame);
  if (self !== null) become(self);
  return value;
}

/** Arguments of a call with what is known of them; `*` and `**` of known values are taken apart. */
export function argumentsOf(run: Run, call: Node, frame: Frame): Arguments {
  const positional: Argument[] = [];
  const named = new Map<string, Argument>();
  let more: Value | null = null;
  const add = (rest: Value | null) => {
    if (rest !== null) more = more === null ? rest : join(more, rest);
  };
  const list = call.get('arguments');
  // A generator needs no brackets of its own.
  for (const node of list.type === 'generator_expression' ? [list] : list.parts) {
    const isSplat = node.type === 'list_splat' || node.type === 'dictionary_splat';
    const expr = isSplat ? node.only : node.type === 'keyword_argument' ? node.get('value') : node;
    const value = run.evaluate(expr, frame);
    const argument = (is: Value): Argument => ({ expr, module: frame.module, value: is });
    if (node.type === 'keyword_argument') named.set(node.get('name').text, argument(value));
    else if (!isSplat) {
      if (more === null) positional.push(argument(value));
      else add(value);
    } else if (node.type === 'list_splat') {
      const { items, rest } = asList(value);
      positional.push(...items.map(argument));
      add(rest);
    } else if (value.kind === 'dict') {
      for (const [key, entry] of value.entries) named.set(key, argument(takenOut(entry)));
      add(value.rest);
    } else add(isTainted(value) ? value : UNKNOWN);
  }
  return { positional, named, more };
}
