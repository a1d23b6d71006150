import { annotationsOf, problemLines, type Told } from '../../report/log.ts';
import type { Workflow } from './workflow.ts';

/** Tells problems as log lines and as annotations. */
export function tell(workflow: Workflow, problems: readonly Told[]): void {
  for (const line of problemLines(problems)) workflow.log(line);
  for (const annotation of annotationsOf(problems)) workflow.annotate(annotation);
}
