import type { Problem } from '../../domain/problem.ts';

/**
 * Writes what a later step reads. A file that cannot be written fails the run, but does not keep the comment from telling what was done.
 *
 * @returns the problem, if there is one.
 */
export function runnerFile(what: string, write: () => void): Problem[] {
  try {
    write();
    return [];
  } catch (error) {
    return [
      {
        severity: 'error',
        code: 'runner-file',
        message: `Cannot write ${what}: ${error instanceof Error ? error.message : String(error)}.`,
        fix: 'Check that GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP are as the runner set them, and that its disk can be written.',
      },
    ];
  }
}
