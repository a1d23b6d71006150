import {
  type APIErrorType,
  BatchGetSecretValueCommand,
  type BatchGetSecretValueResponse,
  GetSecretValueCommand,
  type SecretsManagerClient,
  type SecretValueEntry,
} from '@aws-sdk/client-secrets-manager';
import { CloudError, type ReadValue } from '../domain/cloud.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { allPages, BadAnswer, batchesOf, type Call, optionalText, text } from './call.ts';
import { type ErrorWords, toCloudError } from './errors.ts';

/** The most that one BatchGetSecretValue takes. */
const BATCH = 20;

type Entry = readonly [arn: string, outcome: ReadValue];

/**
 * Reads AWSCURRENT of each secret, in batches of 20 at the same time. Where the batch operation is not permitted or not known to the
 * endpoint, or leaves a secret out, those secrets are read one by one. Keyed by ARN; throws nothing: each secret has its outcome.
 */
export async function readValues(
  client: SecretsManagerClient,
  call: Call,
  arns: readonly string[],
  words: ErrorWords = {},
): Promise<Map<string, ReadValue>> {
  const unique = [...new Set(arns)];
  const read = await Promise.all(
    batchesOf(unique, BATCH).map(async (batch) => {
      const found = new Map(await readBatch(client, call, batch, words));
      return Promise.all(
        batch.map(async (arn): Promise<Entry> => [arn, found.get(arn) ?? (await readOne(client, call, arn))]),
      );
    }),
  );
  return new Map(read.flat());
}

/** What the batch operation says; secrets that it says nothing about are missing. */
async function readBatch(
  client: SecretsManagerClient,
  call: Call,
  batch: string[],
  words: ErrorWords,
): Promise<Entry[]> {
  const operation = 'BatchGetSecretValue';
  const fetch = (token: string | undefined) =>
    call(
      { operation, priority: 'batch-read' },
      () => client.send(new BatchGetSecretValueCommand({ SecretIdList: batch, NextToken: token })),
      (answer) => ({ items: entriesOf(answer, words), token: optionalText('NextToken', answer.NextToken) }),
    );
  try {
    return await allPages({ service: 'secretsmanager', operation }, fetch);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    // What stopped the batch would stop each of its secrets, twenty times.
    const isHopeless = error.kind === 'credentials' || error.kind === 'throttled' || error.kind === 'unreachable';
    return isHopeless ? batch.map((arn) => [arn, { kind: 'failed', error }]) : [];
  }
}

function entriesOf(answer: BatchGetSecretValueResponse, words: ErrorWords): Entry[] {
  return [
    ...(answer.SecretValues ?? []).map((entry): Entry => [text('ARN', entry.ARN), outcome(entry)]),
    ...(answer.Errors ?? []).map((error): Entry => [text('SecretId', error.SecretId), failure(error, words)]),
  ];
}

async function readOne(client: SecretsManagerClient, call: Call, arn: string): Promise<ReadValue> {
  const operation = 'GetSecretValue';
  try {
    return await call(
      { operation, resource: arn },
      () => client.send(new GetSecretValueCommand({ SecretId: arn })),
      outcome,
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return failedOrNone(error);
  }
}

function outcome(entry: Pick<SecretValueEntry, 'Name' | 'SecretString' | 'SecretBinary' | 'VersionId'>): ReadValue {
  const { SecretString: value, SecretBinary: bytes } = entry;
  if (typeof value === 'string') {
    return { kind: 'text', value: new SecretValue(value), versionId: text('VersionId', entry.VersionId) };
  }
  if (value === undefined && bytes !== undefined) return { kind: 'binary' };
  // AWS says ResourceNotFoundException; some emulators answer for a secret that was made without a value, whole but for the value.
  if (value === undefined && entry.Name && entry.VersionId) return { kind: 'none' };
  throw new BadAnswer('the answer has neither SecretString nor SecretBinary');
}

/** One secret's error in a batch that was read: the operation that failed for it is GetSecretValue. */
function failure({ SecretId: arn, ErrorCode: code, Message: message }: APIErrorType, words: ErrorWords): ReadValue {
  const call = { service: 'secretsmanager', operation: 'GetSecretValue', resource: arn, ...words } as const;
  return failedOrNone(toCloudError({ name: code, message, $fault: 'client' }, call));
}

/** "can't find the specified secret value for staging label": the secret is there, a value is not. */
function failedOrNone(error: CloudError): ReadValue {
  const hasNoValue = error.kind === 'not-found' && /secret value|staging label/i.test(error.detail);
  return hasNoValue ? { kind: 'none' } : { kind: 'failed', error };
}
