import { phrase } from '../domain/message.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { policyChangeWords } from '../plan/access-words.ts';
import type { Plan, PlannedPolicy, PlannedSecret } from '../plan/plan.ts';
import { type PlanPlace, secretChangeWords } from '../plan/secret-words.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { readPermissions } from '../policy/grants.ts';
import { type Dependencies, dependenciesIn, type Version } from './dependencies.ts';
import { type Holding, rightsIn } from './rights.ts';
import {
  type Action,
  changed,
  isBinding,
  type PlannedStep,
  policyStepId,
  policyStepIds,
  type Step,
  secretStepId,
} from './step.ts';

/** What an apply does. */
export type Work = ReturnType<typeof workOf>;

/**
 * What has to be done: secrets; then policies that gain, attachments, and keys that roles have to be allowed before; then
 * everything that takes away, deletions last. A step waits only for those it names: what fails stops its dependants and nothing else.
 */
export function workOf(plan: Plan) {
  const rights = rightsIn(plan);
  const dependencies = dependenciesIn(plan, rights);
  const policies = rights.holdings.flatMap((holding) =>
    policySteps(plan, holding, dependencies.versionsIn(holding.policy.arn)),
  );
  const removing = policies.flatMap(({ id, action: { change } }) =>
    change.kind === 'detach' || change.kind === 'delete-policy' ? [id] : [],
  );
  // The new binding is written down once nothing is left under an old name: until then, every run looks for it.
  const bound = policies.map((step) =>
    isBinding(step.action.policy, step.action.change) ? { ...step, needs: removing } : step,
  );
  const secrets = plan.secrets.flatMap((secret) => secretSteps(plan, secret));
  return {
    steps: inPhases(withNeeds([...bound, ...secrets], dependencies)),
    /** Ids of the steps that let a role read a secret; none where it reads it already through us, or never will. */
    grantingSteps: (role: string, secret: string) =>
      [...readPermissions(rights.scope, [secret])].flatMap((one) => dependencies.grantingSteps(role, one)),
  };
}

/** One secret's changes go one after another; secrets do not wait for each other. */
export function secretSteps(place: PlanPlace, { name, pair, changes }: PlannedSecret): PlannedStep[] {
  return changes.map((change, index) => {
    const action = { on: 'secret', name, arn: pair?.arn ?? null, change } as const;
    const previous = changes[index - 1];
    return {
      id: secretStepId(name, change.kind),
      phase: change.kind === 'delete' ? 'removals' : 'secrets',
      ...named(place, action),
      needs: previous ? [secretStepId(name, previous.kind)] : [],
      action,
    };
  });
}

/** The title and target of a step that does this. */
function named(place: PlanPlace, action: Action): Pick<Step, 'title' | 'target'> {
  if (action.on === 'secret') {
    const { name, change } = action;
    return { title: secretChangeWords(place, name, change).does, target: { kind: 'secret', name } };
  }
  const { policy, role, change, document } = action;
  const transitional = change.kind === 'update-policy' && document !== policy.document;
  return {
    title: transitional ? phrase`extend policy ${policy.name}` : policyChangeWords(policy, role, change),
    target: change.kind === 'attach' ? { kind: 'role', name: role } : { kind: 'policy', name: policy.name },
  };
}

type PolicyStep = PlannedStep & { readonly action: Extract<Action, { readonly on: 'policy' }> };

/** The steps of one policy, each with what it needs whatever the policy allows: the rest comes from `dependenciesIn`. */
function policySteps(place: PlanPlace, { policy, role, before }: Holding, versions: readonly Version[]): PolicyStep[] {
  return policy.changes.flatMap((change): PolicyStep[] => {
    const step = (
      phase: Step['phase'],
      needs: readonly string[] = [],
      id = policyStepId(policy, change),
      document: PolicyDocument | null = null,
    ): PolicyStep => {
      const action = { on: 'policy', policy, role: role.name, change, document } as const;
      return { id, phase, ...named(place, action), needs, action };
    };
    switch (change.kind) {
      case 'create-policy':
      case 'update-policy':
        return versions.map(({ stepId, document, allows }, index) => {
          const previous = versions[index - 1];
          const gives = changed(policy, 'attach') || !allows.isSubsetOf(previous?.allows ?? before);
          const needs = change.kind === 'create-policy' ? announcing(role.policies) : [];
          return step(gives ? 'access' : 'removals', previous ? [previous.stepId] : needs, stepId, document);
        });
      case 'tag-policy':
        return [step(isBinding(policy, change) ? 'removals' : 'access')];
      case 'attach':
        return [step('access', policyStepIds(policy, 'create-policy'))];
      case 'detach':
        return [step('removals')];
      case 'delete-policy': {
        // Highest part first: an interrupted removal then leaves no gap that could hide a part.
        const higher = role.policies.slice(role.policies.indexOf(policy) + 1).find((one) => changed(one, change.kind));
        const needs = [...(higher ? policyStepIds(higher, change.kind) : []), ...policyStepIds(policy, 'detach')];
        return [step('removals', needs)];
      }
      default:
        return change satisfies never;
    }
  });
}

/** The first part's tag says how far to look for parts: it is set before there are more. */
function announcing(policies: readonly PlannedPolicy[]): string[] {
  return policies.flatMap((policy) =>
    policy.changes.flatMap((change) =>
      change.kind === 'tag-policy' && OWNERSHIP_TAGS.parts in change.set ? [policyStepId(policy, change)] : [],
    ),
  );
}

/**
 * What must be done before comes first; then what makes that nobody loses access meanwhile, as far as no steps wait for each other
 * in a circle: there a role loses for a moment what it reads before and after, which is better than that another one reads what it
 * never should.
 */
function withNeeds(steps: readonly PlannedStep[], { requires, preserves, prefers }: Dependencies): PlannedStep[] {
  const needs = new Map(steps.map((step) => [step.id, new Set([...step.needs, ...requires(step)])]));
  const waits = (id: string, other: string, seen = new Set<string>()): boolean =>
    id === other || [...(needs.get(id) ?? [])].some((need) => !seen.has(need) && waits(need, other, seen.add(need)));
  const policies = steps.filter(({ action }) => action.on === 'policy');
  const secrets = steps.filter(({ action }) => action.on === 'secret');
  const add = (step: PlannedStep, need: string) => {
    if (!waits(need, step.id)) needs.get(step.id)?.add(need);
  };
  for (const step of [...policies, ...secrets]) for (const need of preserves(step)) add(step, need);
  for (const step of policies) for (const need of prefers(step)) add(step, need);
  return steps.map((step) => ({ ...step, needs: [...(needs.get(step.id) ?? [])] }));
}

/** Only what takes away comes last, and of that only what nothing else waits for. */
function inPhases(steps: readonly PlannedStep[]): PlannedStep[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const phases = new Map(steps.map(({ id, phase }) => [id, phase]));
  const pull = (id: string) => {
    if (phases.get(id) !== 'removals') return;
    phases.set(id, 'access');
    for (const need of byId.get(id)?.needs ?? []) pull(need);
  };
  for (const { phase, needs } of steps) if (phase !== 'removals') for (const need of needs) pull(need);
  // A key that roles have to be allowed before is set after that, and what follows it in the secret too.
  for (const { id, needs } of steps)
    if (phases.get(id) === 'secrets' && needs.some((need) => phases.get(need) === 'access')) phases.set(id, 'access');
  return (['secrets', 'access', 'removals'] as const).flatMap((phase) =>
    steps.flatMap((step) => (phases.get(step.id) === phase ? [{ ...step, phase }] : [])),
  );
}
