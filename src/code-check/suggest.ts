import type { Suggestion } from './code-finding.ts';
import { lineAt, lineStart, type Module } from './interpret/module.ts';
import type { Edit } from './rules/finding-draft.ts';

/** A suggestion over more lines than this would bury what it changes. */
const MAX_LINES = 10;

/** Turns exact replacements into full lines, as GitHub's suggested changes want them; null where there is nothing to suggest. */
export function suggestLines(module: Module, edits: readonly Edit[]): Suggestion | null {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const startLine = lineAt(module, first.from);
  const endLine = lineAt(module, last.to);
  if (endLine - startLine >= MAX_LINES) return null;
  const from = lineStart(module, startLine);
  let text = '';
  let at = from;
  for (const edit of sorted) {
    text += module.source.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  const end = lineStart(module, endLine + 1);
  const withoutEnd = (lines: string) => lines.replace(/\r?\n$/, '');
  return {
    startLine,
    endLine,
    original: withoutEnd(module.source.slice(from, end)),
    replacement: text + withoutEnd(module.source.slice(at, end)),
  };
}
