import { decodeString, isPlainField, plainSpan } from '../python/decode-string.ts';
import { type Node, parametersOf } from '../python/syntax-tree.ts';
import { callOfOutput, overridden, readPath } from '../sdk/effects.ts';
import {
  bool,
  concatenated,
  dict,
  either,
  insideOf,
  join,
  list,
  NONE,
  openList,
  text,
  truthOf,
  UNKNOWN,
} from './abstract-value.ts';
import { assign, update, updateName } from './assign.ts';
import { argumentsOf, callFunction, callValue } from './calls.ts';
import { attributeOf, memberOf, showsSecret } from './classes.ts';
import { callMethod } from './methods.ts';
import { homeOf, innerFrame, lookup } from './names.ts';
import { asList, assembled, binary, entry, itemsToWalk, merged, slice, subscript } from './operations.ts';
import type { ClassValue, DictValue, Frame, Value } from './types.ts';

/** What an expression is; calls in it do what they do. What is none that is known here is unknown. */
export function evaluate(node: Node, frame: Frame): Value {
  const of = (inner: Node) => frame.run.evaluate(inner, frame);
  switch (node.type) {
    case 'identifier':
      return lookup(node.text, frame);
    case 'string':
    case 'concatenated_string':
      return stringOf(node, frame);
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
      return sequence(node.parts, frame);
    case 'dictionary':
      return dictOf(node.parts, frame);
    case 'list_splat':
    case 'await':
      return of(node.only);
    case 'call':
      return callOf(node, frame);
    case 'attribute': {
      const at = node.get('object');
      const name = node.get('attribute').text;
      const object = of(at);
      const value = attributeOf(object, name, frame);
      const hasMethods = object.kind === 'text' || object.kind === 'path' || object.kind === 'secret';
      return hasMethods && value.kind === 'unknown' ? { kind: 'method', object, name, at } : value;
    }
    case 'subscript': {
      const object = of(node.get('value'));
      const index = node.get('subscript');
      if (node.hasComma) return subscript(object, sequence(node.all('subscript'), frame));
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
      if (frame.depth === 0) frame.run.roots.push(value);
      return value;
    }
    case 'generator_expression':
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
      return comprehension(node, frame);
    case 'yield': {
      const value = node.parts.length === 0 ? NONE : of(node.only);
      const home = homeOf(frame);
      home.yielded = either(home.yielded, value);
      return UNKNOWN;
    }
    case 'named_expression': {
      const value = of(node.get('value'));
      assign(node.get('name'), value, homeOf(frame));
      return value;
    }
    default:
      return UNKNOWN;
  }
}

/** Text, where every part of it is known; with its place where it is one plain literal. */
function stringOf(node: Node, frame: Frame): Value {
  const { module } = frame;
  const span = plainSpan(module.source, node);
  if (span !== null) {
    const plain = text(module.source.slice(span.from, span.to));
    return plain.kind === 'text' ? { ...plain, origin: { module, span, direct: true } } : plain;
  }
  const parts = decodeString(module.source, node);
  if (parts === null) return UNKNOWN;
  const fields = parts.flatMap((part): (string | Value)[] => {
    if (typeof part === 'string') return [part];
    const value = frame.run.evaluate(part.get('expression'), frame);
    return isPlainField(part) ? [value] : [value, UNKNOWN];
  });
  return assembled(fields, (value) => showsSecret(value, frame));
}

function sequence(items: readonly Node[], frame: Frame): Value {
  let whole = list([]);
  for (const item of items) {
    const value = frame.run.evaluate(item, frame);
    whole = concatenated(whole, item.type === 'list_splat' ? asList(value) : list([value]));
  }
  return whole;
}

/** Pairs, and other dicts by `**`. */
function dictOf(entries: readonly Node[], frame: Frame): Value {
  let whole = dict(new Map());
  for (const node of entries) {
    const more = node.type === 'pair' ? pairOf(node, frame) : frame.run.evaluate(node.only, frame);
    whole = merged(whole, more.kind === 'dict' ? more : entry(UNKNOWN, more));
  }
  return whole;
}

function pairOf(pair: Node, frame: Frame): DictValue {
  const key = frame.run.evaluate(pair.get('key'), frame);
  return entry(key, frame.run.evaluate(pair.get('value'), frame));
}

function comprehension(node: Node, frame: Frame): Value {
  const inner = innerFrame('expression', frame);
  const body = node.get('body');
  const clauses = node.parts.filter(({ field }) => field !== 'body');
  const values: Value[] = [];
  let entries = dict(new Map());
  let isOpen = false;
  walk(0);
  if (body.type !== 'pair') return isOpen ? openList(values) : list(values);
  return isOpen ? merged(entries, entry(UNKNOWN, UNKNOWN)) : entries;

  function walk(index: number): void {
    const clause = clauses[index];
    if (clause === undefined) {
      if (body.type === 'pair') entries = merged(entries, pairOf(body, inner));
      else values.push(frame.run.evaluate(body, inner));
    } else if (clause.type === 'if_clause') {
      const truth = truthOf(frame.run.evaluate(clause.only, inner));
      if (truth === null) isOpen = true;
      if (truth !== false) walk(index + 1);
    } else {
      const from = clause.all('right').filter(({ type }) => type !== ',');
      const scope = index === 0 ? frame : inner;
      const iterable = itemsToWalk(
        clause.hasComma ? sequence(from, scope) : frame.run.evaluate(clause.get('right'), scope),
      );
      if (iterable.rest !== null) isOpen = true;
      for (const item of insideOf(iterable)) {
        assign(clause.get('left'), item, inner);
        walk(index + 1);
      }
    }
  }
}

function callOf(node: Node, frame: Frame): Value {
  const callee = node.get('function');
  if (callee.type !== 'attribute') {
    const value = frame.run.evaluate(callee, frame);
    return callValue(value, argumentsOf(node, frame), node, frame);
  }
  const at = callee.get('object');
  const name = callee.get('attribute').text;
  const parent = superOf(at, frame);
  const object = parent?.self ?? frame.run.evaluate(at, frame);
  const args = argumentsOf(node, frame);
  const become = (changed: Value) => {
    if (changed === object) return;
    if (parent === null) update(at, changed, frame);
    else updateName(parent.name, changed, frame);
  };
  if (callOfOutput(node, object, args, frame)) return UNKNOWN;
  const read = readPath(object, name, at, node, frame);
  if (read !== null) return read;
  const outcome = callMethod(object, name, args);
  if (outcome !== null) {
    if (outcome.object !== undefined) become(outcome.object);
    return outcome.value;
  }
  if (object.kind === 'function' && object.task !== null && name === 'override')
    return overridden(object, args, node, frame);
  const self = object.kind === 'instance' ? object : null;
  const target =
    parent === null ? attributeOf(object, name, frame) : (memberOf(parent.owner, name, self, frame, true) ?? UNKNOWN);
  if (target.kind !== 'function' || target.self?.kind !== 'instance' || target.task !== null)
    return callValue(target, args, node, frame);
  const called = callFunction(target, args, node, frame);
  if (called.self !== null) become(called.self);
  return called.value;
}

/** `super()`: the class that calls it, its object, and the name that holds that. */
function superOf(call: Node, frame: Frame): { owner: ClassValue; self: Value; name: string } | null {
  if (call.type !== 'call' || call.get('function').text !== 'super') return null;
  const { callee } = homeOf(frame);
  const first = callee === null ? undefined : parametersOf(callee.node)[0];
  const owner = callee?.scope.owner ?? null;
  if (first === undefined || owner === null) return null;
  return { owner, self: lookup(first.name, frame), name: first.name };
}
