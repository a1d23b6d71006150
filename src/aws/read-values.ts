import {
  type APIErrorType,
  BatchGetSecretValueCommand,
  GetSecretValueCommand,
  type SecretsManagerClient,
  type SecretValueEntry,
} from '@aws-sdk/client-secrets-manager';
import { CloudError, type ReadValue } from '../domain/cloud.ts';
import { SecretValue } from '../domain/secret-value.ts';
import type { Call } from './call.ts';
import { toCloudError } from './errors.ts';
import { pages } from './pages.ts';

/** The most that one BatchGetSecretValue takes. */
const BATCH = 20;

/**
 * Reads AWSCURRENT of each secret, in batches of 20 at the same time. Where the batch operation is not permitted or not known to the
 * endpoint, or leaves a secret out, those secrets are read one by one. Keyed by ARN.
 */
export async function readValues(
  client: SecretsManagerClient,
  call: Call,
  arns: readonly string[],
): Promise<Map<string, ReadValue>> {
  const unique = [...new Set(arns)];
  const batches: string[][] = [];
  for (let at = 0; at < unique.length; at += BATCH) batches.push(unique.slice(at, at + BATCH));
  const read = new Map<string, ReadValue>();
  await Promise.all(
    batches.map(async (batch) => {
      await readBatch(client, call, batch, read);
      const left = batch.filter((arn) => !read.has(arn));
      await Promise.all(left.map(async (arn) => read.set(arn, await readOne(client, call, arn))));
    }),
  );
  return read;
}

async function readBatch(
  client: SecretsManagerClient,
  call: Call,
  batch: string[],
  read: Map<string, ReadValue>,
): Promise<void> {
  const operation = 'BatchGetSecretValue';
  const fetch = (token: string | undefined) =>
    call({ operation, rate: 'batch-read' }, () =>
      client.send(new BatchGetSecretValueCommand({ SecretIdList: batch, NextToken: token })),
    );
  try {
    for await (const page of pages({ service: 'secretsmanager', operation }, fetch, (answer) => answer.NextToken)) {
      for (const entry of page.SecretValues ?? []) if (entry.ARN !== undefined) read.set(entry.ARN, outcome(entry));
      for (const error of page.Errors ?? [])
        if (error.SecretId !== undefined) read.set(error.SecretId, failure(error, error.SecretId));
    }
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    // Asking for each of the twenty would only fail twenty times.
    if (error.kind === 'credentials' || error.kind === 'throttled' || error.kind === 'unreachable') {
      for (const arn of batch) if (!read.has(arn)) read.set(arn, { kind: 'failed', error });
    }
  }
}

async function readOne(client: SecretsManagerClient, call: Call, arn: string): Promise<ReadValue> {
  const operation = 'GetSecretValue';
  try {
    return outcome(
      await call({ operation, resource: arn }, () => client.send(new GetSecretValueCommand({ SecretId: arn }))),
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return hasNoValue(error) ? { kind: 'none' } : { kind: 'failed', error };
  }
}

function outcome(entry: Pick<SecretValueEntry, 'SecretString' | 'SecretBinary' | 'VersionId'>): ReadValue {
  const { SecretString: text, SecretBinary: bytes, VersionId: versionId } = entry;
  if (text !== undefined) return { kind: 'text', value: new SecretValue(text), versionId: versionId ?? '' };
  return { kind: bytes === undefined ? 'none' : 'binary' };
}

/** The error of one secret in a batch that was read: the operation that failed for it is GetSecretValue. */
function failure({ ErrorCode: code, Message: message }: APIErrorType, arn: string): ReadValue {
  const call = { service: 'secretsmanager', operation: 'GetSecretValue', resource: arn } as const;
  const error = toCloudError({ name: code ?? 'Unknown', message: message ?? '', $fault: 'client' }, call);
  return hasNoValue(error) ? { kind: 'none' } : { kind: 'failed', error };
}

/** "can't find the specified secret value for staging label": the secret is there, a value is not. */
function hasNoValue(error: CloudError): boolean {
  return error.kind === 'not-found' && /secret value|staging label/i.test(error.detail);
}
