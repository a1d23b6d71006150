import { say } from '../domain/message.ts';
import type { NotCompared } from '../domain/value.ts';
import type { PlanWarning, Refusal } from '../plan/findings.ts';
import { isNotCompared, writesGivenValue } from '../plan/logical-changes.ts';
import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { notComparedWords, unavailableWords } from '../plan/secret-words.ts';
import { plainText } from '../text/escape.ts';

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

/** Values that this run does not have and does not need: the secrets exist, and keep what they hold. */
export function valuesLeft(plan: Plan): PlanWarning[] {
  const left = plan.secrets.filter((secret) => secret.value?.kind === 'unavailable' && isNotCompared(secret));
  return left
    .filter((secret) => !needsMissingValue(secret))
    .map(({ name, source, value }) => ({
      code: 'value-left',
      subject: { kind: 'secret', name },
      message: say`The value of ${name} was not compared and stays as it is: ${missingWords(source, value)}. ${GIVE_VALUE}`,
    }));
}

function missingWords(source: PlannedSecret['source'], value: PlannedSecret['value']): string {
  return value?.kind === 'unavailable' ? plainText(unavailableWords(source, value.why)) : '';
}

const GIVE_VALUE = say`Set the variable (in a workflow step: \`env: { NAME: \${{ secrets.NAME }} }\`, and check that the GitHub secret exists) or write the file, then run again.`;

function valueUnavailable({ name, source, value }: PlannedSecret): Refusal {
  return {
    code: 'value-unavailable',
    subject: { kind: 'secret', name },
    message: `The value of ${name} is needed and not available: ${missingWords(source, value)}.`,
    fix: GIVE_VALUE,
  };
}

function valueNotCompared(name: string, why: NotCompared): Refusal {
  return {
    code: 'value-not-compared',
    subject: { kind: 'secret', name },
    message: `Whether the value of ${name} has to be written is not known: ${plainText(notComparedWords(why))}.`,
    fix: 'Let the apply role read it (secretsmanager:GetSecretValue), and run again.',
  };
}
