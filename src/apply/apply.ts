import { CloudError } from '../domain/cloud.ts';
import type { Pair } from '../domain/pair.ts';
import type { Plan } from '../plan/plan.ts';
import { plainText } from '../text/escape.ts';
import { executeStep, type StepContext } from './execute-step.ts';
import { type Work, workOf } from './planned-steps.ts';
import type { AccessProof, ApplyResult, PlannedStep, Step, StepResult } from './step.ts';
import type { NotGiven } from './verify-access.ts';

export interface ExecuteOptions {
  /** Called after each step, for progress. */
  readonly onSettled?: (result: StepResult) => void;
  /** Done once what gives access is done and before anything is taken away; gets how the steps up to then ended, by their ids. */
  readonly beforeRemovals?: (settled: ReadonlyMap<string, StepResult>) => Promise<void>;
  /** Whether the job was cancelled: then no further step is started. */
  readonly isCancelled?: () => boolean;
}

export interface ApplyOptions extends Omit<ExecuteOptions, 'beforeRemovals'> {
  /** Steps that the plan does not need, such as notes for later runs: their `phase` says when. */
  readonly more?: readonly PlannedStep[];
  /**
   * Asks whether the access that was given works, before any is taken away.
   *
   * @param notGiven why a role cannot read a secret yet, where a step for it was not done.
   */
  readonly verify?: (pairs: Readonly<Record<string, Pair>>, notGiven: NotGiven) => Promise<readonly AccessProof[]>;
}

/**
 * Makes AWS what the plan says. Expects a plan that `preflight` has nothing against. Never throws for a failing step: the
 * result says.
 */
export async function applyPlan(
  plan: Plan,
  context: Omit<StepContext, 'created' | 'restorableUntil'>,
  { verify, more = [], ...executing }: ApplyOptions = {},
): Promise<ApplyResult> {
  const created = new Map<string, Pair>();
  const restorableUntil = new Map<string, string>();
  let proofs: readonly AccessProof[] = [];
  const work = workOf(plan);
  const beforeRemovals = async (settled: ReadonlyMap<string, StepResult>) => {
    if (verify) proofs = await verify(pairsAfter(plan, created), notGivenIn(work, settled));
  };
  const execute = (step: PlannedStep) => executeStep(step, { ...context, created, restorableUntil });
  const steps = await executeSteps([...work.steps, ...more], execute, { ...executing, beforeRemovals });
  const known = restorableUntil.size > 0 ? { restorableUntil: Object.fromEntries(restorableUntil) } : {};
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
  return Object.fromEntries(
    plan.secrets.flatMap(({ name, status, pair }) => {
      const known = created.get(name) ?? pair;
      return known === null || status === 'orphaned' || status === 'delete' ? [] : [[name, known]];
    }),
  );
}

/** Phases that are gone through one after another. */
const PHASES: readonly Step['phase'][] = ['secrets', 'access', 'removals'];

const CANCELLED = { message: 'The run was cancelled before this step began.', fix: 'Run again: it goes on from here.' };
const NEVER_READY = { message: 'It waits for a step that never came.', fix: 'Run again.' };

/**
 * Runs the steps phase by phase, within a phase side by side as far as their `needs` allow. A failed step stops what
 * needs it and nothing else. Never throws for a failing step: every step ends as done, failed or not started.
 *
 * @param execute does one step; throws when it fails.
 */
export async function executeSteps(
  steps: readonly PlannedStep[],
  execute: (step: PlannedStep) => Promise<void>,
  { onSettled, beforeRemovals, isCancelled }: ExecuteOptions = {},
): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const isDone = (id: string) => results.get(id)?.state === 'done';
  const isUndone = (id: string) => results.has(id) && !isDone(id);
  const settle = ({ action: _, ...step }: PlannedStep, state: StepResult['state'], problem?: StepResult['problem']) => {
    const result: StepResult = { ...step, state, ...(problem ? { problem } : {}) };
    results.set(step.id, result);
    onSettled?.(result);
  };
  const attempt = async (step: PlannedStep) => {
    if (isCancelled?.()) return settle(step, 'not-started', CANCELLED);
    try {
      await execute(step);
      settle(step, 'done');
    } catch (error) {
      settle(step, 'failed', problemOf(error));
    }
  };
  for (const phase of PHASES) {
    if (phase === 'removals') await beforeRemovals?.(results);
    let open = steps.filter((step) => step.phase === phase);
    while (open.length > 0) {
      const blocked = open.filter(({ needs }) => needs.some(isUndone));
      const ready = open.filter(({ needs }) => needs.every(isDone));
      for (const step of blocked) {
        const cause = steps.find(({ id }) => step.needs.includes(id) && isUndone(id));
        const message = `It needs "${cause ? plainText(cause.title) : 'an earlier step'}", which was not done.`;
        settle(step, 'not-started', { message, fix: 'Fix that step and run again.' });
      }
      if (blocked.length + ready.length === 0) for (const step of open) settle(step, 'not-started', NEVER_READY);
      await Promise.all(ready.map(attempt));
      open = open.filter((step) => !results.has(step.id));
    }
  }
  return steps.flatMap((step) => results.get(step.id) ?? []);
}

function problemOf(error: unknown): StepResult['problem'] {
  if (error instanceof CloudError) return { message: error.message, fix: error.fix };
  return {
    message: error instanceof Error ? error.message : String(error),
    fix: 'Run again; if it stays, report it as a bug.',
  };
}
