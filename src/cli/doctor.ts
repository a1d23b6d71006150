import { say } from '../domain/message.ts';
import type { OpenedStack, Wrong } from '../engine/open.ts';
import { asRepository, originRepository, repositoryRoot } from '../engine/work-tree.ts';
import { escapeLog, messageLines, problemLines } from '../report/log.ts';
import { createRedactor } from '../values/redactor.ts';
import { type Answer, type CheckResult, type CheckState, EXIT, STATES, step } from './answer.ts';
import { type AwsChecks, checkAws, skippedAws } from './doctor/aws-checks.ts';
import { checkByHand, checkFlytekit, checkGitHub } from './doctor/other-checks.ts';
import { type CloudOptions, followUp, readStack, withAws } from './planning.ts';
import type { CliHost, Colour } from './terminal.ts';

export interface DoctorOptions extends CloudOptions {
  readonly for: 'plan' | 'apply';
  /** Name or ARN of the role to check instead of the caller. */
  readonly permissionsOf?: string;
}

/** Checks what a first run needs, step by step, and goes on past what is broken. Changes nothing and reads no value. */
export async function runDoctor(options: DoctorOptions, host: CliHost): Promise<Answer> {
  const root = repositoryRoot(host.directory);
  const repository =
    options.repository === undefined ? root && originRepository(root) : asRepository(options.repository);
  // The owner of the file is in tags only: all else can be checked without.
  const known = { ...options, repository: repository ?? 'unknown/unknown' };
  const read = readStack(known, host, createRedactor(), null);
  const cloud = 'wrong' in read ? skippedAws('It needs a file without errors') : await askAws(read, options, host);
  const ofRepository = [
    checkFile(options, read),
    checkRepository(repository),
    await checkFlytekit(root ?? host.directory),
  ];
  const sections: readonly (readonly [title: string, checks: readonly CheckResult[]])[] = [
    ['The repository', ofRepository],
    ['AWS', cloud.aws],
    ['Roles that read secrets', cloud.roles],
    [`Permissions of ${options.permissionsOf ?? 'these credentials'}, to ${options.for}`, cloud.permissions],
    ['GitHub', [await checkGitHub(repository, host.env)]],
    ['To be checked by hand', checkByHand('wrong' in read ? null : read.desired)],
  ];
  const checks = sections.flatMap(([, some]) => some);
  const counts = Object.fromEntries(STATES.map((state) => [state, checks.filter((one) => one.state === state).length]));
  const broken = counts.broken ?? 0;
  return {
    exitCode: broken > 0 ? EXIT.error : EXIT.ok,
    problems: [],
    lines: [
      ...sections.flatMap(([title, some]) => [
        host.terminal.paint('bold', escapeLog(title)),
        ...some.flatMap((one) => linesOf(one, host)),
        '',
      ]),
      summary(broken, counts.warning ?? 0, counts['by-hand'] ?? 0),
    ],
    data: { checks, counts },
  };
}

function checkRepository(repository: string | null): CheckResult {
  const owner = step('repository', 'Owner of the file');
  if (repository !== null) return owner.ok(repository);
  return owner.broken(
    say`No git remote \`origin\` names a repository, and no \`--repository\` does`,
    say`Add \`--repository <owner>/<name>\`: the tags in AWS say by it who owns a secret.`,
  );
}

function checkFile({ config }: DoctorOptions, read: OpenedStack | Wrong): CheckResult {
  const file = step('config', 'File');
  if (!('wrong' in read)) return file.ok(`${config}, data plane ${read.desired.dataPlane}`);
  const errors = read.wrong.filter(({ severity }) => severity === 'error');
  const more = errors.length > 1 ? say` (and ${errors.length - 1} more: \`${followUp('validate', { config })}\`)` : '';
  const [first = ''] = problemLines(errors.slice(0, 1));
  return file.broken(say`${first}${more}`);
}

function askAws({ desired }: OpenedStack, options: DoctorOptions, host: CliHost): Promise<AwsChecks> {
  const { for: work, permissionsOf: role } = options;
  const asked = role === undefined ? { work } : { work, role };
  return withAws(desired.region, options, host, (aws) => checkAws(desired, asked, aws));
}

const MARKS: Readonly<Record<CheckState, readonly [string, Colour]>> = {
  ok: ['ok', 'green'],
  warning: ['warning', 'yellow'],
  broken: ['BROKEN', 'red'],
  'by-hand': ['by hand', 'bold'],
  skipped: ['skipped', 'dim'],
};

function linesOf({ title, state, detail, fix }: CheckResult, { terminal }: CliHost): string[] {
  const [mark, colour] = MARKS[state];
  const indent = ' '.repeat(11);
  return [
    `  ${terminal.paint(colour, mark.padEnd(7))}  ${escapeLog(title)}: ${messageLines(detail).join(' ')}`,
    ...messageLines(fix).flatMap((line) => (line === '' ? [] : [`${indent}${line}`])),
  ];
}

function summary(broken: number, warnings: number, byHandNumber: number): string {
  const first = broken === 0 ? 'Nothing is broken' : `${broken} broken`;
  return `${first}; ${warnings} to look at, ${byHandNumber} to check by hand.`;
}
