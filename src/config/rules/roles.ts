import { type Message, say } from '../../domain/message.ts';
import { type ConfigFinding, errorAt, quote } from '../finding.ts';
import type { PartialConfig, PartialPlane } from '../partial-config.ts';

/** What a role in the file says: a name, an ARN, or why it is neither. */
export type RoleReference =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'arn'; readonly name: string; readonly arn: string; readonly accountId: string }
  | { readonly kind: 'wrong'; readonly why: string; readonly fix: Message };

const NAME = /^[A-Za-z0-9_+=,.@-]{1,64}$/;
const ARN = /^arn:aws[a-z-]*:iam::([0-9]{12}):role\/(?:[!-~]{1,510}\/)?([A-Za-z0-9_+=,.@-]{1,64})$/;
const SESSION = /^arn:aws[a-z-]*:sts::[0-9]{12}:assumed-role\/([^/]+)/;
const OTHER_IAM = /^arn:aws[a-z-]*:iam::[0-9]{12}:(user|group|policy|instance-profile|root)/;
const ARTICLES = new Map([
  ['user', 'a user'],
  ['group', 'a group'],
  ['policy', 'a policy'],
  ['instance-profile', 'an instance profile'],
  ['root', 'an account'],
]);

const FORM =
  'Write the name of a role, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole.';

/**
 * Reads a role by name or ARN.
 *
 * Source: IAM API Reference, Role: names are up to 64 of `[\w+=,.@-]`, paths up to 512 characters.
 */
export function parseRole(text: string): RoleReference {
  if (NAME.test(text)) return { kind: 'name', name: text };
  const [, accountId, name] = ARN.exec(text) ?? [];
  if (accountId !== undefined && name !== undefined) return { kind: 'arn', arn: text, accountId, name };
  const wrong = (why: string, fix: Message = FORM): RoleReference => ({ kind: 'wrong', why, fix });
  const session = SESSION.exec(text)?.[1];
  if (session !== undefined)
    return wrong('is the ARN of a session, not of a role', say`Write the role itself: \`${session}\`.`);
  const other = OTHER_IAM.exec(text)?.[1];
  if (other !== undefined) return wrong(`is the ARN of ${ARTICLES.get(other)}, not of a role`);
  if (text.startsWith('arn:')) return wrong('is not the ARN of an IAM role');
  if (text.includes('/')) return wrong('holds a slash: a path belongs to the ARN only');
  if (text.length > 64) return wrong('is longer than the 64 characters of a role name');
  return wrong('is not the name of an IAM role', `${FORM} A name holds letters, digits and any of _+=,.@-`);
}

/** Roles must be roles, of the data plane's own account, and each be under one key. */
export function roles({ dataPlanes }: PartialConfig): ConfigFinding[] {
  return dataPlanes.flatMap((plane) => [...wrongRoles(plane), ...sharedRoles(plane)]);
}

function wrongRoles({ key: plane, accountId, roles }: PartialPlane): ConfigFinding[] {
  return roles.flatMap(({ key, path, role }) => {
    if (role === undefined) return [];
    const parsed = parseRole(role);
    if (parsed.kind === 'wrong') {
      const message = `Role ${quote(key)} of data plane ${quote(plane)} ${parsed.why}.`;
      return [errorAt(path, 'value', 'role', message, parsed.fix)];
    }
    if (parsed.kind === 'name' || accountId === undefined || parsed.accountId === accountId) return [];
    const message = `Role ${quote(key)} is in account ${quote(parsed.accountId)}, but data plane ${quote(plane)} is in ${quote(accountId)}.`;
    const fix = 'Correct the ARN or the accountId: a secret is read by roles of its own account.';
    return [errorAt(path, 'value', 'role-account', message, fix)];
  });
}

function sharedRoles({ key: plane, roles }: PartialPlane): ConfigFinding[] {
  const keys = new Map<string, string>();
  return roles.flatMap(({ key, path, role }) => {
    const parsed = role === undefined ? undefined : parseRole(role);
    if (parsed === undefined || parsed.kind === 'wrong') return [];
    // IAM compares names without case, and a path does not make a second role.
    const name = parsed.name.toLowerCase();
    const first = keys.get(name);
    if (first === undefined) keys.set(name, key);
    if (first === undefined) return [];
    const message = `Roles ${quote(first)} and ${quote(key)} of data plane ${quote(plane)} are the same IAM role.`;
    const fix = 'Keep one key: what one of them may read, the other could read too.';
    return [errorAt(path, 'value', 'role-twice', message, fix)];
  });
}
