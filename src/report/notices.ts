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
    ...plan.warnings.map((warning) => [
      `${warning.subject.kind} ${code(warning.subject.name)}`,
      prose(warning.message),
    ]),
    ...waiting(plan),
    ...(applied ? [] : [...unavailable(plan), ...notCompared(plan)]),
  ];
  return tableSection({ id: 'warnings', intro: '### Good to know', columns: ['About', 'What'], rows, noun: 'notice' });
}

function waiting(plan: Plan): string[][] {
  const secrets = plan.secrets.filter(
    (secret) =>
      secret.status === 'waiting' ||
      secret.changes.some((change) => change.kind === 'create' && change.value === 'later'),
  );
  return secrets.map((secret) => {
    const command = `aws secretsmanager put-secret-value --region ${plan.region} --secret-id ${secret.name} --secret-string file://value.txt`;
    return [
      code(secret.name),
      `Waits for a value that people or a rotation set. Tasks that ask for it fail until then. To set it: ${code(command)}`,
    ];
  });
}

/** Secrets that change say so in the table of changes. */
function unavailable(plan: Plan): string[][] {
  return plan.secrets.flatMap((secret) =>
    secret.value?.kind === 'unavailable' && secret.changes.length === 0
      ? [[code(secret.name), `Value is not available in this run: ${prose(secret.value.why)}`]]
      : [],
  );
}

function notCompared(plan: Plan): string[][] {
  const byReason = new Map<string, PlannedSecret[]>();
  for (const secret of plan.secrets) {
    if (secret.value?.kind !== 'not-compared') continue;
    byReason.set(secret.value.why, [...(byReason.get(secret.value.why) ?? []), secret]);
  }
  return [...byReason].map(([why, secrets]) => [
    count(secrets.length, 'value'),
    `Not compared with AWS: ${prose(why)}. ${secrets.length <= MOST_NAMES ? `This is about ${names(secrets.map((secret) => secret.name))}.` : ''}`.trimEnd(),
  ]);
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
