import { dirname, resolve, sep } from 'node:path';
import type { Aws } from '../aws/connect.ts';
import { shellWord } from '../domain/aws-command.ts';
import { variableOf } from '../domain/environment.ts';
import { say } from '../domain/message.ts';
import { repositoryIdOf, sameRepository } from '../domain/ownership.ts';
import type { Problem } from '../domain/problem.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { COMMAND, commandVocabulary } from '../domain/vocabulary.ts';
import { choosePlane, type OpenedFile, type OpenedStack, openFile, openStack, type Wrong } from '../engine/open.ts';
import { type ComparisonSettings, type PlannedStack, planStack } from '../engine/plan-stack.ts';
import { asRepository, originRepository, pathFrom, repositoryRoot } from '../engine/work-tree.ts';
import { type Bounds, UNBOUNDED } from '../plan/bounds.ts';
import { count as counted } from '../text/words.ts';
import { SHORTEST_KEY } from '../values/fingerprint.ts';
import { type Credential, createRedactor, type Redactor } from '../values/redactor.ts';
import type { Masks } from '../values/resolve.ts';
import { VERSION } from '../version.ts';
import { type Answer, failed, usage } from './answer.ts';
import type { CliHost } from './terminal.ts';

export const DEFAULT_CONFIG = 'union-secrets.yaml';

export interface CloudOptions {
  readonly config: string;
  readonly dataPlane?: string;
  readonly repository?: string;
  readonly maxConcurrency: number;
}

export interface ValueOptions extends CloudOptions {
  readonly readValues?: boolean;
  /** Names of environment variables: a key is never part of a command. */
  readonly fingerprintKeyEnv?: string;
  readonly previousFingerprintKeyEnv?: string;
  readonly grantable?: Bounds['grantable'];
  readonly bindableRoles?: Bounds['bindableRoles'];
}

/** Reads and checks the file. Its paths are relative to the repository that it is in, as the action sees them. */
export function readConfig(path: string, directory: string): OpenedFile | Wrong {
  const absolute = resolve(directory, path);
  const workspace = workspaceOf(dirname(absolute), directory);
  return openFile(shownFrom(workspace, absolute), workspace, COMMAND);
}

/** The repository; without one, the folder that the command was started in, or the file's own if it is elsewhere. */
function workspaceOf(folder: string, directory: string): string {
  const inside = folder === directory || folder.startsWith(directory.endsWith(sep) ? directory : `${directory}${sep}`);
  return repositoryRoot(folder) ?? (inside ? directory : folder);
}

/** Reads one data plane of the file, with or without its values. */
export function readStack(
  options: CloudOptions,
  host: CliHost,
  redactor: Redactor,
  env: CliHost['env'] | null,
  credentials: readonly Credential[] = [],
): OpenedStack | Wrong {
  const read = readConfig(options.config, host.directory);
  if ('wrong' in read) return read;
  const chosen = choosePlane(read.config, options.dataPlane ?? null, COMMAND);
  const given = options.repository;
  const repository = given === undefined ? originRepository(read.workspace) : asRepository(given);
  if ('wrong' in chosen || repository === null) {
    const wrong = [...('wrong' in chosen ? chosen.wrong : []), ...(repository === null ? [noRepository(given)] : [])];
    return { wrong: [...read.problems, ...wrong] };
  }
  const masks: Masks = { spare: redactor.spare, mask: ({ value }) => redactor.add(value) };
  const repositoryId = knownId(repository, host.env);
  return openStack(read, chosen.plane, { repository, repositoryId, env, credentials, masks });
}

/** Only a job of this repository knows its id. */
function knownId(repository: string, env: CliHost['env']): string | null {
  const { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_ID: id = '', GITHUB_SERVER_URL: server } = env;
  return name === undefined || sameRepository(name, repository)
    ? repositoryIdOf(id, server ?? 'https://github.com')
    : null;
}

function noRepository(given: string | undefined): Problem {
  return given === undefined
    ? usage(
        say`The repository is not known: there is no git remote \`origin\` that names one.`,
        say`Name it with \`--repository <owner>/<name>\`: the tags in AWS say by it who owns a secret.`,
      )
    : usage(
        say`\`--repository\` is ${JSON.stringify(given)}, which is not <owner>/<name>.`,
        'Write it as GitHub does, such as acme/ml.',
      );
}

/** A command to go on with, for the same file and data plane. */
export function followUp(command: string, { config, dataPlane, repository }: Partial<CloudOptions>): string {
  const flags = [
    ...(config === undefined || config === DEFAULT_CONFIG ? [] : ['--config', config]),
    ...(dataPlane === undefined ? [] : ['--data-plane', dataPlane]),
    ...(repository === undefined ? [] : ['--repository', repository]),
  ];
  return ['union-secrets', command, ...flags.map(shellWord)].join(' ');
}

