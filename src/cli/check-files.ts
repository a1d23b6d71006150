import { resolve } from 'node:path';
import type { CodeCheck } from '../code-check/check-files.ts';
import type { Problem } from '../domain/problem.ts';
import { checkRepository, hasCodeErrors } from '../engine/check-repository.ts';
import { hasErrors } from '../engine/locate-problems.ts';
import type { OpenedFile } from '../engine/open.ts';
import { checkedLine, findingsToReport } from '../report/code.ts';
import { problemLines } from '../report/log.ts';
import type { Outcome } from '../report/model.ts';
import { type Answer, EXIT, failed } from './answer.ts';
import { type CloudOptions, readConfig, shownFrom, withPlan } from './planning.ts';
import type { CliHost } from './terminal.ts';

/** Checks files without AWS and without values. */
export async function runValidate(files: readonly string[], host: CliHost): Promise<Answer> {
  const results = files.map((path) => {
    const read = readConfig(path, host.directory);
    const problems: readonly Problem[] = 'wrong' in read ? read.wrong : read.problems;
    return { file: shownFrom(host.directory, resolve(host.directory, path)), valid: !('wrong' in read), problems };
  });
  const problems = results.flatMap((result) => result.problems);
  return {
    exitCode: hasErrors(problems) ? EXIT.error : EXIT.ok,
    problems,
    lines: results.map(({ file, valid, problems: own }) =>
      valid
        ? host.terminal.paint('green', `${file} is valid${own.length === 0 ? '' : `, with warnings: ${own.length}`}.`)
        : host.terminal.paint('red', `${file} is not valid.`),
    ),
    data: { files: results.map(({ file, valid }) => ({ file, valid })) },
  };
}

export interface CheckCodeOptions extends CloudOptions {
  /** Read AWS too: whether the last six characters of keys are right. */
  readonly aws?: boolean;
  /** Path of the module of constants that is generated. */
  readonly generated?: string;
}

/** Checks Python code against the file and, where asked for, AWS. */
export async function runCheckCode(
  globs: readonly string[],
  options: CheckCodeOptions,
  host: CliHost,
): Promise<Answer> {
  const check = async (opened: OpenedFile, outcome: Outcome): Promise<Answer> => {
    const code = await checkRepository(opened, outcome, { globs, generatedModule: options.generated ?? null });
    return code === null ? failed(opened.problems) : answerOf(code, opened.problems, host);
  };
  if (options.aws === true) {
    return withPlan(options, host, 'without-values', ({ stack, plan }) => check(stack, { kind: 'planned', plan }));
  }
  const read = readConfig(options.config, host.directory);
  return 'wrong' in read ? failed(read.wrong) : check(read, { kind: 'validated' });
}

/** Errors first, each severity by file and line. */
const RANK = { error: 0, warning: 1, note: 2 } as const;

function answerOf(code: CodeCheck, problems: readonly Problem[], { terminal }: CliHost): Answer {
  const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;
  const findings = findingsToReport(code).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const lines = problemLines(findings).map((line, index) => {
    const severity = findings[index]?.severity;
    return severity === undefined ? line : terminal.paint(colours[severity], line);
  });
  const { files, filesWithSecrets, skipped } = code;
  return {
    exitCode: hasCodeErrors(code) ? EXIT.error : EXIT.ok,
    problems,
    lines: [...lines, ...skipped, checkedLine(code)],
    data: { findings: code.findings, files, filesWithSecrets, skipped },
  };
}
