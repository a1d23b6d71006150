import type { ActualSecret } from './actual.ts';

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
