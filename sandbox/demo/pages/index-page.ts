import { escapeHtml } from '../../../scripts/github-look.ts';
import { readPairs } from '../pairs.ts';
import { callsLine, fileName } from '../scene.ts';
import { CONFIG, type Scene } from '../stage.ts';
import { quickStart } from '../workflow.ts';
import { htmlPage } from './shell.ts';

/** What goes in, what comes out, and the way between them. */
export function indexPage(scenes: readonly Scene[]): string {
  const comment = scenes.find(({ slug }) => slug === 'applied')?.comment ?? '';
  const code = /```python\n([\s\S]*?)\n```/.exec(comment)?.[1] ?? '';
  const body = `<h1>One file in a pull request. Secrets, permissions and pairs after the merge.</h1>
<p class="lead">Every page shows a run of the action on this machine, against GitHub, Secrets Manager and IAM on loopback, and the comment it left.</p>
<div class="inout">
<div class="box"><header><strong class="mono">${CONFIG}</strong> in the pull request</header><pre>${escapeHtml(quickStart(CONFIG))}</pre></div>
<div>
<div class="box"><header><strong>The pairs</strong> in the comment after the merge</header><pre>${pairsText(comment)}</pre></div>
<div class="box"><header><strong>The code</strong> in the same comment</header><pre>${escapeHtml(code)}</pre></div>
</div>
</div>
<ol class="steps">
${scenes.map(stepItem).join('\n')}
</ol>`;
  return htmlPage('The whole way', body, scenes);
}

function pairsText(comment: string): string {
  const pairs = Object.values(readPairs(comment));
  const [first] = pairs;
  if (!first) return 'none';
  const group = `<span class="key">SECRET_GROUP</span>\n${escapeHtml(first.group)}`;
  return `${group}\n\n<span class="key">SECRET_KEY</span>\n${pairs.map(({ key }) => escapeHtml(key)).join('\n')}`;
}

function stepItem(scene: Scene): string {
  const { number, title, checks, result, calls, log } = scene;
  const right = checks.every(({ holds }) => holds);
  const time = `${Math.round(result?.milliseconds ?? 0)} ms`;
  return `<li><a href="${fileName(scene, 'html')}"><span class="number${right ? '' : ' bad'}">${number}</span>
<span class="title">${escapeHtml(title)}</span><span class="muted" title="${escapeHtml(callsLine(calls))}">${time} · ${calls.length} AWS calls · ${checks.length} checks</span>
<span class="said">${escapeHtml(log.at(-1) ?? '')}</span></a></li>`;
}
