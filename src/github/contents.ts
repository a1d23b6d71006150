import { createHash } from 'node:crypto';
import { isOutside } from '../domain/paths.ts';
import { type Api, encodePath, required } from './api.ts';
import { type Forge, withFallback } from './forge.ts';
import { at, listAt, shaAt, textAt } from './json.ts';

const READ = { permission: 'contents: read', method: 'GET' } as const;

/** Commits that are looked at for what is not applied yet. */
const MOST_COMMITS = 30;

/** Branches, commits and files. */
export function contents(
  api: Api,
): Pick<Forge, 'branchTip' | 'isPartOf' | 'fileAtTip' | 'fileAt' | 'commitsOf' | 'defaultBranch'> {
  /** https://docs.github.com/en/rest/repos/contents#get-repository-content */
  const fileFrom = (ref: string, path: string) => {
    const operation = { ...READ, name: `read ${path} at ${ref}` };
    const answer = api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters: { ref } });
    return { operation, found: withFallback(answer, () => null, 'not-found') };
  };
  return {
    async branchTip(branch) {
      const operation = { ...READ, name: `read branch ${branch}` };
      const answer = api.send({ ...operation, path: `/branches/${encodePath(branch)}` });
      const found = await withFallback(answer, () => null, 'not-found');
      return found === null ? null : required(shaAt(found, 'commit', 'sha'), operation, 'commit of the branch');
    },

    /** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
    async isPartOf({ commit, of }) {
      if (commit === of) return true;
      // The files, which may be many, are on the first page only.
      const answer = api.send({
        ...READ,
        name: `compare ${commit.slice(0, 7)} with ${of.slice(0, 7)}`,
        path: `/compare/${commit}...${of}`,
        parameters: { per_page: 1, page: 2 },
      });
      const status = textAt(await withFallback(answer, () => null, 'not-found'), 'status');
      return status === 'ahead' || status === 'identical';
    },

    async fileAtTip({ branch, path }) {
      const { operation, found } = fileFrom(branch, path);
      const answer = await found;
      if (answer === null || Array.isArray(answer) || at(answer, 'type') === 'dir') return null;
      return required(shaAt(answer, 'sha'), operation, 'id of the file (sha)');
    },

    async fileAt({ ref, path }) {
      const answer = await fileFrom(ref, path).found;
      const content = textAt(answer, 'content');
      return content === null || textAt(answer, 'encoding') !== 'base64' ? null : Buffer.from(content, 'base64');
    },

    /** https://docs.github.com/en/rest/commits/commits#list-commits */
    async commitsOf({ ref, path }) {
      const parameters = { sha: ref, path, per_page: MOST_COMMITS };
      const answer = await api.send({ ...READ, name: `list the commits of ${path}`, path: '/commits', parameters });
      return listAt(answer).flatMap((commit) => shaAt(commit, 'sha') ?? []);
    },

    async defaultBranch() {
      const operation = { ...READ, name: 'read the repository' };
      const data = await api.send({ ...operation, path: '' });
      return required(textAt(data, 'default_branch'), operation, 'default branch');
    },
  };
}

/** A file that a run would apply: `path` counts from the repository's root, `bytes` is the file as it was read. */
export interface LocalFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Paths of a run's files that the branch's tip does not hold as they are. */
export interface TipDifferences {
  /** Files of this commit that the tip holds otherwise. */
  readonly different: readonly string[];
  /** Files of this commit that the tip no longer holds. */
  readonly absent: readonly string[];
  /** The tip is another commit, and neither of the two has these files: a step before made them. */
  readonly made: readonly string[];
}

const NONE: TipDifferences = { different: [], absent: [], made: [] };

/**
 * Compares the files of a run with those at the branch's tip. `commit` is the commit of the run, `checkedOut` the one that it has.
 *
 * @returns null where GitHub does not show the branch.
 */
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
): Promise<TipDifferences | null> {
  const tip = await forge.branchTip(branch);
  if (tip === null) return null;
  if (tip === commit || tip === checkedOut) return NONE;
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
  return { different: those('different'), absent: those('absent'), made: those('made') };
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
