import { closest } from '../../text/closest.ts';
import { type ConfigFinding, errorAt, quote } from '../finding.ts';
import { orMeant } from '../fixes.ts';
import {
  DEFAULT_ROLE,
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
      .map((plane) => undeclared(plane, planes, 'Data plane', 'data planes')),
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
  if (!declared.includes(name)) return [undeclared(role, declared, 'Role', 'roles')];
  const missing = missingOn(mine, name);
  if (missing.length === 0) return [];
  const message = `Role ${quote(name)} is not declared on ${missing.map(quote).join(', ')}, which the secret is for too.`;
  const fix = 'Declare it there, or restrict the secret with dataPlanes to those that have it.';
  return [errorAt(path, 'value', 'role-not-on-data-plane', message, fix)];
}

function missingOn(planes: readonly PartialPlane[], role: string): string[] {
  return planes.filter((plane) => !plane.roles.some(({ key }) => key === role)).map((plane) => plane.key);
}

function undeclared(
  { name, path }: PartialName,
  declared: readonly string[],
  what: 'Role' | 'Data plane',
  kind: string,
): ConfigFinding {
  const fix = orMeant(closest(name, declared), `Declared ${kind}: ${declared.slice(0, 20).join(', ')}.`);
  const message = `${what} ${quote(name)} is not declared in this file.`;
  return errorAt(path, 'value', what === 'Role' ? 'undeclared-role' : 'undeclared-data-plane', message, fix);
}
