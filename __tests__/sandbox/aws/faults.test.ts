import { CreatePolicyVersionCommand, GetRoleCommand } from '@aws-sdk/client-iam';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager';
import type { Fault } from '../../../sandbox/aws/faults.ts';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../sandbox/aws/start.ts';
import { clients, failure } from '../../helpers/sandbox/aws/clients.ts';

let sandbox: AwsSandbox;
const describeOnce = () => clients(sandbox).secrets.send(new DescribeSecretCommand({ SecretId: 'a' }));
const put = (maxAttempts = 1) =>
  clients(sandbox, sandbox.credentials, maxAttempts).secrets.send(
    new PutSecretValueCommand({ SecretId: 'a', SecretString: 'new' }),
  );
const role = () => clients(sandbox).iam.send(new GetRoleCommand({ RoleName: 'r' }));

beforeEach(async () => {
  sandbox = await startAws();
  sandbox.putSecret({ name: 'a', value: 'v' });
  sandbox.createRole({ name: 'r' });
});
afterEach(() => sandbox.close());

describe('a fault', () => {
  const answers: [Fault, { code: string; status: number }, { code: string; status: number }][] = [
    [{ kind: 'throttle' }, { code: 'ThrottlingException', status: 400 }, { code: 'Throttling', status: 400 }],
    [
      { kind: 'internalError' },
      { code: 'InternalServiceError', status: 500 },
      { code: 'ServiceFailureException', status: 500 },
    ],
    [
      { kind: 'unavailable' },
      { code: 'ServiceUnavailableException', status: 503 },
      { code: 'ServiceUnavailable', status: 503 },
    ],
    [{ kind: 'accessDenied' }, { code: 'AccessDeniedException', status: 400 }, { code: 'AccessDenied', status: 403 }],
    [{ kind: 'expiredToken' }, { code: 'ExpiredTokenException', status: 400 }, { code: 'ExpiredToken', status: 403 }],
    [
      { kind: 'error', status: 418, code: 'Teapot', message: 'm' },
      { code: 'Teapot', status: 418 },
      { code: 'Teapot', status: 418 },
    ],
  ];

  test.each(answers)('%j is answered as each service would', async (fault, ofSecrets, ofIam) => {
    sandbox.inject({ service: 'secretsmanager', fault });
    sandbox.inject({ service: 'iam', fault });
    expect(await failure(describeOnce())).toMatchObject(ofSecrets);
    expect(await failure(role())).toMatchObject(ofIam);
  });

  test('strikes the nth matching call, as many times as asked, and only where it is injected', async () => {
    sandbox.putSecret({ name: 'b' });
    sandbox.inject({ operation: 'DescribeSecret', resource: 'a', nth: 2, times: 2, fault: { kind: 'throttle' } });
    await clients(sandbox).secrets.send(new DescribeSecretCommand({ SecretId: 'b' }));
    await clients(sandbox).secrets.send(new ListSecretsCommand({}));
    await describeOnce();
    expect((await failure(describeOnce())).code).toBe('ThrottlingException');
    expect((await failure(describeOnce())).code).toBe('ThrottlingException');
    await describeOnce();
  });

  test('can be taken away', async () => {
    const remove = sandbox.inject({ times: Number.POSITIVE_INFINITY, fault: { kind: 'throttle' } });
    expect((await failure(describeOnce())).code).toBe('ThrottlingException');
    remove();
    await describeOnce();
    sandbox.inject({ fault: { kind: 'throttle' } });
    sandbox.clearFaults();
    await describeOnce();
  });

  test.each(['before', 'after'] as const)(
    '%s the effect decides whether the operation was carried out',
    async (when) => {
      sandbox.inject({ operation: 'PutSecretValue', fault: { kind: 'internalError', when } });
      expect((await failure(put())).status).toBe(500);
      expect(sandbox.secret('a')?.versions).toHaveLength(when === 'before' ? 1 : 2);
      expect(sandbox.calls.at(-1)).toMatchObject({
        outcome: 'error',
        errorCode: 'InternalServiceError',
        executed: when === 'after',
      });
    },
  );
});

