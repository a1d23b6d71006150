import type { Rotation } from '../domain/desired.ts';
import type { Message } from '../domain/message.ts';
import type { Pair } from '../domain/pair.ts';
import type { PolicyDocument } from '../policy/document.ts';

/**
 * The plan: plain, sorted, serialisable data; the one thing that comment, summary, outputs, digest and apply read.
 * No field can hold a secret value.
 */
export interface Plan {
  readonly format: 1;
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
  readonly valueSource: 'env' | 'file' | 'generate' | 'manual' | null;
  readonly value: ValueVerdict | null;
  /** In the order in which they are applied. Empty: nothing to do. */
  readonly changes: readonly SecretChange[];
}

export type SecretStatus =
  | 'create'
  | 'update'
  /** Takes over a secret that belonged to nobody. */
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

/** What is known about a declared value compared with the one in AWS. */
export type ValueVerdict =
  /** `previousKey`: seen by an id made with the fingerprint key before. */
  | { readonly kind: 'same'; readonly previousKey?: true }
  | { readonly kind: 'differs' }
  /** Someone else wrote the current version. */
  | { readonly kind: 'foreign' }
  /** We wrote it with a fingerprint key that this run does not have. */
  | { readonly kind: 'other-key' }
  /** We wrote it before there was a fingerprint key. */
  | { readonly kind: 'unkeyed' }
  /** A rotation is under way (AWSPENDING is on another version): nothing is written now. */
  | { readonly kind: 'rotating' }
  /** A rotation sets the value: we do not. */
  | { readonly kind: 'rotated' }
  /** AWS holds no current version. */
  | { readonly kind: 'absent' }
  /** Not read in this run; `why` says why. */
  | { readonly kind: 'not-compared'; readonly why: string }
  /** The source has no value in this run (unset variable, missing file). */
  | { readonly kind: 'unavailable'; readonly why: string }
  /** A value exists and is none of our business: manual, or generated once. */
  | { readonly kind: 'kept' }
  /** AWS holds bytes instead of text: refused, since Flyte cannot read it and we would overwrite it. */
  | { readonly kind: 'binary' };

export type SecretChange =
  | {
      readonly kind: 'create';
      readonly description: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly value: 'set' | 'generate' | 'later';
      /** null: the AWS managed key. */
      readonly kmsKeyId: string | null;
      /** A secret of this name was granted before: AWS gives the new one another suffix, and code that has the old key fails. */
      readonly keyWillChange: boolean;
    }
  /** `deletedAt`: ISO 8601, when its deletion was asked for. */
  | { readonly kind: 'restore'; readonly deletedAt: string }
  /** `tags`: those it has now; `set`: those that make it ours. */
  | {
      readonly kind: 'adopt';
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
  | {
      readonly kind: 'set-value';
      readonly why: SetValueReason;
      readonly how: 'set' | 'generate';
      /** Of a generated value: the generation it is made for. */
      readonly generation?: number;
    };

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
  /** Secrets the role may read after apply and those it may no longer read, sorted by name. */
  readonly access: readonly PlannedAccess[];
  /** Sorted by part. Follows from `access`; shown, but not what is approved. */
  readonly policies: readonly PlannedPolicy[];
}

export interface PlannedAccess {
  /** Name of the secret; for a grant that someone else wrote into our policy, the resource text. */
  readonly secret: string;
  readonly change: 'grant' | 'revoke' | null;
  /** Plain words, such as "left the file". */
  readonly why: string;
}

export interface PlannedPolicy {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly document: PolicyDocument | null;
  /** The document in AWS, as parsed JSON; null where the policy does not exist. */
  readonly previous: unknown;
  /**
   * Secrets that the role starts, or stops, to read through this part: a part that is not attached grants nothing yet. A move
   * between parts is a loss in one and a gain in another.
   */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
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

/** What a refusal or a warning is about, by its name; `run`: nothing that the file says, such as a missing record. */
export interface Subject {
  readonly kind: 'secret' | 'role' | 'policy' | 'account' | 'stack' | 'run';
  readonly name: string;
}

/** A rule that forbids applying. */
export interface Refusal {
  readonly code: string;
  readonly subject: Subject;
  readonly message: Message;
  readonly fix: Message;
}

export interface PlanWarning {
  readonly code: string;
  readonly subject: Subject;
  readonly message: Message;
}
