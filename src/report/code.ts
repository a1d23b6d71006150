import type { CodeCheck } from '../code-check/check-files.ts';
import type { CodeFinding, FindingSeverity, Suggestion } from '../code-check/code-finding.ts';
import { code, fenceOf, prose } from '../text/escape.ts';
import { count, joinTexts, withFix } from '../text/words.ts';
import { bulletList, cuttable, folded, type Section, whole } from './layout.ts';
import type { Reported } from './log.ts';
import type { ReportModel } from './model.ts';
import { whereOf } from './problems.ts';

const RANK: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, note: 2 };

/** Sentences on what was not checked: a repository may hold hundreds of files that are too large. */
const MOST_SKIPPED = 5;

/** Whether the code needs someone's attention: notes alone do not. */
export function hasUrgentCode({ code: check }: ReportModel): boolean {
  return check?.findings.some(({ severity }) => severity !== 'note') ?? false;
}

/** What was found in the code, errors first; notes alone are folded. What breaks by the plan is among the dangers. */
export function codeSection(model: ReportModel): Section {
  if (model.code === null) return whole('code', '');
  const findings = model.code.findings
    .filter(({ rule }) => !isBrokenByPlan(rule))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const items = findings.map(
    (finding) =>
      `**${finding.severity}** ${whereOf(finding.location, model.context)} ${code(finding.rule)}: ${withFix(finding)}`,
  );
  const skipped = skippedText(model.code);
  if (items.length === 0) return whole('code', skipped === '' ? '' : `### Code\n\n${skipped}`);
  if (!hasUrgentCode(model)) {
    const notes = folded(count(items.length, 'note on the code', 'notes on the code'), bulletList(items));
    return { id: 'code', text: joinTexts([notes, skipped]), shorten: () => skipped };
  }
  return cuttable({ id: 'code', heading: joinTexts(['### Code', skipped]), items, noun: 'finding', body: bulletList });
}

/** The code in one sentence for the head of the report and the log; empty where nothing in it needs attention. */
export function codeLine({ code: check, outcome }: ReportModel): string {
  const number = (severity: FindingSeverity) =>
    check?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const [errors, warnings] = [number('error'), number('warning')];
  if (errors > 0) {
    const fails = outcome.kind === 'applied' ? '' : ', so this run fails';
    return `${count(errors, 'place in the code does not fit', 'places in the code do not fit')}${fails}.`;
  }
  return warnings > 0 ? `${count(warnings, 'place in the code needs', 'places in the code need')} a look.` : '';
}

/** Findings as they are reported in the log and on their lines, by their rules. */
export function findingsToReport({ findings }: CodeCheck): Reported[] {
  return findings.map(({ rule, severity, message, fix, location }) => ({
    severity,
    code: rule,
    rule,
    message,
    fix,
    location,
  }));
}

/** How much code was checked, for the log. */
export function checkedLine({ files, filesWithSecrets, findings }: CodeCheck): string {
  const found = findings.length === 0 ? 'nothing to fix' : count(findings.length, 'finding');
  return `Code: ${count(files, 'Python file')} checked, ${filesWithSecrets} with secrets: ${found}.`;
}

/** Rules on code that is right today and fails once the plan is applied. */
export function isBrokenByPlan(rule: CodeFinding['rule']): boolean {
  return rule === 'removed-in-plan' || rule === 'recreated-in-plan';
}

function skippedText({ skipped }: CodeCheck): string {
  const left = skipped.length - MOST_SKIPPED;
  const more = left > 0 ? [`${count(left, 'more file was', 'more files were')} not checked.`] : [];
  return [...skipped.slice(0, MOST_SKIPPED).map(prose), ...more].join('<br>');
}

/** New text for some full lines of a file, with the Markdown that suggests it. */
export interface SuggestedChange extends Suggestion {
  readonly path: string;
  readonly body: string;
}

/** What GitHub's editor would change apart from the lines: control characters other than tabs and line ends. */
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
  const fence = fenceOf(replacement);
  const silence = `<sub>Rule ${code(rule)}. If it is right as it is: ${code(`# union-secrets: ignore[${rule}]`)} on the line.</sub>`;
  return [prose(message), `${fence}suggestion\n${replacement}\n${fence}`, silence].join('\n\n');
}
