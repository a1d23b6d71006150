import {
  bool,
  concatenated,
  dict,
  holdsSecret,
  isTainted,
  joinAll,
  list,
  membersOf,
  NONE,
  namedValues,
  SECRET,
  text,
  textOf,
  UNKNOWN,
  valuesOf,
} from './abstract-value.ts';
import { asList, format, joinedPath, merged, subscript, textFor } from './operations.ts';
import type { Arguments, ListValue, Value } from './types.ts';

/** What a method gives and, where it changes its object, what that is then. Null: no method that is known. */
export type Outcome = { readonly value: Value; readonly object?: Value } | null;

/** Methods that give the value, or text that shows it, in another dress. */
const KEEPING = new Set(
  (
    'capitalize casefold center copy decode encode expandtabs format getvalue hex join ljust lower lstrip pop read readline ' +
    'removeprefix removesuffix replace rjust rstrip setdefault strip swapcase title translate upper zfill get ' +
    'tobytes get_secret_value'
  ).split(' '),
);
const KEEPING_LISTS = new Set('split rsplit splitlines partition rpartition readlines values items groups'.split(' '));

/** A method of text, a list, a dict, a path or the value of a secret. */
export function callMethod(object: Value, name: string, args: Arguments): Outcome {
  const given = args.positional.map(({ value }) => value);
  const all = valuesOf(args);
  switch (object.kind) {
    case 'text':
      return { value: textMethod(object.text, name, given, args) };
    case 'list':
      return listMethod(object, name, given);
    case 'dict':
      return dictMethod(object, name, given, args);
    case 'path':
      return { value: pathMethod(object.text, name, given) };
    case 'secret':
      if (object.form === 'file' && !/^(?:read|readline|readlines|getvalue)$/.test(name))
        return { value: name === '__enter__' ? object : UNKNOWN };
      if (KEEPING_LISTS.has(name)) return { value: list([], name === 'items' ? list([UNKNOWN, SECRET]) : SECRET) };
      // A member of an object may hold members.
      if (object.form === 'json' && /^(?:get|pop|setdefault|copy)$/.test(name)) return { value: object };
      return { value: KEEPING.has(name) ? SECRET : UNKNOWN };
    case 'unknown':
      // A list or dict that came from elsewhere.
      if (!all.some(isTainted)) return null;
      if (/^(?:append|add|insert|extend|appendleft)$/.test(name))
        return { value: NONE, object: list([], joinAll([...all, UNKNOWN])) };
      if (/^(?:update|setdefault)$/.test(name))
        return { value: NONE, object: dict(new Map(), joinAll([...all, UNKNOWN])) };
      return name === 'join' || name === 'format' ? { value: SECRET } : null;
    default:
      return null;
  }
}

function textMethod(object: string, name: string, given: readonly Value[], args: Arguments): Value {
  const [first, second] = given.map((value) => textFor(value));
  const shows = valuesOf(args).some(holdsSecret);
  if (name === 'join') return join(object, given[0]);
  if (name === 'format' && args.more === null) return format(object, given, namedValues(args));
  if (shows) return KEEPING.has(name) ? SECRET : UNKNOWN;
  if (given.some((value) => value.kind !== 'text' && value.kind !== 'number' && value.kind !== 'none')) return UNKNOWN;
  const chars = typeof first === 'string' ? first : ' \t\n\r\f\v';
  switch (name) {
    case 'lower':
    case 'casefold':
      return text(object.toLowerCase());
    case 'upper':
      return text(object.toUpperCase());
    case 'strip':
      return text(trimEnd(trimStart(object, chars), chars));
    case 'lstrip':
      return text(trimStart(object, chars));
    case 'rstrip':
      return text(trimEnd(object, chars));
    case 'removeprefix':
      return first === undefined ? UNKNOWN : text(object.startsWith(first) ? object.slice(first.length) : object);
    case 'removesuffix':
      return first === undefined
        ? UNKNOWN
        : text(first !== '' && object.endsWith(first) ? object.slice(0, -first.length) : object);
    case 'replace':
      return first === undefined || second === undefined || first === '' || given.length > 2
        ? UNKNOWN
        : text(object.replaceAll(first, second));
    case 'startswith':
      return first === undefined ? UNKNOWN : bool(object.startsWith(first));
    case 'endswith':
      return first === undefined ? UNKNOWN : bool(object.endsWith(first));
    case 'split':
    case 'rsplit':
      return given.length > 1 ? UNKNOWN : list(pieces(object, first).map(text));
    case 'partition':
    case 'rpartition': {
      if (first === undefined) return UNKNOWN;
      const at = name === 'partition' ? object.indexOf(first) : object.lastIndexOf(first);
      if (at === -1) return list((name === 'partition' ? [object, '', ''] : ['', '', object]).map(text));
      return list([object.slice(0, at), first, object.slice(at + first.length)].map(text));
    }
    default:
      return UNKNOWN;
  }
}

