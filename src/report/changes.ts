import { OWNERSHIP_PREFIX } from '../domain/ownership.ts';
import type { Plan, PlannedPolicy, PlannedRole, PlannedSecret, PolicyChange, SecretChange } from '../plan/plan.ts';
import type { Tense } from './danger.ts';
import { code, prose } from './escape.ts';
import type { Section } from './layout.ts';
import { tableSection } from './table.ts';
import { changedPolicies, changedSecrets } from './tally.ts';
import { count, names } from './words.ts';

/** What is planned or done, one row for each secret and policy, with the reason: new secrets, changed ones, policies. */
export function changesSection(plan: Plan, tense: Exclude<Tense, 'partial'>): Section {
  const secrets = changedSecrets(plan);
  const inOrder = [...secrets.filter(isNew), ...secrets.filter((secret) => !isNew(secret))];
  const rows = [
    ...inOrder.map((secret) => [code(secret.name), reasons(plan, secret, tense)]),
    ...changedPolicies(plan).map(({ role, policy }) => [
      `policy ${code(policy.name)}`,
      policyReasons(role, policy, tense),
    ]),
  ];
  return tableSection({
    id: 'changes',
    intro: '### Changes',
    columns: ['What', 'Change and reason'],
    rows,
    noun: 'change',
  });
}

function isNew(secret: PlannedSecret): boolean {
  return secret.status === 'create';
}

function reasons(plan: Plan, secret: PlannedSecret, tense: 'planned' | 'done'): string {
  const all = [
    ...secret.changes.flatMap((change) => changeReasons(plan, secret, change, tense)),
    ...unavailable(secret),
  ];
  return verbAndReasons(isNew(secret) ? 'create' : 'update', all, tense);
}

/** `**create**: first reason<br>second reason`. */
function verbAndReasons(
  verb: 'create' | 'update' | 'delete',
  all: readonly string[],
  tense: 'planned' | 'done',
): string {
  return `**${verb}${tense === 'done' ? 'd' : ''}**: ${all.filter((reason) => reason !== '').join('<br>')}`;
}

function unavailable(secret: PlannedSecret): string[] {
  return secret.value?.kind === 'unavailable'
    ? [`**value is not available in this run:** ${prose(secret.value.why)}`]
    : [];
}

/** Why one change is made, as Markdown, each reason by itself. */
function changeReasons(plan: Plan, secret: PlannedSecret, change: SecretChange, tense: 'planned' | 'done'): string[] {
  switch (change.kind) {
    case 'create':
      return [
        `${tense === 'done' ? '' : 'not in AWS yet; '}${SOURCE_WORDS[change.value === 'later' ? 'manual' : (secret.valueSource ?? 'manual')]}`,
        ...readers(plan, secret),
      ];
    case 'describe':
      return [descriptionReason(change.from, change.to)];
    case 'tag':
      return tagReasons(change);
    case 'set-value':
      if (change.how === 'generate') return ['value is generated'];
      if (change.why === 'absent') return [`AWS ${tense === 'done' ? 'held no value' : 'holds no value yet'}`];
      return [`value ${tense === 'done' ? 'differed' : 'differs'} from the one in AWS`];
    default:
      return change satisfies never;
  }
}

const SOURCE_WORDS = {
  env: 'value from the environment',
  file: 'value from a file',
  generate: 'value is generated',
  manual: 'no value: people or a rotation set it',
} as const;

function readers(plan: Plan, secret: PlannedSecret): string[] {
  const roles = plan.roles.filter((role) =>
    role.access.some((access) => access.secret === secret.name && access.change !== 'revoke'),
  );
  return roles.length === 0 ? [] : [`read by ${names(roles.map((role) => role.key))}`];
}

function descriptionReason(from: string, to: string): string {
  if (from === '') return `description ${code(excerpt(to, 0))} added`;
  if (to === '') return `description ${code(excerpt(from, 0))} removed`;
  const start = firstDifference(from, to);
  return `description ${code(excerpt(from, start))} → ${code(excerpt(to, start))}`;
}

const EXCERPT = 120;
const LEAD = 30;

/** At most 120 characters of a text, around the place where it begins to differ. */
function excerpt(text: string, start: number): string {
  const from = text.length <= EXCERPT || start < EXCERPT - LEAD ? 0 : start - LEAD;
  const cut = text.slice(from, from + EXCERPT);
  return `${from > 0 ? '…' : ''}${cut}${from + EXCERPT < text.length ? '…' : ''}`;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

function tagReasons(change: Extract<SecretChange, { kind: 'tag' }>): string[] {
  const own = (key: string) => key.startsWith(OWNERSHIP_PREFIX);
  const set = Object.entries(change.set).filter(([key]) => !own(key));
  const removed = change.remove.filter((key) => !own(key));
  const reasons = [
    ...set.map(([key, { from, to }]) =>
      from === null
        ? `tag ${code(key)}: ${code(excerpt(to, 0))} added`
        : `tag ${code(key)}: ${code(excerpt(from, 0))} → ${code(excerpt(to, 0))}`,
    ),
    ...removed.map((key) => `tag ${code(key)} removed`),
  ];
  // Ours follow from the others, except where the file has moved or someone edited them.
  return reasons.length > 0 ? reasons : ['ownership tags'];
}

function policyReasons(role: PlannedRole, policy: PlannedPolicy, tense: 'planned' | 'done'): string {
  const kinds = new Set(policy.changes.map((change) => change.kind));
  const verb = kinds.has('create-policy') ? 'create' : kinds.has('delete-policy') ? 'delete' : 'update';
  return verbAndReasons(
    verb,
    policy.changes.map((change) => policyReason(role, policy, change, tense)),
    tense,
  );
}

function policyReason(
  role: PlannedRole,
  policy: PlannedPolicy,
  change: PolicyChange,
  tense: 'planned' | 'done',
): string {
  switch (change.kind) {
    case 'create-policy':
      return tense === 'done' ? '' : 'not in AWS yet';
    case 'update-policy':
      return updateReason(policy);
    case 'tag-policy':
      return 'ownership tags';
    case 'attach':
      return `${tense === 'done' ? 'attached' : 'attach'} to role ${code(role.name)}`;
    case 'detach':
      return `${tense === 'done' ? 'detached' : 'detach'} from role ${code(role.name)}`;
    case 'delete-policy':
      return 'grants nothing any more';
    default:
      return change satisfies never;
  }
}

function updateReason({ gains, loses }: PlannedPolicy): string {
  const parts = [
    gains.length > 0 ? `${count(gains.length, 'grant')} added` : '',
    loses.length > 0 ? `${count(loses.length, 'grant')} removed` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'its document says something else than the file' : parts.join(', ');
}
