import type { Fault } from '../../sandbox/aws/faults.ts';
import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { startAws } from '../../sandbox/aws/start.ts';
import { type Aws, connectAws } from '../../src/aws/connect.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { clientsFor, testClock } from '../helpers/aws/stub.ts';

const OWNED = { 'union-secrets:stack': 'ml', 'union-secrets:data-plane': 'prod' };
const OWNER = { stack: 'ml', dataPlane: 'prod' };
const id = (n: number) => `us1-${String(n).padStart(60, '0')}`;
const documentOf = (name: string): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Read',
      Effect: 'Allow',
      Action: ['secretsmanager:GetSecretValue'],
      Resource: [`arn:aws:secretsmanager:us-west-2:123456789012:secret:${name}-??????`],
    },
  ],
});
const document = (name: string) => JSON.stringify(documentOf(name));
const POLICY = 'arn:aws:iam::123456789012:policy/union/ml-secrets';
const WANTED = { name: 'ml-secrets', path: '/union/', arn: POLICY, document: document('ml/a'), tags: OWNED };

let sandbox: AwsSandbox;
let aws: Aws;

beforeEach(open);
afterEach(close);

async function open(): Promise<void> {
  sandbox = await startAws({ seed: 'adapters' });
  sandbox.createRole({ name: 'flyte' });
  clientsFor('', { ...sandbox.environment(), AWS_MAX_ATTEMPTS: '3' });
  delete process.env.AWS_ENDPOINT_URL;
  aws = connectAws({ region: 'us-west-2', maxConcurrency: 8 }, testClock());
}

async function close(): Promise<void> {
  aws.close();
  await sandbox.close();
}

describe('against services that behave as AWS does', () => {
  it('takes a secret through its life', async () => {
    expect(await aws.secrets.describe('ml/a')).toBeUndefined();
    const initial = { value: new SecretValue('one'), versionId: id(1) };
    const arn = await aws.secrets.create({ name: 'ml/a', description: 'first', tags: OWNED, kmsKeyId: null, initial });
    await aws.secrets.putValue(arn, new SecretValue('two'), id(2));
    await aws.secrets.setDescription(arn, '');
    await aws.secrets.tag(arn, { team: 'ml', tmp: '1' });
    await aws.secrets.untag(arn, ['tmp']);
    const expected = {
      name: 'ml/a',
      arn,
      description: '',
      tags: { ...OWNED, team: 'ml' },
      versions: { [id(1)]: ['AWSPREVIOUS'], [id(2)]: ['AWSCURRENT'] },
      rotationEnabled: false,
    };
    expect(await aws.secrets.describe('ml/a')).toMatchObject(expected);
    expect(await aws.secrets.listOwned(OWNER)).toMatchObject([expected]);
    const read = (await aws.secrets.readValues([arn])).get(arn);
    expect(read?.kind === 'text' && [read.versionId, read.value.reveal()]).toEqual([id(2), 'two']);
  });

  it('waits for a value that people set, and reads those that there are', async () => {
    const arns = await Promise.all(
      Array.from({ length: 45 }, (_, n) =>
        aws.secrets.create({
          name: `ml/${n}`,
          description: '',
          tags: OWNED,
          kmsKeyId: null,
          ...(n === 7 ? {} : { initial: { value: new SecretValue(`v${n}`), versionId: id(n) } }),
        }),
      ),
    );
    sandbox.resetCalls();
    const read = await aws.secrets.readValues(arns);
    expect(sandbox.calls.filter((call) => call.operation === 'BatchGetSecretValue')).toHaveLength(3);
    expect(arns.map((arn) => read.get(arn)?.kind)).toEqual(arns.map((_, n) => (n === 7 ? 'none' : 'text')));
  });

  it('finds what is owned over many pages, some of them empty', async () => {
    sandbox.setListing({ pageSize: 3, emptyFirstPage: true, reverse: true });
    const names = Array.from({ length: 10 }, (_, n) => `ml/${n}`);
    for (const name of names) await aws.secrets.create({ name, description: '', tags: OWNED, kmsKeyId: null });
    await aws.secrets.create({
      name: 'other',
      description: '',
      tags: { ...OWNED, 'union-secrets:stack': 'ml-platform' },
      kmsKeyId: null,
    });
    expect((await aws.secrets.listOwned(OWNER)).map((secret) => secret.name).sort()).toEqual(names);
  });

  it('takes a policy through its life, past the fifth version', async () => {
    expect(await aws.access.policy(POLICY)).toBeUndefined();
    expect(await aws.access.createPolicy(WANTED)).toBe(POLICY);
    for (let n = 0; n < 7; n++) await aws.access.updatePolicy(POLICY, document(`ml/${n}`));
    await aws.access.tagPolicy(POLICY, { team: 'ml' });
    await aws.access.attach('flyte', POLICY);
    expect(await aws.access.policy(POLICY)).toEqual({
      name: 'ml-secrets',
      path: '/union/',
      arn: POLICY,
      tags: { ...OWNED, team: 'ml' },
      document: document('ml/6'),
      attachmentCount: 1,
    });
    expect(await aws.access.attachedPolicies('flyte')).toEqual([{ name: 'ml-secrets', arn: POLICY }]);
    await aws.access.detach('flyte', POLICY);
    await aws.access.detach('flyte', POLICY);
    await aws.access.deletePolicy(POLICY);
    await aws.access.deletePolicy(POLICY);
    expect(sandbox.policies()).toEqual([]);
  });

  it('says what is missing to a caller who may do nothing', async () => {
    sandbox.createRole({ name: 'nobody' });
    Object.assign(process.env, sandbox.environment(sandbox.assumeRole('nobody')));
    const nobody = connectAws({ region: 'us-west-2', maxConcurrency: 8 }, testClock());
    await expect(
      nobody.secrets.create({ name: 'ml/a', description: '', tags: {}, kmsKeyId: null }),
    ).rejects.toMatchObject({
      kind: 'denied',
      fix: expect.stringMatching(
        /^Allow secretsmanager:CreateSecret on arn:aws:secretsmanager:us-west-2:123456789012:secret:ml\/a-\S+ for the role/,
      ),
    });
    await expect(nobody.access.createPolicy(WANTED)).rejects.toMatchObject({
      kind: 'denied',
      fix: expect.stringContaining(`iam:CreatePolicy on ${POLICY}`),
    });
    nobody.close();
  });
});

