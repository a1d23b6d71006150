import type { KmsPlace } from './kms-key.ts';

/** A data plane as ARNs see it. */
export interface Place extends KmsPlace {
  /** SECRET_GROUP */
  readonly group: string;
}

/** Partition of a region, for what is judged before AWS returned an ARN. Source: AWS General Reference, partitions. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** The one region of the partition that IAM's requests are signed for. Source: AWS General Reference, IAM endpoints. */
export function iamRegionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[2] ?? 'us-east-1';
}

/** Secrets Manager of the place, as `kms:ViaService` names it. Source: AWS KMS Developer Guide, kms:ViaService. */
export function viaSecretsManager({ partition, region }: Pick<KmsPlace, 'partition' | 'region'>): string {
  const domain =
    partition === 'aws-cn' ? 'amazonaws.com.cn' : partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com';
  return `secretsmanager.${region}.${domain}`;
}

const PARTITIONS: readonly (readonly [prefix: string, partition: string, iamRegion: string])[] = [
  ['cn-', 'aws-cn', 'cn-north-1'],
  ['us-gov-', 'aws-us-gov', 'us-gov-west-1'],
  ['eusc-', 'aws-eusc', 'eusc-de-east-1'],
  ['us-iso-', 'aws-iso', 'us-iso-east-1'],
  ['us-isob-', 'aws-iso-b', 'us-isob-east-1'],
  ['eu-isoe-', 'aws-iso-e', 'eu-isoe-west-1'],
  ['us-isof-', 'aws-iso-f', 'us-isof-south-1'],
];
