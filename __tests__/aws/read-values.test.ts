import type { AwsClients } from '../../src/aws/connect.ts';
import { createSecretStore } from '../../src/aws/secret-store.ts';
import type { ReadValue, SecretStore } from '../../src/domain/cloud.ts';
import { callOptions, clientsFor, failure, json, type Seen, type Stub, startStub } from '../helpers/aws/stub.ts';

const NO_VALUE = "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT";
const NO_SECRET = "Secrets Manager can't find the specified secret.";
const arn = (n: number) => `arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key${n}-AbCdEf`;
const arns = (count: number) => Array.from({ length: count }, (_, n) => arn(n));
/** Outcomes with the values laid open: a SecretValue equals any other in the eyes of jest. */
const plain = (read: Map<string, ReadValue>) =>
  Object.fromEntries(
    [...read].map(([key, one]) => [key, one.kind === 'text' ? `${one.versionId}: ${one.value.reveal()}` : one.kind]),
  );
const asked = (seen: Seen) => seen.parameters.SecretIdList as string[];
const entry = (ARN: string, SecretString = `value of ${ARN}`) => ({ ARN, Name: 'n', VersionId: 'v1', SecretString });
const denied = failure(
  'AccessDeniedException',
  'User: arn:aws:sts::123456789012:assumed-role/plan/x is not authorized to perform: secretsmanager:BatchGetSecretValue',
);

let stub: Stub;
let clients: AwsClients;
let store: SecretStore;

beforeEach(async () => {
  stub = await startStub();
  clients = clientsFor(stub.url);
  store = createSecretStore(clients.secretsManager, callOptions());
});

afterEach(async () => {
  clients.destroy();
  await stub.close();
});

