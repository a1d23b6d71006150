import type { ApplyResult } from '../apply/step.ts';
import { targetWords } from '../plan/access-words.ts';
import type { Plan, SecretStatus } from '../plan/plan.ts';
import { code, link, prose, proseWithin } from '../text/escape.ts';
import { count, grouped, names, sentenceList, withFix } from '../text/words.ts';
import { type Alert, alertSection, DRIFT, PARTIAL, type Progress } from './alert.ts';
import { isBrokenByPlan } from './code.ts';
import { adoptions, changedKeys, deletions, foreignValues, handovers, takeovers } from './danger-secrets.ts';
import type { ReportModel } from './model.ts';
import {
  accessChanges,
  byTarget,
  type Causes,
  causesOf,
  isAccessDrift,
  isComplete,
  isReadElsewhere,
  isWholeStack,
  type RoleAccess,
  secretOf,
} from './plan-view.ts';
import { refusals, whereOf } from './problems.ts';
import { denials, failures } from './steps.ts';

/** Bytes that a job summary has for what is dangerous: of its 1 MiB what the rest of the report takes at least is left. */
const MOST_BYTES = 1_000_000;

/** Whether a job summary holds every danger of a plan by itself. Otherwise nobody can review it. */
export function isReviewable(plan: Plan): boolean {
  const boxes = alertSection(ofPlan(plan, null, 'planned', causesOf(null)));
  return Buffer.byteLength(boxes.text, 'utf8') <= MOST_BYTES;
}

/** What a reviewer must not miss, each kind in one box. */
export function alertsOf(model: ReportModel): Alert[] {
  const { outcome } = model;
  if (!('plan' in outcome)) return [];
  const { plan } = outcome;
  if (outcome.kind === 'refused') return [refusals(model, plan), ofWarnings(plan, SCOPE_VOID)];
  const result = outcome.kind === 'applied' ? outcome.result : null;
  const progress = result === null ? 'planned' : isComplete(result) ? 'done' : 'partial';
  return [
    ...(result === null ? [refusals(model, plan)] : [failures(result), denials(result)]),
    brokenCode(model, progress),
    ...ofPlan(plan, result, progress, causesOf(model.baseline)),
  ];
}

function ofPlan(plan: Plan, result: ApplyResult | null, progress: Progress, causes: Causes): Alert[] {
  return [
    changedKeys(plan, progress),
    foreignGrants(plan, progress, causes),
    ...takeovers(plan, progress),
    ...handovers(plan, progress),
    adoptions(plan, progress),
    deletions(plan, result, causes),
    ...narrowings(plan, progress),
    revocations(plan, progress, causes),
    foreignValues(plan, progress),
    ofWarnings(plan, HELD_BACK),
    ofWarnings(plan, SHARED_SOURCE),
    wideningGrants(plan, progress, causes),
    ofWarnings(plan, SCOPE_VOID),
  ];
}

/** Code of this repository that works until the plan is applied, each place by file and line. */
function brokenCode({ code: check, context }: ReportModel, progress: Progress): Alert {
  const broken = check?.findings.filter(({ rule }) => isBrokenByPlan(rule)) ?? [];
  const what = {
    planned: 'this plan removes or re-creates',
    done: 'was removed or re-created',
    partial: `this plan removes or re-creates${PARTIAL}`,
  }[progress];
  return {
    kind: 'CAUTION',
    title: `${count(broken.length, 'place in the code uses', 'places in the code use')} a secret that ${what}`,
    items: broken.map((finding) => `${whereOf(finding.location, context)}: ${withFix(finding)}`),
  };
}

/** A box that lists warnings of the plan. */
interface WarningBox {
  readonly codes: readonly string[];
  readonly title: (number: number) => string;
  readonly outro?: string;
}

/** Values of the file that a rotation keeps from being written. */
const HELD_BACK: WarningBox = {
  codes: ['rotation-pending', 'rotation-foreign'],
  title: (number) =>
    `${count(number, 'value')} cannot be written because of ${number === 1 ? 'a rotation' : 'rotations'}`,
};

/** Values that get readers by way of another secret. */
const SHARED_SOURCE: WarningBox = {
  codes: ['source-shared'],
  title: (number) =>
    `${count(number, 'secret takes its value', 'secrets take their values')} from where a secret of other roles does`,
};

const FROM_WILDCARD = 'https://github.com/your-org/union-secrets/blob/main/docs/from-wildcard.md';

/** Other policies that allow everything anyway, with the way to remove them. */
const SCOPE_VOID: WarningBox = {
  codes: ['scope-void'],
  title: (number) =>
    `${number === 1 ? 'Another policy already lets' : `${count(number, 'other policy', 'other policies')} already let`} roles read every secret in the account`,
  outro: `The safe way, step by step: ${link(`from ${code('secret:*')} to your own policies`, FROM_WILDCARD)}.`,
};

const BOXED = new Set([HELD_BACK, SHARED_SOURCE, SCOPE_VOID].flatMap(({ codes }) => codes));

/** Whether a box shows this warning of the plan. */
export function isBoxed(plan: Plan, { code: kind, subject }: Plan['warnings'][number]): boolean {
  const isNewWholeStack = () =>
    accessChanges(plan, 'grant').some((access) => access.role.name === subject.name && isWholeStack(access));
  return BOXED.has(kind) || (kind === 'match-tags' && isNewWholeStack());
}

