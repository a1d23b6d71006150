import { policySize, resourceFor, secretOfResource } from '../../src/policy/document.ts';
import { type GrantsInPolicy, grantsInPolicy } from '../../src/policy/grants.ts';
import { documentOf, foreign, GROUP, SCOPE } from '../helpers/plan/builders.ts';

describe('the document that lets a role read secrets', () => {
  it('allows GetSecretValue on exactly the names, and nothing else', () => {
    expect(documentOf(['b', 'a/x'])).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'ReadSecrets',
          Effect: 'Allow',
          Action: ['secretsmanager:GetSecretValue'],
          Resource: [`${GROUP}a/x-??????`, `${GROUP}b-??????`],
        },
      ],
    });
  });

  it('is the same for every order of the names', () => {
    expect(JSON.stringify(documentOf(['a', 'b', 'c']))).toBe(JSON.stringify(documentOf(['c', 'a', 'b'])));
  });

  it('counts as IAM does: without white space', () => {
    const document = documentOf(['a']);
    expect(policySize(document)).toBe(JSON.stringify(document, null, 2).replaceAll(/\s/g, '').length);
  });
});

describe('what a resource names', () => {
  it.each(['a', 'ml/openai', 'like-AbCdEf', 'a+b=c@d.e_f-'])('our own form: the secret %s', (name) => {
    expect(secretOfResource(GROUP, resourceFor(GROUP, name))).toBe(name);
  });

  it.each([
    ['everything', '*'],
    ['every secret', `${GROUP}*`],
    ['six of anything, without a name', `${GROUP}-??????`],
    ['too few characters', `${GROUP}a-?????`],
    ['a wider suffix', `${GROUP}a-*`],
    ['a wildcard in the name', `${GROUP}a*-??????`],
    ['one more character in the name', `${GROUP}a?-??????`],
    ['a policy variable', `${GROUP}\${aws:username}-??????`],
    ['one whole ARN', `${GROUP}a-AbCdEf`],
    ['another account', `${GROUP.replace('123456789012', '999999999999')}a-??????`],
    ['another region', `${GROUP.replace('us-west-2', 'us-east-1')}a-??????`],
  ])('not ours: %s', (_what, resource) => {
    expect(secretOfResource(GROUP, resource)).toBeUndefined();
  });
});

describe('what a policy in AWS lets its role read', () => {
  const read = 'secretsmanager:GetSecretValue';
  const a = `${GROUP}a-??????`;
  const b = `${GROUP}b-??????`;
  const document = (...statements: unknown[]) => ({ Version: '2012-10-17', Statement: statements });

  it.each<[string, unknown, GrantsInPolicy]>([
    [
      'our own document',
      documentOf(['b', 'a']),
      {
        targets: [
          { kind: 'secret', name: 'a' },
          { kind: 'secret', name: 'b' },
        ],
        others: [],
      },
    ],
    [
      'one statement, texts for lists',
      { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: read, Resource: a } },
      { targets: [{ kind: 'secret', name: 'a' }], others: [] },
    ],
    [
      'an action in other letters',
      document({ Effect: 'Allow', Action: 'SECRETSMANAGER:getsecretvalue', Resource: a }),
      { targets: [{ kind: 'secret', name: 'a' }], others: [] },
    ],
    [
      'a wider resource',
      document({ Effect: 'Allow', Action: read, Resource: [a, `${GROUP}*`] }),
      { targets: [{ kind: 'secret', name: 'a' }], others: [foreign(`${GROUP}*`)] },
    ],
    [
      'a wider action',
      document({ Effect: 'Allow', Action: 'secretsmanager:*', Resource: a }),
      { targets: [], others: [foreign(a, { reads: 'some', actions: ['secretsmanager:*'] })] },
    ],
    [
      'one more action',
      document({ Effect: 'Allow', Action: [read, 'kms:Decrypt'], Resource: a }),
      { targets: [], others: [foreign(a, { reads: 'some', actions: ['kms:decrypt', read.toLowerCase()] })] },
    ],
    [
      'all actions but one',
      document({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
      { targets: [], others: [foreign('*', { actions: ['iam:*'], exceptActions: true })] },
    ],
    [
      'all resources but one',
      document({ Effect: 'Allow', Action: read, NotResource: a }),
      { targets: [], others: [foreign(a, { exceptResources: true })] },
    ],
    [
      'a condition',
      document({ Effect: 'Allow', Action: read, Resource: a, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      { targets: [], others: [foreign(a, { reads: 'some', conditional: true })] },
    ],
    [
      'a denial gives nothing',
      document({ Effect: 'Deny', Action: read, Resource: a }, { Effect: 'Allow', Action: read, Resource: b }),
      { targets: [{ kind: 'secret', name: 'b' }], others: [] },
    ],
    [
      'the use of keys',
      document({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:us-west-2:123456789012:key/k' }),
      { targets: [], others: [] },
    ],
    [
      'several statements of others, in any order',
      document({ Effect: 'Allow', Action: 's3:*', Resource: 'a' }, { Effect: 'Allow', Action: '*', Resource: 'z' }),
      {
        targets: [],
        others: [foreign('a', { reads: 'none', actions: ['s3:*'] }), foreign('z', { reads: 'none', actions: ['*'] })],
      },
    ],
    [
      'a pattern of names, and one of another region',
      document({
        Effect: 'Allow',
        Action: read,
        Resource: [`${GROUP}ml/*`, GROUP.replace('us-west-2', 'us-east-1').concat('*')],
      }),
      {
        targets: [],
        others: [
          foreign(GROUP.replace('us-west-2', 'us-east-1').concat('*'), { reads: 'none' }),
          foreign(`${GROUP}ml/*`, { reads: 'some' }),
        ],
      },
    ],
    ['no statement', document(), { targets: [], others: [] }],
    ['no document', 'not JSON', { targets: [], others: [] }],
    ['a statement that is none', document('Allow'), { targets: [], others: [] }],
  ])('%s', (_what, policy, grants) => {
    expect(grantsInPolicy(SCOPE, policy)).toEqual(grants);
  });
});
