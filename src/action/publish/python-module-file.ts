import type { Problem } from '../../domain/problem.ts';
import { codeOf, type PythonFile, writeIfChanged } from '../../engine/python-file.ts';
import { pairsOf } from '../../report/pairs.ts';
import { pythonModule } from '../../report/python-module.ts';
import type { Run } from '../run.ts';
import type { Ending } from '../run-result.ts';

/**
 * Writes the module of constants after an apply, and in a plan where every key is known: code that is checked next may
 * import it. A file that cannot be written fails the run and is reported with everything else.
 */
export function writePython(run: Run, file: PythonFile | null, ending: Ending): Ending {
  const { outcome } = ending;
  if (file === null || (outcome.kind !== 'planned' && outcome.kind !== 'applied')) return ending;
  const { plan } = outcome;
  const pairs = pairsOf(plan, outcome.kind === 'applied' ? outcome.result : null);
  const { workflow } = run.host;
  if (outcome.kind === 'planned' && pairs.some(({ pair }) => pair === null)) {
    workflow.log(`${file.path} was not written: some keys are known after apply only.`);
    return ending;
  }
  try {
    const written = writeIfChanged(file, pythonModule(plan, pairs));
    workflow.log(written ? `Wrote ${file.path}.` : `${file.path} is up to date.`);
    return ending;
  } catch (error) {
    const problem: Problem = {
      severity: 'error',
      code: 'write-python',
      message: `${file.path} cannot be written (${codeOf(error)}).`,
      fix: 'Check its folder and its permissions, then run again.',
    };
    return { ...ending, problems: [...ending.problems, problem], failed: true };
  }
}
