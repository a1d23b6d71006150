import type { ActualRole, ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { OWNERSHIP_TAGS, ownership } from '../domain/ownership.ts';
import { EXISTING_NAME_CHARACTERS, matchesNameGlob } from '../domain/pair.ts';
import { daysBetween } from '../text/words.ts';
import { PlanFindings, type Refusal, type RefusalCode } from './findings.ts';
import type { PlannedRole, PlannedSecret } from './plan.ts';

/** What the run, and not the file, says a file may reach: globs, of which one has to match. */
export interface Bounds {
  /** Names of secrets that belong to no stack and may be granted or adopted. */
  readonly grantable: readonly string[];
  /** Names of roles or, beginning with `arn:`, their ARNs. */
  readonly bindableRoles: readonly string[];
}

export const UNBOUNDED: Bounds = { grantable: ['*'], bindableRoles: ['*'] };

/** What globs of `grantable` and of `bindable-roles` are made of: anything else could match nothing that exists. */
const SECRET_GLOB = new RegExp(`^(?!!)[*${EXISTING_NAME_CHARACTERS}]+$`);
const ROLE_GLOB = /^(arn:[\x21-\x7e]+|[\w+=.@*-]+)$/;

/**
 * Reads globs, separated by commas, spaces or lines.
 *
 * @returns null: one of them is no glob. An empty list must not mean that nothing is checked: that is its caller's to refuse.
 */
export function readBounds(kind: keyof Bounds, text: string): readonly string[] | null {
  const globs = text.split(/[\s,]+/).filter((glob) => glob !== '');
  return globs.every((glob) => (kind === 'grantable' ? SECRET_GLOB : ROLE_GLOB).test(glob)) ? globs : null;
}

/** Refuses what the file reaches for beyond the bounds of the run. Secrets of other stacks are bounded by their `shareWith`. */
export function refuseOutOfBounds(
  desired: DesiredState,
  actual: ActualState,
  { grantable, bindableRoles }: Bounds,
): Refusal[] {
  const findings = new PlanFindings();
  const grants = new Set(desired.grants.map(({ name }) => name));
  const declared = new Map(desired.secrets.map((secret) => [secret.name, secret]));
  for (const { name, tags } of actual.secrets) {
    const taken = declared.has(name) && ownership(tags, desired).kind === 'old';
    const isReached = (grants.has(name) || declared.get(name)?.adopt) && tags[OWNERSHIP_TAGS.stack] === undefined;
    if ((!taken && !isReached) || grantable.some((glob) => matchesNameGlob(name, glob))) continue;
    const whose = taken ? 'another repository' : 'no stack';
    const done = taken ? 'taken over' : grants.has(name) ? 'granted' : 'adopted';
    const { refuse } = findings.about('secret', name);
    refuse(
      'not-grantable',
      say`The secret ${name} belongs to ${whose} and is outside of \`grantable\` (${grantable.join(', ')}): it is not ${done}.`,
      say`Remove it from the file, or ask the owner of the workflow to add it to \`grantable\`.`,
    );
  }
  for (const { key, name } of desired.roles) {
    const found = actual.roles.find((role) => role.key === key);
    // As IAM spells them. One that does not exist is refused anyway.
    const fits = (glob: string, role: ActualRole) =>
      matchesNameGlob(glob.startsWith('arn:') ? role.arn : role.name, glob);
    if (!found || bindableRoles.some((glob) => fits(glob, found))) continue;
    const { refuse } = findings.about('role', name);
    refuse(
      'not-bindable',
      say`The role ${name} (role key "${key}") is outside of \`bindable-roles\` (${bindableRoles.join(', ')}): nothing is granted to it.`,
      say`Name another role, or ask the owner of the workflow to add it to \`bindable-roles\`.`,
    );
  }
  return findings.refusals;
}

/**
 * Refuses to lose more at once than the file's `removal` allows: too many deletions, too many revocations, and what was
 * read lately. Names under `confirm` are waived.
 */
export function refuseRemovals(
  { removal }: DesiredState,
  actual: ActualState,
  secrets: readonly PlannedSecret[],
  roles: readonly PlannedRole[],
  findings: PlanFindings,
): void {
  const known = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const confirmed = new Set(removal.confirm);
  const deleted = new Set(
    secrets.flatMap(({ status, name }) => (status === 'delete' && !confirmed.has(name) ? [name] : [])),
  );
  const revoked = roles.flatMap(({ access }) =>
    access.flatMap(({ change, target }) => (change === 'revoke' && target.kind === 'secret' ? [target.name] : [])),
  );
  const revocations = [...new Set(revoked)]
    .filter((name) => known.has(name) && !deleted.has(name) && !confirmed.has(name))
    .sort();

  const limit = (names: readonly string[], key: 'maxDeletions' | 'maxRevocations', code: RefusalCode, what: string) => {
    if (names.length <= removal[key]) return;
    const { refuse } = findings.about('secret', names[0] ?? '');
    refuse(
      code,
      say`${names.length} secrets would be ${what} at once, and \`removal.${key}\` is ${removal[key]}: ${names.join(', ')}.`,
      say`If that is meant, list them under \`removal.confirm\`, or raise \`removal.${key}\`.`,
    );
  };
  limit([...deleted], 'maxDeletions', 'too-many-deletions', 'scheduled for deletion');
  limit(revocations, 'maxRevocations', 'too-many-revocations', 'revoked');
  for (const name of [...deleted, ...revocations]) {
    const day = known.get(name)?.lastAccessedAt;
    if (day === undefined || daysBetween(day, actual.observedAt.slice(0, 10)) >= removal.unlessReadWithinDays) continue;
    const { refuse } = findings.about('secret', name);
    refuse(
      'read-lately',
      `The secret ${name} would be ${deleted.has(name) ? 'scheduled for deletion' : 'revoked'}, and was read on ${day}, less than ${removal.unlessReadWithinDays} days ago: someone may need it.`,
      say`Find out who (GetSecretValue and BatchGetSecretValue in CloudTrail), or confirm with \`removal.confirm: [${name}]\`. It may have been an apply of this file: without \`fingerprint-key\` each of them reads the values to compare them, and AWS says the day of a read, not the reader. With the key, none is read.`,
    );
  }
}
