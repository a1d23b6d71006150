import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Message, say } from '../domain/message.ts';
import type { Problem } from '../domain/problem.ts';
import type { OpenedFile } from '../engine/open.ts';
import { pathFrom } from '../engine/work-tree.ts';
import { compareWithTip, type LocalFile } from '../github/contents.ts';
import { sentenceList } from '../text/words.ts';
import { readValueFile } from '../values/read-file.ts';
import type { PythonFile } from './publish/python-file.ts';
import type { Run, SkippedRun } from './run.ts';

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
  const verdict = await compareWithTip(forge, { branch, commit: context.sha, checkedOut: commit, files });
  switch (verdict.kind) {
    case 'same':
      return { notes: [] };
    case 'behind':
      return {
        skipped: `Nothing was applied: ${branch} has moved on since this run's commit and ${sentenceList(changes(verdict))}. The newest run applies that; to apply by hand, run the workflow on ${branch}.`,
      };
    case 'made': {
      const made = some(verdict.made);
      const [is, it] = verdict.made.length === 1 ? ['is', 'it'] : ['are', 'them'];
      if (context.attempt === 1)
        return {
          notes: [
            `${branch} has moved on since this run's commit, and ${made} ${is} not in the repository: it was not checked whether a run on ${branch} would make ${it} otherwise.`,
          ],
        };
      return unknownTip(
        `Nothing was applied: this job is run again, ${branch} has moved on since its commit, and ${made} ${is} not in the repository, so that there is nothing to compare ${it} with.`,
        `Run the workflow on ${branch}: a run of its newest commit is applied.`,
      );
    }
    case 'unknown':
      return unknownTip(
        `Nothing was applied: GitHub shows no branch ${branch}, so that it is not known whether ${names} ${files.length === 1 ? 'is its newest version' : 'are its newest versions'}.`,
        say`Give the job \`permissions: contents: read\`; if \`github-token\` is a token of your own, give that permission to it.`,
      );
    default:
      return verdict satisfies never;
  }
}

function unknownTip(message: Message, fix: Message): Problem {
  return { severity: 'error', code: 'tip-unknown', message, fix };
}

function changes({ different, absent }: { readonly different: readonly string[]; readonly absent: readonly string[] }) {
  return [
    different.length > 0 ? `holds another version of ${some(different)}` : '',
    absent.length > 0 ? `no longer holds ${some(absent)}` : '',
  ].filter((part) => part !== '');
}

function some(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMED;
  return rest > 0 ? `${paths.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : sentenceList(paths);
}
