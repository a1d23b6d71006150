import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Message, say } from '../domain/message.ts';
import type { OpenedFile } from '../engine/open.ts';
import { compareWithTip, type LocalFile } from '../github/contents.ts';
import { sentenceList } from '../text/words.ts';
import { readValueFile } from '../values/read-file.ts';
import type { PythonFile } from './publish/python-file.ts';
import type { Run, SkippedRun } from './run.ts';

/** Files of one kind that a sentence names. */
const MOST_NAMED = 5;

/** All files whose content an apply would carry into AWS or back into the repository: the config, value files, the generated module. */
export function filesToApply(
  { file, workspace, config }: OpenedFile,
  plane: string,
  module: PythonFile | null,
): LocalFile[] {
  const values = Object.values(config.secrets ?? {}).flatMap(({ value, dataPlanes }): LocalFile[] => {
    const isHere = dataPlanes === undefined || dataPlanes.includes(plane);
    if (!isHere || typeof value !== 'object' || !('file' in value)) return [];
    // What cannot be read is refused, or reported as unavailable, when the values are.
    const read = readValueFile(value.file, file.absolute, workspace);
    if (read.kind !== 'text') return [];
    const path = relative(workspace, resolve(dirname(file.absolute), value.file))
      .split(sep)
      .join('/');
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
 * An old job that is run again must not bring back what was replaced since: where the branch has moved on, its tip must hold every
 * file that is applied. A run on the tip itself, such as by workflow_dispatch, always may.
 */
export async function checkTip(
  { forge, context }: Run,
  branch: string,
  files: readonly LocalFile[],
): Promise<SkippedRun | { readonly notes: readonly Message[] }> {
  const names = sentenceList(files.slice(0, MOST_NAMED).map(({ path }) => path));
  if (forge === null)
    return { notes: [say`Without \`github-token\` it was not checked that ${branch} still holds ${names}.`] };
  const verdict = await compareWithTip(forge, { branch, commit: context.sha, files });
  switch (verdict.kind) {
    case 'same':
      return { notes: [] };
    case 'behind': {
      const { different, absent } = verdict;
      const why = [
        different.length > 0 ? `holds another version of ${some(different)}` : '',
        absent.length > 0 ? `does not hold ${some(absent)}, which may be another one by now` : '',
      ].filter((part) => part !== '');
      return {
        skipped: `Nothing was applied: ${branch} has moved on since this run's commit and ${sentenceList(why)}. The newest run applies that; to apply by hand, run the workflow on ${branch}.`,
      };
    }
    case 'unknown':
      return {
        notes: [
          `GitHub shows neither the branch ${branch} nor ${names}: it was not checked that these are its newest versions.`,
        ],
      };
    default:
      return verdict satisfies never;
  }
}

function some(paths: readonly string[]): string {
  const rest = paths.length - MOST_NAMED;
  return rest > 0 ? `${paths.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : sentenceList(paths);
}
