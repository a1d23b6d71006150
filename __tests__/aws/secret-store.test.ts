import type { AwsClients } from '../../src/aws/connect.ts';
import { createSecretStore } from '../../src/aws/secret-store.ts';
import type { SecretStore } from '../../src/domain/cloud.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { callOptions, clientsFor, failure, json, type Stub, startStub } from '../helpers/aws/stub.ts';

const ARN = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key-AbCdEf';
const OWNED = {
  'union-secrets:stack': 'ml',
  'union-secrets:data-plane': 'prod',
  'union-secrets:source': 'acme/ml:union-secrets.yaml',
};
const OWNED_TAGS = Object.entries(OWNED).map(([Key, Value]) => ({ Key, Value }));
const VERSION = 'us1-0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const NOT_FOUND = "Secrets Manager can't find the specified secret.";

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

describe('describing a secret', () => {
  it('takes over what DescribeSecret shows', async () => {
    stub.on(
      'DescribeSecret',
      json({
        ARN,
        Name: 'ml/key',
        Description: 'a key',
        KmsKeyId: 'alias/ml',
        Tags: [...OWNED_TAGS, { Key: 'empty' }],
        VersionIdsToStages: { v1: ['b', 'AWSCURRENT'], v0: ['AWSPREVIOUS'] },
        RotationEnabled: true,
        OwningService: 'rds',
        PrimaryRegion: 'us-east-1',
        DeletedDate: 1_760_000_000.5,
        LastAccessedDate: 1_759_968_000,
      }),
    );
    expect(await store.describe('ml/key')).toEqual({
      name: 'ml/key',
      arn: ARN,
      description: 'a key',
      kmsKeyId: 'alias/ml',
      tags: { ...OWNED, empty: '' },
      versions: { v1: ['AWSCURRENT', 'b'], v0: ['AWSPREVIOUS'] },
      rotationEnabled: true,
      owningService: 'rds',
      primaryRegion: 'us-east-1',
      deletedAt: '2025-10-09T08:53:20.500Z',
      lastAccessedAt: '2025-10-09',
    });
    expect(stub.seen[0]?.parameters).toEqual({ SecretId: 'ml/key' });
  });

  it('takes what is left out for none', async () => {
    stub.on('DescribeSecret', json({ ARN, Name: 'ml/key' }));
    expect(await store.describe('ml/key')).toEqual({
      name: 'ml/key',
      arn: ARN,
      description: '',
      tags: {},
      versions: {},
      rotationEnabled: false,
    });
  });

  it.each(['alias/aws/secretsmanager', 'arn:aws:kms:us-west-2:123456789012:alias/aws/secretsmanager'])(
    'takes the default key for none (%s)',
    async (KmsKeyId) => {
      stub.on('DescribeSecret', json({ ARN, Name: 'ml/key', KmsKeyId }));
      expect(await store.describe('ml/key')).not.toHaveProperty('kmsKeyId');
    },
  );

  it('says undefined where no secret has the name', async () => {
    stub.on('DescribeSecret', failure('ResourceNotFoundException', NOT_FOUND));
    expect(await store.describe('ml/none')).toBeUndefined();
  });

  it('does not take another failure for a missing secret', async () => {
    stub.on('DescribeSecret', { status: 404, body: '' });
    await expect(store.describe('ml/key')).rejects.toMatchObject({
      kind: 'refused',
      operation: 'DescribeSecret',
      resource: 'ml/key',
    });
  });

  it.each([
    { Name: 'ml/key' },
    { ARN },
    { ARN, Name: 'ml/key', Tags: 'none' },
    { ARN, Name: 'ml/key', Tags: [{ Value: 'x' }] },
    { ARN, Name: 'ml/key', Description: 7 },
    { ARN, Name: 'ml/key', VersionIdsToStages: { v1: 'AWSCURRENT' } },
    { ARN, Name: 'ml/key', LastAccessedDate: 1e300 },
  ])('refuses an answer that is not whole: %j', async (answer) => {
    stub.on('DescribeSecret', json(answer));
    await expect(store.describe('ml/key')).rejects.toMatchObject({
      kind: 'unreachable',
      code: 'MalformedResponse',
      resource: 'ml/key',
    });
  });
});

