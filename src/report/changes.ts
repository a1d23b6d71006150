import { repositoryOf } from '../domain/ownership.ts';
import { ACCESS_REASONS, targetWords } from '../plan/access-words.ts';
import type { Plan, PlannedSecret, SecretChange } from '../plan/plan.ts';
import { secretChangeWords, unavailableWords } from '../plan/secret-words.ts';
import { code, codeBlock, plainText, prose, visible } from '../text/escape.ts';
import { count, sentenceList } from '../text/words.ts';
import { cuttable, folded, markdownTable, type Section, whole } from './layout.ts';
import type { ReportModel, Tense } from './model.ts';
import {
  accessChanges,
  causesOf,
  changedSecrets,
  changesOfKind,
  isReadElsewhere,
  isRetag,
  isWholeStack,
  partOf,
  type RoleAccess,
  type RolePolicy,
  repairs,
  retags,
  secretOf,
} from './plan-view.ts';
import { policyReason, tagsOfFile } from './policies.ts';

/**
 * What is planned or done, each change once, as a diff: `+` creates or grants, `-` deletes or revokes, `!` is dangerous
 * and explained in a box above, `~` is the rest. Where the plan of the base branch's file is known, what that one wants
 * too is shown apart: this pull request does not cause it.
 */
export function changesSections(plan: Plan, model: Pick<ReportModel, 'baseline' | 'waiting'>, tense: Tense): Section[] {
  const { baseline, waiting } = model;
  if (baseline === null) return [changesSection('changes', '### Changes', plan, tense)];
  const causes = causesOf(baseline);
  const caused = changesSection('changes', '### Caused by this pull request', partOf(plan, causes, 'caused'), tense);
  const drift = changesSection(
    'drift',
    waiting.length === 0
      ? '### Drift, there before this pull request'
      : `### Merged before and not reported as applied (${sentenceList(waiting.map((number) => `#${number}`))}), or drift`,
    partOf(plan, causes, 'drift'),
    tense,
  );
  const nothing = caused.text === '' && drift.text !== '';
  return [nothing ? whole('changes', '### Caused by this pull request\n\nNothing in AWS.') : caused, drift];
}

function changesSection(id: 'changes' | 'drift', heading: string, plan: Plan, tense: Tense): Section {
  return cuttable({ id, heading, items: changeLines(plan, tense), noun: 'change', body: diffBlock });
}

/** The list as one coloured block. */
export function diffBlock(items: readonly string[]): string {
  return codeBlock(items.join('\n'), 'diff');
}

/** Each change as lines of a diff: secrets, reads, then policies that follow from neither. */
export function changeLines(plan: Plan, tense: Tense): string[] {
  const changed = changedSecrets(plan).filter(({ changes }) => !changes.every((change) => isRetag(change)));
  const secrets = ORDER.flatMap((verb) => changed.filter((secret) => verbOf(secret) === verb));
  const statusOf = new Map(plan.secrets.map(({ name, status }) => [name, status]));
  const apart = (access: RoleAccess) =>
    !SHOWN_WITH[access.change ?? 'grant'].has(statusOf.get(secretOf(access) ?? '') ?? 'unchanged');
  return [
    ...secrets.map((secret) => secretLines(plan, secret, tense)),
    ...accessChanges(plan, 'grant')
      .filter(apart)
      .map((access) => grantLines(plan, access, tense)),
    ...accessChanges(plan, 'revoke')
      .filter(apart)
      .map((access) => revokeLines(access, tense)),
    ...accessChanges(plan, 'narrow').map((access) => narrowLines(access, tense)),
    ...repairs(plan)
      .filter(({ policy }) => !policy.changes.every((change) => isRetag(change, policy)))
      .map((one) => policyLines(one, tense)),
    ...retagLines(plan, tense),
  ];
}

