import type { Problem } from '../domain/problem.ts';
import { problemLines } from '../report/log.ts';
import type { Terminal } from './terminal.ts';
import { inATerminal } from './words.ts';

/** Tells problems, each on a line with its place and its fix. */
export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) {
    const [line = ''] = problemLines([inATerminal(problem)]);
    terminal.note(terminal.paint(problem.severity === 'error' ? 'red' : 'yellow', line));
  }
}
