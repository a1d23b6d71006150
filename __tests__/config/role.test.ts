import { parseRole } from '../../src/config/rules/roles.ts';
import { type Message, say } from '../../src/domain/message.ts';

const FORM =
  'Write the name of a role, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole.';
const ARN = 'arn:aws:iam::123456789012:role/acme';
const wrong = (why: string, fix: Message = FORM) => ({ kind: 'wrong', why, fix });
const other = (what: string) => wrong(`is the ARN of ${what}, not of a role`);
const session = wrong('is the ARN of a session, not of a role', say`Write the role itself: \`acme\`.`);

describe('What a role says', () => {
  it.each([
    ['a name', 'acme', { kind: 'name', name: 'acme' }],
    ['an ARN', ARN, { kind: 'arn', arn: ARN, name: 'acme', accountId: '123456789012' }],
    ['an ARN with more behind', `${ARN} x`, wrong('is not the ARN of an IAM role')],
    ['an ARN with more before', `x${ARN}`, wrong('holds a slash: a path belongs to the ARN only')],
    ['a session', 'arn:aws:sts::123456789012:assumed-role/acme/me', session],
    ['a session of another partition', 'arn:aws-us-gov:sts::123456789012:assumed-role/acme/me', session],
    [
      'a session with more before',
      'xarn:aws:sts::123456789012:assumed-role/acme/me',
      wrong('holds a slash: a path belongs to the ARN only'),
    ],
    ['a user', 'arn:aws:iam::123456789012:user/acme', other('a user')],
    ['a user of another partition', 'arn:aws-cn:iam::123456789012:user/acme', other('a user')],
    [
      'a user with more before',
      'xarn:aws:iam::123456789012:user/acme',
      wrong('holds a slash: a path belongs to the ARN only'),
    ],
    ['a group', 'arn:aws:iam::123456789012:group/acme', other('a group')],
    ['a policy', 'arn:aws:iam::123456789012:policy/acme', other('a policy')],
    ['a profile', 'arn:aws:iam::123456789012:instance-profile/acme', other('an instance profile')],
    ['an account', 'arn:aws:iam::123456789012:root', other('an account')],
    [
      '64 characters, one of them wrong',
      `${'a'.repeat(63)} `,
      wrong('is not the name of an IAM role', `${FORM} A name holds letters, digits and any of _+=,.@-`),
    ],
    ['65 characters', 'a'.repeat(65), wrong('is longer than the 64 characters of a role name')],
  ])('%s', (_what, text, says) => {
    expect(parseRole(text)).toEqual(says);
  });
});