/** All in one: the repository has another name, and that is all that changes. */
function retagLines(plan: Plan, tense: Tense): string[] {
  const { number } = retags(plan);
  if (number === 0) return [];
  return [lines('~', `${wordOf('update', tense)} ${count(number, 'ownership tag')}`, [retagReason(plan)])];
}

/** Secrets whose own line says who gets to read them, and who no longer does. */
const SHOWN_WITH: Readonly<Record<'grant' | 'revoke', ReadonlySet<PlannedSecret['status']>>> = {
  grant: new Set(['create', 'restore', 'adopt']),
  revoke: new Set(['delete']),
};

const VERBS = {
  create: ['create', 'created'],
  restore: ['restore', 'restored'],
  adopt: ['adopt', 'adopted'],
  update: ['update', 'updated'],
  delete: ['schedule deletion of', 'scheduled deletion of'],
  grant: ['grant', 'granted'],
  revoke: ['revoke', 'revoked'],
  narrow: ['narrow', 'narrowed'],
} as const;

type SecretVerb = 'create' | 'restore' | 'adopt' | 'update' | 'delete';

const ORDER: readonly SecretVerb[] = ['create', 'restore', 'adopt', 'update', 'delete'];

function verbOf({ status }: PlannedSecret): SecretVerb {
  return status === 'create' || status === 'adopt' || status === 'restore' || status === 'delete' ? status : 'update';
}

type Sign = '+' | '-' | '~' | '!';

const SIGNS: Readonly<Record<SecretVerb, Sign>> = { create: '+', restore: '+', adopt: '!', update: '~', delete: '-' };

function secretLines(plan: Plan, secret: PlannedSecret, tense: Tense): string {
  const verb = verbOf(secret);
  const dangerous = secret.changes.some(
    (change) =>
      (change.kind === 'create' && change.keyWillChange) || (change.kind === 'set-value' && change.why === 'foreign'),
  );
  const unavailable =
    secret.value?.kind === 'unavailable'
      ? [`value is not available in this run: ${plainText(unavailableWords(secret.source, secret.value.why))}`]
      : [];
  const reasons = secret.changes
    .filter((change) => !isRetag(change))
    .flatMap((change) => secretReasons(plan, secret.name, change));
  // An adoption names the source, and so does the value that is written with it: the longer one says both.
  const isSaidLonger = (text: string) => reasons.some((other) => other !== text && other.startsWith(`${text} `));
  return lines(dangerous ? '!' : SIGNS[verb], `${wordOf(verb, tense)} ${secret.name}`, [
    ...reasons.filter((text) => !isSaidLonger(text)),
    ...unavailable,
    ...readers(plan, secret),
  ]);
}

/** Roles by the name that the file has for them, or IAM's where it no longer has one. */
function readers(plan: Plan, { name, status }: PlannedSecret): string[] {
  const change = SHOWN_WITH.grant.has(status) ? 'grant' : SHOWN_WITH.revoke.has(status) ? 'revoke' : null;
  if (change === null) return [];
  const roles = plan.roles.filter(({ access }) =>
    access.some(
      (one) => secretOf(one) === name && (change === 'revoke' ? one.change === change : one.change !== 'revoke'),
    ),
  );
  if (roles.length === 0) return [];
  const keys = sentenceList(roles.map(({ key, name: roleName }) => key ?? roleName));
  const by = `read by ${roles.length === 1 ? 'role' : 'roles'} ${keys}`;
  return [change === 'grant' ? by : `no longer ${by}`];
}

function grantLines(plan: Plan, access: RoleAccess, tense: Tense): string {
  const foreign = plan.secrets.some(({ name, status }) => name === secretOf(access) && status === 'granted');
  const why = [
    isWholeStack(access) ? 'also those created later' : foreign ? 'not managed by this file' : 'exists already',
    ...(access.change === 'grant' && access.why === 'denied-by-others' ? [ACCESS_REASONS[access.why]] : []),
    ...(isReadElsewhere(access) ? ['the role reads it already through another of its policies'] : []),
  ];
  return lines('!', `${wordOf('grant', tense)} ${plainText(targetWords(access.target))} to ${access.role.name}`, why);
}

