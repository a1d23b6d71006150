import type { Claimant } from './ownership.ts';
import type { ValueSource } from './value.ts';

/** One secret as the file wants it on one data plane, defaults applied. */
export interface DesiredSecret {
  readonly name: string;
  /** Empty: none. */
  readonly description: string;
  /** The user's own tags; ownership tags are added on the way to AWS. */
  readonly tags: Readonly<Record<string, string>>;
  /** Keys of the roles that may read it, sorted. */
  readonly roles: readonly string[];
  readonly value: ValueSource;
  /** An alias, a key id or a key ARN, as written. null: the AWS managed key. */
  readonly kmsKeyId: string | null;
  readonly rotation: Rotation | null;
  /** Take the secret over if it exists and belongs to nobody. */
  readonly adopt: boolean;
  /** What happens when it leaves the file; null: what the file's `removal` says. */
  readonly onRemoval: RemovalMode | null;
  /** Other stacks that may grant it, sorted. */
  readonly shareWith: readonly string[];
  /** An older value is worth a warning; null: no value is too old. */
  readonly maxAgeDays: number | null;
}

/** How Secrets Manager rotates a value by itself. */
export interface Rotation {
  readonly lambdaArn: string;
  /** `rate(...)` or `cron(...)`, as Secrets Manager writes it. */
  readonly schedule: string;
}

export type RemovalMode = 'retain' | 'delete';

/** What happens to secrets that left the file, and what keeps a mistake from becoming a loss. */
export interface RemovalRules {
  readonly secrets: RemovalMode;
  /** 7 to 30: so long a deleted secret can be restored. */
  readonly recoveryWindowDays: number;
  /** More in one apply are refused. */
  readonly maxDeletions: number;
  readonly maxRevocations: number;
  /** A secret read within so many days is neither deleted nor revoked. */
  readonly unlessReadWithinDays: number;
  /** Names for which the three guards are waived. */
  readonly confirm: readonly string[];
}

/** A secret that is not ours and is only granted. */
export interface DesiredGrant {
  readonly name: string;
  readonly roles: readonly string[];
}

export interface DesiredRole {
  /** Key under `roles` in the file. */
  readonly key: string;
  /** Name of the IAM role, cut from the ARN where the file gives one. */
  readonly name: string;
  /** The ARN, where the file gives one: must then be the role's own. */
  readonly arn?: string;
  readonly policyName: string;
  /** Begins and ends with `/`. */
  readonly policyPath: string;
  /** The user's own tags of the policies, sorted by key; ownership tags are added on the way to AWS. */
  readonly policyTags: Readonly<Record<string, string>>;
  /** `names`: each secret by name. `tags`: one statement on our ownership tags. */
  readonly match: 'names' | 'tags';
}

/** What one data plane of the file asks for: all lists sorted by name or key. */
export interface DesiredState extends Claimant {
  readonly region: string;
  readonly accountId: string;
  readonly roles: readonly DesiredRole[];
  readonly secrets: readonly DesiredSecret[];
  readonly grants: readonly DesiredGrant[];
  readonly removal: RemovalRules;
}
