/** A customer key as a policy has to name it. */
export type KmsKey =
  | { readonly kind: 'key'; readonly arn: string }
  /** An alias ARN in a policy's Resource grants nothing: the alias is matched by a condition instead. */
  | { readonly kind: 'alias'; readonly alias: string };

/** Where a secret is: a key id without an ARN is one of the same account and region. */
export interface KmsPlace {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
}

/** Whether KMS has a key, and whether Secrets Manager can use it. */
export type KeyState =
  | { readonly kind: 'usable' }
  | { readonly kind: 'missing' }
  /** Completes "The key ... ". */
  | { readonly kind: 'unusable'; readonly why: string }
  /** KMS was not asked, or did not say: the error's code. */
  | { readonly kind: 'unknown'; readonly code: string };

const KEY_ARN = /^arn:([^:]+):kms:([^:]+):(\d{12}):(key\/[A-Za-z0-9-]+|alias\/[A-Za-z0-9/_-]+)$/;
const DEFAULT_ALIAS = 'alias/aws/secretsmanager';

/**
 * The key that a text names: alias, key id, key ARN or alias ARN.
 *
 * @returns null for the AWS managed key, which needs no permission of its own.
 */
export function kmsKey(text: string | null | undefined, place: KmsPlace): KmsKey | null {
  if (text === null || text === undefined) return null;
  const [, , , , resource = text] = KEY_ARN.exec(text) ?? [];
  if (resource === DEFAULT_ALIAS) return null;
  if (resource.startsWith('alias/')) return { kind: 'alias', alias: resource };
  if (text.startsWith('arn:')) return { kind: 'key', arn: text };
  return { kind: 'key', arn: `arn:${place.partition}:kms:${place.region}:${place.accountId}:key/${resource}` };
}

/** Whether two texts name the same key. An alias and the key behind it count as different: the alias can move. */
export function sameKey(a: string | null | undefined, b: string | null | undefined, place: KmsPlace): boolean {
  return JSON.stringify(kmsKey(a, place)) === JSON.stringify(kmsKey(b, place));
}

/** Why a key cannot serve a secret in this place; undefined if it can. Completes "The key ... ". */
export function kmsKeyProblem(text: string, place: KmsPlace): string | undefined {
  if (!text.startsWith('arn:')) return undefined;
  const [, partition, region] = KEY_ARN.exec(text) ?? [];
  if (partition === undefined) return 'is not the ARN of a KMS key or alias';
  if (partition !== place.partition) return `is in partition ${partition}, the secret in ${place.partition}`;
  return region === place.region ? undefined : `is in ${region}, the secret in ${place.region}`;
}
