import { joined, type Pieces, phrase } from '../domain/message.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { accessWords, repairWords } from '../plan/access-words.ts';
import type { Refusal } from '../plan/findings.ts';
import { type LogicalChange, logicalChanges, policyHome, writesGivenValue } from '../plan/logical-changes.ts';
import type { Plan, PlannedSecret, SecretChange } from '../plan/plan.ts';
import { secretChangeWords, sourceWords } from '../plan/secret-words.ts';

/** One thing that a person approves, so small that what two pull requests plan adds up to what both of them want. */
export interface ApprovedChange {
  readonly subject: Refusal['subject'];
  /** Completes "Apply would ...". */
  readonly words: Pieces;
  /** Plain data: what it does, and what it replaces. Nothing that only says the circumstances, and no words of ours. */
  readonly content: unknown;
  /** It puts a value that the run was given into this secret. */
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
  const unseen = plan.secrets.flatMap((secret) => {
    const { name, source } = secret;
    if (source === null || !mayNeedValue(secret)) return [];
    const words = phrase`set the value of ${name} ${sourceWords(source)}`;
    return ofSecret(plan, name, { kind: 'set-value', why: 'differs', source }).map((one) => ({ ...one, words }));
  });
  const roles = plan.roles.filter((role) => role.policies.some((policy) => policy.changes.length > 0));
  return [...unseen, ...roles.map(({ name }) => repair(plan, name))];
}

/** Its value is not available, and nothing is planned that would write it. */
export function mayNeedValue({ value, status, changes }: PlannedSecret): boolean {
  if (value?.kind !== 'unavailable' || status === 'refused') return false;
  return !changes.some(writesGivenValue);
}

/** A logical change in words that complete "Apply would ...". */
export function changeWords(plan: Plan, logical: LogicalChange): Pieces {
  return joined(
    approvedChanges(plan, logical).map(({ words }) => words),
    ', ',
  );
}

function approvedChanges(plan: Plan, logical: LogicalChange): ApprovedChange[] {
  switch (logical.on) {
    case 'secret':
      return ofSecret(plan, logical.name, logical.change);
    case 'access': {
      const { role, roleName, target, change } = logical;
      return [
        {
          subject: target.kind === 'secret' ? target : { kind: 'role', name: roleName },
          words: accessWords(roleName, target, change),
          content: { on: 'access', role, roleName, target, change, home: homeOf(plan, roleName) },
          writes: null,
        },
      ];
    }
    case 'policy': {
      const role = plan.roles.find(({ policies }) => policies.some(({ name }) => name === logical.name));
      return [repair(plan, role?.name ?? logical.name)];
    }
    default:
      return logical satisfies never;
  }
}

function ofSecret(plan: Plan, name: string, change: SecretChange): ApprovedChange[] {
  const writes = writesGivenValue(change) ? name : null;
  const parts = change.kind === 'tag' ? tagParts(change) : [{ shown: change, content: withoutCircumstances(change) }];
  return parts.map(({ shown, content }) => {
    const { does, details } = secretChangeWords(plan, name, shown);
    return {
      subject: { kind: 'secret', name },
      words: phrase`${WHOLE.has(change.kind) ? does : phrase`change ${name}`}: ${joined(details, ', ')}`,
      content: { on: 'secret', name, change: content },
      writes,
    };
  });
}

/** Changes whose details alone do not say what happens to the secret. */
const WHOLE: ReadonlySet<SecretChange['kind']> = new Set(['create', 'restore', 'adopt', 'delete']);

/** What of a change is not approved: circumstances, which may change between two tries of one apply. */
const CIRCUMSTANCES: {
  readonly [Kind in SecretChange['kind']]?: keyof Extract<SecretChange, { readonly kind: Kind }>;
} = { create: 'keyWillChange', restore: 'deletedAt', adopt: 'tags', 'set-value': 'why' };

function withoutCircumstances(change: SecretChange): unknown {
  return Object.fromEntries(Object.entries(change).filter(([member]) => member !== CIRCUMSTANCES[change.kind]));
}

/** One change for each tag. The tag that lists the others follows from them: what it says is not approved. */
function tagParts({ kind, set, remove }: SecretChange & { kind: 'tag' }) {
  const isList = (key: string) => key === OWNERSHIP_TAGS.managedTags;
  return [
    ...Object.entries(set).map(([key, { from, to }]) => ({
      shown: { kind, set: { [key]: { from, to } }, remove: [] },
      content: isList(key) ? { kind, key } : { kind, key, from, to },
    })),
    ...remove.map((key) => ({
      shown: { kind, set: {}, remove: [key] },
      content: isList(key) ? { kind, key } : { kind, key, remove: true },
    })),
  ];
}

/** Brings a role's policies to what its grants say, whichever parts they have. */
function homeOf(plan: Plan, roleName: string) {
  const role = plan.roles.find(({ name }) => name === roleName);
  return role === undefined ? null : policyHome(role);
}

function repair(plan: Plan, roleName: string): ApprovedChange {
  return {
    subject: { kind: 'role', name: roleName },
    words: repairWords(roleName),
    content: { on: 'policies', roleName, change: 'repair', home: homeOf(plan, roleName) },
    writes: null,
  };
}
