import type { Arguments, DictValue, External, ListValue, Made, Value } from './types.ts';

export const UNKNOWN: Value = { kind: 'unknown' };
export const NONE: Value = { kind: 'none' };
export const SECRET: Value = { kind: 'secret', form: 'text' };
export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map(), more: null };

/** Longer constants are nobody's secret, and text that doubles at every step must not fill the memory. */
const MAX_TEXT = 4_096;

export function text(value: string): Value {
  return value.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text: value, origin: null };
}

export function bool(value: boolean): Value {
  return { kind: 'bool', value };
}

export function dict(entries: ReadonlyMap<string, Value>, rest: Value | null = null): DictValue {
  return { kind: 'dict', entries, rest };
}

export function external(name: string, base: External | null = null, made: Made | null = null): Value {
  return name.length > 200 ? UNKNOWN : { kind: 'external', name, base, made };
}

/** Text of a value: undefined where it is not known, null where there is none. */
export function textOf(value: Value | undefined | null): string | undefined | null {
  if (value === null || value === undefined || value.kind === 'none') return null;
  if (value.kind === 'text') return value.text;
  return value.kind === 'member' && value.isText ? textOf(value.value) : undefined;
}

export function namedValues({ named }: Arguments): Map<string, Value> {
  return new Map([...named].map(([name, { value }]) => [name, value]));
}

/** Values of all arguments that are given one by one. */
export function valuesOf(args: Arguments): Value[] {
  return [...args.positional.map(({ value }) => value), ...namedValues(args).values()];
}

/** All that a value holds: items or entries, then what its rest is. */
export function insideOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.rest === null ? value.items : [...value.items, value.rest];
    case 'dict':
      return value.rest === null ? [...value.entries.values()] : [...value.entries.values(), value.rest];
    case 'instance':
      return [...value.fields.values()];
    case 'partial':
      return valuesOf(value.args);
    default:
      return [];
  }
}

/** What is inside may be inside many times. */
const holding = new WeakMap<Value, boolean>();

/** Whether the value of a secret is in it, however deep. */
export function holdsSecret(value: Value): boolean {
  if (value.kind === 'secret') return value.form !== 'file';
  const known = holding.get(value) ?? insideOf(value).some(holdsSecret);
  holding.set(value, known);
  return known;
}

/** True or false where it is certain in a condition. */
export function truthOf(value: Value): boolean | null {
  switch (value.kind) {
    case 'none':
      return false;
    case 'bool':
      return value.value;
    case 'number':
      return value.value !== 0;
    case 'text':
      return value.text !== '';
    case 'list':
      return value.items.length > 0 ? true : value.rest === null ? false : null;
    case 'dict':
      return value.entries.size > 0 ? true : value.rest === null ? false : null;
    case 'class':
    case 'function':
    case 'partial':
    case 'member':
    case 'path':
      return true;
    default:
      return null;
  }
}

/** Text that came out of a container: what is wrong with it is reported where it is used. */
export function takenOut(value: Value): Value {
  if (value.kind === 'list' && value.items.some(({ kind }) => kind === 'text'))
    return { ...value, items: value.items.map((item) => (item.kind === 'list' ? item : takenOut(item))) };
  return value.kind === 'text' && value.origin?.direct
    ? { ...value, origin: { ...value.origin, direct: false } }
    : value;
}

/** An open file of a secret counts too. */
export function isTainted(value: Value): boolean {
  return value.kind === 'secret' || holdsSecret(value);
}

/** What values of a kind differ by: those of which nothing is known, or too much, by themselves. */
function identityOf(value: Value): unknown {
  switch (value.kind) {
    case 'none':
      return null;
    case 'bool':
    case 'number':
      return value.value;
    case 'text':
    case 'path':
      return value.text;
    case 'module':
      return value.path;
    case 'secret':
      return value.form;
    case 'class':
      return value.node;
    case 'external': {
      const { made, name } = value;
      const isBare = made === null || (valuesOf(made.args).length === 0 && made.args.more === null);
      return isBare ? name : made;
    }
    default:
      return value;
  }
}

