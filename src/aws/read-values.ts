import {
  type APIErrorType,
  BatchGetSecretValueCommand,
  type BatchGetSecretValueResponse,
  GetSecretValueCommand,
  type SecretValueEntry,
} from '@aws-sdk/client-secrets-manager';
import { attempt, CloudError, type ReadValue } from '../domain/cloud.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { BadAnswer, text } from './answer.ts';
import { type AwsService, batchesOf } from './call.ts';
import { type ErrorWords, toCloudError } from './errors.ts';

/** The most that one BatchGetSecretValue takes. */
const BATCH = 20;

type Entry = readonly [arn: string, outcome: ReadValue];

/**
 * Reads AWSCURRENT of each secret, in batches of 20 at the same time. Where the batch operation is not permitted or not known to the
 * endpoint, or leaves a secret out, those secrets are read one by one. Keyed by ARN; throws nothing: each secret has its outcome.
 */
export async function readValues(
  service: AwsService,
  arns: readonly string[],
  words: ErrorWords,
): Promise<Map<string, ReadValue>> {
  const unique = [...new Set(arns)];
  const read = await Promise.all(
    batchesOf(unique, BATCH).map(async (batch) => {
      const found = new Map(await readBatch(service, batch, words));
      return Promise.all(
        batch.map(async (arn): Promise<Entry> => [arn, found.get(arn) ?? (await readOne(service, arn))]),
      );
    }),
  );
  return new Map(read.flat());
}

/** What the batch operation says; secrets that it says nothing about are missing. */
async function readBatch({ pages }: AwsService, batch: string[], words: ErrorWords): Promise<Entry[]> {
  try {
    return await pages(
      { operation: 'BatchGetSecretValue' },
      (token) => new BatchGetSecretValueCommand({ SecretIdList: batch, NextToken: token }),
      (answer) => entriesOf(answer, words),
    );
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

async function readOne({ call }: AwsService, arn: string): Promise<ReadValue> {
  const command = () => new GetSecretValueCommand({ SecretId: arn });
  const read = await attempt(() => call({ operation: 'GetSecretValue', resource: arn }, command, outcome));
  return read instanceof CloudError ? failedOrNone(read) : read;
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
