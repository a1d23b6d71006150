import {
  bool,
  concatenated,
  dict,
  holdsSecret,
  insideOf,
  isTainted,
  join,
  joinAll,
  list,
  openDict,
  openList,
  SECRET,
  takenOut,
  text,
  textOf,
  truthOf,
  UNKNOWN,
} from './abstract-value.ts';
import { itemsOf } from './classes.ts';
import type { DictValue, ListValue, Value } from './types.ts';

/** Shorter pieces of a value are what people mask with. */
const SHORT = 8;

/** `left operator right`. */
export function binary(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case 'or':
    case 'and': {
      const truth = truthOf(left);
      if (truth !== null) return truth === (operator === 'or') ? left : right;
      return operator === 'or' ? join(left, right) : isTainted(right) ? right : UNKNOWN;
    }
    case '==':
    case 'is':
    case '!=':
    case 'is not': {
      const equal = isEqual(left, right);
      return equal === null ? UNKNOWN : bool(equal === (operator === '==' || operator === 'is'));
    }
    case '+':
      return add(left, right);
    case '%':
      return left.kind === 'text' ? percent(left.text, right) : assembled([left, right, UNKNOWN]);
    case '/':
      return left.kind === 'path' ? joinedPath([left, right]) : UNKNOWN;
    case '|':
      return left.kind === 'dict' && right.kind === 'dict' ? merged(left, right) : assembled([left, right, UNKNOWN]);
    case '*':
      return left.kind === 'list' && holdsSecret(left) ? left : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function isEqual(left: Value, right: Value): boolean | null {
  if (left.kind === 'none' || right.kind === 'none') {
    const other = left.kind === 'none' ? right : left;
    if (other.kind === 'none') return true;
    return ['unknown', 'external', 'secret'].includes(other.kind) ? null : false;
  }
  if (left.kind === 'text' && right.kind === 'text') return left.text === right.text;
  if ((left.kind === 'number' || left.kind === 'bool') && left.kind === right.kind) return left.value === right.value;
  return null;
}

function add(left: Value, right: Value): Value {
  if (left.kind === 'list' || right.kind === 'list') return concatenated(asList(left), asList(right));
  if (left.kind === 'number' && right.kind === 'number') return { kind: 'number', value: left.value + right.value };
  return assembled([left, right]);
}

/** A value as what iterating over it gives. */
export function asList(value: Value): ListValue {
  switch (value.kind) {
    case 'list':
      return list(value.items.map(takenOut), value.rest);
    case 'dict':
      return list([...value.entries.keys()].map(text), value.rest === null ? null : UNKNOWN);
    case 'secret':
      // Single characters and the keys of an object show little; the lines of a file show all.
      return list([], value.form === 'file' ? SECRET : UNKNOWN);
    case 'text':
      return list([...value.text].map(text));
    case 'class':
    case 'instance':
      return itemsOf(value);
    default:
      return list([], UNKNOWN);
  }
}

/** Lists that are walked item by item. */
const MAX_ITEMS = 64;

/** What a loop walks: items one by one, then what all others may be. */
export function itemsToWalk(value: Value): ListValue {
  const whole = asList(value);
  return whole.items.length > MAX_ITEMS ? list([], joinAll([...whole.items, whole.rest ?? UNKNOWN])) : whole;
}

/** A dict with one entry, of which the key may not be known. */
export function entry(key: Value, value: Value): DictValue {
  const name = textOf(key);
  return typeof name === 'string' ? dict(new Map([[name, value]])) : openDict([value]);
}

/** `a | b` and `{**a, **b}`: what is not known may replace what is before it. */
export function merged(first: DictValue, second: DictValue): DictValue {
  if (second.rest === null) return dict(new Map([...first.entries, ...second.entries]), first.rest);
  return dict(second.entries, joinAll([...insideOf(first), second.rest, UNKNOWN]));
}

/** As `pathlib` and `os.path.join` join on POSIX: an absolute right side wins. */
export function joinedPath(parts: readonly Value[]): Value {
  const texts = parts.map(textFor);
  if (texts.length === 0 || !texts.every((part) => part !== undefined)) return UNKNOWN;
  const path = texts.reduce((left, right) =>
    right.startsWith('/') || left === '' ? right : left.endsWith('/') ? left + right : `${left}/${right}`,
  );
  return { kind: 'path', text: path };
}

/** Text made of literals and fields: a secret if a field shows one, and not known if a field is not. */
export function assembled(parts: readonly (string | Value)[], shows: (field: Value) => boolean = holdsSecret): Value {
  if (parts.some((part) => typeof part !== 'string' && shows(part))) return SECRET;
  const texts = parts.map((part) => (typeof part === 'string' ? part : textFor(part)));
  return texts.every((part) => part !== undefined) ? text(texts.join('')) : UNKNOWN;
}

/** `text % value`. */
function percent(format: string, value: Value): Value {
  const given = value.kind === 'list' && value.rest === null ? [...value.items] : [value];
  const parts = format.split(/(%(?:\(\w+\))?[sdr%])/).flatMap((part, index): (string | Value)[] => {
    // Other conversions are not followed.
    if (index % 2 === 0) return part.includes('%') ? [value, UNKNOWN] : [part];
    const name = /\((\w+)\)/.exec(part)?.[1];
    if (part.endsWith('%')) return ['%'];
    const field = name === undefined ? given.shift() : value.kind === 'dict' ? value.entries.get(name) : undefined;
    return part.endsWith('r') ? [field ?? UNKNOWN, UNKNOWN] : [field ?? UNKNOWN];
  });
  return assembled(parts);
}

/** `text.format(...)` with plain fields. */
export function format(pattern: string, positional: readonly Value[], named: ReadonlyMap<string, Value>): Value {
  let next = 0;
  const parts = pattern.split(/(\{\{|\}\}|\{[^{}]*\})/).flatMap((part, index): (string | Value)[] => {
    if (index % 2 === 0) return [part];
    const [, name, more] = /^\{(\w*)(.*)\}$/s.exec(part) ?? [];
    if (name === undefined) return [part.charAt(0)];
    const field = name === '' ? positional[next++] : /^\d+$/.test(name) ? positional[Number(name)] : named.get(name);
    return more === '' ? [field ?? UNKNOWN] : [field ?? UNKNOWN, UNKNOWN];
  });
  return assembled(parts);
}

/** What `str()` gives, where it is known. */
export function textFor(value: Value): string | undefined {
  if (value.kind === 'path') return value.text;
  if (value.kind === 'number') return String(value.value);
  return textOf(value) ?? undefined;
}

/** `object[index]`. */
export function subscript(object: Value, index: Value): Value {
  const key = textOf(index);
  switch (object.kind) {
    case 'dict': {
      // Any of them: a value of a secret among others.
      if (typeof key !== 'string') return joinAll([...insideOf(object), UNKNOWN]);
      const found = object.entries.get(key);
      return found === undefined ? (object.rest ?? UNKNOWN) : takenOut(found);
    }
    case 'list': {
      if (index.kind !== 'number') return joinAll([...insideOf(object), UNKNOWN]);
      if (object.rest !== null && index.value < 0) return joinAll(insideOf(object));
      return takenOut(object.items.at(index.value) ?? object.rest ?? UNKNOWN);
    }
    case 'secret':
      // One character of a text is none of our business.
      return object.form === 'json' ? object : typeof key === 'string' ? SECRET : UNKNOWN;
    case 'class':
      return itemsOf(object).items.find((item) => item.kind === 'member' && item.name === key) ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** `object[a:b]`, by its text. */
export function slice(object: Value, bounds: string): Value {
  const parts = bounds.split(':').map((part) => part.trim());
  const [from, to] = parts.map((part) => (part === '' ? undefined : /^-?\d+$/.test(part) ? Number(part) : null));
  if (object.kind === 'secret') return isShortPiece(from, to) ? UNKNOWN : object;
  if (object.kind !== 'text' && object.kind !== 'list') return UNKNOWN;
  const isKnown = from !== null && to !== null && (parts[2] ?? '') === '';
  if (object.kind === 'text') return isKnown ? text(object.text.slice(from, to)) : UNKNOWN;
  return isKnown && object.rest === null
    ? list(object.items.slice(from, to).map(takenOut))
    : openList(insideOf(object));
}

/** A few characters at the start or the end, or up to a bound that is not known. */
function isShortPiece(from: number | null | undefined, to: number | null | undefined): boolean {
  if (to === undefined) return typeof from === 'number' && from < 0 && from >= -SHORT;
  return to === null || (to >= 0 && to - Math.max(from ?? 0, 0) <= SHORT);
}
