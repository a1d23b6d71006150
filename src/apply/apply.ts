import type { Pair } from '../domain/pair.ts';
import { parseSecretArn } from '../domain/pair.ts';
import type { Plan } from '../plan/plan.ts';
import { type Performer, performStep } from './perform.ts';
import type { AccessProof, ApplyResult, StepResult } from './result.ts';
import { type RunOptions, runSteps } from './run.ts';
import { grantsOf, type PlannedStep, stepsOf } from './steps.ts';
import type { NotGiven } from './verify.ts';

export interface ApplyOptions extends Omit<RunOptions, 'beforeRemovals'> {
  /**
   * Asks whether the access that was given works, before any is taken away.
   *
   * @param notGiven why a role cannot read a secret yet, where a step for it was not done.
   */
  readonly verify?: (pairs: Readonly<Record<string, Pair>>, notGiven: NotGiven) => Promise<readonly AccessProof[]>;
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
  const planned = stepsOf(plan);
  const beforeRemovals = async (settled: ReadonlyMap<string, StepResult>) => {
    if (verify) proofs = await verify(pairsAfter(plan, created), notGivenIn(plan, planned, settled));
  };
  const perform = (step: PlannedStep) => performStep(step, { ...performer, onCreated, createdArn });
  const steps = await runSteps(planned, perform, { ...running, beforeRemovals });
  return { steps, pairs: pairsAfter(plan, created), proofs };
}

function notGivenIn(plan: Plan, steps: readonly PlannedStep[], settled: ReadonlyMap<string, StepResult>): NotGiven {
  const grants = grantsOf(plan, steps);
  return (role, secret) => {
    const undone = grants(role, secret).find((id) => settled.get(id)?.state !== 'done');
    const title = steps.find(({ id }) => id === undone)?.title;
    if (undone === undefined || title === undefined) return undefined;
    return `it was not asked, since "${title}" ${settled.get(undone)?.state === 'failed' ? 'failed' : 'was not started'}`;
  };
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
