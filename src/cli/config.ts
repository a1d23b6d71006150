import { dirname, relative, resolve, sep } from 'node:path';
import type { UnionSecretsConfig } from '../config/config.generated.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { DesiredState } from '../domain/desired.ts';
import type { Problem } from '../domain/problem.ts';
import { sourceText } from '../domain/source.ts';
import { choosePlane } from '../engine/choose-plane.ts';
import { type ConfigFile, readConfigFile } from '../engine/config-file.ts';
import { desiredState } from '../engine/desired-state.ts';
import { createLocator, type Locator } from '../engine/locate.ts';
import { usage } from './answer.ts';
import type { CliHost } from './host.ts';
import { asRepository, originRepository, repositoryRoot } from './repository.ts';

export const DEFAULT_CONFIG = 'union-secrets.yaml';

/** A file that was read and has no error in it. */
export interface ReadConfig {
  readonly file: ConfigFile;
  readonly workspace: string;
  readonly config: UnionSecretsConfig;
  readonly locate: LoadedConfig['locate'];
  /** Warnings. */
  readonly problems: readonly Problem[];
}

export type Wrong = { readonly wrong: readonly Problem[] };

/** Reads and checks the file. Its paths are relative to the repository that it stands in, as the action sees them. */
export function readConfig(path: string, directory: string): ReadConfig | Wrong {
  const absolute = resolve(directory, path);
  const workspace = workspaceOf(dirname(absolute), directory);
  const file = readConfigFile(absolute, workspace);
  if ('severity' in file) return { wrong: [{ ...file, message: file.message.replace(absolute, path) }] };
  const { config, problems, locate } = loadConfig(file.bytes, file.path);
  return config === null ? { wrong: problems } : { file, workspace, config, locate, problems };
}

/** The repository; without one, the folder that the command was started in, or the file's own if it is elsewhere. */
function workspaceOf(folder: string, directory: string): string {
  const inside = folder === directory || folder.startsWith(directory.endsWith(sep) ? directory : `${directory}${sep}`);
  return repositoryRoot(folder) ?? (inside ? directory : folder);
}

/** One data plane of a file. */
export interface ReadPlane extends ReadConfig {
  readonly plane: string;
  readonly desired: DesiredState;
  readonly locator: Locator;
}

export interface PlaneOptions {
  readonly config: string;
  readonly dataPlane?: string;
  readonly repository?: string;
}

/** Reads the file and chooses the data plane. */
export function readPlane(options: PlaneOptions, host: CliHost): ReadPlane | Wrong {
  const read = readConfig(options.config, host.directory);
  if ('wrong' in read) return read;
  const chosen = choosePlane(read.config, options.dataPlane ?? null);
  if ('problem' in chosen) return { wrong: [...read.problems, chosen.problem] };
  const repository =
    options.repository === undefined ? originRepository(read.workspace) : asRepository(options.repository);
  if (repository === null) return { wrong: [...read.problems, noRepository(options.repository)] };
  const desired = desiredState(read.config, chosen.plane, sourceText(repository, read.file.path));
  const locator = createLocator(read.config, chosen.plane, read.locate);
  return { ...read, plane: chosen.plane, desired, locator };
}

function noRepository(given: string | undefined): Problem {
  return given === undefined
    ? usage(
        'Which repository this is cannot be told: there is no git remote `origin` that names one.',
        'Name it with `--repository <owner>/<name>`: the tags in AWS tell by it whose a secret is.',
      )
    : usage(
        `\`--repository\` is ${JSON.stringify(given)}, which is not <owner>/<name>.`,
        'Write it as GitHub does, such as acme/ml.',
      );
}

/** A path as someone in this folder would write it. */
export function shownFrom(directory: string, absolute: string): string {
  return relative(directory, absolute).split(sep).join('/') || '.';
}
