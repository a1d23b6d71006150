import type { CodeCheck } from '../code-check/check-code.ts';
import type { CodeFinding, FindingSeverity } from '../code-check/finding.ts';
import { code, prose } from '../text/escape.ts';
import { count, withFix } from '../text/words.ts';
import type { Told } from './annotations.ts';
import { graded, type Section, whole } from './layout.ts';
import type { ReportModel } from './model.ts';
import { whereOf } from './problems.ts';
import { folded, markdownTable, tableSection } from './table.ts';

const RANK: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, note: 2 };
const COLUMNS = ['Where', 'Rule', 'Finding'];

/** Sentences on what was not checked: a repository may hold hundreds of files that are too large. */
const MOST_SKIPPED = 5;

/** Whether the code needs someone's attention: notes alone do not. */
export function hasUrgentCode({ code: check }: ReportModel): boolean {
  return check?.findings.some(({ severity }) => severity !== 'note') ?? false;
}

/** What was found in the code, errors first; notes alone are folded. What breaks by the plan stands among the dangers. */
export function codeSection(model: ReportModel): Section {
  if (model.code === null) return whole('code', '');
  const findings = [...shownHere(model.code)].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const rows = findings.map((finding) => [
    whereOf(finding.location, model.context),
    `**${finding.severity}**<br>${code(finding.rule)}`,
    findingText(finding),
  ]);
  const skipped = skippedText(model.code);
  if (rows.length === 0) return whole('code', skipped === '' ? '' : `### Code\n\n${skipped}`);
  if (!hasUrgentCode(model)) {
    const notes = folded(count(rows.length, 'note on the code', 'notes on the code'), markdownTable(COLUMNS, rows));
    return graded('code', [[notes, skipped].filter((text) => text !== '').join('\n\n'), skipped, '']);
  }
  const intro = ['### Code', skipped].filter((text) => text !== '').join('\n\n');
  return tableSection({ id: 'code', intro, columns: COLUMNS, rows, noun: 'finding' });
}

/** What is wrong and the fix, as Markdown: what is quoted is code, to the last colon of a SECRET_GROUP. */
export function findingText({ message, fix }: CodeFinding): string {
  return withFix({ message: quotedAsCode(message), fix: quotedAsCode(fix) });
}

/** Plain text whose quotations are between backticks instead of quotation marks. */
export function quotedAsCode(text: string): string {
  return text.replace(/"([^"`]+)"/g, '`$1`');
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

/** Findings as they are told in the log and on their lines, by their rules. */
export function findingsAsTold({ findings }: CodeCheck): Told[] {
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

function shownHere({ findings }: CodeCheck): readonly CodeFinding[] {
  return findings.filter(({ rule }) => !isBrokenByPlan(rule));
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
