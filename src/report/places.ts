import { code, link } from '../text/escape.ts';
import type { ReportContext } from './model.ts';

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
