import type { ActualPolicy, ActualRole, ActualSecret, Attachments, CallerAccount } from './actual.ts';
import type { Rotation } from './desired.ts';
import type { KeyState } from './kms-key.ts';
import type { Message } from './message.ts';
import type { SecretValue } from './secret-value.ts';

/**
 * A call to AWS that failed for good (retries are over). Its text never holds a request or a response body.
 * `kind` is what callers decide by; `fix` says what a person can do.
 */
export class CloudError extends Error {
  readonly kind: CloudErrorKind;
  /** `secretsmanager` or `iam`. */
  readonly service: string;
  /** Such as `CreateSecret`. */
  readonly operation: string;
  /** Name or ARN the call was about, where it was about one. */
  readonly resource: string | undefined;
  /** AWS's error code, such as `AccessDeniedException`. */
  readonly code: string;
  /** AWS's own words, as they came: hostile text, to be escaped where it is shown. */
  readonly detail: string;
  readonly fix: Message;

  constructor(fields: CloudErrorFields) {
    super(
      `${fields.service}:${fields.operation}${fields.resource ? ` on ${fields.resource}` : ''}: ${fields.code}: ${fields.detail}`,
    );
    this.name = 'CloudError';
    this.kind = fields.kind;
    this.service = fields.service;
    this.operation = fields.operation;
    this.resource = fields.resource;
    this.code = fields.code;
    this.detail = fields.detail;
    this.fix = fields.fix;
  }
}

export type CloudErrorFields = Omit<CloudError, keyof Error>;

export type CloudErrorKind =
  | 'denied' // the caller lacks the permission
  | 'credentials' // no, wrong or expired credentials
  | 'not-found'
  | 'exists'
  | 'limit' // a quota is reached
  | 'throttled'
  | 'unreachable' // network, time-out, 5xx
  | 'refused'; // anything else that AWS does not accept

/** Outcome of reading one value: the text, nothing there, bytes instead of text, or why not. */
export type ReadValue =
  | { readonly kind: 'text'; readonly value: SecretValue; readonly versionId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'failed'; readonly error: CloudError };

export interface NewSecret {
  readonly name: string;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
  /** null: the AWS managed key. */
  readonly kmsKeyId: string | null;
  /** Absent: the secret is created without any version. */
  readonly initial?: { readonly value: SecretValue; readonly versionId: string };
}

/** The most calls that a run may have in flight: the bound of `max-concurrency`. */
export const MOST_CONCURRENCY = 256;

/** AWS allows 40,000 descriptions a second: this is no burden for an account. */
export const DEFAULT_CONCURRENCY = 64;

/** Secrets Manager in one account and region. Every method throws {@link CloudError}. */
export interface SecretStore {
  /** undefined: no secret has this name. One call (DescribeSecret). */
  describe(name: string): Promise<ActualSecret | undefined>;
  /** All secrets tagged with this stack and data plane, those scheduled for deletion too. One call for each 100. */
  listOwned(owner: { stack: string; dataPlane: string }): Promise<ActualSecret[]>;
  /** JSON text of the policy on the secret itself; undefined: there is none (GetResourcePolicy). */
  resourcePolicy(arn: string): Promise<string | undefined>;
  /** When the current version was made, ISO 8601 (ListSecretVersionIds, which shows no value); undefined: there is none. */
  currentSince(arn: string): Promise<string | undefined>;
  /** Reads AWSCURRENT of each in batches of 20. Keyed by ARN; one failing secret fails only itself. */
  readValues(arns: readonly string[]): Promise<Map<string, ReadValue>>;
  /** Returns the new ARN. Idempotent for the same version id and value. */
  create(secret: NewSecret): Promise<string>;
  putValue(arn: string, value: SecretValue, versionId: string): Promise<void>;
  /** Empty text removes the description. Never makes a version. */
  setDescription(arn: string, description: string): Promise<void>;
  /** Re-encrypts the versions that carry a stage. null: back to the AWS managed key. Never makes a version. */
  setKey(arn: string, kmsKeyId: string | null): Promise<void>;
  /** Takes a scheduled deletion back; the ARN stays. */
  restore(arn: string): Promise<void>;
  /**
   * Schedules the deletion: until it happens, `restore` takes it back. There is no other way to delete here.
   *
   * @returns the day, UTC, on which it ends; undefined where AWS does not say.
   */
  scheduleDeletion(arn: string, recoveryWindowDays: number): Promise<string | undefined>;
  /** Without rotating at once. */
  setRotation(arn: string, rotation: Rotation): Promise<void>;
  cancelRotation(arn: string): Promise<void>;
  tag(arn: string, tags: Readonly<Record<string, string>>): Promise<void>;
  untag(arn: string, keys: readonly string[]): Promise<void>;
}

/** Which secrets are asked for. Upper and lower case count. */
export type SecretFilter =
  | { readonly by: 'prefix'; readonly prefix: string }
  | { readonly by: 'tag'; readonly key: string; readonly value: string };

/** Finds secrets of any owner; those scheduled for deletion are left out. Throws {@link CloudError}. */
export interface SecretList {
  /** One call for each 100. The list may lag the truth by minutes. */
  list(filter: SecretFilter): Promise<ActualSecret[]>;
}

