import { IAMClient } from '@aws-sdk/client-iam';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Credentials } from '../../../../sandbox/aws/options.ts';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';

/** The real SDK clients against a sandbox. Without retries by default: a test sees the first answer. */
export function clients(sandbox: AwsSandbox, credentials: Credentials = sandbox.credentials, maxAttempts = 1) {
  const common = { region: sandbox.region, credentials, maxAttempts };
  return {
    secrets: new SecretsManagerClient({ ...common, endpoint: sandbox.secretsManagerUrl }),
    iam: new IAMClient({ ...common, endpoint: sandbox.iamUrl }),
  };
}

/** Code and text of the error with which the call fails. */
export async function failure(
  call: Promise<unknown>,
): Promise<{ code: string; message: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { code: name, message, status: $metadata?.httpStatusCode };
  }
  throw new Error('The call succeeded.');
}
