import type { StringLiteral } from '../../../src/code-check/python/ast.ts';
import { decodeString, plainSpan } from '../../../src/code-check/python/decode-string.ts';
import { parsePython } from '../../../src/code-check/python/parse.ts';
import { expression } from './outline.ts';

function literal(source: string): StringLiteral {
  const result = parsePython(source);
  const statement = result.kind === 'parsed' ? result.body[0] : undefined;
  if (statement?.kind !== 'expression' || statement.value.kind !== 'string') throw new Error(`${source} is no string`);
  return statement.value;
}

/** Parts as text, fields as `{expression}`; `{expression!}` where something is done to it. */
function decode(source: string): string | null {
  const parts = decodeString(source, literal(source));
  return parts === null
    ? null
    : parts
        .map((part) => (typeof part === 'string' ? part : `{${expression(part.expr)}${part.plain ? '' : '!'}}`))
        .join('');
}

describe('decoding strings', () => {
  it.each([
    ['"a\\n\\t\\x41\\u00e9\\101\\q\\\\"', 'a\n\tAéA\\q\\'],
    ["r'a\\n'", 'a\\n'],
    ["'''a\"b'''", 'a"b'],
    ['"a" \'b\' "c"', 'abc'],
    ['"a\\\nb"', 'ab'],
    ['f"{{a}} {b}"', '{a} {b}'],
    ['f"{a.b[0]} {c!r} {d:>3} {e=} {f == g}"', '{subscript(a.b, number)} {c!} {d!} {e!} {==(f, g)}'],
    ['f"{d[\'k\']}:{x}"', '{subscript(d, string)}:{x}'],
    ['f"{a:{b}}" "{c}" rf"\\{{{d}"', '{a!}{c}\\{{d}'],
    ['"\\x7b\\\r\n{{"', '{{{'],
    ['f"{a}" \'b\' f"""{c}\n"""', '{a}b{c}\n'],
  ])('%s', (source, expected) => {
    expect(decode(source)).toBe(expected);
  });

  it.each(['b"a"', 'f"a" b"c"', '"\\N{BULLET}"', 't"{a}"'])('%s is not text we read', (source) => {
    expect(decode(source)).toBeNull();
  });

  it('finds the place of one plain literal only', () => {
    const span = plainSpan('u"abc"', literal('u"abc"'));
    expect(span).toEqual({ from: 2, to: 5 });
    for (const source of ['f"abc"', '"a" "b"', '"a\\n"', '"""a\nb"""'])
      expect(plainSpan(source, literal(source))).toBeNull();
  });
});
