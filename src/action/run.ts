import type { RunContext } from '../github/context.ts';
import type { Forge } from '../github/forge.ts';
import type { Inputs } from './inputs.ts';
import type { Workflow } from './runner/workflow.ts';
import type { RunDecision } from './trigger.ts';

/** What the process was given: everything a run depends on besides AWS, GitHub and the clock. */
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
  /** null: no token was given. */
  readonly forge: Forge | null;
}
