import type { PlannedRole } from '../plan/plan.ts';

/** What a reader of the file knows the role by: its key there, or IAM's name where the file no longer has it. */
export function roleName(role: PlannedRole): string {
  return role.key ?? role.name;
}
