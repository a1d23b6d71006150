import { lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../domain/problem.ts';

/** Where the module of constants is written. */
export interface PythonFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

/** Finds the file that the input `write-python` names: inside the workspace, not under `.git`, and no symbolic link. */
export function pythonFile(given: string, workspace: string): PythonFile | Problem {
  const absolute = resolve(workspace, given);
  const path = relative(workspace, absolute).split(sep).join('/');
  const problem = (what: string, fix: string): Problem => ({
    severity: 'error',
    code: 'write-python',
    message: `The input \`write-python\` names ${JSON.stringify(given)}, which ${what}.`,
    fix,
  });
  if (isOutside(path)) return problem('is outside the workspace', 'Name a file in the checkout.');
  if (isInGit(path)) return problem('is under .git', 'Name a file elsewhere in the checkout.');
  if (!path.endsWith('.py')) return problem('is no Python file', 'Name a file that ends in `.py`.');
  try {
    const real = relative(realpathSync(workspace), nearestReal(absolute));
    if (real !== '' && (isOutside(real) || isInGit(real)))
      return problem('leads outside of the workspace or into .git', 'Replace the symbolic link by a folder.');
    if (lstatSync(absolute, { throwIfNoEntry: false })?.isFile() === false)
      return problem('is not a regular file', 'Name a file, or one that does not exist yet.');
  } catch (error) {
    return problem(`cannot be written (${codeOf(error)})`, 'Check its folders and their permissions.');
  }
  return { path, absolute };
}

/**
 * Writes the text if the file holds another one, and makes its folders.
 *
 * @returns whether it was written.
 * @throws Error of node:fs where it cannot be written.
 */
export function writeIfChanged({ absolute }: PythonFile, text: string): boolean {
  if (lstatSync(absolute, { throwIfNoEntry: false }) && readFileSync(absolute, 'utf8') === text) return false;
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return true;
}

/** The folder that a new file would stand in, or the nearest above it that exists, without symbolic links. */
function nearestReal(absolute: string): string {
  const folder = dirname(absolute);
  return lstatSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : nearestReal(folder);
}

function isOutside(path: string): boolean {
  return path === '' || path === '..' || path.startsWith('../') || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function isInGit(path: string): boolean {
  return path.split(/[\\/]/).some((segment) => segment.toLowerCase() === '.git');
}

/** `EACCES` and the like. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}
