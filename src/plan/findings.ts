import type { PlanWarning, Refusal } from './plan.ts';

/** Collects, while a plan is computed, why it may not be applied and what its reader should know. */
export interface Findings {
  readonly refusals: Refusal[];
  readonly warnings: PlanWarning[];
}
