import { CloudError } from '../domain/cloud.ts';

import type { Message } from '../domain/message.ts';

import { plainText } from '../text/escape.ts';

import type { StepResult } from './result.ts';
import type { PlannedStep, Step } from './step.ts';

export interface ExecuteOptions {
  /** Called after each step, for progress. */
  readonly onSettled?: (result: StepResult) => void;
  /** Done once what gives access is done and before anything is taken away; gets how the steps up to then ended, by their ids. */
  readonly beforeRemovals?: (settled: ReadonlyMap<string, StepResult>) => Promise<void>;
  /** Whether the job was cancelled: then no further step is started. */
  readonly isCancelled?: () => boolean;
}

/** Phases that are gone through one after another. */
const PHASES: readonly Step['phase'][] = ['secrets', 'access', 'removals'];

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
  const settle = (step: PlannedStep, state: StepResult['state'], problem?: StepResult['problem']) => {
    const { action: _action, ...plain } = step;
    const result: StepResult = { ...plain, state, ...(problem ? { problem } : {}) };
    results.set(step.id, result);
    onSettled?.(result);
  };
  for (const phase of PHASES) {
    if (phase === 'removals') await beforeRemovals?.(results);
    let open = steps.filter((step) => step.phase === phase);
    while (open.length > 0) {
      const blocked = open.filter((step) => step.needs.some((id) => isOver(results.get(id))));
      for (const step of blocked) settle(step, 'not-started', waitedFor(step, steps, results));
      const ready = open.filter(
        (step) => !blocked.includes(step) && step.needs.every((id) => results.get(id)?.state === 'done'),
      );
      if (blocked.length === 0 && ready.length === 0) {
        for (const step of open)
          settle(step, 'not-started', { message: 'It waits for a step that never came.', fix: 'Run again.' });
        break;
      }
      await Promise.all(
        ready.map(async (step) => {
          if (isCancelled?.()) return settle(step, 'not-started', CANCELLED);
          try {
            await execute(step);
            settle(step, 'done');
          } catch (error) {
            settle(step, 'failed', problemOf(error));
          }
        }),
      );
      open = open.filter((step) => !results.has(step.id));
    }
  }
  return steps.flatMap((step) => results.get(step.id) ?? []);
}

const CANCELLED = {
  message: 'The run was cancelled before this step began.',
  fix: 'Run again: it goes on from here.',
};

function isOver(result: StepResult | undefined): boolean {
  return result !== undefined && result.state !== 'done';
}

function waitedFor(
  { needs }: PlannedStep,
  steps: readonly PlannedStep[],
  results: ReadonlyMap<string, StepResult>,
): { message: Message; fix: Message } {
  const cause = steps.find(({ id }) => needs.includes(id) && isOver(results.get(id)));
  return {
    message: `It needs "${cause ? plainText(cause.title) : 'an earlier step'}", which was not done.`,
    fix: 'Fix that step and run again.',
  };
}

function problemOf(error: unknown): { message: Message; fix: Message } {
  if (error instanceof CloudError) return { message: error.message, fix: error.fix };
  return {
    message: error instanceof Error ? error.message : String(error),
    fix: 'Run again; if it stays, report it as a bug.',
  };
}
