import type { Problem } from '../domain/problem.ts';
import { escapeLog } from './log.ts';

/** What is told on a line of a file: a problem, or a finding of the code check. */
export type Told = Omit<Problem, 'severity'> & {
  readonly severity: Problem['severity'] | 'note';
  /** Of a finding: the name by which a comment silences it. */
  readonly rule?: string;
};

/** A GitHub annotation as plain data. Lines and columns count from 1; without `file` it belongs to the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Only where the annotation is on one line: GitHub refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

export function annotationsOf(problems: readonly Told[]): Annotation[] {
  return problems.map((problem) => {
    const { location } = problem;
    const base = {
      level: LEVELS[problem.severity],
      title: `union-secrets: ${problem.code}`,
      message: withFix(problem),
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

/** `file:line:col: severity: message fix [rule]`, one line for each problem; safe to print. */
export function problemLines(problems: readonly Told[]): string[] {
  return problems.map(({ location, severity, message, fix, rule }) => {
    const where = location ? `${location.file}:${location.line}:${location.column}: ` : '';
    return escapeLog(
      [`${where}${severity}:`, withFix({ message, fix }), rule && `[${rule}]`].filter(Boolean).join(' '),
    );
  });
}

/** What AWS says often ends without a full stop. */
function withFix({ message, fix }: Pick<Told, 'message' | 'fix'>): string {
  if (fix === '') return message;
  return /[.!?:]$/.test(message) ? `${message} ${fix}` : `${message}. ${fix}`;
}
