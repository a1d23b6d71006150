import fc from 'fast-check';
import { canonicalJson, parseJson } from '../../src/domain/json.ts';

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

test.each([
  ['{"a":1}', { a: 1 }],
  ['\uFEFF[1]', [1]],
  ['{a:1}', undefined],
  ['', undefined],
])('%j as JSON', (text, data) => {
  expect(parseJson(text)).toEqual(data);
});
