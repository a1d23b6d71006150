import { inspect } from 'node:util';

const REDACTED = '***';

/** AWS: SecretString holds at most 65,536 bytes (CreateSecret API reference). */
export const MAX_VALUE_BYTES = 65_536;

/**
 * The only holder of a secret value. It prints as `***` whichever way it is turned into text, cannot be spread,
 * enumerated, cloned by structure or serialised, and gives its text only through {@link SecretValue.reveal}, which is
 * called in three kinds of place: the request field that stores the value, the comparison in memory, and the masking.
 */
export class SecretValue {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value itself. Every caller is a place to review. */
  reveal(): string {
    return this.#text;
  }

  /** Size as AWS counts it: bytes of UTF-8. */
  get byteLength(): number {
    return Buffer.byteLength(this.#text, 'utf8');
  }

  equals(other: SecretValue): boolean {
    return this.#text === other.#text;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [Symbol.toPrimitive](): string {
    return REDACTED;
  }

  [inspect.custom](): string {
    return REDACTED;
  }
}
