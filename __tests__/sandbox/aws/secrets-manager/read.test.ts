import {
  BatchGetSecretValueCommand,
  type BatchGetSecretValueCommandInput,
  DescribeSecretCommand,
  GetSecretValueCommand,
  type GetSecretValueCommandInput,
} from '@aws-sdk/client-secrets-manager';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

const V1 = '1'.repeat(32);

let sandbox: AwsSandbox;
const get = (input: GetSecretValueCommandInput) => clients(sandbox).secrets.send(new GetSecretValueCommand(input));
const batch = (input: BatchGetSecretValueCommandInput) =>
  clients(sandbox).secrets.send(new BatchGetSecretValueCommand(input));

beforeEach(async () => {
  sandbox = await startAws({ now: () => Date.parse('2026-05-04T10:20:30Z') });
});
afterEach(() => sandbox.close());

describe('a secret is found', () => {
  test('by name, by ARN and by the ARN without its suffix', async () => {
    const { arn } = sandbox.putSecret({ name: 'ml/key', value: 'v', suffix: 'AbCdEf' });
    for (const SecretId of ['ml/key', arn, arn.slice(0, -7)]) expect((await get({ SecretId })).SecretString).toBe('v');
  });

  test('not by a partial ARN if its name ends in a hyphen and six characters: that is taken for a complete one', async () => {
    const { arn } = sandbox.putSecret({ name: 'ml/key-abcdef', value: 'v' });
    expect((await failure(get({ SecretId: arn.slice(0, -7) }))).code).toBe('ResourceNotFoundException');
    expect((await get({ SecretId: 'ml/key-abcdef' })).SecretString).toBe('v');
  });

  test('not by an ARN with another suffix', async () => {
    const { arn } = sandbox.putSecret({ name: 'ml/key', value: 'v', suffix: 'AbCdEf' });
    expect((await failure(get({ SecretId: `${arn.slice(0, -1)}x` }))).code).toBe('ResourceNotFoundException');
  });

  test('not from another region', async () => {
    const { arn } = sandbox.putSecret({ name: 'ml/key', value: 'v', region: 'eu-west-1' });
    sandbox.putSecret({ name: 'here', value: 'v' });
    for (const SecretId of ['ml/key', arn, 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:here']) {
      expect(await failure(get({ SecretId }))).toEqual({
        code: 'ResourceNotFoundException',
        status: 400,
        message: "Secrets Manager can't find the specified secret.",
      });
    }
  });

  test('and a name with impossible characters is refused', async () => {
    expect((await failure(get({ SecretId: 'a b' }))).code).toBe('ValidationException');
  });
});

describe('GetSecretValue', () => {
  test('gives AWSCURRENT, its version and its date', async () => {
    sandbox.putSecret({ name: 'a', value: 'v', versionId: V1 });
    expect(await get({ SecretId: 'a' })).toMatchObject({
      SecretString: 'v',
      VersionId: V1,
      VersionStages: ['AWSCURRENT'],
      CreatedDate: new Date('2026-05-04T10:20:30Z'),
    });
  });

  test('gives bytes as bytes', async () => {
    sandbox.putSecret({ name: 'a', binary: new Uint8Array([0, 255]) });
    expect((await get({ SecretId: 'a' })).SecretBinary).toEqual(new Uint8Array([0, 255]));
  });

  test('says that there is no value, no such stage, no such version', async () => {
    sandbox.putSecret({ name: 'empty' });
    sandbox.putSecret({ name: 'a', value: 'v', versionId: V1 });
    const text = "Secrets Manager can't find the specified secret value for";
    expect((await failure(get({ SecretId: 'empty' }))).message).toBe(`${text} staging label: AWSCURRENT`);
    expect((await failure(get({ SecretId: 'a', VersionStage: 'AWSPREVIOUS' }))).message).toBe(
      `${text} staging label: AWSPREVIOUS`,
    );
    expect((await failure(get({ SecretId: 'a', VersionId: '9'.repeat(32) }))).message).toBe(
      `${text} VersionId: ${'9'.repeat(32)}`,
    );
    expect((await failure(get({ SecretId: 'a', VersionId: V1, VersionStage: 'mine' }))).message).toBe(
      'You provided a VersionStage that is not associated to the provided VersionId.',
    );
  });

  test('moves the date of last access, to the day; DescribeSecret does not', async () => {
    sandbox.putSecret({ name: 'a', value: 'v' });
    const described = () => clients(sandbox).secrets.send(new DescribeSecretCommand({ SecretId: 'a' }));
    expect((await described()).LastAccessedDate).toBeUndefined();
    await get({ SecretId: 'a' });
    expect((await described()).LastAccessedDate?.toISOString()).toBe('2026-05-04T00:00:00.000Z');
  });

  test('is refused while the secret is marked for deletion', async () => {
    sandbox.putSecret({ name: 'a', value: 'v', deletion: { askedAt: sandbox.now(), endsAt: sandbox.now() + 1000 } });
    expect(await failure(get({ SecretId: 'a' }))).toMatchObject({
      code: 'InvalidRequestException',
      message: "You can't perform this operation on the secret because it was marked for deletion.",
    });
  });
});

describe('BatchGetSecretValue', () => {
  test('gives values and, of each that fails, the reason', async () => {
    sandbox.putSecret({ name: 'a', value: 'v' });
    sandbox.putSecret({ name: 'empty' });
    sandbox.putSecret({ name: 'gone', value: 'v', deletion: { askedAt: 0, endsAt: sandbox.now() + 1000 } });
    const { SecretValues, Errors } = await batch({ SecretIdList: ['a', 'missing', 'empty', 'gone'] });
    expect(SecretValues).toMatchObject([{ Name: 'a', SecretString: 'v', VersionStages: ['AWSCURRENT'] }]);
    expect(Errors).toMatchObject([
      { SecretId: 'missing', ErrorCode: 'ResourceNotFoundException' },
      { SecretId: 'empty', ErrorCode: 'ResourceNotFoundException', Message: expect.stringContaining('AWSCURRENT') },
      { SecretId: 'gone', ErrorCode: 'InvalidRequestException' },
    ]);
  });

  test('takes twenty ids at most', async () => {
    const SecretIdList = Array.from({ length: 21 }, (_, index) => `s${index}`);
    expect((await failure(batch({ SecretIdList }))).code).toBe('ValidationException');
    expect((await batch({ SecretIdList: SecretIdList.slice(1) })).Errors).toHaveLength(20);
  });

  test('takes ids or filters, and not both', async () => {
    sandbox.putSecret({ name: 'a', value: 'v', tags: { k: 'v' } });
    expect((await batch({ Filters: [{ Key: 'tag-key', Values: ['k'] }] })).SecretValues).toMatchObject([{ Name: 'a' }]);
    expect((await failure(batch({ SecretIdList: ['a'], Filters: [{ Key: 'name', Values: ['a'] }] }))).code).toBe(
      'InvalidParameterException',
    );
    expect((await failure(batch({}))).code).toBe('InvalidParameterException');
    expect((await failure(batch({ SecretIdList: ['a'], MaxResults: 1 }))).code).toBe('InvalidParameterException');
  });

  test('pages what would be too large together, with a token', async () => {
    const names = ['a', 'b', 'c'];
    for (const name of names) sandbox.putSecret({ name, value: name.repeat(60) });
    sandbox.setListing({ batchBytes: 130 });
    const first = await batch({ SecretIdList: names });
    expect(first.SecretValues?.map((value) => value.Name)).toEqual(['a', 'b']);
    const second = await batch({ SecretIdList: names, NextToken: first.NextToken });
    expect(second.SecretValues?.map((value) => value.Name)).toEqual(['c']);
    expect(second.NextToken).toBeUndefined();
  });
});
