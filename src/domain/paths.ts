import { isAbsolute, sep } from 'node:path';

/** Whether a path, relative to a folder, leads out of it or is the folder itself. */
export function isOutside(path: string): boolean {
  return path === '' || path === '..' || path.startsWith('../') || path.startsWith(`..${sep}`) || isAbsolute(path);
}

export function isInGit(path: string): boolean {
  return path.split(/[\\/]/).some((segment) => segment.toLowerCase() === '.git');
}

/** Of what node:fs threw: `EACCES` and the like. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
}