function isSame(a: Value, b: Value): boolean {
  return a.kind === b.kind && identityOf(a) === identityOf(b);
}

/** Containers in containers that are joined item by item. */
const MAX_DEPTH = 3;
/** Longer ones are joined as a whole. */
const MAX_ITEMS = 64;

/** What a value is that is one or the other. The value of a secret stays one, whatever the other is. */
export function join(a: Value, b: Value, depth = 0): Value {
  if (isSame(a, b)) return a.kind === 'text' && b.kind === 'text' && a.origin !== b.origin ? text(a.text) : a;
  // try: from flytekit import Secret / except ImportError: Secret = None
  if (a.kind === 'external' && b.kind === 'none') return a;
  if (b.kind === 'external' && a.kind === 'none') return b;
  if (depth === MAX_DEPTH || [a, b].some((one) => insideOf(one).length > MAX_ITEMS))
    return [a, b].find(isTainted) ?? UNKNOWN;
  const inner = (one: Value, other: Value) => join(one, other, depth + 1);
  if (a.kind === 'list' && b.kind === 'list') {
    const shared = Math.min(a.items.length, b.items.length);
    const rest = [...a.items.slice(shared), ...b.items.slice(shared), a.rest, b.rest].filter((one) => one !== null);
    const items = a.items.slice(0, shared).map((item, index) => inner(item, b.items[index] ?? UNKNOWN));
    return list(items, rest.length === 0 ? null : joinAll(rest));
  }
  if (a.kind === 'dict' && b.kind === 'dict') {
    const entries = new Map<string, Value>();
    const rest = [a.rest, b.rest].filter((one) => one !== null);
    for (const [key, value] of [...a.entries, ...b.entries]) {
      const [one, other] = [a.entries.get(key), b.entries.get(key)];
      if (one === undefined || other === undefined) rest.push(value, UNKNOWN);
      else entries.set(key, inner(one, other));
    }
    return dict(entries, rest.length === 0 ? null : joinAll(rest));
  }
  if (a.kind === 'instance' && b.kind === 'instance' && a.of.node === b.of.node) {
    const keys = [...a.fields.keys(), ...b.fields.keys()];
    const joined = (key: string) => inner(a.fields.get(key) ?? UNKNOWN, b.fields.get(key) ?? UNKNOWN);
    return { ...a, fields: new Map(keys.map((key) => [key, joined(key)])) };
  }
  return [a, b].find(isTainted) ?? UNKNOWN;
}

/** One more value that something may be; null is none so far. */
export function either(known: Value | null, more: Value): Value {
  return known === null ? more : join(known, more);
}

export function joinAll(values: readonly Value[]): Value {
  const [first, ...others] = values;
  return first === undefined ? UNKNOWN : others.reduce((joined, other) => join(joined, other), first);
}

const LONGEST_LIST = 1_000;

export function list(items: readonly Value[], rest: Value | null = null): ListValue {
  if (items.length <= LONGEST_LIST) return { kind: 'list', items, rest };
  return { kind: 'list', items: [], rest: joinAll(rest === null ? items : [...items, rest]) };
}

/** A list that may hold more than these, in any order. */
export function openList(values: readonly Value[]): ListValue {
  return list([], joinAll([...values, UNKNOWN]));
}

/** A dict that may hold more than these, by any key. */
export function openDict(values: readonly Value[]): DictValue {
  return dict(new Map(), joinAll([...values, UNKNOWN]));
}

/** One list behind another. */
export function concatenated(first: ListValue, second: ListValue): ListValue {
  return first.rest === null
    ? list([...first.items, ...second.items], second.rest)
    : list(first.items, joinAll([first.rest, ...insideOf(second)]));
}
