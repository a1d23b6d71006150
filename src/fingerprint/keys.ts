import { hkdfSync } from 'node:crypto';
import type { SecretValue } from '../domain/secret-value.ts';

/** What a derived key is for. One key, one purpose: what one of them signs says nothing about another. */
export type KeyPurpose = 'key-id' | 'version-id' | 'value-digest' | 'change-digest' | 'record';

/** A shorter key could be guessed from the ids that anyone may see. */
export const SHORTEST_KEY = 32;

/** 32 bytes derived from the fingerprint key by HKDF-SHA256 (RFC 5869). */
export function deriveKey(key: SecretValue, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', key.reveal(), '', `union-secrets/1/${purpose}`, 32));
}

/** Four hex characters that tell keys apart without telling anything of them. */
export function keyId(key: SecretValue): string {
  return deriveKey(key, 'key-id').toString('hex').slice(0, 4);
}

/**
 * Joins parts so that no two different lists give the same bytes: each is preceded by its length in bytes, as 4 bytes.
 */
export function lengthPrefixed(parts: readonly string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
