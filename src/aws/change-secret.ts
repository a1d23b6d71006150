import {
  CancelRotateSecretCommand,
  DeleteSecretCommand,
  RestoreSecretCommand,
  RotateSecretCommand,
  type SecretsManagerClient,
  UpdateSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import type { SecretStore } from '../domain/cloud.ts';
import { type Call, nothing } from './call.ts';

type Changes = Pick<
  SecretStore,
  'setDescription' | 'setKey' | 'restore' | 'scheduleDeletion' | 'setRotation' | 'cancelRotation'
>;

/** Changes of a secret as a whole: none of them carries a value or makes a version. */
export function secretChanges(client: SecretsManagerClient, call: Call): Changes {
  return {
    setDescription: (arn, description) =>
      call(
        { operation: 'UpdateSecret', resource: arn, rate: 'write' },
        () => client.send(new UpdateSecretCommand({ SecretId: arn, Description: description })),
        nothing,
      ),
    // Empty text stands for the default key. Source: UpdateSecret API reference, KmsKeyId.
    setKey: (arn, kmsKeyId) =>
      call(
        { operation: 'UpdateSecret', resource: arn, rate: 'write' },
        () => client.send(new UpdateSecretCommand({ SecretId: arn, KmsKeyId: kmsKeyId ?? '' })),
        nothing,
      ),
    restore: (arn) =>
      call(
        { operation: 'RestoreSecret', resource: arn, rate: 'restore' },
        () => client.send(new RestoreSecretCommand({ SecretId: arn })),
        nothing,
      ),
    scheduleDeletion: (arn, recoveryWindowDays) =>
      call(
        { operation: 'DeleteSecret', resource: arn, rate: 'delete' },
        () => client.send(new DeleteSecretCommand({ SecretId: arn, RecoveryWindowInDays: recoveryWindowDays })),
        nothing,
      ),
    // AWS would rotate at once unless told not to, and code that holds the old value would fail.
    setRotation: (arn, { lambdaArn, schedule }) =>
      call(
        { operation: 'RotateSecret', resource: arn, rate: 'rotate' },
        () =>
          client.send(
            new RotateSecretCommand({
              SecretId: arn,
              RotationLambdaARN: lambdaArn,
              RotationRules: { ScheduleExpression: schedule },
              RotateImmediately: false,
            }),
          ),
        nothing,
      ),
    cancelRotation: (arn) =>
      call(
        { operation: 'CancelRotateSecret', resource: arn, rate: 'rotate' },
        () => client.send(new CancelRotateSecretCommand({ SecretId: arn })),
        nothing,
      ),
  };
}
