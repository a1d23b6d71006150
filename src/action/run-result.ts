import type { CodeCheck } from '../code-check/check-code.ts';
import type { Problem } from '../domain/problem.ts';
import type { Plan } from '../plan/plan.ts';
import type { Contents } from '../record/contents.ts';
import type { Outcome } from '../report/model.ts';

/** How a run ended: what is reported, and whether the step fails. Plain data. */
export interface Ending {
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
  /** Sentences that belong under the headline. */
  readonly notes: readonly string[];
  /** What the check of the repository's code found; null: it was not checked. */
  readonly code: CodeCheck | null;
  readonly failed: boolean;
  /** Whose comment this is; null where the file did not tell. */
  readonly stack: string | null;
  readonly dataPlane: string | null;
  /** Of an ending with a plan: what its run knows of the values; null: there is no fingerprint key. */
  readonly contents?: Contents | null;
  /** Of a plan on a pull request: the plan of the base branch's file, where it is known. */
  readonly baseline?: Plan | null;
}

/** A run that has nothing to say on a pull request, such as an old job run again. */
export interface Stopped {
  readonly stopped: string;
}
