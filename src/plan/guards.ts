import type { ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { daysBetween } from '../text/words.ts';
import type { PlanFindings, PlannedRole, PlannedSecret, RefusalCode } from './plan.ts';

/**
 * Refuses to lose more at once than the file's `removal` allows: too many deletions, too many revocations, and what was
 * read lately. Names under `confirm` are waived.
 */
export function guardRemovals(
  desired: DesiredState,
  actual: ActualState,
  secrets: readonly PlannedSecret[],
  roles: readonly PlannedRole[],
  findings: PlanFindings,
): void {
  const { maxDeletions, maxRevocations, unlessReadWithinDays } = desired.removal;
  const confirmed = new Set(desired.removal.confirm);
  const known = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const deleted = secrets
    .filter(({ status, name }) => status === 'delete' && !confirmed.has(name))
    .map(({ name }) => name);
  const deletions = new Set(deleted);
  const revoked = roles.flatMap(({ access }) =>
    access.flatMap(({ change, target }) => (change === 'revoke' && target.kind === 'secret' ? [target.name] : [])),
  );
  const revocations = [...new Set(revoked)]
    .filter((name) => known.has(name) && !deletions.has(name) && !confirmed.has(name))
    .sort();

  if (deleted.length > maxDeletions)
    tooMany('too-many-deletions', 'scheduled for deletion', deleted, maxDeletions, 'maxDeletions', findings);
  if (revocations.length > maxRevocations) {
    tooMany('too-many-revocations', 'revoked', revocations, maxRevocations, 'maxRevocations', findings);
  }
  for (const name of [...deleted, ...revocations]) {
    const day = known.get(name)?.lastAccessedAt;
    if (day === undefined || daysBetween(day, actual.observedAt.slice(0, 10)) >= unlessReadWithinDays) continue;
    findings.refusals.push({
      code: 'read-lately',
      subject: { kind: 'secret', name },
      message: `The secret ${name} would be ${deletions.has(name) ? 'scheduled for deletion' : 'revoked'}, and was read on ${day}, less than ${unlessReadWithinDays} days ago: someone may need it.`,
      fix: say`Find out who (GetSecretValue and BatchGetSecretValue in CloudTrail), or confirm with \`removal.confirm: [${name}]\`. It may have been an apply of this file: without \`fingerprint-key\` each of them reads the values to compare them, and AWS says the day of a read, not the reader. With the key, none is read.`,
    });
  }
}

function tooMany(
  code: RefusalCode,
  what: string,
  names: readonly string[],
  most: number,
  key: string,
  findings: PlanFindings,
): void {
  findings.refusals.push({
    code,
    subject: { kind: 'secret', name: names[0] ?? '' },
    message: say`${names.length} secrets would be ${what} at once, and \`removal.${key}\` is ${most}: ${names.join(', ')}.`,
    fix: say`If that is meant, list them under \`removal.confirm\`, or raise \`removal.${key}\`.`,
  });
}
