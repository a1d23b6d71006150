import { createHash } from 'node:crypto';
import {
  closest,
  count,
  dayAfter,
  digestText,
  grouped,
  isDigestText,
  names,
  sentence,
  sentenceList,
  utcDay,
  utcTime,
  withFix,
} from '../../src/text/words.ts';

describe('words', () => {
  test('numbers stand with their noun, thousands with a comma', () => {
    expect(count(0, 'secret')).toBe('0 secrets');
    expect(count(1, 'policy', 'policies')).toBe('1 policy');
    expect(count(12_000, 'policy', 'policies')).toBe('12,000 policies');
    expect([1, 999, 1000, 999_999, 1_234_567].map(grouped)).toEqual(['1', '999', '1,000', '999,999', '1,234,567']);
  });

  test('lists read as sentences', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(sentenceList)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(sentence('applied: x')).toBe('Applied: x.');
  });

  test('names are code; the last ones of too many are counted', () => {
    expect(names(['a', 'b', 'c'])).toBe('`a`, `b` and `c`');
    expect(names(['a', 'b', 'c'], 3)).toBe('`a`, `b` and `c`');
    expect(names(['a', 'b', 'c'], 2)).toBe('`a`, `b` and 1 more');
    expect(names(Array<string>(1002).fill('a'), 1)).toBe('`a` and 1,001 more');
  });

  test('times are of UTC', () => {
    expect(utcTime('2026-11-21T17:00:12Z')).toBe('2026-11-21 17:00 UTC');
    expect(utcDay('2026-11-21T17:00:12Z')).toBe('2026-11-21');
    expect(dayAfter('2026-12-30T23:59:59Z', 7)).toBe('2027-01-06');
  });

  test('a message of up to 4,000 characters is reported whole, a longer one and its fix are cut', () => {
    const word = 'é'.repeat(4000);
    expect(withFix({ message: word, fix: '' })).toBe(word);
    expect(withFix({ message: `${word}é`, fix: `${word}é` })).toBe(`${word} \`…\`<br>**Fix:** ${word} \`…\``);
    expect(withFix({ message: 'No.', fix: 'Fix it.' })).toBe('No.<br>**Fix:** Fix it.');
  });
});

describe('Did you mean', () => {
  it.each([
    ['valeu', ['value', 'description'], 'value'],
    ['Description', ['value', 'description'], 'description'],
    ['evn', ['env', 'file'], 'env'],
    ['prod', ['staging', 'production'], 'production'],
    ['base64', ['hex', 'base64url'], 'base64url'],
    ['tag', ['tags', 'roles'], 'tags'],
  ])('%s, of %j: %s', (text, candidates, meant) => {
    expect(closest(text, candidates)).toBe(meant);
  });

  it.each(['kmsKeyId', 'x', '', 'a'.repeat(1000)])('nothing for %j', (text) => {
    expect(closest(text, ['value', 'description', 'tags'])).toBeUndefined();
  });

  it.each([
    ['a third of a long text', 'abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['no more than a third', 'abcdefghi', ['abcdewxyz'], undefined],
    ['the nearest, not the first', 'abcdef', ['abcdxy', 'abcdex'], 'abcdex'],
    ['the first of the nearest', 'abcdef', ['abcdxy', 'abcdex', 'abcdeg'], 'abcdex'],
    ['the nearest that comes first', 'abcdef', ['abcdex', 'abcdxy'], 'abcdex'],
    ['a beginning that is missing counts', 'abcdef', ['xyabcdgf'], undefined],
    ['an end that is missing counts', 'x', ['yz'], undefined],
    ['only neighbours are swapped: the first', 'ab', ['ca'], undefined],
    ['only neighbours are swapped: the last', 'ab', ['bc'], undefined],
    ['a swap is one edit, what is before it another', 'ab', ['xba'], undefined],
    ['nothing is near an empty text', '', ['a'], undefined],
    ['64 characters are compared', 'a'.repeat(64), [`${'a'.repeat(63)}b`], `${'a'.repeat(63)}b`],
    ['65 are not', 'a'.repeat(65), ['a'.repeat(65)], undefined],
    ['100 candidates are compared', 'valeu', [...Array(99).fill('other'), 'value'], 'value'],
    ['the next is not', 'valeu', [...Array(100).fill('other'), 'value'], undefined],
  ])('%s', (_rule, text, candidates: string[], meant) => {
    expect(closest(text, candidates)).toBe(meant);
  });
});

describe('a digest as text', () => {
  const hex = (text: string) => createHash('sha256').update(text).digest('hex');

  it('is another one for another digest, and knows its own form', () => {
    const texts = Array.from({ length: 200 }, (_, index) => digestText(hex(String(index))));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect([text, isDigestText(text)]).toEqual([text, true]);
    expect(digestText('0123456789abcdef')).toBe('bcdf-ghjk-mnpq-rtvw');
  });

  it.each([
    ['nothing', ''],
    ['hexadecimal', hex('a')],
    ['a group less', digestText(hex('a')).slice(5)],
    ['off', 'off'],
  ])('is not %s', (_what, text) => {
    expect(isDigestText(text)).toBe(false);
  });

  it('holds no digit, no word and no run of hexadecimal digits, which short values are', () => {
    for (let index = 0; index < 200; index++) {
      const text = digestText(hex(String(index)));
      expect(text).not.toMatch(/[0-9aeiouy]|[0-9a-f]{5}/);
      for (const short of ['7', 'prod', 'test', 'admin', 'true', '1a2b', 'cafe']) expect(text).not.toContain(short);
    }
  });
});
