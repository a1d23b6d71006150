import { closest } from '../../text/closest.ts';
import type { Draft, DraftName, DraftPlane, DraftScope } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { quote } from '../path.ts';

/** The role that a secret is granted to where it names none. */
export const DEFAULT_ROLE = 'default';

/** Every role and data plane that a secret or a grant names must be declared, and declared where it is needed. */
export function scopes(draft: Draft): Finding[] {
  if (draft.dataPlanes.length === 0) return [];
  return [...draft.secrets, ...draft.grants].flatMap((scope) => [
    ...checkPlanes(scope, draft),
    ...checkRoles(scope, draft),
  ]);
}

/** The declared data planes that a secret or a grant is for. */
export function planesOf(scope: DraftScope, draft: Draft): readonly DraftPlane[] {
  if (scope.dataPlanes === undefined) return draft.dataPlanes;
  const named = new Set(scope.dataPlanes.map(({ name }) => name));
  return draft.dataPlanes.filter((plane) => named.has(plane.key));
}

function checkPlanes(scope: DraftScope, draft: Draft): Finding[] {
  const declared = draft.dataPlanes.map((plane) => plane.key);
  return (scope.dataPlanes ?? [])
    .filter(({ name }) => !declared.includes(name))
    .map(({ name, path }) =>
      errorAt(
        path,
        'value',
        'undeclared-data-plane',
        `Data plane ${quote(name)} is not declared in this file.`,
        suggestion(name, declared, 'data planes'),
      ),
    );
}

function checkRoles(scope: DraftScope, draft: Draft): Finding[] {
  // A data plane whose roles are missing or malformed has its own error.
  const planes = draft.dataPlanes.filter((plane) => plane.roles.length > 0);
  if (planes.length === 0) return [];
  const declared = [...new Set(planes.flatMap((plane) => plane.roles.map((role) => role.key)))];
  const mine = planesOf(scope, draft).filter((plane) => plane.roles.length > 0);
  if (scope.roles === undefined)
    return missingOn(mine, DEFAULT_ROLE).length === 0 ? [] : [withoutDefault(scope, missingOn(mine, DEFAULT_ROLE))];
  return scope.roles.flatMap((role) => checkRole(role, mine, declared));
}

function checkRole({ name, path }: DraftName, mine: readonly DraftPlane[], declared: readonly string[]): Finding[] {
  if (!declared.includes(name)) {
    return [
      errorAt(
        path,
        'value',
        'undeclared-role',
        `Role ${quote(name)} is not declared in this file.`,
        suggestion(name, declared, 'roles'),
      ),
    ];
  }
  const missing = missingOn(mine, name);
  if (missing.length === 0) return [];
  const fix = 'Declare it there, or restrict the secret with dataPlanes to those that have it.';
  return [
    errorAt(
      path,
      'value',
      'role-not-on-data-plane',
      `Role ${quote(name)} is not declared on ${missing.map(quote).join(', ')}, which the secret is for too.`,
      fix,
    ),
  ];
}

function withoutDefault(scope: DraftScope, missing: readonly string[]): Finding {
  const message = `Secret ${quote(scope.name)} names no roles, and there is no role "${DEFAULT_ROLE}" on ${missing.map(quote).join(', ')}.`;
  return errorAt(
    scope.path,
    scope.at,
    'undeclared-role',
    message,
    `Name its roles, or declare the role ${DEFAULT_ROLE} there.`,
  );
}

function missingOn(planes: readonly DraftPlane[], role: string): string[] {
  return planes.filter((plane) => !plane.roles.some(({ key }) => key === role)).map((plane) => plane.key);
}

function suggestion(name: string, declared: readonly string[], kind: string): string {
  const meant = closest(name, declared);
  const list = `Declared ${kind}: ${declared.slice(0, 20).join(', ')}.`;
  return meant === undefined ? list : `Did you mean ${quote(meant)}? ${list}`;
}
