import type { Plan, PlannedAccess, PlannedRole } from '../plan/plan.ts';
import { ACCESS_REASONS } from '../plan/vocabulary.ts';
import { code, prose } from '../text/escape.ts';
import { count, names, sentenceList } from '../text/words.ts';
import { type Alert, DRIFT, PARTIAL, type Tense } from './alert.ts';
import type { Causes } from './cause.ts';
import { byRole, readNames, roleLabel, WHOLE_STACK } from './roles.ts';
import { accessChanges, changedPolicies } from './tally.ts';

type Access = PlannedAccess & { readonly role: PlannedRole };

/** Reads that are taken away, each with its reason, and policies that go. */
export function revocations(plan: Plan, tense: Tense, causes: Causes): Alert[] {
  const lost = accessChanges(plan, 'revoke');
  const policies = removedPolicies(plan, tense);
  if (lost.length + policies.length === 0) return [];
  const verb = { planned: 'will no longer read', done: 'no longer reads', partial: 'is to stop reading' }[tense];
  const perRole = byRole(plan, lost);
  const reason = (access: Access) =>
    `${access.change === null ? '' : ACCESS_REASONS[access.why]}${isDrift(access, 'revoke', causes) ? DRIFT : ''}`;
  return [
    {
      kind: lost.length > 0 ? 'WARNING' : 'IMPORTANT',
      title: lost.length > 0 ? lossTitle(lost.length, tense) : removalTitle(policies.length, tense),
      full: [
        ...perRole.flatMap(({ role, accesses }) =>
          [...Map.groupBy(accesses, reason)].map(
            ([why, list]) => `- ${roleLabel(role)} ${verb} ${readNames(list.map(({ target }) => target))}: ${why}`,
          ),
        ),
        ...policies,
      ],
      short: perRole.map(({ role, accesses }) => `- ${roleLabel(role)}: ${secretCount(accesses)}`),
    },
  ];
}

function lossTitle(number: number, tense: Tense): string {
  return `${count(number, 'read')} ${{ planned: 'will be taken away', done: 'taken away', partial: `to take away${PARTIAL}` }[tense]}`;
}

/** Such as after a policy got another name: what it allowed, another one does. */
function removalTitle(number: number, tense: Tense): string {
  const verb = { planned: 'will go', done: 'gone', partial: `to go${PARTIAL}` }[tense];
  return `${count(number, 'policy', 'policies')} ${verb}; no role loses a read`;
}

function removedPolicies(plan: Plan, tense: Tense): string[] {
  const verb = { planned: 'will be', done: 'is', partial: 'is to be' }[tense];
  return changedPolicies(plan).flatMap(({ policy }) => {
    const roles = policy.changes.flatMap((change) => (change.kind === 'detach' ? [change.role] : []));
    const parts = [
      ...(roles.length > 0 ? [`detached from ${roles.length === 1 ? 'role' : 'roles'} ${names(roles)}`] : []),
      ...(policy.changes.some(({ kind }) => kind === 'delete-policy') ? ['deleted'] : []),
    ];
    return parts.length === 0 ? [] : [`- Policy ${code(policy.name)} ${verb} ${sentenceList(parts)}`];
  });
}

/** More secrets that are made in the same run than this are counted instead of named: the table of changes names them. */
const MOST_NEW_NAMES = 20;

/** Access that widens, what is not ours told apart. */
export function grants(plan: Plan, tense: Tense, causes: Causes): Alert[] {
  const gained = accessChanges(plan, 'grant');
  if (gained.length === 0) return [];
  const verb = { planned: 'will read', done: 'now reads', partial: 'is to read' }[tense];
  return [
    {
      kind: 'IMPORTANT',
      title: `Access widens: ${count(gained.length, 'new read')}${tense === 'partial' ? PARTIAL : ''}`,
      full: byRole(plan, gained).flatMap(({ role, accesses }) =>
        [...Map.groupBy(accesses, (access) => isDrift(access, 'grant', causes))].flatMap(([drift, list]) => [
          `- ${roleLabel(role)} ${verb} ${grantedNames(plan, list)}${drift ? DRIFT : ''}`,
          ...list.filter(isWholeStack).flatMap(() => widerGrant(plan, role)),
        ]),
      ),
      short: byRole(plan, gained).map(({ role, accesses }) => `- ${roleLabel(role)}: ${secretCount(accesses)}`),
    },
  ];
}

function grantedNames(plan: Plan, accesses: readonly Access[]): string {
  const all = accesses.flatMap(({ target }) => (target.kind === 'secret' ? [target.name] : []));
  const created = new Set(plan.secrets.filter(({ status }) => status === 'create').map(({ name }) => name));
  const foreign = new Set(plan.secrets.filter(({ status }) => status === 'granted').map(({ name }) => name));
  const isOld = (name: string) => !foreign.has(name) && !created.has(name);
  const some = (list: readonly string[], label: string, most: number) =>
    list.length === 0 ? '' : `${list.length > most ? count(list.length, 'secret') : names(list)} (${label})`;
  return [
    accesses.some(isWholeStack) ? `**${WHOLE_STACK}** (also those made later)` : '',
    some(
      all.filter((name) => foreign.has(name)),
      '**not ours**',
      Number.POSITIVE_INFINITY,
    ),
    some(all.filter(isOld), 'exists already', Number.POSITIVE_INFINITY),
    some(
      all.filter((name) => created.has(name)),
      'created here',
      MOST_NEW_NAMES,
    ),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** The plan's own words on what `match: tags` lets this role read. */
function widerGrant(plan: Plan, role: PlannedRole): string[] {
  return plan.warnings
    .filter(({ code: kind, subject }) => kind === 'match-tags' && subject.name === role.name)
    .map(({ message }) => `- ${prose(message)}`);
}

/** Whether the alert of grants tells the plan's warning of `match: tags` for this role. */
export function isNewWholeStack(plan: Plan, roleName: string): boolean {
  return accessChanges(plan, 'grant').some((access) => access.role.name === roleName && isWholeStack(access));
}

/** Other policies that allow everything anyway, with the way to remove them. */
export function scopeVoid(plan: Plan): Alert[] {
  const warnings = plan.warnings.filter(({ code: kind }) => kind === 'scope-void');
  if (warnings.length === 0) return [];
  return [
    {
      kind: 'WARNING',
      title: `The scope is void: ${count(warnings.length, 'other policy', 'other policies')} ${warnings.length === 1 ? 'allows' : 'allow'} every secret of the account`,
      full: warnings.map(({ message }) => `- ${prose(message)}`),
      short: warnings.map(({ subject }) => `- ${subject.kind} ${code(subject.name)}`),
    },
  ];
}

function isWholeStack({ target }: PlannedAccess): boolean {
  return target.kind === 'stack';
}

function secretCount(accesses: readonly PlannedAccess[]): string {
  return accesses.some(isWholeStack) ? WHOLE_STACK : count(accesses.length, 'secret');
}

function isDrift({ role, target }: Access, change: 'grant' | 'revoke', causes: Causes): boolean {
  return causes.isDrift({ on: 'access', role: role.key, roleName: role.name, target, change });
}
