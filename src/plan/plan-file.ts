import { planDigest } from './changes.ts';
import type { Plan } from './plan.ts';

/** Text of the plan file: the plan and its digest, indented, with a line end. */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify({ ...plan, digest: planDigest(plan) }, null, 2)}\n`;
}
