import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EXPRESSIONS } from '../../../src/code-check/python/convert-expression.ts';
import { STATEMENTS } from '../../../src/code-check/python/convert-statement.ts';
import { parsePython } from '../../../src/code-check/python/parse.ts';
import { outline } from './outline.ts';

function parsed(source: string): string {
  const result = parsePython(source);
  return result.kind === 'parsed' ? outline(result.body) : `${result.offset}: ${result.message}`;
}

describe('parsing Python', () => {
  it.each([
    ['a + b * c ** -d', 'expression(+(a, *(b, **(c, -(d)))))'],
    ['-a ** b', 'expression(-(**(a, b)))'],
    ['a - b - c', 'expression(-(-(a, b), c))'],
    ['not a == b and c or d', 'expression(or(and(not(==(a, b)), c), d))'],
    ['a not in b is not c', 'expression(is not(not in(a, b), c))'],
    ['a if b else c if d else e', 'expression(conditional(b, a, conditional(d, c, e)))'],
    ['await a.b(c)[d]', 'expression(await(subscript(call(a.b, c), d)))'],
    ['f(a, *b, c=d, **e)', 'expression(call(f, a, *b, c=d, **e))'],
    ['f(x for x in y)', 'expression(call(f, comprehension(x, y, x)))'],
    [
      '(a, *b), [c, d,], {e}, {f: g, **h}',
      'expression(tuple(tuple(a, starred(b)), list(c, d), set(e), dict(f, g, h)))',
    ],
    ['{k: v for k, v in p if k if v}', 'expression(comprehension(tuple(k, v), p, k, v, k, v))'],
    ['a[1:2, ::3, b]', 'expression(subscript(a, tuple(slice, slice, b)))'],
    ['lambda a, /, b=1, *c, d, **e: f', 'expression(lambda(number, f))'],
    ['x = yield', 'assign(x, yield())'],
    ['x: int = y', 'assign(x, y)'],
    ['a = b = c', 'assign(a, b, c)'],
    ['x += 1', 'augmented(x, number)'],
    ['if (n := f()): pass', 'if(walrus(n, call(f))) {simple()}'],
    ["'a' \"b\" rb'''c'''", 'expression(string)'],
    ['match = match[case]', 'assign(match, subscript(match, case))'],
    ['type = 1', 'assign(type, number)'],
    ['print = type(print)', 'assign(print, call(type, print))'],
    ['import a.b as c, d', 'import()'],
    ['from ... import (a as b, c,)', 'from-import()'],
    ['del a, b', 'delete(a, b)'],
    ['(a) = b', 'assign(a, b)'],
    ['(a,) = [b, *c] = d', 'assign(tuple(a), list(b, starred(c)), d)'],
    ['a[b,]', 'expression(subscript(a, tuple(b)))'],
    ['print (a, b), c', 'expression(tuple(call(print, a, b), c))'],
    ['type X[T] = list[T]', 'assign(X, list)'],
    ['type X = A | None', 'assign(X, |(A, none))'],
    ['type(a).b = c', 'assign(a.b, c)'],
    ['global a, b', 'outer()'],
    ['from __future__ import annotations', 'from-import()'],
    ['for x in *a, b: pass', 'for(x, tuple(starred(a), b)) {simple()}'],
    ['with (open(a) as b): c', 'with(call(open, a), b) {expression(c)}'],
    ['try: a\nexcept A, B: c', 'try(tuple(A, B)) {expression(a)} {expression(c)}'],
    ['raise A from b', 'simple(A, b)'],
    ['with (a as b, c as d): e', 'with(a, b, c, d) {expression(e)}'],
    ['with (a, b) as c: d', 'with(tuple(a, b), c) {expression(d)}'],
    ['with open(a) as (b, c), d: e', 'with(call(open, a), tuple(b, c), d) {expression(e)}'],
    ['@a.b(c).d\nasync def f(x: int = 1, *, y) -> z: return x', 'function f(call(a.b, c).d, number) {return(x)}'],
    ['class A[T](B, metaclass=C): x = 1', 'class A(B, C) {assign(x, number)}'],
    [
      'try: a\nexcept* B as c: d\nelse: e\nfinally: f',
      'try(B) {expression(a)} {expression(d)} {expression(e)} {expression(f)}',
    ],
    ['while a:\n\tb\nelse:\n\tc', 'while(a) {expression(b)} {expression(c)}'],
    ['match a:\n  case B(c=d) if e: f\n  case _: g', 'match(a, e) {expression(f)} {expression(g)}'],
    [
      'if a:\n  b; c\n# comment\nelif d:\n  e\n\nf',
      'if(a, d) {expression(b); expression(c)} {expression(e)}; expression(f)',
    ],
    ['a = (\n  1,\n# c\n  2) \\\n  + b', 'assign(a, +(tuple(number, number), b))'],
  ])('%j', (source, expected) => {
    expect(parsed(source)).toBe(expected);
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
    expect(parsed(source)).toBe('expression(string)');
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

  it('has a row for each kind of expression, target and statement in the grammar', () => {
    const path = createRequire(import.meta.url).resolve('tree-sitter-python/src/node-types.json');
    const types = JSON.parse(readFileSync(path, 'utf8')) as readonly {
      readonly type: string;
      readonly named: boolean;
      readonly subtypes?: readonly { readonly type: string }[];
    }[];
    const kindsOf = (name: string): string[] =>
      (types.find(({ type }) => type === name)?.subtypes ?? []).flatMap(({ type }) =>
        types.some((one) => one.type === type && one.subtypes !== undefined) ? kindsOf(type) : [type],
      );
    const known = types.filter(({ named }) => named).map(({ type }) => type);
    expect(Object.keys(EXPRESSIONS)).toEqual(expect.arrayContaining([...kindsOf('expression'), ...kindsOf('pattern')]));
    expect(Object.keys(STATEMENTS).sort()).toEqual(
      [...kindsOf('_simple_statement'), ...kindsOf('_compound_statement')].sort(),
    );
    expect(known).toEqual(expect.arrayContaining(Object.keys(EXPRESSIONS)));
  });

  it('reads CRLF, a byte order mark, form feeds and a file without a last line end', () => {
    expect(parsed('\uFEFFif a:\r\n\tb\r\n\f\r\nc')).toBe('if(a) {expression(b)}; expression(c)');
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
