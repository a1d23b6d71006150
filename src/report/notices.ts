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

/**
 * One notice for all secrets of which the same is to be said, after their names.
 *
 * @param of what is to be said of one, as Markdown; undefined: nothing.
 */
function notices(
  plan: Plan,
  of: (secret: PlannedSecret) => string | undefined,
  words: (said: string, one: boolean) => string,
): string[] {
  return [...Map.groupBy(plan.secrets, of)].flatMap(([said, list]) => {
    if (said === undefined) return [];
    const shown = names(
      list.map(({ name }) => name),
      MOST_NAMES,
    );
    return [`${shown}: ${words(said, list.length === 1)}`];
  });
}

/** Granted ones are not changed here. */
function replicated(plan: Plan): string[] {
  return notices(
    plan,
    ({ status, replicaRegions }) =>
      status === 'granted' ? undefined : replicaRegions && sentenceList(replicaRegions.map(code)),
    (regions, one) =>
      `${one ? 'has' : 'have'} replicas in ${regions}: AWS copies what changes here to them. Who reads them is not decided by this file.`,
  );
}

function previousKey(plan: Plan): string[] {
  return notices(
    plan,
    ({ value }) =>
      value?.kind === 'same' && value.previousKey === true ? code('previous-fingerprint-key') : undefined,
    (input, one) =>
      `${one ? 'its value was' : 'their values were'} written with the previous fingerprint key, verified with it, and left alone. Keep ${input} until ${one ? 'it has' : 'they have'} been written again.`,
  );
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

/** Secrets that change say so in the list of changes. */
function unavailable(plan: Plan): string[] {
  return notices(
    plan,
    ({ changes, source, value }) =>
      changes.length === 0 && value?.kind === 'unavailable'
        ? proseWithin(unavailableWords(source, value.why))
        : undefined,
    (why, one) => `${one ? 'its value is' : 'their values are'} not available in this run: ${why}.`,
  );
}

/** A restored one is written whatever it holds. */
function notCompared(plan: Plan): string[] {
  return notices(
    plan,
    ({ status, value }) =>
      value?.kind === 'not-compared' && status !== 'restore' ? proseWithin(notComparedWords(value.why)) : undefined,
    (why, one) => `${one ? 'its value was' : 'their values were'} not compared: ${why}.`,
  );
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
    ({ changes, status }) => changes.length === 0 && status !== 'orphaned' && status !== 'refused',
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
  if (secret.value?.kind !== 'same') return 'as in the file; its value is left alone';
  return `as in the file, value included${secret.value.previousKey === true ? ' (previous fingerprint key)' : ''}`;
}
