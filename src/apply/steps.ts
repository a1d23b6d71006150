import type { Plan, PlannedPolicy, SecretChange } from '../plan/plan.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { readPermissions } from '../policy/permissions.ts';
import { needsIn } from './needs.ts';
import { order } from './order.ts';
import { type Between, policySteps } from './policy-steps.ts';
import type { Step } from './result.ts';
import { rightsIn } from './rights.ts';
import { secretSteps } from './secret-steps.ts';

/** What a step does, as plain data: `perform` turns it into calls. */
export type Action =
  | {
      readonly kind: 'change-secret';
      readonly name: string;
      readonly arn: string | null;
      readonly change: SecretChange;
    }
  | { readonly kind: 'create-policy'; readonly policy: PlannedPolicy }
  /** `first`: a document that the policy has until the last one may take something away. */
  | { readonly kind: 'update-policy'; readonly policy: PlannedPolicy; readonly first?: PolicyDocument }
  | { readonly kind: 'tag-policy'; readonly policy: PlannedPolicy; readonly set: Readonly<Record<string, string>> }
  | { readonly kind: 'attach'; readonly policy: PlannedPolicy; readonly role: string }
  | { readonly kind: 'detach'; readonly policy: PlannedPolicy; readonly role: string }
  | { readonly kind: 'delete-policy'; readonly policy: PlannedPolicy };

export type PlannedStep = Step & { readonly action: Action };

const PHASES: readonly Step['phase'][] = ['secrets', 'policies', 'attachments', 'keys', 'removals'];

/**
 * The steps of an apply, phase by phase: secrets, policies that gain, attachments, keys that roles have to be allowed before, then
 * everything that takes away, deletions last. A step waits only for those it names: what fails stops its dependants and nothing
 * else.
 */
export function stepsOf(plan: Plan): PlannedStep[] {
  const rights = rightsIn(plan);
  const secrets = plan.secrets.flatMap(secretSteps);
  const ordered = order(rights, (between: Between) => {
    const policies = plan.roles.flatMap((role) => policySteps(role, between));
    const removals = policies.filter(({ action }) => action.kind === 'detach' || action.kind === 'delete-policy');
    const ids = removals.map(({ id }) => id);
    const all = [...policies.map((step) => (isBinding(step) ? { ...step, needs: ids } : step)), ...secrets];
    return all.map(needsIn(plan, rights, between).ordered);
  });
  return PHASES.flatMap((phase) => ordered.filter((step) => step.phase === phase));
}

/**
 * Tells which of the plan's steps let a role read a secret that it cannot read yet through us.
 *
 * @returns their ids; none where the role reads it already, or never will.
 */
export function grantsOf(plan: Plan, steps: readonly PlannedStep[]): (role: string, secret: string) => string[] {
  const rights = rightsIn(plan);
  const first = steps.flatMap(({ action }) =>
    action.kind === 'update-policy' && action.first ? [[action.policy.arn, action.first] as const] : [],
  );
  const { giving } = needsIn(plan, rights, new Map(first));
  return (role, secret) => [...readPermissions(rights.scope, [secret])].flatMap((one) => giving(role, one));
}

/** The new binding is written down once nothing is left under a former name: until then, every run looks for it. */
function isBinding({ action, phase }: PlannedStep): boolean {
  return action.kind === 'tag-policy' && phase === 'removals';
}
