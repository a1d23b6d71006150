import type { CodeCheck } from '../code-check/check-files.ts';
import type { Message } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { jobVocabulary } from '../domain/vocabulary.ts';
import type { RunContext } from '../github/context.ts';
import type { Forge } from '../github/forge.ts';
import type { Plan } from '../plan/plan.ts';
import type { ValueDigests } from '../record/digest.ts';
import type { Outcome } from '../report/model.ts';
import { VERSION } from '../version.ts';
import type { Inputs } from './inputs.ts';
import type { RunDecision } from './trigger.ts';
import type { Workflow } from './workflow.ts';

/** What the process was given: everything a run depends on, but AWS, GitHub and the clock. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Workspace where the environment names none. */
  readonly directory: string;
  readonly workflow: Workflow;
  /** Whether the runner asked the process to stop. */
  readonly isCancelled: () => boolean;
}

/** All that one run needs to know, read once. */
export interface Run {
  readonly host: Host;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly decision: RunDecision;
  /** Root of the checkout that the config is in. */
  readonly root: string;
  /** null: no token was given. */
  readonly forge: Forge | null;
  /** The commit that is reported: what reviewers know, of what was checked out. null: not known. */
  readonly commit: string | null;
}

/** How a run asks AWS. */
export function awsOptions({ host, inputs }: Pick<Run, 'host' | 'inputs'>, region: string) {
  return {
    region,
    maxConcurrency: inputs.maxConcurrency,
    userAgent: `union-secrets/${VERSION}`,
    redact: host.workflow.redact,
    vocabulary: jobVocabulary(host.env.AWS_PROFILE),
  };
}

/** How a run ended: what is reported, and whether the step fails. Plain data. */
export interface RunResult {
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
  /** Of an apply: what the report says with its steps and its access. */
  readonly afterwards: readonly Problem[];
  /** Sentences that belong under the headline. */
  readonly notes: readonly Message[];
  /** What the check of the repository's code found; null: it was not checked. */
  readonly code: CodeCheck | null;
  readonly failed: boolean;
  /** Whose comment this is; null where the file does not say. */
  readonly stack: string | null;
  readonly dataPlane: string | null;
  /** Of a result with a plan: what its run knows of the values; null without a fingerprint key. */
  readonly valueDigests: ValueDigests | null;
  /** Of a plan on a pull request: the plan of the base branch's file, where it is known. */
  readonly baseline: Plan | null;
  /** Merged pull requests that are not reported as applied: part of the plan may come from them. */
  readonly waiting: readonly number[];
  /** Of an apply: paths of the files that were applied. */
  readonly applied: readonly string[];
}

/** A run that plans and applies nothing, such as an old job run again. */
export interface SkippedRun {
  readonly skipped: string;
  /** Whose changes a newer run applies instead. */
  readonly superseded?: { readonly stack: string | null; readonly dataPlane: string };
}
