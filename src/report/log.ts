import type { ApplyResult } from '../apply/step.ts';
import { restoreCommand } from '../domain/aws-command.ts';
import { type Message, say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { ACCESS_REASONS, targetWords } from '../plan/access-words.ts';
import { isNotCompared } from '../plan/logical-changes.ts';
import type { Plan } from '../plan/plan.ts';
import { restorable, unavailableWords, whyNotCompared } from '../plan/secret-words.ts';
import { trustWords } from '../policy/principals.ts';
import { plainText, visible } from '../text/escape.ts';
import { count } from '../text/words.ts';
import { retagReason, secretReasons } from './changes.ts';
import {
  accessChanges,
  changedPolicies,
  changedSecrets,
  changesOfKind,
  doneSecrets,
  isRetag,
  retags,
  withResult,
} from './plan-view.ts';

/**
 * A text as one line of a job's log that the runner takes for text. The runner reads a command where a line begins with
 * `::` (after white space) or holds `##[` anywhere. Source: actions/runner, ActionCommand.cs.
 */
export function escapeLog(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/u, '$1: ')
    .replaceAll('##[', '## [');
}

/** What the plan wants, one line for each change; safe to print. Warnings and refusals are reported as problems, with their place. */
export function planLines(plan: Plan): string[] {
  return [
    ...changedSecrets(plan).flatMap((secret) => {
      const changes = secret.changes.filter((change) => !isRetag(change));
      if (changes.length === 0) return [];
      const reasons = changes.flatMap((change) => secretReasons(plan, secret.name, change));
      // Of every other secret it is a line of its own: its value was not compared.
      if (secret.status === 'create' && secret.value?.kind === 'unavailable') {
        reasons.push(`not available in this run: ${plainText(unavailableWords(secret.source, secret.value.why))}`);
      }
      return `${secret.status}: ${secret.name} (${reasons.join('; ')})`;
    }),
    ...accessLines(plan, 'grant'),
    ...accessLines(plan, 'revoke'),
    ...accessChanges(plan, 'narrow').map(
      ({ role, target }) =>
        `narrow: role ${role.name} loses what someone else wrote into our policy: ${plainText(targetWords(target))}`,
    ),
    ...changedPolicies(plan).flatMap(({ policy }) => {
      const kinds = policy.changes.filter((change) => !isRetag(change, policy)).map(({ kind }) => kind);
      return kinds.length === 0 ? [] : `policy: ${policy.name} (${kinds.join(', ')})`;
    }),
    ...(retags(plan).number === 0
      ? []
      : [`tags: ${count(retags(plan).number, 'ownership tag')} (${retagReason(plan)})`]),
    ...plan.secrets
      .filter(isNotCompared)
      .map((secret) => `not compared: ${secret.name} (${plainText(whyNotCompared(secret))})`),
    ...plan.secrets
      .filter((secret) => secret.status === 'orphaned')
      .map((secret) => `kept: ${secret.name} (no longer in the file)`),
    ...plan.roles.flatMap(({ name, trust }) =>
      trust === undefined ? [] : [`used by: role ${name} (${trustWords(trust)})`],
    ),
    ...plan.secrets.flatMap(({ name, replicaRegions }) =>
      replicaRegions === undefined ? [] : [`replicated: ${name} (${replicaRegions.join(', ')})`],
    ),
  ].map(escapeLog);
}

function accessLines(plan: Plan, change: 'grant' | 'revoke'): string[] {
  return accessChanges(plan, change).map((access) => {
    const what = `${access.role.name} ${change === 'grant' ? 'reads' : 'no longer reads'} ${plainText(targetWords(access.target))}`;
    return `${change}: role ${what}${access.change === null ? '' : ` (${ACCESS_REASONS[access.why]})`}`;
  });
}

/** What an apply scheduled for deletion, each with the way back. */
export function deletionLines(plan: Plan, result: ApplyResult): string[] {
  const after = withResult(plan, result);
  return changesOfKind(after, 'delete')
    .filter(({ secret }) => doneSecrets(result).has(secret.name))
    .flatMap(({ secret: { name }, change }) => [
      escapeLog(`${name} is scheduled for deletion, can be restored ${restorable(after, name, change)}:`),
      `    ${restoreCommand(plan.region, name)}`,
    ]);
}

/** What is reported on a line of a file: a problem, or a finding of the code check. */
export type Reported = Omit<Problem, 'severity'> & {
  readonly severity: Problem['severity'] | 'note';
  /** Of a finding: the name by which a comment silences it. */
  readonly rule?: string;
};

/**
 * A GitHub annotation as plain data. Lines and columns count from 1; without `file` it belongs to the run. The log shows its message
 * only, which therefore begins with the place.
 */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Only where the annotation is on one line: GitHub refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

export function annotationsOf(problems: readonly Reported[]): Annotation[] {
  return problems.map((problem) => {
    const { location } = problem;
    const base = {
      level: LEVELS[problem.severity],
      title: `union-secrets: ${problem.code}`,
      message: problemText(problem, null).join('\n'),
    };
    if (!location) return base;
    const endLine = location.endLine ?? location.line;
    const columns =
      endLine === location.line
        ? { startColumn: location.column, endColumn: location.endColumn ?? location.column }
        : {};
    return { ...base, file: location.file, startLine: location.line, endLine, ...columns };
  });
}

/**
 * `file:line:col: severity: message fix [rule]`, one for each problem; safe to print. What is to be copied follows on lines
 * of its own.
 */
export function problemLines(problems: readonly Reported[]): string[] {
  return problems.map((problem) => problemText(problem, problem.severity).join('\n'));
}

function problemText(problem: Reported, severity: string | null): string[] {
  const { location, rule } = problem;
  const where = location ? `${location.file}:${location.line}:${location.column}: ` : '';
  const [first = '', ...below] = linesOf(withFix(problem));
  const line = [`${where}${severity === null ? '' : `${severity}: `}${first}`, rule && `[${rule}]`]
    .filter(Boolean)
    .join(' ');
  return [line, ...below].map(escapeLog);
}

/** A message as lines that are safe to print. */
export function messageLines(message: Message): string[] {
  return linesOf(message).map(escapeLog);
}

function linesOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : message.lines();
}

/** What AWS says often ends without a full stop. */
function withFix({ message, fix }: Pick<Reported, 'message' | 'fix'>): Message {
  if (fix === '') return message;
  return /[.!?:]$/.test(String(message)) ? say`${message} ${fix}` : say`${message}. ${fix}`;
}
