import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import type { PlannedPolicy, PlannedRole, PolicyChange } from '../plan/plan.ts';
import { WHOLE_STACK } from '../policy/document.ts';
import { allowsMore } from '../policy/meaning.ts';
import type { Step } from './result.ts';
import type { Action, PlannedStep } from './steps.ts';

/** The steps that bring one role's policies and their attachments about. */
export function policySteps(role: PlannedRole): PlannedStep[] {
  const kept = role.policies.filter((policy) => policy.document !== null);
  const removed = role.policies.filter((policy) => policy.document === null);
  const steps = kept.flatMap((policy) => stepsOfPolicy(role, policy));
  // Highest part first: an interrupted removal then leaves no gap that could hide a part.
  for (const policy of removed.reverse()) {
    const higher = steps.findLast((step) => step.action.kind === 'delete-policy');
    steps.push(...removalSteps(role, policy, higher ? [higher.id] : []));
  }
  return steps.map((step) => ({ ...step, needs: [...new Set([...step.needs, ...movesBefore(step, role, steps)])] }));
}

/** Steps that must have given a grant to another part before `step` takes it from this one. */
function movesBefore(step: PlannedStep, role: PlannedRole, steps: readonly PlannedStep[]): string[] {
  if (step.action.kind !== 'update-policy' && step.action.kind !== 'detach' && step.action.kind !== 'delete-policy')
    return [];
  const loser = step.action.policy;
  if (step.action.kind === 'detach' && loser.document !== null) return [];
  const gainers = new Set(role.policies.filter((policy) => takesOver(policy, loser)).map((policy) => policy.arn));
  return steps
    .filter(
      ({ action }) =>
        (action.kind === 'create-policy' || action.kind === 'update-policy' || action.kind === 'attach') &&
        gainers.has(action.policy.arn),
    )
    .map(({ id }) => id);
}

/** Whether `gainer` grants something that `loser` no longer does. What is granted by name and by our tags may be the same. */
function takesOver(gainer: PlannedPolicy, loser: PlannedPolicy): boolean {
  if (gainer === loser || gainer.gains.length === 0 || loser.loses.length === 0) return false;
  const lost = new Set(loser.loses);
  if (gainer.gains.some((name) => lost.has(name) || name === WHOLE_STACK)) return true;
  return lost.has(WHOLE_STACK) && !gainer.loses.includes(WHOLE_STACK);
}

function stepsOfPolicy(role: PlannedRole, policy: PlannedPolicy): PlannedStep[] {
  return policy.changes.map((change): PlannedStep => {
    const step = stepFor(role, policy, idOf(policy, change));
    switch (change.kind) {
      case 'create-policy':
        // The first part's tag says how far to look for parts: it is set before there are more.
        return step('policies', `create policy ${policy.name}`, { kind: 'create-policy', policy }, announced(role));
      case 'tag-policy':
        return step(tagPhase(policy, change.set), `set the tags of policy ${policy.name}`, {
          kind: 'tag-policy',
          policy,
          set: change.set,
        });
      case 'update-policy':
        return step(
          updatePhase(role, policy),
          `update policy ${policy.name}`,
          { kind: 'update-policy', policy },
          leavesFirst(policy) ? idsOf(policy, ['detach']) : [],
        );
      case 'attach':
        // A document that was not brought up to date, or was not made, must not take effect by an attachment.
        return step(
          'attachments',
          `attach policy ${policy.name} to role ${role.name}`,
          { kind: 'attach', policy, role: role.name },
          idsOf(policy, ['create-policy', 'update-policy']),
        );
      case 'detach':
        return step(
          leavesFirst(policy) ? 'policies' : 'removals',
          `detach policy ${policy.name} from role ${change.role}`,
          { kind: 'detach', policy, role: change.role },
          leavesFirst(policy) ? [] : idsOf(policy, ['attach']),
        );
      case 'delete-policy':
        return step('removals', `delete policy ${policy.name}`, { kind: 'delete-policy', policy });
      default:
        return change satisfies never;
    }
  });
}

/** A policy that is to allow more leaves other roles before, or they would be allowed it too; otherwise it leaves them last. */
function leavesFirst({ document, previous }: PlannedPolicy): boolean {
  return document !== null && allowsMore(document, previous);
}

/** Ids of the policy's steps of these kinds. */
function idsOf(policy: PlannedPolicy, kinds: readonly PolicyChange['kind'][]): string[] {
  return policy.changes
    .filter(({ kind }) => kinds.includes(kind))
    .map((change) => stepId(policy, idOf(policy, change)));
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

/**
 * What only takes away comes last, and so does what hands a grant to another part. A policy that is not attached yet only
 * gains: it is written before it takes effect.
 */
function updatePhase(role: PlannedRole, policy: PlannedPolicy): Step['phase'] {
  const handsOver = role.policies.some((other) => takesOver(other, policy));
  const gives = policy.gains.length > 0 || allowsMore(policy.document, policy.previous);
  return gives && !handsOver ? 'policies' : 'removals';
}

/** Taking the access away waits for nothing; deleting waits for that, and for `needs`. */
function removalSteps(role: PlannedRole, policy: PlannedPolicy, needs: readonly string[]): PlannedStep[] {
  return stepsOfPolicy(role, policy).map((step, index, all) =>
    step.action.kind === 'delete-policy'
      ? { ...step, needs: [...needs, ...all.slice(0, index).map(({ id }) => id)] }
      : step,
  );
}

function announced(role: PlannedRole): string[] {
  return role.policies.flatMap((policy) =>
    policy.changes.flatMap((change) => {
      const announces = change.kind === 'tag-policy' && OWNERSHIP_TAGS.parts in change.set;
      return announces ? [stepId(policy, idOf(policy, change))] : [];
    }),
  );
}

function stepId(policy: PlannedPolicy, kind: string): string {
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
