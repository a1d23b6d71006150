import { join } from 'node:path';
import { createMatcher } from '../code-check/find-files.ts';
import { REQUIREMENT_FILES } from '../code-check/sdk/requirements.ts';
import type { OpenedFile } from '../engine/open.ts';
import { pathFrom } from '../engine/work-tree.ts';
import { ForgeError } from '../github/forge.ts';
import type { PythonFile } from './publish/python-file.ts';
import { commentMarker } from './publish/write-comments.ts';
import type { Run } from './run.ts';

/**
 * Whether a pull request changes nothing that a plan reads from the repository: then it is not planned, so that a required check
 * needs no path filter and ends in seconds. Where values come from files, any change may change a value: such files may be made
 * from others. A comment of an earlier commit has to be brought up to date. `mode: plan` always plans.
 */
export async function isUnrelated(
  run: Run,
  opened: OpenedFile,
  plane: string,
  module: PythonFile | null,
): Promise<boolean> {
  const { inputs, decision, forge, context } = run;
  if (decision.run !== 'plan' || inputs.mode !== 'auto' || context.eventName !== 'pull_request') return false;
  if (decision.pullRequest === null || forge === null || inputs.failOnChanges !== 'false') return false;
  const sources = Object.values(opened.config.secrets ?? {}).map(({ value }) => value);
  if (sources.some((value) => typeof value === 'object' && 'file' in value)) return false;
  const isCode = createMatcher([...inputs.checkCode, ...(inputs.checkCode.length > 0 ? REQUIREMENT_FILES : [])]);
  // Globs are for the workspace.
  const isRead = (path: string) =>
    path === opened.file.path ||
    path === module?.path ||
    path.startsWith('.github/') ||
    isCode(pathFrom(opened.workspace, join(opened.root, path)));
  try {
    const { number } = decision.pullRequest;
    const changed = await forge.changedFiles(number);
    if (changed === null || changed.some(isRead)) return false;
    const marker = commentMarker(run, { stack: opened.identity.stack, dataPlane: plane });
    return marker === null || (await forge.ownMarker({ pullRequest: number, marker })) === null;
  } catch (error) {
    // What cannot be looked up is planned.
    if (error instanceof ForgeError) return false;
    throw error;
  }
}
