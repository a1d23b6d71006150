import type { ApplyResult } from '../apply/result.ts';
import type { Plan, PlannedRole, Refusal } from '../plan/plan.ts';
import { code, prose } from './escape.ts';
import { graded, type Section } from './layout.ts';
import type { ReportModel } from './model.ts';
import { whereOf } from './problems.ts';
import { stepTitle } from './steps.ts';
import { accessChanges, changedPolicies } from './tally.ts';
import { count, grouped, names, withMend } from './words.ts';

/** How far what is shown has come: announced, done, or broken off on the way. */
export type Tense = 'planned' | 'done' | 'partial';

/** One alert: the texts from the fullest to the shortest, which still gives the number. */
interface Alert {
  readonly kind: 'CAUTION' | 'WARNING' | 'IMPORTANT';
  readonly title: string;
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** Lines that are shown in full before the rest is named or counted, when all of them are too long. */
const FIRST = 20;

/** What a reviewer must not miss. Never folded, and the last to be shortened: to names, then to numbers. */
export function dangerSection(model: ReportModel): Section {
  const alerts = alertsOf(model);
  const render = (lines: (alert: Alert) => readonly string[]) =>
    alerts.map((alert) => alertText(alert, lines(alert))).join('\n\n');
  return graded('danger', [
    render(({ full }) => full),
    render(({ full, short }) =>
      full.length === short.length ? [...full.slice(0, FIRST), ...short.slice(FIRST)] : full,
    ),
    render(({ full }) => firstOf(full)),
    render(({ short }) => short),
    render(({ short }) => firstOf(short)),
    render(() => []),
  ]);
}

function firstOf(lines: readonly string[]): readonly string[] {
  return lines.length <= FIRST ? lines : [...lines.slice(0, FIRST), `- …and ${grouped(lines.length - FIRST)} more`];
}

function alertText(alert: Alert, lines: readonly string[]): string {
  return [`[!${alert.kind}]`, `**${alert.title}**`, ...(lines.length > 0 ? ['', ...lines] : [])]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function alertsOf(model: ReportModel): Alert[] {
  const { outcome } = model;
  switch (outcome.kind) {
    case 'validated':
    case 'invalid':
    case 'failed':
      return [];
    case 'planned':
      return [
        ...refusals(model, outcome.plan),
        ...revocations(outcome.plan, 'planned'),
        ...grants(outcome.plan, 'planned'),
      ];
    case 'refused':
      return refusals(model, outcome.plan);
    case 'applied': {
      const { plan, result } = outcome;
      const tense = result.steps.every((step) => step.state === 'done') ? 'done' : 'partial';
      return [...failures(result), ...revocations(plan, tense), ...grants(plan, tense)];
    }
    default:
      return outcome satisfies never;
  }
}

function refusals(model: ReportModel, plan: Plan): Alert[] {
  if (plan.refusals.length === 0) return [];
  return [
    {
      kind: 'CAUTION',
      title: `${count(plan.refusals.length, 'refusal')}: nothing is applied until ${plan.refusals.length === 1 ? 'it is' : 'they are'} mended`,
      full: plan.refusals.map((refusal) => `- ${withMend(refusal)}${refusalPlace(model, refusal)}`),
      short: plan.refusals.map((refusal) => `- ${refusal.subject.kind} ${code(refusal.subject.name)}`),
    },
  ];
}

function refusalPlace(model: ReportModel, refusal: Refusal): string {
  const located = model.problems.find(
    (problem) => problem.code === refusal.code && problem.message === refusal.message,
  );
  return located?.location ? ` (${whereOf(located.location, model.context)})` : '';
}

function failures(result: ApplyResult): Alert[] {
  const failed = result.steps.filter((step) => step.state === 'failed');
  if (failed.length === 0) return [];
  return [
    {
      kind: 'CAUTION',
      title: `${count(failed.length, 'step')} failed`,
      full: failed.map((step) => {
        const problem = step.problem ? `<br>${withMend(step.problem)}` : '';
        return `- **${stepTitle(step)}**${problem}`;
      }),
      short: failed.map((step) => `- ${stepTitle(step)}`),
    },
  ];
}

function revocations(plan: Plan, tense: Tense): Alert[] {
  const lost = accessChanges(plan, 'revoke');
  const detached = changedPolicies(plan).filter(({ policy }) =>
    policy.changes.some((change) => change.kind === 'detach' || change.kind === 'delete-policy'),
  );
  if (lost.length + detached.length === 0) return [];
  const verb = { planned: 'will no longer read', done: 'no longer reads', partial: 'is to stop reading' }[tense];
  const policyVerb = { planned: 'will be', done: 'is', partial: 'is to be' }[tense];
  const perRole = byRole(plan, lost);
  const policies = detached.map(({ role, policy }) => {
    const kinds = policy.changes.flatMap((change) =>
      change.kind === 'detach' ? ['detached'] : change.kind === 'delete-policy' ? ['deleted'] : [],
    );
    return `- Policy ${code(policy.name)} of role ${code(role.name)} ${policyVerb} ${kinds.join(' and ')}`;
  });
  return [
    {
      kind: 'WARNING',
      title: `${count(lost.length, 'read')} ${{ planned: 'will be taken away', done: 'taken away', partial: 'to take away (the steps below say what is done)' }[tense]}`,
      full: [
        ...perRole.flatMap(({ role, accesses }) =>
          [...new Set(accesses.map((access) => access.why))].map((why) => {
            const lost = accesses.filter((access) => access.why === why).map((access) => access.secret);
            return `- ${roleLabel(role)} ${verb} ${names(lost)}: ${prose(why)}`;
          }),
        ),
        ...policies,
      ],
      short: perRole.map(({ role, accesses }) => `- ${roleLabel(role)}: ${count(accesses.length, 'secret')}`),
    },
  ];
}

/** More secrets that are made in the same run than this are counted instead of named: the table of changes names them. */
const MOST_NEW_NAMES = 20;

function grants(plan: Plan, tense: Tense): Alert[] {
  const gained = accessChanges(plan, 'grant');
  if (gained.length === 0) return [];
  const created = new Set(plan.secrets.filter((secret) => secret.status === 'create').map((secret) => secret.name));
  const foreign = new Set(plan.secrets.filter((secret) => secret.status === 'granted').map((secret) => secret.name));
  const verb = { planned: 'will read', done: 'now reads', partial: 'is to read' }[tense];
  const lines = byRole(plan, gained).map(({ role, accesses }) => {
    const all = accesses.map((access) => access.secret);
    const parts = [
      part(
        all.filter((name) => foreign.has(name)),
        '**not ours**',
        Number.POSITIVE_INFINITY,
      ),
      part(
        all.filter((name) => !foreign.has(name) && !created.has(name)),
        'exists already',
        Number.POSITIVE_INFINITY,
      ),
      part(
        all.filter((name) => created.has(name)),
        'created here',
        MOST_NEW_NAMES,
      ),
    ].filter((text) => text !== '');
    return `- ${roleLabel(role)} ${verb} ${parts.join('; ')}`;
  });
  return [
    {
      kind: 'IMPORTANT',
      title: `Access widens: ${count(gained.length, 'new read')}${tense === 'partial' ? ' (the steps below say what is done)' : ''}`,
      full: lines,
      short: byRole(plan, gained).map(
        ({ role, accesses }) => `- ${roleLabel(role)}: ${count(accesses.length, 'secret')}`,
      ),
    },
  ];
}

function part(list: readonly string[], label: string, most: number): string {
  if (list.length === 0) return '';
  return `${list.length > most ? count(list.length, 'secret') : names(list)} (${label})`;
}

function byRole<T extends { readonly role: PlannedRole }>(
  plan: Plan,
  accesses: readonly T[],
): { role: PlannedRole; accesses: T[] }[] {
  return plan.roles
    .map((role) => ({ role, accesses: accesses.filter((access) => access.role === role) }))
    .filter(({ accesses: own }) => own.length > 0);
}

function roleLabel(role: PlannedRole): string {
  return `Role ${code(role.name)}`;
}
