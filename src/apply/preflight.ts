import { say } from '../domain/message.ts';
import { PlanFindings, type PlanWarning, type Refusal } from '../plan/findings.ts';
import { isNotCompared, writesGivenValue } from '../plan/logical-changes.ts';
import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { whyNotCompared } from '../plan/secret-words.ts';
import { plainText } from '../text/escape.ts';

/**
 * Why this plan may not be applied: the plan's own refusals, values that an apply needs but this run does not have, and
 * values that were not compared, of which nobody knows whether they have to be written.
 */
export function preflight(plan: Plan): Refusal[] {
  const findings = new PlanFindings();
  const secrets = plan.secrets.filter((secret) => secret.status !== 'refused');
  for (const secret of secrets.filter(needsMissingValue)) {
    const { refuse } = findings.about('secret', secret.name);
    refuse(
      'value-unavailable',
      `The value of ${secret.name} is needed and not available: ${plainText(whyNotCompared(secret))}.`,
      GIVE_VALUE,
    );
  }
  for (const secret of secrets) {
    const { name, value, changes } = secret;
    if (value?.kind !== 'not-compared' || changes.some(writesGivenValue)) continue;
    const { refuse } = findings.about('secret', name);
    refuse(
      'value-not-compared',
      `Whether the value of ${name} has to be written is not known: ${plainText(whyNotCompared(secret))}.`,
      'Let the apply role read it (secretsmanager:GetSecretValue), and run again.',
    );
  }
  return [...plan.refusals, ...findings.refusals];
}

/** Values that this run does not have and does not need: the secrets exist, and keep what they hold. */
export function valuesLeft(plan: Plan): PlanWarning[] {
  const findings = new PlanFindings();
  for (const secret of plan.secrets) {
    if (secret.value?.kind !== 'unavailable' || !isNotCompared(secret) || needsMissingValue(secret)) continue;
    const { warn } = findings.about('secret', secret.name);
    warn(
      'value-left',
      say`The value of ${secret.name} was not compared and stays as it is: ${plainText(whyNotCompared(secret))}. ${GIVE_VALUE}`,
    );
  }
  return findings.warnings;
}

/** A new source needs its value too: otherwise AWS would hold the old one under the new one's name. */
function needsMissingValue({ value, changes }: PlannedSecret): boolean {
  const replaced = changes.some((change) => change.kind === 'set-source' && change.from !== null);
  return value?.kind === 'unavailable' && (replaced || changes.some(writesGivenValue));
}

const GIVE_VALUE = say`Set the variable (in a workflow step: \`env: { NAME: \${{ secrets.NAME }} }\`, and check that the GitHub secret exists) or write the file, then run again.`;
