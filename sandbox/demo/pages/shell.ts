import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DRAW, escapeHtml } from '../../../scripts/github-look.ts';
import { fileName } from '../scene.ts';
import type { Scene } from '../stage.ts';

/** A whole page that needs nothing but `mermaid.js` beside it for its drawings, light or dark as the reader's system is. `current`: number of a step. */
export function htmlPage(title: string, body: string, scenes: readonly Scene[], current?: number): string {
  // The sheet without a theme in its name follows prefers-color-scheme.
  const github = readFileSync(
    createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'),
    'utf8',
  );
  const own = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
  const dots = scenes.map((scene) => {
    const here = scene.number === current ? ' aria-current="page"' : '';
    return `<a class="dot"${here} href="${fileName(scene, 'html')}" title="${escapeHtml(scene.title)}">${scene.number}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · union-secrets demo</title>
<style>${github}</style>
<style>${own}</style>
</head>
<body>
<div class="top"><nav aria-label="Steps"><a class="home" href="index.html">union-secrets demo</a>${dots.join('')}</nav></div>
<main class="page">
${body}
</main>
${body.includes('class="mermaid"') ? `<script src="mermaid.js"></script>\n<script>${DRAW}</script>\n` : ''}</body>
</html>
`;
}
