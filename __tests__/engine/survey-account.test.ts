import { startAws } from '../../sandbox/aws/start.ts';
import { connectAws } from '../../src/aws/connect.ts';
import { surveyAccount } from '../../src/engine/survey-account.ts';
import { clientsFor, testClock } from '../helpers/aws/stub.ts';

const OURS = { 'union-secrets:stack': 'ml', 'union-secrets:data-plane': 'prod', 'union-secrets:source': 'acme/ml:f' };

test('an account is looked over with lists alone: no value, no description of one secret', async () => {
  const sandbox = await startAws({ seed: 'inventory' });
  sandbox.setListing({ pageSize: 3 });
  for (let index = 0; index < 10; index++) sandbox.putSecret({ name: `team/secret-${index}`, value: 'v' });
  const { arn } = sandbox.putSecret({ name: 'ml/a', value: 'v', tags: OURS });
  const read = (Resource: string) => ({
    Version: '2012-10-17' as const,
    Statement: [
      { Sid: 'Read', Effect: 'Allow' as const, Action: ['secretsmanager:GetSecretValue'], Resource: [Resource] },
    ],
  });
  const policy = sandbox.createPolicy({
    name: 'ml-prod-default',
    document: read(`${arn.slice(0, -6)}??????`),
    tags: OURS,
  });
  sandbox.createRole({ name: 'flyte', attached: [policy.arn], inline: { vendor: read('*') } });
  sandbox.createRole({ name: 'bystander' });
  clientsFor('', sandbox.environment());
  delete process.env.AWS_ENDPOINT_URL;
  const aws = connectAws({ region: 'us-west-2', maxConcurrency: 8 }, testClock());
  try {
    const { inventory: found } = await surveyAccount(aws.survey, {
      region: 'us-west-2',
      time: new Date().toISOString(),
    });
    expect(found.accountId).toBe('123456789012');
    expect(found.secrets.map(({ name }) => name)).toEqual([
      'ml/a',
      ...Array.from({ length: 10 }, (_, index) => `team/secret-${index}`),
    ]);
    expect(found.secrets[0]?.readers).toMatchObject([
      { name: 'flyte', policy: 'ml-prod-default', ours: true, everySecret: false },
      { name: 'flyte', policy: 'vendor', ours: false, everySecret: true },
    ]);
    expect(found.secrets[1]?.attention).toEqual(['no-owner', 'everybody']);
    const operations = new Set(sandbox.calls.map(({ operation }) => operation));
    expect([...operations].sort()).toEqual(['GetAccountAuthorizationDetails', 'ListPolicyTags', 'ListSecrets']);
  } finally {
    aws.close();
    await sandbox.close();
  }
});
