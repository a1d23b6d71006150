import type { ApplyResult } from '../apply/result.ts';
import type { Problem } from '../domain/problem.ts';
import { hasChanges, logicalChanges } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';
import { count, grouped, sentence, sentenceList } from '../text/words.ts';
import { causesOf } from './cause.ts';
import type { ReportModel } from './model.ts';
import { type Tally, tally } from './tally.ts';

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
      return `${count(errors(model.problems), 'problem')} to fix first: no plan was made and nothing was changed.`;
    case 'failed':
      return 'The run failed before there was a plan: nothing was changed.';
    case 'planned':
      return `${planned(outcome.plan)}${drift(outcome.plan, model.baseline)}`;
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
    const without = hasChanges(plan) ? ` Once fixed, apply will ${doing(numbers)}.` : '';
    return `This plan cannot be applied: ${count(plan.refusals.length, 'refusal')}.${without}`;
  }
  if (!hasChanges(plan)) return nothingToDo(plan);
  return `Apply will ${doing(numbers)}.${staying(numbers)}`;
}

function drift(plan: Plan, baseline: Plan | null): string {
  const { isDrift } = causesOf(baseline);
  const changes = logicalChanges(plan);
  const before = changes.filter(isDrift).length;
  if (before === 0) return '';
  const all =
    before === changes.length
      ? 'All of this is'
      : `Of ${count(changes.length, 'change')} ${grouped(before)} ${before === 1 ? 'is' : 'are'}`;
  return ` ${all} drift that was there before this pull request.`;
}

function refused(plan: Plan, problems: readonly Problem[]): string {
  const reasons = Math.max(plan.refusals.length, errors(problems));
  return `Refused: ${count(reasons, 'problem')} must be fixed first. Nothing was changed.`;
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

/** What is done with secrets: before and after. */
const SECRET_VERBS = [
  ['created', 'create', 'created'],
  ['restored', 'restore', 'restored'],
  ['adopted', 'adopt', 'adopted'],
  ['updated', 'update', 'updated'],
  ['deleted', 'delete', 'deleted'],
] as const satisfies readonly (readonly [keyof Tally, string, string])[];

const READ_VERBS = [
  ['grants', 'grant', 'granted'],
  ['revocations', 'revoke', 'revoked'],
] as const satisfies readonly (readonly [keyof Tally, string, string])[];

function doing(numbers: Tally): string {
  return phrases(numbers, (what, before) => `${before} ${what}`);
}

function donePhrases(numbers: Tally): string {
  return phrases(numbers, (what, _before, after) => `${what} ${after}`);
}

/** `create 2 secrets, update 1 and grant 3 reads`: the noun stands with the first number only. */
function phrases(numbers: Tally, phrase: (what: string, before: string, after: string) => string): string {
  const withNoun = (verbs: typeof SECRET_VERBS | typeof READ_VERBS, noun: string) =>
    verbs
      .filter(([key]) => numbers[key] > 0)
      .map(([key, before, after], index) =>
        phrase(index === 0 ? count(numbers[key], noun) : grouped(numbers[key]), before, after),
      );
  const { grants, revocations, policies } = numbers;
  const documents = grants + revocations === 0 && policies > 0;
  return sentenceList([
    ...withNoun(SECRET_VERBS, 'secret'),
    ...withNoun(READ_VERBS, 'read'),
    ...(documents ? [phrase(count(policies, 'policy', 'policies'), 'change', 'changed')] : []),
  ]);
}

function staying(numbers: Tally): string {
  if (numbers.unchanged === 0) return '';
  return ` ${count(numbers.unchanged, 'secret stays as it is', 'secrets stay as they are')}.`;
}

function errors(problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.severity === 'error').length;
}
