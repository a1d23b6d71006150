import { readResourcePolicy } from '../../src/policy/principals.ts';

const ROLE = 'arn:aws:iam::123456789012:role/union/acme-userflyterole';
const SECRET = {
  arn: 'arn:aws:secretsmanager:us-west-2:123456789012:secret:shared/datadog-AbCdEf',
  tags: { team: 'ml' },
};
const READ = { Action: 'secretsmanager:GetSecretValue', Resource: '*' };
const read = (statement: object | object[]) =>
  readResourcePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statement }), SECRET, [ROLE]);

describe('what a resource policy denies to a role', () => {
  it.each<[string, object, 'denied' | 'maybe' | 'not']>([
    ['everybody', { Principal: '*' }, 'denied'],
    ['everybody of AWS', { Principal: { AWS: '*' } }, 'denied'],
    ['the role', { Principal: { AWS: [ROLE] } }, 'denied'],
    ['its account', { Principal: { AWS: '123456789012' } }, 'denied'],
    ["its account's root", { Principal: { AWS: 'arn:aws:iam::123456789012:root' } }, 'denied'],
    [
      'a session of it',
      { Principal: { AWS: 'arn:aws:sts::123456789012:assumed-role/acme-userflyterole/pod' } },
      'denied',
    ],
    ['another role', { Principal: { AWS: `${ROLE}-2` } }, 'not'],
    ['all but another', { NotPrincipal: { AWS: `${ROLE}-2` } }, 'denied'],
    ['all but the role', { NotPrincipal: { AWS: [ROLE] } }, 'not'],
    ['another action', { Principal: '*', Action: 'secretsmanager:DeleteSecret' }, 'not'],
    ['all but an action', { Principal: '*', Action: undefined, NotAction: 'secretsmanager:DescribeSecret' }, 'denied'],
    ['another secret', { Principal: '*', Resource: `${SECRET.arn}x` }, 'not'],
    ['callers but the role', condition('ArnNotEquals', 'aws:PrincipalArn', ROLE), 'not'],
    ['callers but others', condition('StringNotLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/payments-*'), 'denied'],
    ['callers like the role', condition('ArnLike', 'aws:principalarn', 'arn:aws:iam::*:role/union/*'), 'denied'],
    ['secrets with a tag that it has', condition('StringEquals', 'aws:ResourceTag/team', 'ml'), 'denied'],
    ['secrets with another tag', condition('StringEquals', 'aws:ResourceTag/team', 'web'), 'not'],
    ['calls from elsewhere', condition('StringNotEquals', 'aws:SourceVpce', 'vpce-1'), 'maybe'],
  ])('%s', (_, change, expected) => {
    const { denials = [] } = read({ Effect: 'Deny', ...READ, ...change }) ?? {};
    const [first] = denials;
    expect(first === undefined ? 'not' : first.conditional ? 'maybe' : 'denied').toBe(expected);
    if (first) expect(first.roles).toEqual([ROLE]);
  });
});

describe('whom a resource policy lets read', () => {
  it.each<[string, object, string[]]>([
    ['the role itself', { Principal: { AWS: ROLE } }, []],
    ['its account: left to IAM', { Principal: { AWS: 'arn:aws:iam::123456789012:root' } }, []],
    ['everybody', { Principal: '*' }, ['*']],
    [
      'another account and a service',
      { Principal: { AWS: '999999999999', Service: 'rds.amazonaws.com' } },
      ['999999999999', 'rds.amazonaws.com'],
    ],
    ['no reading', { Principal: '*', Action: 'secretsmanager:DescribeSecret' }, []],
  ])('%s', (_, change, expected) => {
    expect(read({ Effect: 'Allow', ...READ, ...change })?.others.flatMap(({ principals }) => principals)).toEqual(
      expected,
    );
  });
});

it('what is no policy is not known', () => {
  expect(readResourcePolicy('{', SECRET, [ROLE])).toBeNull();
  expect(read([])).toEqual({ denials: [], others: [] });
});

function condition(operator: string, key: string, value: string): object {
  return { Principal: '*', Condition: { [operator]: { [key]: value } } };
}
