import type { AccessProof, ApplyResult } from '../apply/result.ts';
import type { Plan, Refusal } from '../plan/plan.ts';
import { code, prose } from '../text/escape.ts';
import { count, names, withFix } from '../text/words.ts';
import type { Alert } from './alert.ts';
import type { ReportModel } from './model.ts';
import { whereOf } from './problems.ts';
import { stepTitle } from './steps.ts';

/** Why nothing is applied, each reason with its fix and its place in the file. */
export function refusals(model: ReportModel, plan: Plan): Alert[] {
  if (plan.refusals.length === 0) return [];
  return [
    {
      kind: 'CAUTION',
      title: `${count(plan.refusals.length, 'refusal')}: nothing is applied until ${plan.refusals.length === 1 ? 'it is' : 'they are'} fixed`,
      full: plan.refusals.map((refusal) => `- ${withFix(refusal)}${refusalPlace(model, refusal)}`),
      short: plan.refusals.map((refusal) => `- ${refusal.subject.kind} ${code(refusal.subject.name)}`),
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
      full: failed.map((step) => {
        const problem = step.problem ? `<br>${withFix(step.problem)}` : '';
        return `- **${stepTitle(step)}**${problem}`;
      }),
      short: failed.map((step) => `- ${stepTitle(step)}`),
    },
  ];
}

/** Reads that were granted and that IAM denies all the same, with the likely cause. */
export function denials({ proofs }: ApplyResult): Alert[] {
  const denied = proofs.filter(({ verdict }) => verdict === 'denied');
  if (denied.length === 0) return [];
  return [
    {
      kind: 'CAUTION',
      title: `IAM denies ${count(denied.length, 'read')} that ${denied.length === 1 ? 'was' : 'were'} granted: tasks that need ${denied.length === 1 ? 'it' : 'them'} will fail`,
      full: byRoleAndReason(denied).map(
        ({ role, why, secrets }) => `- Role ${code(role)} cannot read ${names(secrets)}: ${prose(why)}`,
      ),
      short: [...Map.groupBy(denied, ({ role }) => role)].map(
        ([role, list]) => `- Role ${code(role)}: ${count(list.length, 'secret')}`,
      ),
    },
  ];
}

/** Proofs that say the same of one role, with all their secrets. */
export function byRoleAndReason(
  proofs: readonly AccessProof[],
): { readonly role: string; readonly why: string; readonly secrets: readonly string[] }[] {
  return [...Map.groupBy(proofs, ({ role, why }) => JSON.stringify([role, why])).values()].flatMap((same) =>
    same.slice(0, 1).map(({ role, why }) => ({ role, why, secrets: same.map(({ secret }) => secret) })),
  );
}
