import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { code, prose } from './escape.ts';
import type { Section } from './layout.ts';
import { whole } from './layout.ts';
import { folded, markdownTable, tableSection } from './table.ts';
import { count, names } from './words.ts';

/** More names than this in one notice are counted. */
const MOST_NAMES = 10;

/** What a reader should know and need not stop: the plan's warnings, values to be set, values not compared. */
export function warningsSection(plan: Plan, applied: boolean): Section {
  const rows = [
    ...plan.warnings.map(
      (warning) => `${warning.subject.kind} ${code(warning.subject.name)}: ${prose(warning.message)}`,
    ),
    ...waiting(plan),
    ...(applied ? [] : [...unavailable(plan), ...notCompared(plan)]),
  ].map((text) => [text]);
  return tableSection({ id: 'warnings', intro: '### Good to know', columns: [], rows, noun: 'notice' });
}

function waiting(plan: Plan): string[] {
  const secrets = plan.secrets.filter(
    (secret) =>
      secret.status === 'waiting' ||
      secret.changes.some((change) => change.kind === 'create' && change.value === 'later'),
  );
  if (secrets.length === 0) return [];
  const command = `aws secretsmanager put-secret-value --region ${plan.region} --secret-id ${secrets[0]?.name} --secret-string file://value.txt`;
  return [
    `${whose(secrets, 'waits for a value', 'wait for a value')} that people or a rotation set. Tasks fail until then. To set it: ${code(command)}`,
  ];
}

/** Secrets that change say so in the table of changes. */
function unavailable(plan: Plan): string[] {
  const secrets = plan.secrets.filter((secret) => secret.changes.length === 0);
  const reasons = secrets.flatMap((secret) =>
    secret.value?.kind === 'unavailable' ? [{ secret, why: secret.value.why }] : [],
  );
  return byReason(reasons).map(
    ([why, list]) => `${whose(list, 'its value is', 'their values are')} not available in this run: ${prose(why)}.`,
  );
}

function notCompared(plan: Plan): string[] {
  const reasons = plan.secrets.flatMap((secret) =>
    secret.value?.kind === 'not-compared' ? [{ secret, why: secret.value.why }] : [],
  );
  return byReason(reasons).map(
    ([why, list]) => `${whose(list, 'its value is', 'their values are')} not compared with AWS: ${prose(why)}.`,
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
  const rows = same.map((secret) => [code(secret.name), unchangedWords(secret)]);
  return whole(
    'unchanged',
    folded(`Unchanged: ${count(same.length, 'secret')}`, markdownTable(['Secret', 'Why'], rows)),
  );
}

function unchangedWords(secret: PlannedSecret): string {
  if (secret.status === 'granted') return 'not ours: only granted';
  if (secret.status === 'waiting') return 'waits for its value';
  switch (secret.value?.kind) {
    case 'same':
      return 'as in the file, value included';
    case 'not-compared':
      return 'as in the file; value not compared';
    case 'unavailable':
      return 'as in the file; value not available in this run';
    default:
      return 'as in the file; its value is left alone';
  }
}
