import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SecretValue } from '../domain/secret-value.ts';
import type { ValueVerdict } from '../domain/value.ts';

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

/** The secret an id is bound to: the same value elsewhere has an unrelated id. */
export interface FingerprintSubject {
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
}

/** What a version's id says about a value: `other-key` was written by us with a key that this run does not have. */
export type IdVerdict = Extract<ValueVerdict, { kind: 'same' | 'differs' | 'other-key' | 'unkeyed' | 'foreign' }>;

export type KeyedIds = ReturnType<typeof keyedIds>;

const KEYED = /^us1-([0-9a-f]{4})([0-9a-f]{24})([0-9a-f]{32})$/;
const UNKEYED = /^us0-/;

/**
 * Version ids from which holders of the key, and nobody else, can see whether a value is the one stored:
 * `us1-`, 4 hex of the key's own hash, 24 hex of random salt, 32 hex of HMAC-SHA256 over salt, account, region, name and value.
 *
 * @param previous the key before, while keys are changed: verifies, never creates.
 */
export function keyedIds(key: SecretValue, previous?: SecretValue) {
  const current = scheme(key);
  const schemes = previous ? [current, scheme(previous)] : [current];
  return {
    /** A new id for a version of this value: 64 characters, never the same twice. */
    create(subject: FingerprintSubject, value: SecretValue): string {
      const salt = randomBytes(12).toString('hex');
      return `us1-${current.id}${salt}${current.tag(salt, subject, value)}`;
    },
    /** Compares a value with the version that carries this id. */
    verify(versionId: string, subject: FingerprintSubject, value: SecretValue): IdVerdict {
      const [, madeWith, salt = '', tag = ''] = KEYED.exec(versionId) ?? [];
      if (madeWith === undefined) return { kind: UNKEYED.test(versionId) ? 'unkeyed' : 'foreign' };
      const makers = schemes.filter(({ id }) => id === madeWith);
      const maker = makers.find((one) => timingSafeEqual(Buffer.from(one.tag(salt, subject, value)), Buffer.from(tag)));
      if (maker === undefined) return { kind: makers.length > 0 ? 'differs' : 'other-key' };
      return maker === current ? { kind: 'same' } : { kind: 'same', previousKey: true };
    },
  };
}

/** An id for a version that is written without a key: recognisable as ours, and no more. */
export function unkeyedId(): string {
  return `us0-${randomBytes(20).toString('hex')}`;
}

function scheme(key: SecretValue) {
  const id = keyId(key);
  const secret = deriveKey(key, 'version-id');
  return {
    id,
    tag(salt: string, { accountId, region, name }: FingerprintSubject, value: SecretValue): string {
      const message = lengthPrefixed([salt, accountId, region, name, value.reveal()]);
      return createHmac('sha256', secret).update(message).digest('hex').slice(0, 32);
    },
  };
}
