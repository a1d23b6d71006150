import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked, type Tokens } from 'marked';

export type Theme = 'light' | 'dark';

const STYLE_SHEETS: Readonly<Record<Theme, string>> = {
  light: import.meta.resolve('github-markdown-css/github-markdown-light.css'),
  dark: import.meta.resolve('github-markdown-css/github-markdown-dark.css'),
};

const ALERTS: ReadonlySet<string> = new Set(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION']);

/** Stands for GitHub's alert icons: the word beside it carries the meaning. */
const SIGN =
  '<svg class="octicon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" style="margin-right:8px;fill:none" stroke="currentColor" stroke-width="1.5"><circle cx="8" cy="8" r="7"/><path d="M8 4v5M8 11v1.2"/></svg>';

/** A whole HTML page that shows Markdown as a comment on GitHub, with GitHub's own style sheet. */
export function githubPage(markdown: string, theme: Theme, title: string): string {
  const css = readFileSync(new URL(STYLE_SHEETS[theme]), 'utf8');
  const [canvas, border, header, muted] =
    theme === 'light' ? ['#ffffff', '#d1d9e0', '#f6f8fa', '#59636e'] : ['#0d1117', '#3d444d', '#151b23', '#9198a1'];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
<style>
body { margin: 0; padding: 16px; background: ${canvas}; font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.comment { max-width: 900px; margin: 0 auto; border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
.comment > header { padding: 8px 16px; background: ${header}; border-bottom: 1px solid ${border}; color: ${muted}; font-size: 14px; }
.comment > .markdown-body { padding: 16px; font-size: 14px; }
@media (max-width: 500px) { body { padding: 8px; } }
</style>
</head>
<body>
<main class="comment">
<header><strong>github-actions</strong> bot commented</header>
<article class="markdown-body">
${githubHtml(markdown)}
</article>
</main>
</body>
</html>
`;
}

/** File of the library that draws what `githubHtml` marks as a Mermaid drawing: a page needs it beside itself. */
export const MERMAID = fileURLToPath(import.meta.resolve('@mermaid-js/tiny'));

/** Draws each Mermaid drawing as soon as it can be seen. Without the library the text of the drawing is shown. */
export const DRAW = `{
  const draw = (drawings) => mermaid.run({ nodes: [...drawings] });
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' });
  for (const details of document.querySelectorAll('details'))
    details.addEventListener('toggle', () => draw(details.querySelectorAll('pre.mermaid:not([data-processed])')));
  draw([...document.querySelectorAll('pre.mermaid')].filter((one) => !one.closest('details:not([open])')));
}`;

/** Markdown as GitHub renders it, as far as a report uses it: tables, alerts, coloured diffs, drawings. */
export function githubHtml(markdown: string): string {
  const marked = new Marked({ gfm: true, breaks: true });
  marked.use({
    renderer: {
      blockquote(token: Tokens.Blockquote) {
        const body = this.parser.parse(token.tokens);
        const alert = /^<p>\[!(\w+)\](?:<br>|\n)?/.exec(body);
        const kind = alert?.[1] ?? '';
        if (!alert || !ALERTS.has(kind)) return `<blockquote>${body}</blockquote>\n`;
        const name = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
        const heading = `<p class="markdown-alert-title">${SIGN}${name}</p>`;
        return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">${heading}<p>${body.slice(alert[0].length)}</div>\n`;
      },
      code(token: Tokens.Code) {
        if (token.lang === 'mermaid') return `<pre class="mermaid">${escapeHtml(token.text)}</pre>\n`;
        const lines = token.text.split('\n').map((line) => (token.lang === 'diff' ? diffLine(line) : escapeHtml(line)));
        return `<div class="highlight"><pre><code>${lines.join('\n')}\n</code></pre></div>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

/** How GitHub colours a line of a diff by its first character. */
const DIFF_STYLES: Readonly<Record<string, string>> = { '+': 'pl-mi1', '-': 'pl-md', '!': 'pl-mc', '#': 'pl-c' };

function diffLine(line: string): string {
  const style = DIFF_STYLES[line.charAt(0)];
  return style ? `<span class="${style}">${escapeHtml(line)}</span>` : escapeHtml(line);
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
