import type { ConditionBlock, ContextValues } from '../../../sandbox/aws/conditions.ts';
import { evaluate, type PolicyStatement } from '../../../sandbox/aws/evaluate.ts';

const SECRET = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key-AbCdEf';

function decide(statement: Partial<PolicyStatement>, context: ContextValues = {}, resource = SECRET): string {
  const whole: PolicyStatement = {
    Effect: 'Allow',
    Action: 'secretsmanager:GetSecretValue',
    Resource: '*',
    ...statement,
  };
  const document = { Version: '2012-10-17', Statement: whole };
  return evaluate({ action: 'secretsmanager:GetSecretValue', resource, context }, [
    { id: 'p', type: 'IAM Policy', document },
  ]).decision;
}

describe('actions and resources', () => {
  test.each([
    ['the action itself, without case', { Action: 'SecretsManager:getsecretvalue' }, 'allowed'],
    ['a list', { Action: ['s3:*', 'secretsmanager:Get*'] }, 'allowed'],
    ['another action', { Action: 'secretsmanager:PutSecretValue' }, 'implicitDeny'],
    ['NotAction', { Action: undefined, NotAction: 's3:*' }, 'allowed'],
    ['NotAction that names it', { Action: undefined, NotAction: 'secretsmanager:*' }, 'implicitDeny'],
    ['NotResource', { Resource: undefined, NotResource: 'arn:aws:s3:::*' }, 'allowed'],
    ['NotResource that names it', { Resource: undefined, NotResource: SECRET }, 'implicitDeny'],
    ['six question marks', { Resource: `${SECRET.slice(0, -6)}??????` }, 'allowed'],
    ['five question marks', { Resource: `${SECRET.slice(0, -6)}?????` }, 'implicitDeny'],
    ['a star', { Resource: `${SECRET.slice(0, -6)}*` }, 'allowed'],
    ['a resource in another case', { Resource: SECRET.toUpperCase() }, 'implicitDeny'],
    ['an explicit deny', { Effect: 'Deny' as const }, 'explicitDeny'],
  ] as [string, Partial<PolicyStatement>, string][])('%s', (_title, statement, expected) => {
    const { Action, Resource, ...rest } = statement;
    const kept = {
      ...('Action' in statement && Action === undefined ? { Action: undefined } : Action ? { Action } : {}),
      ...('Resource' in statement && Resource === undefined ? { Resource: undefined } : Resource ? { Resource } : {}),
      ...rest,
    } as Partial<PolicyStatement>;
    expect(decide(kept)).toBe(expected);
  });

  test('question marks do not match a longer name, a star does', () => {
    const longer = SECRET.replace('key-', 'key-anything-');
    expect(decide({ Resource: `${SECRET.slice(0, -6)}??????` }, {}, longer)).toBe('implicitDeny');
    expect(decide({ Resource: `${SECRET.slice(0, -6)}*` }, {}, longer)).toBe('allowed');
  });

  test('dots and brackets in a resource are literal', () => {
    expect(decide({ Resource: SECRET.replace('ml/key', 'ml.key') })).toBe('implicitDeny');
  });

  test('a deny wins over an allow of another policy', () => {
    const request = { action: 'a:b', resource: '*', context: {} };
    const policies = (['Allow', 'Deny'] as const).map((Effect) => ({
      id: Effect,
      type: 'IAM Policy' as const,
      document: { Statement: [{ Effect, Action: '*', Resource: '*' }] },
    }));
    expect(evaluate(request, policies)).toMatchObject({
      decision: 'explicitDeny',
      matched: [{ policy: { id: 'Deny' } }],
    });
  });
});

describe('conditions', () => {
  const context = {
    'aws:ResourceTag/stack': 'ml',
    'aws:TagKeys': ['a', 'b'],
    'kms:ResourceAliases': ['alias/ml', 'alias/other'],
    'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/deploy',
    'aws:SecureTransport': 'true',
    'aws:PrincipalTag/stack': 'ml',
    days: '7',
  };
  test.each([
    ['StringEquals', { StringEquals: { 'aws:ResourceTag/stack': 'ml' } }, true],
    ['StringEquals of several values', { StringEquals: { 'aws:ResourceTag/stack': ['x', 'ml'] } }, true],
    ['StringEquals has case', { StringEquals: { 'aws:ResourceTag/stack': 'ML' } }, false],
    ['keys have no case', { StringEquals: { 'AWS:resourcetag/STACK': 'ml' } }, true],
    ['a missing key', { StringEquals: { 'aws:ResourceTag/none': 'ml' } }, false],
    ['a missing key with IfExists', { StringEqualsIfExists: { 'aws:ResourceTag/none': 'ml' } }, true],
    ['another value with IfExists', { StringEqualsIfExists: { 'aws:ResourceTag/stack': 'x' } }, false],
    ['StringNotEquals', { StringNotEquals: { 'aws:ResourceTag/stack': 'x' } }, true],
    ['StringNotEquals of the value', { StringNotEquals: { 'aws:ResourceTag/stack': ['x', 'ml'] } }, false],
    ['StringNotEquals of a missing key', { StringNotEquals: { 'aws:ResourceTag/none': 'x' } }, true],
    ['StringEqualsIgnoreCase', { StringEqualsIgnoreCase: { 'aws:ResourceTag/stack': 'ML' } }, true],
    ['StringLike', { StringLike: { 'aws:ResourceTag/stack': 'm*' } }, true],
    ['StringNotLike', { StringNotLike: { 'aws:ResourceTag/stack': 'm*' } }, false],
    ['ForAnyValue', { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/ml' } }, true],
    ['ForAnyValue without a match', { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/x' } }, false],
    ['ForAnyValue of a missing key', { 'ForAnyValue:StringLike': { none: '*' } }, false],
    ['ForAllValues', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b', 'c'] } }, true],
    ['ForAllValues with one too many', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }, false],
    ['ForAllValues of a missing key', { 'ForAllValues:StringEquals': { none: 'a' } }, true],
    ['Bool', { Bool: { 'aws:SecureTransport': 'true' } }, true],
    ['Bool that differs', { Bool: { 'aws:SecureTransport': 'false' } }, false],
    ['Null true of a missing key', { Null: { none: 'true' } }, true],
    ['Null true of a key that is there', { Null: { days: 'true' } }, false],
    ['Null false of a key that is there', { Null: { days: 'false' } }, true],
    ['ArnLike part by part', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } }, true],
    ['ArnLike does not match over colons', { ArnLike: { 'aws:PrincipalArn': 'arn:*:role/deploy' } }, false],
    ['ArnEquals', { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/other' } }, false],
    ['numbers', { NumericLessThan: { days: '30' } }, true],
    ['a policy variable', { StringEquals: { 'aws:ResourceTag/stack': `$\{aws:PrincipalTag/stack}` } }, true],
    ['all keys of an operator', { StringEquals: { 'aws:ResourceTag/stack': 'ml', days: '8' } }, false],
    ['all operators', { StringEquals: { days: '7' }, Bool: { 'aws:SecureTransport': 'false' } }, false],
  ] as [string, ConditionBlock, boolean][])('%s', (_title, Condition, holds) => {
    expect(decide({ Condition }, context)).toBe(holds ? 'allowed' : 'implicitDeny');
  });

  test('an operator that the sandbox does not know is an error, not a verdict', () => {
    expect(() => decide({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })).toThrow('IpAddress');
  });
});
