import type { ApplyResult } from '../apply/step.ts';
import { hasChanges, isHeldBack, isNotCompared, logicalChanges } from '../plan/logical-changes.ts';
import type { Plan, SecretStatus } from '../plan/plan.ts';
import { prose } from '../text/escape.ts';
import { count, grouped, joinTexts } from '../text/words.ts';
import type { ReportModel, Tense } from './model.ts';
import { accessChanges, causesOf, isComplete, repairs } from './plan-view.ts';

/** The mark and the words in the heading of a comment whose plan is old. */
export const OUT_OF_DATE = '⏳ Out of date';

/** The heading, as Markdown: the outcome by a mark and in words, then the owner. */
export function heading(model: ReportModel): string {
  const { stack, dataPlane } = 'plan' in model.outcome ? model.outcome.plan : model.context;
  return `## ${[outcomeWords(model), ...[stack, dataPlane].filter((name) => name !== null).map(prose)].join(' · ')}`;
}

function outcomeWords({ outcome, problems, code }: ReportModel): string {
  switch (outcome.kind) {
    case 'validated':
      return withCode(
        problems.length === 0 ? '✅ Secrets file is valid' : '⚠️ Secrets file is valid, with warnings',
        code,
      );
    case 'invalid':
      return '❌ Secrets not planned';
    case 'failed':
      return '❌ Secrets run failed';
    case 'planned':
      if (outcome.plan.refusals.length > 0) return '⛔ Secrets plan refused';
      return withCode(hasChanges(outcome.plan) ? '📋 Secrets planned' : unchangedWords(outcome.plan), code);
    case 'refused':
      return '⛔ Secrets apply refused';
    case 'applied': {
      if (!isComplete(outcome.result)) return '❌ Secrets apply failed';
      if (outcome.result.proofs.some(({ verdict }) => verdict === 'denied')) return '⚠️ Secrets applied, access denied';
      if (!hasChanges(outcome.plan)) return unchangedWords(outcome.plan);
      return outcome.plan.secrets.some(isHeldBack)
        ? '⚠️ Secrets applied, a value could not be written'
        : '✅ Secrets applied';
    }
    default:
      return outcome satisfies never;
  }
}

/** A run that fails by the code alone says so in its heading too. */
function withCode(words: string, check: ReportModel['code']): string {
  const fails = check?.findings.some(({ severity }) => severity === 'error') ?? false;
  return fails ? `❌${words.slice(words.indexOf(' '))}, but the code does not fit` : words;
}

function unchangedWords(plan: Plan): string {
  if (plan.secrets.some(isHeldBack)) return '⚠️ Secrets: a value cannot be written';
  return plan.secrets.some(isNotCompared) ? '☑️ Secrets: no changes seen' : '✅ Secrets: nothing to do';
}

/**
 * One or two sentences in numbers: what will happen or has happened. Plain text without any name, so that it can stand
 * in a check run, a notice or a commit status as it is.
 */
export function headline(model: ReportModel): string {
  const { outcome } = model;
  switch (outcome.kind) {
    case 'validated':
      return `The file is valid${model.problems.length === 0 ? '' : `, with ${count(model.problems.length, 'warning')}`}. It was checked without AWS: no plan was made.`;
    case 'invalid':
      return `${count(errors(model), 'problem')} to fix first: no plan was made and nothing was changed.`;
    case 'failed':
      return 'The run failed before there was a plan: nothing was changed.';
    case 'planned':
      return `${planned(outcome.plan)}${drift(outcome.plan, model)}`;
    case 'refused':
      return `Refused: ${count(Math.max(outcome.plan.refusals.length, errors(model)), 'problem')} must be fixed first. Nothing was changed.`;
    case 'applied':
      return applied(outcome.plan, outcome.result);
    default:
      return outcome satisfies never;
  }
}

function planned(plan: Plan): string {
  if (plan.refusals.length > 0) {
    const rest = hasChanges(plan) ? ` Once fixed: ${numberWords(plan, 'planned')}.` : '';
    return `This plan cannot be applied: ${count(plan.refusals.length, 'problem')} to fix.${rest}`;
  }
  return hasChanges(plan)
    ? `Plan: ${numberWords(plan, 'planned')}.${staying(plan)}${notCompared(plan)}`
    : nothingToDo(plan);
}

function drift(plan: Plan, { baseline, waiting }: Pick<ReportModel, 'baseline' | 'waiting'>): string {
  const { isDrift } = causesOf(baseline);
  const changes = logicalChanges(plan);
  const before = changes.filter(isDrift).length;
  if (before === 0) return '';
  const all = before === changes.length;
  const one = all || before === 1;
  const which = all ? 'All of this' : `${grouped(before)} of the ${count(changes.length, 'change')}`;
  const is = one ? 'is' : 'are';
  const what =
    waiting.length === 0
      ? `${is} drift that was there before this pull request`
      : `${one ? 'comes' : 'come'} from ${waiting.length === 1 ? 'a pull request' : 'pull requests'} merged before and not reported as applied, or ${is} drift`;
  return ` ${which} ${what}.`;
}

