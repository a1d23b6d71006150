import type { Plan, PlannedPolicy, PlannedRole, PlannedSecret, PolicyChange } from '../plan/plan.ts';
import { unavailableWords } from '../plan/vocabulary.ts';
import type { ReadTarget } from '../policy/document.ts';
import { code } from '../text/escape.ts';
import { markdownPhrase } from '../text/phrase.ts';
import { count } from '../text/words.ts';
import { causesOf, partOf } from './cause.ts';
import { type Section, whole } from './layout.ts';
import { onlyKeysDiffer } from './policy-diff.ts';
import { secretReasons } from './secret-reasons.ts';
import { tableSection } from './table.ts';
import { changedPolicies, changedSecrets } from './tally.ts';

/**
 * What is planned or done, one row for each secret and policy, with the reason. Where the plan of the base branch's file
 * is known, what that one wants too stands apart: this pull request does not cause it.
 */
export function changesSections(plan: Plan, baseline: Plan | null, tense: 'planned' | 'done'): Section[] {
  if (baseline === null) return [changesTable('changes', '### Changes', plan, tense)];
  const causes = causesOf(baseline);
  const caused = changesTable('changes', '### What this pull request causes', partOf(plan, causes, 'caused'), tense);
  const drift = changesTable('drift', '### Drift that was there before', partOf(plan, causes, 'drift'), tense);
  const nothing = caused.text === '' && drift.text !== '';
  return [nothing ? whole('changes', '### What this pull request causes\n\nNothing in AWS.') : caused, drift];
}

/** New secrets first, deletions last among the secrets, then the policies. */
function changesTable(id: 'changes' | 'drift', intro: string, plan: Plan, tense: 'planned' | 'done'): Section {
  const secrets = ORDER.flatMap((verb) => changedSecrets(plan).filter((secret) => verbOf(secret) === verb));
  const rows = [
    ...secrets.map((secret) => [code(secret.name), reasons(plan, secret, tense)]),
    ...changedPolicies(plan).map(({ role, policy }) => [
      `policy ${code(policy.name)}`,
      policyReasons(role, policy, tense),
    ]),
  ];
  return tableSection({ id, intro, columns: ['What', 'Change and reason'], rows, noun: 'change' });
}

function reasons(plan: Plan, secret: PlannedSecret, tense: 'planned' | 'done'): string {
  const all = [...secret.changes.flatMap((change) => secretReasons(plan, secret, change)), ...unavailable(secret)];
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

const ORDER: readonly Verb[] = ['create', 'restore', 'adopt', 'update', 'delete'];

function verbOf({ status }: PlannedSecret): Verb {
  return status === 'create' || status === 'adopt' || status === 'restore' || status === 'delete' ? status : 'update';
}

/** `**create**: first reason<br>second reason`. */
function verbAndReasons(verb: Verb, all: readonly string[], tense: 'planned' | 'done'): string {
  return `**${tense === 'done' ? VERBS[verb] : verb}**: ${all.filter((reason) => reason !== '').join('<br>')}`;
}

function unavailable(secret: PlannedSecret): string[] {
  return secret.value?.kind === 'unavailable'
    ? [`**value is not available in this run:** ${markdownPhrase(unavailableWords(secret.source, secret.value.why))}`]
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
      return updateReason(policy, tense);
    case 'tag-policy':
      return 'ownership tags';
    case 'attach':
      return `${tense === 'done' ? 'attached' : 'attach'} to role ${code(role.name)}`;
    case 'detach':
      return `${tense === 'done' ? 'detached' : 'detach'} from role ${code(change.role)}`;
    case 'delete-policy':
      return policy.loses.length > 0 ? 'no longer needed' : 'grants nothing any more';
    default:
      return change satisfies never;
  }
}

function updateReason({ gains, loses, previous, document }: PlannedPolicy, tense: 'planned' | 'done'): string {
  const parts = [
    gains.length > 0 ? `${grantCount(gains)} added` : '',
    loses.length > 0 ? `${grantCount(loses)} removed` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(', ');
  return onlyKeysDiffer(previous, document)
    ? 'its secrets need other KMS keys'
    : `**drift:** someone else edited it; it ${tense === 'done' ? 'was' : 'is'} put back`;
}

function grantCount(targets: readonly ReadTarget[]): string {
  const others = targets.filter(({ kind }) => kind !== 'stack').length;
  if (others === targets.length) return count(others, 'grant');
  return `the grant on the whole stack${others === 0 ? '' : ` and ${count(others, 'grant')}`}`;
}
