import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetRoleCommand } from '@aws-sdk/client-iam';
import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { connectAws } from '../../src/aws/connect.ts';
import { clientsFor, failure, json, type Stub, startStub, testClock, xml, xmlFailure } from '../helpers/aws/stub.ts';

const { jest } = import.meta;
const describeSecret = () => new DescribeSecretCommand({ SecretId: 'ml/key' });
const getRole = () => new GetRoleCommand({ RoleName: 'flyte' });
const ROLE = xml('GetRole', '<Role><RoleName>flyte</RoleName><Arn>arn:aws:iam::123456789012:role/flyte</Arn></Role>');

let stub: Stub;
const started: Stub[] = [];
const start = async () => {
  const one = await startStub();
  started.push(one);
  return one;
};

beforeEach(async () => {
  stub = await start();
});

afterEach(async () => {
  jest.useRealTimers();
  for (const one of started.splice(0)) await one.close();
});

it('says in the User-Agent who calls', async () => {
  const clients = clientsFor(stub.url);
  stub.on('DescribeSecret', json({}));
  stub.on('GetRole', ROLE);
  await Promise.all([
    clients.secretsManager.send(describeSecret()),
    clients.iam.send(getRole()),
    clients.iamOnce.send(getRole()),
  ]);
  for (const call of stub.seen) expect(call.headers['user-agent']).toContain('union-secrets/1.2.3');
  clients.destroy();
});
describe('repetitions', () => {
  it.each([
    ['eight by default', '', 8],
    ['as many as AWS_MAX_ATTEMPTS says', '2', 2],
  ])('makes %s', async (_, environment, expected) => {
    const clients = clientsFor(stub.url, { AWS_MAX_ATTEMPTS: environment });
    expect(await clients.secretsManager.config.maxAttempts()).toBe(expected);
    expect(await clients.iam.config.maxAttempts()).toBe(expected);
    expect(await clients.iamOnce.config.maxAttempts()).toBe(1);
  });

  it('follows AWS_RETRY_MODE', async () => {
    const modes: unknown[] = [];
    for (const AWS_RETRY_MODE of ['', 'adaptive']) {
      const strategy = await clientsFor(stub.url, { AWS_RETRY_MODE }).secretsManager.config.retryStrategy();
      modes.push((strategy as { mode?: string }).mode);
    }
    expect(modes).toEqual(['standard', 'adaptive']);
  });

  it('repeats a call that failed by chance', async () => {
    const clients = clientsFor(stub.url, { AWS_MAX_ATTEMPTS: '3' });
    stub.on(
      'DescribeSecret',
      'reset',
      failure('InternalServiceError', 'An error occurred', 500),
      json({ Name: 'ml/key' }),
    );
    expect(await clients.secretsManager.send(describeSecret())).toMatchObject({ Name: 'ml/key' });
    clients.destroy();
  });

  it('does not repeat a call that a quota forbids', async () => {
    const clients = clientsFor(stub.url, { AWS_MAX_ATTEMPTS: '8' });
    stub.on('DescribeSecret', failure('LimitExceededException', 'The request failed because it would exceed a quota.'));
    stub.on('GetRole', xmlFailure('LimitExceeded', 'Cannot exceed quota', 409));
    await expect(clients.secretsManager.send(describeSecret())).rejects.toMatchObject({
      Code: 'LimitExceededException',
    });
    await expect(clients.iam.send(getRole())).rejects.toMatchObject({ Code: 'LimitExceeded' });
    expect(stub.seen).toHaveLength(2);
    clients.destroy();
  });

  /** Seconds pass as fast as they can. */
  async function pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      await jest.advanceTimersByTimeAsync(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it.each([
    ['does not come', 'hang', 'ETIMEDOUT'],
    ['comes in part only', 'stall', 'TimeoutError'],
  ] as const)('gives up an answer that %s after 30 seconds', async (_, answer, code) => {
    clientsFor(stub.url);
    stub.on('DescribeSecret', answer);
    const aws = connectAws({ region: 'us-west-2', maxConcurrency: 1 });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    const failed = expect(aws.secrets.describe('ml/key')).rejects.toMatchObject({ kind: 'unreachable', code });
    while (stub.seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await pass(35);
    await failed;
    aws.close();
  });

  it('gives up an answer of over 8 MB at once', async () => {
    clientsFor(stub.url, { AWS_MAX_ATTEMPTS: '8' });
    stub.on('DescribeSecret', json({ Name: 'x'.repeat(8_000_000) }));
    stub.on('GetRole', xml('GetRole', `<Role><RoleName>${'x'.repeat(8_000_000)}</RoleName></Role>`));
    const aws = connectAws({ region: 'us-west-2', maxConcurrency: 1 });
    const tooLarge = { kind: 'unreachable', code: 'AnswerTooLarge', detail: 'the answer has over 8 MB' };
    await expect(aws.secrets.describe('ml/key')).rejects.toMatchObject(tooLarge);
    await expect(aws.access.role('flyte')).rejects.toMatchObject(tooLarge);
    expect(stub.operations()).toEqual(['DescribeSecret', 'GetRole']);
    aws.close();
  });

  it('gives up a proxy that says nothing', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    clientsFor('https://secretsmanager.example.test', {
      HTTPS_PROXY: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    });
    const aws = connectAws({ region: 'us-west-2', maxConcurrency: 1 });
    delete process.env.HTTPS_PROXY;
    const asked = once(silent, 'connect');
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    const failed = expect(aws.secrets.describe('ml/key')).rejects.toMatchObject({
      kind: 'unreachable',
      code: 'TimeoutError',
    });
    const [, socket] = await asked;
    await pass(6);
    await failed;
    aws.close();
    socket.destroy();
    silent.close();
  });
});

describe('connections', () => {
  it('keeps at most as many calls in flight as it is set to, over both services', async () => {
    clientsFor(stub.url);
    let open = 0;
    let most = 0;
    const aws = connectAws({ region: 'us-west-2', maxConcurrency: 3 }, testClock());
    const counting = (answer: ReturnType<typeof json>) => () => {
      most = Math.max(most, ++open);
      setImmediate(() => open--);
      return answer;
    };
    stub.on(
      'DescribeSecret',
      counting(failure('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")),
    );
    stub.on('GetRole', counting(ROLE));
    await Promise.all(
      [...Array(20).keys()].flatMap((n) => [aws.secrets.describe(`ml/${n}`), aws.access.role(`r${n}`)]),
    );
    expect(stub.seen).toHaveLength(40);
    expect(most).toBeLessThanOrEqual(3);
    aws.close();
  });

  it('uses connections again', async () => {
    const clients = clientsFor(stub.url);
    const ports = new Set<unknown>();
    stub.on('DescribeSecret', (seen) => {
      ports.add(seen.port);
      return json({});
    });
    for (let call = 0; call < 5; call++) await clients.secretsManager.send(describeSecret());
    expect(ports.size).toBe(1);
    clients.destroy();
  });
});
