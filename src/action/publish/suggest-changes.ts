import type { Problem } from '../../domain/problem.ts';
import { ForgeError } from '../../github/forge.ts';
import { suggestionsOf } from '../../report/code.ts';
import { count } from '../../text/words.ts';
import type { Run, RunResult } from '../run.ts';
import { forgeProblem } from './write-comments.ts';

const SUMMARY =
  'Some code of this pull request asks for another secret than there is. Each suggestion holds the right text.';

/**
 * Suggests the right text on the lines of a pull request that do not fit, and takes back what was fixed.
 *
 * @returns what went wrong, as warnings: the findings themselves are reported all the same.
 */
export async function suggestChanges(run: Run, result: RunResult): Promise<Problem[]> {
  const { decision, inputs, forge, host } = run;
  const { stack, dataPlane, code } = result;
  if (decision.run !== 'plan' || decision.pullRequest === null || decision.restricted !== null) return [];
  const { number: pullRequest, headSha } = decision.pullRequest;
  if (!inputs.comment || forge === null || headSha === null || code === null) return [];
  if (stack === null || dataPlane === null) return [];
  try {
    const suggestions = suggestionsOf(code.findings);
    const review = { pullRequest, headSha, stack, dataPlane, summary: SUMMARY, suggestions };
    const { posted, deleted, problems } = await forge.suggestChanges(review);
    if (posted > 0) host.workflow.log(`Posted ${count(posted, 'suggested change')} on the pull request.`);
    if (deleted > 0) host.workflow.log(`Deleted ${count(deleted, 'settled suggestion')} on the pull request.`);
    return problems.map((error) => forgeProblem(error, 'warning'));
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return [forgeProblem(error, 'warning')];
  }
}