describe('listing what a stack owns', () => {
  const entry = (name: string, tags: Record<string, string>, more: object = {}) => ({
    Name: name,
    ARN: `arn:aws:secretsmanager:us-west-2:123456789012:secret:${name}-AbCdEf`,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    ...more,
  });
  const owner = { stack: 'ml', dataPlane: 'prod' };

  it('asks by tag, a hundred at a time, for those scheduled for deletion too', async () => {
    stub.on('ListSecrets', json({ SecretList: [] }));
    expect(await store.listOwned(owner)).toEqual([]);
    expect(stub.seen.map((call) => call.parameters)).toEqual([
      {
        MaxResults: 100,
        IncludePlannedDeletion: true,
        Filters: [
          { Key: 'tag-key', Values: ['union-secrets:stack'] },
          { Key: 'tag-value', Values: ['ml'] },
        ],
      },
    ]);
  });

  it('reads every page, past an empty one that carries a token', async () => {
    stub.on(
      'ListSecrets',
      json({ SecretList: [entry('a', OWNED)], NextToken: 'one' }),
      json({ SecretList: [], NextToken: 'two' }),
      json({
        SecretList: [entry('b', OWNED, { DeletedDate: 1_760_000_000, SecretVersionsToStages: { v1: ['AWSCURRENT'] } })],
      }),
    );
    const owned = await store.listOwned(owner);
    expect(owned.map((secret) => secret.name)).toEqual(['a', 'b']);
    expect(owned[1]).toMatchObject({ deletedAt: '2025-10-09T08:53:20.000Z', versions: { v1: ['AWSCURRENT'] } });
    expect(stub.seen.map((call) => call.parameters.NextToken)).toEqual([undefined, 'one', 'two']);
  });

  it('leaves out what only the prefix match of the filters brought', async () => {
    stub.on(
      'ListSecrets',
      json({
        SecretList: [
          entry('ours', OWNED),
          entry('longer-stack', { ...OWNED, 'union-secrets:stack': 'ml-platform' }),
          entry('other-plane', { ...OWNED, 'union-secrets:data-plane': 'staging' }),
          entry('value-elsewhere', { 'union-secrets:stack': 'other', team: 'ml' }),
          entry('untagged', {}),
        ],
      }),
    );
    expect((await store.listOwned(owner)).map((secret) => secret.name)).toEqual(['ours']);
  });

  it('counts a secret once that comes on two pages', async () => {
    stub.on(
      'ListSecrets',
      json({ SecretList: [entry('a', OWNED)], NextToken: 'one' }),
      json({ SecretList: [entry('a', OWNED, { Description: 'newer' })] }),
    );
    expect(await store.listOwned(owner)).toMatchObject([{ name: 'a', description: 'newer' }]);
  });

  it('does not go round in circles when a token comes twice', async () => {
    stub.on('ListSecrets', json({ SecretList: [], NextToken: 'again' }));
    await expect(store.listOwned(owner)).rejects.toMatchObject({
      kind: 'unreachable',
      code: 'MalformedResponse',
      operation: 'ListSecrets',
    });
    expect(stub.seen).toHaveLength(2);
  });

  it.each(['', '{}', 'null', '[]', '{"SecretList":{}}', '{"SecretList":[null]}'])(
    'does not take half an answer for an empty list: %j',
    async (body) => {
      stub.on('ListSecrets', { status: 200, body });
      await expect(store.listOwned(owner)).rejects.toMatchObject({ kind: 'unreachable', code: 'MalformedResponse' });
    },
  );
});

