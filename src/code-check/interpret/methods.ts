import {
  bool,
  concatenated,
  dict,
  holdsSecret,
  insideOf,
  isTainted,
  joinAll,
  list,
  NONE,
  namedValues,
  openDict,
  openList,
  SECRET,
  text,
  textOf,
  UNKNOWN,
  valuesOf,
} from './abstract-value.ts';
import { asList, assembled, format, joinedPath, merged, subscript, textFor } from './operations.ts';
import type { Arguments, DictValue, ListValue, Value } from './types.ts';

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
      if (/^(?:append|add|insert|extend|appendleft)$/.test(name)) return { value: NONE, object: openList(all) };
      if (/^(?:update|setdefault)$/.test(name)) return { value: NONE, object: openDict(all) };
      return name === 'join' || name === 'format' ? { value: SECRET } : null;
    default:
      return null;
  }
}

type Text = string | undefined;
/** What methods of text give, by the text and what they are given. */
const TEXT_METHODS = new Map<string, (object: string, ...given: Text[]) => Text | boolean | readonly string[]>([
  ['lower', (object) => object.toLowerCase()],
  ['casefold', (object) => object.toLowerCase()],
  ['upper', (object) => object.toUpperCase()],
  ['strip', (object, chars) => lstrip(rstrip(object, chars), chars)],
  ['lstrip', lstrip],
  ['rstrip', rstrip],
  ['removeprefix', (object, prefix = '') => (object.startsWith(prefix) ? object.slice(prefix.length) : object)],
  ['removesuffix', (object, end = '') => (object.endsWith(end) ? object.slice(0, object.length - end.length) : object)],
  [
    'replace',
    (object, from, to = '', ...more) => (more.length > 0 ? undefined : object.replaceAll(from ?? '', () => to)),
  ],
  ['startswith', (object, prefix = '') => object.startsWith(prefix)],
  ['endswith', (object, suffix = '') => object.endsWith(suffix)],
  ['split', split],
  ['rsplit', split],
  ['partition', (object, separator = '') => cut(object, object.indexOf(separator), separator) ?? [object, '', '']],
  ['rpartition', (object, separator = '') => cut(object, object.lastIndexOf(separator), separator) ?? ['', '', object]],
]);
const SPACE = ' \t\n\r\f\v';

function lstrip(object: string, chars = SPACE): string {
  const from = object.split('').findIndex((char) => !chars.includes(char));
  return from === -1 ? '' : object.slice(from);
}

function rstrip(object: string, chars = SPACE): string {
  return object.slice(0, object.split('').findLastIndex((char) => !chars.includes(char)) + 1);
}

function split(object: string, separator: Text, limit: Text): string[] | undefined {
  if (limit !== undefined) return undefined;
  return separator === undefined || separator === '' ? (object.match(/\S+/g) ?? []) : object.split(separator);
}

function cut(object: string, at: number, separator: string): string[] | null {
  return at === -1 ? null : [object.slice(0, at), separator, object.slice(at + separator.length)];
}

function textMethod(object: string, name: string, given: readonly Value[], args: Arguments): Value {
  if (name === 'join') return joined(object, given[0]);
  if (name === 'format' && args.more === null) return format(object, given, namedValues(args));
  if (valuesOf(args).some(holdsSecret)) return KEEPING.has(name) ? SECRET : UNKNOWN;
  if (!given.every(({ kind }) => kind === 'text' || kind === 'number' || kind === 'none')) return UNKNOWN;
  const result = TEXT_METHODS.get(name)?.(object, ...given.map(textFor));
  if (typeof result === 'string') return text(result);
  return typeof result === 'boolean' ? bool(result) : result === undefined ? UNKNOWN : list(result.map(text));
}

function joined(separator: string, parts: Value = UNKNOWN): Value {
  if (holdsSecret(parts)) return SECRET;
  const { items, rest } = asList(parts);
  const between = items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
  return assembled(rest === null ? between : [...between, rest, UNKNOWN]);
}

const changed = (object: Value): Outcome => ({ value: NONE, object });

function listMethod(object: ListValue, name: string, given: readonly Value[]): Outcome {
  const [first = UNKNOWN] = given;
  const all = insideOf(object);
  switch (name) {
    case 'append':
    case 'add':
      return changed(concatenated(object, list([first])));
    case 'extend':
    case 'update':
      return changed(concatenated(object, asList(first)));
    case 'clear':
      return changed(list([]));
    case 'pop':
    case 'popleft': {
      const at: Value = given.length > 0 ? first : { kind: 'number', value: name === 'pop' ? -1 : 0 };
      return { value: subscript(object, at), object: list([], joinAll(all)) };
    }
    case 'union':
      return { value: list([], joinAll([...all, ...insideOf(asList(first))])) };
    default:
      if (/^(?:insert|appendleft)$/.test(name)) return changed(list([], joinAll([...all, ...given.slice(-1)])));
      if (/^(?:remove|discard|sort|reverse)$/.test(name)) return changed(list([], joinAll(all)));
      return { value: name === 'copy' || name === '__enter__' ? object : UNKNOWN };
  }
}

function dictMethod(object: DictValue, name: string, given: readonly Value[], args: Arguments): Outcome {
  const [first = UNKNOWN, second = NONE] = given;
  const { entries, rest } = object;
  const key = textOf(first);
  switch (name) {
    case 'get': {
      const isMissing = typeof key === 'string' && !entries.has(key) && rest === null;
      return { value: isMissing ? second : subscript(object, first) };
    }
    case 'keys':
      return { value: asList(object) };
    case 'values':
      return { value: asList(list([...entries.values()], rest)) };
    case 'items': {
      const pairs = [...entries].map(([name, value]) => list([text(name), value]));
      return { value: list(pairs, rest === null ? null : list([UNKNOWN, rest])) };
    }
    case 'copy':
      return { value: object };
    case 'clear':
      return changed(dict(new Map()));
    case 'update': {
      const others = first.kind === 'dict' ? first : dict(new Map(), isTainted(first) ? first : UNKNOWN);
      const updated = given.length === 0 ? object : merged(object, others);
      return changed(merged(updated, dict(namedValues(args), args.more)));
    }
    case 'setdefault':
    case 'pop': {
      const value = subscript(object, first);
      if (typeof key !== 'string') return { value, object: openDict([...entries.values(), second]) };
      const left = new Map(entries);
      if (name === 'pop') left.delete(key);
      else if (!left.has(key)) left.set(key, rest === null ? second : joinAll([rest, second]));
      return { value: name === 'pop' ? value : (left.get(key) ?? UNKNOWN), object: dict(left, rest) };
    }
    default:
      return { value: UNKNOWN };
  }
}

function pathMethod(object: string, name: string, given: readonly Value[]): Value {
  if (name === 'joinpath') return joinedPath([{ kind: 'path', text: object }, ...given]);
  if (name === 'as_posix') return text(object);
  return /^(?:resolve|absolute|expanduser)$/.test(name) ? { kind: 'path', text: object } : UNKNOWN;
}
