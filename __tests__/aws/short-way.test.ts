import { createHash, createHmac } from 'node:crypto';
import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { clientsFor, failure, json, type Seen, type Stub, startStub } from './stub.ts';

const describeSecret = (name: string) => new DescribeSecretCommand({ SecretId: name });

let stub: Stub;
let clients: ReturnType<typeof clientsFor>;
beforeEach(async () => {
  stub = await startStub();
  clients = clientsFor(stub.url, { AWS_MAX_ATTEMPTS: '3' });
});
afterEach(async () => {
  clients.destroy();
  await stub.close();
});

/** The first goes the SDK's way and shows how; the others go the short one. */
async function first(): Promise<void> {
  stub.on('DescribeSecret', json({ Name: 'first' }));
  await clients.secretsManager.send(describeSecret('first'));
}

/** As AWS documents it: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function signatureOf({ headers, body }: Seen, secret: string): string {
  const [, scope = '', signed = ''] =
    /Credential=[^/]+\/(\S+), SignedHeaders=(\S+),/.exec(headers.authorization ?? '') ?? [];
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const lines = signed.split(';').map((name) => `${name}:${headers[name]}\n`);
  const canonical = ['POST', '/', '', lines.join(''), signed, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((one, part) => hmac(one, part), `AWS4${secret}`);
  return hmac(key, toSign).toString('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

test('every request is the same but for its body, and signed', async () => {
  await first();
  stub.on('DescribeSecret', json({ Name: 'second' }));
  await clients.secretsManager.send(describeSecret('second'));
  const [one, other] = stub.seen as [Seen, Seen];
  for (const name of ['host', 'content-type', 'x-amz-target', 'user-agent'])
    expect(other.headers[name]).toBe(one.headers[name]);
  expect(JSON.parse(other.body)).toEqual({ SecretId: 'second' });
  const secret = (await clients.secretsManager.config.credentials()).secretAccessKey;
  for (const seen of [one, other]) {
    expect(seen.headers.authorization).toContain(`Signature=${signatureOf(seen, secret)}`);
    for (const name of ['host', 'x-amz-date', 'x-amz-target'])
      expect(seen.headers.authorization).toMatch(new RegExp(`SignedHeaders=\\S*\\b${name}\\b`));
  }
});

test('of many at once, only the first goes the SDK’s way: the others wait until they know how', async () => {
  stub.on('DescribeSecret', ...['one', 'two', 'three'].map((Name) => json({ Name })));
  const answers = await Promise.all(
    ['one', 'two', 'three'].map((name) => clients.secretsManager.send(describeSecret(name))),
  );
  // The SDK counts its attempts, and the short way does not.
  expect(answers.map(({ $metadata }) => $metadata.attempts)).toEqual([1, undefined, undefined]);
});

test('where the SDK signs in another way than ours, all go its way', async () => {
  clients.secretsManager.middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      headers.authorization = String(headers.authorization).replace(/Signature=\w+/, 'Signature=0123456789abcdef');
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low' },
  );
  stub.on('DescribeSecret', json({ Name: 'one' }), json({ Name: 'two' }));
  const send = async (name: string) => (await clients.secretsManager.send(describeSecret(name))).$metadata.attempts;
  expect([await send('one'), await send('two')]).toEqual([1, 1]);
});

test('where the first cannot be signed, none waits for ever', async () => {
  clients.secretsManager.config.credentials = () => Promise.reject(new Error('no credentials'));
  const sent = ['one', 'two'].map((name) => clients.secretsManager.send(describeSecret(name)));
  expect(await Promise.allSettled(sent)).toMatchObject([
    { reason: { message: 'no credentials' } },
    { reason: { message: 'no credentials' } },
  ]);
  expect(stub.seen).toEqual([]);
});

test('credentials that were renewed sign from then on, with their token', async () => {
  await first();
  const renewed = { accessKeyId: 'ASIARENEWED', secretAccessKey: 'another', sessionToken: 'token' };
  const { config } = clients.secretsManager;
  config.credentials = Object.assign(async () => renewed, { memoized: true });
  stub.on('DescribeSecret', json({ Name: 'second' }));
  await clients.secretsManager.send(describeSecret('second'));
  const [, second] = stub.seen as [Seen, Seen];
  expect(second.headers['x-amz-security-token']).toBe('token');
  expect(second.headers.authorization).toMatch(/Credential=ASIARENEWED\/.*x-amz-security-token/);
  expect(second.headers.authorization).toContain(`Signature=${signatureOf(second, 'another')}`);
});

test('with AWS_RETRY_MODE=adaptive the SDK paces every call', async () => {
  clients = clientsFor(stub.url, { AWS_RETRY_MODE: 'adaptive' });
  stub.on('DescribeSecret', json({ Name: 'ml/key' }));
  const send = async (name: string) => (await clients.secretsManager.send(describeSecret(name))).$metadata.attempts;
  expect([await send('one'), await send('two')]).toEqual([1, 1]);
});

test('reads the same as the SDK', async () => {
  const answer = {
    Name: 'ml/key',
    ARN: 'arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key-AbCdEf',
    DeletedDate: 1_700_000_000.5,
    LastAccessedDate: 1_700_000_000,
    Tags: [{ Key: 'a', Value: 'b' }],
    VersionIdsToStages: { v1: ['AWSCURRENT'] },
    RotationRules: { AutomaticallyAfterDays: 3 },
  };
  stub.on('DescribeSecret', json(answer));
  stub.on('DescribeSecret', json(answer));
  const { $metadata: _, ...long } = await clients.secretsManager.send(describeSecret('one'));
  const { $metadata: __, ...short } = await clients.secretsManager.send(describeSecret('two'));
  expect(short).toEqual(long);
});

test('what fails by chance is repeated by the SDK, which counts it as its first attempt', async () => {
  await first();
  stub.on('DescribeSecret', failure('ThrottlingException', 'Rate exceeded'), json({ Name: 'second' }));
  expect(await clients.secretsManager.send(describeSecret('second'))).toMatchObject({
    Name: 'second',
    $metadata: { attempts: 2 },
  });
  stub.on('DescribeSecret', 'reset', json({ Name: 'third' }));
  expect(await clients.secretsManager.send(describeSecret('third'))).toMatchObject({
    Name: 'third',
    $metadata: { attempts: 2 },
  });
  expect(stub.seen).toHaveLength(5);
});

test('an error is asked for once, and is the one that the SDK makes of it', async () => {
  await first();
  stub.on('DescribeSecret', failure('ResourceNotFoundException', "Secrets Manager can't find the specified secret."));
  await expect(clients.secretsManager.send(describeSecret('second'))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    $fault: 'client',
  });
  expect(stub.seen).toHaveLength(2);
});

test.each(['<html>', '', '{"Name":"x","DeletedDate":"yesterday"}'])(
  'an answer %j is judged by the SDK',
  async (body) => {
    stub.on('DescribeSecret', { status: 200, body });
    const long = await clients.secretsManager.send(describeSecret('one')).catch(String);
    await first();
    stub.on('DescribeSecret', { status: 200, body });
    const short = await clients.secretsManager.send(describeSecret('two')).catch(String);
    expect(without(short)).toEqual(without(long));
  },
);

function without(outcome: unknown): unknown {
  return typeof outcome === 'string' ? outcome : { ...(outcome as object), $metadata: undefined };
}