describe('creating a secret', () => {
  const value = new SecretValue('a value');
  const wanted = {
    name: 'ml/key',
    description: 'a key',
    tags: OWNED,
    kmsKeyId: null,
    initial: { value, versionId: VERSION },
  };
  const exists = failure('ResourceExistsException', 'The operation failed because the secret ml/key already exists.');
  const described = (more: object) => json({ ARN, Name: 'ml/key', Tags: OWNED_TAGS, ...more });

  it('sends value, version id, description and tags at once, and returns the ARN', async () => {
    stub.on('CreateSecret', json({ ARN, Name: 'ml/key', VersionId: VERSION }));
    expect(await store.create(wanted)).toBe(ARN);
    expect(stub.operations()).toEqual(['CreateSecret']);
    expect(stub.seen[0]?.parameters).toEqual({
      Name: 'ml/key',
      Description: 'a key',
      SecretString: 'a value',
      ClientRequestToken: VERSION,
      Tags: OWNED_TAGS,
    });
  });

  it('writes the value once more where the endpoint gave the first version an id of its own', async () => {
    stub.on('CreateSecret', json({ ARN, Name: 'ml/key', VersionId: 'an-id-of-its-own' }));
    stub.on('PutSecretValue', json({}));
    expect(await store.create(wanted)).toBe(ARN);
    expect(stub.seen[1]?.parameters).toEqual({
      SecretId: ARN,
      SecretString: 'a value',
      ClientRequestToken: VERSION,
    });
  });

  it('sends no value and no description where there is none', async () => {
    stub.on('CreateSecret', json({ ARN, Name: 'ml/key' }));
    await store.create({ name: 'ml/key', description: '', tags: {}, kmsKeyId: null });
    expect(stub.seen[0]?.parameters).not.toHaveProperty('SecretString');
    expect(stub.seen[0]?.parameters).not.toHaveProperty('Description');
  });

  it('counts a secret with our version id as created: the answer to an earlier try was lost', async () => {
    stub.on('CreateSecret', exists);
    stub.on('DescribeSecret', described({ VersionIdsToStages: { [VERSION]: ['AWSCURRENT'] } }));
    expect(await store.create(wanted)).toBe(ARN);
  });

  it('counts a secret without a version and with our tags as created where no value was wanted', async () => {
    stub.on('CreateSecret', exists);
    stub.on('DescribeSecret', described({}));
    expect(await store.create({ name: 'ml/key', description: '', tags: OWNED, kmsKeyId: null })).toBe(ARN);
  });

  it.each([
    ['another version', wanted, { VersionIdsToStages: { other: ['AWSCURRENT'] } }],
    [
      'our version, but is scheduled for deletion',
      wanted,
      { VersionIdsToStages: { [VERSION]: ['AWSCURRENT'] }, DeletedDate: 1_760_000_000 },
    ],
    [
      'a version where none was wanted',
      { ...wanted, initial: undefined },
      { VersionIdsToStages: { other: ['AWSCURRENT'] } },
    ],
    ['other tags', { ...wanted, initial: undefined }, { Tags: [] }],
  ])('says that a secret exists which has %s', async (_, { initial, ...rest }, found) => {
    stub.on('CreateSecret', exists);
    stub.on('DescribeSecret', described(found));
    const creation = store.create({ ...rest, ...(initial ? { initial } : {}) });
    await expect(creation).rejects.toMatchObject({
      kind: 'exists',
      code: 'ResourceExistsException',
      operation: 'CreateSecret',
      resource: 'ml/key',
    });
  });

  it('repeats a creation whose answer was lost with the same token', async () => {
    const again = createSecretStore(clientsFor(stub.url, { AWS_MAX_ATTEMPTS: '2' }).secretsManager, callOptions());
    stub.on('CreateSecret', 'reset', json({ ARN }));
    expect(await again.create(wanted)).toBe(ARN);
    expect(stub.seen.map((call) => call.parameters.ClientRequestToken)).toEqual([VERSION, VERSION]);
  });

  describe('of a name that was just deleted for good', () => {
    const message = "You can't create this secret because a secret with this name is already scheduled for deletion.";
    const taken = failure('InvalidRequestException', message);
    const gone = failure('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");

    it('waits until the name is free', async () => {
      stub.on('CreateSecret', taken, taken, taken, json({ ARN }));
      stub.on('DescribeSecret', gone);
      expect(await store.create(wanted)).toBe(ARN);
      expect(stub.operations().filter((operation) => operation === 'CreateSecret')).toHaveLength(4);
    });

    it('gives up in the end, and says to wait', async () => {
      stub.on('CreateSecret', taken);
      stub.on('DescribeSecret', gone);
      await expect(store.create(wanted)).rejects.toMatchObject({
        kind: 'refused',
        detail: message,
        fix: expect.stringContaining('wait some minutes'),
      });
      expect(stub.seen.length).toBeLessThan(10);
    });
  });

  it('says how to go on when a deletion of that name is scheduled', async () => {
    const message = "You can't create this secret because a secret with this name is already scheduled for deletion.";
    stub.on('CreateSecret', failure('InvalidRequestException', message));
    stub.on('DescribeSecret', json({ ARN, Name: 'ml/key', DeletedDate: 1_700_000_000 }));
    await expect(store.create(wanted)).rejects.toMatchObject({
      kind: 'refused',
      detail: message,
      fix: expect.objectContaining({
        pieces: expect.arrayContaining([
          { block: 'aws secretsmanager restore-secret --region us-west-2 --secret-id ml/key', language: 'sh' },
        ]),
      }),
    });
  });

  it('refuses an answer without an ARN: the key in users code comes from it', async () => {
    stub.on('CreateSecret', json({ Name: 'ml/key' }));
    await expect(store.create(wanted)).rejects.toMatchObject({ code: 'MalformedResponse', resource: 'ml/key' });
  });
});

describe('changing a secret', () => {
  beforeEach(() => {
    for (const operation of ['PutSecretValue', 'UpdateSecret', 'TagResource', 'UntagResource'])
      stub.on(operation, json({}));
  });

  it('puts a value under the version id that it is given', async () => {
    await store.putValue(ARN, new SecretValue('new'), VERSION);
    expect(stub.seen).toMatchObject([
      { operation: 'PutSecretValue', parameters: { SecretId: ARN, SecretString: 'new', ClientRequestToken: VERSION } },
    ]);
  });

  it('says so when the version id stands for another value', async () => {
    stub.on(
      'PutSecretValue',
      failure('ResourceExistsException', 'A resource with the ID you requested already exists.'),
    );
    await expect(store.putValue(ARN, new SecretValue('new'), VERSION)).rejects.toMatchObject({
      kind: 'exists',
      fix: expect.stringContaining('new one'),
    });
  });

  it.each(['a description', ''])(
    'sets the description %j explicitly and never sends a value with it',
    async (description) => {
      await store.setDescription(ARN, description);
      expect(stub.seen).toMatchObject([
        { operation: 'UpdateSecret', parameters: { SecretId: ARN, Description: description } },
      ]);
      expect(Object.keys(stub.seen[0]?.parameters ?? {}).sort()).toEqual([
        'ClientRequestToken',
        'Description',
        'SecretId',
      ]);
    },
  );

  it('sets and removes tags', async () => {
    await store.tag(ARN, { team: 'ml', empty: '' });
    await store.untag(ARN, ['old']);
    expect(stub.seen.map((call) => call.parameters)).toEqual([
      {
        SecretId: ARN,
        Tags: [
          { Key: 'team', Value: 'ml' },
          { Key: 'empty', Value: '' },
        ],
      },
      { SecretId: ARN, TagKeys: ['old'] },
    ]);
  });

  it('makes no call for nothing', async () => {
    await store.tag(ARN, {});
    await store.untag(ARN, []);
    expect(stub.seen).toEqual([]);
  });
});
