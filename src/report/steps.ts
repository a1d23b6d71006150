import type { ApplyResult, StepResult } from '../apply/result.ts';
import { prose } from '../text/escape.ts';
import { markdownPhrase } from '../text/phrase.ts';
import { count } from '../text/words.ts';
import { type Section, whole } from './layout.ts';
import { folded, markdownTable, tableSection } from './table.ts';

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
    intro: '### Steps',
    columns: ['State', 'Step'],
    rows: sorted.map((step) => [STATES[step.state].label, [stepTitle(step), ...waitedFor(step)].join('<br>')]),
    noun: 'step',
  });
}

/** A failed step's problem stands in the alert at the top. */
function waitedFor(step: StepResult): string[] {
  return step.state === 'not-started' && step.problem ? [prose(step.problem.message)] : [];
}

export function stepTitle({ title }: StepResult): string {
  return markdownPhrase(title);
}
