import type { Rule } from './code-finding.ts';
import { lineAt, type Module, statementStart } from './interpret/module.ts';

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
