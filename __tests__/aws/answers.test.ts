import { ListPoliciesCommand } from '@aws-sdk/client-iam';
import { createService } from '../../src/aws/call.ts';
import { connectAws } from '../../src/aws/connect.ts';
import { callOptions, clientsFor, json, type Stub, startStub, testClock } from '../helpers/aws/stub.ts';

let stub: Stub;
beforeEach(async () => {
  stub = await startStub();
});
afterEach(() => stub.close());

test.each(['arn:aws:secretsmanager:us-west-2:1b9:secret:ml/a-AbCdEf', 'ml/a', 'arn:aws:secretsmanager'])(
  'an answer with %j for the ARN of a secret is no answer of AWS',
  async (arn) => {
    clientsFor(stub.url);
    stub.on('CreateSecret', json({ ARN: arn, Name: 'ml/a' }));
    stub.on('DescribeSecret', json({ ARN: arn, Name: 'ml/a' }));
    const { secrets, close } = connectAws({ region: 'us-west-2', maxConcurrency: 1 }, testClock());
    const wrong = {
      kind: 'unreachable',
      code: 'MalformedResponse',
      detail: expect.stringContaining('ARN of a secret'),
    };
    const secret = { name: 'ml/a', description: '', tags: {}, kmsKeyId: null };
    await expect(secrets.create(secret)).rejects.toMatchObject(wrong);
    await expect(secrets.describe('ml/a')).rejects.toMatchObject(wrong);
    close();
  },
);

test('a list whose every page has another token is given up: memory is not without end', async () => {
  let page = 0;
  const client = { send: async () => ({ IsTruncated: true, Marker: String(++page) }) };
  const { pages } = createService('iam', client, callOptions());
  const endless = pages(
    { operation: 'ListPolicies' },
    (token) => new ListPoliciesCommand({ Marker: token }),
    () => ['x'],
  );
  await expect(endless).rejects.toMatchObject({ code: 'MalformedResponse' });
  expect(page).toBeLessThan(20_000);
});
