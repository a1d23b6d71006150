import type { Message } from '../domain/message.ts';
/** What a role in the file says: a name, an ARN, or why it is neither. */
export type RoleReference =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'arn'; readonly name: string; readonly arn: string; readonly accountId: string }
  | { readonly kind: 'wrong'; readonly why: string; readonly fix: Message };

const NAME = /^[A-Za-z0-9_+=,.@-]{1,64}$/;
const ARN = /^arn:aws[a-z-]*:iam::([0-9]{12}):role\/(?:[!-~]{1,510}\/)?([A-Za-z0-9_+=,.@-]{1,64})$/;
const SESSION = /^arn:aws[a-z-]*:sts::[0-9]{12}:assumed-role\/([^/]+)/;
const OTHER_IAM = /^arn:aws[a-z-]*:iam::[0-9]{12}:(user|group|policy|instance-profile|root)/;

const FORM =
  'Write the name of a role, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole.';

/**
 * Reads a role by name or ARN.
 *
 * Source: IAM API Reference, Role: names are up to 64 of `[\w+=,.@-]`, paths up to 512 characters.
 */
export function parseRole(text: string): RoleReference {
  if (NAME.test(text)) return { kind: 'name', name: text };
  const arn = ARN.exec(text);
  if (arn) return { kind: 'arn', arn: text, accountId: arn[1] ?? '', name: arn[2] ?? '' };
  const session = SESSION.exec(text);
  if (session)
    return {
      kind: 'wrong',
      why: 'is the ARN of a session, not of a role',
      fix: `Write the role itself: ${session[1]}.`,
    };
  const other = OTHER_IAM.exec(text);
  if (other)
    return {
      kind: 'wrong',
      why: `is the ARN of ${ARTICLES[other[1] ?? ''] ?? 'something else'}, not of a role`,
      fix: FORM,
    };
  if (text.startsWith('arn:')) return { kind: 'wrong', why: 'is no ARN of an IAM role', fix: FORM };
  if (text.includes('/')) return { kind: 'wrong', why: 'holds a slash: a path belongs to the ARN only', fix: FORM };
  if (text.length > 64) return { kind: 'wrong', why: 'is longer than the 64 characters of a role name', fix: FORM };
  return {
    kind: 'wrong',
    why: 'is no name of an IAM role',
    fix: `${FORM} A name holds letters, digits and any of _+=,.@-`,
  };
}

const ARTICLES: Readonly<Record<string, string>> = {
  user: 'a user',
  group: 'a group',
  policy: 'a policy',
  'instance-profile': 'an instance profile',
  root: 'an account',
};
