import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { Sha256 } from '../../src/aws/sha256.ts';

const parts = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 });
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

async function ours(data: readonly Uint8Array[], key?: string | Uint8Array): Promise<string> {
  const hash = new Sha256(key);
  for (const part of data) hash.update(part);
  return hex(await hash.digest());
}

test('is SHA-256, whatever it is given and in how many parts', async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (data) => {
      expect(await ours(data)).toBe(createHash('sha256').update(Buffer.concat(data)).digest('hex'));
    }),
  );
});

test('with a key is its HMAC, for texts and bytes, shorter and longer than a block', async () => {
  const key = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.uint8Array({ maxLength: 150 }));
  await fc.assert(
    fc.asyncProperty(key, parts, async (secret, data) => {
      expect(await ours(data, secret)).toBe(createHmac('sha256', secret).update(Buffer.concat(data)).digest('hex'));
    }),
  );
});

test('begins again after a reset, with the same key', async () => {
  const hash = new Sha256('key');
  hash.update(Buffer.from('former'));
  hash.reset();
  hash.update(Buffer.from('text'));
  expect(hex(await hash.digest())).toBe(createHmac('sha256', 'key').update('text').digest('hex'));
});
