import type { ApplyResult, StepResult } from '../apply/step.ts';
import { code, prose, proseWithin } from '../text/escape.ts';
import { count, withFix } from '../text/words.ts';
import type { Alert } from './alert.ts';
import { folded, markdownTable, type Section, tableSection, whole } from './layout.ts';
import { isComplete } from './plan-view.ts';

const STATES: Readonly<Record<StepResult['state'], { readonly order: number; readonly label: string }>> = {
  failed: { order: 0, label: '✗ **failed**' },
  'not-started': { order: 1, label: '○ not started' },
  done: { order: 2, label: '✓ done' },
};

/** Steps of an apply: folded when all are done; otherwise open, what failed first. */
export function stepsSection(result: ApplyResult): Section {
  const { steps } = result;
  if (steps.length === 0) return whole('steps', '');
  const columns = ['State', 'Step'];
  if (isComplete(result)) {
    const rows = steps.map(({ title }) => [STATES.done.label, proseWithin(title)]);
    return whole('steps', folded(`Steps: ${count(rows.length, 'step')}, all done`, markdownTable(columns, rows)));
  }
  const sorted = [...steps].sort((a, b) => STATES[a.state].order - STATES[b.state].order);
  const rows = sorted.map(({ state, title, problem }) => {
    // A failed step's problem is in the box at the top.
    const why = state === 'not-started' && problem ? `<br>${prose(problem.message)}` : '';
    return [STATES[state].label, `${proseWithin(title)}${why}`];
  });
  return tableSection({ id: 'steps', heading: '### Steps', columns, rows, noun: 'step' });
}

/** Steps that AWS refused. */
export function failures({ steps }: ApplyResult): Alert {
  const failed = steps.filter((step) => step.state === 'failed');
  return {
    kind: 'CAUTION',
    title: `${count(failed.length, 'step')} failed`,
    items: failed.map(({ title, problem }) => `**${proseWithin(title)}**${problem ? `<br>${withFix(problem)}` : ''}`),
  };
}

/** Reads that were granted and that IAM denies all the same, with the likely cause. */
export function denials({ proofs }: ApplyResult): Alert {
  const denied = proofs.filter(({ verdict }) => verdict === 'denied');
  const [were, them] = denied.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return {
    kind: 'CAUTION',
    title: `IAM denies ${count(denied.length, 'read')} that ${were} granted: tasks that need ${them} will fail`,
    items: denied.map(({ role, secret, why }) => `${code(secret)} by role ${code(role)}: ${prose(why)}`),
  };
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
