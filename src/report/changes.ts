import type { Plan, PlannedPolicy, PlannedRole, PlannedSecret, PolicyChange } from '../plan/plan.ts';
import type { Tense } from './danger.ts';
import { code, prose } from './escape.ts';
import type { Section } from './layout.ts';
import { secretReasons } from './secret-reasons.ts';
import { tableSection } from './table.ts';
import { changedPolicies, changedSecrets } from './tally.ts';
import { count } from './words.ts';

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
    ...secret.changes.flatMap((change) => secretReasons(plan, secret, change, tense)),
    ...unavailable(secret),
  ];
  return verbAndReasons(verbOf(secret), all, tense);
}

/** What is done, and how it is said once it is. */
const VERBS = {
  create: 'created',
  update: 'updated',
  adopt: 'adopted',
  restore: 'restored',
  delete: 'deleted',
} as const;

type Verb = keyof typeof VERBS;

function verbOf({ status }: PlannedSecret): Verb {
  return status === 'create' || status === 'adopt' || status === 'restore' || status === 'delete' ? status : 'update';
}

/** `**create**: first reason<br>second reason`. */
function verbAndReasons(verb: Verb, all: readonly string[], tense: 'planned' | 'done'): string {
  return `**${tense === 'done' ? VERBS[verb] : verb}**: ${all.filter((reason) => reason !== '').join('<br>')}`;
}

function unavailable(secret: PlannedSecret): string[] {
  return secret.value?.kind === 'unavailable'
    ? [`**value is not available in this run:** ${prose(secret.value.why)}`]
    : [];
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
      return `${tense === 'done' ? 'detached' : 'detach'} from role ${code(change.role)}`;
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
