import type { CodeFinding, Suggestion } from '../code-check/finding.ts';
import { code, longestRun, prose } from '../text/escape.ts';
import { quotedAsCode } from './code.ts';

/** New text for some full lines of a file, with the Markdown that suggests it. */
export interface SuggestedChange extends Suggestion {
  readonly path: string;
  readonly body: string;
}

/** What GitHub's editor would change besides the lines: control characters other than tabs and line ends. */
const CONTROL = /[^\P{Cc}\t\n]/u;

/** The findings whose right text can be a suggested change on GitHub, as such. */
export function suggestionsOf(findings: readonly CodeFinding[]): SuggestedChange[] {
  return findings.flatMap((finding) => {
    if (finding.suggestion === undefined) return [];
    const { startLine, endLine, original } = finding.suggestion;
    const replacement = finding.suggestion.replacement.replaceAll('\r\n', '\n');
    if (CONTROL.test(replacement)) return [];
    return [
      { path: finding.location.file, startLine, endLine, original, replacement, body: bodyOf(finding, replacement) },
    ];
  });
}

function bodyOf({ rule, message }: CodeFinding, replacement: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(replacement) + 1));
  const silence = `<sub>Rule ${code(rule)}. If it is right as it is: ${code(`# union-secrets: ignore[${rule}]`)} on the line.</sub>`;
  return [prose(quotedAsCode(message)), `${fence}suggestion\n${replacement}\n${fence}`, silence].join('\n\n');
}
