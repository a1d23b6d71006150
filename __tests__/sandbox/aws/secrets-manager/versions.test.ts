import {
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  type PutSecretValueCommandInput,
  UpdateSecretCommand,
  type UpdateSecretCommandInput,
  UpdateSecretVersionStageCommand,
  type UpdateSecretVersionStageCommandInput,
} from '@aws-sdk/client-secrets-manager';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

const V1 = '1'.repeat(32);
const V2 = '2'.repeat(32);
const V3 = '3'.repeat(32);

let sandbox: AwsSandbox;
const put = (input: Omit<PutSecretValueCommandInput, 'SecretId'>) =>
  clients(sandbox).secrets.send(new PutSecretValueCommand({ SecretId: 'a', ...input }));
const update = (input: Omit<UpdateSecretCommandInput, 'SecretId'>) =>
  clients(sandbox).secrets.send(new UpdateSecretCommand({ SecretId: 'a', ...input }));
const move = (input: Omit<UpdateSecretVersionStageCommandInput, 'SecretId'>) =>
  clients(sandbox).secrets.send(new UpdateSecretVersionStageCommand({ SecretId: 'a', ...input }));
const stages = () =>
  Object.fromEntries(sandbox.secret('a')?.versions.map((version) => [version.id, version.stages]) ?? []);

beforeEach(async () => {
  sandbox = await startAws();
  sandbox.putSecret({ name: 'a', value: 'one', versionId: V1 });
});
afterEach(() => sandbox.close());

describe('PutSecretValue', () => {
  test('makes a version AWSCURRENT and the old one AWSPREVIOUS', async () => {
    expect(await put({ SecretString: 'two', ClientRequestToken: V2 })).toMatchObject({
      VersionId: V2,
      VersionStages: ['AWSCURRENT'],
    });
    expect(stages()).toEqual({ [V1]: ['AWSPREVIOUS'], [V2]: ['AWSCURRENT'] });
  });

  test('a third version leaves the first without a stage: deprecated, and listed only on request', async () => {
    await put({ SecretString: 'two', ClientRequestToken: V2 });
    await put({ SecretString: 'three', ClientRequestToken: V3 });
    expect(stages()).toEqual({ [V1]: [], [V2]: ['AWSPREVIOUS'], [V3]: ['AWSCURRENT'] });
    const list = async (IncludeDeprecated: boolean) =>
      (await clients(sandbox).secrets.send(new ListSecretVersionIdsCommand({ SecretId: 'a', IncludeDeprecated })))
        .Versions;
    expect((await list(false))?.map((version) => version.VersionId)).toEqual([V2, V3]);
    expect((await list(true))?.map((version) => version.VersionId)).toEqual([V1, V2, V3]);
    expect((await list(true))?.[0]).toMatchObject({ KmsKeyIds: ['DefaultEncryptionKey'] });
  });

  test('with an old token and the same value succeeds and moves no stage', async () => {
    await put({ SecretString: 'two', ClientRequestToken: V2 });
    expect(await put({ SecretString: 'one', ClientRequestToken: V1 })).toMatchObject({
      VersionId: V1,
      VersionStages: ['AWSPREVIOUS'],
    });
    expect(stages()).toEqual({ [V1]: ['AWSPREVIOUS'], [V2]: ['AWSCURRENT'] });
  });

  test('with an old token and another value is refused', async () => {
    expect(await failure(put({ SecretString: 'other', ClientRequestToken: V1 }))).toMatchObject({
      code: 'ResourceExistsException',
      message: expect.stringContaining(`You can't use ClientRequestToken ${V1}`),
    });
  });

  test('puts the stages that are asked for, and takes them from other versions', async () => {
    await put({ SecretString: 'two', ClientRequestToken: V2, VersionStages: ['AWSPENDING', 'mine'] });
    expect(stages()).toEqual({ [V1]: ['AWSCURRENT'], [V2]: ['AWSPENDING', 'mine'] });
    await put({ SecretString: 'three', ClientRequestToken: V3, VersionStages: ['mine'] });
    expect(stages()).toEqual({ [V1]: ['AWSCURRENT'], [V2]: ['AWSPENDING'], [V3]: ['mine'] });
  });

  test('makes the first version AWSCURRENT, whatever is asked for', async () => {
    sandbox.putSecret({ name: 'empty' });
    await clients(sandbox).secrets.send(
      new PutSecretValueCommand({
        SecretId: 'empty',
        SecretString: 'x',
        VersionStages: ['mine'],
        ClientRequestToken: V2,
      }),
    );
    expect(sandbox.secret('empty')?.versions[0]?.stages.toSorted()).toEqual(['AWSCURRENT', 'mine']);
  });

  test('needs a value', async () => {
    expect(await failure(put({}))).toMatchObject({
      code: 'InvalidRequestException',
      message: 'You must provide either SecretString or SecretBinary.',
    });
  });

  test('keeps a hundred versions, and beyond that removes deprecated ones that are older than a day', async () => {
    sandbox.changeSecret('a', (secret) => {
      const old = Array.from({ length: 120 }, (_, index) => ({ id: `${index}`, stages: [], createdAt: 0 }));
      secret.versions.unshift(...old);
    });
    await put({ SecretString: 'two', ClientRequestToken: V2 });
    expect(sandbox.secret('a')?.versions).toHaveLength(100);
    expect(
      sandbox
        .secret('a')
        ?.versions.slice(-2)
        .map((version) => version.id),
    ).toEqual([V1, V2]);
  });
});

