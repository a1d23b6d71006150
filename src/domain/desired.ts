import type { Owner } from './ownership.ts';

/** Where a value comes from. Never the value. */
export type ValueSource =
  | { readonly kind: 'env'; readonly variable: string; readonly jsonKey?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'generate'; readonly length: number; readonly charset: Charset; readonly generation: number }
  | { readonly kind: 'manual' };

export type Charset = 'base64url' | 'alphanumeric' | 'hex' | 'ascii';

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
}

/** What one data plane of the file asks for: all lists sorted by name or key. */
export interface DesiredState extends Owner {
  readonly region: string;
  readonly accountId: string;
  readonly roles: readonly DesiredRole[];
  readonly secrets: readonly DesiredSecret[];
  readonly grants: readonly DesiredGrant[];
}
