import type { AccessTarget, Plan, PlannedRole } from '../plan/plan.ts';
import { targetWords } from '../plan/vocabulary.ts';
import { code } from '../text/escape.ts';
import { plainPhrase } from '../text/phrase.ts';
import { names, sentenceList } from '../text/words.ts';

/** What a reader of the file knows the role by: its key there, or IAM's name where the file no longer has it. */
export function roleName(role: PlannedRole): string {
  return role.key ?? role.name;
}

export function roleLabel(role: PlannedRole): string {
  return `Role ${code(role.name)}`;
}

/** What a role reads, as Markdown: names as code, and the wider grant of `match: tags` in words. */
export function readNames(targets: readonly AccessTarget[]): string {
  const named = targets.filter(({ kind }) => kind !== 'stack').map((target) => plainPhrase(targetWords(target)));
  const wide = named.length < targets.length ? [`**${WHOLE_STACK}**`] : [];
  return sentenceList([...wide, ...(named.length > 0 ? [names(named)] : [])]);
}

export const WHOLE_STACK = plainPhrase(targetWords({ kind: 'stack' }));

/** Accesses by the role that has them, in the plan's order. */
export function byRole<T extends { readonly role: PlannedRole }>(
  plan: Plan,
  accesses: readonly T[],
): { role: PlannedRole; accesses: T[] }[] {
  return plan.roles
    .map((role) => ({ role, accesses: accesses.filter((access) => access.role === role) }))
    .filter(({ accesses: own }) => own.length > 0);
}
