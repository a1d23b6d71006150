import { decodeString, isPlainField, plainSpan } from '../../../src/code-check/python/decode-string.ts';
import { type Node, parsePython } from '../../../src/code-check/python/syntax-tree.ts';

function literal(source: string): Node {
  const result = parsePython(source);
  if (result.kind === 'failed') throw new Error(`${source} is no string`);
  return result.root.only.only;
}

/** Parts as text, fields as `{expression}`; `{expression!}` where something is done to it. */
function decode(source: string): string | null {
  const parts = decodeString(source, literal(source));
  return parts === null
    ? null
    : parts
        .map((part) =>
          typeof part === 'string' ? part : `{${part.get('expression').text}${isPlainField(part) ? '' : '!'}}`,
        )
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
    ['f"{a.b[0]} {c!r} {d:>3} {e=} {f == g}"', '{a.b[0]} {c!} {d!} {e!} {f == g}'],
    ['f"{d[\'k\']}:{x}"', "{d['k']}:{x}"],
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
