import { createHash, randomBytes } from 'node:crypto';

/** Gives `length` random characters out of `alphabet`. */
export type RandomText = (length: number, alphabet: string) => string;

export const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const UPPER_ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const HEX = '0123456789abcdef';

/** Real randomness without a seed; with one the same texts in the same order. */
export function randomText(seed?: string): RandomText {
  let count = 0;
  return (length, alphabet) => {
    count += 1;
    const bytes = seed === undefined ? randomBytes(length) : stream(`${seed}/${count}`, length);
    let text = '';
    for (const byte of bytes) text += alphabet[byte % alphabet.length];
    return text;
  };
}

function stream(seed: string, length: number): Buffer {
  const blocks: Buffer[] = [];
  for (let block = 0; blocks.length * 32 < length; block += 1) {
    blocks.push(createHash('sha256').update(`${seed}/${block}`).digest());
  }
  return Buffer.concat(blocks).subarray(0, length);
}

/** A version 4 UUID made with `random`. */
export function uuid(random: RandomText): string {
  const hex = random(32, HEX);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
