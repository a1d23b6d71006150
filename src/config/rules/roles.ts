import type { Draft, DraftPlane } from '../draft.ts';
import { errorAt, type Finding } from '../finding.ts';
import { quote } from '../path.ts';
import { parseRole } from '../role.ts';

/** Roles must be roles, of the data plane's own account, and each stand under one key. */
export function roles(draft: Draft): Finding[] {
  return draft.dataPlanes.flatMap((plane) => [...wrongRoles(plane), ...sharedRoles(plane)]);
}

function wrongRoles(plane: DraftPlane): Finding[] {
  return plane.roles.flatMap(({ key, path, role }) => {
    if (role === undefined) return [];
    const parsed = parseRole(role);
    if (parsed.kind === 'wrong')
      return [
        errorAt(
          path,
          'value',
          'role',
          `Role ${quote(key)} of data plane ${quote(plane.key)} ${parsed.why}.`,
          parsed.fix,
        ),
      ];
    if (parsed.kind === 'name' || plane.accountId === undefined || parsed.accountId === plane.accountId) return [];
    const message = `Role ${quote(key)} is in account ${quote(parsed.accountId)}, but data plane ${quote(plane.key)} is in ${quote(plane.accountId)}.`;
    return [
      errorAt(
        path,
        'value',
        'role-account',
        message,
        'Correct the ARN or the accountId: a secret is read by roles of its own account.',
      ),
    ];
  });
}

function sharedRoles(plane: DraftPlane): Finding[] {
  const keys = new Map<string, string>();
  return plane.roles.flatMap(({ key, path, role }) => {
    const parsed = role === undefined ? undefined : parseRole(role);
    if (parsed === undefined || parsed.kind === 'wrong') return [];
    // IAM compares names without case, and a path does not make a second role.
    const name = parsed.name.toLowerCase();
    const first = keys.get(name);
    if (first === undefined) {
      keys.set(name, key);
      return [];
    }
    const message = `Roles ${quote(first)} and ${quote(key)} of data plane ${quote(plane.key)} are the same IAM role.`;
    return [
      errorAt(
        path,
        'value',
        'role-twice',
        message,
        'Keep one key: what one of them may read, the other could read too.',
      ),
    ];
  });
}
