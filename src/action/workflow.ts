import { appendFileSync } from 'node:fs';
import { ExitCode, error, getInput, group, info, notice, setOutput, setSecret, warning } from '@actions/core';
import type { Problem } from '../domain/problem.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { type Annotation, annotationsOf, escapeLog, type Reported } from '../report/log.ts';
import { linesOf, masksFor, textsIn } from '../values/masks.ts';
import { createRedactor } from '../values/redactor.ts';
import type { Masks } from '../values/resolve.ts';

/** What a step can report to the workflow run that it is part of. */
export interface Workflow extends Masks {
  /** Text of an input; undefined where the runner gave none. */
  input(name: string): string | undefined;
  /** A line of the log; cannot become a command, whatever it holds. */
  log(line: string): void;
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  annotate(annotation: Annotation): void;
  notice(message: string): void;
  /** Words that come from elsewhere, without what was masked: what becomes a comment is not masked by the runner. */
  redact(text: string): string;
  /** What the runner masks in a text: it drops an output of the job that holds any of it. */
  maskedIn(text: string): readonly MaskedPart[];
  output(name: string, value: string): void;
  /** Adds Markdown to the job summary; where there is none, does nothing. */
  summary(markdown: string): void;
  /** The step ends as failed. */
  fail(): void;
}

/** A part of a value that is masked: a member of its JSON, a line, or all of it. */
export interface MaskedPart {
  readonly owner: string;
  readonly part: string;
}

/** The workflow run that this process is a step of, by way of the runner's commands and files. */
export function currentWorkflow(env: Readonly<Record<string, string | undefined>>): Workflow {
  const masks = new Map<string, MaskedPart>();
  const seen = new WeakSet<SecretValue>();
  const ownWords = new Set<string>();
  const redactor = createRedactor();
  return {
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : getInput(name)),
    log: (line) => info(escapeLog(line)),
    group: (title, work) => group(escapeLog(title), work),
    annotate({ level, message, ...properties }) {
      if (level === 'error') error(message, properties);
      else if (level === 'warning') warning(message, properties);
      else notice(message, properties);
    },
    notice: (message) => notice(message),
    spare(words) {
      for (const word of words) ownWords.add(word);
      redactor.spare(words);
    },
    mask({ value, owner, isVariable }) {
      // A bundle is the whole of each of its members: once is enough.
      if (seen.has(value)) return;
      seen.add(value);
      redactor.add(value);
      for (const { text, part } of masksFor(value, ownWords)) {
        if (masks.has(text)) continue;
        masks.set(text, { owner, part });
        setSecret(text);
      }
      if (isVariable)
        for (const { text, part } of linesOf(value)) if (!masks.has(text)) masks.set(text, { owner, part });
    },
    redact: redactor.redact,
    maskedIn(text) {
      const found = textsIn(text, masks.keys());
      return [...masks].flatMap(([mask, part]) => (found.has(mask) ? [part] : []));
    },
    output: (name, value) => setOutput(name, value),
    summary(markdown) {
      const file = env.GITHUB_STEP_SUMMARY;
      if (file) appendFileSync(file, `${markdown}\n`);
    },
    fail() {
      process.exitCode = ExitCode.Failure;
    },
  };
}

/** Problems as annotations, which are lines of the log too. */
export function reportProblems(workflow: Workflow, problems: readonly Reported[]): void {
  for (const annotation of annotationsOf(problems)) workflow.annotate(annotation);
}

/**
 * Writes what a later step reads. A file that cannot be written fails the run, but does not keep the comment from saying what was done.
 *
 * @returns the problem, if there is one.
 */
export function writeRunnerFile(what: string, write: () => void): Problem[] {
  try {
    write();
    return [];
  } catch (error) {
    return [
      {
        severity: 'error',
        code: 'runner-file',
        message: `Cannot write ${what}: ${error instanceof Error ? error.message : String(error)}.`,
        fix: 'Check that GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP are as the runner set them, and that its disk can be written.',
      },
    ];
  }
}
