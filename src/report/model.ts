import type { ApplyResult } from '../apply/step.ts';
import type { CodeCheck } from '../code-check/check-files.ts';
import type { Message } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import type { Plan } from '../plan/plan.ts';

/** Everything a report is made from: plain data, no clock, no environment. */
export interface ReportModel {
  readonly outcome: Outcome;
  /** Of the config, the values and the refusals, located where a location is known. */
  readonly problems: readonly Problem[];
  /** Sentences that belong under the headline, such as what a fork's run could not read. Plain text. */
  readonly notes: readonly Message[];
  /** What the check of the repository's code found; null: it was not checked. */
  readonly code: CodeCheck | null;
  readonly context: ReportContext;
  /** Code shown for tasks: `auto` for the SDK that the repository uses. */
  readonly snippet: 'auto' | 'flytekit' | 'flyte' | 'both' | 'none';
  /** Earlier runs of the same comment, the latest first. */
  readonly history: readonly HistoryEntry[];
  /** The plan of the base branch's file, where it was made: what it wants too is drift and not caused by this change. */
  readonly baseline: Plan | null;
  /** Pull requests that were merged before and are not reported as applied: what looks like drift may come from them. */
  readonly waiting: readonly number[];
}

/** One run that wrote the comment before. */
export interface HistoryEntry {
  /** Full SHA, or null where unknown. */
  readonly commit: string | null;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Its headline: plain text. */
  readonly outcome: string;
  readonly runUrl: string | null;
}

export type Outcome =
  | { readonly kind: 'validated' }
  /** The config or the run's preconditions are wrong: no plan was made. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'planned'; readonly plan: Plan }
  /** An apply that was refused before anything was changed. */
  | { readonly kind: 'refused'; readonly plan: Plan }
  | { readonly kind: 'applied'; readonly plan: Plan; readonly result: ApplyResult }
  /** Something broke before there was a plan (AWS unreachable, no permission). */
  | { readonly kind: 'failed' };

/** How far what is shown has come: announced, or done. */
export type Tense = 'planned' | 'done';

export interface ReportContext {
  readonly stack: string | null;
  readonly dataPlane: string | null;
  readonly configPath: string;
  /** Full SHA, or null where unknown. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  /** Login of the person who started the run, or null where unknown. */
  readonly actor: string | null;
  /** `<owner>/<repository>` */
  readonly repository: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}
