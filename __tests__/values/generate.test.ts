import type { Charset } from '../../src/domain/value.ts';
import { generateValue } from '../../src/values/resolve.ts';

const alphabets: [Charset, RegExp, number][] = [
  ['base64url', /^[A-Za-z0-9_-]+$/, 64],
  ['alphanumeric', /^[A-Za-z0-9]+$/, 62],
  ['hex', /^[0-9a-f]+$/, 16],
  ['ascii', /^[!-~]+$/, 94],
];

describe.each(alphabets)('a generated value of %s', (charset, alphabet, size) => {
  it('has the length asked for, in its alphabet', () => {
    for (const length of [1, 8, 48, 1024]) {
      const text = generateValue({ length, charset }).reveal();
      expect(text).toHaveLength(length);
      expect(text).toMatch(alphabet);
    }
  });

  it('uses every character about as often', () => {
    const text = generateValue({ length: size * 500, charset }).reveal();
    const counts = new Map<string, number>();
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
    expect(counts.size).toBe(size);
    // 500 each on average, with a deviation of 22: eight deviations are never seen by chance.
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(180);
  });
});

it('is never made twice', () => {
  const made = new Set(Array.from({ length: 1000 }, () => generateValue({ length: 16, charset: 'hex' }).reveal()));
  expect(made.size).toBe(1000);
});