/** A path as someone in this folder would write it. */
export function shownFrom(directory: string, absolute: string): string {
  return pathFrom(directory, absolute) || '.';
}

/** Connects to AWS, shows how much is read, and closes the connections. */
export async function withAws<T>(
  region: string,
  { maxConcurrency }: { readonly maxConcurrency: number },
  { terminal, env }: CliHost,
  work: (aws: Aws) => Promise<T>,
  redact?: Redactor['redact'],
): Promise<T> {
  const { connectAws } = await import('../aws/connect.ts');
  const userAgent = `union-secrets-cli/${VERSION}`;
  const vocabulary = commandVocabulary(env.AWS_PROFILE);
  const aws = connectAws({ region, maxConcurrency, userAgent, vocabulary, ...(redact && { redact }) });
  let count = 0;
  const describe = async (name: string) => {
    const found = await aws.secrets.describe(name);
    count += 1;
    terminal.progress(`Reading AWS: ${counted(count, 'secret')}`);
    return found;
  };
  terminal.progress('Reading AWS');
  try {
    return await work({ ...aws, secrets: { ...aws.secrets, describe } });
  } finally {
    aws.close();
    terminal.progress('');
  }
}

/** Whether values are left out, compared by their ids alone where there is a key, or else read in AWS. */
export type Comparison = 'without-values' | 'by-key' | 'reading';

/** Reads the file, the values and AWS, plans, and goes on with the plan while the connection is open. */
export async function withPlan(
  options: ValueOptions,
  host: CliHost,
  comparison: Comparison,
  then: (planned: PlannedStack, aws: Aws, redactor: Redactor) => Answer | Promise<Answer>,
): Promise<Answer> {
  const keys = readKeys(options, host.env);
  if ('wrong' in keys) return failed(keys.wrong);
  const redactor = createRedactor();
  const credentials = [keys.fingerprintKey, keys.previousFingerprintKey]
    .filter((value) => value !== null)
    .map((value) => ({ what: 'the fingerprint key', value }));
  const stack = readStack(options, host, redactor, comparison === 'without-values' ? null : host.env, credentials);
  if ('wrong' in stack) return failed(stack.wrong);
  const work = async (aws: Aws) => {
    const { grantable, bindableRoles } = { ...UNBOUNDED, ...options };
    const bounds = { grantable, bindableRoles };
    const planned = await planStack(stack, aws, { ...keys, bounds, reads: comparison === 'reading' });
    return 'wrong' in planned ? failed(planned.wrong) : then(planned, aws, redactor);
  };
  return withAws(stack.desired.region, options, host, work, redactor.redact);
}

function readKeys(options: ValueOptions, env: CliHost['env']): Omit<ComparisonSettings, 'reads'> | Wrong {
  const wrong: Problem[] = [];
  const read = (option: string, variable: string | undefined): SecretValue | null => {
    if (variable === undefined) return null;
    const text = variableOf(env, variable) ?? '';
    // Never shown, not even in part: the message gives the length only.
    if (text.length < SHORTEST_KEY)
      wrong.push(
        usage(
          say`The environment variable ${JSON.stringify(variable)} of \`--${option}\` holds ${text === '' ? 'nothing' : `${text.length} characters`}.`,
          say`Set it to a secret of ${SHORTEST_KEY} characters or more, the one that the workflows use as \`fingerprint-key\`.`,
        ),
      );
    return new SecretValue(text);
  };
  const fingerprintKey = read('fingerprint-key-env', options.fingerprintKeyEnv);
  const previousFingerprintKey = read('previous-fingerprint-key-env', options.previousFingerprintKeyEnv);
  if (previousFingerprintKey !== null && fingerprintKey === null)
    wrong.push(
      usage(
        say`\`--previous-fingerprint-key-env\` needs \`--fingerprint-key-env\` beside it.`,
        'Name the new key too.',
      ),
    );
  return wrong.length > 0 ? { wrong } : { fingerprintKey, previousFingerprintKey };
}

/** The region that was given, or the one of the environment or its profile; a problem where there is none, or it is no region. */
export async function regionOf(given: string | undefined, { env }: CliHost): Promise<string | Problem> {
  const { configuredRegion } = await import('../aws/connect.ts');
  const region = given ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || (await configuredRegion()) || '');
  if (/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) return region;
  const message = region === '' ? 'The region is not known.' : `${JSON.stringify(region)} is not an AWS region.`;
  return usage(
    message,
    say`Give \`--region us-west-2\`, or set AWS_REGION or the profile's region: the region of the data plane.`,
  );
}
