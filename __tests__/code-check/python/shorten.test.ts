import { shorten } from '../../../src/code-check/python/shorten.ts';
import { parsePython } from '../../../src/code-check/python/syntax-tree.ts';
import { loadCorpus } from '../../helpers/code-check/load-corpus.ts';
import { outline } from '../../helpers/code-check/python/outline.ts';

const WANTED = /secret/;

describe('leaving out what is inside of functions', () => {
  it.each([
    ['def a():\n    x = 1\n    def b():\n        y\nz', 'def a():pass\nz'],
    ['@d\nasync def a(b: int = 1) -> C: # c\n  """x"""\n\nz', '@d\nasync def a():pass\n\nz'],
    ['def a(\n  b,\n  c,\n) -> D:\n  e\nz', 'def a():pass\nz'],
    ['def a(\n  b,\n  c):\n  e\nz', 'def a():pass\nz'],
    [
      'class C:\n    def a(self): return 1\n    def b(self):\n        return 2\n    z',
      'class C:\n    def a():pass\n    def b():pass\n    z',
    ],
    ['def a():\r\n  b\r\nz', 'def a():pass\r\nz'],
    ['def a[T: str](b): c\nz', 'def a[T: str]():pass\nz'],
  ])('%j', (source, text) => {
    const shortened = shorten(source, WANTED);
    expect(shortened.text).toBe(text);
    expect(shortened.origin(text.length)).toBe(source.length);
    expect(source[shortened.origin(text.length - 1)]).toBe('z');
    expect(shortened.origin(0)).toBe(0);
  });

  it.each([
    ['that may be wanted', 'def a():\n    secret\n'],
    ['whose parameters may be wanted', 'def a(b=secret):\n    c\n'],
    ['with a string that goes on', 'def a():\n    """\nz"""\n'],
    ['with a bracket that goes on', 'def a():\n    (b,\nc)\n'],
    ['with a line that goes on', 'def a():\n    b = \\\nc\n'],
    ['without a body', 'def a():\nb\n'],
    ['without a colon', 'def a()\n    b\n'],
  ])('leaves a function %s', (_, source) => {
    expect(shorten(source, WANTED).text).toBe(source);
  });

  it('of a function that is wanted looks at those inside it', () => {
    const source = 'def a():\n    def b(c):\n        d\n    return secret\n';
    expect(shorten(source, WANTED).text).toBe('def a():\n    def b():pass\n    return secret\n');
  });

  it('keeps the places of a string that seems to hold a function', () => {
    const source = 'x = """\ndef a():\n    b\n"""\ny = x';
    expect(parsePython(source, WANTED)).toMatchObject({
      root: { parts: [{ parts: [{ parts: [{}, { from: 4, to: 26 }] }] }, { from: 27, to: 32 }] },
    });
  });

  it('reads the whole file where the result is broken', () => {
    const source = 'def a():\n    x = ")"; y = (1,\n2)\nz = 3\n';
    expect(shorten(source, WANTED).text).not.toBe(source);
    const parsed = parsePython(source, WANTED);
    expect(parsed.kind === 'parsed' && outline(parsed.root)).toBe(
      'function_definition(a, parameters(), assignment(x, string(string_start(), string_content(), string_end())); assignment(y, tuple(1, 2))); assignment(z, 3)',
    );
  });

  it('changes no place of what is left', () => {
    for (const { text } of loadCorpus().flatMap(({ files }) => files)) {
      const [whole, short] = [parsePython(text), parsePython(text, WANTED)];
      if (whole.kind === 'failed' || short.kind === 'failed') expect(short).toEqual(whole);
      else {
        const places = ({ parts }: typeof whole.root) => parts.map(({ type, from }) => ({ type, from }));
        expect(places(short.root)).toEqual(places(whole.root));
      }
    }
  });
});
