import type { Plan, SecretChange } from '../plan/plan.ts';
import { visible } from '../text/escape.ts';
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
      const what = secret.changes.map((change) => LOG_WORDS[change.kind]).join(', ');
      return `${secret.status}: ${secret.name} (${what})`;
    }),
    ...accessChanges(plan, 'grant').map(
      (access) => `grant: role ${access.role.name} reads ${access.secret} (${access.why})`,
    ),
    ...accessChanges(plan, 'revoke').map(
      (access) => `revoke: role ${access.role.name} no longer reads ${access.secret} (${access.why})`,
    ),
    ...changedPolicies(plan).map(
      ({ policy }) => `policy: ${policy.name} (${policy.changes.map((change) => change.kind).join(', ')})`,
    ),
    ...plan.secrets
      .filter((secret) => secret.status === 'orphaned')
      .map((secret) => `kept: ${secret.name} (no longer in the file)`),
    ...plan.warnings.map((warning) => `warning: ${warning.message}`),
  ].map(escapeLog);
}

const LOG_WORDS: Readonly<Record<SecretChange['kind'], string>> = {
  create: 'new',
  restore: 'was scheduled for deletion',
  adopt: 'belonged to nobody',
  describe: 'description',
  'set-key': 'KMS key',
  tag: 'tags',
  'set-value': 'value',
  'set-rotation': 'rotation',
  'cancel-rotation': 'rotation cancelled',
  delete: 'no longer in the file',
};

/** The last line of the log. */
export function outcomeLine(model: ReportModel): string {
  return escapeLog(headline(model));
}
