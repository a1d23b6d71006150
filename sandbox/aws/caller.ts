import type { AccessRequest, PolicyDocument } from './evaluate.ts';

/** Who calls: chosen by the access key id of the request's signature. The signature itself is not verified. */
export interface Caller {
  readonly accessKeyId: string;
  readonly accountId: string;
  readonly arn: string;
  /** Identity policies. Absent (and no role): everything is allowed. */
  readonly policies?: readonly PolicyDocument[];
  /** Name of an IAM role in the sandbox whose policies, as they are at the time of the call, are the caller's. */
  readonly roleName?: string;
  readonly permissionsBoundary?: PolicyDocument;
  /** Of the organisation: what they deny. All else they allow, as where FullAWSAccess is attached too. */
  readonly serviceControlPolicies?: readonly PolicyDocument[];
  /** Requests are answered as for an expired session. */
  readonly expired?: boolean;
  /** Gets every permission that a request of this caller needs, with the whole context that policies are judged by. */
  readonly onAsked?: (request: AccessRequest) => void;
}

/** Region and access key id from a SigV4 `Authorization` header, or undefined. */
export function parseAuthorization(header: string | undefined): { accessKeyId: string; region: string } | undefined {
  const match = /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/\d{8}\/([a-z0-9-]+)\/[a-z0-9-]+\/aws4_request\b/.exec(
    header ?? '',
  );
  if (!match?.[1] || !match[2]) return undefined;
  return { accessKeyId: match[1], region: match[2] };
}
