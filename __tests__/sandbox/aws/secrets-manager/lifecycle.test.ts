import {
  CancelRotateSecretCommand,
  CreateSecretCommand,
  DeleteSecretCommand,
  type DeleteSecretCommandInput,
  DescribeSecretCommand,
  GetResourcePolicyCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  RotateSecretCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateSecretCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

const DAY = 86_400_000;
const V1 = '1'.repeat(32);

let sandbox: AwsSandbox;
const secrets = () => clients(sandbox).secrets;
const remove = (input: Omit<DeleteSecretCommandInput, 'SecretId'> = {}) =>
  secrets().send(new DeleteSecretCommand({ SecretId: 'a', ...input }));

beforeEach(async () => {
  sandbox = await startAws({ now: () => Date.parse('2026-05-04T10:20:30Z') });
});
afterEach(() => sandbox.close());

describe('DeleteSecret', () => {
  beforeEach(() => void sandbox.putSecret({ name: 'a', value: 'v', versionId: V1 }));

  test('schedules the deletion: 30 days unless asked, and the answer says when', async () => {
    expect((await remove()).DeletionDate?.toISOString()).toBe('2026-06-03T10:20:30.000Z');
  });

  test('shows the day of the request as DeletedDate and keeps the versions', async () => {
    await remove({ RecoveryWindowInDays: 7 });
    const described = await secrets().send(new DescribeSecretCommand({ SecretId: 'a' }));
    expect(described.DeletedDate?.toISOString()).toBe('2026-05-04T10:20:30.000Z');
    expect(described.VersionIdsToStages).toEqual({ [V1]: ['AWSCURRENT'] });
  });

  test.each([6, 31])('refuses a window of %d days', async (RecoveryWindowInDays) => {
    expect(await failure(remove({ RecoveryWindowInDays }))).toMatchObject({
      code: 'InvalidParameterException',
      message: 'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    });
  });

  test('refuses a window together with force', async () => {
    expect((await failure(remove({ RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true }))).message).toBe(
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  });

  test('by force removes the secret at once, also a scheduled one; without it a second time is refused', async () => {
    await remove();
    expect((await failure(remove())).message).toContain('marked for deletion');
    await remove({ ForceDeleteWithoutRecovery: true });
    expect(sandbox.secret('a')).toBeUndefined();
    expect((await failure(remove())).code).toBe('ResourceNotFoundException');
    await remove({ ForceDeleteWithoutRecovery: true });
  });

  test('is final when the window is over', async () => {
    await remove({ RecoveryWindowInDays: 7 });
    sandbox.advance(7 * DAY - 1);
    expect(sandbox.secret('a')).toBeDefined();
    sandbox.advance(1);
    expect((await failure(secrets().send(new DescribeSecretCommand({ SecretId: 'a' })))).code).toBe(
      'ResourceNotFoundException',
    );
  });

  test('is refused for a secret with replicas', async () => {
    sandbox.changeSecret('a', (secret) => {
      secret.primaryRegion = 'us-west-2';
      secret.replicaRegions = ['eu-west-1'];
    });
    expect((await failure(remove())).message).toBe(
      `You can't delete secret ${sandbox.secret('a')?.arn} that still has replica regions [eu-west-1].`,
    );
  });
});

describe('the six characters of the ARN', () => {
  test('are kept by RestoreSecret', async () => {
    const { arn } = sandbox.putSecret({ name: 'a', value: 'v' });
    await remove();
    expect((await secrets().send(new RestoreSecretCommand({ SecretId: 'a' }))).ARN).toBe(arn);
    expect(sandbox.secret('a')).toMatchObject({ arn, versions: [{ secretString: 'v' }] });
    expect(sandbox.secret('a')).not.toHaveProperty('deletion');
  });

  test('are new when the secret is created again', async () => {
    const { arn } = sandbox.putSecret({ name: 'a' });
    await remove({ ForceDeleteWithoutRecovery: true });
    expect((await secrets().send(new CreateSecretCommand({ Name: 'a' }))).ARN).not.toBe(arn);
  });
});

/** Every write, on the secret `a`. */
const WRITES = {
  PutSecretValue: () => secrets().send(new PutSecretValueCommand({ SecretId: 'a', SecretString: 'x' })),
  UpdateSecret: () => secrets().send(new UpdateSecretCommand({ SecretId: 'a', Description: 'x' })),
  UpdateSecretVersionStage: () =>
    secrets().send(new UpdateSecretVersionStageCommand({ SecretId: 'a', VersionStage: 'x', MoveToVersionId: V1 })),
  TagResource: () => secrets().send(new TagResourceCommand({ SecretId: 'a', Tags: [{ Key: 'x', Value: 'y' }] })),
  UntagResource: () => secrets().send(new UntagResourceCommand({ SecretId: 'a', TagKeys: ['x'] })),
};

describe.each(Object.keys(WRITES) as (keyof typeof WRITES)[])('%s', (operation) => {
  const write: () => Promise<unknown> = WRITES[operation];

  test('is refused on a secret that is marked for deletion', async () => {
    sandbox.putSecret({ name: 'a', value: 'v', versionId: V1, deletion: { askedAt: 0, endsAt: sandbox.now() + DAY } });
    expect(await failure(write())).toMatchObject({
      code: 'InvalidRequestException',
      message: "You can't perform this operation on the secret because it was marked for deletion.",
    });
  });

  test('is refused on a secret of another AWS service', async () => {
    sandbox.putSecret({ name: 'a', value: 'v', versionId: V1, owningService: 'rds' });
    expect(await failure(write())).toMatchObject({
      code: 'InvalidRequestException',
      message: expect.stringContaining('rds'),
    });
  });

  test('is refused on a replica', async () => {
    sandbox.putSecret({ name: 'a', value: 'v', versionId: V1, primaryRegion: 'eu-west-1' });
    expect(await failure(write())).toMatchObject({
      code: 'InvalidParameterException',
      message: "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
    });
  });

  test('changes LastChangedDate', async () => {
    sandbox.putSecret({ name: 'a', value: 'v', versionId: V1 });
    sandbox.advance(5000);
    await write();
    expect(sandbox.secret('a')?.changedAt).toBe(sandbox.now());
  });
});

describe('tags', () => {
  beforeEach(() => void sandbox.putSecret({ name: 'a', tags: { keep: '1', change: '1' } }));
  const tag = (Tags: { Key: string; Value: string }[]) =>
    secrets().send(new TagResourceCommand({ SecretId: 'a', Tags }));

  test('are added and overwritten; keys have case', async () => {
    await tag([
      { Key: 'change', Value: '2' },
      { Key: 'Keep', Value: '3' },
    ]);
    expect(sandbox.secret('a')?.tags).toEqual([
      { Key: 'keep', Value: '1' },
      { Key: 'change', Value: '2' },
      { Key: 'Keep', Value: '3' },
    ]);
  });

  test('that are removed need not exist', async () => {
    await secrets().send(new UntagResourceCommand({ SecretId: 'a', TagKeys: ['change', 'never'] }));
    expect(sandbox.secret('a')?.tags).toEqual([{ Key: 'keep', Value: '1' }]);
  });

  test('are fifty at most', async () => {
    const many = Array.from({ length: 49 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    expect((await failure(tag(many))).code).toBe('InvalidParameterException');
    expect(sandbox.secret('a')?.tags).toHaveLength(2);
    await tag(many.slice(1));
    expect(sandbox.secret('a')?.tags).toHaveLength(50);
  });
});

describe('RotateSecret', () => {
  const lambda = 'arn:aws:lambda:us-west-2:123456789012:function:rotate';
  const V2 = '2'.repeat(32);
  const rotate = (input: Partial<ConstructorParameters<typeof RotateSecretCommand>[0]> = {}) =>
    secrets().send(new RotateSecretCommand({ SecretId: 'a', ClientRequestToken: V2, ...input }));
  beforeEach(() => void sandbox.putSecret({ name: 'a', value: 'v', versionId: V1 }));

  test('needs a function', async () => {
    expect(await failure(rotate())).toMatchObject({
      code: 'InvalidRequestException',
      message: 'No Lambda rotation function ARN is associated with this secret.',
    });
  });

  test('begins a version AWSPENDING at once, unless asked not to', async () => {
    await rotate({
      RotationLambdaARN: lambda,
      RotationRules: { AutomaticallyAfterDays: 30 },
      RotateImmediately: false,
    });
    expect(sandbox.secret('a')?.versions).toHaveLength(1);
    expect(await secrets().send(new DescribeSecretCommand({ SecretId: 'a' }))).toMatchObject({
      RotationEnabled: true,
      RotationLambdaARN: lambda,
      RotationRules: { AutomaticallyAfterDays: 30 },
      NextRotationDate: new Date('2026-06-03T10:20:30Z'),
    });
    await rotate();
    expect(sandbox.secret('a')?.versions[1]).toMatchObject({ id: V2, stages: ['AWSPENDING'] });
  });

  test('is refused while a rotation is under way; when that is complete its version is AWSCURRENT', async () => {
    await rotate({ RotationLambdaARN: lambda });
    expect((await failure(rotate())).message).toBe(
      "A previous rotation isn't complete. That rotation will be reattempted.",
    );
    sandbox.completeRotation('a', 'rotated');
    expect(sandbox.secret('a')?.versions).toMatchObject([
      { id: V1, stages: ['AWSPREVIOUS'] },
      { id: V2, stages: ['AWSCURRENT'], secretString: 'rotated' },
    ]);
  });

  test('is switched off by CancelRotateSecret, which shows the old settings', async () => {
    await rotate({
      RotationLambdaARN: lambda,
      RotationRules: { AutomaticallyAfterDays: 30 },
      RotateImmediately: false,
    });
    await secrets().send(new CancelRotateSecretCommand({ SecretId: 'a' }));
    const described = await secrets().send(new DescribeSecretCommand({ SecretId: 'a' }));
    expect(described).toMatchObject({ RotationEnabled: false, RotationLambdaARN: lambda });
    expect(described.NextRotationDate).toBeUndefined();
  });

  test('can complete at once', async () => {
    sandbox.setRotator(({ name }) => `new ${name}`);
    await rotate({ RotationLambdaARN: lambda });
    expect(sandbox.secret('a')?.versions[1]).toMatchObject({ stages: ['AWSCURRENT'], secretString: 'new a' });
  });
});

test('a secret has no resource policy', async () => {
  sandbox.putSecret({ name: 'a' });
  expect(await secrets().send(new GetResourcePolicyCommand({ SecretId: 'a' }))).not.toHaveProperty('ResourcePolicy');
});