describe('when an answer is lost', () => {
  const FAULTS = {
    'before the effect': { kind: 'drop', when: 'before' },
    'after the effect': { kind: 'drop', when: 'after' },
    'by a server error before the effect': { kind: 'internalError', when: 'before' },
    'by a server error after the effect': { kind: 'internalError', when: 'after' },
    'by a body that is no answer': { kind: 'malformedBody' },
    'by a body that is cut': { kind: 'truncatedBody' },
  } as const;

  const secretArn = () => sandbox.secret('ml/there')?.arn ?? '';
  const WRITES: Record<string, () => Promise<unknown>> = {
    CreateSecret: () =>
      aws.secrets.create({
        name: 'ml/a',
        description: '',
        tags: OWNED,
        kmsKeyId: null,
        initial: { value: new SecretValue('one'), versionId: id(1) },
      }),
    'CreateSecret without a value': () =>
      aws.secrets.create({ name: 'ml/a', description: '', tags: OWNED, kmsKeyId: null }),
    PutSecretValue: () => aws.secrets.putValue(secretArn(), new SecretValue('two'), id(2)),
    UpdateSecret: () => aws.secrets.setDescription(secretArn(), 'other'),
    TagResource: () => aws.secrets.tag(secretArn(), { a: 'b' }),
    UntagResource: () => aws.secrets.untag(secretArn(), ['union-secrets:stack']),
    CreatePolicy: () => aws.access.createPolicy({ ...WANTED, name: 'new', arn: POLICY.replace('ml-secrets', 'new') }),
    CreatePolicyVersion: () => aws.access.updatePolicy(POLICY, document('ml/b')),
    DeletePolicyVersion: () => aws.access.updatePolicy(POLICY, document('ml/b')),
    TagPolicy: () => aws.access.tagPolicy(POLICY, { a: 'b' }),
    AttachRolePolicy: () => aws.access.attach('flyte', POLICY),
    DetachRolePolicy: () => aws.access.detach('bound', POLICY),
    DeletePolicy: () => aws.access.deletePolicy(POLICY.replace('ml-secrets', 'loose')),
  };

  /** What the write leaves when it meets the fault; one that failed is made again, as by the next run. */
  async function stateAfter(write: () => Promise<unknown>, operation: string, fault?: Fault): Promise<unknown> {
    sandbox.putSecret({ name: 'ml/there', description: 'd', value: 'one', versionId: id(1), tags: OWNED });
    const full = operation === 'DeletePolicyVersion' ? ['1', '2', '3', '4'] : [];
    const older = { olderVersions: full.map(documentOf) };
    sandbox.createPolicy({ name: 'ml-secrets', path: '/union/', document: documentOf('ml/a'), tags: OWNED, ...older });
    sandbox.createPolicy({ name: 'loose', path: '/union/', document: documentOf('ml/a') });
    sandbox.createRole({ name: 'bound', attached: [POLICY] });
    if (fault) sandbox.inject({ operation, fault });
    await write().catch(write);
    return {
      secrets: sandbox.secrets().map(({ name, description, tags, versions }) => ({
        ...{ name, description, tags },
        versions: versions.map((version) => [version.id, version.stages, version.secretString]),
      })),
      policies: sandbox.policies().map(({ name, tags, defaultVersionId, versions }) => ({
        ...{ name, tags, defaultVersionId },
        versions: versions.map((version) => [version.id, version.document]),
      })),
      attached: sandbox.roles().map(({ name, attached }) => [name, attached]),
    };
  }

  describe.each(Object.entries(WRITES))('%s', (name, write) => {
    const operation = name.split(' ')[0] ?? '';
    let expected: unknown;
    let calls = 0;

    beforeAll(async () => {
      await open();
      expected = await stateAfter(write, operation);
      calls = sandbox.calls.length;
      await close();
    });

    it.each(Object.entries(FAULTS))('takes effect once (%s)', async (_, fault) => {
      expect(await stateAfter(write, operation, fault)).toEqual(expected);
      expect(sandbox.calls.length).toBeGreaterThan(calls);
    });
  });
});
