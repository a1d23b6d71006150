import { failuresOf } from '../engine/failures.ts';
import { hasChanges } from '../plan/changes.ts';
import { type Answer, EXIT, failed } from './answer.ts';
import { planned, type ValueOptions } from './cloud.ts';
import type { CliHost } from './host.ts';
import { linesOfPlan, planData, sentenceOf, warningsOf } from './show-plan.ts';

/** Shows what an apply would do. Changes nothing. */
export async function runPlan(options: ValueOptions, host: CliHost): Promise<Answer> {
  const answer = await planned(
    options,
    host,
    options.readValues === true ? 'reading' : 'by-key',
    async (made): Promise<Answer> => {
      const { plan, read, warnings, failures } = made;
      const refusals = plan.refusals.map(read.locator.refusal);
      const problems = [...warnings, ...warningsOf(made), ...failuresOf(failures, read.locator), ...refusals];
      const wrong = refusals.length + failures.length > 0;
      return {
        exitCode: wrong ? EXIT.error : hasChanges(plan) ? EXIT.changes : EXIT.ok,
        problems,
        lines: [...linesOfPlan(made, host.terminal), sentenceOf({ kind: 'planned', plan }, problems)],
        data: planData(made),
      };
    },
  );
  return 'wrong' in answer ? failed(answer.wrong) : answer;
}
