import type { Operation } from '../world.ts';
import { batchGetSecretValue } from './batch.ts';
import { createSecret } from './create.ts';
import { deleteSecret, restoreSecret } from './delete.ts';
import { describeSecret, getResourcePolicy, listSecretVersionIds, validateResourcePolicy } from './describe.ts';
import { describeKey } from './kms.ts';
import { listSecrets } from './list.ts';
import { putSecretValue } from './put.ts';
import { getSecretValue } from './read.ts';
import { cancelRotateSecret, rotateSecret } from './rotate.ts';
import { updateSecretVersionStage } from './stage.ts';
import { tagResource, untagResource } from './tags.ts';
import { updateSecret } from './update.ts';

export const secretsManagerOperations: Readonly<Record<string, Operation>> = {
  BatchGetSecretValue: batchGetSecretValue,
  CancelRotateSecret: cancelRotateSecret,
  CreateSecret: createSecret,
  DeleteSecret: deleteSecret,
  DescribeKey: describeKey,
  DescribeSecret: describeSecret,
  GetResourcePolicy: getResourcePolicy,
  GetSecretValue: getSecretValue,
  ListSecretVersionIds: listSecretVersionIds,
  ListSecrets: listSecrets,
  PutSecretValue: putSecretValue,
  RestoreSecret: restoreSecret,
  RotateSecret: rotateSecret,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateSecret: updateSecret,
  UpdateSecretVersionStage: updateSecretVersionStage,
  ValidateResourcePolicy: validateResourcePolicy,
};