function ofWarnings(plan: Plan, { codes, title, ...more }: WarningBox): Alert {
  const items = plan.warnings.filter(({ code: kind }) => codes.includes(kind)).map(({ message }) => prose(message));
  return { kind: 'WARNING', title: title(items.length), items, ...more };
}

/** Reads that are taken away. A deletion has a box of its own. */
function revocations(plan: Plan, progress: Progress, causes: Causes): Alert {
  const deleted = namesOf(plan, 'delete');
  const lost = accessChanges(plan, 'revoke').filter(
    (access) => !deleted.has(secretOf(access) ?? '') && !isReadElsewhere(access),
  );
  const verb = { planned: 'will be revoked', done: 'revoked', partial: `to revoke${PARTIAL}` }[progress];
  const tasks = { planned: 'will fail', done: 'now fail', partial: 'fail then' }[progress];
  return {
    kind: 'WARNING',
    title: `${count(lost.length, 'read')} ${verb}`,
    intro: `Tasks that still use ${lost.length === 1 ? 'it' : 'them'} ${tasks}.`,
    items: accessItems(lost, 'from', causes),
  };
}

/** What someone else wrote into our policies: what roles can do now that the file does not say. */
function narrowings(plan: Plan, progress: Progress): Alert[] {
  const does = progress === 'done' ? 'It was narrowed' : 'Apply narrows it';
  return [...Map.groupBy(accessChanges(plan, 'narrow'), ({ role }) => role)].map(([role, list]) => {
    const every = list.some(({ target }) => target.kind === 'foreign' && target.reads === 'every');
    return {
      kind: 'WARNING',
      title: `Somebody let role ${code(role.name)} ${every ? 'read every secret' : 'do more than the file says'}`,
      intro: `${does}${progress === 'partial' ? PARTIAL : ''} to ${keptWords(role)}.`,
      items: list.map(({ target }) => proseWithin(targetWords(target))),
    };
  });
}

/** Names in a sentence; of more, their number. */
const MOST_NAMED = 10;

/** What is left to a role: `these 2: a and b`. */
function keptWords({ access }: RoleAccess['role']): string {
  const kept = access.filter(({ change }) => change !== 'revoke');
  const words = sentenceList(kept.map(({ target }) => proseWithin(targetWords(target))));
  if (kept.length === 0) return 'nothing';
  if (kept.some(isWholeStack)) return words;
  return `${kept.length === 1 ? 'this one' : `these ${grouped(kept.length)}`}${kept.length > MOST_NAMED ? '' : `: ${words}`}`;
}

/** Reads of secrets that other stacks, or nobody, own. */
function foreignGrants(plan: Plan, progress: Progress, causes: Causes): Alert {
  const foreign = namesOf(plan, 'granted');
  const gained = accessChanges(plan, 'grant').filter((access) => foreign.has(secretOf(access) ?? ''));
  const number = new Set(gained.map(secretOf)).size;
  const verb = { planned: 'will be granted', done: 'granted', partial: `to grant${PARTIAL}` }[progress];
  return {
    kind: 'WARNING',
    title: `Access to ${count(number, 'secret')} that this file does not manage ${verb}`,
    items: accessItems(gained, 'to', causes),
    first: true,
  };
}

/**
 * New reads of secrets of ours that exist already. What is created here is readable from its start: nobody's access to
 * anything widens by that; what is adopted has a box of its own.
 */
function wideningGrants(plan: Plan, progress: Progress, causes: Causes): Alert {
  const apart = namesOf(plan, 'granted', 'create', 'adopt');
  const gained = accessChanges(plan, 'grant').filter(
    (access) => !apart.has(secretOf(access) ?? '') && !isReadElsewhere(access),
  );
  const wide = new Set(gained.filter(isWholeStack).map(({ role }) => role.name));
  const warnings = plan.warnings.filter(({ code: kind, subject }) => kind === 'match-tags' && wide.has(subject.name));
  return {
    kind: 'IMPORTANT',
    title: `Access widens: ${count(gained.length, 'new read')}${progress === 'partial' ? PARTIAL : ''}`,
    items: [...accessItems(gained, 'to', causes), ...warnings.map(({ message }) => prose(message))],
  };
}

function namesOf(plan: Plan, ...statuses: readonly SecretStatus[]): ReadonlySet<string> {
  return new Set(plan.secrets.filter(({ status }) => statuses.includes(status)).map(({ name }) => name));
}

/** One for each secret, with its roles. */
function accessItems(accesses: readonly RoleAccess[], preposition: 'to' | 'from', causes: Causes): string[] {
  return byTarget(accesses).flatMap((list) =>
    [...Map.groupBy(list, (access) => isAccessDrift(causes, access))].map(([drift, same]) => {
      const [first] = list;
      const words = proseWithin(targetWords(first.target));
      const what = isWholeStack(first) ? `**${words}**, also those created later,` : words;
      return `${what} ${preposition} ${names(same.map(({ role }) => role.name))}${drift ? DRIFT : ''}`;
    }),
  );
}