describe('reading values', () => {
  it('makes no call for no secret', async () => {
    expect((await store.readValues([])).size).toBe(0);
    expect(stub.seen).toEqual([]);
  });

  it('reads twenty at a time, each secret once', async () => {
    stub.on('BatchGetSecretValue', (seen) => json({ SecretValues: asked(seen).map((one) => entry(one)) }));
    const read = await store.readValues([...arns(41), arn(0)]);
    expect(stub.seen.map((call) => asked(call).length).sort()).toEqual([1, 20, 20]);
    expect(read.size).toBe(41);
    expect(plain(read)[arn(40)]).toBe(`v1: value of ${arn(40)}`);
  });

  it('follows the token with which a batch continues', async () => {
    stub.on(
      'BatchGetSecretValue',
      json({ SecretValues: [entry(arn(0))], NextToken: 'more' }),
      json({ SecretValues: [entry(arn(1))] }),
    );
    expect([...(await store.readValues(arns(2))).keys()]).toEqual(arns(2));
    expect(stub.seen.map((call) => call.parameters.NextToken)).toEqual([undefined, 'more']);
  });

  it('distinguishes text, bytes and no value; an empty text is a text', async () => {
    stub.on(
      'BatchGetSecretValue',
      json({
        SecretValues: [entry(arn(0), ''), { ARN: arn(1), VersionId: 'v1', SecretBinary: 'AAEC' }],
        Errors: [{ SecretId: arn(2), ErrorCode: 'ResourceNotFoundException', Message: NO_VALUE }],
      }),
    );
    const read = await store.readValues(arns(3));
    expect(plain(read)).toEqual({ [arn(0)]: 'v1: ', [arn(1)]: 'binary', [arn(2)]: 'none' });
    expect(stub.operations()).toEqual(['BatchGetSecretValue']);
  });

  it('takes an answer that is whole but for the value for a secret without one, as ministack gives it', async () => {
    stub.on(
      'BatchGetSecretValue',
      json({ SecretValues: [entry(arn(0)), { ...entry(arn(1)), SecretString: undefined }] }),
    );
    expect(plain(await store.readValues(arns(2)))).toEqual({ [arn(0)]: `v1: value of ${arn(0)}`, [arn(1)]: 'none' });
  });

  it('lets one failing secret fail only itself, named with what it would take', async () => {
    stub.on(
      'BatchGetSecretValue',
      json({
        SecretValues: [entry(arn(0))],
        Errors: [
          {
            SecretId: arn(1),
            ErrorCode: 'AccessDeniedException',
            Message: 'User: arn:aws:sts::123456789012:assumed-role/plan/x is not authorized',
          },
          { SecretId: arn(2), ErrorCode: 'ResourceNotFoundException', Message: NO_SECRET },
          {
            SecretId: arn(3),
            ErrorCode: 'DecryptionFailure',
            Message: "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
          },
        ],
      }),
    );
    const read = await store.readValues(arns(4));
    expect(read.get(arn(0))?.kind).toBe('text');
    const about = { service: 'secretsmanager', operation: 'GetSecretValue' };
    expect(read.get(arn(1))).toMatchObject({
      kind: 'failed',
      error: {
        ...about,
        kind: 'denied',
        resource: arn(1),
        fix: expect.stringContaining(`Allow secretsmanager:GetSecretValue on ${arn(1)} `),
      },
    });
    expect(read.get(arn(2))).toMatchObject({ kind: 'failed', error: { ...about, kind: 'not-found' } });
    expect(read.get(arn(3))).toMatchObject({
      kind: 'failed',
      error: { ...about, kind: 'refused', fix: expect.stringContaining('KMS key') },
    });
  });

  it.each([
    ['is not permitted', denied],
    ['is not known to the endpoint', failure('UnknownOperationException', 'The operation is not known.')],
    ['is not implemented', failure('NotImplemented', 'The action BatchGetSecretValue has not been implemented', 501)],
  ])('reads one by one where the batch operation %s', async (_, refusal) => {
    stub.on('BatchGetSecretValue', refusal);
    stub.on('GetSecretValue', (seen) =>
      seen.parameters.SecretId === arn(1)
        ? failure('ResourceNotFoundException', NO_VALUE)
        : json(entry(String(seen.parameters.SecretId), 'one')),
    );
    const read = await store.readValues(arns(2));
    expect(plain(read)).toEqual({ [arn(0)]: 'v1: one', [arn(1)]: 'none' });
    expect(stub.operations().sort()).toEqual(['BatchGetSecretValue', 'GetSecretValue', 'GetSecretValue']);
  });

  it('reads a secret by itself that the batch left out', async () => {
    stub.on('BatchGetSecretValue', json({ SecretValues: [entry(arn(0))] }));
    stub.on('GetSecretValue', json(entry(arn(1), 'alone')));
    const read = await store.readValues(arns(2));
    expect(plain(read)[arn(1)]).toBe('v1: alone');
    expect(stub.operations()).toEqual(['BatchGetSecretValue', 'GetSecretValue']);
  });

  it.each([
    ['throttled', failure('ThrottlingException', 'Rate exceeded')],
    ['credentials', failure('ExpiredTokenException', 'The security token included in the request is expired')],
    ['unreachable', failure('InternalServiceError', 'An internal error occurred', 500)],
  ])('does not ask twenty times more after a batch failed by %s', async (kind, answer) => {
    stub.on('BatchGetSecretValue', answer);
    const read = await store.readValues(arns(20));
    expect([...read.values()]).toHaveLength(20);
    for (const one of read.values()) expect(one).toMatchObject({ kind: 'failed', error: { kind } });
    expect(new Set(stub.operations())).toEqual(new Set(['BatchGetSecretValue']));
  });

  it.each([
    [{ SecretValues: [{ ARN: arn(0), VersionId: 'v1', SecretString: 7 }] }],
    [{ SecretValues: [{ ARN: arn(0), VersionId: 'v1' }] }],
    [{ SecretValues: [{ ARN: arn(0), SecretString: 'no version' }] }],
    [{ SecretValues: [{ VersionId: 'v1', SecretString: 'whose?' }] }],
    [{ SecretValues: 7 }],
    [{ Errors: 7 }],
  ])('does not take half an answer for a missing value: %j', async (body) => {
    stub.on('BatchGetSecretValue', json(body));
    expect((await store.readValues([arn(0)])).get(arn(0))).toMatchObject({
      kind: 'failed',
      error: { code: 'MalformedResponse' },
    });
  });
});
