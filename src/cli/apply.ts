import { preflight } from '../apply/preflight.ts';
import type { AccessProof } from '../apply/result.ts';
import { stepsOf } from '../apply/steps.ts';
import type { Aws } from '../aws/connect.ts';
import type { Problem } from '../domain/problem.ts';
import { carryOut } from '../engine/apply.ts';
import { failuresOf } from '../engine/failures.ts';
import { createProgress } from '../engine/progress.ts';
import { hasChanges } from '../plan/changes.ts';
import { escapeLog } from '../report/log.ts';
import { count } from '../text/words.ts';
import { type Answer, EXIT, failed, usage } from './answer.ts';
import { type Planned, planned, type ValueOptions } from './cloud.ts';
import type { CliHost } from './host.ts';
import { linesOfPlan, planData, sentenceOf, warningsOf } from './show-plan.ts';
import { tellProblems } from './tell.ts';
import type { Terminal } from './terminal.ts';
import { reworded } from './words.ts';

export interface ApplyOptions extends ValueOptions {
  readonly yes?: boolean;
  readonly verifyAccess?: boolean;
}

/** Plans, asks, and applies exactly the plan that was shown. */
export async function runApply(options: ApplyOptions, host: CliHost): Promise<Answer> {
  const answer = await planned(options, host, 'reading', (made, aws) => approveAndApply(made, aws, options, host));
  return 'wrong' in answer ? failed(answer.wrong) : answer;
}

async function approveAndApply(made: Planned, aws: Aws, options: ApplyOptions, host: CliHost): Promise<Answer> {
  const { plan, read, failures } = made;
  const { terminal } = host;
  const warnings = [...made.warnings, ...warningsOf(made)];
  const refusals = preflight(plan);
  if (refusals.length > 0) {
    const problems = [...warnings, ...failuresOf(failures, read.locator), ...refusals.map(read.locator.refusal)];
    const refused = { ...plan, refusals };
    const lines = [...linesOfPlan(made, terminal), sentenceOf({ kind: 'refused', plan: refused }, problems)];
    return { exitCode: EXIT.error, problems, lines, data: { ...planData({ ...made, plan: refused }), applied: false } };
  }
  const plannedSentence = sentenceOf({ kind: 'planned', plan }, warnings);
  if (!hasChanges(plan)) {
    const lines = [...linesOfPlan(made, terminal), plannedSentence];
    return { exitCode: EXIT.ok, problems: warnings, lines, data: { ...planData(made), applied: false } };
  }
  const notApplied = { ...planData(made), applied: false };
  const shown = [...linesOfPlan(made, terminal), plannedSentence];
  if (options.yes !== true) {
    if (!terminal.canAsk) {
      const fix = 'Add `--yes` if they shall be applied without asking.';
      const problems = [...warnings, usage('There are changes, and nobody to ask: this is no terminal.', fix)];
      return { exitCode: EXIT.error, problems, lines: shown, data: notApplied };
    }
    showBefore(shown, warnings, terminal);
    const where = `account ${plan.accountId}, ${plan.region}`;
    const reply = await terminal.ask(`\nApply this to data plane ${plan.dataPlane} (${where})? Only "yes" does: `);
    if (reply?.trim() !== 'yes')
      return {
        exitCode: EXIT.changes,
        problems: warnings,
        told: warnings,
        lines: ['Nothing was changed.'],
        data: notApplied,
      };
  } else {
    showBefore(shown, warnings, terminal);
  }
  const result = await host.finishing((isCancelled) =>
    carryOut(plan, aws, {
      desired: read.desired,
      values: made.values,
      ids: made.ids,
      verifies: options.verifyAccess ?? true,
      mask: made.hide,
      onSettled: createProgress(stepsOf(plan).length, (line) => terminal.note(escapeLog(reworded(line)))),
      isCancelled,
    }),
  );
  const undone = result.steps.filter((step) => step.state !== 'done');
  const denied = result.proofs.filter(({ verdict }) => verdict !== 'proven');
  const problems = [...warnings, ...undone.map(problemOfStep), ...problemsOfProofs(denied)];
  return {
    exitCode: undone.length > 0 ? EXIT.error : EXIT.ok,
    problems,
    told: warnings,
    lines: [
      sentenceOf({ kind: 'applied', plan, result }, problems),
      ...(Object.keys(result.pairs).length === 0 ? [] : ['The pairs for your tasks: `union-secrets pairs`.']),
    ],
    data: { ...planData(made), applied: true, result },
  };
}

/** The plan, and what is to be thought of before it is approved. */
function showBefore(lines: readonly string[], warnings: readonly Problem[], terminal: Terminal): void {
  for (const line of lines) terminal.note(line);
  tellProblems(warnings, terminal);
}

function problemOfStep({
  title,
  state,
  problem,
}: {
  title: string;
  state: string;
  problem?: { message: string; fix: string };
}): Problem {
  const what = state === 'failed' ? 'failed' : 'was not started';
  return {
    severity: 'error',
    code: state === 'failed' ? 'step-failed' : 'step-not-started',
    message: `The step "${title}" ${what}${problem ? `: ${problem.message}` : ''}`,
    fix: problem?.fix ?? 'Run it again: it goes on from here.',
  };
}

/** One for all secrets of a role that have the same reason: without the permission to ask, it is the same for each. */
function problemsOfProofs(proofs: readonly AccessProof[]): Problem[] {
  const alike = Map.groupBy(proofs, ({ role, verdict, why }) => JSON.stringify([role, verdict, why]));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { role, verdict, why } = first;
    const secrets = others.length === 0 ? first.secret : `${first.secret} and ${count(others.length, 'other secret')}`;
    const what = verdict === 'denied' ? `cannot read ${secrets} yet` : `was not proven to read ${secrets}`;
    return [{ severity: 'warning', code: 'access', message: `The role ${role} ${what}: ${why}.`, fix: '' } as const];
  });
}
