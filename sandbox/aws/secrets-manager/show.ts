import { DAY, type Secret } from './state.ts';
import { versionsToStages } from './versions.ts';

/** Times go over the wire in seconds since the epoch. */
export function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

/** LastAccessedDate has the resolution of a day, UTC. */
export function day(milliseconds: number): number {
  return Math.floor(milliseconds / DAY) * DAY;
}

/** The fields that DescribeSecret and ListSecrets share. What has no value is left out. */
function shown(secret: Secret): Record<string, unknown> {
  const rotation = secret.rotation;
  return {
    ARN: secret.arn,
    Name: secret.name,
    ...present('Description', secret.description),
    ...present('KmsKeyId', secret.kmsKeyId),
    ...(rotation
      ? {
          RotationEnabled: rotation.enabled,
          ...present('RotationLambdaARN', rotation.lambdaArn),
          ...present('RotationRules', rotation.rules),
          ...present('LastRotatedDate', rotation.lastRotatedAt, seconds),
          ...present('NextRotationDate', rotation.nextRotationAt, seconds),
        }
      : {}),
    LastChangedDate: seconds(secret.changedAt),
    ...present('LastAccessedDate', secret.lastAccessedAt, seconds),
    ...present('DeletedDate', secret.deletion?.askedAt, seconds),
    ...(secret.tags.length > 0 ? { Tags: secret.tags } : {}),
    ...present('OwningService', secret.owningService),
    CreatedDate: seconds(secret.createdAt),
    ...present('PrimaryRegion', secret.primaryRegion),
  };
}

export function described(secret: Secret): Record<string, unknown> {
  const stages = versionsToStages(secret);
  return {
    ...shown(secret),
    ...(Object.keys(stages).length > 0 ? { VersionIdsToStages: stages } : {}),
    ...(secret.replicaRegions
      ? {
          ReplicationStatus: secret.replicaRegions.map((Region) => ({
            Region,
            Status: 'InSync',
            StatusMessage: 'Replication succeeded',
          })),
        }
      : {}),
  };
}

export function listed(secret: Secret): Record<string, unknown> {
  const stages = versionsToStages(secret);
  return { ...shown(secret), ...(Object.keys(stages).length > 0 ? { SecretVersionsToStages: stages } : {}) };
}

function present<T>(
  name: string,
  value: T | undefined,
  format: (value: T) => unknown = (same) => same,
): Record<string, unknown> {
  return value === undefined ? {} : { [name]: format(value) };
}
