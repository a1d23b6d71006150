import { createHash } from 'node:crypto';
import { type Api, encodePath, malformedResponse } from './api.ts';
import { type Forge, ForgeError } from './forge.ts';
import { at, shaAt, textAt } from './json.ts';

const READ = { permission: 'contents: read', method: 'GET' } as const;

/** The branch's newest commit, or null where GitHub knows no such branch. */
export async function branchTip(api: Api, branch: string): Promise<string | null> {
  const operation = { ...READ, name: `read branch ${branch}` };
  const answer = await orNull(api.send({ ...operation, path: `/branches/${encodePath(branch)}` }));
  if (answer === null) return null;
  const sha = shaAt(answer, 'commit', 'sha');
  if (sha === null) throw malformedResponse(operation, 'commit of the branch');
  return sha;
}

/** Git's id of the file's content at the branch's tip, or null where there is no such file. */
export async function fileAtTip(api: Api, { branch, path }: { branch: string; path: string }): Promise<string | null> {
  const operation = { ...READ, name: `read ${path} on branch ${branch}` };
  const parameters = { ref: branch };
  const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters }));
  if (answer === null || Array.isArray(answer) || at(answer, 'type') === 'dir') return null;
  const sha = shaAt(answer, 'sha');
  if (sha === null) throw malformedResponse(operation, 'id of the file (`sha`)');
  return sha;
}

/**
 * Content of a file, or null where there is none at that place, or it is too large for GitHub to show (1 MB).
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function fileAt(api: Api, { ref, path }: { ref: string; path: string }): Promise<Uint8Array | null> {
  const operation = { ...READ, name: `read ${path} at ${ref}` };
  const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters: { ref } }));
  const content = textAt(answer, 'content');
  return content === null || textAt(answer, 'encoding') !== 'base64' ? null : Buffer.from(content, 'base64');
}

export async function defaultBranch(api: Api): Promise<string> {
  const operation = { name: 'read the repository', permission: 'contents: read' };
  const data = await api.send({ ...operation, method: 'GET', path: '' });
  const branch = textAt(data, 'default_branch');
  if (branch === null) throw malformedResponse(operation, 'default branch');
  return branch;
}

/** A file that a run would apply: `path` counts from the repository's root, `bytes` is the file as it was read. */
export interface LocalFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the branch's tip holds of a run's files. */
export type TipVerdict =
  /** The same commit, or the same files. */
  | { readonly kind: 'same' }
  /** Files that the tip holds otherwise, or not at all: such as files that a step before wrote. */
  | { readonly kind: 'behind'; readonly different: readonly string[]; readonly absent: readonly string[] }
  /** GitHub shows neither the branch nor the files. */
  | { readonly kind: 'unknown' };

/** Compares the files of a run with those at the branch's tip. `commit` is the commit that was checked out. */
export async function compareWithTip(
  forge: Pick<Forge, 'branchTip' | 'fileAtTip'>,
  {
    branch,
    commit,
    files,
  }: { readonly branch: string; readonly commit: string | null; readonly files: readonly LocalFile[] },
): Promise<TipVerdict> {
  const tip = await forge.branchTip(branch);
  if (tip !== null && tip === commit) return { kind: 'same' };
  const ids = await Promise.all(files.map(({ path }) => forge.fileAtTip({ branch, path })));
  if (tip === null && ids.every((id) => id === null)) return { kind: 'unknown' };
  const absent = files.filter((_, index) => ids[index] === null).map(({ path }) => path);
  const different = files
    .filter(({ bytes }, index) => {
      const id = ids[index] ?? null;
      return id !== null && !isBlob(bytes, id);
    })
    .map(({ path }) => path);
  return absent.length + different.length === 0 ? { kind: 'same' } : { kind: 'behind', different, absent };
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return null;
    throw error;
  }
}

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
