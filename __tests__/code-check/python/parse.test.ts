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
    ['a = 1)', 5, 'this bracket closes none that is open'],
    ['a = "x', 4, 'this string is never closed'],
    ['if a:\nb', 6, 'an indented block is expected here'],
    ['if a:\n    b\n  c', 14, 'this line is indented like no block around it'],
    ['print "x"', 6, 'the end of the line is expected here'],
    ['a = $b', 4, 'this character has no meaning in Python'],
    ['class = 1', 6, 'a name is expected here'],
    ['a \\ b', 2, 'a backslash stands in the middle of a line'],
  ])('%j fails at its place', (source, offset, message) => {
    expect(parsePython(source)).toEqual({ kind: 'failed', offset, message });
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

  it('steps over the bodies of functions that mention nothing wanted', () => {
    const source =
      'def a():\n    x = 1\n    def b():\n        y\nclass C:\n    def d(self): return 1\n    def e(self):\n        return secret\nz = 2\n';
    const result = parsePython(source, /secret/);
    expect(result.kind === 'parsed' && outline(result.body)).toBe(
      'function a(); class C() {function d() {return(number)}; function e() {return(secret)}}; assign(z, number)',
    );
  });
});
