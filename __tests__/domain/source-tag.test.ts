import fc from 'fast-check';
import { sourceTag } from '../../src/domain/secret-tags.ts';
import type { ValueSource } from '../../src/domain/value.ts';

it.each<[ValueSource, string]>([
  [{ kind: 'env', variable: 'OPENAI_API_KEY' }, 'env OPENAI_API_KEY'],
  [{ kind: 'env', variable: 'BUNDLE', jsonKey: 'stripe live' }, 'env BUNDLE stripe live'],
  [{ kind: 'file', path: 'build/snowflake.p8' }, 'file build/snowflake.p8'],
  [{ kind: 'generate', length: 48, charset: 'base64url', generation: 7 }, 'generate 48 base64url'],
  [{ kind: 'manual' }, 'manual'],
])('says where a value comes from, for people: %j', (source, text) => {
  expect(sourceTag(source)).toBe(text);
});

it.each<[string, ValueSource, RegExp]>([
  [
    'characters that no tag holds',
    { kind: 'file', path: 'keys/{prod}*.pem' },
    /^file keys\/_prod__\.pem sha256=[0-9a-f]{32}$/,
  ],
  ['a space at its end', { kind: 'file', path: 'key ' }, /^file key {2}sha256=[0-9a-f]{32}$/],
  ['more than fits', { kind: 'file', path: 'x'.repeat(400) }, /^file x{211} sha256=[0-9a-f]{32}$/],
  ['text that looks like our digest', { kind: 'file', path: 'a sha256=b' }, /^file a sha256=b sha256=[0-9a-f]{32}$/],
])('ends in a digest where it has %s', (_what, source, text) => {
  expect(sourceTag(source)).toMatch(text);
});

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('a', 'a b', 'a{', 'a_', 'b sha256=', 'x'.repeat(256)),
);
const variable = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);
const source: fc.Arbitrary<ValueSource> = fc.oneof(
  fc.record({ kind: fc.constant('env' as const), variable }),
  fc.record({ kind: fc.constant('env' as const), variable, jsonKey: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant('file' as const), path: text }),
  fc.record({
    kind: fc.constant('generate' as const),
    length: fc.integer({ min: 8, max: 512 }),
    charset: fc.constantFrom('base64url' as const, 'alphanumeric' as const, 'hex' as const, 'ascii' as const),
    generation: fc.constant(1),
  }),
  fc.constant({ kind: 'manual' as const }),
);

it('is a value that AWS takes, and that no other source has', () => {
  fc.assert(
    fc.property(source, source, (one, other) => {
      const tag = sourceTag(one);
      expect(tag).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u);
      expect(tag === sourceTag(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 2000 },
  );
});
