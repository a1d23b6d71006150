import { checkCode } from '../../../src/code-check/check-files.ts';
import type { CodeFile, CodeFinding } from '../../../src/code-check/code-finding.ts';
import type { CodeContext } from '../../../src/code-check/rules/pair-judge.ts';
import { context, GROUP } from './context.ts';

/** Findings of one file with the usual imports and the constant G, without the notes on unused secrets. */
export function check(code: string, given: CodeContext = context): CodeFinding[] {
  const text = `from flytekit import Secret, current_context, task\nimport flyte\nimport pathlib\nG = "${GROUP}"\n${code}`;
  return findings([{ path: 'a.py', text }], given).filter(({ rule }) => rule !== 'unused-secret');
}

export function findings(files: readonly CodeFile[], given: CodeContext = context): CodeFinding[] {
  return [...checkCode(files, given).findings];
}

/** The one finding that a piece of code has. */
export function only(code: string, given: CodeContext = context): CodeFinding {
  const found = check(code, given);
  expect(found).toHaveLength(1);
  return found[0] as CodeFinding;
}
