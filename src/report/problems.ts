import type { Location, Problem } from '../domain/problem.ts';
import type { Plan } from '../plan/plan.ts';
import { code, link, urlPath } from '../text/escape.ts';
import { count, withFix } from '../text/words.ts';
import type { Alert } from './alert.ts';
import { bulletList, cuttable, type Section } from './layout.ts';
import type { ReportContext, ReportModel } from './model.ts';

/** Problems of the file and of the run, except those that the plan's refusals and warnings show already. */
export function problemsSection(model: ReportModel): Section {
  const shown = 'plan' in model.outcome ? [...model.outcome.plan.refusals, ...model.outcome.plan.warnings] : [];
  const problems = model.problems.filter((problem) => !shown.some((other) => isSame(problem, other)));
  return cuttable({
    id: 'problems',
    heading: '### Problems',
    items: problems.map((problem) => {
      const place = problem.location ? ` ${whereOf(problem.location, model.context)}` : '';
      return `**${problem.severity}**${place}: ${withFix(problem)}`;
    }),
    noun: 'problem',
    body: bulletList,
  });
}

/** Why nothing is applied, each reason with its fix and its place in the file. */
export function refusals({ problems, context }: ReportModel, { refusals: list }: Plan): Alert {
  return {
    kind: 'CAUTION',
    title: `${count(list.length, 'problem')}: nothing is applied until ${list.length === 1 ? 'it is' : 'they are'} fixed`,
    items: list.map((refusal) => {
      const location = problems.find((problem) => isSame(problem, refusal))?.location;
      return `${withFix(refusal)}${location ? ` (${whereOf(location, context)})` : ''}`;
    }),
  };
}

function isSame(one: Pick<Problem, 'code' | 'message'>, other: Pick<Problem, 'code' | 'message'>): boolean {
  return one.code === other.code && one.message === other.message;
}

/** A path that can be the text of a link: Markdown's readers disagree about brackets and backticks there. */
const PLAIN_PATH = /^[\w./@+ -]+$/;

/** `file:line:column` as Markdown, linked to the line at the commit where server and commit are known. */
export function whereOf(location: Location, context: ReportContext): string {
  const label = code(`${location.file}:${location.line}:${location.column}`);
  const server = serverOf(context);
  if (!server || !context.commit || !PLAIN_PATH.test(location.file)) return label;
  const lines =
    location.endLine && location.endLine > location.line
      ? `L${location.line}-L${location.endLine}`
      : `L${location.line}`;
  return link(label, `${server}/${context.repository}/blob/${context.commit}/${urlPath(location.file)}#${lines}`);
}

/** `https://github.com`, or the address of the GitHub Enterprise Server, cut from the run's address. */
export function serverOf(context: ReportContext): string | null {
  const at = context.runUrl?.indexOf(`/${context.repository}/actions/`) ?? -1;
  return at > 0 && context.runUrl ? context.runUrl.slice(0, at) : null;
}

/** The first characters of a commit, linked where the server is known. */
export function commitText(commit: string, context: ReportContext): string {
  const label = code(commit.slice(0, 7));
  const server = serverOf(context);
  return server ? link(label, `${server}/${context.repository}/commit/${commit}`) : label;
}

/** Text linked to a run of this repository; an address elsewhere is left out. `label` is Markdown already. */
export function runLink(label: string, runUrl: string | null, context: ReportContext): string {
  const server = serverOf(context);
  return server && runUrl?.startsWith(`${server}/${context.repository}/actions/runs/`) ? link(label, runUrl) : label;
}
