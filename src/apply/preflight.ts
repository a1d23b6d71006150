import { say } from '../domain/message.ts';
import type { NotCompared } from '../domain/value.ts';
import { writesGivenValue } from '../plan/changes.ts';
import type { Plan, PlannedSecret, Refusal } from '../plan/plan.ts';
import { notComparedWords, unavailableWords } from '../plan/vocabulary.ts';
import { plainPhrase } from '../text/phrase.ts';

/**
 * Why this plan may not be applied: the plan's own refusals, values that an apply needs but this run does not have, and
 * values that were not compared, of which nobody knows whether they have to be written.
 */
export function preflight(plan: Plan): Refusal[] {
  const secrets = plan.secrets.filter((secret) => secret.status !== 'refused');
  return [
    ...plan.refusals,
    ...secrets.filter(needsMissingValue).map(valueUnavailable),
    ...secrets.flatMap((secret) =>
      secret.value?.kind === 'not-compared' && !secret.changes.some(writesGivenValue)
        ? [valueNotCompared(secret.name, secret.value.why)]
        : [],
    ),
  ];
}

/** A new source needs its value too: otherwise AWS would hold the old one under the new one's name. */
function needsMissingValue({ value, changes }: PlannedSecret): boolean {
  const replaced = changes.some((change) => change.kind === 'set-source' && change.from !== null);
  return value?.kind === 'unavailable' && (replaced || changes.some(writesGivenValue));
}

function valueUnavailable({ name, source, value }: PlannedSecret): Refusal {
  const why = value?.kind === 'unavailable' ? plainPhrase(unavailableWords(source, value.why)) : '';
  return {
    code: 'value-unavailable',
    subject: { kind: 'secret', name },
    message: `The value of ${name} is needed and not available: ${why}.`,
    fix: say`Set the variable (in a workflow step: \`env: { NAME: \${{ secrets.NAME }} }\`, and check that the GitHub secret exists) or write the file, then run again.`,
  };
}

function valueNotCompared(name: string, why: NotCompared): Refusal {
  return {
    code: 'value-not-compared',
    subject: { kind: 'secret', name },
    message: `Whether the value of ${name} has to be written is not known: ${plainPhrase(notComparedWords(why))}.`,
    fix: 'Let the apply role read it (secretsmanager:GetSecretValue), and run again.',
  };
}
