import {
  CancelRotateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  RestoreSecretCommand,
  RotateSecretCommand,
  type SecretsManagerClient,
  UpdateSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import { CloudError, type SecretStore } from '../domain/cloud.ts';
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
        { operation: 'UpdateSecret', resource: arn, priority: 'write' },
        () => client.send(new UpdateSecretCommand({ SecretId: arn, Description: description })),
        nothing,
      ),
    // Empty text stands for the default key. Source: UpdateSecret API reference, KmsKeyId.
    setKey: (arn, kmsKeyId) =>
      call(
        { operation: 'UpdateSecret', resource: arn, priority: 'write' },
        () => client.send(new UpdateSecretCommand({ SecretId: arn, KmsKeyId: kmsKeyId ?? '' })),
        nothing,
      ),
    restore: (arn) =>
      call(
        { operation: 'RestoreSecret', resource: arn, priority: 'restore' },
        () => client.send(new RestoreSecretCommand({ SecretId: arn })),
        nothing,
      ),
    scheduleDeletion: async (arn, recoveryWindowDays) => {
      const command = new DeleteSecretCommand({ SecretId: arn, RecoveryWindowInDays: recoveryWindowDays });
      try {
        return await call(
          { operation: 'DeleteSecret', resource: arn, priority: 'delete' },
          () => client.send(command),
          ({ DeletionDate }) => DeletionDate?.toISOString().slice(0, 10),
        );
      } catch (error) {
        // One whose answer was lost is repeated, and what is scheduled for deletion cannot be deleted again.
        const refused = error instanceof CloudError && error.kind === 'refused';
        if (!refused || !(await isScheduledForDeletion(client, call, arn))) throw error;
        return undefined;
      }
    },
    // AWS would rotate at once unless asked not to, and code that holds the old value would fail.
    setRotation: (arn, { lambdaArn, schedule }) =>
      call(
        { operation: 'RotateSecret', resource: arn, priority: 'rotate' },
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
        { operation: 'CancelRotateSecret', resource: arn, priority: 'rotate' },
        () => client.send(new CancelRotateSecretCommand({ SecretId: arn })),
        nothing,
      ),
  };
}

function isScheduledForDeletion(client: SecretsManagerClient, call: Call, arn: string): Promise<boolean> {
  return call(
    { operation: 'DescribeSecret', resource: arn },
    () => client.send(new DescribeSecretCommand({ SecretId: arn })),
    ({ DeletedDate }) => Boolean(DeletedDate),
  );
}
