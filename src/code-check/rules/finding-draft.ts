import { code, type Message, say } from '../../domain/message.ts';
import type { CodeContext } from '../check-context.ts';
import type { CodeFinding, FindingSeverity, Rule, Suggestion } from '../code-finding.ts';
import { lineAt, lineStart, type Module, statementStart } from '../interpret/module.ts';
import type { Facts } from '../interpret/types.ts';
import type { Span } from '../python/syntax-tree.ts';
import type { PairJudge } from './pair-judge.ts';

/** A finding before silencing, doubles and lines are seen to. */
export interface Draft {
  readonly rule: Rule;
  readonly severity: FindingSeverity;
  readonly message: Message;
  readonly fix: Message;
  readonly module: Module;
  readonly span: Span;
  /** The use that led here, where the span is elsewhere: a comment on either silences the finding. */
  readonly use?: { readonly module: Module; readonly span: Span };
  /** What happens there. */
  readonly useIs?: 'used' | 'shown';
  /** Exact replacements in the module that put it right. */
  readonly edits?: readonly Edit[];
  readonly secret?: string;
  /** Of no interest where no code uses a secret of AWS. */
  readonly onlyWithAws?: boolean;
  /** Findings with the same mark are one; without a mark, those at the same place are. */
  readonly mark?: string;
}

export interface Edit extends Span {
  readonly text: string;
}

export function edit({ from, to }: Span, text: string): Edit {
  return { from, to, text };
}

/** What every rule is given: all about one module. */
export interface RuleInput {
  readonly context: CodeContext;
  readonly judge: PairJudge;
  readonly facts: Facts;
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
      ? ` It is ${useIs ?? 'used'} in ${use.module.path}:${lineAt(use.module, use.span.from)}.`
      : '';
  const suggestion = edits === undefined ? null : suggestLines(module, edits);
  return asNoteInTests({
    rule,
    severity: use !== undefined && isTestFile(use.module.path) ? 'note' : severity,
    message: say`${message}${elsewhere}`,
    fix,
    location: {
      file: module.path,
      line: lineAt(module, span.from),
      column: span.from - lineStart(module, lineAt(module, span.from)) + 1,
      endLine: lineAt(module, span.to),
      endColumn: span.to - lineStart(module, lineAt(module, span.to)) + 1,
    },
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
function suggestLines(module: Module, edits: readonly Edit[]): Suggestion | null {
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

/** Whether a line of a file that is no Python silences the rule. */
export function isLineIgnored(rule: Rule, line: string): boolean {
  const match = COMMENT.exec(line);
  return match !== null && (rulesOf(match)?.has(rule) ?? true);
}

function rulesOf([, list]: RegExpExecArray): ReadonlySet<string> | null {
  return list === undefined ? null : new Set(list.split(',').map((rule) => rule.trim()));
}

/** Lines of a module that silence findings: null silences every rule. */
type IgnoredLines = ReadonlyMap<number, ReadonlySet<string> | null>;

const known = new WeakMap<Module, IgnoredLines>();

function ignoredLines(module: Module): IgnoredLines {
  const cached = known.get(module);
  if (cached !== undefined) return cached;
  const lines = new Map<number, ReadonlySet<string> | null>();
  if (module.source.includes('union-secrets:')) {
    for (const { from, to } of module.comments) {
      const match = COMMENT.exec(module.source.slice(from, to));
      if (match === null) continue;
      lines.set(lineAt(module, from), rulesOf(match));
    }
  }
  known.set(module, lines);
  return lines;
}

/**
 * Whether `# union-secrets: ignore[rule, ...]`, or `ignore` alone for every rule, is on the line of the offset or on
 * the first line of its statement.
 */
export function isIgnored(rule: Rule, module: Module, offset: number): boolean {
  const lines = ignoredLines(module);
  if (lines.size === 0) return false;
  return [offset, statementStart(module, offset)].some((at) => {
    const rules = lines.get(lineAt(module, at));
    return rules === null || rules?.has(rule) === true;
  });
}
