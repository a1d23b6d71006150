import type { ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { type KmsKey, kmsKey } from '../domain/kms-key.ts';
import { type PolicyScope, type Readable, WHOLE_STACK } from '../policy/document.ts';

/**
 * What a role must be able to read, sorted by name, each with the customer keys it takes: of a declared secret the key of the
 * file, of one that is not ours the key it has. With `match: tags`, all declared secrets are one entry.
 */
export function readablesOf(
  desired: DesiredState,
  actual: Pick<ActualState, 'secrets'>,
  scope: PolicyScope,
  role: DesiredRole,
): Readable[] {
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const keys = (text: string | null | undefined): KmsKey[] => {
    const key = kmsKey(text, scope.place);
    return key === null ? [] : [key];
  };
  const declared = desired.secrets
    .filter(({ roles }) => roles.includes(role.key))
    .map(({ name, kmsKeyId }) => ({ name, keys: keys(kmsKeyId) }));
  const granted = desired.grants
    .filter(({ roles }) => roles.includes(role.key))
    .map(({ name }) => ({ name, keys: keys(existing.get(name)?.kmsKeyId) }));
  const own = role.match === 'tags' && declared.length > 0 ? [wholeStack(declared)] : declared;
  return [...own, ...granted].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function wholeStack(declared: readonly Readable[]): Readable {
  const keys = new Map(declared.flatMap((readable) => readable.keys).map((key) => [JSON.stringify(key), key]));
  return { name: WHOLE_STACK, keys: [...keys.values()] };
}