function applied(plan: Plan, result: ApplyResult): string {
  const failed = result.steps.filter((step) => step.state === 'failed').length;
  const waiting = result.steps.filter((step) => step.state === 'not-started').length;
  const done = result.steps.length - failed - waiting;
  if (failed + waiting > 0) {
    const rest = waiting === 0 ? '' : `, ${grouped(waiting)} not started`;
    return `Apply failed: ${grouped(failed)} of ${count(result.steps.length, 'step')} failed${rest}, ${grouped(done)} done. Running it again continues from there.`;
  }
  return hasChanges(plan)
    ? `Applied: ${numberWords(plan, 'done')}.${staying(plan)}${notCompared(plan)}`
    : nothingToDo(plan);
}

function nothingToDo(plan: Plan): string {
  if (plan.secrets.some(isNotCompared)) return `No changes seen.${notCompared(plan)}`;
  const own = plan.secrets.filter((secret) => secret.status === 'unchanged').length;
  const roles = `the access of ${count(plan.roles.length, 'role')}`;
  return own === 0
    ? `No changes: ${roles} matches the file.`
    : `No changes: ${count(own, 'secret')} and ${roles} match the file.`;
}

/** A sentence on the values of which this run does not know whether AWS holds them. */
function notCompared(plan: Plan): string {
  const unseen = plan.secrets.filter(isNotCompared).length;
  const held = plan.secrets.filter(isHeldBack).length;
  if (unseen === 0) return '';
  const them = held === unseen ? (held === 1 ? 'it' : 'them') : `${grouped(held)} of them`;
  const rotation =
    held === 0 ? '' : `, and ${held === 1 ? 'a rotation keeps' : 'rotations keep'} apply from writing ${them}`;
  return ` ${count(unseen, 'value was', 'values were')} not compared${rotation}.`;
}

/** Some of what changes, with its words before and after. What a reviewer asks for first is said even where it is 0. */
type Part = readonly [number: number, planned: string, done: string, always?: 'always'];

/** `3 secrets to create, 0 to update, 0 to delete; 4 reads to grant, 0 to revoke`. */
function numberWords(plan: Plan, tense: Tense): string {
  const secrets = (status: SecretStatus) => plan.secrets.filter((secret) => secret.status === status).length;
  const reads = (change: 'grant' | 'revoke') => accessChanges(plan, change).length;
  const deleted = secrets('delete');
  const ofSecrets: readonly Part[] = [
    [secrets('create'), 'to create', 'created', 'always'],
    [secrets('restore'), 'to restore', 'restored'],
    [secrets('adopt'), 'to adopt', 'adopted'],
    [secrets('update'), 'to update', 'updated', 'always'],
    deleted === 0
      ? [0, 'to delete', 'deleted', 'always']
      : [deleted, 'to schedule for deletion', 'scheduled for deletion'],
  ];
  const ofReads: readonly Part[] = [
    [reads('grant'), 'to grant', 'granted', 'always'],
    [reads('revoke'), 'to revoke', 'revoked', 'always'],
  ];
  // Roles that lose what someone else wrote into our policies.
  const narrowed = new Set(accessChanges(plan, 'narrow').map(({ role }) => role.name)).size;
  const groups = [
    partWords(['secret', 'secrets'], ofSecrets, tense),
    partWords(['read', 'reads'], ofReads, tense),
    partWords(['role', 'roles'], [[narrowed, 'to narrow', 'narrowed']], tense),
    // Policies that change though no role gains or loses a read.
    partWords(['policy', 'policies'], [[repairs(plan).length, 'to change', 'changed']], tense),
  ];
  return joinTexts(groups, '; ');
}

/** @param noun of the first number, singular and plural. */
function partWords([one, several]: readonly [string, string], parts: readonly Part[], tense: Tense): string {
  return parts
    .filter(([number, , , always]) => number > 0 || always)
    .map(([number, planned, done], index) => {
      const what = index === 0 ? count(number, one, several) : grouped(number);
      return `${what} ${tense === 'planned' ? planned : done}`;
    })
    .join(', ');
}

/** Those of others that are granted and those that left the file stay, too; of those not compared nobody knows. */
function staying({ secrets }: Plan): string {
  const same = secrets.filter(
    (secret) => secret.changes.length === 0 && secret.status !== 'refused' && !isNotCompared(secret),
  ).length;
  return same === 0 ? '' : ` ${count(same, 'secret stays as it is', 'secrets stay as they are')}.`;
}

function errors({ problems }: ReportModel): number {
  return problems.filter((problem) => problem.severity === 'error').length;
}
