export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** One version. A version that a rotation has begun has no value yet. */
export interface SecretVersion {
  readonly id: string;
  stages: string[];
  secretString?: string;
  /** Base64. */
  secretBinary?: string;
  readonly createdAt: number;
  lastAccessedAt?: number;
  kmsKeyId?: string;
}

export interface Rotation {
  enabled: boolean;
  lambdaArn?: string;
  rules?: Record<string, unknown>;
  lastRotatedAt?: number;
  nextRotationAt?: number;
}

/** Times are milliseconds since the epoch. */
export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly accountId: string;
  readonly region: string;
  description?: string;
  /** As it was asked for; absent: the AWS managed key. */
  kmsKeyId?: string;
  tags: Tag[];
  /** In the order of creation. */
  versions: SecretVersion[];
  readonly createdAt: number;
  changedAt: number;
  lastAccessedAt?: number;
  /** When the deletion was asked for, and when the recovery window ends. */
  deletion?: { askedAt: number; endsAt: number };
  rotation?: Rotation;
  owningService?: string;
  /** Set on replicas (another region than their own) and on secrets that have replicas. */
  primaryRegion?: string;
  replicaRegions?: string[];
  resourcePolicy?: string;
}

export interface KmsKey {
  /** Full ARN of the key. */
  readonly arn: string;
  /** Such as `alias/ml`. */
  aliases: string[];
  /** Default: `Enabled`. */
  state?: string;
  /** Default: `SYMMETRIC_DEFAULT`. */
  spec?: string;
}

/** What the state was at a time, for lists that lag. */
interface Snapshot {
  readonly at: number;
  readonly secrets: Secret[];
}

/** Plain data only: emulate keeps and shows it. */
export interface SecretsState {
  secrets: Secret[];
  kmsKeys: KmsKey[];
  history: Snapshot[];
}

export const DAY = 86_400_000;
