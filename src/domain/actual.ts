import type { Rotation } from './desired.ts';
import type { KeyState } from './kms-key.ts';

/** A secret as DescribeSecret or ListSecrets shows it. No value is ever part of it. */
export interface ActualSecret {
  readonly name: string;
  readonly arn: string;
  /** Empty: none. */
  readonly description: string;
  /** Absent: the AWS managed key. */
  readonly kmsKeyId?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Version id to its stages, such as AWSCURRENT. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  /** ISO 8601, UTC. Set while a deletion is scheduled: the day it was asked for. */
  readonly deletedAt?: string;
  /** Another AWS service that manages this secret. */
  readonly owningService?: string;
  /** Set on replicas and replicated secrets: where the primary is. */
  readonly primaryRegion?: string;
  /** Regions of its replicas, sorted: DescribeSecret alone shows them. */
  readonly replicaRegions?: readonly string[];
  readonly rotationEnabled: boolean;
  /** Set where a rotation was ever configured: a cancelled one keeps its function. */
  readonly rotation?: Rotation;
  /** ISO 8601 date, UTC: AWS keeps the day only. */
  readonly lastAccessedAt?: string;
  /** ISO 8601, UTC. */
  readonly createdAt?: string;
  /** ISO 8601, UTC. The last change of any kind, tags included: the value is at least as old. */
  readonly changedAt?: string;
  /** ISO 8601, UTC. When the current value was set, where that was looked up (ListSecretVersionIds). */
  readonly valueSetAt?: string;
}

/** A customer managed policy with its default version. */
export interface ActualPolicy {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
  /** JSON text of the default version, decoded. */
  readonly document: string;
  /** Roles, users and groups it is attached to. */
  readonly attachmentCount: number;
  /** Who these are; absent where nobody but our own role can be meant. */
  readonly attachedTo?: Attachments;
}

/** Names of those that a policy is attached to. */
export interface Attachments {
  readonly roles: readonly string[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

export interface ActualRole {
  /** Key under `roles` in the file. */
  readonly key: string;
  readonly name: string;
  readonly arn: string;
  readonly attachedPolicies: readonly { readonly name: string; readonly arn: string }[];
  readonly permissionsBoundaryArn?: string;
  /** JSON text of its trust policy, decoded: who may use it. */
  readonly trust?: string;
}

/** The account that credentials are of. */
export interface CallerAccount {
  readonly accountId: string;
  /** Of AWS_PROFILE, where it is set. */
  readonly profile?: string;
}

/** What AWS holds now, as far as the desired state asks for it. The order of lists carries no meaning. */
export interface ActualState {
  readonly roles: readonly ActualRole[];
  /** Declared, granted and owned secrets that exist. */
  readonly secrets: readonly ActualSecret[];
  /**
   * The policies that exist under the names we use, those attached to our roles, and those of ours under names that the
   * file no longer gives them.
   */
  readonly policies: readonly ActualPolicy[];
  /** ARNs of permissions boundaries and of attached policies whose document could not be read. */
  readonly unread: readonly string[];
  /** Documents of the roles' permissions boundaries, by ARN. */
  readonly boundaries: Readonly<Record<string, string>>;
  /** Customer keys that the file names, as it writes them. */
  readonly keys?: Readonly<Record<string, KeyState>>;
  /** When this was read: ISO 8601, UTC. */
  readonly observedAt: string;
  /** Policies that may be attached to one role in this account. */
  readonly attachedPoliciesQuota: number;
  /** Whose credentials read this; set where a role was not found in their account, and that is not the file's: nothing else was read. */
  readonly foreignCaller?: CallerAccount;
}

/**
 * IAM's default for "Managed policies attached to an IAM role": it can be raised, never lowered. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const DEFAULT_ATTACHED_POLICIES = 10;

/** Stage of the version that GetSecretValue returns. */
export const CURRENT_STAGE = 'AWSCURRENT';
/** Stage of a version that a rotation is making. */
export const PENDING_STAGE = 'AWSPENDING';

/** Id of the version that carries `stage`, if any does. */
export function versionWithStage(secret: ActualSecret, stage: string): string | undefined {
  return Object.entries(secret.versions).find(([, stages]) => stages.includes(stage))?.[0];
}

/** Whether there is a version that GetSecretValue returns. */
export function hasValue(secret: ActualSecret): boolean {
  return versionWithStage(secret, CURRENT_STAGE) !== undefined;
}
