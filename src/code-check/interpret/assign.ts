import type { Node } from '../python/syntax-tree.ts';
import { dict, holdsSecret, joinAll, list, membersOf, textOf, UNKNOWN } from './abstract-value.ts';
import { rootOf } from './frame.ts';
import { asList } from './operations.ts';
import type { Frame, Run, Value } from './types.ts';

/** Names in a pattern of `match` take parts of what is matched. What the pattern compares is no matter here. */
export function bindPattern(pattern: Node, value: Value, frame: Frame): void {
  if (pattern.type !== 'identifier') for (const child of pattern.children) bindPattern(child, value, frame);
  else if (pattern.text !== '_') frame.names.set(pattern.text, value);
}

/** Sets a name, an attribute or an entry. Objects are values here: what holds them is set again. */
export function assign(run: Run, target: Node, value: Value, frame: Frame): void {
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
      assignItems(run, target.parts, value, frame);
      return;
    case 'list_splat':
    case 'list_splat_pattern':
      assign(run, target.only, value, frame);
      return;
    case 'attribute': {
      const object = run.peek(target.get('object'), frame);
      const name = target.get('attribute').text;
      if (object?.kind === 'instance')
        update(run, target.get('object'), { ...object, fields: new Map([...object.fields, [name, value]]) }, frame);
      return;
    }
    case 'subscript': {
      const object = run.peek(target.get('value'), frame);
      if (object === null) return;
      const index = target.hasComma ? UNKNOWN : (run.peek(target.get('subscript'), frame) ?? UNKNOWN);
      const changed = withEntry(object, index, value);
      if (changed !== null) update(run, target.get('value'), changed, frame);
    }
  }
}

/** Sets what became of an object where it is held. */
export function update(run: Run, target: Node, value: Value, frame: Frame): void {
  if (target.type === 'identifier') updateName(target.text, value, frame);
  else assign(run, target, value, frame);
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

function assignItems(run: Run, targets: readonly Node[], value: Value, frame: Frame): void {
  const { items, rest } = value.kind === 'list' ? value : asList(value);
  const star = targets.findIndex(({ type }) => type.startsWith('list_splat'));
  const behind = star === -1 ? 0 : targets.length - star - 1;
  for (const [index, target] of targets.entries()) {
    if (index === star)
      assign(run, target, list(items.slice(index, rest === null ? items.length - behind : undefined), rest), frame);
    else if (star !== -1 && index > star) {
      const known = rest === null ? items.at(index - targets.length) : joinAll([...items.slice(star), rest]);
      assign(run, target, known ?? UNKNOWN, frame);
    } else assign(run, target, items[index] ?? rest ?? UNKNOWN, frame);
  }
}

function withEntry(object: Value, index: Value, value: Value): Value | null {
  const key = textOf(index);
  if (object.kind === 'dict')
    return typeof key === 'string'
      ? dict(new Map([...object.entries, [key, value]]), object.rest)
      : dict(new Map(), joinAll([...object.entries.values(), object.rest ?? UNKNOWN, value, UNKNOWN]));
  if (object.kind === 'list') {
    if (index.kind === 'number' && index.value >= 0 && index.value < object.items.length)
      return list(object.items.with(index.value, value), object.rest);
    return list([], joinAll([...membersOf(object), value, UNKNOWN]));
  }
  // Something that came from elsewhere.
  if (object.kind !== 'unknown' || !holdsSecret(value)) return null;
  return typeof key === 'string' ? dict(new Map([[key, value]]), UNKNOWN) : dict(new Map(), value);
}
