import {
  count,
  dayAfter,
  grouped,
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
