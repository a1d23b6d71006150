import type { Pair } from '../domain/pair.ts';
import { parseSecretArn } from '../domain/pair.ts';
import type { Plan } from '../plan/plan.ts';
import { type Performer, performStep } from './perform.ts';
import type { AccessProof, ApplyResult } from './result.ts';
import { type RunOptions, runSteps } from './run.ts';
import { type PlannedStep, stepsOf } from './steps.ts';

export interface ApplyOptions extends Omit<RunOptions, 'beforeRemovals'> {
  /** Asks whether the access that was given works, before any is taken away. */
  readonly verify?: (pairs: Readonly<Record<string, Pair>>) => Promise<readonly AccessProof[]>;
}

/**
 * Makes AWS what the plan says. Expects a plan that `preflight` has nothing against. Never throws for a failing step: the
 * result tells.
 */
export async function applyPlan(
  plan: Plan,
  performer: Omit<Performer, 'onCreated' | 'createdArn'>,
  options: ApplyOptions = {},
): Promise<ApplyResult> {
  const created = new Map<string, Pair>();
  const onCreated = (name: string, arn: string) => {
    created.set(name, parseSecretArn(arn).pair);
  };
  const createdArn = (name: string) => created.get(name)?.arn;
  const { verify, ...running } = options;
  let proofs: readonly AccessProof[] = [];
  const beforeRemovals = async () => {
    if (verify) proofs = await verify(pairsAfter(plan, created));
  };
  const perform = (step: PlannedStep) => performStep(step, { ...performer, onCreated, createdArn });
  const steps = await runSteps(stepsOf(plan), perform, { ...running, beforeRemovals });
  return { steps, pairs: pairsAfter(plan, created), proofs };
}

function pairsAfter(plan: Plan, created: ReadonlyMap<string, Pair>): Record<string, Pair> {
  const known = plan.secrets.filter(({ status }) => status !== 'orphaned' && status !== 'delete');
  return Object.fromEntries(
    known.flatMap((secret) => {
      const pair = created.get(secret.name) ?? secret.pair;
      return pair ? [[secret.name, pair]] : [];
    }),
  );
}
