import type { Node } from '../python/syntax-tree.ts';
import { dict, holdsSecret, insideOf, joinAll, list, openDict, openList, textOf, UNKNOWN } from './abstract-value.ts';
import { rootOf } from './names.ts';
import { asList } from './operations.ts';
import type { Frame, Value } from './types.ts';

/** Sets a name, an attribute or an entry. Objects are values here: what holds them is set again. */
export function assign(target: Node, value: Value, frame: Frame): void {
  switch (target.type) {
    case 'identifier':
      assignName(target.text, value, frame);
      return;
    case 'tuple':
    case 'list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'pattern_list':
    case 'expression_list':
      assignItems(target.parts, value, frame);
      return;
    case 'list_splat':
    case 'list_splat_pattern':
      assign(target.only, value, frame);
      return;
    case 'attribute': {
      const at = target.get('object');
      const object = peek(at, frame);
      if (object.kind !== 'instance') return;
      const fields = new Map([...object.fields, [target.get('attribute').text, value] as const]);
      update(at, { ...object, fields }, frame);
      return;
    }
    case 'subscript': {
      const at = target.get('value');
      const index = target.hasComma ? UNKNOWN : peek(target.get('subscript'), frame);
      const changed = hasCall(at) ? null : withEntry(peek(at, frame), index, value);
      if (changed !== null) update(at, changed, frame);
    }
  }
}

/** What an expression is that has no calls, which would run twice. */
function peek(expr: Node, frame: Frame): Value {
  return hasCall(expr) ? UNKNOWN : frame.run.evaluate(expr, frame);
}

function hasCall(expr: Node): boolean {
  return expr.type === 'call' || expr.descendants('call').length > 0;
}

/** Sets what became of an object where it is held. */
export function update(target: Node, value: Value, frame: Frame): void {
  if (target.type === 'identifier') updateName(target.text, value, frame);
  else assign(target, value, frame);
}

export function updateName(name: string, value: Value, frame: Frame): void {
  const home = holder(name, frame);
  (home?.active ? home : frame).names.set(name, value);
}

function assignName(name: string, value: Value, frame: Frame): void {
  frame.names.set(name, value);
  const word = frame.outer.get(name);
  const home = word === 'global' ? rootOf(frame) : word === 'nonlocal' ? holder(name, frame.parent) : null;
  if (home?.active) home.names.set(name, value);
}

function holder(name: string, frame: Frame | null): Frame | null {
  return frame === null || frame.names.has(name) ? frame : holder(name, frame.parent);
}

function assignItems(targets: readonly Node[], value: Value, frame: Frame): void {
  const { items, rest } = value.kind === 'list' ? value : asList(value);
  const star = targets.findIndex(({ type }) => type.startsWith('list_splat'));
  const behind = star === -1 ? 0 : targets.length - star - 1;
  for (const [index, target] of targets.entries()) {
    let part = items[index] ?? rest;
    if (index === star) part = list(items.slice(index, rest === null ? items.length - behind : undefined), rest);
    else if (star !== -1 && index > star)
      part = rest === null ? (items.at(index - targets.length) ?? null) : joinAll([...items.slice(star), rest]);
    assign(target, part ?? UNKNOWN, frame);
  }
}

/** A list or dict with one more entry; null where it is neither. */
function withEntry(object: Value, index: Value, value: Value): Value | null {
  const key = textOf(index);
  if (object.kind === 'dict')
    return typeof key === 'string'
      ? dict(new Map([...object.entries, [key, value]]), object.rest)
      : openDict([...insideOf(object), value]);
  if (object.kind === 'list')
    return index.kind === 'number' && index.value >= 0 && index.value < object.items.length
      ? list(object.items.with(index.value, value), object.rest)
      : openList([...insideOf(object), value]);
  // Something that came from elsewhere.
  if (object.kind !== 'unknown' || !holdsSecret(value)) return null;
  return typeof key === 'string' ? dict(new Map([[key, value]]), UNKNOWN) : dict(new Map(), value);
}