describe('a connection', () => {
  test.each(['close', 'reset'] as const)('that ends by %s before the effect leaves nothing behind', async (how) => {
    sandbox.inject({ operation: 'PutSecretValue', fault: { kind: 'drop', when: 'before', how } });
    expect((await failure(put())).status).toBeUndefined();
    expect(sandbox.secret('a')?.versions).toHaveLength(1);
    expect(sandbox.calls.at(-1)).toMatchObject({ outcome: 'dropped', status: 0, executed: false });
  });

  test.each(['close', 'reset'] as const)(
    'that ends by %s after the effect hides that it happened; the SDK’s retry is idempotent',
    async (how) => {
      sandbox.inject({ operation: 'PutSecretValue', fault: { kind: 'drop', when: 'after', how } });
      await put(2);
      expect(sandbox.calls.map((call) => [call.outcome, call.executed])).toEqual([
        ['dropped', true],
        ['ok', true],
      ]);
      expect(sandbox.secret('a')?.versions).toHaveLength(2);
    },
  );

  test('that is lost after CreatePolicyVersion leaves a version, and the retry a second one', async () => {
    const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }] };
    const { arn } = sandbox.createPolicy({ name: 'p', document });
    sandbox.inject({ operation: 'CreatePolicyVersion', fault: { kind: 'drop', when: 'after' } });
    const { iam } = clients(sandbox, sandbox.credentials, 2);
    await iam.send(new CreatePolicyVersionCommand({ PolicyArn: arn, PolicyDocument: JSON.stringify(document) }));
    expect(sandbox.policy('p')?.versions.map((version) => version.id)).toEqual(['v1', 'v2', 'v3']);
  });

  test('that is held gives no answer until the client gives up', async () => {
    sandbox.inject({ fault: { kind: 'drop', when: 'after', how: 'hold' } });
    const abort = new AbortController();
    const { secrets } = clients(sandbox);
    let settled = false;
    const call = secrets
      .send(new PutSecretValueCommand({ SecretId: 'a', SecretString: 'x' }), { abortSignal: abort.signal })
      .finally(() => {
        settled = true;
      });
    // The fault strikes the first call; the second, started when that one is on its way, is answered.
    await new Promise<void>((resolve) => sandbox.setHooks({ afterCall: () => resolve() }));
    await describeOnce();
    expect(settled).toBe(false);
    abort.abort();
    expect((await failure(call)).code).toBe('AbortError');
    expect(sandbox.secret('a')?.versions).toHaveLength(2);
  });
});

describe('a body', () => {
  test('can be malformed', async () => {
    sandbox.inject({ fault: { kind: 'malformedBody' } });
    expect((await failure(describeOnce())).code).toBe('SyntaxError');
  });

  test('can end too early', async () => {
    sandbox.inject({ fault: { kind: 'truncatedBody' } });
    await failure(describeOnce());
    expect(sandbox.calls.at(-1)?.executed).toBe(true);
  });
});

describe('hooks', () => {
  test('see each call before and after it happens', async () => {
    const seen: unknown[] = [];
    const versions = () => sandbox.secret('a')?.versions.length;
    sandbox.setHooks({
      beforeCall: (call) => void seen.push(['before', call.operation, call.outcome, versions()]),
      afterCall: (call) => void seen.push(['after', call.operation, call.outcome, versions()]),
    });
    await put();
    expect(seen).toEqual([
      ['before', 'PutSecretValue', 'pending', 1],
      ['after', 'PutSecretValue', 'ok', 2],
    ]);
  });

  test('that never return do not keep the sandbox from closing', async () => {
    const other = await startAws();
    const { secrets } = clients(other);
    const reached = new Promise<void>((resolve) => {
      other.setHooks({
        beforeCall: () => {
          resolve();
          return new Promise(() => undefined);
        },
      });
    });
    const call = failure(secrets.send(new ListSecretsCommand({})));
    await reached;
    await other.close();
    await call;
  });
});

describe('rates', () => {
  test('throttle beyond the bucket, refill with the clock and keep regions apart', async () => {
    const clock = { now: 0 };
    const limited = await startAws({
      now: () => clock.now,
      rates: [{ perSecond: 2, operations: ['CreateSecret', 'ListSecrets'] }],
    });
    const { secrets } = clients(limited);
    const create = (Name: string) => secrets.send(new CreateSecretCommand({ Name }));
    await create('a');
    await create('b');
    expect((await failure(create('c'))).code).toBe('ThrottlingException');
    expect((await failure(secrets.send(new ListSecretsCommand({})))).code).toBe('ThrottlingException');
    await secrets.send(new DescribeSecretCommand({ SecretId: 'a' }));
    clock.now += 500;
    await create('c');
    expect((await failure(create('d'))).code).toBe('ThrottlingException');
    await limited.close();
  });

  test('are AWS’s documented ones if asked for', async () => {
    const limited = await startAws({ now: () => 0, rates: 'documented' });
    const { secrets } = clients(limited);
    for (let index = 0; index < 50; index += 1) await secrets.send(new CreateSecretCommand({ Name: `s${index}` }));
    expect((await failure(secrets.send(new CreateSecretCommand({ Name: 's50' })))).code).toBe('ThrottlingException');
    await limited.close();
  });
});
