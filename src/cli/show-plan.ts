import type { Problem } from '../domain/problem.ts';
import { hasChanges } from '../plan/changes.ts';
import { contentsOf } from '../record/contents.ts';
import { digestOfPlan } from '../record/expected.ts';
import { headline } from '../report/headline.ts';
import { planLines } from '../report/log.ts';
import type { Outcome, ReportModel } from '../report/model.ts';
import type { Planned } from './cloud.ts';
import type { Terminal } from './terminal.ts';

/** The plan as lines: what changes, then the same in one sentence. */
export function linesOfPlan({ plan }: Planned, terminal: Terminal): string[] {
  const lines = planLines(plan).filter((line) => !line.startsWith('warning: '));
  return [...lines.map((line) => coloured(line, terminal)), ...(lines.length > 0 ? [''] : [])];
}

const COLOURS = [
  [/^(create|grant|adopt|restore): /, 'green'],
  [/^(delete|revoke): /, 'red'],
  [/^(update|policy): /, 'yellow'],
  [/^kept: /, 'dim'],
] as const;

function coloured(line: string, terminal: Terminal): string {
  const colour = COLOURS.find(([pattern]) => pattern.test(line))?.[1];
  return colour === undefined ? line : terminal.paint(colour, line);
}

/** The outcome in one sentence. */
export function sentenceOf(outcome: Outcome, problems: readonly Problem[]): string {
  const context = {
    stack: null,
    dataPlane: null,
    configPath: '',
    commit: null,
    runUrl: null,
    actor: null,
    repository: '',
    time: '',
  };
  const model: ReportModel = {
    outcome,
    problems,
    notes: [],
    code: null,
    context,
    snippet: 'none',
    history: [],
    baseline: null,
  };
  return headline(model);
}

/** Warnings of the plan, each with its place in the file. */
export function warningsOf({ plan, read }: Planned): Problem[] {
  return plan.warnings.map((warning) => read.locator.warning(warning));
}

/** The plan for programs, in the form of schema/plan.schema.json. */
export function planData({ plan, read, values, key }: Planned): Record<string, unknown> {
  const contents = key === null ? null : contentsOf(read.desired.secrets, values, read.desired, key);
  return { hasChanges: hasChanges(plan), digest: digestOfPlan(plan, contents), plan };
}
