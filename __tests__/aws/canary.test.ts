import { inspect } from 'node:util';
import type { AwsClients } from '../../src/aws/connect.ts';
import { createSecretStore } from '../../src/aws/secret-store.ts';
import { CloudError, type SecretStore } from '../../src/domain/cloud.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import {
  type Answer,
  callOptions,
  clientsFor,
  failure,
  json,
  type Seen,
  type Stub,
  startStub,
} from '../helpers/aws/stub.ts';

const ARN = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key-AbCdEf';
const VERSION = 'us1-0a1b2c3d4e5f60718293a4b5c6d7e8f9';

/** No run of eight characters of any of these is an ordinary word. */
const VALUES = {
  plain: 'cAnArY-5d1f0e7b9a3c',
  short: 'cAn4Ry',
  'multi-line': '-----BEGIN KEY-----\nq8Zr4TnX2vLk9WbYcAnArY\nm3Hs6DfG1pQjE7uRcAnArY\n-----END KEY-----\n',
  'of short lines': 'c7T\nnX2\nvLk\n9Wb\nYcQ',
  json: '{"user":"cAnArY-u5er","password":"q\\"8Zr4TnX2v"}',
  'full of signs': '$&.*+?^{$}()|[]\\/-cAnArY',
  command: '::add-mask::cAnArY%0A::error::cAnArY',
  'beyond ASCII': 'ключ-канарейка-🐤🐤🐤🐤-cAnArY',
  'of 64 KiB': 'cAnArY0123456789'.repeat(4096),
};

const quoting = (text: string) =>
  `1 validation error detected: Value '${text}' at 'secretString' failed to satisfy constraint: Member must not be so`;

/** What an endpoint can do with a value that it has just been sent. */
const ANSWERS: Record<string, (sent: string) => Answer> = {
  'quotes it': (sent) => failure('ValidationException', quoting(sent)),
  'quotes it as JSON': (sent) => failure('ValidationException', quoting(JSON.stringify(sent))),
  'quotes its beginning': (sent) =>
    failure('ValidationException', quoting(`${sent.slice(0, Math.max(8, sent.length / 2))}...`)),
  'quotes it after much else': (sent) => failure('ValidationException', 'x'.repeat(495) + sent),
  'denies access': () =>
    failure(
      'AccessDeniedException',
      'User: arn:aws:sts::123456789012:assumed-role/apply/x is not authorized to perform: x:Y',
    ),
  'returns it in a body that is cut': (sent) => ({
    status: 200,
    body: `{"SecretString":${JSON.stringify(sent).slice(0, -1)}`,
  }),
  'returns it in place of JSON': (sent) => ({ status: 200, body: sent }),
  'returns it as an error page': (sent) => ({ status: 400, body: `<html>${sent}</html>` }),
  'returns it with a server error': (sent) => ({ status: 500, body: sent }),
  'returns it in a field of another type': (sent) =>
    json({ ARN: { value: sent }, SecretList: sent, NextToken: [sent], VersionId: [sent] }),
  'says that a secret exists': () => failure('ResourceExistsException', 'exists'),
  'breaks the connection': () => 'reset',
};

let stub: Stub;
let clients: AwsClients;
let store: SecretStore;

beforeAll(async () => {
  stub = await startStub();
  clients = clientsFor(stub.url);
  store = createSecretStore(clients.secretsManager, callOptions());
});

afterAll(async () => {
  clients.destroy();
  await stub.close();
});

/** Everything that a careless program could print of an error. */
function printed(error: CloudError): string {
  return [
    error.message,
    error.stack,
    String(error),
    error.detail,
    error.fix,
    error.code,
    JSON.stringify(error),
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
    inspect(error, { depth: 10, showHidden: true }),
  ].join('\n');
}

/** The value, each of its lines, and its escaped and encoded forms. */
function formsOf(value: string): string[] {
  const lines = value.split('\n').filter((line) => line.length >= 8 && !line.startsWith('-----'));
  const escaped = JSON.stringify(value).slice(1, -1);
  return [
    value,
    escaped,
    encodeURIComponent(value),
    Buffer.from(value).toString('base64'),
    Buffer.from(value).toString('hex'),
    ...lines,
    'cAnArY',
  ];
}

function expectNothingOf(value: string, error: unknown): void {
  expect(error).toBeInstanceOf(CloudError);
  const output = printed(error as CloudError);
  for (const form of formsOf(value)) expect(output.includes(form)).toBe(false);
}

describe.each(Object.entries(VALUES))('a value that is %s', (_, value) => {
  describe.each(Object.entries(ANSWERS))('when the endpoint %s', (_, answer) => {
    const secret = new SecretValue(value);
    const reply = (seen: Seen) => answer(String(seen.parameters.SecretString));

    it('is in no error of a creation', async () => {
      stub.on('CreateSecret', reply);
      stub.on('DescribeSecret', json({ ARN, Name: 'ml/key' }));
      const initial = { value: secret, versionId: VERSION };
      expectNothingOf(
        value,
        await store
          .create({ name: 'ml/key', description: '', tags: {}, kmsKeyId: null, initial })
          .catch((thrown) => thrown),
      );
      expect(stub.seen.some((call) => call.parameters.SecretString === value)).toBe(true);
    });

    it('is in no error of a change', async () => {
      stub.on('PutSecretValue', reply);
      const error = await store.putValue(ARN, secret, VERSION).catch((thrown) => thrown);
      // An answer to PutSecretValue says nothing: what is readable JSON counts as success.
      if (error !== undefined) expectNothingOf(value, error);
    });
  });

  it.each([
    [
      'is cut',
      { status: 200, body: `{"SecretValues":[{"ARN":"${ARN}","SecretString":${JSON.stringify(value).slice(0, -1)}` },
    ],
    ['is no JSON', { status: 200, body: value }],
    ['is a server error', { status: 503, body: value }],
    ['has it in the wrong place', json({ SecretValues: { value }, Errors: value })],
    ['has it in the wrong type', json({ SecretValues: [{ ARN, VersionId: 'v1', SecretString: [value] }] })],
    ['has it in place of bytes', json({ SecretValues: [{ ARN, VersionId: 'v1', SecretBinary: { value } }] })],
  ] as [string, Answer][])('is in no error of a reading whose answer %s', async (_, answer) => {
    stub.on('BatchGetSecretValue', answer);
    stub.on('GetSecretValue', answer);
    const read = (await store.readValues([ARN])).get(ARN);
    if (read?.kind === 'failed') expectNothingOf(value, read.error);
    const output = JSON.stringify(read) + inspect(read, { depth: 10, showHidden: true });
    expect(output.includes('cAnArY')).toBe(false);
  });

  it('is in no print of what was read', async () => {
    stub.on('BatchGetSecretValue', json({ SecretValues: [{ ARN, VersionId: 'v1', SecretString: value }] }));
    const read = await store.readValues([ARN]);
    const one = read.get(ARN);
    expect(one?.kind === 'text' && one.value.reveal()).toBe(value);
    const output = JSON.stringify([...read]) + inspect(read, { depth: 10, showHidden: true });
    for (const form of formsOf(value)) expect(output.includes(form)).toBe(false);
  });
});
