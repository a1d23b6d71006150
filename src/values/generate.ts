import { randomInt } from 'node:crypto';
import { SecretValue } from '../domain/secret-value.ts';
import type { Charset } from '../domain/value.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();

const ALPHABETS: Readonly<Record<Charset, string>> = {
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
  alphanumeric: `${UPPER}${LOWER}${DIGITS}`,
  hex: `${DIGITS}abcdef`,
  // Every printable ASCII character except the space: white space at the ends would be stripped by flytekit.
  ascii: Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join(''),
};

/** A random value of `length` characters, each drawn evenly from the charset by the system's secure generator. */
export function generateValue(specification: { length: number; charset: Charset }): SecretValue {
  const alphabet = ALPHABETS[specification.charset];
  let text = '';
  for (let index = 0; index < specification.length; index++) text += alphabet.charAt(randomInt(alphabet.length));
  return new SecretValue(text);
}
