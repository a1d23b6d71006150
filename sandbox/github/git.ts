import { createHash } from 'node:crypto';
import type { Commit, Repository, State } from './state.ts';
import { tick } from './state.ts';

/** A change of a tree: new text, or null where the file goes away. */
export type Changes = Readonly<Record<string, string | null>>;

export interface NewCommit {
  readonly message: string;
  readonly author: string;
  readonly parents: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** Stores a commit without moving a branch, and returns its sha. The same history always gives the same shas. */
export function writeCommit(state: State, repository: Repository, commit: NewCommit): string {
  const date = tick(state);
  const sha = createHash('sha1')
    .update(JSON.stringify([repository.owner, repository.name, date, commit]))
    .digest('hex');
  repository.commits[sha] = {
    sha,
    date,
    message: commit.message,
    author: commit.author,
    parents: [...commit.parents],
    files: { ...commit.files },
  };
  return sha;
}

export function applyChanges(files: Readonly<Record<string, string>>, changes: Changes): Record<string, string> {
  const result = { ...files };
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) delete result[path];
    else result[path] = content;
  }
  return result;
}

export function changesBetween(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): Changes {
  const changes: Record<string, string | null> = {};
  for (const path of Object.keys(from)) if (!(path in to)) changes[path] = null;
  for (const [path, content] of Object.entries(to)) if (from[path] !== content) changes[path] = content;
  return changes;
}

/** The commit and everything it stands on. */
export function history(repository: Repository, sha: string): Set<string> {
  const seen = new Set<string>();
  const queue = [sha];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(repository.commits[next]?.parents ?? []));
  }
  return seen;
}

/** Commits of `head` that `base` does not have, oldest first. */
export function commitsBetween(repository: Repository, base: string, head: string): Commit[] {
  const known = history(repository, base);
  return [...history(repository, head)]
    .filter((sha) => !known.has(sha))
    .map((sha) => commitAt(repository, sha))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The newest commit that both have. */
export function mergeBase(repository: Repository, a: string, b: string): string | undefined {
  const known = history(repository, a);
  return [...history(repository, b)]
    .filter((sha) => known.has(sha))
    .sort((x, y) => commitAt(repository, y).date.localeCompare(commitAt(repository, x).date))[0];
}

/** The tree after merging; where both sides changed a file, the head's text wins. */
export function mergedFiles(repository: Repository, base: string, head: string): Record<string, string> {
  const ancestor = mergeBase(repository, base, head);
  const before = ancestor === undefined ? {} : commitAt(repository, ancestor).files;
  return applyChanges(commitAt(repository, base).files, changesBetween(before, commitAt(repository, head).files));
}

export function commitAt(repository: Repository, sha: string): Commit {
  const commit = repository.commits[sha];
  if (commit === undefined) throw new Error(`${repository.owner}/${repository.name} has no commit ${sha}`);
  return commit;
}
