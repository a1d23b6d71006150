import { createHash } from 'node:crypto';
import { isOutside } from '../domain/paths.ts';
import { type Api, encodePath, malformedResponse } from './api.ts';
import { type Forge, ForgeError } from './forge.ts';
import { at, listAt, shaAt, textAt } from './json.ts';

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

/**
 * Whether a commit is the other one or comes before it; false too where GitHub does not know one of them.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function isPartOf(
  api: Api,
  { commit, of }: { readonly commit: string; readonly of: string },
): Promise<boolean> {
  if (commit === of) return true;
  const operation = { ...READ, name: `compare ${commit.slice(0, 7)} with ${of.slice(0, 7)}` };
  // The files, which may be many, are on the first page only.
  const parameters = { per_page: 1, page: 2 };
  const answer = await orNull(api.send({ ...operation, path: `/compare/${commit}...${of}`, parameters }));
  return ['ahead', 'identical'].includes(textAt(answer, 'status') ?? '');
}

/** Git's id of the file's content at a branch's tip or a commit, or null where there is no such file. */
export async function fileAtTip(api: Api, { branch, path }: { branch: string; path: string }): Promise<string | null> {
  const operation = { ...READ, name: `read ${path} at ${branch}` };
  const parameters = { ref: branch };
  const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters }));
  if (answer === null || Array.isArray(answer) || at(answer, 'type') === 'dir') return null;
  const sha = shaAt(answer, 'sha');
  if (sha === null) throw malformedResponse(operation, 'id of the file (sha)');
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

/** Commits that are looked at for what is not applied yet. */
const MOST_COMMITS = 30;

/** https://docs.github.com/en/rest/commits/commits#list-commits */
export async function commitsOf(api: Api, { ref, path }: { ref: string; path: string }): Promise<string[]> {
  const parameters = { sha: ref, path, per_page: MOST_COMMITS };
  const answer = await api.send({ ...READ, name: `list the commits of ${path}`, path: '/commits', parameters });
  return listAt(answer).flatMap((commit) => shaAt(commit, 'sha') ?? []);
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
  /** The same commit, the same files, or what they were made from is the same. */
  | { readonly kind: 'same' }
  /** Files of this commit that the tip holds otherwise, or no longer. */
  | { readonly kind: 'behind'; readonly different: readonly string[]; readonly absent: readonly string[] }
  /** The tip is another commit, and neither of the two has these files: a step before made them. All others are the same. */
  | { readonly kind: 'made'; readonly made: readonly string[] }
  /** GitHub does not show the branch. */
  | { readonly kind: 'unknown' };

/** Compares the files of a run with those at the branch's tip. `commit` is the commit of the run, `checkedOut` the one that it has. */
export async function compareWithTip(
  forge: Pick<Forge, 'branchTip' | 'fileAtTip'>,
  {
    branch,
    commit,
    checkedOut = commit,
    files,
  }: {
    readonly branch: string;
    readonly commit: string | null;
    readonly checkedOut?: string | null;
    readonly files: readonly LocalFile[];
  },
): Promise<TipVerdict> {
  const tip = await forge.branchTip(branch);
  if (tip === null) return { kind: 'unknown' };
  if (tip === commit || tip === checkedOut) return { kind: 'same' };
  const compared = await Promise.all(
    files.map(async ({ path, bytes }) => {
      const inside = !isOutside(path);
      const now = inside ? await forge.fileAtTip({ branch: tip, path }) : null;
      if (now !== null && isBlob(bytes, now)) return { path, is: 'same' };
      // A step before may have written over it, or made it: then the commits say whether it was made from the same.
      const before = inside && commit !== null ? await forge.fileAtTip({ branch: commit, path }) : null;
      if (before === now) return { path, is: now === null ? 'made' : 'same' };
      return { path, is: now === null ? 'absent' : 'different' };
    }),
  );
  const those = (wanted: string) => compared.filter(({ is }) => is === wanted).map(({ path }) => path);
  const [different, absent, made] = [those('different'), those('absent'), those('made')];
  if (different.length + absent.length > 0) return { kind: 'behind', different, absent };
  return made.length > 0 ? { kind: 'made', made } : { kind: 'same' };
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
