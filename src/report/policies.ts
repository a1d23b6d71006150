import type { Plan, PlannedPolicy, PlannedRole } from '../plan/plan.ts';
import { code, codeBlock } from '../text/escape.ts';
import { count } from '../text/words.ts';
import { type Section, whole } from './layout.ts';
import { policyDiff } from './policy-diff.ts';
import { folded } from './table.ts';
import { changedPolicies } from './tally.ts';

/** Statement diff of each policy that changes, folded. */
export function policiesSection(plan: Plan): Section {
  const changed = changedPolicies(plan);
  if (changed.length === 0) return whole('policies', '');
  const body = changed.map(({ role, policy }) => policyText(role, policy)).join('\n\n');
  return whole('policies', folded(`Policies in detail: ${count(changed.length, 'policy', 'policies')}`, body));
}

function policyText(role: PlannedRole, policy: PlannedPolicy): string {
  const diff = policyDiff(policy.previous, policy.document);
  const head = `Policy ${code(policy.path + policy.name)} on role ${code(role.name)}:`;
  return diff.length === 0
    ? `${head} its document stays as it is.`
    : `${head}\n\n${codeBlock(diff.join('\n'), 'diff')}`;
}
