import type { Expr } from '../python/ast.ts';
import { dict, holdsSecret, textOf, UNKNOWN } from './abstract-value.ts';
import { joinAll, list } from './join.ts';
import { asList } from './operations.ts';
import type { Run } from './run.ts';
import type { Frame, Value } from './types.ts';

/** Names in a pattern of `match` take parts of what is matched. */
export function bindPattern(pattern: Expr, value: Value, frame: Frame): void {
  switch (pattern.kind) {
    case 'name':
      if (pattern.name !== '_') frame.names.set(pattern.name, value);
      return;
    case 'list':
    case 'tuple':
      for (const item of pattern.items) bindPattern(item, value, frame);
      return;
    case 'starred':
      bindPattern(pattern.value, list([], value), frame);
      return;
    case 'dict':
      for (const entry of pattern.entries) bindPattern(entry.value, value, frame);
      return;
    case 'call':
      for (const argument of pattern.args) bindPattern(argument.value, value, frame);
      return;
    case 'binary':
      bindPattern(pattern.left, value, frame);
      bindPattern(pattern.right, value, frame);
      return;
    case 'walrus':
      bindPattern(pattern.target, value, frame);
      bindPattern(pattern.value, value, frame);
      return;
  }
}

/** Sets a name, an attribute or an entry. Objects are values here: what holds them is set again. */
export function assign(run: Run, target: Expr, value: Value, frame: Frame): void {
  switch (target.kind) {
    case 'name':
      assignName(target.name, value, frame);
      return;
    case 'tuple':
    case 'list':
      assignItems(run, target.items, value, frame);
      return;
    case 'starred':
      assign(run, target.value, value, frame);
      return;
    case 'attribute': {
      const object = run.peek(target.object, frame);
      if (object?.kind === 'instance')
        update(run, target.object, { ...object, fields: new Map([...object.fields, [target.name, value]]) }, frame);
      return;
    }
    case 'subscript': {
      const object = run.peek(target.object, frame);
      if (object === null) return;
      const index = run.peek(target.index, frame) ?? UNKNOWN;
      const changed = withEntry(object, index, value);
      if (changed !== null) update(run, target.object, changed, frame);
    }
  }
}

/** Sets what became of an object where it is held. */
export function update(run: Run, target: Expr, value: Value, frame: Frame): void {
  if (target.kind !== 'name') {
    assign(run, target, value, frame);
    return;
  }
  const home = holder(target.name, frame);
  (home?.active ? home : frame).names.set(target.name, value);
}

function assignName(name: string, value: Value, frame: Frame): void {
  frame.names.set(name, value);
  const word = frame.outer.get(name);
  const home = word === 'global' ? frame.root : word === 'nonlocal' ? holder(name, frame.parent) : null;
  if (home?.active) home.names.set(name, value);
}

function holder(name: string, frame: Frame | null): Frame | null {
  return frame === null || frame.names.has(name) ? frame : holder(name, frame.parent);
}

function assignItems(run: Run, targets: readonly Expr[], value: Value, frame: Frame): void {
  const { items, rest } = value.kind === 'list' ? value : asList(value);
  const star = targets.findIndex(({ kind }) => kind === 'starred');
  const behind = star === -1 ? 0 : targets.length - star - 1;
  for (const [index, target] of targets.entries()) {
    if (target.kind === 'starred')
      assign(
        run,
        target,
        list(rest === null ? items.slice(index, items.length - behind) : items.slice(index), rest),
        frame,
      );
    else if (star !== -1 && index > star)
      assign(
        run,
        target,
        rest === null ? (items.at(index - targets.length) ?? UNKNOWN) : joinAll([...items.slice(star), rest]),
        frame,
      );
    else assign(run, target, items[index] ?? rest ?? UNKNOWN, frame);
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
    return list([], joinAll([...object.items, object.rest ?? UNKNOWN, value, UNKNOWN]));
  }
  // Something that came from elsewhere.
  return object.kind === 'unknown' && holdsSecret(value)
    ? dict(typeof key === 'string' ? new Map([[key, value]]) : new Map(), typeof key === 'string' ? UNKNOWN : value)
    : null;
}
