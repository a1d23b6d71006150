import { isUtf8 } from 'node:buffer';

/** A config larger than this is refused: 5,000 secrets need about half of it. */
export const LARGEST_FILE = 1024 * 1024;

/** The text of the file, or why it has none. Offsets count in the text without its byte order mark. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** `text` ends before the first byte that is not UTF-8. */
  | { readonly kind: 'not-utf8'; readonly text: string };

/** Decodes the file strictly. */
export function readSource(content: Uint8Array | string): Source {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (bytes > LARGEST_FILE) return { kind: 'too-large', bytes };
  if (typeof content === 'string') return { kind: 'text', text: content.replace(/^\uFEFF/, '') };
  const text = new TextDecoder('utf-8').decode(content);
  return isUtf8(content) ? { kind: 'text', text } : { kind: 'not-utf8', text: text.slice(0, text.indexOf('\uFFFD')) };
}
