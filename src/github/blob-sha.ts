import { createHash } from 'node:crypto';

/** The id that git gives to a file's content: SHA-1 over `blob <length>\0` and the bytes. */
export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whether a checked-out file is the blob. A checkout with CRLF line ends is the same file. */
export function isBlob(bytes: Uint8Array, sha: string): boolean {
  if (blobSha(bytes) === sha) return true;
  const withLf = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return blobSha(Buffer.from(withLf, 'latin1')) === sha;
}
