import type { AccountAccess, Principal } from '../../src/domain/cloud.ts';
import { readersOf, readingPolicies } from '../../src/inventory/readers.ts';

const arnOf = (name: string) => `arn:aws:secretsmanager:us-west-2:123456789012:secret:${name}-AbCdEf`;
const policyArn = (name: string) => `arn:aws:iam::123456789012:policy/${name}`;
const secrets = [
  { arn: arnOf('ml/a'), tags: { team: 'ml' } },
  { arn: arnOf('ml/b'), tags: {} },
];
const READ = 'secretsmanager:GetSecretValue';
const allow = (Resource: unknown, more: object = {}) => ({ Effect: 'Allow', Action: READ, Resource, ...more });
const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });
const role = (name: string, more: Partial<Principal> = {}): Principal => ({
  kind: 'role',
  name,
  arn: `arn:aws:iam::123456789012:role/${name}`,
  inline: [],
  attached: [],
  ...more,
});
const inline = (...statements: object[]) => ({ inline: [{ name: 'own', document: document(...statements) }] });

function read(principals: readonly Principal[], policies: Readonly<Record<string, object>> = {}) {
  const access: AccountAccess = {
    principals,
    policies: new Map(Object.entries(policies).map(([name, one]) => [policyArn(name), { name, document: one }])),
  };
  const found = readersOf(secrets, access);
  return Object.fromEntries(['ml/a', 'ml/b'].map((name) => [name, found.get(arnOf(name))]));
}

const namesIn = (found: ReturnType<typeof read>) =>
  Object.fromEntries(Object.entries(found).map(([name, readers]) => [name, readers?.map((one) => one.name)]));

describe('a role reads', () => {
  test.each([
    ['what an inline policy names', inline(allow(arnOf('ml/a'))), { 'ml/a': ['r'], 'ml/b': [] }],
    ['what a pattern covers', inline(allow([`${arnOf('ml/').slice(0, -7)}*`])), { 'ml/a': ['r'], 'ml/b': ['r'] }],
    [
      'what is not left out',
      inline({ Effect: 'Allow', NotAction: 's3:*', NotResource: arnOf('ml/b') }),
      { 'ml/a': ['r'], 'ml/b': [] },
    ],
    [
      'by an action in other case',
      inline({ Effect: 'Allow', Action: ['SecretsManager:Get*'], Resource: '*' }),
      { 'ml/a': ['r'], 'ml/b': ['r'] },
    ],
    [
      'nothing by other actions',
      inline({ Effect: 'Allow', Action: 'secretsmanager:Describe*', Resource: '*' }),
      { 'ml/a': [], 'ml/b': [] },
    ],
    [
      'not what is denied',
      inline(allow('*'), { Effect: 'Deny', Action: '*', Resource: arnOf('ml/b') }),
      { 'ml/a': ['r'], 'ml/b': [] },
    ],
    [
      'what carries the tag',
      inline(allow('*', { Condition: { StringEquals: { 'aws:ResourceTag/team': ['ml'] } } })),
      { 'ml/a': ['r'], 'ml/b': [] },
    ],
    [
      'nothing by a document that is none',
      { inline: [{ name: 'own', document: 'nonsense' }] },
      { 'ml/a': [], 'ml/b': [] },
    ],
  ])('%s', (_, more, expected) => {
    expect(namesIn(read([role('r', more)]))).toEqual(expected);
  });

  test('through a managed policy, within its boundary', () => {
    const principal = role('r', { attached: [policyArn('wide')], boundaryArn: policyArn('fence') });
    const found = read([principal], { wide: document(allow('*')), fence: document(allow(arnOf('ml/b'))) });
    expect(namesIn(found)).toEqual({ 'ml/a': [], 'ml/b': ['r'] });
  });

  test('a boundary that IAM did not show leaves nobody out', () => {
    const found = read([role('r', { ...inline(allow('*')), boundaryArn: policyArn('unknown') })]);
    expect(namesIn(found)).toEqual({ 'ml/a': ['r'], 'ml/b': ['r'] });
  });
});

describe('how', () => {
  test('the policy, whether it covers every secret, and the conditions that were not judged', () => {
    const found = read([
      role('wide', inline(allow('arn:aws:secretsmanager:*:*:secret:*'))),
      role('late', inline(allow(arnOf('ml/a'), { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }))),
    ]);
    expect(found['ml/a']).toEqual([
      { kind: 'role', name: 'late', policy: 'own', policyArn: null, everySecret: false, conditions: ['aws:SourceIp'] },
      { kind: 'role', name: 'wide', policy: 'own', policyArn: null, everySecret: true, conditions: [] },
    ]);
  });

  test('a conditional denial takes nothing away: it may not hold', () => {
    const deny = {
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
    };
    expect(namesIn(read([role('r', inline(allow('*'), deny))]))).toEqual({ 'ml/a': ['r'], 'ml/b': ['r'] });
  });

  test('of several statements of one policy the plainest', () => {
    const limited = allow('*', { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } });
    for (const statements of [
      [limited, allow(arnOf('ml/a'))],
      [allow(arnOf('ml/a')), limited],
    ]) {
      const [reader, ...others] = read([role('r', inline(...statements))])['ml/a'] ?? [];
      expect(reader).toMatchObject({ conditions: [] });
      expect(others).toEqual([]);
    }
  });
});

test('the policies whose tags are worth asking for', () => {
  const policies = { wide: document(allow('*')), other: document({ Effect: 'Allow', Action: 's3:*', Resource: '*' }) };
  const access: AccountAccess = {
    principals: [role('r', { attached: [policyArn('wide'), policyArn('other')] })],
    policies: new Map(Object.entries(policies).map(([name, one]) => [policyArn(name), { name, document: one }])),
  };
  expect(readingPolicies(access)).toEqual([policyArn('wide')]);
});
