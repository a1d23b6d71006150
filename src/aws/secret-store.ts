import {
  CreateSecretCommand,
  DescribeSecretCommand,
  type Filter,
  GetResourcePolicyCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-secrets-manager';
import { type ActualSecret, CURRENT_STAGE } from '../domain/actual.ts';
import type { Clock } from '../domain/clock.ts';
import { CloudError, type NewSecret, type SecretFilter, type SecretList, type SecretStore } from '../domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { fromDescription, fromListEntry, tagList } from './actual-secret.ts';
import { allPages, type Call, type CallOptions, createCall, list, nothing, optionalText, secretArn } from './call.ts';
import { secretChanges } from './change-secret.ts';
import { readValues } from './read-values.ts';
import { isGone, untilAccepted } from './retry.ts';

/** Secrets Manager behind the domain's words. */
export function createSecretStore(client: SecretsManagerClient, calls: CallOptions): SecretStore & SecretList {
  const call = createCall('secretsmanager', calls);
  return {
    describe: (name) => describe(client, call, name),
    listOwned: (owner) => listOwned(client, call, owner),
    list: (filter) => listBy(client, call, filter),
    resourcePolicy: (arn) =>
      call(
        { operation: 'GetResourcePolicy', resource: arn, priority: 'policy' },
        () => client.send(new GetResourcePolicyCommand({ SecretId: arn })),
        ({ ResourcePolicy }) => optionalText('ResourcePolicy', ResourcePolicy),
      ),
    currentSince: (arn) => currentSince(client, call, arn),
    readValues: (arns) => readValues(client, call, arns, calls),
    create: (secret) => createOnceFree(client, call, calls.clock, secret),
    putValue: (arn, value, versionId) => putValue(client, call, arn, value, versionId),
    ...secretChanges(client, call),
    tag: async (arn, tags) => {
      if (Object.keys(tags).length === 0) return;
      const command = new TagResourceCommand({ SecretId: arn, Tags: tagList(tags) });
      await call({ operation: 'TagResource', resource: arn, priority: 'tag' }, () => client.send(command), nothing);
    },
    untag: async (arn, keys) => {
      if (keys.length === 0) return;
      const command = new UntagResourceCommand({ SecretId: arn, TagKeys: [...keys] });
      await call({ operation: 'UntagResource', resource: arn, priority: 'tag' }, () => client.send(command), nothing);
    },
  };
}

async function describe(client: SecretsManagerClient, call: Call, name: string): Promise<ActualSecret | undefined> {
  try {
    return await call(
      { operation: 'DescribeSecret', resource: name, priority: 'one-of-many' },
      () => client.send(new DescribeSecretCommand({ SecretId: name })),
      fromDescription,
    );
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/**
 * ListSecrets matches prefixes, and key and value of a tag apart from each other: what it returns is looked through again.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html
 */
async function listOwned(
  client: SecretsManagerClient,
  call: Call,
  owner: { stack: string; dataPlane: string },
): Promise<ActualSecret[]> {
  const listed = await listSecrets(client, call, true, [
    { Key: 'tag-key', Values: [OWNERSHIP_TAGS.stack] },
    { Key: 'tag-value', Values: [owner.stack] },
  ]);
  return listed.filter(
    ({ tags }) => tags[OWNERSHIP_TAGS.stack] === owner.stack && tags[OWNERSHIP_TAGS.dataPlane] === owner.dataPlane,
  );
}

async function listBy(client: SecretsManagerClient, call: Call, filter: SecretFilter): Promise<ActualSecret[]> {
  if (filter.by === 'prefix') {
    const listed = await listSecrets(client, call, false, [{ Key: 'name', Values: [filter.prefix] }]);
    return listed.filter(({ name }) => name.startsWith(filter.prefix));
  }
  const { key, value } = filter;
  const listed = await listSecrets(client, call, false, [
    { Key: 'tag-key', Values: [key] },
    // A filter takes no empty value.
    ...(value === '' ? [] : [{ Key: 'tag-value' as const, Values: [value] }]),
  ]);
  return listed.filter(({ tags }) => tags[key] === value);
}

async function listSecrets(
  client: SecretsManagerClient,
  call: Call,
  withDeleted: boolean,
  filters: Filter[],
): Promise<ActualSecret[]> {
  const operation = 'ListSecrets';
  const fetch = (token: string | undefined) =>
    call(
      { operation, priority: 'list' },
      () =>
        client.send(
          new ListSecretsCommand({
            MaxResults: 100,
            IncludePlannedDeletion: withDeleted,
            Filters: filters,
            NextToken: token,
          }),
        ),
      (answer) => ({
        items: list('SecretList', answer.SecretList).map(fromListEntry),
        token: optionalText('NextToken', answer.NextToken),
      }),
    );
  const listed = await allPages({ service: 'secretsmanager', operation }, fetch);
  // A secret that is changed while pages are read can come twice.
  return [...new Map(listed.map((secret) => [secret.arn, secret])).values()];
}

async function currentSince(client: SecretsManagerClient, call: Call, arn: string): Promise<string | undefined> {
  const operation = 'ListSecretVersionIds';
  const versions = await allPages({ service: 'secretsmanager', operation }, (token) =>
    call(
      { operation, resource: arn, priority: 'versions' },
      () => client.send(new ListSecretVersionIdsCommand({ SecretId: arn, MaxResults: 100, NextToken: token })),
      (answer) => ({
        items: list('Versions', answer.Versions),
        token: optionalText('NextToken', answer.NextToken),
      }),
    ),
  );
  return versions.find(({ VersionStages }) => VersionStages?.includes(CURRENT_STAGE))?.CreatedDate?.toISOString();
}

async function putValue(
  client: SecretsManagerClient,
  call: Call,
  arn: string,
  value: SecretValue,
  versionId: string,
): Promise<void> {
  await call(
    { operation: 'PutSecretValue', resource: arn, priority: 'write', secret: value },
    () =>
      client.send(
        new PutSecretValueCommand({ SecretId: arn, SecretString: value.reveal(), ClientRequestToken: versionId }),
      ),
    nothing,
  );
}

/** After a deletion for good AWS does not find the name, and does not set it free at once either: it is waited for, within bounds. */
async function createOnceFree(
  client: SecretsManagerClient,
  call: Call,
  clock: Clock,
  secret: NewSecret,
): Promise<string> {
  const isTaken = ({ kind, detail }: CloudError) => kind === 'refused' && /scheduled for deletion/i.test(detail);
  try {
    return await create(client, call, secret);
  } catch (error) {
    if (!(error instanceof CloudError) || !isTaken(error)) throw error;
    if ((await describe(client, call, secret.name)) !== undefined) throw error;
  }
  try {
    return await untilAccepted(clock, isTaken, () => create(client, call, secret));
  } catch (error) {
    if (!(error instanceof CloudError) || !isTaken(error)) throw error;
    const fix =
      'A secret of that name was just deleted for good, and AWS has not set the name free yet: wait some minutes, then run again.';
    throw new CloudError({ ...error, fix });
  }
}

async function create(client: SecretsManagerClient, call: Call, secret: NewSecret): Promise<string> {
  const { name, description, tags, kmsKeyId, initial } = secret;
  const about = {
    operation: 'CreateSecret',
    resource: name,
    priority: 'create',
    ...(initial ? { secret: initial.value } : {}),
  } as const;
  try {
    const made = await call(
      about,
      () =>
        client.send(
          new CreateSecretCommand({
            Name: name,
            Tags: tagList(tags),
            ...(description === '' ? {} : { Description: description }),
            ...(kmsKeyId === null ? {} : { KmsKeyId: kmsKeyId }),
            ...(initial ? { SecretString: initial.value.reveal(), ClientRequestToken: initial.versionId } : {}),
          }),
        ),
      (answer) => ({ arn: secretArn('ARN', answer.ARN), versionId: optionalText('VersionId', answer.VersionId) }),
    );
    // Some emulators give the first version an id of their own, and the next plan would take it for someone else's.
    if (initial && made.versionId !== undefined && made.versionId !== initial.versionId) {
      await putValue(client, call, made.arn, initial.value, initial.versionId);
    }
    return made.arn;
  } catch (error) {
    if (!(error instanceof CloudError) || error.kind !== 'exists') throw error;
    const existing = await describe(client, call, name);
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
