import type { ActualSecret, ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { OWNERSHIP_TAGS, ownership } from '../domain/ownership.ts';
import { EXISTING_NAME_CHARACTERS, matchesNameGlob } from '../domain/pair.ts';
import type { Refusal } from './plan.ts';

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
  const reached = new Set([
    ...desired.grants.map(({ name }) => name),
    ...desired.secrets.filter(({ adopt }) => adopt).map(({ name }) => name),
  ]);
  const declared = new Set(desired.secrets.map(({ name }) => name));
  const isTakenOver = ({ name, tags }: ActualSecret) => declared.has(name) && ownership(tags, desired).kind === 'old';
  const secrets = actual.secrets.filter(
    (secret) =>
      (isTakenOver(secret) || (reached.has(secret.name) && secret.tags[OWNERSHIP_TAGS.stack] === undefined)) &&
      !grantable.some((glob) => matchesNameGlob(secret.name, glob)),
  );
  // As IAM spells them. One that does not exist is refused anyway.
  const outside = actual.roles.filter(
    ({ name, arn }) => !bindableRoles.some((glob) => matchesNameGlob(glob.startsWith('arn:') ? arn : name, glob)),
  );
  const roles = desired.roles.filter(({ key }) => outside.some((role) => role.key === key));
  return [
    ...secrets.map((secret): Refusal => {
      const { name } = secret;
      const granted = desired.grants.some((grant) => grant.name === name);
      const [whose, done] = isTakenOver(secret)
        ? ['another repository', 'taken over']
        : ['no stack', granted ? 'granted' : 'adopted'];
      return {
        code: 'not-grantable',
        subject: { kind: 'secret', name },
        message: say`The secret ${name} belongs to ${whose} and is outside of \`grantable\` (${grantable.join(', ')}): it is not ${done}.`,
        fix: say`Remove it from the file, or ask the owner of the workflow to add it to \`grantable\`.`,
      };
    }),
    ...roles.map(
      ({ key, name }): Refusal => ({
        code: 'not-bindable',
        subject: { kind: 'role', name },
        message: say`The role ${name} (role key "${key}") is outside of \`bindable-roles\` (${bindableRoles.join(', ')}): nothing is granted to it.`,
        fix: say`Name another role, or ask the owner of the workflow to add it to \`bindable-roles\`.`,
      }),
    ),
  ];
}
