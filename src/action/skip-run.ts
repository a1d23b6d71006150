import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createMatcher } from '../code-check/find-files.ts';
import { REQUIREMENT_FILES } from '../code-check/sdk/requirements.ts';
import { type Message, say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import type { OpenedFile } from '../engine/open.ts';
import { pathFrom } from '../engine/work-tree.ts';
import { compareWithTip, type LocalFile } from '../github/contents.ts';
import { withFallback } from '../github/forge.ts';
import { sentenceList } from '../text/words.ts';
import { readValueFile } from '../values/read-file.ts';
import type { PythonFile } from './publish/python-file.ts';
import { commentMarker } from './publish/write-comments.ts';
import type { Run, SkippedRun } from './run.ts';

/**
 * Skips a pull request that changes nothing that a plan reads from the repository: it is not planned, so that a required check
 * needs no path filter and ends in seconds. Where values come from files, any change may change a value: such files may be made
 * from others. A comment of an earlier commit has to be brought up to date. `mode: plan` always plans.
 */
export async function skipUnrelated(
  run: Run,
  opened: OpenedFile,
  plane: string,
  module: PythonFile | null,
): Promise<SkippedRun | null> {
  const { inputs, decision, forge, context } = run;
  if (decision.run !== 'plan' || inputs.mode !== 'auto' || context.eventName !== 'pull_request') return null;
  if (decision.pullRequest === null || forge === null || inputs.failOnChanges !== 'false') return null;
  const sources = Object.values(opened.config.secrets ?? {}).map(({ value }) => value);
  if (sources.some((value) => typeof value === 'object' && 'file' in value)) return null;
  const isCode = createMatcher([...inputs.checkCode, ...(inputs.checkCode.length > 0 ? REQUIREMENT_FILES : [])]);
  // Globs are for the workspace.
  const isRead = (path: string) =>
    path === opened.file.path ||
    path === module?.path ||
    path.startsWith('.github/') ||
    isCode(pathFrom(opened.workspace, join(opened.root, path)));
  const { number } = decision.pullRequest;
  // What cannot be looked up is planned: the files may be read, and a comment may be there.
  const changed = await withFallback(forge.changedFiles(number), () => null);
  if (changed === null || changed.some(isRead)) return null;
  const marker = commentMarker(run, { stack: opened.identity.stack, dataPlane: plane });
  const own = marker && (await withFallback(forge.ownMarker({ pullRequest: number, marker }), () => marker));
  if (own !== null) return null;
  return {
    skipped: `Nothing to plan: this pull request changes neither ${opened.file.path} nor a Python file that is checked. Drift is found by a plan on a schedule.`,
  };
}

/** Files of one kind that a sentence names. */
const MOST_NAMED = 5;

/** All files whose content an apply would carry into AWS or back into the repository: the config, value files, the generated module. */
export function filesToApply(
  { file, workspace, root, config }: OpenedFile,
  plane: string,
  module: PythonFile | null,
): LocalFile[] {
  const values = Object.values(config.secrets ?? {}).flatMap(({ value, dataPlanes }): LocalFile[] => {
    const isHere = dataPlanes === undefined || dataPlanes.includes(plane);
    if (!isHere || typeof value !== 'object' || !('file' in value)) return [];
    // What cannot be read is refused, or reported as unavailable, when the values are.
    const read = readValueFile(value.file, file.absolute, workspace);
    if (read.kind !== 'text') return [];
    const path = pathFrom(root, resolve(dirname(file.absolute), value.file));
    return [{ path, bytes: Buffer.from(read.value.reveal()) }];
  });
  const generated =
    module === null || !existsSync(module.absolute)
      ? []
      : [{ path: module.path, bytes: readFileSync(module.absolute) }];
  const all = [{ path: file.path, bytes: file.bytes }, ...values, ...generated];
  return [...new Map(all.map((one) => [one.path, one])).values()];
}

/**
 * An old job that is run again, or that waited, must not bring back what was replaced since: where the branch has moved on, its tip
 * must hold every file that is applied, or be made from the same. A run on the tip itself, such as by workflow_dispatch, always may.
 */
export async function checkTip(
  { forge, context, commit }: Run,
  branch: string,
  files: readonly LocalFile[],
): Promise<SkippedRun | Problem | { readonly notes: readonly Message[] }> {
  const names = some(files.map(({ path }) => path));
  if (forge === null) {
    const unchecked = say`without \`github-token\` it was not checked that ${branch} still holds ${names}.`;
    if (context.attempt === 1) return { notes: [say`Applied without a check: ${unchecked}`] };
    return unknownTip(
      say`Nothing was applied: this job is run again, and ${unchecked}`,
      say`Set \`github-token\`, or leave it out for the token of the job.`,
    );
  }
  const differences = await compareWithTip(forge, { branch, commit: context.sha, checkedOut: commit, files });
  if (differences === null)
    return unknownTip(
      `Nothing was applied: GitHub shows no branch ${branch}, so that it is not known whether ${names} ${files.length === 1 ? 'is its newest version' : 'are its newest versions'}.`,
      say`Give the job \`permissions: contents: read\`; if \`github-token\` is a token of your own, give that permission to it.`,
    );
  const { different, absent, made } = differences;
  const changes = [
    ...(different.length > 0 ? [`holds another version of ${some(different)}`] : []),
    ...(absent.length > 0 ? [`no longer holds ${some(absent)}`] : []),
  ];
  if (changes.length > 0)
    return {
      skipped: `Nothing was applied: ${branch} has moved on since this run's commit and ${sentenceList(changes)}. The newest run applies that; to apply by hand, run the workflow on ${branch}.`,
    };
  if (made.length === 0) return { notes: [] };
  const [is, it] = made.length === 1 ? ['is', 'it'] : ['are', 'them'];
  if (context.attempt === 1)
    return {
      notes: [
        `${branch} has moved on since this run's commit, and ${some(made)} ${is} not in the repository: it was not checked whether a run on ${branch} would make ${it} otherwise.`,
      ],
    };
  return unknownTip(
    `Nothing was applied: this job is run again, ${branch} has moved on since its commit, and ${some(made)} ${is} not in the repository, so that there is nothing to compare ${it} with.`,
    `Run the workflow on ${branch}: a run of its newest commit is applied.`,
  );
}

function unknownTip(message: Message, fix: Message): Problem {
  return { severity: 'error', code: 'tip-unknown', message, fix };
}

function some(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMED;
  return rest > 0 ? `${paths.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : sentenceList(paths);
}
