import type { Message, Pieces } from '../domain/message.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import type { Pair } from '../domain/pair.ts';
import type { PlannedPolicy, PolicyChange, SecretChange } from '../plan/plan.ts';
import type { PolicyDocument } from '../policy/document.ts';

/** One call-sized piece of an apply, as plain data. */
export interface Step {
  /** Unique in one apply and stable between runs, such as `secret:ml/openai:set-value`. */
  readonly id: string;
  /** `access`: all that gives access, and what this has to wait for; `removals`: what only takes away. */
  readonly phase: 'secrets' | 'access' | 'removals';
  /** Such as `create secret ml/openai`. */
  readonly title: Pieces;
  readonly target: { readonly kind: 'secret' | 'policy' | 'role'; readonly name: string };
  /** Ids of the steps that must be done before. */
  readonly needs: readonly string[];
}

/** What a step does, as plain data: `executeStep` turns it into calls. */
export type Action =
  | {
      readonly on: 'secret';
      readonly name: string;
      readonly arn: string | null;
      readonly change: SecretChange;
    }
  | {
      readonly on: 'policy';
      readonly policy: PlannedPolicy;
      /** Name of the role that the policy is planned with. */
      readonly role: string;
      readonly change: PolicyChange;
      /** What a `create-policy` or `update-policy` writes: the policy's own document, or a transitional one. */
      readonly document: PolicyDocument | null;
    };

export type PlannedStep = Step & { readonly action: Action };

export function secretStepId(name: string, kind: SecretChange['kind']): string {
  return `secret:${name}:${kind}`;
}

/** @param change of the plan, or a transitional document. */
export function policyStepId(policy: PlannedPolicy, change: PolicyChange | { readonly kind: 'extend-policy' }): string {
  const { arn } = policy;
  if (change.kind === 'detach') return `policy:${arn}:detach:${change.role}`;
  return `policy:${arn}:${isBinding(policy, change) ? 'tag-policy:binding' : change.kind}`;
}

/** Ids of the steps for the changes of this kind that the plan has of the policy. */
export function policyStepIds(policy: PlannedPolicy, kind: PolicyChange['kind']): string[] {
  return policy.changes.flatMap((change) => (change.kind === kind ? [policyStepId(policy, change)] : []));
}

/** The binding of a policy that is being made is written down later than its other tags. */
export function isBinding(policy: PlannedPolicy, change: { readonly kind: string; readonly set?: object }): boolean {
  const { binding } = OWNERSHIP_TAGS;
  return change.set !== undefined && binding in change.set && !(binding in policy.tags);
}

/** Whether the plan has such a change of the policy. */
export function changed({ changes }: PlannedPolicy, kind: PolicyChange['kind']): boolean {
  return changes.some((change) => change.kind === kind);
}

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
