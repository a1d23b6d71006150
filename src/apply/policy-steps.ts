import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import type { PlannedPolicy, PlannedRole, PolicyChange } from '../plan/plan.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Step } from './result.ts';
import type { Action, PlannedStep } from './steps.ts';

/** Documents that policies get first, by ARN, where one version cannot both give and take: see `order`. */
export type Between = ReadonlyMap<string, PolicyDocument>;

/**
 * The steps that bring one role's policies and their attachments about, each with what it needs whatever they allow: what it
 * waits for so that nobody reads more or less meanwhile comes from `needs`.
 */
export function policySteps(role: PlannedRole, between: Between): PlannedStep[] {
  const kept = role.policies.filter((policy) => policy.document !== null);
  const removed = role.policies.filter((policy) => policy.document === null);
  const steps = kept.flatMap((policy) => stepsOfPolicy(role, policy, between));
  // Highest part first: an interrupted removal then leaves no gap that could hide a part.
  for (const policy of removed.reverse()) {
    const higher = steps.findLast((step) => step.action.kind === 'delete-policy');
    const own = stepsOfPolicy(role, policy, between);
    const detached = own.filter(({ action }) => action.kind === 'detach').map(({ id }) => id);
    const needs = [...(higher ? [higher.id] : []), ...detached];
    steps.push(...own.map((step) => (step.action.kind === 'delete-policy' ? { ...step, needs } : step)));
  }
  return steps;
}

function stepsOfPolicy(role: PlannedRole, policy: PlannedPolicy, between: Between): PlannedStep[] {
  return policy.changes.flatMap((change): PlannedStep[] => {
    const step = stepFor(role, policy, idOf(policy, change));
    switch (change.kind) {
      case 'create-policy':
        // The first part's tag says how far to look for parts: it is set before there are more.
        return [step('policies', `create policy ${policy.name}`, { kind: 'create-policy', policy }, announced(role))];
      case 'tag-policy':
        return [
          step(tagPhase(policy, change.set), `set the tags of policy ${policy.name}`, {
            kind: 'tag-policy',
            policy,
            set: change.set,
          }),
        ];
      case 'update-policy': {
        const first = between.get(policy.arn);
        const update = (needs: readonly string[]) =>
          step('removals', `update policy ${policy.name}`, { kind: 'update-policy', policy }, needs);
        if (first === undefined) return [update([])];
        const extension = stepFor(role, policy, 'extend-policy')('policies', `extend policy ${policy.name}`, {
          kind: 'update-policy',
          policy,
          first,
        });
        return [extension, update([extension.id])];
      }
      case 'attach':
        return [
          step(
            'attachments',
            `attach policy ${policy.name} to role ${role.name}`,
            { kind: 'attach', policy, role: role.name },
            changed(policy, 'create-policy') ? [stepId(policy, 'create-policy')] : [],
          ),
        ];
      case 'detach': {
        const title = `detach policy ${policy.name} from role ${change.role}`;
        return [step('removals', title, { kind: 'detach', policy, role: change.role })];
      }
      case 'delete-policy':
        return [step('removals', `delete policy ${policy.name}`, { kind: 'delete-policy', policy })];
      default:
        return change satisfies never;
    }
  });
}

/** Whether the plan has such a change of the policy. */
export function changed({ changes }: PlannedPolicy, kind: PolicyChange['kind']): boolean {
  return changes.some((change) => change.kind === kind);
}

function idOf(policy: PlannedPolicy, change: PolicyChange): string {
  if (change.kind === 'detach') return `detach:${change.role}`;
  return change.kind === 'tag-policy' && tagPhase(policy, change.set) === 'removals'
    ? 'tag-policy:binding'
    : change.kind;
}

/** The binding of a policy that is being made is written down later than the rest: see `stepsOf`. */
function tagPhase(policy: PlannedPolicy, set: Readonly<Record<string, string>>): Step['phase'] {
  return OWNERSHIP_TAGS.binding in set && !(OWNERSHIP_TAGS.binding in policy.tags) ? 'removals' : 'policies';
}

function announced(role: PlannedRole): string[] {
  return role.policies.flatMap((policy) =>
    policy.changes.flatMap((change) => {
      const announces = change.kind === 'tag-policy' && OWNERSHIP_TAGS.parts in change.set;
      return announces ? [stepId(policy, idOf(policy, change))] : [];
    }),
  );
}

/** @param kind as in the plan's changes; `extend-policy`: an update's first half; `detach:<role>`. */
export function stepId(policy: PlannedPolicy, kind: string): string {
  return `policy:${policy.arn}:${kind}`;
}

function stepFor(role: PlannedRole, policy: PlannedPolicy, kind: string) {
  return (phase: Step['phase'], title: string, action: Action, needs: readonly string[] = []): PlannedStep => {
    const target =
      phase === 'attachments'
        ? ({ kind: 'role', name: role.name } as const)
        : ({ kind: 'policy', name: policy.name } as const);
    return { id: stepId(policy, kind), phase, title, target, needs, action };
  };
}
