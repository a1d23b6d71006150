import type { ApplyResult, StepResult } from '../apply/result.ts';
import { code, prose, proseWithin } from '../text/escape.ts';
import { count } from '../text/words.ts';
import { folded, markdownTable, tableSection } from './blocks.ts';
import { type Section, whole } from './layout.ts';

const STATES: Readonly<Record<StepResult['state'], { readonly order: number; readonly label: string }>> = {
  failed: { order: 0, label: '✗ **failed**' },
  'not-started': { order: 1, label: '○ not started' },
  done: { order: 2, label: '✓ done' },
};

/** Steps of an apply: folded when all are done; otherwise open, what failed first. */
export function stepsSection(result: ApplyResult): Section {
  const { steps } = result;
  if (steps.length === 0) return whole('steps', '');
  if (steps.every((step) => step.state === 'done')) {
    const rows = steps.map((step) => [STATES.done.label, stepTitle(step)]);
    return whole(
      'steps',
      folded(`Steps: ${count(rows.length, 'step')}, all done`, markdownTable(['State', 'Step'], rows)),
    );
  }
  const sorted = [...steps].sort((a, b) => STATES[a.state].order - STATES[b.state].order);
  return tableSection({
    id: 'steps',
    heading: '### Steps',
    columns: ['State', 'Step'],
    rows: sorted.map((step) => [STATES[step.state].label, [stepTitle(step), ...waitedFor(step)].join('<br>')]),
    noun: 'step',
  });
}

/** A failed step's problem is in the alert at the top. */
function waitedFor(step: StepResult): string[] {
  return step.state === 'not-started' && step.problem ? [prose(step.problem.message)] : [];
}

export function stepTitle({ title }: StepResult): string {
  return proseWithin(title);
}

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