function revokeLines(access: RoleAccess, tense: Tense): string {
  const what = `${wordOf('revoke', tense)} ${plainText(targetWords(access.target))} from ${access.role.name}`;
  return lines('-', what, [
    ...(access.change === null ? [] : [ACCESS_REASONS[access.why]]),
    ...(isReadElsewhere(access) ? ['the role still reads it through another of its policies'] : []),
  ]);
}

function narrowLines({ role, target }: RoleAccess, tense: Tense): string {
  const what = `${wordOf('narrow', tense)} role ${role.name}: ${plainText(targetWords(target))}`;
  return lines('-', what, [ACCESS_REASONS['written-by-others']]);
}

function policyLines({ role, policy }: RolePolicy, tense: Tense): string {
  const kinds = new Set(policy.changes.map(({ kind }) => kind));
  const verb = kinds.has('create-policy') ? 'create' : kinds.has('delete-policy') ? 'delete' : 'update';
  const sign = verb === 'create' ? '+' : verb === 'delete' ? '-' : '~';
  const word = tense === 'planned' ? verb : `${verb}d`;
  return lines(
    sign,
    `${word} policy ${policy.name}`,
    policy.changes.map((change) => policyReason(role.name, policy, change, tense)),
  );
}

function wordOf(verb: keyof typeof VERBS, tense: Tense): string {
  return VERBS[verb][tense === 'planned' ? 0 : 1];
}

/** Reasons are joined on one line up to this many characters: what a phone shows. */
const WIDTH = 40;

/** A change and its reasons below it, all with the same sign, so that GitHub gives them one colour. */
function lines(sign: Sign, what: string, reasons: readonly string[]): string {
  const below: string[] = [];
  for (const reason of reasons.map(visible).filter((text) => text !== '')) {
    const last = below.at(-1);
    if (last !== undefined && last.length + reason.length + 2 <= WIDTH) below[below.length - 1] = `${last}; ${reason}`;
    else below.push(reason);
  }
  return [visible(what), ...below.flatMap(wrapped)].map((line) => `${sign} ${line}`).join('\n');
}

/** GitHub does not wrap code: what needs more than two lines on a phone gets them. Words stay whole, such as an ARN. */
function wrapped(reason: string): string[] {
  const [first = '', ...more] = reason.length > 2 * WIDTH ? (reason.match(/\S.{0,39}(?= |$)|\S+/g) ?? []) : [reason];
  return [`  ${first}`, ...more.map((line) => `    ${line}`)];
}

/** What else is approved with each new secret, folded: its description, and its tags of the file. */
export function newSecretsSection(plan: Plan): Section {
  const rows = changesOfKind(plan, 'create').flatMap(({ secret, change: { description, tags } }) => {
    const own = tagsOfFile(tags).join('<br>');
    return description === '' && own === '' ? [] : [[code(secret.name), prose(description), own]];
  });
  if (rows.length === 0) return whole('new-secrets', '');
  const table = markdownTable(['Secret', 'Description', 'Tags'], rows);
  return whole('new-secrets', folded(`New secrets in detail: ${count(rows.length, 'secret')}`, table));
}

/** What one change of a secret is, and why, as plain text, each by itself. */
export function secretReasons(plan: Plan, name: string, change: SecretChange): string[] {
  return secretChangeWords(plan, name, change).details.map(plainText);
}

/** Why tags with the file's place change, all of them. */
export function retagReason(plan: Plan): string {
  const { from } = retags(plan);
  const repositories = [...new Set(from.map(repositoryOf))].filter((old) => old !== repositoryOf(plan.source));
  if (repositories.length > 0)
    return `the repository was renamed from ${sentenceList(repositories)} to ${repositoryOf(plan.source)}`;
  return from.length > 0
    ? `the file was moved from ${sentenceList(from)} to ${plan.source}`
    : `the file is ${plan.source}`;
}
