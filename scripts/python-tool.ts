import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

export interface PythonTool {
  /** Of the package on PyPI. */
  readonly name: string;
  readonly version: string;
  /** Such as `[server]`. */
  readonly extras?: string;
  readonly command: string;
}

/**
 * Path of a command of a Python package: the one on PATH where it has the right version, else one in `.venv-<name>`, which is made
 * if need be.
 *
 * @throws Error with what to install where neither works.
 */
export function pythonTool(tool: PythonTool): string {
  return onPath(tool) ?? inVenv(tool);
}

function onPath({ name, version, command }: PythonTool): string | undefined {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, command))
    .find((path) => existsSync(path));
  if (found === undefined) return undefined;
  const python = join(dirname(realpathSync(found)), 'python3');
  return existsSync(python) && versionOf(name, python) === version ? found : undefined;
}

function inVenv({ name, version, extras = '', command }: PythonTool): string {
  const venv = join(ROOT, `.venv-${name}`);
  const python = join(venv, 'bin', 'python3');
  const path = join(venv, 'bin', command);
  if (existsSync(path) && versionOf(name, python) === version) return path;
  const wanted = `${name}${extras}==${version}`;
  console.log(`${name} ${version} is not installed: installing it into .venv-${name} ...`);
  try {
    execFileSync('python3', ['-m', 'venv', venv], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', wanted], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (cause) {
    const fix = `Install Python 3 with venv and pip, or \`pip install '${wanted}'\`.`;
    throw new Error(`${name} could not be installed. ${fix}`, { cause });
  }
  return path;
}

function versionOf(name: string, python: string): string | undefined {
  try {
    const code = `import importlib.metadata; print(importlib.metadata.version("${name}"))`;
    return execFileSync(python, ['-c', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined; // This Python does not have it.
  }
}
