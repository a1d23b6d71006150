import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { SecretValue } from '../domain/secret-value.ts';

/** What a derived key is for. One key, one purpose: what one of them signs says nothing about another. */
export type KeyPurpose = 'key-id' | 'version-id' | 'value-digest' | 'change-digest' | 'record';

/** A shorter key could be guessed from the ids that anyone may see. */
export const SHORTEST_KEY = 32;

/** 32 bytes derived from the fingerprint key by HKDF-SHA256 (RFC 5869). */
export function deriveKey(key: SecretValue, purpose: KeyPurpose): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key.reveal(), '', `union-secrets/1/${purpose}`, 32)));
}

/** Four hex characters that distinguish keys and say nothing of them. */
export function keyId(key: SecretValue): string {
  return deriveKey(key, 'key-id').export().toString('hex').slice(0, 4);
}

/**
 * Joins parts so that no two different lists give the same bytes: each is preceded by its length in bytes, as 4 bytes.
 */
export function lengthPrefixed(parts: readonly string[]): Buffer {
  const sized = parts.map((part) => [part, Buffer.byteLength(part)] as const);
  const joined = Buffer.alloc(sized.reduce((sum, [, length]) => sum + 4 + length, 0));
  let end = 0;
  for (const [part, length] of sized) {
    end = joined.writeUInt32BE(length, end);
    end += joined.write(part, end);
  }
  return joined;
}
