import { closest } from '../../text/words.ts';
import { type ConfigFinding, describePath, errorAt, orMeant, quote, shownKey, warningAt } from '../finding.ts';
import {
  DEFAULT_ROLE,
  isPlaced,
  type PartialConfig,
  type PartialName,
  type PartialPlane,
  type PartialScope,
  planesOf,
} from '../partial-config.ts';

/** Every role and data plane that a secret or a grant names must be declared, and declared where it is needed. */
export function scopes(config: PartialConfig): ConfigFinding[] {
  if (config.dataPlanes.length === 0) return [];
  const planes = config.dataPlanes.map((plane) => plane.key);
  return [...config.secrets, ...config.grants].flatMap((scope) => [
    ...(scope.dataPlanes ?? [])
      .filter(({ name }) => !planes.includes(name))
      .map((plane) => undeclared(plane, planes, 'Data plane')),
    ...checkRoles(scope, config),
  ]);
}

function checkRoles(scope: PartialScope, config: PartialConfig): ConfigFinding[] {
  // A data plane whose roles are missing or malformed has its own error.
  const planes = config.dataPlanes.filter((plane) => plane.roles.length > 0);
  if (planes.length === 0) return [];
  const declared = [...new Set(planes.flatMap((plane) => plane.roles.map((role) => role.key)))];
  const mine = planesOf(scope, config).filter((plane) => plane.roles.length > 0);
  if (scope.roles !== undefined) return scope.roles.flatMap((role) => checkRole(role, mine, declared));
  const missing = missingOn(mine, DEFAULT_ROLE);
  if (missing.length === 0) return [];
  const message = `Secret ${quote(scope.name)} names no roles, and there is no role "${DEFAULT_ROLE}" on ${missing.map(quote).join(', ')}.`;
  const fix = `Name its roles, or declare the role ${DEFAULT_ROLE} there.`;
  return [errorAt(scope.path, scope.at, 'undeclared-role', message, fix)];
}

function checkRole(role: PartialName, mine: readonly PartialPlane[], declared: readonly string[]): ConfigFinding[] {
  const { name, path } = role;
  if (!declared.includes(name)) return [undeclared(role, declared, 'Role')];
  const missing = missingOn(mine, name);
  if (missing.length === 0) return [];
  const message = `Role ${quote(name)} is not declared on ${missing.map(quote).join(', ')}, which the secret is for too.`;
  const fix = 'Declare it there, or restrict the secret with dataPlanes to those that have it.';
  return [errorAt(path, 'value', 'role-not-on-data-plane', message, fix)];
}

function missingOn(planes: readonly PartialPlane[], role: string): string[] {
  return planes.filter((plane) => !plane.roles.some(({ key }) => key === role)).map((plane) => plane.key);
}

function undeclared({ name, path }: PartialName, declared: readonly string[], what: 'Role' | 'Data plane') {
  const list = `Declared ${what.toLowerCase()}s: ${declared.slice(0, 20).join(', ')}.`;
  const fix = orMeant(closest(name, declared), list);
  const message = `${what} ${quote(name)} is not declared in this file.`;
  return errorAt(path, 'value', what === 'Role' ? 'undeclared-role' : 'undeclared-data-plane', message, fix);
}

/** One name may be there once for each data plane: as ours or as granted. */
export function overlaps(config: PartialConfig): ConfigFinding[] {
  return [
    ...listedTwice(config),
    ...differOnlyInCase(config),
    ...config.secrets.flatMap((secret) => ownedByTwoPlanes(secret, config)),
    ...confirmedAndDeclared(config),
  ];
}

function listedTwice(config: PartialConfig): ConfigFinding[] {
  const owners = new Map<string, 'secrets' | 'grants'>();
  const placesOf = (scope: PartialScope) => planeKeys(scope, config).map((plane) => `${plane}\n${scope.name}`);
  for (const secret of config.secrets) for (const place of placesOf(secret)) owners.set(place, 'secrets');
  return config.grants.flatMap((grant) => {
    const places = placesOf(grant);
    const listed = places.map((place) => owners.get(place)).find((list) => list !== undefined);
    for (const place of places) if (!owners.has(place)) owners.set(place, 'grants');
    if (listed === undefined) return [];
    const name = quote(grant.name);
    if (listed === 'grants') {
      const fix = 'Make it one entry that lists all its roles.';
      return [errorAt(grant.path, grant.at, 'duplicate-grant', `${name} is granted twice on one data plane.`, fix)];
    }
    const fix = 'Grants are for secrets that are not ours: keep it in one of them.';
    return [errorAt(grant.path, grant.at, 'granted-and-owned', `${name} is under secrets and under grants.`, fix)];
  });
}

/** No error: the files differ in the six characters that AWS appends. */
function differOnlyInCase({ secrets, grants }: PartialConfig): ConfigFinding[] {
  const seen = new Map<string, string>();
  return [...secrets, ...grants].flatMap(({ name, path, at }) => {
    const first = seen.get(name.toLowerCase());
    if (first === undefined) seen.set(name.toLowerCase(), name);
    if (first === undefined || first === name) return [];
    const message = `${quote(name)} and ${quote(first)} differ in upper and lower case only: they are two secrets in AWS.`;
    return [warningAt(path, at, 'secret-name-case', message, 'Rename one of them, if that is not meant.')];
  });
}

/** In one account and region a name is one secret, and it has one owner. */
function ownedByTwoPlanes(secret: PartialScope, config: PartialConfig): ConfigFinding[] {
  const places = new Map<string, string>();
  for (const { key, accountId, region } of planesOf(secret, config).filter(isPlaced)) {
    const first = places.get(`${accountId} ${region}`);
    places.set(`${accountId} ${region}`, key);
    if (first === undefined) continue;
    const message = `Secret ${quote(secret.name)} is for the data planes ${quote(first)} and ${quote(key)}, which are in one account and region: only one of them can own it.`;
    const fix = `Name one of them under dataPlanes, and grant it on the other: grants: [{ name: ..., dataPlanes: [${shownKey(key)}] }].`;
    return [errorAt(secret.path, secret.at, 'secret-on-two-data-planes', message, fix)];
  }
  return [];
}

/** Names that are confirmed to go, and are still in the file on every data plane that the confirmation is for. */
function confirmedAndDeclared(config: PartialConfig): ConfigFinding[] {
  const scopes = Map.groupBy([...config.secrets, ...config.grants], ({ name }) => name);
  const check = (confirm: readonly PartialName[], planes: readonly string[]) =>
    confirm.flatMap(({ name, path }) => {
      const here = new Set((scopes.get(name) ?? []).flatMap((scope) => planeKeys(scope, config)));
      if (here.size === 0 || !planes.every((plane) => here.has(plane))) return [];
      const message = `${describePath(path.slice(0, -1))} names ${quote(name)}, which the file still declares: it stays, but access that roles lose to it is not held back.`;
      const fix = 'Remove the name here, if no revocation is meant by it.';
      return [warningAt(path, 'value', 'confirm-declared', message, fix)];
    });
  const everywhere = config.dataPlanes.map(({ key }) => key);
  const ofPlanes = config.dataPlanes.flatMap(({ key, settings }) => check(settings.confirm, [key]));
  return [...check(config.settings.confirm, everywhere), ...ofPlanes];
}

function planeKeys(scope: PartialScope, config: PartialConfig): string[] {
  return planesOf(scope, config).map((plane) => plane.key);
}
