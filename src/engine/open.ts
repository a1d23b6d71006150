import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { UnionSecretsConfig } from '../config/config.generated.ts';
import { type Identity, LARGEST_FILE, type LoadedConfig, loadConfig } from '../config/load.ts';
import type { DesiredState } from '../domain/desired.ts';
import { type Message, say } from '../domain/message.ts';
import { sourceText } from '../domain/ownership.ts';
import { errorCode, isOutside } from '../domain/paths.ts';
import type { Problem } from '../domain/problem.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { closest } from '../text/words.ts';
import { ownWordsOf } from '../values/masks.ts';
import { readValueFile } from '../values/read-file.ts';
import { type Credential, credentialsIn } from '../values/redactor.ts';
import { type Masks, type ResolvedValue, resolveValues, toHide } from '../values/resolve.ts';
import { desiredState } from './desired-state.ts';
import { createLocator, hasErrors, type Locator } from './locate-problems.ts';
import { pathFrom } from './work-tree.ts';

/** The config file as read, and where it is. */
export interface ConfigFile {
  /** From the root of the checkout, with `/`: the name in every message and in the tags. */
  readonly path: string;
  readonly absolute: string;
  readonly bytes: Uint8Array;
}

/** A file that was read and has no error in it. */
export interface OpenedFile {
  readonly file: ConfigFile;
  /** Folder that every file must be in. */
  readonly workspace: string;
  /** Root of the checkout: the workspace, or a folder in it. */
  readonly root: string;
  readonly config: UnionSecretsConfig;
  readonly locate: LoadedConfig['locate'];
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly identity: Identity;
}

/** One data plane of a file, with its values: all that a plan is made from, but AWS. */
export interface OpenedStack extends OpenedFile {
  readonly desired: DesiredState;
  readonly locator: Locator;
  readonly values: ReadonlyMap<string, ResolvedValue>;
  /** What is worth a word about the values, and no warning. */
  readonly notes: readonly Message[];
}

/** Why it cannot go on. */
export interface Wrong {
  readonly wrong: readonly Problem[];
}

const UNKNOWN: Identity = { stack: null, dataPlanes: [] };

/**
 * Reads and checks the file, which must be in the workspace.
 *
 * @param root of the checkout that it is in.
 */
export function openFile(
  path: string,
  workspace: string,
  vocabulary: Vocabulary,
  root = workspace,
): OpenedFile | (Wrong & { readonly identity: Identity }) {
  const file = readConfigFile(path, workspace, vocabulary, root);
  if ('severity' in file) return { wrong: [file], identity: UNKNOWN };
  const { config, problems, locate, identity } = loadConfig(file.bytes, file.path, pathFrom(workspace, file.absolute));
  return config === null
    ? { wrong: problems, identity }
    : { file, workspace, root, config, locate, problems, identity };
}

/** Reads the config, which must be in the workspace. */
export function readConfigFile(
  path: string,
  workspace: string,
  vocabulary: Vocabulary,
  root = workspace,
): ConfigFile | Problem {
  const absolute = resolve(workspace, path);
  const shown = pathFrom(root, absolute);
  const location = { file: isOutside(shown) ? path : shown, line: 1, column: 1 };
  const problem = (code: string, message: Message, fix: Message): Problem => {
    return { severity: 'error', code, message, fix, location };
  };
  const setting = vocabulary.setting('config');
  if (isOutside(relative(workspace, absolute))) {
    const fix = say`Set ${setting} to a path in the repository.`;
    return problem('config-outside', `The config ${path} is outside the repository.`, fix);
  }
  try {
    if (isOutside(relative(realpathSync(workspace), realpathSync(absolute)))) {
      const fix = 'Replace the symbolic link by the file.';
      return problem('config-outside', `The config ${path} leads outside the repository.`, fix);
    }
    const stat = statSync(absolute);
    if (!stat.isFile())
      return problem(
        'config-not-a-file',
        `The config ${path} is not a file.`,
        say`Set ${setting} to the path of a file.`,
      );
    // The parser refuses what is too large; it need not be in memory for that.
    const bytes = stat.size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : readFileSync(absolute);
    return { path: shown, absolute, bytes };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const fix = say`${vocabulary.getFiles}, or set ${setting} to where the file is.`;
      return problem('config-not-found', `There is no config ${path} in the repository.`, fix);
    }
    return problem('config-unreadable', `The config ${path} cannot be read (${code}).`, 'Check its permissions.');
  }
}

/** The data plane to work on: the one asked for, or the only one. */
export function choosePlane(
  config: UnionSecretsConfig,
  wanted: string | null,
  vocabulary: Vocabulary,
): { readonly plane: string } | Wrong {
  const planes = Object.keys(config.dataPlanes);
  const setting = vocabulary.setting('data-plane');
  const wrong = (message: Message, fix: Message): Wrong => ({
    wrong: [{ severity: 'error', code: 'data-plane', message, fix }],
  });
  const choose = say`Set ${setting} to one of: ${planes.join(', ')}.`;
  if (wanted !== null) {
    if (planes.includes(wanted)) return { plane: wanted };
    const meant = closest(wanted, planes);
    return wrong(`The file has no data plane "${wanted}".`, meant ? say`Did you mean "${meant}"? ${choose}` : choose);
  }
  const [only, ...others] = planes;
  if (only !== undefined && others.length === 0) return { plane: only };
  return wrong(say`The file has ${planes.length} data planes, and ${setting} names none.`, choose);
}

/** What a stack takes from the run, next to its file. */
export interface StackSources {
  /** `<owner>/<name>` */
  readonly repository: string;
  /** `<host>/<id>`; null: not known. */
  readonly repositoryId: string | null;
  /** Environment that values come from; null: no value is read. */
  readonly env: Readonly<Record<string, string | undefined>> | null;
  /** What the run itself works with, more than its environment says. */
  readonly credentials: readonly Credential[];
  /** Hides values before anything is done with them. */
  readonly masks: Masks;
}

/** Reads the values of one data plane. */
export function openStack(opened: OpenedFile, plane: string, sources: StackSources): OpenedStack | Wrong {
  const { file, workspace, config, locate, problems } = opened;
  const { repository, repositoryId, env, credentials, masks } = sources;
  const desired = desiredState(config, plane, sourceText(repository, file.path), repositoryId ?? undefined);
  const locator = createLocator(config, plane, locate);
  const resolved = resolveValues(env === null ? [] : desired.secrets, {
    env: env ?? {},
    file: (path) => readValueFile(path, file.absolute, workspace),
    credentials: [...credentials, ...credentialsIn(env ?? {})],
  });
  masks.spare(ownWordsOf(desired));
  for (const hidden of toHide(desired.secrets, resolved.values)) masks.mask(hidden);
  const all = [...problems, ...resolved.problems.map(locator.value)];
  return hasErrors(all)
    ? { wrong: all }
    : { ...opened, problems: all, desired, locator, values: resolved.values, notes: resolved.notes };
}
