import { dict, isTainted, text, UNKNOWN } from './abstract-value.ts';
import type { External, ListValue, Value } from './types.ts';

function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'none':
      return b.kind === 'none';
    case 'bool':
    case 'number':
      return b.kind === a.kind && b.value === a.value;
    case 'text':
    case 'path':
      return b.kind === a.kind && b.text === a.text;
    case 'module':
      return b.kind === 'module' && b.path === a.path;
    case 'external':
      return b.kind === 'external' && b.name === a.name && (b.made === a.made || (isBare(a) && isBare(b)));
    case 'secret':
      return b.kind === 'secret' && b.form === a.form;
    case 'class':
      return b.kind === 'class' && b.node === a.node;
    default:
      return false;
  }
}

function isBare({ made }: External): boolean {
  return made === null || (made.args.positional.length === 0 && made.args.named.size === 0 && made.args.more === null);
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
  if (depth === MAX_DEPTH || sizeOf(a) > MAX_ITEMS || sizeOf(b) > MAX_ITEMS) return eitherOf(a, b);
  const inner = (one: Value, other: Value) => join(one, other, depth + 1);
  if (a.kind === 'list' && b.kind === 'list') {
    const shared = Math.min(a.items.length, b.items.length);
    const rest = [...a.items.slice(shared), ...b.items.slice(shared)];
    for (const more of [a.rest, b.rest]) if (more !== null) rest.push(more);
    const items = a.items.slice(0, shared).map((item, index) => inner(item, b.items[index] ?? UNKNOWN));
    return list(items, rest.length === 0 ? null : joinAll(rest));
  }
  if (a.kind === 'dict' && b.kind === 'dict') {
    const entries = new Map<string, Value>();
    const rest: Value[] = [];
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (one.rest !== null) rest.push(one.rest);
      for (const [key, value] of one.entries) {
        const mate = other.entries.get(key);
        if (mate !== undefined) entries.set(key, inner(value, mate));
        else rest.push(value, UNKNOWN);
      }
    }
    return dict(entries, rest.length === 0 ? null : joinAll(rest));
  }
  if (a.kind === 'instance' && b.kind === 'instance' && a.of.node === b.of.node) {
    const fields = new Map<string, Value>();
    for (const key of [...a.fields.keys(), ...b.fields.keys()])
      fields.set(key, inner(a.fields.get(key) ?? UNKNOWN, b.fields.get(key) ?? UNKNOWN));
    return { ...a, fields };
  }
  return eitherOf(a, b);
}

function eitherOf(a: Value, b: Value): Value {
  if (isTainted(a)) return a;
  return isTainted(b) ? b : UNKNOWN;
}

function sizeOf(value: Value): number {
  switch (value.kind) {
    case 'list':
      return value.items.length;
    case 'dict':
      return value.entries.size;
    case 'instance':
      return value.fields.size;
    default:
      return 0;
  }
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
