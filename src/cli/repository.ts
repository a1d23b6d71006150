import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds `.git`, from this one upwards; null outside of a repository. */
export function repositoryRoot(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryRoot(parent);
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
