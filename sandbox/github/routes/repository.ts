import { changesBetween, commitAt, commitsBetween, history, mergeBase } from '../git.ts';
import { type Call, notFound, page, param, Refusal, type RepositoryCall, type Route } from '../http.ts';
import { patchOf } from '../patch.ts';
import { contentJson, pullJson, repositoryJson, userJson } from '../present.ts';
import { type Commit, gitBlobSha, type PullRequest, type Repository } from '../state.ts';

/** The commit that a branch, `heads/<branch>`, `refs/heads/<branch>` or sha names. */
export function resolve(repository: Repository, ref: string): string | undefined {
  const branch = ref.replace(/^(refs\/)?heads\//, '');
  return repository.branches[ref] ?? repository.branches[branch] ?? (repository.commits[ref] ? ref : undefined);
}

function commitJson(call: RepositoryCall, commit: Commit) {
  const name = `${call.repository.owner}/${call.repository.name}`;
  return {
    sha: commit.sha,
    commit: { message: commit.message, author: { name: commit.author, date: commit.date } },
    author: userJson(commit.author),
    parents: commit.parents.map((sha) => ({ sha })),
    url: `${call.apiUrl}/repos/${name}/commits/${commit.sha}`,
  };
}

/** Each file that differs, with GitHub's `status`. */
export function fileList(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return Object.entries(changesBetween(before, after))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => ({
      filename: path,
      status: content === null ? 'removed' : path in before ? 'modified' : 'added',
      sha: gitBlobSha(content ?? before[path] ?? ''),
      patch: patchOf(before[path] ?? '', content ?? ''),
    }));
}

function contents(call: RepositoryCall) {
  const { repository } = call;
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const sha = resolve(repository, ref);
  if (sha === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const { files } = commitAt(repository, sha);
  const path = param(call, 'path').replace(/^\/+|\/+$/g, '');
  const content = files[path];
  if (content !== undefined) return { status: 200, body: contentJson(call, path, content, ref) };
  const inside = Object.entries(files).filter(([name]) => name.startsWith(path === '' ? '' : `${path}/`));
  if (inside.length === 0) throw notFound();
  return {
    status: 200,
    body: inside.map(([name, one]) => ({ ...contentJson(call, name, one, ref), content: undefined })),
  };
}

/** As `git log -- <path>`: of a merge that is like one of its parents only that one is followed. Without a path, every commit. */
function commitsOf(repository: Repository, sha: string, path: string): Commit[] {
  const under = (one: string) => {
    const { files } = commitAt(repository, one);
    return JSON.stringify(Object.entries(files).filter(([name]) => name === path || name.startsWith(`${path}/`)));
  };
  const found = new Map<string, Commit>();
  const seen = new Set<string>();
  const queue = [sha];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { parents } = commitAt(repository, next);
    const same = path === '' ? undefined : parents.find((parent) => under(parent) === under(next as string));
    if (same !== undefined) queue.push(same);
    else {
      const isEmpty = parents.length === 0 && under(next) === '[]' && path !== '';
      if (!isEmpty) found.set(next, commitAt(repository, next));
      queue.push(...parents);
    }
  }
  return [...found.values()].sort((a, b) => b.date.localeCompare(a.date));
}

/** Pull requests that brought a commit: on the default branch only merged ones, elsewhere open ones too. */
function pullsOf(repository: Repository, sha: string): PullRequest[] {
  const landed = history(repository, repository.branches[repository.defaultBranch] ?? '').has(sha);
  return repository.pulls.filter(
    (pull) =>
      (pull.commits.includes(sha) || pull.landed.includes(sha)) &&
      (pull.mergedAt !== null || (!landed && pull.state === 'open')),
  );
}

