import { lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Message, say } from '../../domain/message.ts';
import { errorCode, isInGit, isOutside } from '../../domain/paths.ts';
import type { Problem } from '../../domain/problem.ts';
import { pathFrom } from '../../engine/work-tree.ts';
import { pairsOf } from '../../report/outputs.ts';
import { pythonModule } from '../../report/python-code.ts';
import type { Run, RunResult } from '../run.ts';

/** Where the module of constants is written. */
export interface PythonFile {
  /** From the root of the checkout, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

/** Finds the file that the input `write-python` names: inside the workspace, not under `.git`, and no symbolic link. */
export function findPythonFile(given: string, workspace: string, root = workspace): PythonFile | Problem {
  const absolute = resolve(workspace, given);
  const path = pathFrom(workspace, absolute);
  const problem = (what: string, fix: Message): Problem => ({
    severity: 'error',
    code: 'write-python',
    message: say`The input \`write-python\` names ${JSON.stringify(given)}, which ${what}.`,
    fix,
  });
  if (isOutside(path)) return problem('is outside the repository', 'Name a file in the repository.');
  if (isInGit(path)) return problem('is under .git', 'Name a file elsewhere in the repository.');
  if (!path.endsWith('.py')) return problem('is no Python file', say`Name a file that ends in \`.py\`.`);
  try {
    const real = relative(realpathSync(workspace), nearestReal(absolute));
    if (real !== '' && (isOutside(real) || isInGit(real)))
      return problem('leads outside the repository or into .git', 'Replace the symbolic link by a folder.');
    if (lstatSync(absolute, { throwIfNoEntry: false })?.isFile() === false)
      return problem('is not a regular file', 'Name a file, or one that does not exist yet.');
  } catch (error) {
    return problem(`cannot be written (${errorCode(error)})`, 'Check its folders and their permissions.');
  }
  const inCheckout = pathFrom(root, absolute);
  return { path: isOutside(inCheckout) ? path : inCheckout, absolute };
}

/** The folder that a new file would be in, or the nearest above it that exists, without symbolic links. */
function nearestReal(absolute: string): string {
  const folder = dirname(absolute);
  return lstatSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : nearestReal(folder);
}

/**
 * Writes the module of constants after an apply, and in a plan where every key is known: code that is checked next may
 * import it. A file that cannot be written fails the run and is reported with everything else.
 */
export function writePython(run: Run, file: PythonFile | null, result: RunResult): RunResult {
  const { outcome } = result;
  if (file === null || (outcome.kind !== 'planned' && outcome.kind !== 'applied')) return result;
  const { plan } = outcome;
  const pairs = pairsOf(plan, outcome.kind === 'applied' ? outcome.result : null);
  const { workflow } = run.host;
  if (outcome.kind === 'planned' && pairs.some(({ pair }) => pair === null)) {
    workflow.log(`${file.path} was not written: some keys are known after apply only.`);
    return result;
  }
  try {
    const written = writeIfChanged(file, pythonModule(plan, pairs));
    workflow.log(written ? `Wrote ${file.path}.` : `${file.path} is up to date.`);
    return result;
  } catch (error) {
    const problem: Problem = {
      severity: 'error',
      code: 'write-python',
      message: `${file.path} cannot be written (${errorCode(error)}).`,
      fix: 'Check its folder and its permissions, then run again.',
    };
    return { ...result, problems: [...result.problems, problem], failed: true };
  }
}

/** Makes the file's folders too. @returns whether it held another text. */
export function writeIfChanged({ absolute }: PythonFile, text: string): boolean {
  if (lstatSync(absolute, { throwIfNoEntry: false }) && readFileSync(absolute, 'utf8') === text) return false;
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return true;
}
