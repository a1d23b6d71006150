import type { Pair } from '../domain/pair.ts';
import { parseSecretArn } from '../domain/pair.ts';
import type { Plan } from '../plan/plan.ts';
import { plainText } from '../text/escape.ts';
import { executeStep, type StepContext } from './execute-step.ts';
import { type Work, workOf } from './planned-steps.ts';
import type { AccessProof, ApplyResult, StepResult } from './result.ts';
import { type ExecuteOptions, executeSteps } from './scheduler.ts';
import type { PlannedStep } from './step.ts';
import type { NotGiven } from './verify-access.ts';

export interface ApplyOptions extends Omit<ExecuteOptions, 'beforeRemovals'> {
  /**
   * Asks whether the access that was given works, before any is taken away.
   *
   * @param notGiven why a role cannot read a secret yet, where a step for it was not done.
   */
  /** Steps that the plan does not need, such as notes for later runs: their `phase` says when. */
  readonly more?: readonly PlannedStep[];
  readonly verify?: (pairs: Readonly<Record<string, Pair>>, notGiven: NotGiven) => Promise<readonly AccessProof[]>;
}

/**
 * Makes AWS what the plan says. Expects a plan that `preflight` has nothing against. Never throws for a failing step: the
 * result says.
 */
export async function applyPlan(
  plan: Plan,
  context: Omit<StepContext, 'onCreated' | 'onScheduled' | 'createdArn'>,
  { verify, more = [], ...executing }: ApplyOptions = {},
): Promise<ApplyResult> {
  const created = new Map<string, Pair>();
  const onCreated = (name: string, arn: string) => {
    created.set(name, parseSecretArn(arn).pair);
  };
  const restorableUntil: Record<string, string> = Object.create(null);
  const onScheduled = (name: string, day: string | undefined) => {
    if (day !== undefined) restorableUntil[name] = day;
  };
  const createdArn = (name: string) => created.get(name)?.arn;
  let proofs: readonly AccessProof[] = [];
  const work = workOf(plan);
  const beforeRemovals = async (settled: ReadonlyMap<string, StepResult>) => {
    if (verify) proofs = await verify(pairsAfter(plan, created), notGivenIn(work, settled));
  };
  const execute = (step: PlannedStep) => executeStep(step, { ...context, onCreated, onScheduled, createdArn });
  const steps = await executeSteps([...work.steps, ...more], execute, { ...executing, beforeRemovals });
  const known = Object.keys(restorableUntil).length > 0 ? { restorableUntil } : {};
  return { steps, pairs: pairsAfter(plan, created), proofs, ...known };
}

function notGivenIn({ steps, grantingSteps }: Work, settled: ReadonlyMap<string, StepResult>): NotGiven {
  return (role, secret) => {
    const undone = grantingSteps(role, secret).find((id) => settled.get(id)?.state !== 'done');
    const step = steps.find(({ id }) => id === undone);
    if (!step) return undefined;
    const why = settled.get(step.id)?.state === 'failed' ? 'failed' : 'was not started';
    return `it was not asked, since "${plainText(step.title)}" ${why}`;
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
