import type { KmsKey } from '../domain/kms-key.ts';
import {
  MAX_POLICY_CHARACTERS,
  type PolicyDocument,
  type PolicyScope,
  policyDocument,
  policySize,
  type ReadTarget,
  secretOfResource,
} from './document.ts';
import { aliasesIn, type Permission, type Permissions, permissionsOf, readPolicy } from './permissions.ts';
import { readingStatements } from './reading.ts';

/** What a statement allows that is not in our form. */
export interface ForeignGrant {
  readonly kind: 'foreign';
  /** Of the secrets here it lets read `every` one (but those excepted), `some`, whose names fit, or `none`. */
  readonly reads: 'every' | 'some' | 'none';
  /** A resource as it is written there; with `exceptResources`, those that it is not about. */
  readonly resources: readonly string[];
  readonly exceptResources: boolean;
  /** In lower case; with `exceptActions`, those that it is not about. */
  readonly actions: readonly string[];
  readonly exceptActions: boolean;
  /** Whether it allows this under a condition only. */
  readonly conditional: boolean;
}

/** What a policy in AWS lets its role read, seen with our eyes. */
export type GrantsInPolicy = ReturnType<typeof grantsInPolicy>;

/** Reads which secrets a document grants. A statement with another effect than Allow grants nothing. */
export function grantsInPolicy(scope: PolicyScope, document: unknown) {
  const secrets = new Set<string>();
  const others = new Map<string, ForeignGrant>();
  const stack = stackPermissions(scope);
  const permissions = readPolicy(document) ?? [];
  for (const permission of permissions) {
    const { resource, rest, text } = permission;
    if (rest.Effect !== 'Allow' || isOnly(rest, 'kms:decrypt') || stack.has(text)) continue;
    const isOurs = isOnly(rest, 'secretsmanager:getsecretvalue') && rest.Condition === undefined;
    const name = isOurs && resource !== null ? secretOfResource(scope.place.group, resource) : undefined;
    if (name === undefined) others.set(text, foreignGrant(scope.place.group, permission));
    else secrets.add(name);
  }
  const hasStack = permissions.some(({ text }) => stack.has(text));
  const named = [...secrets].sort().map((name): ReadTarget => ({ kind: 'secret', name }));
  return {
    /** What is granted in our own form; the secrets sorted by name. */
    targets: [...(hasStack ? [{ kind: 'stack' } as const] : []), ...named],
    /** What someone else wrote into it: anything not in our form. */
    others: [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, grant]) => grant),
  };
}

function foreignGrant(group: string, { resource, rest }: Permission): ForeignGrant {
  const { Action, NotAction, NotResource, Condition } = rest;
  const resources = resource === null ? (NotResource ?? []) : [resource];
  const statement = { ...rest, ...(resource === null ? {} : { Resource: resource }) };
  const [reading] = readingStatements({ Statement: statement });
  // A pattern can fit a name here if, up to its first wildcard, it and the group begin alike.
  const isHere = resources.some((one) => {
    const [start = ''] = one.split(/[*?]/);
    return start.startsWith(group) || group.startsWith(start);
  });
  const reads = reading?.coversAll(group) ? 'every' : reading && isHere ? 'some' : 'none';
  return {
    kind: 'foreign',
    reads,
    resources,
    exceptResources: resource === null,
    actions: Action ?? NotAction ?? [],
    exceptActions: Action === undefined,
    conditional: Object.values(Condition ?? {}).some((keys) => !Array.isArray(keys) || keys.length > 0),
  };
}

/** Names of the secrets among them. */
export function namesOf(targets: readonly ReadTarget[]): string[] {
  return targets.flatMap((target) => (target.kind === 'secret' ? [target.name] : []));
}

/** What our statement for these secrets allows. */
export function readPermissions(scope: PolicyScope, secretNames: readonly string[]): Permissions {
  const readables = secretNames.map((name) => ({ kind: 'secret', name, keys: [] }) as const);
  return permissionsOf(policyDocument(scope, readables));
}

/** What our statement on tags allows. */
export function stackPermissions(scope: PolicyScope): Permissions {
  return permissionsOf(policyDocument(scope, [{ kind: 'stack', keys: [] }]));
}

/** What our statement for a key allows. */
export function keyPermissions(scope: PolicyScope, key: KmsKey): Permissions {
  return permissionsOf(policyDocument(scope, [{ kind: 'stack', keys: [key] }])).difference(stackPermissions(scope));
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
  const both = (wanted: (permission: string) => boolean) => {
    const parts = [partsOf(scope, previous, wanted), partsOf(scope, next, (one) => wanted(one) && mayAllow(one))];
    const [first, ...others] = parts.flatMap(({ targets }) => targets);
    if (first === undefined) return null;
    const keys = parts.flatMap((part) => part.keys);
    const document = policyDocument(scope, [{ ...first, keys }, ...others.map((target) => ({ ...target, keys: [] }))]);
    return policySize(document) <= MAX_POLICY_CHARACTERS ? document : null;
  };
  return both(() => true) ?? both((permission) => needed.has(permission));
}

/** What a document allows in our own form, as far as it is wanted. */
function partsOf(
  scope: PolicyScope,
  document: unknown,
  wanted: (permission: string) => boolean,
): { targets: readonly ReadTarget[]; keys: readonly KmsKey[] } {
  const permissions = readPolicy(document) ?? [];
  const said = new Set(permissions.map(({ text }) => text));
  const isWanted = (some: Permissions) => [...some].every(wanted);
  return {
    targets: grantsInPolicy(scope, document).targets.filter((target) =>
      isWanted(target.kind === 'stack' ? stackPermissions(scope) : readPermissions(scope, [target.name])),
    ),
    keys: permissions.flatMap(keysIn).filter((key) => {
      const needed = keyPermissions(scope, key);
      return needed.isSubsetOf(said) && isWanted(needed);
    }),
  };
}

function keysIn({ resource, rest }: Permission): KmsKey[] {
  const aliases = aliasesIn(rest).map((alias) => ({ kind: 'alias', alias }) as const);
  return resource === null ? aliases : [{ kind: 'key', arn: resource }, ...aliases];
}

function isOnly({ Action }: Permission['rest'], action: string): boolean {
  return Action?.length === 1 && Action[0] === action;
}
