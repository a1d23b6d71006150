import type { CodeCheck } from '../code-check/check-code.ts';
import { checkWorkspace } from '../engine/check-code.ts';
import type { Plan } from '../plan/plan.ts';
import { checkedLine, findingsAsTold } from '../report/code.ts';
import { problemLines } from '../report/log.ts';
import { type Answer, EXIT, failed } from './answer.ts';
import { type CloudOptions, planned } from './cloud.ts';
import { type ReadConfig, readConfig } from './config.ts';
import type { CliHost } from './host.ts';

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
  const check = async (read: ReadConfig, plan: Plan | null): Promise<Answer> => {
    const source = { ...read, configPath: read.file.path, generatedModule: options.generated ?? null };
    return told(await checkWorkspace(read.workspace, globs, source, plan), read, host);
  };
  if (options.aws === true) {
    const answer = await planned(options, host, 'without-values', ({ plan, read }) => check(read, plan));
    return 'wrong' in answer ? failed(answer.wrong) : answer;
  }
  const read = readConfig(options.config, host.directory);
  return 'wrong' in read ? failed(read.wrong) : check(read, null);
}

function told(code: CodeCheck, { problems }: ReadConfig, { terminal }: CliHost): Answer {
  const wrong = code.findings.some(({ severity }) => severity === 'error');
  const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;
  const findings = findingsAsTold(code);
  const lines = problemLines(findings).map((line, index) => {
    const severity = findings[index]?.severity;
    return severity === undefined ? line : terminal.paint(colours[severity], line);
  });
  return {
    exitCode: wrong ? EXIT.error : EXIT.ok,
    problems,
    lines: [...lines, ...code.skipped, checkedLine(code)],
    data: {
      findings: code.findings,
      files: code.files,
      filesWithSecrets: code.filesWithSecrets,
      skipped: code.skipped,
    },
  };
}
