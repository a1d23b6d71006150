import type { Node } from '../python/syntax-tree.ts';
import {
  dict,
  holdsSecret,
  isTainted,
  joinAll,
  list,
  namedValues,
  SECRET,
  text,
  textOf,
  UNKNOWN,
  valuesOf,
} from './abstract-value.ts';
import { namedTuple, replaced } from './classes.ts';
import { asList, joinedPath, textFor } from './operations.ts';
import type { Arguments, Frame, Run, Value } from './types.ts';

type Known = (args: Arguments, given: readonly Value[], call: Node, run: Run, frame: Frame) => Value;

/** The first argument, or what it becomes, shows the value of a secret if it did before. */
const keeping: Known = (_, given) => (given.some(isTainted) ? SECRET : UNKNOWN);
const first: Known = (_, [value = UNKNOWN]) => value;
const parsed: Known = (_, [value = UNKNOWN]) => (isTainted(value) ? { kind: 'secret', form: 'json' } : UNKNOWN);
const toText: Known = (_, [value], __, run, frame) => {
  if (value === undefined) return text('');
  const shown = textFor(value);
  return shown !== undefined ? text(shown) : run.shows(value, frame) ? SECRET : UNKNOWN;
};
const toList: Known = (_, [value]) =>
  value === undefined ? list([]) : value.kind === 'secret' && value.form === 'text' ? list([], SECRET) : asList(value);
const toDict: Known = (args, [value]) => {
  const named = namedValues(args);
  const start = value === undefined ? dict(new Map()) : value.kind === 'dict' ? value : pairs(value);
  if (args.more !== null) return dict(new Map(), joinAll([args.more, UNKNOWN, ...named.values()]));
  return start.kind === 'dict' ? dict(new Map([...start.entries, ...named]), start.rest) : start;
};
const toFile: Known = (_, [value = UNKNOWN]) => (holdsSecret(value) ? { kind: 'secret', form: 'file' } : UNKNOWN);
const toPath: Known = (args, given) => (args.more !== null || args.named.size > 0 ? UNKNOWN : joinedPath(given));

/** Calls its first argument with the others. */
const calls: Known = (args, [callee = UNKNOWN], call, run, frame) =>
  run.callValue(callee, { ...args, positional: args.positional.slice(1) }, call, frame);
/** Calls its first argument with each item of the second. */
const maps: Known = (args, [callee = UNKNOWN, items = UNKNOWN], call, run, frame) => {
  const { items: known, rest } = asList(items);
  const [, argument] = args.positional;
  const apply = (value: Value) =>
    argument === undefined
      ? UNKNOWN
      : run.callValue(callee, { positional: [{ ...argument, value }], named: new Map(), more: null }, call, frame);
  return list(known.map(apply), rest === null ? null : apply(rest));
};

function pairs(value: Value): Value {
  if (value.kind === 'secret') return { kind: 'secret', form: 'json' };
  const entries = new Map<string, Value>();
  const { items, rest } = asList(value);
  for (const item of items) {
    const [key, of] = item.kind === 'list' ? item.items : [];
    const name = textOf(key);
    if (typeof name !== 'string' || of === undefined) return dict(new Map(), joinAll([...items, UNKNOWN]));
    entries.set(name, of);
  }
  return dict(entries, rest === null ? null : joinAll([rest, UNKNOWN]));
}

