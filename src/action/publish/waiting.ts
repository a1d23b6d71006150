import { type Forge, ForgeError } from '../../github/forge.ts';
import type { Marker } from '../../github/marker.ts';
import type { Run } from '../run.ts';

/** Of more files, the first. */
const MOST_FILES = 5;

/**
 * Merged pull requests that changed one of the files and are not reported as applied, back to the newest that is: their own runs
 * stopped, failed, wait, or were dropped by `concurrency`. The comments hold what is known of each, and cost no further permission.
 *
 * @throws ForgeError
 */
export async function waitingPullRequests(
  { forge }: Pick<Run, 'forge'>,
  { branch, ref, paths, marker }: { branch: string; ref: string; paths: readonly string[]; marker: Marker },
): Promise<number[]> {
  const waiting = new Set<number>();
  if (forge === null) return [];
  for (const path of paths.slice(0, MOST_FILES)) {
    const seen = new Set<number>();
    walk: for (const sha of await commits(forge, { ref, path }))
      for (const { number } of await forge.pullRequestsOf([sha], { base: branch })) {
        if (seen.has(number)) continue;
        seen.add(number);
        const theirs = await forge.ownMarker({ pullRequest: number, marker });
        if (theirs?.applied !== undefined) break walk;
        if (theirs !== null) waiting.add(number);
      }
  }
  return [...waiting];
}

/** Servers that imitate GitHub may not have this list. */
async function commits(forge: Forge, file: { ref: string; path: string }): Promise<readonly string[]> {
  try {
    return await forge.commitsOf(file);
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return [];
    throw error;
  }
}
