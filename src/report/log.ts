import type { Plan, SecretChange } from '../plan/plan.ts';
import { ACCESS_REASONS, secretChangeWords, targetWords } from '../plan/vocabulary.ts';
import { visible } from '../text/escape.ts';
import { joinPhrases, plainPhrase } from '../text/phrase.ts';
import { headline } from './headline.ts';
import type { ReportModel } from './model.ts';
import { accessChanges, changedPolicies, changedSecrets } from './tally.ts';

/**
 * A text as one line of a job's log that the runner takes for text. The runner reads a command where a line begins with
 * `::` (after white space) or holds `##[` anywhere. Source: actions/runner, ActionCommand.cs.
 */
export function escapeLog(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/u, '$1: ')
    .replaceAll('##[', '## [');
}

/** What the plan wants, one line for each change; safe to print. Refusals are told as problems, with their place. */
export function planLines(plan: Plan): string[] {
  return [
    ...changedSecrets(plan).map((secret) => {
      const what = secret.changes.map((change) => changeLine(plan, secret.name, change)).join('; ');
      return `${secret.status}: ${secret.name} (${what})`;
    }),
    ...accessLines(plan, 'grant'),
    ...accessLines(plan, 'revoke'),
    ...changedPolicies(plan).map(
      ({ policy }) => `policy: ${policy.name} (${policy.changes.map((change) => change.kind).join(', ')})`,
    ),
    ...plan.secrets
      .filter((secret) => secret.status === 'orphaned')
      .map((secret) => `kept: ${secret.name} (no longer in the file)`),
    ...plan.warnings.map((warning) => `warning: ${warning.message}`),
  ].map(escapeLog);
}

function changeLine(plan: Plan, name: string, change: SecretChange): string {
  const { noun, details } = secretChangeWords(plan, name, change);
  const what = plainPhrase(joinPhrases(details, ', '));
  return noun === null ? what : `${noun}: ${what}`;
}

function accessLines(plan: Plan, change: 'grant' | 'revoke'): string[] {
  return accessChanges(plan, change).map((access) => {
    const what = `${access.role.name} ${change === 'grant' ? 'reads' : 'no longer reads'} ${plainPhrase(targetWords(access.target))}`;
    return `${change}: role ${what}${access.change === null ? '' : ` (${ACCESS_REASONS[access.why]})`}`;
  });
}

/** The last line of the log. */
export function outcomeLine(model: ReportModel): string {
  return escapeLog(headline(model));
}
