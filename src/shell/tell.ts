import type { Problem } from '../domain/problem.ts';
import { annotationsOf, problemLines } from '../report/annotations.ts';
import type { Workflow } from './workflow.ts';

/** Tells problems as log lines and as annotations. */
export function tell(workflow: Workflow, problems: readonly Problem[]): void {
  for (const line of problemLines(problems)) workflow.log(line);
  for (const annotation of annotationsOf(problems)) workflow.annotate(annotation);
}
