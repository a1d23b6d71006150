import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { DesiredRole } from '../domain/desired.ts';

/**
 * A short digest of all roles and policy names of a data plane. It stands on the first part of each role's policy; where it
 * differs, something was renamed or left the file, and policies under former names are looked for.
 */
export function bindingDigest(roles: readonly DesiredRole[]): string {
  const content = roles.map(({ key, name, policyName, policyPath }) => [key, name, policyName, policyPath]);
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
}
