import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { LARGEST_FILE } from '../config/source.ts';
import type { Problem } from '../domain/problem.ts';

/** The config file of a run: as read, and where it stands. */
export interface ConfigFile {
  /** Relative to the workspace, with `/`: the name in every message. */
  readonly path: string;
  readonly absolute: string;
  readonly bytes: Uint8Array;
}

/** Reads the config, which must be in the workspace. */
export function readConfigFile(path: string, workspace: string): ConfigFile | Problem {
  const absolute = resolve(workspace, path);
  const shown = relative(workspace, absolute).split(sep).join('/');
  const problem = (code: string, message: string, fix: string): Problem => {
    return {
      severity: 'error',
      code,
      message,
      fix,
      location: { file: isOutside(shown) ? path : shown, line: 1, column: 1 },
    };
  };
  if (isOutside(shown)) {
    return problem(
      'config-outside',
      `The config ${path} is outside the workspace.`,
      'Set the input `config` to a path in the checkout.',
    );
  }
  try {
    if (isOutside(relative(realpathSync(workspace), realpathSync(absolute)))) {
      return problem(
        'config-outside',
        `The config ${path} leads outside the workspace.`,
        'Replace the symbolic link by the file.',
      );
    }
    const stat = statSync(absolute);
    if (!stat.isFile())
      return problem(
        'config-not-a-file',
        `The config ${path} is not a file.`,
        'Set the input `config` to the path of a file.',
      );
    // The parser refuses what is too large; it need not be in memory for that.
    const bytes = stat.size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : readFileSync(absolute);
    return { path: shown, absolute, bytes };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return problem(
        'config-not-found',
        `There is no config ${path} in the workspace.`,
        'Run actions/checkout before this step, or set the input `config` to where the file is.',
      );
    }
    return problem('config-unreadable', `The config ${path} cannot be read (${code}).`, 'Check its permissions.');
  }
}

function isOutside(path: string): boolean {
  return path === '' || path === '..' || path.startsWith('../') || path.startsWith(`..${sep}`) || isAbsolute(path);
}