function pieces(object: string, separator: string | undefined): string[] {
  if (separator !== undefined && separator !== '') return object.split(separator);
  const trimmed = object.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
}

function trimStart(object: string, chars: string): string {
  let from = 0;
  while (from < object.length && chars.includes(object.charAt(from))) from++;
  return object.slice(from);
}

function trimEnd(object: string, chars: string): string {
  let to = object.length;
  while (to > 0 && chars.includes(object.charAt(to - 1))) to--;
  return object.slice(0, to);
}

function join(separator: string, parts: Value | undefined): Value {
  if (parts === undefined) return UNKNOWN;
  if (holdsSecret(parts)) return SECRET;
  const { items, rest } = asList(parts);
  if (rest !== null) return holdsSecret(rest) ? SECRET : UNKNOWN;
  const texts = items.map((item) => textOf(item));
  return texts.every((item) => typeof item === 'string') ? text(texts.join(separator)) : UNKNOWN;
}

function listMethod(object: ListValue, name: string, given: readonly Value[]): Outcome {
  const [first = UNKNOWN, second = UNKNOWN] = given;
  const added = (more: ListValue): Outcome => ({
    value: NONE,
    object: concatenated(object, more),
  });
  const all = membersOf(object);
  switch (name) {
    case 'append':
    case 'add':
      return added(list([first]));
    case 'extend':
    case 'update':
      return added(asList(first));
    case 'insert':
      return { value: NONE, object: list([], joinAll([...all, second])) };
    case 'copy':
    case '__enter__':
      return { value: object };
    case 'pop':
    case 'popleft':
      return {
        value: subscript(object, given.length === 0 ? { kind: 'number', value: name === 'pop' ? -1 : 0 } : first),
        object: list([], joinAll(all)),
      };
    case 'clear':
      return { value: NONE, object: list([]) };
    case 'remove':
    case 'discard':
    case 'sort':
    case 'reverse':
    case 'appendleft':
      return { value: NONE, object: list([], joinAll(name === 'appendleft' ? [...all, first] : all)) };
    case 'union':
      return { value: list([], joinAll([...all, ...membersOf(asList(first))])) };
    default:
      return { value: UNKNOWN };
  }
}

function dictMethod(
  object: Extract<Value, { kind: 'dict' }>,
  name: string,
  given: readonly Value[],
  args: Arguments,
): Outcome {
  const [first = UNKNOWN, second = NONE] = given;
  const named = dict(namedValues(args), args.more);
  switch (name) {
    case 'get': {
      const key = textOf(first);
      const found = subscript(object, first);
      return { value: typeof key === 'string' && !object.entries.has(key) && object.rest === null ? second : found };
    }
    case 'keys':
      return { value: asList(object) };
    case 'values':
      return { value: asList(list([...object.entries.values()], object.rest)) };
    case 'items':
      return {
        value: list(
          [...object.entries].map(([key, value]) => list([text(key), value])),
          object.rest === null ? null : list([UNKNOWN, object.rest]),
        ),
      };
    case 'copy':
      return { value: object };
    case 'update': {
      const more =
        first.kind === 'dict'
          ? first
          : given.length === 0
            ? dict(new Map())
            : dict(new Map(), isTainted(first) ? first : UNKNOWN);
      return { value: NONE, object: merged(merged(object, more), named) };
    }
    case 'setdefault':
    case 'pop': {
      const key = textOf(first);
      const value = subscript(object, first);
      if (typeof key !== 'string')
        return { value, object: dict(new Map(), joinAll([...object.entries.values(), second, UNKNOWN])) };
      const entries = new Map(object.entries);
      if (name === 'pop') entries.delete(key);
      else if (!entries.has(key)) entries.set(key, object.rest === null ? second : joinAll([object.rest, second]));
      return { value: name === 'pop' ? value : (entries.get(key) ?? UNKNOWN), object: dict(entries, object.rest) };
    }
    case 'clear':
      return { value: NONE, object: dict(new Map()) };
    default:
      return { value: UNKNOWN };
  }
}

function pathMethod(object: string, name: string, given: readonly Value[]): Value {
  if (name === 'joinpath') return joinedPath([{ kind: 'path', text: object }, ...given]);
  return /^(?:resolve|absolute|expanduser)$/.test(name)
    ? { kind: 'path', text: object }
    : name === 'as_posix'
      ? text(object)
      : UNKNOWN;
}