/** Reads of secrets, or use of keys, that one role is to be asked about. */
export interface AccessQuestion {
  readonly action: 'secretsmanager:GetSecretValue' | 'kms:Decrypt';
  readonly arns: readonly string[];
  /** Context keys that our statements depend on, such as `aws:ResourceTag/...`; a list for those that have several values. */
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

export interface SimulatedAccess {
  readonly decision: 'allowed' | 'implicitDeny' | 'explicitDeny';
  /** Names of the policies whose statements matched. */
  readonly matchedPolicies: readonly string[];
  readonly deniedByBoundary: boolean;
}

/** IAM, as far as binding policies to roles needs it. Every method throws {@link CloudError}. */
export interface AccessControl {
  /** undefined: no such role. One call (GetRole). */
  role(name: string): Promise<Omit<ActualRole, 'key' | 'attachedPolicies'> | undefined>;
  /** Whose credentials these are (GetCallerIdentity, which needs no permission); undefined where STS does not say. */
  caller(): Promise<CallerAccount | undefined>;
  /** Asks KMS about an alias, a key id or an ARN (DescribeKey). What it does not say is unknown. */
  key(keyId: string): Promise<KeyState>;
  /** Managed policies attached to the role, all pages. */
  attachedPolicies(roleName: string): Promise<ActualRole['attachedPolicies']>;
  /** Policies that may be attached to one role in this account (GetAccountSummary). */
  attachedPoliciesQuota(): Promise<number>;
  /** All customer managed policies of the account, 1,000 a call. */
  localPolicies(): Promise<
    readonly { readonly name: string; readonly arn: string; readonly attachmentCount: number }[]
  >;
  /** Who the policy is attached to. */
  attachmentsOf(policyArn: string): Promise<Attachments>;
  /** Asks IAM whether the role may read the secrets, or decrypt with the keys. Keyed by ARN. */
  simulateAccess(roleArn: string, question: AccessQuestion): Promise<ReadonlyMap<string, SimulatedAccess>>;
  /** The policy with its default version's document, or undefined. Two calls. */
  policy(arn: string): Promise<ActualPolicy | undefined>;
  /**
   * Returns the ARN. A policy that exists with the same document and tags after a lost answer counts as created; `arn`, which
   * the policy will have, says where to look.
   */
  createPolicy(policy: {
    name: string;
    path: string;
    arn: string;
    document: string;
    tags: Readonly<Record<string, string>>;
  }): Promise<string>;
  /** Makes a new default version; of five versions the oldest that is not the default makes room first. */
  updatePolicy(arn: string, document: string): Promise<void>;
  tagPolicy(arn: string, tags: Readonly<Record<string, string>>): Promise<void>;
  untagPolicy(arn: string, keys: readonly string[]): Promise<void>;
  attach(roleName: string, policyArn: string): Promise<void>;
  detach(roleName: string, policyArn: string): Promise<void>;
  /** Deletes the policy and all its versions. It must be attached to nothing. */
  deletePolicy(arn: string): Promise<void>;
}

/** Whose credentials a run has. */
export interface Caller {
  /** Of a role's session: `arn:<partition>:sts::<account>:assumed-role/<role>/<session>`. */
  readonly arn: string;
  readonly accountId: string;
}

/** Actions that a principal is to be asked about, on one resource. */
export interface ActionQuestion {
  readonly actions: readonly string[];
  /** An ARN, or `*`. */
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

export type ActionDecision = 'allowed' | 'implicitDeny' | 'explicitDeny';

/** What AWS says about the caller and about roles that plan and apply. Every method throws {@link CloudError}. */
export interface Diagnosis {
  /** Needs no permission (GetCallerIdentity). */
  caller(): Promise<Caller>;
  /** Policies that are in the role itself, with their text (ListRolePolicies, and GetRolePolicy for each). */
  inlinePolicies(roleName: string): Promise<readonly { readonly name: string; readonly document: string }[]>;
  /** Asks IAM what a role or user may do, by its policies and its permissions boundary. Keyed by action. */
  simulate(principalArn: string, question: ActionQuestion): Promise<ReadonlyMap<string, ActionDecision>>;
}

/** A secret as ListSecrets shows it, of any owner. Dates are ISO 8601, UTC. */
export interface ListedSecret extends ActualSecret {
  readonly lastRotatedAt?: string;
}

/** A role or user of the account, with everything that may let it read. */
export interface Principal {
  readonly kind: 'role' | 'user';
  readonly name: string;
  readonly arn: string;
  /** Names and documents of inline policies, those of a user's groups included. */
  readonly inline: readonly { readonly name: string; readonly document: unknown }[];
  /** ARNs of attached managed policies, those of a user's groups included. */
  readonly attached: readonly string[];
  readonly boundaryArn?: string;
}

/** IAM's whole answer to who may do what in an account (GetAccountAuthorizationDetails). */
export interface AccountAccess {
  readonly principals: readonly Principal[];
  /** Attached managed policies by ARN, with the document of the default version. */
  readonly policies: ReadonlyMap<string, { readonly name: string; readonly document: unknown }>;
}

/** Looks over an account and region; changes nothing and reads no value. Every method throws CloudError. */
export interface AccountSurvey {
  /** All secrets of the region, those scheduled for deletion too. One call for each 100. */
  allSecrets(): Promise<readonly ListedSecret[]>;
  access(): Promise<AccountAccess>;
  /** Tags of a managed policy. */
  policyTags(arn: string): Promise<Readonly<Record<string, string>>>;
}

/** What the call gives, or why AWS did not do it; whatever else goes wrong is thrown. */
export async function attempt<T>(call: () => Promise<T>): Promise<T | CloudError> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof CloudError) return error;
    throw error;
  }
}
