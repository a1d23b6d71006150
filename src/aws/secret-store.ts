import {
  CancelRotateSecretCommand,
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  type Filter,
  GetResourcePolicyCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  RotateSecretCommand,
  type SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import { type ActualSecret, CURRENT_STAGE } from '../domain/actual.ts';
import { CloudError, type NewSecret, type SecretFilter, type SecretList, type SecretStore } from '../domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { eachOnce, fromDescription, fromListEntry, list, optionalText, secretArn, tagList } from './answer.ts';
import { type AwsService, type CallOptions, createService, untilAccepted } from './call.ts';
import { goneIsUndefined } from './errors.ts';
import { readValues } from './read-values.ts';

/** Secrets Manager behind the domain's words. */
export function createSecretStore(client: SecretsManagerClient, calls: CallOptions): SecretStore & SecretList {
  const secretsManager = createService('secretsmanager', client, calls);
  const { call } = secretsManager;
  return {
    describe: (name) => describe(secretsManager, name),
    listOwned: (owner) => listOwned(secretsManager, owner),
    list: (filter) => listBy(secretsManager, filter),
    resourcePolicy: (arn) =>
      call(
        { operation: 'GetResourcePolicy', resource: arn },
        () => new GetResourcePolicyCommand({ SecretId: arn }),
        ({ ResourcePolicy }) => optionalText('ResourcePolicy', ResourcePolicy),
      ),
    currentSince: (arn) => currentSince(secretsManager, arn),
    readValues: (arns) => readValues(secretsManager, arns, calls),
    create: (secret) => createOnceFree(secretsManager, secret),
    putValue: (arn, value, versionId) => putValue(secretsManager, arn, value, versionId),
    setDescription: (arn, description) =>
      call(
        { operation: 'UpdateSecret', resource: arn },
        () => new UpdateSecretCommand({ SecretId: arn, Description: description }),
      ),
    // Empty text is the default key. Source: UpdateSecret API reference, KmsKeyId.
    setKey: (arn, kmsKeyId) =>
      call(
        { operation: 'UpdateSecret', resource: arn },
        () => new UpdateSecretCommand({ SecretId: arn, KmsKeyId: kmsKeyId ?? '' }),
      ),
    restore: (arn) =>
      call({ operation: 'RestoreSecret', resource: arn }, () => new RestoreSecretCommand({ SecretId: arn })),
    scheduleDeletion: (arn, recoveryWindowDays) => scheduleDeletion(secretsManager, arn, recoveryWindowDays),
    // AWS would rotate at once unless asked not to, and code that holds the old value would fail.
    setRotation: (arn, { lambdaArn, schedule }) =>
      call(
        { operation: 'RotateSecret', resource: arn },
        () =>
          new RotateSecretCommand({
            SecretId: arn,
            RotationLambdaARN: lambdaArn,
            RotationRules: { ScheduleExpression: schedule },
            RotateImmediately: false,
          }),
      ),
    cancelRotation: (arn) =>
      call({ operation: 'CancelRotateSecret', resource: arn }, () => new CancelRotateSecretCommand({ SecretId: arn })),
    tag: async (arn, tags) => {
      if (Object.keys(tags).length === 0) return;
      const command = () => new TagResourceCommand({ SecretId: arn, Tags: tagList(tags) });
      await call({ operation: 'TagResource', resource: arn }, command);
    },
    untag: async (arn, keys) => {
      if (keys.length === 0) return;
      const command = () => new UntagResourceCommand({ SecretId: arn, TagKeys: [...keys] });
      await call({ operation: 'UntagResource', resource: arn }, command);
    },
  };
}

function describe({ call }: AwsService, name: string): Promise<ActualSecret | undefined> {
  const command = () => new DescribeSecretCommand({ SecretId: name });
  return call({ operation: 'DescribeSecret', resource: name }, command, fromDescription).catch(goneIsUndefined);
}

/**
 * ListSecrets matches prefixes, and key and value of a tag apart from each other: what it returns is looked through again.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html
 */
async function listOwned(
  service: AwsService,
  { stack, dataPlane }: Parameters<SecretStore['listOwned']>[0],
): Promise<ActualSecret[]> {
  const listed = await listSecrets(service, true, [
    { Key: 'tag-key', Values: [OWNERSHIP_TAGS.stack] },
    { Key: 'tag-value', Values: [stack] },
  ]);
  return listed.filter(
    ({ tags }) => tags[OWNERSHIP_TAGS.stack] === stack && tags[OWNERSHIP_TAGS.dataPlane] === dataPlane,
  );
}

async function listBy(service: AwsService, filter: SecretFilter): Promise<ActualSecret[]> {
  if (filter.by === 'prefix') {
    const listed = await listSecrets(service, false, [{ Key: 'name', Values: [filter.prefix] }]);
    return listed.filter(({ name }) => name.startsWith(filter.prefix));
  }
  const { key, value } = filter;
  const listed = await listSecrets(service, false, [
    { Key: 'tag-key', Values: [key] },
    // A filter takes no empty value.
    ...(value === '' ? [] : [{ Key: 'tag-value' as const, Values: [value] }]),
  ]);
  return listed.filter(({ tags }) => tags[key] === value);
}

async function listSecrets({ pages }: AwsService, withDeleted: boolean, Filters: Filter[]): Promise<ActualSecret[]> {
  const common = { MaxResults: 100, IncludePlannedDeletion: withDeleted, Filters };
  const listed = await pages(
    { operation: 'ListSecrets' },
    (token) => new ListSecretsCommand({ ...common, NextToken: token }),
    ({ SecretList }) => list('SecretList', SecretList).map(fromListEntry),
  );
  return eachOnce(listed);
}

async function currentSince({ pages }: AwsService, arn: string): Promise<string | undefined> {
  const versions = await pages(
    { operation: 'ListSecretVersionIds', resource: arn },
    (token) => new ListSecretVersionIdsCommand({ SecretId: arn, MaxResults: 100, NextToken: token }),
    ({ Versions }) => list('Versions', Versions),
  );
  return versions.find(({ VersionStages }) => VersionStages?.includes(CURRENT_STAGE))?.CreatedDate?.toISOString();
}

function putValue({ call }: AwsService, arn: string, value: SecretValue, versionId: string): Promise<void> {
  return call(
    { operation: 'PutSecretValue', resource: arn, secret: value },
    () => new PutSecretValueCommand({ SecretId: arn, SecretString: value.reveal(), ClientRequestToken: versionId }),
  );
}

async function scheduleDeletion({ call }: AwsService, arn: string, days: number): Promise<string | undefined> {
  try {
    return await call(
      { operation: 'DeleteSecret', resource: arn },
      () => new DeleteSecretCommand({ SecretId: arn, RecoveryWindowInDays: days }),
      ({ DeletionDate }) => DeletionDate?.toISOString().slice(0, 10),
    );
  } catch (error) {
    // One whose answer was lost is repeated, and what is scheduled for deletion cannot be deleted again.
    if (!(error instanceof CloudError) || error.kind !== 'refused') throw error;
    const isScheduled = await call(
      { operation: 'DescribeSecret', resource: arn },
      () => new DescribeSecretCommand({ SecretId: arn }),
      ({ DeletedDate }) => Boolean(DeletedDate),
    );
    if (!isScheduled) throw error;
    return undefined;
  }
}

/** After a deletion for good AWS does not find the name, and does not set it free at once either: it is waited for, within bounds. */
async function createOnceFree(service: AwsService, secret: NewSecret): Promise<string> {
  const isTaken = ({ kind, detail }: CloudError) => kind === 'refused' && /scheduled for deletion/i.test(detail);
  try {
    return await create(service, secret);
  } catch (error) {
    if (!(error instanceof CloudError) || !isTaken(error)) throw error;
    if ((await describe(service, secret.name)) !== undefined) throw error;
  }
  try {
    return await untilAccepted(service.clock, isTaken, () => create(service, secret));
  } catch (error) {
    if (!(error instanceof CloudError) || !isTaken(error)) throw error;
    const fix =
      'A secret of that name was just deleted for good, and AWS has not set the name free yet: wait some minutes, then run again.';
    throw new CloudError({ ...error, fix });
  }
}

async function create(service: AwsService, secret: NewSecret): Promise<string> {
  const { name, description, tags, kmsKeyId, initial } = secret;
  try {
    const made = await service.call(
      { operation: 'CreateSecret', resource: name, ...(initial ? { secret: initial.value } : {}) },
      () =>
        new CreateSecretCommand({
          Name: name,
          Tags: tagList(tags),
          ...(description === '' ? {} : { Description: description }),
          ...(kmsKeyId === null ? {} : { KmsKeyId: kmsKeyId }),
          ...(initial ? { SecretString: initial.value.reveal(), ClientRequestToken: initial.versionId } : {}),
        }),
      ({ ARN, VersionId }) => ({ arn: secretArn('ARN', ARN), versionId: optionalText('VersionId', VersionId) }),
    );
    // Some emulators give the first version an id of their own, and the next plan would take it for someone else's.
    if (initial && made.versionId !== undefined && made.versionId !== initial.versionId) {
      await putValue(service, made.arn, initial.value, initial.versionId);
    }
    return made.arn;
  } catch (error) {
    if (!(error instanceof CloudError) || error.kind !== 'exists') throw error;
    const existing = await describe(service, name);
    if (existing && isOurCreation(existing, secret)) return existing.arn;
    throw error;
  }
}

/** True if an earlier try made the secret and only its answer was lost: its version id is ours alone, or it has none and our tags. */
function isOurCreation(existing: ActualSecret, { initial, tags }: NewSecret): boolean {
  if (existing.deletedAt !== undefined) return false;
  if (initial) return existing.versions[initial.versionId] !== undefined;
  const sameTags = Object.entries(tags).every(([key, value]) => existing.tags[key] === value);
  return sameTags && Object.keys(existing.versions).length === 0;
}
