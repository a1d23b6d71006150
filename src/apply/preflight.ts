import type { Plan, PlannedSecret, Refusal } from '../plan/plan.ts';

/** Why this plan may not be applied: the plan's own refusals, and values that an apply needs but this run does not have. */
export function preflight(plan: Plan): Refusal[] {
  return [...plan.refusals, ...plan.secrets.filter(needsMissingValue).map(valueUnavailable)];
}

function needsMissingValue(secret: PlannedSecret): boolean {
  if (secret.value?.kind !== 'unavailable') return false;
  return secret.changes.some(
    (change) => (change.kind === 'create' && change.value === 'set') || change.kind === 'set-value',
  );
}

function valueUnavailable(secret: PlannedSecret): Refusal {
  const why = secret.value?.kind === 'unavailable' ? secret.value.why : '';
  return {
    code: 'value-unavailable',
    subject: { kind: 'secret', name: secret.name },
    message: `The value of ${secret.name} is needed and not available: ${why}.`,
    mend: 'Map it in the workflow step, for example `env: { NAME: ${{ secrets.NAME }} }`, and check that the GitHub secret or the file exists.',
  };
}
