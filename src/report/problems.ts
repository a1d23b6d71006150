import type { Location } from '../domain/problem.ts';
import { code, link, urlPath } from '../text/escape.ts';
import { withFix } from '../text/words.ts';
import type { Section } from './layout.ts';
import type { ReportContext, ReportModel } from './model.ts';
import { serverOf } from './places.ts';
import { tableSection } from './table.ts';

/** Problems of the file and of the run, except those that the plan's refusals and warnings show already. */
export function problemsSection(model: ReportModel): Section {
  const shown = 'plan' in model.outcome ? [...model.outcome.plan.refusals, ...model.outcome.plan.warnings] : [];
  const problems = model.problems.filter(
    (problem) => !shown.some((other) => other.code === problem.code && other.message === problem.message),
  );
  return tableSection({
    id: 'problems',
    intro: '### Problems',
    columns: ['Where', 'Problem'],
    rows: problems.map((problem) => [
      problem.location ? whereOf(problem.location, model.context) : 'the run',
      `**${problem.severity}:** ${withFix(problem)}`,
    ]),
    noun: 'problem',
  });
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
