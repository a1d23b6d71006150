import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { readInputs } from '../../src/action/inputs.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import {
  deriveKey,
  type FingerprintSubject,
  type KeyPurpose,
  keyedIds,
  keyId,
  lengthPrefixed,
  SHORTEST_KEY,
  unkeyedId,
} from '../../src/values/fingerprint.ts';

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

const OTHER = new SecretValue('o'.repeat(32));
const SUBJECT: FingerprintSubject = { accountId: '123456789012', region: 'us-west-2', name: 'ml/key' };
const VALUE = new SecretValue('a value');
const ids = keyedIds(KEY);
const verdict = (id: string, subject = SUBJECT, value = VALUE, by = ids) => by.verify(id, subject, value).kind;

describe('the id of a version', () => {
  test('is `us1-`, 4 hex of the key, 24 hex of salt, 32 hex of HMAC: 64 characters, as many as AWS takes', () => {
    const id = ids.create(SUBJECT, VALUE);
    expect(id).toMatch(/^us1-[0-9a-f]{60}$/);
    expect(id.slice(4, 8)).toBe(ids.create(SUBJECT, new SecretValue('other')).slice(4, 8));
    expect(id.slice(4, 8)).not.toBe(keyedIds(OTHER).create(SUBJECT, VALUE).slice(4, 8));
  });

  test('is never the same twice, also for the same value: AWS would take a second one for a repetition', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => ids.create(SUBJECT, VALUE))).size).toBe(1_000);
  });

  test('is the one that RFC 5869 and RFC 2104 give: computed by another implementation', () => {
    const id = 'us1-bda7000000000000000000000000255ba0ba42945ea2193e6e85cfe93c1b';
    expect(verdict(id)).toBe('same');
  });

  test('reports that a value is the one it was made for, and of any other that it is not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const id = ids.create(SUBJECT, new SecretValue(one));
        expect(verdict(id, SUBJECT, new SecretValue(one))).toBe('same');
        expect(verdict(id, SUBJECT, new SecretValue(other))).toBe(one === other ? 'same' : 'differs');
      }),
    );
  });

  test('was made with this key and not with the one before, whatever the value', () => {
    const changing = keyedIds(KEY, OTHER);
    const id = changing.create(SUBJECT, VALUE);
    expect(changing.verify(id, SUBJECT, VALUE)).toEqual({ kind: 'same' });
    expect(changing.verify(id, SUBJECT, new SecretValue('other'))).toEqual({ kind: 'differs' });
  });

  test.each<[string, Partial<FingerprintSubject>]>([
    ['account', { accountId: '999999999999' }],
    ['region', { region: 'us-east-1' }],
    ['name', { name: 'ml/other' }],
  ])('is bound to the %s: moved elsewhere it is not believed', (_what, change) => {
    expect(verdict(ids.create(SUBJECT, VALUE), { ...SUBJECT, ...change })).toBe('differs');
  });

  test('does not let one part run into the next', () => {
    const splits = [
      { name: 'ab', value: 'c' },
      { name: 'a', value: 'bc' },
      { name: 'abc', value: '' },
    ];
    for (const made of splits) {
      const id = ids.create({ ...SUBJECT, name: made.name }, new SecretValue(made.value));
      for (const { name, value } of splits)
        expect(verdict(id, { ...SUBJECT, name }, new SecretValue(value))).toBe(name === made.name ? 'same' : 'differs');
    }
    const id = ids.create({ accountId: '1', region: '23', name: 'n' }, VALUE);
    expect(verdict(id, { accountId: '12', region: '3', name: 'n' })).toBe('differs');
  });

  test('with one character changed anywhere is not taken for the same', () => {
    const id = ids.create(SUBJECT, VALUE);
    for (let index = 0; index < id.length; index += 1) {
      const changed = `${id.slice(0, index)}${id[index] === '0' ? '1' : '0'}${id.slice(index + 1)}`;
      expect([index, verdict(changed)]).not.toEqual([index, 'same']);
    }
  });
});

describe('an id that was not made with this key', () => {
  test('but with another one', () => {
    const id = ids.create(SUBJECT, VALUE);
    expect(keyedIds(OTHER).verify(id, SUBJECT, VALUE)).toEqual({ kind: 'other-key' });
  });

  test('but with the one before: it is verified with that', () => {
    const id = ids.create(SUBJECT, VALUE);
    const changing = keyedIds(OTHER, KEY);
    expect(changing.verify(id, SUBJECT, VALUE)).toEqual({ kind: 'same', previousKey: true });
    expect(changing.verify(id, SUBJECT, new SecretValue('other'))).toEqual({ kind: 'differs' });
  });

  test('while new ids are made with the new key only', () => {
    const id = keyedIds(OTHER, KEY).create(SUBJECT, VALUE);
    expect(keyedIds(OTHER).verify(id, SUBJECT, VALUE)).toEqual({ kind: 'same' });
    expect(verdict(id)).toBe('other-key');
  });

  test('but without any', () => {
    expect(unkeyedId()).toMatch(/^us0-[0-9a-f]{40}$/);
    expect(unkeyedId()).not.toBe(unkeyedId());
    expect(verdict(unkeyedId())).toBe('unkeyed');
  });

  test.each([
    ['a UUID, as the console and Terraform write', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['an id of another format', `us2-${'0'.repeat(60)}`],
    ['one that is too short', `us1-${'0'.repeat(59)}`],
    ['one that is too long', `us1-${'0'.repeat(61)}`],
    ['one in upper case', `us1-${'A'.repeat(60)}`],
    ['one with a line end', `us1-${'0'.repeat(60)}\n`],
    ['one with something before it', `x-us1-${'0'.repeat(60)}`],
    ['one without a key, with something before it', `x-us0-${'0'.repeat(40)}`],
    ['nothing', ''],
  ])('but by someone else: %s', (_what, id) => {
    expect(ids.verify(id, SUBJECT, VALUE)).toEqual({ kind: 'foreign' });
  });
});

describe('an id that anyone may see says nothing', () => {
  test('of the value: neither its text nor a hash of it is in it', async () => {
    const { createHash } = await import('node:crypto');
    const canary = new SecretValue('canary');
    const id = ids.create(SUBJECT, canary);
    for (const form of ['hex', 'base64'] as const) expect(id).not.toContain(Buffer.from('canary').toString(form));
    for (const hash of ['sha256', 'sha1', 'md5'])
      expect(id.slice(-32)).not.toBe(createHash(hash).update('canary').digest('hex').slice(0, 32));
  });

  test('of whether two secrets, or two versions, hold the same value', () => {
    const same = [
      ids.create(SUBJECT, VALUE),
      ids.create(SUBJECT, VALUE),
      ids.create({ ...SUBJECT, name: 'other' }, VALUE),
    ];
    for (const part of [(id: string) => id.slice(8, 32), (id: string) => id.slice(32)])
      expect(new Set(same.map(part)).size).toBe(3);
  });

  test('of how long the value is', () => {
    const long = new SecretValue(randomBytes(30_000).toString('hex'));
    expect(ids.create(SUBJECT, long)).toHaveLength(ids.create(SUBJECT, new SecretValue('')).length);
  });
});
