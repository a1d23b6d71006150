import type { Problem } from '../../domain/problem.ts';
import type { ForgeError } from '../../github/forge.ts';

/** A call to GitHub that failed, as a problem of the run. */
export function forgeProblem(error: ForgeError, severity: Problem['severity']): Problem {
  return { severity, code: `github-${error.kind}`, message: error.message, fix: error.fix };
}
