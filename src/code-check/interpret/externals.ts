import type { Node } from '../python/syntax-tree.ts';
import {
  dict,
  holdsSecret,
  insideOf,
  isTainted,
  joinAll,
  list,
  namedValues,
  openDict,
  openList,
  SECRET,
  text,
  textOf,
  UNKNOWN,
  valuesOf,
} from './abstract-value.ts';
import { attributeOf, namedTuple, replaced, showsSecret } from './classes.ts';
import { asList, assembled, entry, joinedPath, merged } from './operations.ts';
import type { Arguments, Frame, Value } from './types.ts';

type Known = (args: Arguments, given: readonly Value[], call: Node, frame: Frame) => Value;

const first: Known = (_, [value = UNKNOWN]) => value;
const parsed: Known = (_, [value = UNKNOWN]) => (isTainted(value) ? { kind: 'secret', form: 'json' } : UNKNOWN);
const toText: Known = (_, [value], __, frame) =>
  value === undefined ? text('') : assembled([value], (one) => showsSecret(one, frame));
const toList: Known = (_, [value]) =>
  value === undefined ? list([]) : value.kind === 'secret' && value.form === 'text' ? list([], SECRET) : asList(value);
const toDict: Known = (args, [value]) => {
  const named = namedValues(args);
  if (args.more !== null) return openDict([args.more, ...named.values()]);
  const start = value === undefined ? dict(new Map()) : value.kind === 'dict' ? value : pairs(value);
  return start.kind === 'dict' ? dict(new Map([...start.entries, ...named]), start.rest) : start;
};
const toFile: Known = (_, [value = UNKNOWN]) => (holdsSecret(value) ? { kind: 'secret', form: 'file' } : UNKNOWN);
const toPath: Known = (args, given) => (args.more !== null || args.named.size > 0 ? UNKNOWN : joinedPath(given));
/** A list of all items in any order. */
const shuffled = (value: Value): Value => {
  const { items, rest } = asList(value);
  return list([], joinAll([...items, rest ?? UNKNOWN]));
};

const withoutFirst = (args: Arguments): Arguments => ({ ...args, positional: args.positional.slice(1) });
/** Calls its first argument with the others. */
const calls: Known = (args, [callee = UNKNOWN], call, frame) =>
  frame.run.callValue(callee, withoutFirst(args), call, frame);
/** Calls its first argument with each item of the second. */
const maps: Known = ({ positional }, [callee = UNKNOWN, items = UNKNOWN], call, frame) => {
  const [, argument] = positional;
  const { items: known, rest } = asList(items);
  const apply = (value: Value) =>
    argument === undefined
      ? UNKNOWN
      : frame.run.callValue(
          callee,
          { positional: [{ ...argument, value }], named: new Map(), more: null },
          call,
          frame,
        );
  return list(known.map(apply), rest === null ? null : apply(rest));
};

function pairs(value: Value): Value {
  if (value.kind === 'secret') return { kind: 'secret', form: 'json' };
  const { items, rest } = asList(value);
  const known = items.map((item) => {
    const [key = UNKNOWN, of] = item.kind === 'list' ? item.items : [];
    return typeof textOf(key) !== 'string' || of === undefined ? entry(UNKNOWN, item) : entry(key, of);
  });
  return [...known, ...(rest === null ? [] : [entry(UNKNOWN, rest)])].reduce(merged, dict(new Map()));
}

