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
