import { trustedBy, trustWords } from '../../src/policy/principals.ts';

const HOST = 'oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE';
const PROVIDER = `arn:aws:iam::123456789012:oidc-provider/${HOST}`;
const irsa = (condition?: object) => ({
  Effect: 'Allow',
  Principal: { Federated: PROVIDER },
  Action: 'sts:AssumeRoleWithWebIdentity',
  ...(condition === undefined ? {} : { Condition: condition }),
});
const podIdentity = (condition?: object) => ({
  Effect: 'Allow',
  Principal: { Service: 'pods.eks.amazonaws.com' },
  Action: ['sts:AssumeRole', 'sts:TagSession'],
  ...(condition === undefined ? {} : { Condition: condition }),
});
const of = (...Statement: object[]) => trustWords(trustedBy({ Version: '2012-10-17', Statement }));

it.each<[string, object, string]>([
  [
    'one service account',
    irsa({
      StringEquals: {
        [`${HOST}:aud`]: 'sts.amazonaws.com',
        [`${HOST}:sub`]: 'system:serviceaccount:flytesnacks-development:default',
      },
    }),
    'service account flytesnacks-development/default',
  ],
  [
    'several, with patterns',
    irsa({
      StringLike: {
        [`${HOST}:sub`]: ['system:serviceaccount:*-production:default', 'system:serviceaccount:ml-staging:*'],
      },
    }),
    'service account *-production/default and service account ml-staging/*',
  ],
  [
    'every one of a namespace',
    irsa({ StringLike: { [`${HOST}:sub`]: 'system:serviceaccount:*' } }),
    'service account */*',
  ],
  [
    'every one: only the audience',
    irsa({ StringEquals: { [`${HOST}:aud`]: 'sts.amazonaws.com' } }),
    'service account */*',
  ],
  ['every one: no condition', irsa(), 'service account */*'],
  ['EKS Pod Identity', podIdentity(), 'service account */* by EKS Pod Identity'],
  [
    'EKS Pod Identity of one namespace',
    podIdentity({ StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'flytesnacks-production' } }),
    'service account flytesnacks-production/* by EKS Pod Identity',
  ],
  [
    'nodes',
    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    'ec2.amazonaws.com',
  ],
  [
    "another provider's subject",
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/ml:*' } },
    },
    'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com repo:acme/ml:*',
  ],
  ['a denial allows nobody', { ...irsa(), Effect: 'Deny' }, 'nobody'],
])('%s', (_, statement, expected) => {
  expect(of(statement)).toBe(expected);
});

it.each([null, 'text', {}, { Statement: 'all' }, { Statement: [{ Effect: 'Allow' }] }])(
  '%j allows nobody',
  (document) => {
    expect(trustedBy(document)).toEqual([]);
  },
);
