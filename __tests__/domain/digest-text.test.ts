import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, digestText, isDigestText } from '../../src/domain/digest-text.ts';

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

describe('canonical JSON', () => {
  it('is the same for every order of members, at every depth', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is JSON that means the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('has the members in ascending order: digests that were recorded once stay what they are', () => {
    expect(canonicalJson({ b: 1, a: { d: 'x', c: null }, B: true })).toBe('{"B":true,"a":{"c":null,"d":"x"},"b":1}');
  });

  it('keeps the order of lists, which carries meaning', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
  });

  it('leaves absent members out, and has a place for absent entries', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, null] })).toBe('{"a":[null,null]}');
  });
});

/** The same data with the members of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
