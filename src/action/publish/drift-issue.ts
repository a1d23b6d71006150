import type { Problem } from '../../domain/problem.ts';
import { ForgeError } from '../../github/forge.ts';
import { isBehind, isNotCompared } from '../../plan/logical-changes.ts';
import { headline } from '../../report/headline.ts';
import type { ReportModel } from '../../report/model.ts';
import { renderReport } from '../../report/render.ts';
import type { Run } from '../run.ts';
import { forgeProblem } from './write-comments.ts';

/**
 * Keeps one issue while a plan outside of pull requests is not empty, and closes it when the drift is gone.
 *
 * @returns what went wrong.
 */
export async function reportDrift(run: Run, model: ReportModel): Promise<Problem[]> {
  const { forge, decision, inputs, context } = run;
  const { stack, dataPlane } = model.context;
  if (!inputs.driftIssue || forge === null || stack === null || dataPlane === null) return [];
  if (decision.run !== 'plan' || decision.pullRequest !== null || model.outcome.kind !== 'planned') return [];
  const marker = { stack: `${stack} drift`, dataPlane, runId: context.runId, attempt: context.attempt };
  const { plan } = model.outcome;
  try {
    const isOld = plan.warnings.some(({ code }) => code === 'value-old');
    const isDrift = isBehind(plan) || plan.refusals.length > 0;
    if (isDrift || isOld) {
      const body = renderReport(model).comment;
      const url = await forge.keepIssue({
        marker,
        title: `${isDrift ? 'Secrets have drifted' : 'Values of secrets are old'}: ${stack}, ${dataPlane}`,
        body,
      });
      run.host.workflow.notice(`${isDrift ? 'The drift is' : 'Old values are'} reported in ${url}`);
    } else if (
      await forge.closeIssue({
        marker,
        comment: `${plan.secrets.some(isNotCompared) ? 'No drift is seen.' : 'The drift is gone.'} ${headline(model)}`,
      })
    ) {
      run.host.workflow.notice('The drift is gone: its issue is closed.');
    }
    return [];
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return [forgeProblem(error, 'error')];
  }
}
