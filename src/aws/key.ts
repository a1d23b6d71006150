import type { IAMClient } from '@aws-sdk/client-iam';
import { DescribeKeyCommand, type KeyMetadata, KMSClient } from '@aws-sdk/client-kms';
import { CloudError } from '../domain/cloud.ts';
import type { KeyState } from '../domain/kms-key.ts';
import { type CallOptions, createCall, text } from './call.ts';

/** In a file of its own, since KMS's client is loaded only where a file names a key. Asked twice at most: the answer is advice. */
export async function keyState({ config }: IAMClient, calls: CallOptions, keyId: string): Promise<KeyState> {
  const { credentials, requestHandler } = config;
  const kms = new KMSClient({ region: calls.region, credentials, requestHandler, maxAttempts: 2 });
  try {
    return await createCall('kms', calls)(
      { operation: 'DescribeKey', resource: keyId },
      () => kms.send(new DescribeKeyCommand({ KeyId: keyId })),
      ({ KeyMetadata: found }) => stateOf(text('KeyId', found?.KeyId), found ?? {}),
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return error.code === 'NotFoundException' ? { kind: 'missing' } : { kind: 'unknown', code: error.code };
  }
}

const STATES: Readonly<Record<string, string>> = {
  Disabled: 'is disabled',
  PendingDeletion: 'is scheduled for deletion',
  PendingReplicaDeletion: 'is scheduled for deletion',
};

/** Secrets Manager takes symmetric keys for encryption only. */
function stateOf(keyId: string, { KeyState: state = 'Enabled', KeySpec, KeyUsage }: Partial<KeyMetadata>): KeyState {
  if ((KeySpec ?? 'SYMMETRIC_DEFAULT') !== 'SYMMETRIC_DEFAULT' || (KeyUsage ?? 'ENCRYPT_DECRYPT') !== 'ENCRYPT_DECRYPT')
    return { kind: 'unusable', why: `(${keyId}) is not a symmetric key for encryption, which Secrets Manager needs` };
  if (state === 'Enabled') return { kind: 'usable' };
  return { kind: 'unusable', why: STATES[state] ?? `is not enabled: its state is ${state}` };
}
