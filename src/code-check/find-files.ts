import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { matchesGlob, posix, resolve, sep } from 'node:path';
import pMap from 'p-map';
import type { CodeFile } from './code-finding.ts';

/** Larger files are generated or data, and GitHub's own limit for reviewing is far below. */
export const MAX_FILE_BYTES = 1_048_576;

export interface FoundFiles {
  /** Sorted by path. */
  readonly files: readonly CodeFile[];
  /** One sentence for each file that matches, or folder, that was left out. */
  readonly skipped: readonly string[];
  /** Globs that match no file. */
  readonly unmatched: readonly string[];
}

/** Folders that hold others' code or none: never entered. */
const SKIPPED_FOLDERS = new Set(
  (
    '.git .hg .svn .tox .nox .eggs .venv venv site-packages node_modules __pycache__ .mypy_cache .pytest_cache .ruff_cache ' +
    '.ipynb_checkpoints'
  ).split(' '),
);

/** Files and folders that are read at a time. */
const CONCURRENCY = 32;

/**
 * Finds the files below `workspace` (absolute) that one of the globs matches, and reads them. A glob that begins with `!`
 * takes files out again. Never leaves the workspace, also not through a symbolic link, and never enters `.git`,
 * `node_modules` or a virtual environment (known by its `pyvenv.cfg`). Files over `maxBytes`, and files and folders that cannot
 * be read, are named in `skipped`.
 *
 * @throws Error of node:fs if the workspace itself cannot be read.
 */
export async function findFiles(
  workspace: string,
  globs: readonly string[],
  maxBytes: number = MAX_FILE_BYTES,
): Promise<FoundFiles> {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(normalize);
  const matches = createMatcher(globs, (glob) => unmatched.delete(glob));
  if (wanted.length === 0) return { files: [], skipped: [], unmatched: [] };
  const root = await realpath(workspace);
  const paths: string[] = [];
  const skipped: string[] = [];
  const unmatched = new Set(wanted);
  await walk('');
  const found = await pMap(paths.sort(), (path) => read(path).catch((error) => unreadable(path, error)), {
    concurrency: CONCURRENCY,
  });
  return {
    files: found.filter((one) => one !== null && typeof one !== 'string'),
    skipped: [...skipped.sort(), ...found.filter((one) => typeof one === 'string')],
    unmatched: [...unmatched],
  };

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(resolve(root, folder), { withFileTypes: true }).catch((error) => {
      if (folder === '') throw error;
      skipped.push(unreadable(folder, error));
      return [];
    });
    if (folder !== '' && entries.some(({ name }) => name === 'pyvenv.cfg')) return;
    const folders: string[] = [];
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) folders.push(path);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && matches(path)) paths.push(path);
    }
    await pMap(folders, walk, { concurrency: CONCURRENCY });
  }

  /** The file, a sentence on why it was left out, or null where nothing is lost by leaving it out. */
  async function read(path: string): Promise<CodeFile | string | null> {
    const absolute = resolve(root, path);
    const real = await realpath(absolute).catch(missing);
    // A link that leads nowhere, or out of the workspace: what it points at is not this repository's code.
    if (real === null || (real !== absolute && !real.startsWith(root + sep))) return null;
    const status = await stat(real);
    if (!status.isFile()) return null;
    if (status.size > maxBytes) return `${path} was not checked: it is larger than ${maxBytes / 1_048_576} MiB.`;
    return { path, text: await readFile(real, 'utf8') };
  }
}

/**
 * Whether a path, with `/`, is one that the globs name. A glob that begins with `!` takes files out again.
 *
 * @param onMatch called with each glob that names the path.
 */
export function createMatcher(
  globs: readonly string[],
  onMatch: (glob: string) => void = () => {},
): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(normalize);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => normalize(glob.slice(1)));
  return (path) => {
    const matching = wanted.filter((glob) => matchesGlob(path, glob));
    matching.forEach(onMatch);
    return matching.length > 0 && !unwanted.some((glob) => matchesGlob(path, glob));
  };
}

function unreadable(path: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 'unknown error';
  return `${path} was not checked: it cannot be read (${code}).`;
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ELOOP') return null;
  throw error;
}

/** `./src/**` and `src/**` are the same. */
function normalize(glob: string): string {
  return posix.normalize(glob.trim());
}
