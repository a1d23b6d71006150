import type { Problem } from '../domain/problem.ts';
import { escapeLog } from './log.ts';

/** A GitHub annotation as plain data. Lines and columns count from 1; without `file` it belongs to the run. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Only where the annotation is on one line: GitHub refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export function annotationsOf(problems: readonly Problem[]): Annotation[] {
  return problems.map((problem) => {
    const { location } = problem;
    const base = {
      level: problem.severity,
      title: `union-secrets: ${problem.code}`,
      message: `${problem.message} ${problem.mend}`.trimEnd(),
    };
    if (!location) return base;
    const endLine = location.endLine ?? location.line;
    const columns =
      endLine === location.line
        ? { startColumn: location.column, endColumn: location.endColumn ?? location.column }
        : {};
    return { ...base, file: location.file, startLine: location.line, endLine, ...columns };
  });
}

/** `file:line:col: severity: message mend`, one line for each problem; safe to print. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(({ location, severity, message, mend }) => {
    const where = location ? `${location.file}:${location.line}:${location.column}: ` : '';
    return escapeLog(`${where}${severity}: ${message} ${mend}`.trimEnd());
  });
}
