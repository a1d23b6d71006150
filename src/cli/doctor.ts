import { commandVocabulary } from '../domain/vocabulary.ts';
import type { OpenedStack, Wrong } from '../engine/open.ts';
import { escapeLog, messageLines, problemLines } from '../report/log.ts';
import { createRedactor } from '../values/redactor.ts';
import { VERSION } from '../version.ts';
import { type Answer, EXIT } from './answer.ts';
import { byHand } from './doctor/by-hand.ts';
import { type Check, type CheckState, check, STATES } from './doctor/check.ts';
import { type CloudChecks, checkCloud, skippedCloud } from './doctor/cloud.ts';
import { checkFlytekit } from './doctor/flytekit.ts';
import { checkGitHub } from './doctor/github.ts';
import { type CloudOptions, readStack, withAws } from './planning.ts';
import { asRepository, originRepository, repositoryRoot } from './repository.ts';
import type { CliHost, Colour } from './terminal.ts';

export interface DoctorOptions extends CloudOptions {
  readonly for: 'plan' | 'apply';
  /** Name or ARN of the role whose permissions are checked in the place of the caller's. */
  readonly permissionsOf?: string;
}

/** Steps that belong together. */
interface Section {
  readonly title: string;
  readonly checks: readonly Check[];
}

/** Checks what a first run needs, step by step, and goes on past what is broken. Changes nothing and reads no value. */
export async function runDoctor(options: DoctorOptions, host: CliHost): Promise<Answer> {
  const root = repositoryRoot(host.directory);
  const repository =
    options.repository === undefined ? root && originRepository(root) : asRepository(options.repository);
  // Whose file it is stands in tags only: all else can be checked without.
  const known = { ...options, repository: repository ?? 'unknown/unknown' };
  const read = readStack(known, host, createRedactor(), null);
  const cloud = 'wrong' in read ? skippedCloud('It needs a file without errors') : await checkAws(read, options, host);
  const sections: readonly Section[] = [
    {
      title: 'The repository',
      checks: [
        checkFile(options.config, read),
        checkRepository(repository),
        ...(await checkFlytekit(root ?? host.directory)),
      ],
    },
    { title: 'AWS', checks: cloud.aws },
    { title: 'Roles that shall read secrets', checks: cloud.roles },
    {
      title: `Permissions of ${options.permissionsOf ?? 'these credentials'}, to ${options.for}`,
      checks: cloud.permissions,
    },
    { title: 'GitHub', checks: await checkGitHub(repository, host.env) },
    { title: 'To be checked by hand', checks: byHand('wrong' in read ? null : read.desired) },
  ];
  const checks = sections.flatMap((section) => section.checks);
  const counts = Object.fromEntries(STATES.map((state) => [state, checks.filter((one) => one.state === state).length]));
  const broken = counts.broken ?? 0;
  return {
    exitCode: broken > 0 ? EXIT.error : EXIT.ok,
    problems: [],
    lines: [
      ...sections.flatMap((section) => [
        host.terminal.paint('bold', escapeLog(section.title)),
        ...section.checks.flatMap((one) => linesOf(one, host)),
        '',
      ]),
      summary(broken, counts.warning ?? 0, counts['by-hand'] ?? 0),
    ],
    data: { checks, counts },
  };
}

function checkRepository(repository: string | null): Check {
  if (repository !== null) return check('repository', 'Whose file it is', 'ok', repository);
  return check(
    'repository',
    'Whose file it is',
    'broken',
    'No git remote `origin` names a repository, and no `--repository` does',
    'Add `--repository <owner>/<name>`: the tags in AWS tell by it whose a secret is.',
  );
}

function checkFile(path: string, read: OpenedStack | Wrong): Check {
  if (!('wrong' in read)) return check('config', 'File', 'ok', `${path}, data plane ${read.desired.dataPlane}`);
  const errors = read.wrong.filter(({ severity }) => severity === 'error');
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more: \`union-secrets validate\`)` : '';
  const [first = ''] = problemLines(errors.slice(0, 1));
  return check('config', 'File', 'broken', `${first}${more}`);
}

async function checkAws({ desired }: OpenedStack, options: DoctorOptions, host: CliHost): Promise<CloudChecks> {
  const { connectDiagnosis } = await import('../aws/diagnose.ts');
  const { region } = desired;
  const { for: work, permissionsOf: role } = options;
  const asked = role === undefined ? { work } : { work, role };
  const diagnosis = connectDiagnosis({
    region,
    maxConcurrency: options.maxConcurrency,
    userAgent: `union-secrets-cli/${VERSION}`,
    vocabulary: commandVocabulary(host.env.AWS_PROFILE),
  });
  try {
    return await withAws(region, options, host, (aws) => checkCloud(desired, asked, aws, diagnosis));
  } finally {
    diagnosis.close();
  }
}

const MARKS: Readonly<Record<CheckState, readonly [string, Colour]>> = {
  ok: ['ok', 'green'],
  warning: ['warning', 'yellow'],
  broken: ['BROKEN', 'red'],
  'by-hand': ['by hand', 'bold'],
  skipped: ['skipped', 'dim'],
};

function linesOf({ title, state, detail, fix }: Check, { terminal }: CliHost): string[] {
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
