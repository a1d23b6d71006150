import { loadConfig } from '../config/load.ts';
import type { ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { OWNERSHIP_TAGS, type Owner, ownership } from '../domain/ownership.ts';
import type { Refusal } from '../plan/plan.ts';
import { readConfigFile } from './config-file.ts';

/**
 * Refuses where another file of the workspace says that it is the same stack: each of the two would take what the other
 * made for what has left the file. A file that was only moved is not there any more.
 */
export function refuseRivals(desired: DesiredState, actual: ActualState, workspace: string): Refusal[] {
  const owned = [...actual.secrets, ...actual.policies].filter(({ tags }) => ownership(tags, desired).kind === 'ours');
  const sources = new Set(owned.map(({ tags }) => tags[OWNERSHIP_TAGS.source] ?? desired.source));
  sources.delete(desired.source);
  return [...sources]
    .map((source) => source.slice(source.indexOf(':') + 1))
    .filter((path) => claims(path, workspace, desired))
    .map((path) => ({
      code: 'stack-shared',
      subject: { kind: 'stack', name: desired.stack },
      message: `The file ${path} is the stack ${desired.stack} on data plane ${desired.dataPlane} too, and what is there was made from it.`,
      fix: 'Give one of the two files a `stack` of its own, or put all into one file and remove the other.',
    }));
}

function claims(path: string, workspace: string, { stack, dataPlane }: Owner): boolean {
  const file = readConfigFile(path, workspace);
  if ('severity' in file) return false;
  const { identity } = loadConfig(file.bytes, file.path);
  return identity.stack === stack && identity.dataPlanes.includes(dataPlane);
}
