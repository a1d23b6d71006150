import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isOutside } from '../domain/paths.ts';
import { isSha } from '../github/json.ts';

/** The folder that holds `.git`, from this one upwards; null outside of a repository. */
export function repositoryRoot(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryRoot(parent);
}

/** A path as a message, an annotation and GitHub's API have it: from a folder, with `/`. */
export function pathFrom(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/');
}

/**
 * Root of the checkout that a file of the workspace is in: with `path:` of actions/checkout it is below the workspace. What another
 * repository was checked out for, such as a submodule, counts as part of the checkout around it; without any it is the workspace.
 *
 * @param repository `<owner>/<name>` of the run.
 */
export function checkoutRoot(file: string, workspace: string, repository: string): string {
  let folder = dirname(resolve(workspace, file));
  while (!isOutside(relative(workspace, folder))) {
    if (existsSync(join(folder, '.git')) && isCheckoutOf(folder, repository)) return folder;
    folder = dirname(folder);
  }
  return workspace;
}

/** A checkout without a remote that can be read counts as the run's own. */
function isCheckoutOf(root: string, repository: string): boolean {
  const git = gitDirectory(root);
  const common = readOr(join(git, 'commondir'), '.').trim();
  const config = readOr(join(resolve(git, common), 'config'), '');
  const [, url = ''] = /^\s*\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(config) ?? [];
  const origin = repositoryOfUrl(url);
  return origin === null || origin.toLowerCase() === repository.toLowerCase();
}

/** The commit of the run's repository that is checked out; null where that cannot be read. */
export function checkedOutCommit(root: string, repository: string): string | null {
  if (!isCheckoutOf(root, repository)) return null;
  const git = gitDirectory(root);
  const head = readOr(join(git, 'HEAD'), '').trim();
  const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null;
  if (ref === null) return isSha(head) ? head : null;
  const common = resolve(git, readOr(join(git, 'commondir'), '.').trim());
  const packed = readOr(join(common, 'packed-refs'), '')
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`));
  const sha = readOr(join(common, ref), packed?.split(' ')[0] ?? '').trim();
  return isSha(sha) ? sha : null;
}

/** `.git` is a file in a submodule and in a further work tree. */
function gitDirectory(root: string): string {
  const [, elsewhere = '.git'] = /^gitdir: (.+)$/m.exec(readOr(join(root, '.git'), '')) ?? [];
  return resolve(root, elsewhere);
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

/** `<owner>/<name>` of the remote `origin`; null where there is none, no git, or a URL that names no repository. */
export function originRepository(root: string): string | null {
  try {
    const url = execFileSync('git', ['config', '--get', 'remote.origin.url'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5_000,
    });
    return repositoryOfUrl(url.trim());
  } catch {
    // No git, no remote, not ours to read: `--repository` names it.
    return null;
  }
}

const NAME = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;

/**
 * Owner and name from a remote's URL: `https://host/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name.git`.
 * Credentials in it are passed over. null for anything else, such as a path.
 */
export function repositoryOfUrl(url: string): string | null {
  const path =
    /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ?? /^(?:[^@/:\s]+@)?[^/:\s]{2,}:(?!\/)(.+)$/.exec(url)?.[1];
  return path === undefined ? null : asRepository(path.replace(/\/+$/, '').replace(/\.git$/, ''));
}

/** The text, if it is `<owner>/<name>`. */
export function asRepository(text: string): string | null {
  return NAME.test(text) && !text.split('/').some((part) => /^\.+$/.test(part)) ? text : null;
}