describe('UpdateSecret', () => {
  test('with a value makes a version', async () => {
    expect(await update({ SecretString: 'two', ClientRequestToken: V2 })).toMatchObject({ VersionId: V2 });
    expect(stages()).toEqual({ [V1]: ['AWSPREVIOUS'], [V2]: ['AWSCURRENT'] });
  });

  test('without a value makes none', async () => {
    expect((await update({ Description: 'new' })).VersionId).toBeUndefined();
    expect(sandbox.secret('a')).toMatchObject({ description: 'new', versions: [{ id: V1 }] });
  });

  test('leaves a description that is not given and removes it for the empty text', async () => {
    await update({ Description: 'kept' });
    await update({ KmsKeyId: 'alias/ml' });
    expect(sandbox.secret('a')?.description).toBe('kept');
    await update({ Description: '' });
    expect(sandbox.secret('a')).not.toHaveProperty('description');
  });

  test('refuses the token of a version, also with the same value', async () => {
    expect((await failure(update({ SecretString: 'one', ClientRequestToken: V1 }))).code).toBe(
      'ResourceExistsException',
    );
  });

  test('with another key encrypts the staged versions again; the empty text resets to the managed key', async () => {
    await update({ KmsKeyId: 'alias/ml' });
    expect(sandbox.secret('a')).toMatchObject({ kmsKeyId: 'alias/ml', versions: [{ kmsKeyId: 'alias/ml' }] });
    await update({ KmsKeyId: '' });
    expect(sandbox.secret('a')).not.toHaveProperty('kmsKeyId');
    expect(sandbox.secret('a')?.versions[0]).not.toHaveProperty('kmsKeyId');
  });
});

describe('UpdateSecretVersionStage', () => {
  beforeEach(() => put({ SecretString: 'two', ClientRequestToken: V2 }));

  test('moves AWSCURRENT back, and AWSPREVIOUS to where it was', async () => {
    await move({ VersionStage: 'AWSCURRENT', RemoveFromVersionId: V2, MoveToVersionId: V1 });
    expect(stages()).toEqual({ [V1]: ['AWSCURRENT'], [V2]: ['AWSPREVIOUS'] });
  });

  test('wants to know where AWSCURRENT is', async () => {
    expect(await failure(move({ VersionStage: 'AWSCURRENT', MoveToVersionId: V1 }))).toMatchObject({
      code: 'InvalidParameterException',
      message: `The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version ${V2}, so you must explicitly reference that version in RemoveFromVersionId.`,
    });
  });

  test('adds and removes a label of one’s own', async () => {
    await move({ VersionStage: 'mine', MoveToVersionId: V1 });
    expect(stages()[V1]).toEqual(['AWSPREVIOUS', 'mine']);
    await move({ VersionStage: 'mine', RemoveFromVersionId: V1 });
    expect(stages()[V1]).toEqual(['AWSPREVIOUS']);
  });

  test('refuses versions that do not exist or do not hold the label', async () => {
    expect((await failure(move({ VersionStage: 'mine', MoveToVersionId: V3 }))).message).toBe(
      `Not a valid version: ${V3}`,
    );
    expect((await failure(move({ VersionStage: 'mine', RemoveFromVersionId: V1 }))).message).toBe(
      `Version stage mine not found in version ${V1}`,
    );
  });
});
