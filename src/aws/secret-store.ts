import {
  CreateSecretCommand,
  DescribeSecretCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import type { ActualSecret } from '../domain/actual.ts';
import { CloudError, type NewSecret, type SecretStore } from '../domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { fromDescription, fromListEntry, tagList } from './actual-secret.ts';
import { type Call, createCall } from './call.ts';
import { cloudError } from './errors.ts';
import type { Gate } from './limit.ts';
import { pages } from './pages.ts';
import { readValues } from './read-values.ts';

/** Secrets Manager behind the domain's words. The client's region is the store's. */
export function createSecretStore(client: SecretsManagerClient, gate: Gate): SecretStore {
  const call = createCall('secretsmanager', gate);
  return {
    describe: (name) => describe(client, call, name),
    listOwned: (owner) => listOwned(client, call, owner),
    readValues: (arns) => readValues(client, call, arns),
    create: (secret) => create(client, call, secret),
    putValue: async (arn, value, versionId) => {
      await call({ operation: 'PutSecretValue', resource: arn, rate: 'write', secret: value }, () =>
        client.send(
          new PutSecretValueCommand({ SecretId: arn, SecretString: value.reveal(), ClientRequestToken: versionId }),
        ),
      );
    },
    setDescription: async (arn, description) => {
      await call({ operation: 'UpdateSecret', resource: arn, rate: 'write' }, () =>
        client.send(new UpdateSecretCommand({ SecretId: arn, Description: description })),
      );
    },
    tag: async (arn, tags) => {
      if (Object.keys(tags).length === 0) return;
      await call({ operation: 'TagResource', resource: arn, rate: 'tag' }, () =>
        client.send(new TagResourceCommand({ SecretId: arn, Tags: tagList(tags) })),
      );
    },
    untag: async (arn, keys) => {
      if (keys.length === 0) return;
      await call({ operation: 'UntagResource', resource: arn, rate: 'tag' }, () =>
        client.send(new UntagResourceCommand({ SecretId: arn, TagKeys: [...keys] })),
      );
    },
  };
}

async function describe(client: SecretsManagerClient, call: Call, name: string): Promise<ActualSecret | undefined> {
  try {
    const answer = await call({ operation: 'DescribeSecret', resource: name }, () =>
      client.send(new DescribeSecretCommand({ SecretId: name })),
    );
    return fromDescription(answer, name);
  } catch (error) {
    if (error instanceof CloudError && error.kind === 'not-found') return undefined;
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
  const operation = 'ListSecrets';
  const fetch = (token: string | undefined) =>
    call({ operation, rate: 'list' }, () =>
      client.send(
        new ListSecretsCommand({
          MaxResults: 100,
          IncludePlannedDeletion: true,
          Filters: [
            { Key: 'tag-key', Values: [OWNERSHIP_TAGS.stack] },
            { Key: 'tag-value', Values: [owner.stack] },
          ],
          NextToken: token,
        }),
      ),
    );
  // By ARN: a secret that is changed while pages are read can come twice.
  const owned = new Map<string, ActualSecret>();
  for await (const page of pages({ service: 'secretsmanager', operation }, fetch, (answer) => answer.NextToken)) {
    for (const entry of page.SecretList ?? []) {
      const secret = fromListEntry(entry);
      const isOwned =
        secret.tags[OWNERSHIP_TAGS.stack] === owner.stack && secret.tags[OWNERSHIP_TAGS.dataPlane] === owner.dataPlane;
      if (isOwned) owned.set(secret.arn, secret);
    }
  }
  return [...owned.values()];
}

async function create(client: SecretsManagerClient, call: Call, secret: NewSecret): Promise<string> {
  const { name, description, tags, initial } = secret;
  const about = {
    operation: 'CreateSecret',
    resource: name,
    rate: 'create',
    ...(initial ? { secret: initial.value } : {}),
  } as const;
  try {
    const { ARN: arn } = await call(about, () =>
      client.send(
        new CreateSecretCommand({
          Name: name,
          Tags: tagList(tags),
          ...(description === '' ? {} : { Description: description }),
          ...(initial ? { SecretString: initial.value.reveal(), ClientRequestToken: initial.versionId } : {}),
        }),
      ),
    );
    if (arn) return arn;
  } catch (error) {
    if (!(error instanceof CloudError) || error.kind !== 'exists') throw error;
    const existing = await describe(client, call, name);
    if (existing && isOurCreation(existing, secret)) return existing.arn;
    throw error;
  }
  const detail = 'the answer has no ARN';
  throw cloudError(
    { kind: 'unreachable', code: 'MalformedResponse', detail },
    { service: 'secretsmanager', operation: 'CreateSecret', resource: name },
  );
}

/** True if an earlier try made the secret and only its answer was lost: its version id is ours alone, or it has none and our tags. */
function isOurCreation(existing: ActualSecret, { initial, tags }: NewSecret): boolean {
  if (existing.deletedAt !== undefined) return false;
  if (initial) return existing.versions[initial.versionId] !== undefined;
  const sameTags = Object.entries(tags).every(([key, value]) => existing.tags[key] === value);
  return sameTags && Object.keys(existing.versions).length === 0;
}
