import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { type LogicalChange, logicalChanges } from '../plan/changes.ts';
import type { Plan, PlannedSecret, Refusal, SecretChange } from '../plan/plan.ts';

/** One thing that a person approves, so small that what two pull requests plan adds up to what both of them want. */
export interface ApprovedChange {
  readonly subject: Refusal['subject'];
  /** Completes "Apply would ...": plain text. */
  readonly words: string;
  /** Plain data: what it does, and what it replaces. Nothing that only tells the circumstances. */
  readonly content: unknown;
  /** It puts a value into this secret. */
  readonly writes: string | null;
}

/** Every change of the plan, each as it is approved. */
export function changesToApprove(plan: Plan): ApprovedChange[] {
  return logicalChanges(plan).flatMap((change) => approvedChanges(plan, change));
}

/**
 * Changes that the plan does not show, but that belong to what it shows and must not surprise an apply: values that could
 * not be compared because the plan's run does not have them, and policies that a failed apply leaves half done.
 */
export function impliedChanges(plan: Plan): ApprovedChange[] {
  const unseen = plan.secrets.filter(mayNeedValue).map(({ name }) => setValue(name, { kind: 'set-value', how: 'set' }));
  const roles = plan.roles.filter((role) => role.policies.some((policy) => policy.changes.length > 0));
  return [...unseen, ...roles.map(({ name }) => repair(name))];
}

/** Its value is not available, and nothing is planned that would write it. */
function mayNeedValue({ value, status, changes }: PlannedSecret): boolean {
  if (value?.kind !== 'unavailable' || status === 'refused') return false;
  return !changes.some(({ kind }) => kind === 'create' || kind === 'set-value');
}

/** A logical change in plain words that complete "Apply would ...". */
export function describeChange(plan: Plan, logical: LogicalChange): string {
  return approvedChanges(plan, logical)
    .map(({ words }) => words)
    .join(', ');
}

function approvedChanges(plan: Plan, logical: LogicalChange): ApprovedChange[] {
  switch (logical.on) {
    case 'secret':
      return ofSecret(logical.name, logical.change);
    case 'access': {
      const { on, role, roleName, secret, change } = logical;
      const words =
        change === 'grant'
          ? `let the role ${roleName} read ${secret}`
          : `stop the role ${roleName} from reading ${secret}`;
      const content = { on, role, roleName, secret, change };
      return [{ subject: { kind: 'secret', name: secret }, words, content, writes: null }];
    }
    case 'policy': {
      const role = plan.roles.find(({ policies }) => policies.some(({ name }) => name === logical.name));
      return [repair(role?.name ?? logical.name)];
    }
    default:
      return logical satisfies never;
  }
}

function ofSecret(name: string, change: SecretChange): ApprovedChange[] {
  const simple = (words: string, what: Readonly<Record<string, unknown>>, writes: string | null = null) => ({
    subject: { kind: 'secret', name } as const,
    words,
    content: { on: 'secret', name, change: what },
    writes,
  });
  switch (change.kind) {
    case 'create': {
      const { kind, description, tags, value, kmsKeyId } = change;
      const without = value === 'later' ? ' without a value' : '';
      return [
        simple(
          `create ${name}${without}`,
          { kind, description, tags, value, kmsKeyId },
          value === 'later' ? null : name,
        ),
      ];
    }
    case 'restore':
      return [simple(`restore ${name}, which is scheduled for deletion`, { kind: change.kind })];
    case 'adopt':
      return [simple(`take over ${name}`, { kind: change.kind, set: change.set })];
    case 'describe':
      return [simple(`set the description of ${name} to "${short(change.to)}"`, change)];
    case 'set-key':
      return [simple(`encrypt ${name} with ${change.to ?? 'the AWS managed key'}`, change)];
    case 'tag':
      return ofTags(change).map(({ words, content }) => simple(`${words} of ${name}`, content));
    case 'set-value': {
      const { kind, how } = change;
      return [setValue(name, { kind, how })];
    }
    case 'set-rotation':
      return [simple(`let ${change.to.lambdaArn} rotate ${name}, ${change.to.schedule}`, change)];
    case 'cancel-rotation':
      return [simple(`cancel the rotation of ${name}`, change)];
    case 'delete':
      return [simple(`delete ${name}, to be restored within ${change.recoveryWindowDays} days`, change)];
    default:
      return change satisfies never;
  }
}

/** One change for each tag. The tag that lists the others follows from them: what it says is not approved. */
function ofTags({
  set,
  remove,
}: SecretChange & { kind: 'tag' }): { words: string; content: Record<string, unknown> }[] {
  const kind = 'tag';
  const sets = Object.entries(set).map(([key, { from, to }]) =>
    key === OWNERSHIP_TAGS.managedTags
      ? { words: `set the tag ${key}`, content: { kind, key } }
      : { words: `set the tag ${key} to "${short(to)}"`, content: { kind, key, from, to } },
  );
  const removals = remove.map((key) =>
    key === OWNERSHIP_TAGS.managedTags
      ? { words: `remove the tag ${key}`, content: { kind, key } }
      : { words: `remove the tag ${key}`, content: { kind, key, remove: true } },
  );
  return [...sets, ...removals];
}

/** Why a value is written is no part of it: the reason may change between two tries of one apply. */
function setValue(
  name: string,
  change: { readonly kind: 'set-value'; readonly how: 'set' | 'generate' },
): ApprovedChange {
  return {
    subject: { kind: 'secret', name },
    words: `${change.how === 'generate' ? 'generate' : 'set'} the value of ${name}`,
    content: { on: 'secret', name, change },
    writes: name,
  };
}

/** Brings a role's policies to what its grants say, whichever parts they have. */
function repair(roleName: string): ApprovedChange {
  return {
    subject: { kind: 'role', name: roleName },
    words: `repair the policies of the role ${roleName}`,
    content: { on: 'policies', roleName, change: 'repair' },
    writes: null,
  };
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).toWellFormed()}...` : text;
}
