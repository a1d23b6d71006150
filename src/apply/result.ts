import type { Message } from '../domain/message.ts';
import type { Pair } from '../domain/pair.ts';
import type { Step } from './step.ts';

export interface StepResult extends Step {
  readonly state: 'done' | 'failed' | 'not-started';
  /** Of a failed step: what AWS said and what to do; of one not started: which step it waited for. Plain text. */
  readonly problem?: { readonly message: Message; readonly fix: Message };
}

export interface ApplyResult {
  /** In the order of the plan. */
  readonly steps: readonly StepResult[];
  /** Every declared or granted secret that exists now, by name. */
  readonly pairs: Readonly<Record<string, Pair>>;
  /** Days, UTC, on which AWS ends the recovery of what was scheduled for deletion, by name; where it said so. */
  readonly restorableUntil?: Readonly<Record<string, string>>;
  /** What IAM says of each role and secret after the apply. Empty where it was not asked. */
  readonly proofs: readonly AccessProof[];
}

/** IAM's answer to whether a role can read a secret. */
export interface AccessProof {
  /** Name of the IAM role. */
  readonly role: string;
  /** Name of the secret. */
  readonly secret: string;
  /** `proven`: our statement allows it and nothing seen denies it. */
  readonly verdict: 'proven' | 'denied' | 'not-proven';
  /** Plain text: of a denial the likely cause, of what is not proven the reason. */
  readonly why: string;
}
