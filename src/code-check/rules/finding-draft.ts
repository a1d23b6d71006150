import { code, type Message, say } from '../../domain/message.ts';
import type { CodeFinding, FindingSeverity, Rule, Suggestion } from '../code-finding.ts';
import type { Module } from '../interpret/project.ts';
import type { Facts, Site } from '../interpret/types.ts';
import type { Node, Span } from '../python/syntax-tree.ts';
import type { PairJudge } from './pair-judge.ts';

/** A finding before silencing, doubles and lines are seen to. */
export interface Draft {
  readonly rule: Rule;
  /** An error unless said. */
  readonly severity?: FindingSeverity;
  readonly message: Message;
  readonly fix: Message;
  readonly module: Module;
  readonly span: Span;
  /** The use that led here, where the span is elsewhere: a comment on either silences the finding. */
  readonly use?: Site | undefined;
  /** What happens there. */
  readonly useIs?: 'used' | 'shown';
  /** Exact replacements in the module that put it right. */
  readonly edits?: readonly Edit[] | undefined;
  readonly secret?: string | undefined;
  /** Of no interest where no code uses a secret of AWS. */
  readonly onlyWithAws?: boolean;
  /** Findings with the same mark are one; without a mark, those at the same place are. */
  readonly mark?: string | undefined;
}

export interface Edit extends Span {
  readonly text: string;
}

/** What every rule is given: all about one module. */
export interface RuleInput {
  readonly judge: PairJudge;
  readonly facts: Facts;
}

/** Line and column of an offset, both counted from 1. */
export function placeIn(lines: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  for (let high = lines.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** A draft with its place in lines and its suggested change. */
export function toFinding({
  rule,
  severity,
  message,
  fix,
  module,
  span,
  use,
  useIs,
  edits,
  secret,
}: Draft): CodeFinding {
  const elsewhere =
    use !== undefined && (use.module !== module || useIs === 'shown')
      ? ` It is ${useIs ?? 'used'} in ${use.module.path}:${placeIn(use.module.lines, use.span.from).line}.`
      : '';
  const suggestion = edits === undefined ? null : suggestLines(module, edits);
  const end = placeIn(module.lines, span.to);
  return asNoteInTests({
    rule,
    severity: use !== undefined && isTestFile(use.module.path) ? 'note' : (severity ?? 'error'),
    message: say`${message}${elsewhere}`,
    fix,
    location: { file: module.path, ...placeIn(module.lines, span.from), endLine: end.line, endColumn: end.column },
    ...(suggestion === null ? {} : { suggestion }),
    ...(secret === undefined ? {} : { secret }),
  });
}

/** Tests make up the ARNs that they need. */
export function asNoteInTests(finding: CodeFinding): CodeFinding {
  return isTestFile(finding.location.file) ? { ...finding, severity: 'note' } : finding;
}

/** As pytest finds them, and what lies beside them. */
function isTestFile(path: string): boolean {
  return /(?:^|\/)(?:tests?\/|(?:test_[^/]*|[^/]*_test|conftest)\.py$)/.test(path);
}

/** A suggestion over more lines than this would bury what it changes. */
const MAX_LINES = 10;

/** Turns exact replacements into full lines, as GitHub's suggested changes want them; null where there is nothing to suggest. */
function suggestLines({ source, lines }: Module, edits: readonly Edit[]): Suggestion | null {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const startLine = placeIn(lines, first.from).line;
  const endLine = placeIn(lines, last.to).line;
  if (endLine - startLine >= MAX_LINES) return null;
  const from = lines[startLine - 1] ?? 0;
  const original = source.slice(from, lines[endLine]).replace(/\r?\n$/, '');
  // From the last to the first, so that offsets before them stay.
  const replacement = sorted.reduceRight(
    (text, edit) => text.slice(0, edit.from - from) + edit.text + text.slice(edit.to - from),
    original,
  );
  return { startLine, endLine, original, replacement };
}

/** Lists in messages are cut after this many. */
export const MAX_SHOWN = 5;

const MAX_LENGTH = 120;

/** Text from code for a message: one line, of a bearable length. */
export function quote(text: string): Message {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a message
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  return code(line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}...` : line);
}

const COMMENT = /#\s*union-secrets:\s*ignore\b(?:\s*\[([^\]]*)\])?/;

/** Whether a line or a comment silences the rule: `# union-secrets: ignore[rule, ...]`, or `ignore` alone for every rule. */
export function isLineIgnored(rule: Rule, line: string): boolean {
  const match = COMMENT.exec(line);
  if (match === null) return false;
  const rules = match[1]?.split(',').map((one) => one.trim());
  return rules === undefined || rules.includes(rule);
}

/** Whether a comment on the line of the offset, or on the first line of its statement, silences the rule. */
export function isIgnored(rule: Rule, { source, root, comments, lines }: Module, offset: number): boolean {
  if (!source.includes('union-secrets:')) return false;
  return [offset, statementStart(root, offset)].some((at) => {
    const { line } = placeIn(lines, at);
    const [start = 0, end = source.length] = [lines[line - 1], lines[line]];
    const comment = comments.find(({ from }) => from >= start && from < end);
    return comment !== undefined && isLineIgnored(rule, source.slice(comment.from, comment.to));
  });
}

/** Offset at which the innermost statement around an offset begins. */
function statementStart(root: Node, offset: number): number {
  let start = offset;
  let at: Node | undefined = root;
  while (at !== undefined) {
    at = at.parts.find(({ from, to }) => from <= offset && offset < to);
    if (at !== undefined && /_(?:statement|definition)$/.test(at.type)) start = at.from;
  }
  return start;
}
