import type { Pair } from '../domain/pair.ts';
import { parseSecretArn } from '../domain/pair.ts';
import type { Plan } from '../plan/plan.ts';
import { type Performer, performStep } from './perform.ts';
import type { ApplyResult, StepResult } from './result.ts';
import { runSteps } from './run.ts';
import { stepsOf } from './steps.ts';

/**
 * Makes AWS what the plan says. Expects a plan that `preflight` has nothing against. Never throws for a failing step: the
 * result tells.
 */
export async function applyPlan(
  plan: Plan,
  performer: Omit<Performer, 'onCreated'>,
  onSettled?: (result: StepResult) => void,
): Promise<ApplyResult> {
  const created = new Map<string, Pair>();
  const onCreated = (name: string, arn: string) => {
    created.set(name, parseSecretArn(arn).pair);
  };
  const steps = await runSteps(stepsOf(plan), (step) => performStep(step, { ...performer, onCreated }), onSettled);
  return { steps, pairs: pairsAfter(plan, created), proofs: [] };
}

function pairsAfter(plan: Plan, created: ReadonlyMap<string, Pair>): Record<string, Pair> {
  const known = plan.secrets.filter((secret) => secret.status !== 'orphaned');
  return Object.fromEntries(
    known.flatMap((secret) => {
      const pair = created.get(secret.name) ?? secret.pair;
      return pair ? [[secret.name, pair]] : [];
    }),
  );
}
