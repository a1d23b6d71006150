import type { KmsKey } from '../domain/kms-key.ts';
import {
  MAX_POLICY_CHARACTERS,
  type PolicyDocument,
  type PolicyScope,
  policyDocument,
  policySize,
} from './document.ts';
import { grantsInPolicy } from './grants.ts';
import { policyMeaning } from './meaning.ts';

/** What documents say: one text for each effect, action, resource and condition, the same for the same permission. */
export type Permissions = ReadonlySet<string>;

/** Each alias of a condition counts by itself: allowing one more is no other permission for the rest. */
export function permissionsOf(document: unknown): Permissions {
  const statements = policyMeaning(document)?.statements ?? [];
  return new Set(
    statements.flatMap(({ rest, resources }) =>
      perAlias(rest).flatMap((one) => resources.map((resource) => `${resource} ${one}`)),
    ),
  );
}

/** Whether a permission is about the use of keys. */
export function isAboutKeys(permission: string): boolean {
  return permission.includes('"kms:');
}

export function readPermissions(scope: PolicyScope, secretNames: readonly string[]): Permissions {
  return permissionsOf(
    policyDocument(
      scope,
      secretNames.map((name) => ({ kind: 'secret', name, keys: [] })),
    ),
  );
}

/** What the statement on our tags allows. */
export function stackPermissions(scope: PolicyScope): Permissions {
  return permissionsOf(policyDocument(scope, [{ kind: 'stack', keys: [] }]));
}

export function keyPermissions(scope: PolicyScope, key: KmsKey): Permissions {
  return permissionsOf(policyDocument(scope, [{ kind: 'secret', name: 'any', keys: [key] }])).difference(
    readPermissions(scope, ['any']),
  );
}

/**
 * A document on the way from one to another: it allows what `previous` does, as far as we write such things, and of `next` what may
 * be allowed already; where that is too large, of both only what is needed meanwhile.
 *
 * @returns null where there is none that fits.
 */
export function transitionalDocument(
  scope: PolicyScope,
  previous: unknown,
  next: PolicyDocument,
  mayAllow: (permission: string) => boolean,
  needed: Permissions,
): PolicyDocument | null {
  const all = merged(scope, previous, next, () => true, mayAllow);
  if (fits(all)) return all;
  const isNeeded = (permission: string) => needed.has(permission);
  const some = merged(scope, previous, next, isNeeded, (permission) => isNeeded(permission) && mayAllow(permission));
  return fits(some) ? some : null;
}

function merged(
  scope: PolicyScope,
  previous: unknown,
  next: PolicyDocument,
  keeps: (permission: string) => boolean,
  adds: (permission: string) => boolean,
): PolicyDocument | null {
  const of = (document: unknown, wanted: (permission: string) => boolean) => ({
    targets: grantsInPolicy(scope, document).targets.filter((target) =>
      [...permissionsOf(policyDocument(scope, [{ ...target, keys: [] }]))].every(wanted),
    ),
    keys: keysIn(scope, document).filter((key) => [...keyPermissions(scope, key)].every(wanted)),
  });
  const [kept, added] = [of(previous, keeps), of(next, adds)];
  const [first, ...others] = [...kept.targets, ...added.targets];
  if (first === undefined) return null;
  return policyDocument(scope, [
    { ...first, keys: [...kept.keys, ...added.keys] },
    ...others.map((target) => ({ ...target, keys: [] })),
  ]);
}

/** Keys that a document allows in our own form. */
function keysIn(scope: PolicyScope, document: unknown): KmsKey[] {
  const permissions = permissionsOf(document);
  const found = (policyMeaning(document)?.statements ?? []).flatMap(({ rest, resources }): KmsKey[] => [
    ...resources.map((arn) => ({ kind: 'key', arn }) as const),
    ...aliasesIn(rest).map((alias) => ({ kind: 'alias', alias }) as const),
  ]);
  return found.filter((key) => keyPermissions(scope, key).isSubsetOf(permissions));
}

function fits(document: PolicyDocument | null): boolean {
  return document !== null && policySize(document) <= MAX_POLICY_CHARACTERS;
}

const ALIASES = 'ForAnyValue:StringEquals';

interface Rest {
  readonly Effect?: unknown;
  readonly Condition?: Readonly<Record<string, unknown>>;
}

function perAlias(rest: string): string[] {
  const aliases = aliasesIn(rest);
  if (aliases.length < 2) return [rest];
  const statement = JSON.parse(rest) as Rest;
  return aliases.map((alias) =>
    JSON.stringify({
      ...statement,
      Condition: { ...statement.Condition, [ALIASES]: [['kms:resourcealiases', alias]] },
    }),
  );
}

/** Of a condition that any of several aliases meets. */
function aliasesIn(rest: string): string[] {
  const { Effect, Condition } = JSON.parse(rest) as Rest;
  const condition = Effect === 'Allow' ? Condition?.[ALIASES] : undefined;
  if (!Array.isArray(condition) || condition.length !== 1) return [];
  const [key, ...aliases] = condition[0] as string[];
  return key === 'kms:resourcealiases' ? aliases : [];
}
