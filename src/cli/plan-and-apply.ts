import type { Aws } from '../aws/connect.ts';
import { say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import { applyStack, refuseApply } from '../engine/apply-stack.ts';
import { hasErrors } from '../engine/locate-problems.ts';
import { type PlannedStack, planProblems } from '../engine/plan-stack.ts';
import { hasChanges, isBehind, isHeldBack, isNotCompared } from '../plan/logical-changes.ts';
import type { Plan } from '../plan/plan.ts';
import { digestOfPlan } from '../record/digest.ts';
import { headline } from '../report/headline.ts';
import { escapeLog, messageLines, planLines } from '../report/log.ts';
import type { Outcome } from '../report/model.ts';
import { withResult } from '../report/plan-view.ts';
import type { Redactor } from '../values/redactor.ts';
import { type Answer, EXIT, printProblems, usage } from './answer.ts';
import { followUp, type ValueOptions, withPlan } from './planning.ts';
import type { CliHost, Colour, Terminal } from './terminal.ts';

export interface PlanOptions extends ValueOptions {
  readonly failOnNotCompared?: boolean;
}

/** Shows what an apply would do. Changes nothing. */
export async function runPlan(options: PlanOptions, host: CliHost): Promise<Answer> {
  const comparison = options.readValues === true ? 'reading' : 'by-key';
  return withPlan(options, host, comparison, (planned) => {
    const { plan } = planned;
    const problems = planProblems(planned, 'plan');
    const isOpen = isBehind(plan) || (options.failOnNotCompared === true && plan.secrets.some(isNotCompared));
    return {
      exitCode: hasErrors(problems) ? EXIT.error : isOpen ? EXIT.changes : EXIT.ok,
      problems,
      lines: [...linesOfPlan(plan, host.terminal), sentenceOf({ kind: 'planned', plan }, problems)],
      data: planData(planned),
    };
  });
}

export interface ApplyOptions extends ValueOptions {
  readonly yes?: boolean;
  readonly verifyAccess?: boolean;
}

/** Plans, asks, and applies exactly the plan that was shown. */
export async function runApply(options: ApplyOptions, host: CliHost): Promise<Answer> {
  return withPlan(options, host, 'reading', (planned, aws, redactor) =>
    askAndApply(planned, aws, redactor, options, host),
  );
}

async function askAndApply(
  planned: PlannedStack,
  aws: Aws,
  redactor: Redactor,
  options: ApplyOptions,
  host: CliHost,
): Promise<Answer> {
  const { plan } = planned;
  const { terminal } = host;
  const lines = linesOfPlan(plan, terminal);
  const refused = refuseApply(planned);
  if (refused) {
    const sentence = sentenceOf({ kind: 'refused', plan: refused.plan }, refused.problems);
    const data = { ...planData({ ...planned, plan: refused.plan }), applied: false };
    return { exitCode: EXIT.error, problems: refused.problems, lines: [...lines, sentence], data };
  }
  const warnings = planProblems(planned, 'apply');
  const shown = [...lines, sentenceOf({ kind: 'planned', plan }, warnings)];
  const notApplied = { ...planData(planned), applied: false };
  const changes = hasChanges(plan);
  if (changes && options.yes !== true && !terminal.canAsk) {
    const nobody = usage(
      'There are changes, and nobody to ask: this is no terminal.',
      say`Add \`--yes\` to apply them without asking.`,
    );
    return { exitCode: EXIT.error, problems: [...warnings, nobody], lines: shown, data: notApplied };
  }
  if (changes) {
    for (const line of shown) terminal.note(line);
    printProblems(warnings, terminal);
  }
  const declined = changes && options.yes !== true ? await ask(plan, terminal) : null;
  if (declined !== null)
    return {
      exitCode: EXIT.changes,
      problems: warnings,
      shown: warnings,
      lines: [declined],
      data: notApplied,
    };
  const { result, afterwards, notes } = await host.finishing((isCancelled) =>
    applyStack(planned, aws, {
      verifies: options.verifyAccess ?? true,
      mask: redactor.add,
      onProgress: (line) => terminal.note(escapeLog(line)),
      isCancelled,
    }),
  );
  const problems = [...warnings, ...afterwards];
  const hint = changes && Object.keys(result.pairs).length > 0;
  return {
    exitCode: hasErrors(afterwards) ? EXIT.error : plan.secrets.some(isHeldBack) ? EXIT.changes : EXIT.ok,
    problems,
    shown: changes ? warnings : [],
    lines: [
      ...(changes ? [] : lines),
      sentenceOf({ kind: 'applied', plan, result }, problems),
      ...notes.filter((note) => !afterwards.some(({ message }) => message === note)).flatMap(messageLines),
      ...(hint ? messageLines(say`The pairs for your tasks: \`${followUp('pairs', options)}\`.`) : []),
    ],
    data: { ...planData({ ...planned, plan: withResult(plan, result) }), applied: changes, result },
  };
}

/** @returns null for "yes"; else what that means. */
async function ask({ accountId, region, dataPlane }: Plan, terminal: Terminal): Promise<string | null> {
  const question = `\nApply this to data plane ${dataPlane} (account ${accountId}, ${region})? Only "yes" does: `;
  const reply = await terminal.ask(question);
  const answer = reply?.trim() ?? '';
  if (answer === 'yes') return null;
  if (answer === '') return 'Nothing was changed: there was no answer.';
  return escapeLog(`Nothing was changed: the answer was ${JSON.stringify(answer)}, and only "yes" applies.`);
}

const COLOURS: Readonly<Record<string, Colour>> = {
  create: 'green',
  grant: 'green',
  adopt: 'green',
  restore: 'green',
  delete: 'red',
  revoke: 'red',
  update: 'yellow',
  policy: 'yellow',
  kept: 'dim',
};

/** What changes, a line each, coloured by the word that it begins with. */
function linesOfPlan(plan: Plan, terminal: Terminal): string[] {
  const lines = planLines(plan).map((line) => {
    const colour = COLOURS[line.slice(0, line.indexOf(':'))];
    return colour === undefined ? line : terminal.paint(colour, line);
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

/** The outcome in one sentence. */
function sentenceOf(outcome: Outcome, problems: readonly Problem[]): string {
  const nowhere = {
    stack: null,
    dataPlane: null,
    configPath: '',
    commit: null,
    runUrl: null,
    actor: null,
    repository: '',
    time: '',
  };
  const rest = { notes: [], code: null, context: nowhere, history: [], baseline: null, waiting: [] } as const;
  return headline({ outcome, problems, snippet: 'none', ...rest });
}

/** The plan for programs, in the form of schema/plan.schema.json. */
function planData({ plan, valueDigests }: PlannedStack): Record<string, unknown> {
  const notCompared = plan.secrets.filter(isNotCompared).length;
  return { hasChanges: isBehind(plan), notCompared, digest: digestOfPlan(plan, valueDigests), plan };
}
