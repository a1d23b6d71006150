import { EXISTING_NAME_CHARACTERS } from './secret-name.ts';

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

/** Parts of a Secrets Manager ARN. */
export interface SecretArn {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly pair: Pair;
  /** Name of the secret: the key without its hyphen and six characters. */
  readonly name: string;
}

/**
 * Cuts the ARN that AWS returned into the group and the key that {@link joinPair} makes it of again.
 *
 * @throws Error if the text is not a complete secret ARN (a partial one, without the suffix, is not enough for Flyte).
 */
export function parseSecretArn(arn: string): SecretArn {
  const match = SECRET_ARN.exec(arn);
  if (!match) {
    throw new Error(
      `"${arn}" is not a complete Secrets Manager ARN (arn:<partition>:secretsmanager:<region>:<account>:secret:<name>-<6 characters>).`,
    );
  }
  const [, group = '', partition = '', region = '', accountId = '', key = ''] = match;
  return { partition, region, accountId, pair: { group, key, arn }, name: key.slice(0, -7) };
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
