import type { AccessRequest, PolicyDocument } from './evaluate.ts';
import type { Quotas } from './iam/state.ts';
import type { Rate } from './rates.ts';
import type { Secret } from './secrets-manager/state.ts';

export interface AwsOptions {
  /** Account of the default caller and of what is seeded without one. Default: 123456789012. */
  readonly accountId?: string;
  /** Region of what is seeded without one. Requests name their own. Default: us-west-2. */
  readonly region?: string;
  /** Default: aws. */
  readonly partition?: string;
  /** With it, ARN suffixes and ids are the same in every run. */
  readonly seed?: string;
  /** Milliseconds since the epoch. Default: the machine's clock. `advance` adds to it. */
  readonly now?: () => number;
  /** Every answer is this late. Default: 0. */
  readonly latencyMilliseconds?: number;
  /** Rates beyond which calls are throttled. Default: none. */
  readonly rates?: readonly Rate[] | 'documented';
  readonly quotas?: Partial<Quotas>;
  /** Fixed ports. Default: free ones. */
  readonly ports?: { readonly secretsManager?: number; readonly iam?: number };
  /** emulate's inspector under `/_emulate` of each URL: requests and state, values included. Default: off. */
  readonly inspector?: boolean;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface CallerSeed {
  readonly accessKeyId?: string;
  readonly accountId?: string;
  /** Default: a session of the role `deployer`. */
  readonly arn?: string;
  /** Default: everything is allowed. */
  readonly policies?: readonly PolicyDocument[];
  /** A role of the sandbox whose policies are the caller's. */
  readonly roleName?: string;
  readonly permissionsBoundary?: PolicyDocument;
  /** Of the organisation: what they deny. */
  readonly serviceControlPolicies?: readonly PolicyDocument[];
  readonly expired?: boolean;
  /** Gets every permission that a request of this caller needs, with the whole context that policies are judged by. */
  readonly onAsked?: (request: AccessRequest) => void;
}

export interface RoleSeed {
  readonly name: string;
  /** Default: `/`. */
  readonly path?: string;
  readonly accountId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** ARNs of policies that exist. */
  readonly attached?: readonly string[];
  readonly inline?: Readonly<Record<string, PolicyDocument>>;
  /** ARN of a policy that exists. */
  readonly permissionsBoundary?: string;
  /** Its trust policy; default: EKS Pod Identity may use it. */
  readonly trust?: object;
}

export interface PolicySeed {
  readonly name: string;
  /** Default: `/`. */
  readonly path?: string;
  readonly accountId?: string;
  readonly document: PolicyDocument;
  readonly tags?: Readonly<Record<string, string>>;
  /** One of AWS's own. */
  readonly awsManaged?: boolean;
  /** Documents of older versions, oldest first. `document` is the newest and the default. */
  readonly olderVersions?: readonly PolicyDocument[];
}

/** A secret as someone else made it. Times are milliseconds since the epoch. */
export interface SecretSeed extends Partial<Omit<Secret, 'tags' | 'versions' | 'arn'>> {
  readonly name: string;
  /** Text of AWSCURRENT. Absent: no version, unless `binary` is given. */
  readonly value?: string;
  readonly binary?: Uint8Array;
  /** Default: a random UUID. */
  readonly versionId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** The six characters. Default: random. */
  readonly suffix?: string;
}

/** Outcome of a read as a role. */
export type RoleRead =
  | { readonly allowed: true; readonly value: string | undefined; readonly versionId: string }
  | { readonly allowed: false; readonly code: string; readonly message: string };

export interface KeySeed {
  /** Default: a random UUID. */
  readonly keyId?: string;
  /** Such as `alias/ml`. */
  readonly aliases?: readonly string[];
  /** Such as `PendingDeletion`; default: `Enabled`. */
  readonly state?: string;
  /** Such as `RSA_4096`; default: `SYMMETRIC_DEFAULT`. */
  readonly spec?: string;
  readonly accountId?: string;
  readonly region?: string;
}
