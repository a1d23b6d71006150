import { parsePython } from '../../../src/code-check/python/syntax-tree.ts';

const SIZE = 1_000_000;
const fill = (text: string): string => text.repeat(SIZE / text.length);
const staircase = (line: string): string =>
  Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}${line}\n`).join('');

/** A file as large as the check reads, of one thing again and again. The parser's own limit of time is ten seconds. */
describe('a megabyte of hostile text ends within the limit', () => {
  it.each([
    ['open brackets', fill('([{')],
    ['closed brackets', `${'('.repeat(SIZE / 2)}1${')'.repeat(SIZE / 2)}`],
    ['signs', `${fill('-')}1`],
    ['attributes', `a${fill('.b')}`],
    ['sums', `a${fill(' + a')}`],
    ['comparisons', `a${fill(' < a')}`],
    ['fields', fill('f"{')],
    ['fields of one string', `f"${fill('{a}')}"`],
    ['strings', `(${fill('f"{a}" ')})`],
    ['functions', fill('def f(): 1\n')],
    ['open functions', fill('def f(\n')],
    ['functions in functions', staircase('def f(a):')],
    ['open functions in functions', staircase('def f(a):(')],
    ['blocks in blocks', staircase('if a:')],
    ['classes', fill('class A(')],
    ['statements', fill('a\n')],
    ['garbage', fill('a $ ( ')],
    ['continued lines', fill('\\\n')],
    ['names of characters', fill('\\N{')],
  ])('%s', (_, source) => {
    const start = performance.now();
    parsePython(source, /secret/);
    expect(performance.now() - start).toBeLessThan(40_000);
  });

  it('and the next file is read as ever', () => {
    expect(parsePython('a = 1')).toMatchObject({ kind: 'parsed', root: { parts: [{ from: 0, to: 5 }] } });
  });
});
