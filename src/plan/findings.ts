import type { Message } from '../domain/message.ts';

/** What a refusal or a warning is about, by its name; `run`: nothing that the file says, such as a missing record. */
export interface Subject {
  readonly kind: 'secret' | 'role' | 'policy' | 'account' | 'stack' | 'run';
  readonly name: string;
}

/** Every reason by which an apply is refused; each has a row in docs/errors.md. */
export type RefusalCode =
  | 'arn-elsewhere'
  | 'arn-unknown'
  | 'binary-value'
  | 'exists-untagged'
  | 'grant-deleted'
  | 'grant-not-found'
  | 'has-replicas'
  | 'kms-key'
  | 'kms-key-unusable'
  | 'not-bindable'
  | 'not-grantable'
  | 'not-recorded'
  | 'not-shared'
  | 'owned-by-other'
  | 'owned-by-service'
  | 'policy-held-by-others'
  | 'policy-moved'
  | 'policy-names-collide'
  | 'policy-not-ours'
  | 'read-lately'
  | 'record-forged'
  | 'record-fork'
  | 'record-incomplete'
  | 'record-missing'
  | 'record-no-pull-request'
  | 'record-not-merged'
  | 'record-other-app'
  | 'record-other-branch'
  | 'record-other-commit'
  | 'record-other-key'
  | 'record-other-merge'
  | 'record-other-place'
  | 'record-refused'
  | 'record-superseded'
  | 'record-unknown'
  | 'record-unreadable'
  | 'replica'
  | 'role-arn-differs'
  | 'role-not-found'
  | 'stack-shared'
  | 'stack-unclear'
  | 'tag-limit'
  | 'tags-not-ours'
  | 'too-many-deletions'
  | 'too-many-keys'
  | 'too-many-policies'
  | 'too-many-revocations'
  | 'too-much-to-review'
  | 'unexpected-plan'
  | 'value-not-compared'
  | 'value-unavailable'
  | 'wrong-account';

/** Every warning of a plan or of the access after an apply; each has a row in docs/errors.md. */
export type WarningCode =
  | 'adopt-managed'
  | 'boundary-denies'
  | 'decrypt-denied'
  | 'grant-no-value'
  | 'kms-key-unknown'
  | 'kms-key-unusable'
  | 'match-tags'
  | 'policy-detached'
  | 'policy-unread'
  | 'resource-policy-allows'
  | 'resource-policy-denies'
  | 'resource-policy-unread'
  | 'rotation-foreign'
  | 'rotation-pending'
  | 'rotation-waits'
  | 'scope-void'
  | 'source-shared'
  | 'source-unknown'
  | 'value-age-unknown'
  | 'value-left'
  | 'value-old';

/** A rule that forbids applying. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly subject: Subject;
  readonly message: Message;
  readonly fix: Message;
}

export interface PlanWarning {
  readonly code: WarningCode;
  readonly subject: Subject;
  readonly message: Message;
}

/** Collects, while a plan is computed, why it may not be applied and what its reader should know. */
export class PlanFindings {
  readonly refusals: Refusal[] = [];
  readonly warnings: PlanWarning[] = [];

  /** Takes what is found about one subject. */
  about(kind: Subject['kind'], name: string) {
    const subject = { kind, name };
    let refused = false;
    return {
      refuse: (code: RefusalCode, message: Message, fix: Message): void => {
        refused = true;
        this.refusals.push({ code, subject, message, fix });
      },
      warn: (code: WarningCode, message: Message) => void this.warnings.push({ code, subject, message }),
      /** Whether something was refused since this was made. */
      isRefused: () => refused,
    };
  }
}

export type FindingsAbout = ReturnType<PlanFindings['about']>;
