import type { Plan, PlannedSecret, Refusal, SecretChange } from '../plan/plan.ts';

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
      secret.value?.kind === 'not-compared' && !secret.changes.some(writesValue)
        ? [valueNotCompared(secret.name, secret.value.why)]
        : [],
    ),
  ];
}

function needsMissingValue(secret: PlannedSecret): boolean {
  if (secret.value?.kind !== 'unavailable') return false;
  return secret.changes.some(writesValue);
}

/** A change that puts a value from a source into AWS. */
function writesValue(change: SecretChange): boolean {
  return (change.kind === 'create' && change.value === 'set') || (change.kind === 'set-value' && change.how === 'set');
}

function valueUnavailable(secret: PlannedSecret): Refusal {
  const why = secret.value?.kind === 'unavailable' ? secret.value.why : '';
  return {
    code: 'value-unavailable',
    subject: { kind: 'secret', name: secret.name },
    message: `The value of ${secret.name} is needed and not available: ${why}.`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax.
    fix: 'Set the variable (in a workflow step: `env: { NAME: ${{ secrets.NAME }} }`, and check that the GitHub secret exists) or write the file, then run again.',
  };
}

function valueNotCompared(name: string, why: string): Refusal {
  return {
    code: 'value-not-compared',
    subject: { kind: 'secret', name },
    message: `Whether the value of ${name} has to be written is not known: ${why}.`,
    fix: 'Let the role that applies read it (secretsmanager:GetSecretValue), and run again.',
  };
}
