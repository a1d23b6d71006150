import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Message, say } from '../domain/message.ts';
import { errorCode } from '../domain/paths.ts';
import type { Problem } from '../domain/problem.ts';
import { problemLines } from '../report/log.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes of every command, as documented in docs/cli.md. */
export const EXIT = {
  /** Done, or nothing to do. */
  ok: 0,
  /** Something is wrong, or could not be done. */
  error: 1,
  /** There are changes that were not applied. */
  changes: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How a command ended. */
export interface Answer {
  readonly exitCode: ExitCode;
  readonly problems: readonly Problem[];
  /** Those of the problems that were shown before the end, for the person who had to decide. */
  readonly shown?: readonly Problem[];
  /** For people: lines of the answer. */
  readonly lines: readonly string[];
  /** For programs: members of the JSON object, next to `command`, `exitCode` and `problems`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** An answer of problems alone. */
export function failed(problems: readonly Problem[], data: Answer['data'] = {}): Answer {
  return { exitCode: EXIT.error, problems, lines: [], data };
}

/** A problem of how the command was called or of where it runs. */
export function usage(message: Message, fix: Message): Problem {
  return { severity: 'error', code: 'usage', message, fix };
}

/** Problems, each on a line with its place and its fix. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) {
    const [line = ''] = problemLines([problem]);
    terminal.note(terminal.paint(problem.severity === 'error' ? 'red' : 'yellow', line));
  }
}

/** A file that was asked for and is there already. @param option that names it. */
export function refuseExisting(path: string, option: string, directory: string, force: boolean | undefined): Problem[] {
  if (force === true || !existsSync(resolve(directory, path))) return [];
  const fix = say`Add \`--force\` to write over it, or name another file with \`${option}\`.`;
  return [usage(`${path} exists already.`, fix)];
}

/** Writes a file that was asked for, and its folders. @returns what went wrong. */
export function writeOutput(path: string, text: string, directory: string, force: boolean | undefined): Problem[] {
  try {
    const absolute = resolve(directory, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text, { flag: force === true ? 'w' : 'wx' });
    return [];
  } catch (error) {
    return [usage(`${path} cannot be written (${errorCode(error)}).`, 'Check its folder and its permissions.')];
  }
}

/** One step of the doctor. */
export interface CheckResult {
  /** Stable, for programs. */
  readonly id: string;
  readonly title: string;
  readonly state: CheckState;
  /** What was seen. */
  readonly detail: Message;
  /** What to do; empty where there is nothing to do. */
  readonly fix: Message;
}

export const STATES = ['ok', 'warning', 'broken', 'by-hand', 'skipped'] as const;

/** `by-hand`: nothing that this program can see. `skipped`: an earlier step is in the way. */
export type CheckState = (typeof STATES)[number];

/** The ways in which a step can end. */
export function step(id: string, title: string) {
  const as = (state: CheckState) => {
    return (detail: Message, fix: Message = ''): CheckResult => ({ id, title, state, detail, fix });
  };
  return { ok: as('ok'), warning: as('warning'), broken: as('broken'), byHand: as('by-hand'), skipped: as('skipped') };
}
