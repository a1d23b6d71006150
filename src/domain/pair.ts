import type { KmsPlace } from './kms-key.ts';

/**
 * Characters of a secret's name, as they are written between the brackets of a regular expression. People may use the first
 * ones; the names of secrets that an AWS service manages also hold a `!`, such as `rds!cluster-1a2b3c4d`.
 *
 * Sources: Secrets Manager API Reference, CreateSecret; Secrets Manager User Guide, Secrets managed by other services.
 */
export const NEW_NAME_CHARACTERS = 'A-Za-z0-9/_+=.@-';
export const EXISTING_NAME_CHARACTERS = 'A-Za-z0-9/_+=.@!-';

/** True for the beginning of a name that a secret in AWS can have. ListSecrets takes a leading `!` for a negation. */
export function canBeginSecretName(text: string): boolean {
  return new RegExp(`^(?!!)[${EXISTING_NAME_CHARACTERS}]{1,512}$`).test(text);
}

/** Whether a name matches a glob: `*` is any text, slashes included; everything else is itself. */
export function matchesNameGlob(name: string, glob: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}

/**
 * The pair a Flyte task asks for. `group` is the secret's ARN up to and including `:secret:`, `key` is
 * `<name>-<six random characters>`, `arn` the whole.
 */
export interface Pair {
  readonly group: string;
  readonly key: string;
  readonly arn: string;
}

const SECRET_ARN = new RegExp(
  `^(arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\\d{12}):secret:)([${EXISTING_NAME_CHARACTERS}]+-[A-Za-z0-9]{6})$`,
);

/**
 * Cuts the ARN that AWS returned into the group and the key that {@link joinPair} makes it of again. The name is the key without its hyphen and six characters.
 *
 * @throws Error if the text is not a complete secret ARN (a partial one, without the suffix, is not enough for Flyte).
 */
export function parseSecretArn(arn: string) {
  const match = SECRET_ARN.exec(arn);
  if (!match) {
    throw new Error(
      `"${arn}" is not a complete Secrets Manager ARN (arn:<partition>:secretsmanager:<region>:<account>:secret:<name>-<6 characters>).`,
    );
  }
  const [, group = '', partition = '', region = '', accountId = '', key = ''] = match;
  const pair: Pair = { group, key, arn };
  return { partition, region, accountId, pair, name: key.slice(0, -7) };
}

/**
 * Joins group and key as Flyte's webhook does: `strings.TrimRight(group, ":") + ":" + strings.TrimLeft(key, ":")`.
 * Source: flyteorg/flyte, flytepropeller/pkg/webhook/aws_secret_manager.go.
 */
export function joinPair(group: string, key: string): string {
  return `${group.replace(/:+$/, '')}:${key.replace(/^:+/, '')}`;
}

/** SECRET_GROUP of a data plane: every secret of one account and region shares it. */
export function secretGroup(partition: string, region: string, accountId: string): string {
  return `arn:${partition}:secretsmanager:${region}:${accountId}:secret:`;
}

/** A data plane as ARNs see it. */
export interface Place extends KmsPlace {
  /** SECRET_GROUP */
  readonly group: string;
}

/** Partition of a region, for what is judged before AWS returned an ARN. Source: AWS General Reference, partitions. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** The one region of the partition that IAM's requests are signed for. Source: AWS General Reference, IAM endpoints. */
export function iamRegionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[2] ?? 'us-east-1';
}

/** Secrets Manager of the place, as `kms:ViaService` names it. Source: AWS KMS Developer Guide, kms:ViaService. */
export function viaSecretsManager({ partition, region }: Pick<KmsPlace, 'partition' | 'region'>): string {
  const domain =
    partition === 'aws-cn' ? 'amazonaws.com.cn' : partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com';
  return `secretsmanager.${region}.${domain}`;
}

const PARTITIONS: readonly (readonly [prefix: string, partition: string, iamRegion: string])[] = [
  ['cn-', 'aws-cn', 'cn-north-1'],
  ['us-gov-', 'aws-us-gov', 'us-gov-west-1'],
  ['eusc-', 'aws-eusc', 'eusc-de-east-1'],
  ['us-iso-', 'aws-iso', 'us-iso-east-1'],
  ['us-isob-', 'aws-iso-b', 'us-isob-east-1'],
  ['eu-isoe-', 'aws-iso-e', 'eu-isoe-west-1'],
  ['us-isof-', 'aws-iso-f', 'us-isof-south-1'],
];
