import { targetWords } from '../plan/access-words.ts';
import type { Plan, SecretStatus } from '../plan/plan.ts';
import { code, link, prose, proseWithin } from '../text/escape.ts';
import { count, grouped, names, sentenceList } from '../text/words.ts';
import { type Alert, DRIFT, PARTIAL, type Progress } from './alert.ts';
import {
  accessChanges,
  byTarget,
  type Causes,
  isAccessDrift,
  isReadElsewhere,
  isWholeStack,
  type RoleAccess,
  secretOf,
} from './plan-view.ts';

/** Reads that are taken away. A deletion has a box of its own. */
export function revocations(plan: Plan, progress: Progress, causes: Causes): Alert[] {
  const deleted = namesOf(plan, 'delete');
  const lost = accessChanges(plan, 'revoke').filter(
    (access) => !deleted.has(secretOf(access) ?? '') && !isReadElsewhere(access),
  );
  if (lost.length === 0) return [];
  const verb = { planned: 'will be revoked', done: 'revoked', partial: `to revoke${PARTIAL}` }[progress];
  const tasks = { planned: 'will fail', done: 'now fail', partial: 'fail then' }[progress];
  return [
    {
      kind: 'WARNING',
      title: `${count(lost.length, 'read')} ${verb}`,
      intro: `Tasks that still use ${lost.length === 1 ? 'it' : 'them'} ${tasks}.`,
      items: items(lost, 'from', causes),
    },
  ];
}

/** What someone else wrote into our policies: what roles can do now that the file does not say. */
export function narrowings(plan: Plan, progress: Progress): Alert[] {
  const does = { planned: 'Apply narrows it', done: 'It was narrowed', partial: `Apply narrows it${PARTIAL}` }[
    progress
  ];
  return [...Map.groupBy(accessChanges(plan, 'narrow'), ({ role }) => role)].map(([role, list]) => {
    const every = list.some(({ target }) => target.kind === 'foreign' && target.reads === 'every');
    return {
      kind: 'WARNING',
      title: `Somebody let role ${code(role.name)} ${every ? 'read every secret' : 'do more than the file says'}`,
      intro: `${does} to ${keptWords(role)}.`,
      items: list.map(({ target }) => proseWithin(targetWords(target))),
    };
  });
}

/** What is left to a role: `these 2: a and b`. */
function keptWords({ access }: RoleAccess['role']): string {
  const kept = access.filter(({ change }) => change !== 'revoke');
  const words = sentenceList(kept.map(({ target }) => proseWithin(targetWords(target))));
  if (kept.length === 0) return 'nothing';
  if (kept.some(isWholeStack)) return words;
  return `${kept.length === 1 ? 'this one' : `these ${grouped(kept.length)}`}${kept.length > MOST_NAMED ? '' : `: ${words}`}`;
}

/** Names in a sentence; of more, their number. */
const MOST_NAMED = 10;

/** Reads of secrets that other stacks, or nobody, own. */
export function foreignGrants(plan: Plan, progress: Progress, causes: Causes): Alert[] {
  const foreign = namesOf(plan, 'granted');
  const gained = accessChanges(plan, 'grant').filter((access) => foreign.has(secretOf(access) ?? ''));
  if (gained.length === 0) return [];
  const number = new Set(gained.map(secretOf)).size;
  const verb = { planned: ' will be granted', done: ' granted', partial: ` to grant${PARTIAL}` }[progress];
  return [
    {
      kind: 'WARNING',
      title: `Access to ${count(number, 'secret')} that this file does not manage${verb}`,
      items: items(gained, 'to', causes),
      first: true,
    },
  ];
}

/**
 * New reads of secrets of ours that exist already. What is created here is readable from its start: nobody's access to
 * anything widens by that; what is adopted has a box of its own.
 */
export function wideningGrants(plan: Plan, progress: Progress, causes: Causes): Alert[] {
  const apart = namesOf(plan, 'granted', 'create', 'adopt');
  const gained = accessChanges(plan, 'grant').filter(
    (access) => !apart.has(secretOf(access) ?? '') && !isReadElsewhere(access),
  );
  if (gained.length === 0) return [];
  const wide = new Set(gained.filter(isWholeStack).map(({ role }) => role.name));
  return [
    {
      kind: 'IMPORTANT',
      title: `Access widens: ${count(gained.length, 'new read')}${progress === 'partial' ? PARTIAL : ''}`,
      items: [
        ...items(gained, 'to', causes),
        ...plan.warnings
          .filter(({ code: kind, subject }) => kind === 'match-tags' && wide.has(subject.name))
          .map(({ message }) => prose(message)),
      ],
    },
  ];
}

function namesOf(plan: Plan, ...statuses: readonly SecretStatus[]): ReadonlySet<string> {
  return new Set(plan.secrets.filter(({ status }) => statuses.includes(status)).map(({ name }) => name));
}

/** One for each secret, with its roles. */
function items(accesses: readonly RoleAccess[], preposition: 'to' | 'from', causes: Causes): string[] {
  return byTarget(accesses).flatMap((list) =>
    [...Map.groupBy(list, (access) => isAccessDrift(causes, access))].map(([drift, same]) => {
      const [first] = list;
      const words = proseWithin(targetWords(first.target));
      const what = isWholeStack(first) ? `**${words}**, also those created later,` : words;
      return `${what} ${preposition} ${names(same.map(({ role }) => role.name))}${drift ? DRIFT : ''}`;
    }),
  );
}

/** Whether a box says what the plan's warning of `match: tags` says for this role. */
export function isNewWholeStack(plan: Plan, roleName: string): boolean {
  return accessChanges(plan, 'grant').some((access) => access.role.name === roleName && isWholeStack(access));
}

/** Other policies that allow everything anyway, with the way to remove them. */
export function scopeVoid(plan: Plan): Alert[] {
  const warnings = plan.warnings.filter(({ code: kind }) => kind === 'scope-void');
  if (warnings.length === 0) return [];
  const [policies, verb] =
    warnings.length === 1
      ? ['Another policy', 'lets']
      : [count(warnings.length, 'other policy', 'other policies'), 'let'];
  return [
    {
      kind: 'WARNING',
      title: `${policies} already ${verb} roles read every secret in the account`,
      items: warnings.map(({ message }) => prose(message)),
      outro: `The safe way, step by step: ${link('from `secret:*` to your own policies', FROM_WILDCARD)}.`,
    },
  ];
}

const FROM_WILDCARD = 'https://github.com/your-org/union-secrets/blob/main/docs/from-wildcard.md';
