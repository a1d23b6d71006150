import { escapeHtml } from '../../../scripts/github-look.ts';
import type { Scene } from '../stage.ts';
import { commentBox, diffBox, logBox, pullRequestHead, sidebar, summaryBox } from './parts.ts';
import { htmlPage } from './shell.ts';

/** The page of one step: what was proposed, what the action answered, what was checked. */
export function scenePage(scene: Scene, scenes: readonly Scene[]): string {
  const { number, title, said, pullRequest, diff, comment, result, workflow } = scene;
  const main = [
    pullRequest ? pullRequestHead(pullRequest) : '',
    diff.length > 0 ? diffBox(diff, result?.annotations ?? []) : '',
    comment === null ? summaryBox(result?.summary ?? '', workflow) : commentBox(comment),
    logBox(scene),
  ];
  const body = `<h1>${number}. ${escapeHtml(title)}</h1>
${said.map((text) => `<p class="lead">${escapeHtml(text)}</p>`).join('\n')}
<div class="columns"><div>${main.join('\n')}</div>
${sidebar(scene)}</div>`;
  return htmlPage(title, body, scenes, number);
}
