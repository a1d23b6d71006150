import type { ApplyResult } from '../apply/result.ts';
import type { Problem } from '../domain/problem.ts';
import { hasChanges } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportModel } from './model.ts';
import { type Tally, tally } from './tally.ts';
import { count, grouped, sentence, sentenceList } from './words.ts';

/**
 * One or two sentences in numbers: what will happen or has happened. Plain text without any name, so that it can stand
 * in a check run, a notice or a commit status as it is.
 */
export function headline(model: ReportModel): string {
  const { outcome } = model;
  switch (outcome.kind) {
    case 'validated':
      return validated(model.problems);
    case 'invalid':
      return `${count(errors(model.problems), 'problem')} to mend first: no plan was made and nothing was changed.`;
    case 'failed':
      return 'The run failed before there was a plan: nothing was changed.';
    case 'planned':
      return planned(outcome.plan);
    case 'refused':
      return refused(outcome.plan, model.problems);
    case 'applied':
      return applied(outcome.plan, outcome.result);
    default:
      return outcome satisfies never;
  }
}

function validated(problems: readonly Problem[]): string {
  const warnings = problems.length === 0 ? '' : `, with ${count(problems.length, 'warning')}`;
  return `The file is valid${warnings}. It was checked without AWS: no plan was made.`;
}

function planned(plan: Plan): string {
  const numbers = tally(plan);
  if (plan.refusals.length > 0) {
    const without = hasChanges(plan) ? ` Once mended, apply will ${doing(numbers)}.` : '';
    return `This plan cannot be applied: ${count(plan.refusals.length, 'refusal')}.${without}`;
  }
  if (!hasChanges(plan)) return nothingToDo(plan);
  return `Apply will ${doing(numbers)}.${staying(numbers)}`;
}

function refused(plan: Plan, problems: readonly Problem[]): string {
  const reasons = Math.max(plan.refusals.length, errors(problems));
  return `Refused: ${count(reasons, 'problem')} must be mended first. Nothing was changed.`;
}

function applied(plan: Plan, result: ApplyResult): string {
  const failed = result.steps.filter((step) => step.state === 'failed').length;
  const waiting = result.steps.filter((step) => step.state === 'not-started').length;
  const done = result.steps.length - failed - waiting;
  if (failed + waiting > 0) {
    const rest = waiting === 0 ? '' : `, ${grouped(waiting)} not started`;
    return `Apply stopped short: ${grouped(failed)} of ${count(result.steps.length, 'step')} failed${rest}, ${grouped(done)} done. Running it again converges.`;
  }
  if (!hasChanges(plan)) return nothingToDo(plan);
  const numbers = tally(plan);
  return `${sentence(`applied: ${donePhrases(numbers)}`)}${staying(numbers)}`;
}

function nothingToDo(plan: Plan): string {
  const own = plan.secrets.filter((secret) => secret.status === 'unchanged' || secret.status === 'waiting').length;
  const roles = `the access of ${count(plan.roles.length, 'role')}`;
  return own === 0
    ? `Nothing to do: ${roles} is as the file says.`
    : `Nothing to do: ${count(own, 'secret')} and ${roles} are as the file says.`;
}

function doing(numbers: Tally): string {
  const { created, updated, grants, revocations, policies } = numbers;
  const parts = [
    created > 0 ? `create ${count(created, 'secret')}` : '',
    updated > 0 ? `update ${created > 0 ? grouped(updated) : count(updated, 'secret')}` : '',
    grants > 0 ? `grant ${count(grants, 'read')}` : '',
    revocations > 0 ? `revoke ${grants > 0 ? grouped(revocations) : count(revocations, 'read')}` : '',
    grants + revocations === 0 && policies > 0 ? `change ${count(policies, 'policy', 'policies')}` : '',
  ];
  return sentenceList(parts.filter((part) => part !== ''));
}

function donePhrases(numbers: Tally): string {
  const { created, updated, grants, revocations, policies } = numbers;
  const parts = [
    created > 0 ? `${count(created, 'secret')} created` : '',
    updated > 0 ? `${created > 0 ? grouped(updated) : count(updated, 'secret')} updated` : '',
    grants > 0 ? `${count(grants, 'read')} granted` : '',
    revocations > 0 ? `${grants > 0 ? grouped(revocations) : count(revocations, 'read')} revoked` : '',
    grants + revocations === 0 && policies > 0 ? `${count(policies, 'policy', 'policies')} changed` : '',
  ];
  return sentenceList(parts.filter((part) => part !== ''));
}

function staying(numbers: Tally): string {
  if (numbers.unchanged === 0) return '';
  return ` ${count(numbers.unchanged, 'secret stays as it is', 'secrets stay as they are')}.`;
}

function errors(problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.severity === 'error').length;
}
