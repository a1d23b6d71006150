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
