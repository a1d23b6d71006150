import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetRoleCommand } from '@aws-sdk/client-iam';
import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { createClients } from '../../src/aws/clients.ts';
import { connectAws } from '../../src/aws/connect.ts';
import { clientsFor, failure, json, type Stub, startStub, testClock, xml, xmlFailure } from './stub.ts';

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

describe('endpoints', () => {
  /** Where a call would go and which region it is signed for, without making it. */
  async function destination(region: string, service: 'iam' | 'secretsManager') {
    clientsFor('');
    delete process.env.AWS_ENDPOINT_URL;
    const clients = createClients({ region, maxConcurrency: 1 });
    let seen = '';
    const stop = () => async (args: { request: unknown }) => {
      const { hostname, headers } = args.request as { hostname: string; headers: Record<string, string> };
      seen = `${hostname} ${/Credential=[^/]+\/\d+\/([^/]+)/.exec(headers.authorization ?? '')?.[1]}`;
      throw new Error('not sent');
    };
    const place = { step: 'deserialize', priority: 'low' } as const;
    clients.secretsManager.middlewareStack.add(stop as never, place);
    clients.iam.middlewareStack.add(stop as never, place);
    const call = service === 'iam' ? clients.iam.send(getRole()) : clients.secretsManager.send(describeSecret());
    await expect(call).rejects.toThrow('not sent');
    return seen;
  }

  it.each([
    ['us-west-2', 'iam.amazonaws.com us-east-1'],
    ['cn-northwest-1', 'iam.cn-north-1.amazonaws.com.cn cn-north-1'],
    ['us-gov-east-1', 'iam.us-gov.amazonaws.com us-gov-west-1'],
    ['eusc-de-east-1', 'iam.eusc-de-east-1.amazonaws.eu eusc-de-east-1'],
  ])('takes IAM of the partition of %s', async (region, expected) => {
    expect(await destination(region, 'iam')).toBe(expected);
  });

  it.each([
    ['us-west-2', 'secretsmanager.us-west-2.amazonaws.com us-west-2'],
    ['cn-northwest-1', 'secretsmanager.cn-northwest-1.amazonaws.com.cn cn-northwest-1'],
  ])('takes Secrets Manager of %s itself', async (region, expected) => {
    expect(await destination(region, 'secretsManager')).toBe(expected);
  });

  it('prefers the endpoint of a service to the common one', async () => {
    const other = await start();
    const clients = clientsFor('http://127.0.0.1:1', {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: stub.url,
      AWS_ENDPOINT_URL_IAM: other.url,
    });
    stub.on('DescribeSecret', json({}));
    other.on('GetRole', ROLE);
    await clients.secretsManager.send(describeSecret());
    await clients.iam.send(getRole());
    await clients.iamOnce.send(getRole());
    expect([stub.operations(), other.operations()]).toEqual([['DescribeSecret'], ['GetRole', 'GetRole']]);
    clients.destroy();
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

  it('goes through the proxy of the environment', async () => {
    const clients = clientsFor('http://secretsmanager.example.test', { HTTP_PROXY: stub.url });
    stub.on('DescribeSecret', json({ Name: 'ml/key' }));
    delete process.env.HTTP_PROXY;
    expect(await clients.secretsManager.send(describeSecret())).toMatchObject({ Name: 'ml/key' });
    expect(stub.seen[0]?.headers.host).toBe('secretsmanager.example.test');
    clients.destroy();
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
  it('keeps at most as many calls in flight as it is told, over both services', async () => {
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
