/** A policy document as we write it: plain JSON, keys and lists in one fixed order. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/**
 * IAM's limit for a managed policy, in characters without white space.
 * Source: IAM User Guide, "IAM and AWS STS quotas".
 */
export const MAX_POLICY_CHARACTERS = 6144;

/** The wildcard that stands for the six random characters AWS appends to a secret's name: exactly six. */
const SUFFIX_PATTERN = '-??????';

/** What the policy names for a secret: known before the secret exists, and matches no other name of ours. */
export function resourceFor(group: string, secretName: string): string {
  return `${group}${secretName}${SUFFIX_PATTERN}`;
}

/** The secret a resource of our form names, or undefined for anything else. */
export function secretOfResource(group: string, resource: string): string | undefined {
  if (!resource.startsWith(group) || !resource.endsWith(SUFFIX_PATTERN)) return undefined;
  const name = resource.slice(group.length, -SUFFIX_PATTERN.length);
  return name === '' || /[*?$]/.test(name) ? undefined : name;
}

/** The document that lets a role read exactly these secrets. `secretNames` must not be empty. */
export function policyDocument(group: string, secretNames: readonly string[]): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ReadSecrets',
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue'],
        Resource: [...secretNames].sort().map((name) => resourceFor(group, name)),
      },
    ],
  };
}

/** Size as IAM counts it. The text we send has no white space. */
export function policySize(document: PolicyDocument): number {
  return JSON.stringify(document).length;
}
