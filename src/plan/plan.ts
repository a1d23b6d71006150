import type { Rotation } from '../domain/desired.ts';
import type { Pair } from '../domain/pair.ts';
import type { ValueSource, ValueVerdict } from '../domain/value.ts';
import type { PolicyDocument, ReadTarget } from '../policy/document.ts';
import type { ForeignGrant } from '../policy/grants.ts';
import type { Trusted } from '../policy/principals.ts';
import type { PlanWarning, Refusal } from './findings.ts';

/**
 * The plan: plain, sorted, serialisable data; the one thing that comment, summary, outputs, digest and apply read.
 * No field can hold a secret value.
 */
export interface Plan {
  readonly format: 2;
  readonly stack: string;
  readonly dataPlane: string;
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  /** `<owner>/<repository>:<path of the config file>` */
  readonly source: string;
  /** SECRET_GROUP of this data plane. */
  readonly group: string;
  /** Every declared and every owned secret, sorted by name. */
  readonly secrets: readonly PlannedSecret[];
  /** Every role of the data plane, sorted by key. */
  readonly roles: readonly PlannedRole[];
  /** Why nothing may be applied. Empty: the plan may be applied. */
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly PlanWarning[];
}

export interface PlannedSecret {
  readonly name: string;
  readonly status: SecretStatus;
  /** Group and key cut from the ARN that AWS returned; null while the secret does not exist. */
  readonly pair: Pair | null;
  /** Where the file says that the value comes from; null: the file does not declare the secret. */
  readonly source: ValueSource | null;
  readonly value: ValueVerdict | null;
  /** In the order in which they are applied. Empty: nothing to do. */
  readonly changes: readonly SecretChange[];
  /** Of one whose deletion is scheduled by this plan: the day until which it can be restored, UTC; before the apply, if that is today. */
  readonly restorableUntil?: string;
  /** Regions to which Secrets Manager copies it; absent: none. */
  readonly replicaRegions?: readonly string[];
}

export type SecretStatus =
  | 'create'
  | 'update'
  /** Takes over a secret that had no owner, or belonged to a repository that the file names under `formerly`. */
  | 'adopt'
  /** Was scheduled for deletion; its ARN, and so its pair, stays. */
  | 'restore'
  /** Left the file, and the file says to delete. */
  | 'delete'
  | 'unchanged'
  /** Exists without a value that people or a rotation have to set. */
  | 'waiting'
  /** Ours, but no longer in the file. Kept. */
  | 'orphaned'
  /** Not ours: granted only. */
  | 'granted'
  | 'refused';

export type SecretChange =
  | {
      readonly kind: 'create';
      readonly description: string;
      readonly tags: Readonly<Record<string, string>>;
      /** Created with a value from here; without one where people or a rotation set it. */
      readonly source: ValueSource;
      /** null: the AWS managed key. */
      readonly kmsKeyId: string | null;
      /** A secret of this name was granted before: AWS gives the new one another suffix, and code that has the old key fails. */
      readonly keyWillChange: boolean;
    }
  /** `deletedAt`: ISO 8601, when its deletion was asked for. */
  | { readonly kind: 'restore'; readonly deletedAt: string }
  /**
   * `tags`: those it has now; `set`: those that make it ours; `source`: where its value comes from then; `from`: the file that
   * it belonged to, where it had an owner.
   */
  | {
      readonly kind: 'adopt';
      readonly from?: string;
      readonly source: ValueSource;
      readonly tags: Readonly<Record<string, string>>;
      readonly set: Readonly<Record<string, string>>;
    }
  /** null: the AWS managed key. */
  | { readonly kind: 'set-key'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'set-rotation'; readonly from: Rotation | null; readonly to: Rotation }
  | { readonly kind: 'cancel-rotation' }
  /** Recoverable for so many days. */
  | { readonly kind: 'delete'; readonly recoveryWindowDays: number }
  | { readonly kind: 'describe'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'tag';
      readonly set: Readonly<Record<string, { readonly from: string | null; readonly to: string }>>;
      readonly remove: readonly string[];
    }
  /** `from`: text of the tag that says the old source; null: there is none, as an earlier release left it. */
  | { readonly kind: 'set-source'; readonly from: string | null; readonly source: ValueSource }
  | { readonly kind: 'set-value'; readonly why: SetValueReason; readonly source: ValueSource };

export type SetValueReason =
  | 'differs'
  | 'absent'
  | 'foreign'
  | 'other-key'
  | 'unkeyed'
  /** Taken over: whatever it holds, the file's value is put in its place. */
  | 'adopted'
  /** Scheduled for deletion until now, so that it could not be compared. */
  | 'restored'
  /** `generation` grew. */
  | 'generation';

export interface PlannedRole {
  /** Key under `roles` in the file; null: a role that the file no longer names, and that loses its access. */
  readonly key: string | null;
  readonly name: string;
  readonly arn: string;
  /** What the role may read after apply and what it may no longer read: the stack first, then secrets by name. */
  readonly access: readonly PlannedAccess[];
  /** Sorted by part. Follows from `access`; shown, but not what is approved. */
  readonly policies: readonly PlannedPolicy[];
  /** Who may use the role; absent where IAM did not show its trust policy. */
  readonly trust?: readonly Trusted[];
}

export type PlannedAccess =
  | { readonly target: ReadTarget; readonly change: null; readonly why: 'granted' }
  | (Elsewhere & { readonly target: ReadTarget; readonly change: 'grant'; readonly why: GrantReason })
  | (Elsewhere & { readonly target: AccessTarget; readonly change: 'revoke'; readonly why: RevokeReason });

interface Elsewhere {
  /** Another policy on the role, which is not ours, lets it read this: what it can read does not change. */
  readonly elsewhere?: true;
}

/** `foreign`: someone else wrote it into our policy in a form that is not ours. */
export type AccessTarget = ReadTarget | ForeignGrant;

/** What each means: `ACCESS_REASONS`. Of a grant that is not `declared`, a policy of ours says so already. */
export type GrantReason = 'declared' | 'not-attached' | 'denied-by-others';
/** `left-file`: the secret, or `match: tags`; `not-granted`: the secret is in the file, and not given to this role. */
export type RevokeReason = 'left-file' | 'not-granted' | 'role-left-file' | 'written-by-others';

export interface PlannedPolicy {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly document: PolicyDocument | null;
  /** The document in AWS, as parsed JSON; null where the policy does not exist. */
  readonly previous: unknown;
  /**
   * What the role starts, or stops, to read through this part: a part that is not attached grants nothing yet. A move between
   * parts is a loss in one and a gain in another.
   */
  readonly gains: readonly ReadTarget[];
  readonly loses: readonly ReadTarget[];
  /** The file of another repository that it belonged to, and that `formerly` names. */
  readonly takenFrom?: string;
  /** Our tags, as they should be. */
  readonly tags: Readonly<Record<string, string>>;
  readonly changes: readonly PolicyChange[];
}

export type PolicyChange =
  | { readonly kind: 'create-policy' }
  | { readonly kind: 'update-policy' }
  | {
      readonly kind: 'tag-policy';
      readonly set: Readonly<Record<string, string>>;
      /** Keys that an earlier version of the file asked for. */
      readonly remove: readonly string[];
    }
  | { readonly kind: 'attach' }
  | { readonly kind: 'detach'; readonly role: string }
  | { readonly kind: 'delete-policy' };
