import type { IAMClient } from '@aws-sdk/client-iam';
import { DescribeKeyCommand, type KeyMetadata, KMSClient } from '@aws-sdk/client-kms';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { CallerAccount } from '../domain/actual.ts';
import { attempt, type Caller, CloudError } from '../domain/cloud.ts';
import type { KeyState } from '../domain/kms-key.ts';
import { text } from './answer.ts';
import { type CallOptions, createService } from './call.ts';

// A file of its own, loaded only where one of these clients is needed. Each is asked twice at most: the answer is advice.
const MAX_ATTEMPTS = 2;

/** Whose credentials the client of IAM has. @throws CloudError */
export async function caller({ config }: IAMClient, calls: CallOptions): Promise<Caller> {
  const { credentials, requestHandler } = config;
  const sts = new STSClient({ region: calls.region, credentials, requestHandler, maxAttempts: MAX_ATTEMPTS });
  return await createService('sts', sts, calls).call(
    { operation: 'GetCallerIdentity' },
    () => new GetCallerIdentityCommand({}),
    ({ Arn, Account }) => ({ arn: text('Arn', Arn), accountId: text('Account', Account) }),
  );
}

/** Their account and profile; undefined where STS does not say. */
export async function callerAccount(iam: IAMClient, calls: CallOptions): Promise<CallerAccount | undefined> {
  const profile = process.env.AWS_PROFILE;
  const found = await attempt(() => caller(iam, calls));
  return found instanceof CloudError ? undefined : { accountId: found.accountId, ...(profile ? { profile } : {}) };
}

export async function keyState({ config }: IAMClient, calls: CallOptions, keyId: string): Promise<KeyState> {
  const { credentials, requestHandler } = config;
  const kms = new KMSClient({ region: calls.region, credentials, requestHandler, maxAttempts: MAX_ATTEMPTS });
  const { call } = createService('kms', kms, calls);
  const state = await attempt(() =>
    call(
      { operation: 'DescribeKey', resource: keyId },
      () => new DescribeKeyCommand({ KeyId: keyId }),
      ({ KeyMetadata: found }) => stateOf(text('KeyId', found?.KeyId), found ?? {}),
    ),
  );
  if (!(state instanceof CloudError)) return state;
  return state.code === 'NotFoundException' ? { kind: 'missing' } : { kind: 'unknown', code: state.code };
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