/** `lag`: how many look-ups of a commit's pull requests still answer with an empty list. */
export function repositoryRoutes(lag: { commitPulls: number }): Route[] {
  return [
    {
      method: 'GET',
      path: '',
      needs: [],
      handle: (call) => ({ status: 200, body: repositoryJson(call, call.repository) }),
    },
    {
      method: 'GET',
      path: '/branches/:branch{.+}',
      needs: [['contents', 'read']],
      handle: (call) => {
        const name = param(call, 'branch');
        const sha = call.repository.branches[name];
        if (sha === undefined) throw new Refusal(404, 'Branch not found');
        return {
          status: 200,
          body: { name, commit: commitJson(call, commitAt(call.repository, sha)), protected: false },
        };
      },
    },
    {
      method: 'GET',
      path: '/git/ref/:ref{.+}',
      needs: [['contents', 'read']],
      handle: (call) => {
        const ref = param(call, 'ref');
        const sha = ref.startsWith('heads/') ? call.repository.branches[ref.slice('heads/'.length)] : undefined;
        if (sha === undefined) throw notFound();
        return { status: 200, body: { ref: `refs/${ref}`, object: { type: 'commit', sha } } };
      },
    },
    { method: 'GET', path: '/contents', needs: [['contents', 'read']], handle: contents },
    { method: 'GET', path: '/contents/:path{.*}', needs: [['contents', 'read']], handle: contents },
    {
      method: 'GET',
      path: '/commits',
      needs: [['contents', 'read']],
      handle: (call) => {
        const ref = call.query.get('sha') ?? call.repository.defaultBranch;
        const sha = resolve(call.repository, ref);
        if (sha === undefined) throw notFound();
        const { items, headers } = page(call, commitsOf(call.repository, sha, call.query.get('path') ?? ''));
        return { status: 200, body: items.map((one) => commitJson(call, one)), headers };
      },
    },
    {
      method: 'GET',
      path: '/commits/:sha/pulls',
      needs: [['pull-requests', 'read']],
      handle: (call) => {
        const sha = param(call, 'sha');
        if (call.repository.commits[sha] === undefined) throw new Refusal(422, `No commit found for SHA: ${sha}`);
        if (lag.commitPulls > 0) {
          lag.commitPulls -= 1;
          return { status: 200, body: [] };
        }
        const { items, headers } = page(call, pullsOf(call.repository, sha));
        return { status: 200, body: items.map((pull) => pullJson(call, pull, false)), headers };
      },
    },
    {
      method: 'GET',
      path: '/commits/:ref{[^/]+}',
      needs: [['contents', 'read']],
      handle: (call) => {
        const sha = resolve(call.repository, param(call, 'ref'));
        if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${param(call, 'ref')}`);
        return { status: 200, body: commitJson(call, commitAt(call.repository, sha)) };
      },
    },
    { method: 'GET', path: '/compare/:basehead{.+}', needs: [['contents', 'read']], handle: compare },
  ];
}

function compare(call: RepositoryCall) {
  const { repository } = call;
  const [base, head] = param(call, 'basehead')
    .split('...')
    .map((ref) => resolve(repository, ref));
  if (base === undefined || head === undefined) throw notFound();
  const ancestor = mergeBase(repository, base, head);
  if (ancestor === undefined) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
  const ahead = commitsBetween(repository, base, head);
  const behind = commitsBetween(repository, head, base);
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical';
  const body = {
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    merge_base_commit: commitJson(call, commitAt(repository, ancestor)),
    commits: ahead.map((one) => commitJson(call, one)),
    files: fileList(commitAt(repository, ancestor).files, commitAt(repository, head).files),
  };
  return { status: 200, body };
}

/** `GET /user`: only a person has one. */
export function currentUser(call: Call) {
  if (call.token.kind === 'installation') throw new Refusal(403, 'Resource not accessible by integration');
  return { status: 200, body: userJson(call.token.login) };
}

/** GraphQL, as far as `viewer { login }` goes. */
export function graphql(call: Call) {
  const query = call.body.query;
  if (typeof query !== 'string' || !/\bviewer\s*{\s*login\s*}/.test(query))
    return {
      status: 200,
      body: { errors: [{ type: 'undefinedField', message: 'This sandbox answers viewer { login } only.' }] },
    };
  return { status: 200, body: { data: { viewer: { login: call.token.viewerLogin } } } };
}
