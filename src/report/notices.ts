import type { ApplyResult } from '../apply/step.ts';
import type { PlanWarning } from '../plan/findings.ts';
import { isNotCompared } from '../plan/logical-changes.ts';
import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { notComparedWords, unavailableWords, whyNotCompared } from '../plan/secret-words.ts';
import { code, prose, proseWithin } from '../text/escape.ts';
import { count, names, sentenceList } from '../text/words.ts';
import { isBoxed } from './danger.ts';
import { bulletList, cuttable, folded, markdownTable, type Section, whole } from './layout.ts';

/** More names than this in one notice are counted. */
const MOST_NAMES = 10;

/**
 * What a reader should know and need not stop: the plan's warnings, values to be set, values not compared, access that IAM
 * did not confirm.
 *
 * @param result of the apply; null: nothing was applied.
 */
export function warningsSection(plan: Plan, result: ApplyResult | null): Section {
  const items = [
    ...plan.warnings.filter((warning) => !isBoxed(plan, warning)).map(warningText),
    ...waiting(plan),
    ...replicated(plan),
    ...previousKey(plan),
    ...(result ? notProven(result) : [...unavailable(plan), ...notCompared(plan)]),
  ];
  return cuttable({ id: 'warnings', heading: '### Good to know', items, noun: 'notice', body: bulletList });
}

/** Most messages name what they are about. */
function warningText({ subject, message }: PlanWarning): string {
  return String(message).includes(subject.name)
    ? prose(message)
    : `${subject.kind} ${code(subject.name)}: ${prose(message)}`;
}

/** Granted ones are not changed here. */
function replicated(plan: Plan): string[] {
  const reasons = plan.secrets.flatMap((secret) =>
    secret.replicaRegions === undefined || secret.status === 'granted'
      ? []
      : [{ secret, why: sentenceList(secret.replicaRegions.map((region) => code(region))) }],
  );
  return byReason(reasons).map(
    ([regions, list]) =>
      `${whose(list, 'has', 'have')} replicas in ${regions}: AWS copies what changes here to them. Who reads them is not decided by this file.`,
  );
}

function previousKey(plan: Plan): string[] {
  const secrets = plan.secrets.filter(({ value }) => value?.kind === 'same' && value.previousKey === true);
  if (secrets.length === 0) return [];
  return [
    `${whose(secrets, 'its value was', 'their values were')} written with the previous fingerprint key, verified with it, and left alone. Keep \`previous-fingerprint-key\` until ${secrets.length === 1 ? 'it has' : 'they have'} been written again.`,
  ];
}

function notProven({ proofs }: ApplyResult): string[] {
  const open = proofs.filter(({ verdict }) => verdict === 'not-proven');
  return [...Map.groupBy(open, ({ why }) => why)].map(([why, list]) => {
    const roles = [...new Set(list.map(({ role }) => role))];
    const secrets = [...new Set(list.map(({ secret }) => secret))];
    return `Not proven that ${roles.length === 1 ? 'role' : 'roles'} ${names(roles, MOST_NAMES)} can read ${names(secrets, MOST_NAMES)}: ${prose(why)}`;
  });
}

function waiting(plan: Plan): string[] {
  const secrets = plan.secrets.filter(
    (secret) =>
      secret.status === 'waiting' ||
      secret.changes.some((change) => change.kind === 'create' && change.source.kind === 'manual'),
  );
  if (secrets.length === 0) return [];
  const command = `aws secretsmanager put-secret-value --region ${plan.region} --secret-id ${secrets[0]?.name} --secret-string file://value.txt`;
  return [
    `${names(
      secrets.map(({ name }) => name),
      MOST_NAMES,
    )} ${secrets.length === 1 ? 'waits' : 'wait'} for a value that people or a rotation set. Tasks fail until then. To set ${secrets.length === 1 ? 'it' : 'the first'}: ${code(command)}`,
  ];
}

/** Secrets that change say so in the table of changes. */
function unavailable(plan: Plan): string[] {
  const secrets = plan.secrets.filter((secret) => secret.changes.length === 0);
  const reasons = secrets.flatMap((secret) =>
    secret.value?.kind === 'unavailable'
      ? [{ secret, why: proseWithin(unavailableWords(secret.source, secret.value.why)) }]
      : [],
  );
  return byReason(reasons).map(
    ([why, list]) => `${whose(list, 'its value is', 'their values are')} not available in this run: ${why}.`,
  );
}

function notCompared(plan: Plan): string[] {
  const reasons = plan.secrets.flatMap((secret) =>
    // A restored one is written whatever it holds.
    secret.value?.kind === 'not-compared' && secret.status !== 'restore'
      ? [{ secret, why: proseWithin(notComparedWords(secret.value.why)) }]
      : [],
  );
  return byReason(reasons).map(
    ([why, list]) => `${whose(list, 'its value was', 'their values were')} not compared: ${why}.`,
  );
}

function byReason(
  reasons: readonly { readonly secret: PlannedSecret; readonly why: string }[],
): [string, PlannedSecret[]][] {
  const groups = Map.groupBy(reasons, ({ why }) => why);
  return [...groups].map(([why, list]) => [why, list.map(({ secret }) => secret)]);
}

/** The names, few of them, before what is said of them. */
function whose(secrets: readonly PlannedSecret[], one: string, several: string): string {
  const list = secrets.map((secret) => secret.name);
  return `${names(list, MOST_NAMES)}: ${secrets.length === 1 ? one : several}`;
}

/** Ours, but no longer in the file: kept, and no role reads them any more. */
export function orphanedSection(plan: Plan): Section {
  const orphaned = plan.secrets.filter((secret) => secret.status === 'orphaned');
  if (orphaned.length === 0) return whole('orphaned', '');
  const body = `They left the file, are kept in AWS, and cost as before:\n\n${orphaned.map((secret) => `- ${code(secret.name)}`).join('\n')}`;
  return whole('orphaned', folded(`Kept though no longer in the file: ${count(orphaned.length, 'secret')}`, body));
}

export function unchangedSection(plan: Plan): Section {
  const same = plan.secrets.filter(
    (secret) => secret.changes.length === 0 && !['orphaned', 'refused'].includes(secret.status),
  );
  if (same.length === 0) return whole('unchanged', '');
  const [compared, others] = [same.filter((secret) => !isNotCompared(secret)), same.filter(isNotCompared)];
  const rows = [...compared, ...others].map((secret) => [code(secret.name), unchangedWords(secret)]);
  const title = [
    ...(compared.length === 0 ? [] : [`Unchanged: ${count(compared.length, 'secret')}`]),
    ...(others.length === 0 ? [] : [`Not compared: ${count(others.length, 'secret')}`]),
  ];
  return whole('unchanged', folded(title.join(' · '), markdownTable(['Secret', 'Why'], rows)));
}

function unchangedWords(secret: PlannedSecret): string {
  if (secret.status === 'granted') return 'not managed by this file, only granted';
  if (isNotCompared(secret)) return proseWithin(whyNotCompared(secret));
  switch (secret.value?.kind) {
    case 'same':
      return secret.value.previousKey === true
        ? 'as in the file, value included (previous fingerprint key)'
        : 'as in the file, value included';
    default:
      return 'as in the file; its value is left alone';
  }
}