/** Functions of Python's library, and of a few others, whose results are followed. */
const KNOWN: readonly (readonly [names: string, Known])[] = [
  ['builtins.str builtins.repr builtins.format builtins.ascii os.fspath os.fsdecode', toText],
  ['builtins.list builtins.tuple builtins.set builtins.frozenset builtins.iter collections.deque', toList],
  ['builtins.dict collections.OrderedDict types.SimpleNamespace', toDict],
  ['pathlib.Path pathlib.PurePath pathlib.PosixPath pathlib.PurePosixPath anyio.Path upath.UPath', toPath],
  ['io.StringIO io.BytesIO', toFile],
  ['json.load json.loads orjson.loads ujson.loads yaml.safe_load yaml.load', parsed],
  ['tomllib.loads tomllib.load toml.loads ast.literal_eval', parsed],
  ['copy.copy copy.deepcopy contextlib.closing contextlib.nullcontext asgiref.sync.sync_to_async', first],
  ['asyncio.run asyncio.wait_for asyncio.shield asyncio.create_task asyncio.ensure_future', first],
  ['asyncio.to_thread anyio.to_thread.run_sync', calls],
  ['builtins.map', maps],
  ['asyncio.gather', (_, given) => list(given)],
  ['typing.cast', (_, [, value = UNKNOWN]) => value],
  ['dataclasses.replace copy.replace', (args, [value = UNKNOWN]) => replaced(value, args)],
  ['functools.partial', (args, [callee = UNKNOWN]) => ({ kind: 'partial', callee, args: withoutFirst(args) })],
  ['collections.namedtuple', (args, _, call, frame) => namedTuple(args, call, frame)],
  ['collections.defaultdict', () => dict(new Map(), UNKNOWN)],
  [
    'builtins.sorted',
    (_, [value = UNKNOWN]) => (value.kind === 'list' && value.items.length > 1 ? shuffled(value) : asList(value)),
  ],
  [
    'builtins.reversed',
    (_, [value = UNKNOWN]) =>
      value.kind === 'list' && value.rest === null ? list(value.items.toReversed()) : asList(value),
  ],
  ['builtins.filter', (_, [, value = UNKNOWN]) => shuffled(value)],
  ['itertools.chain', (_, given) => openList(given.map(asList).flatMap(insideOf))],
  ['builtins.next', (_, [value = UNKNOWN]) => insideOf(asList(value))[0] ?? UNKNOWN],
  [
    'builtins.enumerate',
    (_, [value = UNKNOWN]) => {
      const { items, rest } = asList(value);
      return list(
        items.map((item, index) => list([{ kind: 'number', value: index }, item])),
        rest === null ? null : list([UNKNOWN, rest]),
      );
    },
  ],
  [
    'builtins.zip',
    (_, given) => {
      const lists = given.map(asList);
      const width = Math.min(...lists.map(({ items }) => items.length));
      if (lists.length > 0 && lists.every(({ rest }) => rest === null))
        return list(Array.from({ length: width }, (__, at) => list(lists.map(({ items }) => items[at] ?? UNKNOWN))));
      return list([], list(lists.map(({ items, rest }) => joinAll([...items, rest ?? UNKNOWN]))));
    },
  ],
  [
    'builtins.len',
    (_, [value = UNKNOWN]) =>
      value.kind === 'list' && value.rest === null ? { kind: 'number', value: value.items.length } : UNKNOWN,
  ],
  [
    'builtins.getattr',
    (_, [object = UNKNOWN, name], __, frame) => {
      const attribute = textOf(name);
      return typeof attribute === 'string' ? attributeOf(object, attribute, frame) : UNKNOWN;
    },
  ],
  ['builtins.vars', (_, [value = UNKNOWN]) => (value.kind === 'instance' ? dict(value.fields) : UNKNOWN)],
  ['dataclasses.asdict', (_, [value = UNKNOWN]) => (value.kind === 'instance' ? dict(value.fields, UNKNOWN) : UNKNOWN)],
  ['dataclasses.astuple', (_, [value = UNKNOWN]) => (value.kind === 'instance' ? openList(insideOf(value)) : UNKNOWN)],
  ['os.path.join', (...given) => assembled([toPath(...given)])],
];
const BY_NAME = new Map(KNOWN.flatMap(([names, known]) => names.split(' ').map((name) => [name, known] as const)));

/** Functions whose result shows what they were given. */
const KEEPING =
  /^(?:builtins\.(?:bytes|bytearray|memoryview|max|min)|json\.dumps|orjson\.dumps|yaml\.(?:safe_)?dump|base64\.\w+|binascii\.\w+|codecs\.(?:en|de)code|urllib\.parse\.(?:quote|quote_plus|unquote|unquote_plus|urlencode)|html\.(?:escape|unescape)|shlex\.(?:quote|join)|textwrap\.(?:dedent|indent|fill)|pickle\.(?:dumps|loads)|zlib\.(?:de)?compress|gzip\.(?:de)?compress|bson\.encode|pprint\.pformat|markdown\.markdown|string\.Template\(\)\.(?:safe_)?substitute|(?:[\w.]+\.)?\w+Renderer\(\)\.to_html|(?:pandas|polars)\.(?:DataFrame|Series)|numpy\.array|pyarrow\.(?:table|Table\.from_\w+|array))$/;

/** What a call of a known function gives; null for every other. */
export function callKnown(name: string, args: Arguments, call: Node, frame: Frame): Value | null {
  const given = args.positional.map(({ value }) => value);
  const known = BY_NAME.get(name);
  if (known !== undefined) return known(args, given, call, frame);
  return KEEPING.test(name) ? (valuesOf(args).some(isTainted) ? SECRET : UNKNOWN) : null;
}
