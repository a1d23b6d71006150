import type { Plan, PlannedPolicy, PlannedRole, PlannedSecret, SecretChange } from '../plan/plan.ts';
import type { Step } from './result.ts';

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

/**
 * The steps of an apply, phase by phase: secrets, policies that gain, attachments, then everything that takes away. A step
 * waits only for those it names: what fails stops its dependants and nothing else.
 */
export function stepsOf(plan: Plan): PlannedStep[] {
  const all = [...plan.secrets.flatMap(secretSteps), ...plan.roles.flatMap(roleSteps)];
  return PHASES.flatMap((phase) => all.filter((step) => step.phase === phase));
}

export const PHASES: readonly Step['phase'][] = ['secrets', 'policies', 'attachments', 'removals'];

function secretSteps(secret: PlannedSecret): PlannedStep[] {
  return secret.changes.map((change, index) => {
    const before = secret.changes[index - 1];
    return {
      id: `secret:${secret.name}:${change.kind}`,
      phase: 'secrets',
      title: secretTitle(secret.name, change),
      target: { kind: 'secret', name: secret.name },
      // One secret's changes go one after another; secrets do not wait for each other.
      needs: before ? [`secret:${secret.name}:${before.kind}`] : [],
      action: { kind: 'change-secret', name: secret.name, arn: secret.pair?.arn ?? null, change },
    };
  });
}

function secretTitle(name: string, change: SecretChange): string {
  switch (change.kind) {
    case 'create':
      return change.value === 'later' ? `create secret ${name} without a value` : `create secret ${name}`;
    case 'describe':
      return `set the description of ${name}`;
    case 'tag':
      return `set the tags of ${name}`;
    case 'set-value':
      return change.how === 'generate' ? `generate the value of ${name}` : `set the value of ${name}`;
    default:
      return change satisfies never;
  }
}

function roleSteps(role: PlannedRole): PlannedStep[] {
  const kept = role.policies.filter((policy) => policy.document !== null);
  const removed = role.policies.filter((policy) => policy.document === null);
  const steps = kept.flatMap((policy) => policySteps(role, policy));
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
  const lost = new Set(loser.loses);
  const gainers = new Set(
    role.policies
      .filter((policy) => policy !== loser && policy.gains.some((name) => lost.has(name)))
      .map((policy) => policy.arn),
  );
  return steps
    .filter(
      ({ action }) =>
        (action.kind === 'create-policy' || action.kind === 'update-policy' || action.kind === 'attach') &&
        gainers.has(action.policy.arn),
    )
    .map(({ id }) => id);
}

function policySteps(role: PlannedRole, policy: PlannedPolicy): PlannedStep[] {
  return policy.changes.map((change): PlannedStep => {
    const step = stepFor(role, policy, change.kind);
    switch (change.kind) {
      case 'create-policy':
        return step('policies', `create policy ${policy.name}`, { kind: 'create-policy', policy });
      case 'tag-policy':
        return step('policies', `set the tags of policy ${policy.name}`, {
          kind: 'tag-policy',
          policy,
          set: change.set,
        });
      case 'update-policy':
        return step(updatePhase(role, policy), `update policy ${policy.name}`, { kind: 'update-policy', policy });
      case 'attach': {
        // A document that was not brought up to date, or was not made, must not take effect by an attachment.
        const written = policy.changes
          .map((one) => one.kind)
          .filter((kind) => kind === 'create-policy' || kind === 'update-policy');
        return step(
          'attachments',
          `attach policy ${policy.name} to role ${role.name}`,
          { kind: 'attach', policy, role: role.name },
          written.map((kind) => stepId(policy, kind)),
        );
      }
      case 'detach':
        return step('removals', `detach policy ${policy.name} from role ${role.name}`, {
          kind: 'detach',
          policy,
          role: role.name,
        });
      case 'delete-policy':
        return step('removals', `delete policy ${policy.name}`, { kind: 'delete-policy', policy });
      default:
        return change satisfies never;
    }
  });
}

/**
 * What only takes away comes last, and so does what hands a grant to another part. A policy that is not attached yet only
 * gains: it is written before it takes effect.
 */
function updatePhase(role: PlannedRole, policy: PlannedPolicy): Step['phase'] {
  const handsOver = role.policies.some(
    (other) => other !== policy && other.gains.some((name) => policy.loses.includes(name)),
  );
  return policy.gains.length > 0 && !handsOver ? 'policies' : 'removals';
}

/** Taking the access away waits for nothing; deleting waits for that, and for `needs`. */
function removalSteps(role: PlannedRole, policy: PlannedPolicy, needs: readonly string[]): PlannedStep[] {
  return policySteps(role, policy).map((step, index, all) =>
    step.action.kind === 'delete-policy'
      ? { ...step, needs: [...needs, ...all.slice(0, index).map(({ id }) => id)] }
      : step,
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
