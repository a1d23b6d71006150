import { type Api, encodePath, senseless } from './api.ts';
import { isBlob } from './blob-sha.ts';
import { type Forge, ForgeError } from './forge.ts';
import { at, shaAt, textAt } from './json.ts';

const READ = { permission: 'contents: read', method: 'GET' } as const;

/** The branch's newest commit, or null where GitHub knows no such branch. */
export async function branchTip(api: Api, branch: string): Promise<string | null> {
  const operation = { ...READ, name: `read branch ${branch}` };
  const answer = await orNull(api.send({ ...operation, path: `/branches/${encodePath(branch)}` }));
  if (answer === null) return null;
  const sha = shaAt(answer.data, 'commit', 'sha');
  if (sha === null) throw senseless(operation, 'commit of the branch');
  return sha;
}

/** Git's id of the file's content at the branch's tip, or null where there is no such file. */
export async function fileAtTip(api: Api, { branch, path }: { branch: string; path: string }): Promise<string | null> {
  const operation = { ...READ, name: `read ${path} on branch ${branch}` };
  const parameters = { ref: branch };
  const answer = await orNull(api.send({ ...operation, path: `/contents/${encodePath(path)}`, parameters }));
  if (answer === null || Array.isArray(answer.data) || at(answer.data, 'type') === 'dir') return null;
  const sha = shaAt(answer.data, 'sha');
  if (sha === null) throw senseless(operation, 'id of the file (`sha`)');
  return sha;
}

export async function defaultBranch(api: Api): Promise<string> {
  const operation = { name: 'read the repository', permission: 'contents: read' };
  const { data } = await api.send({ ...operation, method: 'GET', path: '' });
  const branch = textAt(data, 'default_branch');
  if (branch === null) throw senseless(operation, 'default branch');
  return branch;
}

/** What the branch holds now, compared with the file that this run has read. */
export type TipVerdict =
  | 'same'
  | 'different'
  /** The branch has no such file any more. */
  | 'gone'
  /** GitHub shows neither the branch nor the file. */
  | 'unknown';

/**
 * Compares the config of this run with the one at the branch's tip. `commit` is the commit that was checked out,
 * `path` counts from the repository's root, `bytes` is the file as read.
 */
export async function configAtTip(
  forge: Pick<Forge, 'branchTip' | 'fileAtTip'>,
  run: { readonly branch: string; readonly commit: string | null; readonly path: string; readonly bytes: Uint8Array },
): Promise<TipVerdict> {
  const tip = await forge.branchTip(run.branch);
  if (tip !== null && tip === run.commit) return 'same';
  const sha = await forge.fileAtTip({ branch: run.branch, path: run.path });
  if (sha === null) return tip === null ? 'unknown' : 'gone';
  return isBlob(run.bytes, sha) ? 'same' : 'different';
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return null;
    throw error;
  }
}
