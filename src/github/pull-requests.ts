import { type Api, required } from './api.ts';
import { type CommitLookUp, type Forge, ForgeError, type PullRequest, withFallback } from './forge.ts';
import { at, listAt, numberAt, shaAt, textAt } from './json.ts';

/** Waits between look-ups that found nothing: GitHub's index of merged commits lags by some seconds. */
const LAG_PAUSES = [1_000, 2_000, 3_000];

const READ = { permission: 'pull-requests: read', method: 'GET' } as const;

/** Look-ups in flight, and how many commits (the newest) of one push are looked up. */
const AT_ONCE = 8;
const MOST_COMMITS = 200;

/** GitHub lists no more files of a pull request: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3_000;

/** Pull requests, by number and by commit. */
export function pullRequests(api: Api): Pick<Forge, 'pullRequest' | 'changedFiles' | 'pullRequestsOf'> {
  return {
    async pullRequest(number) {
      const operation = { ...READ, name: `read pull request #${number}` };
      const data = await api.send({ ...operation, path: `/pulls/${number}` });
      return required(asPullRequest(data), operation, 'pull request');
    },

    async changedFiles(number) {
      const files = await filesOf(api, number);
      if (files.length >= MOST_FILES) return null;
      return files
        .flatMap((file) => [textAt(file, 'filename'), textAt(file, 'previous_filename')])
        .filter((path) => path !== null);
    },

    /** The commits are the oldest first, as a push event lists them. */
    async pullRequestsOf(commits, options = {}) {
      const newestFirst = [...new Set(commits)].reverse().slice(0, MOST_COMMITS);
      for (let round = 0; ; round += 1) {
        const { found, missing } = await lookUp(api, newestFirst, options);
        const pause = LAG_PAUSES[round];
        const enough = options.everyCommit === true ? !missing : found.length > 0;
        if (enough || newestFirst.length === 0 || options.expectMerge !== true || pause === undefined) return found;
        await api.clock.wait(pause);
      }
    },
  };
}

/** The files that a pull request changes. */
export function filesOf(api: Api, number: number): Promise<unknown[]> {
  const { permission } = READ;
  return api.list({ name: `read the files of pull request #${number}`, permission, path: `/pulls/${number}/files` });
}

/** `missing`: a commit has no pull request at all. */
async function lookUp(
  api: Api,
  commits: readonly string[],
  { base, expectMerge }: CommitLookUp,
): Promise<{ found: PullRequest[]; missing: boolean }> {
  const found = new Map<number, PullRequest>();
  const unknown = new Set<string>();
  for (let start = 0; start < commits.length; start += AT_ONCE) {
    const batch = commits.slice(start, start + AT_ONCE);
    const lists = await Promise.all(batch.map((sha) => pullsOfCommit(api, sha)));
    for (const [index, sha] of batch.entries()) if (lists[index]?.length === 0) unknown.add(sha);
    lists.flat().forEach(add);
  }
  // Servers that imitate GitHub may not have that list.
  if (unknown.size > 0 && expectMerge !== undefined)
    for (const item of await withFallback(closedLast(api), () => [], 'not-found')) {
      const merge = shaAt(item, 'merge_commit_sha');
      if (merge === null || !unknown.delete(merge)) continue;
      add(item);
    }
  return { found: [...found.values()].sort((a, b) => a.number - b.number), missing: unknown.size > 0 };

  function add(item: unknown): void {
    const pull = asPullRequest(item);
    if (pull === null || !isMerged(item, pull, commits)) return;
    if (base === undefined || pull.baseRef === null || pull.baseRef === base) found.set(pull.number, pull);
  }
}

async function pullsOfCommit(api: Api, sha: string): Promise<readonly unknown[]> {
  const name = `find the pull request of commit ${sha.slice(0, 7)}`;
  const path = `/commits/${encodeURIComponent(sha)}/pulls`;
  try {
    return listAt(await api.send({ ...READ, name, path, parameters: { per_page: 100 } }));
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== 'not-found') throw error;
    // Servers that imitate GitHub may not have this look-up: the pull requests that were closed last say the same.
    const closed = await closedLast(api).catch(() => {
      throw error;
    });
    return closed.filter((item) => [shaAt(item, 'merge_commit_sha'), shaAt(item, 'head', 'sha')].includes(sha));
  }
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests: this list does not lag. */
async function closedLast(api: Api): Promise<readonly unknown[]> {
  const name = 'list the pull requests that were closed last';
  const parameters = { state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 };
  return listAt(await api.send({ ...READ, name, path: '/pulls', parameters }));
}

/** GitHub's lists show a merge by `merged_at`; its single answers, and simpler servers, by `merged` or the commit. */
function isMerged(item: unknown, pull: PullRequest, commits: readonly string[]): boolean {
  if (pull.mergedAt !== null || at(item, 'merged') === true) return true;
  return at(item, 'state') === 'closed' && pull.mergeCommitSha !== null && commits.includes(pull.mergeCommitSha);
}

function asPullRequest(item: unknown): PullRequest | null {
  const number = numberAt(item, 'number');
  if (number === null) return null;
  const [head, base] = [textAt(item, 'head', 'repo', 'full_name'), textAt(item, 'base', 'repo', 'full_name')];
  return {
    number,
    headSha: shaAt(item, 'head', 'sha'),
    baseRef: textAt(item, 'base', 'ref'),
    mergedAt: textAt(item, 'merged_at'),
    mergeCommitSha: shaAt(item, 'merge_commit_sha'),
    fromFork: at(item, 'head', 'repo') === null || (base !== null && head !== base),
  };
}
