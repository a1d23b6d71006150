import type { PlannedPolicy, PolicyChange, SecretChange } from '../plan/plan.ts';
import type { PolicyDocument } from '../policy/document.ts';

/** One call-sized piece of an apply, as plain data. */
export interface Step {
  /** Unique in one apply and stable between runs, such as `secret:ml/openai:set-value`. */
  readonly id: string;
  /** `access`: all that gives access, and what this has to wait for; `removals`: what only takes away. */
  readonly phase: 'secrets' | 'access' | 'removals';
  /** Plain words with the target's name, such as `create secret ml/openai`. */
  readonly title: string;
  /** `at`: where the name is in the title. */
  readonly target: { readonly kind: 'secret' | 'policy' | 'role'; readonly name: string; readonly at: number };
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

/** The title and target of a step that does this. */
export function named(action: Action): Pick<Step, 'title' | 'target'> {
  const [before, after = ''] = action.on === 'secret' ? secretWords(action.change) : policyWords(action);
  const [kind, name] =
    action.on === 'secret'
      ? (['secret', action.name] as const)
      : action.change.kind === 'attach'
        ? (['role', action.role] as const)
        : (['policy', action.policy.name] as const);
  return { title: `${before}${name}${after}`, target: { kind, name, at: before.length } };
}

export function secretStepId(name: string, kind: SecretChange['kind']): string {
  return `secret:${name}:${kind}`;
}

/** @param kind as in the plan's changes; `extend-policy`: a transitional document; `detach:<role>`; `tag-policy:binding`. */
export function policyStepId(
  { arn }: PlannedPolicy,
  kind: Exclude<PolicyChange['kind'], 'detach'> | 'extend-policy' | 'tag-policy:binding' | `detach:${string}`,
): string {
  return `policy:${arn}:${kind}`;
}

/** Whether the plan has such a change of the policy. */
export function changed({ changes }: PlannedPolicy, kind: PolicyChange['kind']): boolean {
  return changes.some((change) => change.kind === kind);
}

/** What stands before and after the target's name. */
type Words = readonly [before: string, after?: string];

function policyWords({ policy, change, document }: Extract<Action, { on: 'policy' }>): Words {
  switch (change.kind) {
    case 'create-policy':
      return ['create policy '];
    case 'update-policy':
      return [document === policy.document ? 'update policy ' : 'extend policy '];
    case 'tag-policy':
      return ['set the tags of policy '];
    case 'attach':
      return [`attach policy ${policy.name} to role `];
    case 'detach':
      return ['detach policy ', ` from role ${change.role}`];
    case 'delete-policy':
      return ['delete policy '];
    default:
      return change satisfies never;
  }
}

function secretWords(change: SecretChange): Words {
  switch (change.kind) {
    case 'create':
      return ['create secret ', change.value === 'later' ? ' without a value' : ''];
    case 'restore':
      return ['restore secret '];
    case 'adopt':
      return ['take over secret '];
    case 'describe':
      return ['set the description of '];
    case 'set-key':
      return change.to === null ? ['reset the key of ', ' to the AWS managed one'] : ['set the key of '];
    case 'tag':
      return ['set the tags of '];
    case 'set-value':
      return [change.how === 'generate' ? 'generate the value of ' : 'set the value of '];
    case 'set-rotation':
      return ['configure the rotation of '];
    case 'cancel-rotation':
      return ['cancel the rotation of '];
    case 'delete':
      return ['schedule the deletion of '];
    default:
      return change satisfies never;
  }
}
