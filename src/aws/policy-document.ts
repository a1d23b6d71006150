import { isDeepStrictEqual } from 'node:util';

/**
 * The JSON text of a policy's document. IAM answers it URL-encoded (RFC 3986), emulators may not; what cannot be decoded is returned as
 * it came, for the plan to show.
 */
export function decodeDocument(document: string): string {
  if (document.trimStart().startsWith('{')) return document;
  try {
    return decodeURIComponent(document);
  } catch {
    return document;
  }
}

/** True if both texts hold the same JSON, whatever its white space. */
export function isSameDocument(one: string, other: string): boolean {
  try {
    return one === other || isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
}