/** Functions of Python's library, and of a few others, whose results are followed. */
const KNOWN: ReadonlyMap<string, Known> = new Map<string, Known>(
  Object.entries({
    'builtins.str': toText,
    'builtins.repr': toText,
    'builtins.format': toText,
    'builtins.ascii': toText,
    'os.fspath': toText,
    'os.fsdecode': toText,
    'functools.partial': (args, [callee = UNKNOWN]) => ({
      kind: 'partial',
      callee,
      args: { ...args, positional: args.positional.slice(1) },
    }),
    'builtins.list': toList,
    'builtins.tuple': toList,
    'builtins.set': toList,
    'builtins.frozenset': toList,
    'builtins.iter': toList,
    'builtins.sorted': (_, [value]) =>
      value === undefined
        ? UNKNOWN
        : value.kind === 'list' && value.items.length > 1
          ? list([], joinAll([...asList(value).items, value.rest ?? UNKNOWN]))
          : asList(value),
    'builtins.reversed': (_, [value = UNKNOWN]) =>
      value.kind === 'list' && value.rest === null ? list(value.items.toReversed()) : asList(value),
    'collections.deque': toList,
    'builtins.dict': toDict,
    'collections.OrderedDict': toDict,
    'collections.namedtuple': (args, _, call, __, frame) => namedTuple(args, call, frame),
    'types.SimpleNamespace': toDict,
    'collections.defaultdict': () => dict(new Map(), UNKNOWN),
    'builtins.next': (_, [value = UNKNOWN]) => {
      const { items, rest } = asList(value);
      return items[0] ?? rest ?? UNKNOWN;
    },
    'builtins.enumerate': (_, [value = UNKNOWN]) => {
      const { items, rest } = asList(value);
      return list(
        items.map((item, index) => list([{ kind: 'number', value: index }, item])),
        rest === null ? null : list([UNKNOWN, rest]),
      );
    },
    'builtins.zip': (_, given) => {
      const lists = given.map(asList);
      const width = Math.min(...lists.map(({ items }) => items.length));
      if (lists.length > 0 && lists.every(({ rest }) => rest === null))
        return list(Array.from({ length: width }, (__, at) => list(lists.map(({ items }) => items[at] ?? UNKNOWN))));
      return list([], list(lists.map(({ items, rest }) => joinAll([...items, rest ?? UNKNOWN]))));
    },
    'builtins.map': maps,
    'builtins.filter': (_, [, value = UNKNOWN]) => {
      const { items, rest } = asList(value);
      return list([], joinAll([...items, rest ?? UNKNOWN]));
    },
    'itertools.chain': (_, given) =>
      list([], joinAll([UNKNOWN, ...given.map(asList).flatMap(({ items, rest }) => [...items, rest ?? UNKNOWN])])),
    'builtins.len': (_, [value = UNKNOWN]) =>
      value.kind === 'list' && value.rest === null ? { kind: 'number', value: value.items.length } : UNKNOWN,
    'builtins.getattr': (_, [object = UNKNOWN, name], __, run, frame) => {
      const attribute = textOf(name);
      return typeof attribute === 'string' ? run.attribute(object, attribute, frame) : UNKNOWN;
    },
    'builtins.vars': (_, [value = UNKNOWN]) => (value.kind === 'instance' ? dict(value.fields) : UNKNOWN),
    'dataclasses.asdict': (_, [value = UNKNOWN]) => (value.kind === 'instance' ? dict(value.fields, UNKNOWN) : UNKNOWN),
    'dataclasses.astuple': (_, [value = UNKNOWN]) =>
      value.kind === 'instance' ? list([], joinAll([...value.fields.values(), UNKNOWN])) : UNKNOWN,
    'dataclasses.replace': (args, [value = UNKNOWN]) => replaced(value, args),
    'copy.replace': (args, [value = UNKNOWN]) => replaced(value, args),
    'copy.copy': first,
    'copy.deepcopy': first,
    'typing.cast': (_, [, value = UNKNOWN]) => value,
    'contextlib.closing': first,
    'contextlib.nullcontext': first,
    'asyncio.run': first,
    'asyncio.wait_for': first,
    'asyncio.shield': first,
    'asyncio.create_task': first,
    'asyncio.ensure_future': first,
    'asyncio.gather': (_, given) => list(given),
    'asyncio.to_thread': calls,
    'anyio.to_thread.run_sync': calls,
    'asgiref.sync.sync_to_async': first,
    'json.load': parsed,
    'json.loads': parsed,
    'orjson.loads': parsed,
    'ujson.loads': parsed,
    'yaml.safe_load': parsed,
    'yaml.load': parsed,
    'tomllib.loads': parsed,
    'tomllib.load': parsed,
    'toml.loads': parsed,
    'ast.literal_eval': parsed,
    'pathlib.Path': toPath,
    'pathlib.PurePath': toPath,
    'pathlib.PosixPath': toPath,
    'pathlib.PurePosixPath': toPath,
    'anyio.Path': toPath,
    'upath.UPath': toPath,
    'os.path.join': (...given) => {
      const joined = toPath(...given);
      return joined.kind === 'path' ? text(joined.text) : UNKNOWN;
    },
    'os.getenv': () => UNKNOWN,
    'os.environ.get': () => UNKNOWN,
    'io.StringIO': toFile,
    'io.BytesIO': toFile,
  } satisfies Record<string, Known>),
);

/** Functions whose result shows what they were given. */
const KEEPING =
  /^(?:builtins\.(?:bytes|bytearray|memoryview|max|min)|json\.dumps|orjson\.dumps|yaml\.(?:safe_)?dump|base64\.\w+|binascii\.\w+|codecs\.(?:en|de)code|urllib\.parse\.(?:quote|quote_plus|unquote|unquote_plus|urlencode)|html\.(?:escape|unescape)|shlex\.(?:quote|join)|textwrap\.(?:dedent|indent|fill)|pickle\.(?:dumps|loads)|zlib\.(?:de)?compress|gzip\.(?:de)?compress|bson\.encode|pprint\.pformat|markdown\.markdown|string\.Template\(\)\.(?:safe_)?substitute|(?:[\w.]+\.)?\w+Renderer\(\)\.to_html|(?:pandas|polars)\.(?:DataFrame|Series)|numpy\.array|pyarrow\.(?:table|Table\.from_\w+|array))$/;

/** What a call of a known function gives; null for every other. */
export function callKnown(name: string, args: Arguments, call: Node, run: Run, frame: Frame): Value | null {
  const given = args.positional.map(({ value }) => value);
  const known = KNOWN.get(name);
  if (known !== undefined) return known(args, given, call, run, frame);
  if (KEEPING.test(name)) return keeping(args, valuesOf(args), call, run, frame);
  return null;
}
