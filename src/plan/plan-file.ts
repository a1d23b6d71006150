import type { Plan } from './plan.ts';

/** Text of the plan file: the plan and its digest, indented, with a line end. */
export function planFileText(plan: Plan, digest: string): string {
  return `${JSON.stringify({ ...plan, digest }, null, 2)}\n`;
}
