import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Node, parametersOf, parsePython } from '../../../src/code-check/python/syntax-tree.ts';
import { outline } from '../../helpers/code-check/python/outline.ts';

function parsed(source: string): string {
  const result = parsePython(source);
  return result.kind === 'parsed' ? outline(result.root) : `${result.offset}: ${result.message}`;
}

describe('parsing Python', () => {
  it.each([
    ['a + b * c', 'binary_operator(a, binary_operator(b, c))'],
    ['(a)', 'a'],
    ['((a).b)(c)', 'call(attribute(a, b), argument_list(c))'],
    ['(a) = b', 'assignment(a, b)'],
    ['(a,) = b', 'assignment(tuple_pattern(a), b)'],
    ['f(# c\n  a, # d\n  (b))', 'call(f, argument_list(a, b))'],
    ['a = 1 \\\n  + b', 'assignment(a, binary_operator(1, b))'],
    [
      'with (open(a) as b): c',
      'with_statement(with_clause(with_item(as_pattern(call(open, argument_list(a)), as_pattern_target(b)))), c)',
    ],
    [
      '@a\n# c\n@b.c\nasync def f(): d',
      'function_definition(decorator(a), decorator(attribute(b, c)), f, parameters(), d)',
    ],
    ['@a\nclass A(B): c', 'class_definition(decorator(a), A, argument_list(B), c)'],
  ])('%j', (source, expected) => {
    expect(parsed(source)).toBe(expected);
  });

  it.each([
    'print (a, b), c',
    'print = type(print)',
    'match = match[case]',
    'type = 1',
    'type X[T] = list[T]',
    'type(a).b = c',
    'for x in *a, b: pass',
    'try: a\nexcept A, B: c',
    'try: a\nexcept* B as c: d\nelse: e\nfinally: f',
    'with (a as b, c as d): e',
    'with (a, b) as c: d',
    'match a:\n  case B(c=d) if e: f\n  case [x as y]: z\n  case _: g',
    'class A[T](B, metaclass=C): x = 1',
    'lambda a, /, b=1, *c, d, **e: f',
    'if a:\n  b; c\n# comment\nelif d:\n  e\n\nf',
    'while a:\n\tb\nelse:\n\tc',
  ])('%j is Python', (source) => {
    expect(parsePython(source)).toMatchObject({ kind: 'parsed' });
  });

  it('finds parameters and their defaults', () => {
    const result = parsePython('def f(a, /, b: int = 1, *c: int, d=2, **e): pass\nlambda x, *y: x');
    const [definition, lambda] = result.kind === 'parsed' ? result.root.parts : [];
    const read = (node: Node | undefined) =>
      node &&
      parametersOf(node).map(
        ({ name, star, fallback }) => `${star}${name}${fallback === null ? '' : `=${fallback.text}`}`,
      );
    expect(read(definition)).toEqual(['a', 'b=1', '*c', 'd=2', '**e']);
    expect(read(lambda?.only)).toEqual(['x', '*y']);
  });

  it.each([
    'f"{a}"',
    'f"{a!r:>{w}}"',
    'f\'{x["k"]}\'',
    'f"{f"{a}"}"',
    'f"{{}}"',
    "f'''{\na\n}'''",
    'rf"\\{a}"',
    'f"{a:{b}}" "c"',
    't"{a}"',
  ])('%s is one string', (source) => {
    expect(parsed(source)).toMatch(/^(?:concatenated_)?string\(/);
  });

  it.each([
    ['a = (1', 4, 'this bracket is never closed'],
    ['x = 1\n\ndef f():\n  y = [1, 2\n  return y\n', 22, 'this bracket is never closed'],
    ['a = 1)', 5, 'this bracket closes none that is open'],
    ['a = "x', 4, 'this string is never closed'],
    ['x = """a\n\ndef f(): pass\n', 4, 'this string is never closed'],
    ['def f(:\n  pass\n', 6, '")" is missing here'],
    ['if a:\nb', 5, 'an indented block is expected here'],
    ['if a:\n    b\n  c', 14, 'this line is indented like no block around it'],
    ['a\n  b', 4, 'this line is indented like no block around it'],
    ['  a', 2, 'this line is indented like no block around it'],
    ['if a:\n\tb\n        c', 17, 'this line is indented like no block around it'],
    ['a = $b', 4, 'a syntax error'],
    ['a\nclass = 1', 2, 'a syntax error'],
    ['a \\ b', 2, 'a syntax error'],
    ['f"{a b}"', 5, 'a syntax error'],
    ['x = a as b', 4, 'a syntax error'],
    ['"\u{1F511}"; a b', 6, 'a syntax error'],
    ['a\nprint "x"', 2, 'this is Python 2'],
    ['exec "x"', 0, 'this is Python 2'],
    ['raise A, "x"', 6, 'this is Python 2'],
    ['a <> b', 2, 'this is Python 2'],
    ['a = `b`', 4, 'this is Python 2'],
    ['a = ur"b"', 4, 'this is Python 2'],
    ['def f(a, (b, c)): pass', 9, 'this is Python 2'],
  ])('%j fails at its place', (source, offset, message) => {
    expect(parsePython(source)).toEqual({ kind: 'failed', offset, message });
  });

  it('has kinds that the checks know: a new grammar with others fails here', () => {
    const path = createRequire(import.meta.url).resolve('tree-sitter-python/src/node-types.json');
    const types = JSON.parse(readFileSync(path, 'utf8')) as readonly {
      readonly type: string;
      readonly subtypes?: readonly { readonly type: string }[];
    }[];
    const kindsOf = (name: string): string[] =>
      (types.find(({ type }) => type === name)?.subtypes ?? []).flatMap(({ type }) =>
        types.some((one) => one.type === type && one.subtypes !== undefined) ? kindsOf(type) : [type],
      );
    const known = ['evaluate', 'execute', 'assign'].flatMap((file) => {
      const source = readFileSync(join(import.meta.dirname, `../../../src/code-check/interpret/${file}.ts`), 'utf8');
      return [...source.matchAll(/case '(\w+)':/g)].map(([, type = '']) => type);
    });
    expect(types.map(({ type }) => type)).toEqual(expect.arrayContaining(known));
    const all = ['expression', 'pattern', '_simple_statement', '_compound_statement'].flatMap(kindsOf);
    expect(all.filter((type) => !known.includes(type)).sort()).toEqual([
      // Never known, no expression of its own, in brackets and with decorators as what is inside, or nothing to follow.
      ...['as_pattern', 'decorated_definition', 'ellipsis', 'exec_statement', 'float', 'future_import_statement'],
      ...['parenthesized_expression', 'pass_statement', 'print_statement', 'type_alias_statement'],
    ]);
  });

  it('reads CRLF, a byte order mark, form feeds and a file without a last line end', () => {
    expect(parsed('\uFEFFif a:\r\n\tb\r\n\f\r\nc')).toBe('if_statement(a, b); c');
    expect(parsed('')).toBe('');
  });

  it('gives up on nesting that would exhaust the stack', () => {
    for (const source of [
      `${'('.repeat(5_000)}1${')'.repeat(5_000)}`,
      `${'-'.repeat(50_000)}1`,
      `a${'.b'.repeat(50_000)}`,
      `a${' + a'.repeat(50_000)}`,
      'f"{'.repeat(20_000),
    ]) {
      expect(parsePython(source).kind).toBe('failed');
    }
  });
});
