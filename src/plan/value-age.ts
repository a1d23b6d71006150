import { type ActualSecret, CURRENT_STAGE, versionWithStage } from '../domain/actual.ts';
import type { DesiredSecret } from '../domain/desired.ts';
import { type Message, say } from '../domain/message.ts';
import { count, daysBetween, utcDay } from '../text/words.ts';
import type { PlanFindings, PlannedSecret } from './plan.ts';

/** Whether the dates of the secret itself leave open if its value is too old: it was made before, and something of it changed since. */
export function isAgeOpen(secret: ActualSecret, maxAgeDays: number | null, now: string): boolean {
  if (maxAgeDays === null || versionWithStage(secret, CURRENT_STAGE) === undefined) return false;
  const isOld = (day: string | undefined) => day === undefined || daysBetween(day, now) > maxAgeDays;
  return isOld(secret.createdAt) && !(secret.changedAt !== undefined && isOld(secret.changedAt));
}

/** Values that are older than the file allows, and that this plan does not replace. */
export function warnOfAge(
  declared: readonly DesiredSecret[],
  actual: readonly ActualSecret[],
  planned: readonly PlannedSecret[],
  now: string,
  findings: PlanFindings,
): void {
  const found = new Map(actual.map((secret) => [secret.name, secret]));
  const replaced = new Set(
    planned
      .filter(({ status, changes }) => status === 'refused' || changes.some(({ kind }) => kind === 'set-value'))
      .map(({ name }) => name),
  );
  const unknown: string[] = [];
  for (const { name, value, maxAgeDays } of declared) {
    const secret = found.get(name);
    if (secret === undefined || maxAgeDays === null || replaced.has(name)) continue;
    if (versionWithStage(secret, CURRENT_STAGE) === undefined) continue;
    if (secret.valueSetAt === undefined && isAgeOpen(secret, maxAgeDays, now)) unknown.push(name);
    const since = secret.valueSetAt ?? secret.changedAt;
    const days = since === undefined ? 0 : daysBetween(since, now);
    if (since === undefined || days <= maxAgeDays) continue;
    const least = secret.valueSetAt === undefined ? 'at least ' : '';
    findings.warnings.push({
      code: 'value-old',
      subject: { kind: 'secret', name },
      message: say`The value of ${name} is ${least}${count(days, 'day')} old (since ${utcDay(since)}), and \`maxAgeDays\` is ${maxAgeDays}. ${RENEW[value.kind]}`,
    });
  }
  const [first] = unknown;
  if (first === undefined) return;
  findings.warnings.push({
    code: 'value-age-unknown',
    subject: { kind: 'secret', name: first },
    message: say`Whether the ${unknown.length === 1 ? `value of ${first} is` : `values of ${first} and ${count(unknown.length - 1, 'other secret')} are`} older than \`maxAgeDays\` is not known: \`secretsmanager:ListSecretVersionIds\` did not answer. Allow it (docs/iam).`,
  });
}

/** How a new value comes about. */
const RENEW: Readonly<Record<DesiredSecret['value']['kind'], Message>> = {
  env: 'Make a new one where it comes from, and apply.',
  file: 'Make a new one where it comes from, and apply.',
  generate: say`Raise \`generation\` for a new one.`,
  manual: say`Set a new one with \`aws secretsmanager put-secret-value\`.`,
};
