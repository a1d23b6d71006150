import type { IAMClient } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { CallerAccount } from '../domain/actual.ts';
import { CloudError } from '../domain/cloud.ts';
import { type CallOptions, createCall, text } from './call.ts';

/** In a file of its own, since STS's client is loaded only where it is asked. Asked twice at most: the answer is advice. */
export async function callerAccount({ config }: IAMClient, calls: CallOptions): Promise<CallerAccount | undefined> {
  const { credentials, requestHandler } = config;
  const sts = new STSClient({ region: calls.region, credentials, requestHandler, maxAttempts: 2 });
  const profile = process.env.AWS_PROFILE;
  try {
    return await createCall('sts', calls)(
      { operation: 'GetCallerIdentity' },
      () => sts.send(new GetCallerIdentityCommand({})),
      ({ Account }) => ({ accountId: text('Account', Account), ...(profile ? { profile } : {}) }),
    );
  } catch (error) {
    if (error instanceof CloudError) return undefined;
    throw error;
  }
}
