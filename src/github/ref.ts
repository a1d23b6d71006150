/** The branch of a ref such as `refs/heads/main`; null for a tag, a pull request's merge or anything else. */
export function branchOf(ref: string): string | null {
  return ref.startsWith('refs/heads/') && ref.length > 'refs/heads/'.length ? ref.slice('refs/heads/'.length) : null;
}

/** A ref in words, for a sentence. */
export function refName(ref: string): string {
  if (ref === '') return 'an unknown ref';
  const branch = branchOf(ref);
  if (branch !== null) return `the branch ${branch}`;
  return ref.startsWith('refs/tags/') ? `the tag ${ref.slice('refs/tags/'.length)}` : ref;
}

/** Whether a branch is what the pattern names; `*` stands for anything but a slash. */
export function matchesBranch(pattern: string, branch: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(branch);
}
