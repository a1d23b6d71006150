import fc from 'fast-check';
import { readInputs } from '../../src/action/inputs.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { deriveKey, type KeyPurpose, keyId, lengthPrefixed, SHORTEST_KEY } from '../../src/fingerprint/keys.ts';

const KEY = new SecretValue('k'.repeat(32));
const PURPOSES: readonly KeyPurpose[] = ['key-id', 'version-id', 'value-digest', 'change-digest', 'record'];

describe('a derived key', () => {
  test('is another one for each purpose, 32 bytes, and not the key itself', () => {
    const keys = PURPOSES.map((purpose) => deriveKey(KEY, purpose).export());
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(PURPOSES.length);
    for (const key of keys) {
      expect(key).toHaveLength(32);
      expect(key.toString('latin1')).not.toBe(KEY.reveal());
    }
  });

  test('is the same on every machine: HKDF-SHA256, computed by another implementation', () => {
    expect(keyId(KEY)).toBe('bda7');
  });

  test('is another one for every key, also where the keys begin alike', () => {
    const longer = new SecretValue(`${KEY.reveal()}k`);
    expect(deriveKey(longer, 'record').equals(deriveKey(KEY, 'record'))).toBe(false);
  });
});

test('parts with their lengths: no two lists give the same bytes', () => {
  const parts = fc.array(fc.constantFrom('', 'a', 'ab', 'b', '\0', 'é', '\0\0\0\u0001a'), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      expect(lengthPrefixed(one).equals(lengthPrefixed(other))).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 1_000 },
  );
});

describe('the input `fingerprint-key`', () => {
  const read = (set: Readonly<Record<string, string>>) => readInputs((name) => set[name]);

  test(`of ${SHORTEST_KEY} characters is taken`, () => {
    const { inputs, problems } = read({ 'fingerprint-key': 'k'.repeat(32) });
    expect(problems).toEqual([]);
    expect(inputs.fingerprintKey?.reveal()).toBe('k'.repeat(32));
  });

  test.each(['fingerprint-key', 'previous-fingerprint-key'])('%s: a shorter one is refused, and not shown', (name) => {
    const { problems } = read({ 'fingerprint-key': 'k'.repeat(32), [name]: 'hunter2-hunter2' });
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('a secret of 32 characters or more (it has 15)') }),
    ]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  test('the key before without the new one is refused', () => {
    expect(read({ 'previous-fingerprint-key': 'k'.repeat(32) }).problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('`fingerprint-key`') }),
    ]);
  });
});
