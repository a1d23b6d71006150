import type { ApplyResult } from '../apply/result.ts';
import type { Plan, Refusal } from '../plan/plan.ts';
import { code, prose } from '../text/escape.ts';
import { count, withFix } from '../text/words.ts';
import type { Alert } from './alert.ts';
import type { ReportModel } from './model.ts';
import { whereOf } from './problems.ts';
import { stepTitle } from './steps.ts';

/** Why nothing is applied, each reason with its fix and its place in the file. */
export function refusals(model: ReportModel, plan: Plan): Alert[] {
  if (plan.refusals.length === 0) return [];
  const one = plan.refusals.length === 1;
  return [
    {
      kind: 'CAUTION',
      title: `${count(plan.refusals.length, 'problem')}: nothing is applied until ${one ? 'it is' : 'they are'} fixed`,
      items: plan.refusals.map((refusal) => `${withFix(refusal)}${refusalPlace(model, refusal)}`),
    },
  ];
}

function refusalPlace(model: ReportModel, refusal: Refusal): string {
  const located = model.problems.find(
    (problem) => problem.code === refusal.code && problem.message === refusal.message,
  );
  return located?.location ? ` (${whereOf(located.location, model.context)})` : '';
}

/** Steps that AWS refused. */
export function failures(result: ApplyResult): Alert[] {
  const failed = result.steps.filter((step) => step.state === 'failed');
  if (failed.length === 0) return [];
  return [
    {
      kind: 'CAUTION',
      title: `${count(failed.length, 'step')} failed`,
      items: failed.map((step) => {
        const problem = step.problem ? `<br>${withFix(step.problem)}` : '';
        return `**${stepTitle(step)}**${problem}`;
      }),
    },
  ];
}

/** Reads that were granted and that IAM denies all the same, with the likely cause. */
export function denials({ proofs }: ApplyResult): Alert[] {
  const denied = proofs.filter(({ verdict }) => verdict === 'denied');
  if (denied.length === 0) return [];
  const [were, them] = denied.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    {
      kind: 'CAUTION',
      title: `IAM denies ${count(denied.length, 'read')} that ${were} granted: tasks that need ${them} will fail`,
      items: denied.map(({ role, secret, why }) => `${code(secret)} by role ${code(role)}: ${prose(why)}`),
    },
  ];
}
