import type { ApplyResult } from '../apply/result.ts';
import { code } from '../text/escape.ts';
import { count } from '../text/words.ts';

/** The good news where IAM confirmed every read: Markdown; empty where it was not asked or did not confirm them all. */
export function proofText({ proofs }: ApplyResult): string {
  if (proofs.length === 0 || proofs.some(({ verdict }) => verdict !== 'proven')) return '';
  const perRole = [...Map.groupBy(proofs, ({ role }) => role)];
  const [only] = perRole;
  if (only && perRole.length === 1) {
    const [role, list] = only;
    const secrets = list.length === 1 ? 'its 1 secret' : `each of its ${count(list.length, 'secret')}`;
    return `✓ IAM confirms: role ${code(role)} can read ${secrets}.`;
  }
  return `✓ IAM confirms: each of ${count(perRole.length, 'role')} can read each of its secrets (${count(proofs.length, 'read')}).`;
}
