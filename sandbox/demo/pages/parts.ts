import { escapeHtml, githubHtml } from '../../../scripts/github-look.ts';
import type { StepResult } from '../../runner.ts';
import type { DiffLine } from '../diff.ts';
import { countCalls } from '../scene.ts';
import { CONFIG, type PullRequestShown, type Scene } from '../stage.ts';

type Annotation = StepResult['annotations'][number];

const ROBOT =
  '<svg class="avatar" viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" fill="#24292f"/><path d="M20 7v5M12 14h16a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V17a3 3 0 0 1 3-3z" fill="none" stroke="#fff" stroke-width="2"/><circle cx="20" cy="6" r="2" fill="#fff"/><circle cx="15.500" cy="21" r="2" fill="#4493f8"/><circle cx="24.500" cy="21" r="2" fill="#4493f8"/><path d="M16 26h8" stroke="#fff" stroke-width="2"/></svg>';

export function pullRequestHead({ number, title, author, merged }: PullRequestShown): string {
  const state = merged ? '<span class="state merged">Merged</span>' : '<span class="state">Open</span>';
  return `<div class="pull"><div class="name">${escapeHtml(title)} <span>#${number}</span></div>
${state}<span class="muted"><strong>${escapeHtml(author)}</strong> ${merged ? 'merged 1 commit' : 'wants to merge 1 commit'} into <code>main</code></span></div>`;
}

/** A file's change as the tab "Files changed" shows it, with what was annotated below each line. */
export function diffBox(diff: readonly DiffLine[], annotations: readonly Annotation[]): string {
  const rows = diff.map(({ sign, line, text }) => {
    const kind = sign === '+' ? 'added' : sign === '-' ? 'removed' : 'same';
    const row = `<tr class="${kind}"><td>${line}</td><td>${escapeHtml(`${sign} ${text}`)}</td></tr>`;
    return [row, ...(sign === '-' ? [] : annotations.filter(on(line)).map(annotationRow))].join('\n');
  });
  return `<div class="box"><header><strong class="mono">${CONFIG}</strong></header><table class="diff mono">${rows.join('\n')}</table></div>`;
}

function on(line: number): (annotation: Annotation) => boolean {
  return ({ properties }) => properties.file === CONFIG && properties.line === String(line);
}

function annotationRow({ message, properties }: Annotation): string {
  const place = `Check failure on line ${properties.line} in ${CONFIG}`;
  return `<tr class="note"><td></td><td><div><strong>✗ ${escapeHtml(place)}</strong><br><b>${escapeHtml(properties.title ?? '')}</b><br>${escapeHtml(message)}</div></td></tr>`;
}

export function commentBox(markdown: string): string {
  return `<div class="talk">${ROBOT}<div class="box"><header><strong>github-actions</strong> <span class="bot">bot</span> commented</header>
<article class="markdown-body">${githubHtml(markdown)}</article></div></div>`;
}

export function summaryBox(markdown: string, workflow: string): string {
  return `<div class="box"><header><strong>${escapeHtml(workflow)}</strong> summary</header>
<article class="markdown-body">${githubHtml(markdown)}</article></div>`;
}

export function logBox({ log, workflow, event }: Scene): string {
  const lines = log.map((line) =>
    line.includes(': error: ') ? `<span class="error">${escapeHtml(line)}</span>` : escapeHtml(line),
  );
  return `<div class="box"><header><strong>${escapeHtml(workflow)}</strong> on ${escapeHtml(event)}, its log</header><pre class="log">${lines.join('\n')}</pre></div>`;
}

export function sidebar({ checks, calls, result }: Scene): string {
  const time = result ? `${Math.round(result.milliseconds)} ms, exit ${result.exitCode}` : 'did not run';
  const checked = checks.map(
    ({ sentence, holds }) =>
      `<li><span class="sign${holds ? '' : ' bad'}">${holds ? '✓' : '✗'}</span>${escapeHtml(sentence)}</li>`,
  );
  const called = countCalls(calls).map(
    ([name, times]) => `<li><code>${escapeHtml(name)}</code><span>${times}</span></li>`,
  );
  return `<aside class="side">
<section><h2>The action ran</h2>${time}</section>
<section><h2>Checked</h2><ul class="checks">${checked.join('')}</ul></section>
<section><h2>AWS calls: ${calls.length}</h2><ul class="calls">${called.join('')}</ul></section>
</aside>`;
}
