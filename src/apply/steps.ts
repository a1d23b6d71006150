import type { Plan, PlannedPolicy, SecretChange } from '../plan/plan.ts';
import { allowsMore, decryptions } from '../policy/meaning.ts';
import { policySteps } from './policy-steps.ts';
import type { Step } from './result.ts';
import { revocationsIn, secretSteps } from './secret-steps.ts';

/** What a step does, as plain data: `perform` turns it into calls. */
export type Action =
  | {
      readonly kind: 'change-secret';
      readonly name: string;
      readonly arn: string | null;
      readonly change: SecretChange;
    }
  | { readonly kind: 'create-policy'; readonly policy: PlannedPolicy }
  | { readonly kind: 'update-policy'; readonly policy: PlannedPolicy }
  | { readonly kind: 'tag-policy'; readonly policy: PlannedPolicy; readonly set: Readonly<Record<string, string>> }
  | { readonly kind: 'attach'; readonly policy: PlannedPolicy; readonly role: string }
  | { readonly kind: 'detach'; readonly policy: PlannedPolicy; readonly role: string }
  | { readonly kind: 'delete-policy'; readonly policy: PlannedPolicy };

export type PlannedStep = Step & { readonly action: Action };

export const PHASES: readonly Step['phase'][] = ['secrets', 'policies', 'attachments', 'removals'];

/**
 * The steps of an apply, phase by phase: secrets, policies that gain, attachments, then everything that takes away, deletions
 * last. A step waits only for those it names: what fails stops its dependants and nothing else.
 */
export function stepsOf(plan: Plan): PlannedStep[] {
  const policies = plan.roles.flatMap(policySteps);
  const revocations = revocationsIn(policies);
  const secrets = plan.secrets.flatMap((secret) => secretSteps(secret, revocations));
  const all = [...policies, ...secrets];
  const inPhase = PHASES.flatMap((phase) => all.filter((step) => step.phase === phase));
  return inPhase.map((step) => {
    const more = isBinding(step) ? removalsOfPolicies(all) : takesAKey(step) ? keyChanges(all) : [];
    return more.length > 0 ? { ...step, needs: [...step.needs, ...more] } : step;
  });
}

/** A secret whose key could not be changed is read with the former one: that one stays in the policy until then. */
function takesAKey({ action }: PlannedStep): boolean {
  if (action.kind !== 'update-policy') return false;
  const { document, previous } = action.policy;
  return allowsMore(decryptions(previous), decryptions(document));
}

function keyChanges(steps: readonly PlannedStep[]): string[] {
  return steps
    .filter(({ action }) => action.kind === 'change-secret' && action.change.kind === 'set-key')
    .map(({ id }) => id);
}

/** The new binding is written down once nothing is left under a former name: until then, every run looks for it. */
function isBinding({ action, phase }: PlannedStep): boolean {
  return action.kind === 'tag-policy' && phase === 'removals';
}

function removalsOfPolicies(steps: readonly PlannedStep[]): string[] {
  return steps.filter(({ action }) => action.kind === 'detach' || action.kind === 'delete-policy').map(({ id }) => id);
}
