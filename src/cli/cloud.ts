import type { Aws } from '../aws/connect.ts';
import type { Problem } from '../domain/problem.ts';
import { SecretValue } from '../domain/secret-value.ts';
import { failuresOf } from '../engine/failures.ts';
import { type MadePlan, makePlan } from '../engine/plan.ts';
import { SHORTEST_KEY } from '../fingerprint/keys.ts';
import { type KeyedIds, keyedIds } from '../fingerprint/version-id.ts';
import { count as counted } from '../text/words.ts';
import { createHiding, type Hiding } from '../values/hiding.ts';
import { readValueFile } from '../values/read-file.ts';
import { type ResolvedValues, resolveValues, toHide } from '../values/resolve.ts';
import { VERSION } from '../version.ts';
import { hasErrors, usage } from './answer.ts';
import { type PlaneOptions, type ReadPlane, readPlane, type Wrong } from './config.ts';
import type { CliHost } from './host.ts';

export interface CloudOptions extends PlaneOptions {
  readonly maxConcurrency: number;
}

export interface ValueOptions extends CloudOptions {
  readonly readValues?: boolean;
  /** Names of environment variables: a key never stands in a command. */
  readonly fingerprintKeyEnv?: string;
  readonly previousFingerprintKeyEnv?: string;
}

/** Connects to AWS, counts what is read for whoever looks, and closes the connections. */
export async function withAws<T>(
  region: string,
  { maxConcurrency }: { maxConcurrency: number },
  { terminal }: CliHost,
  work: (aws: Aws) => Promise<T>,
  redact?: Hiding['hide'],
): Promise<T> {
  const { connectAws } = await import(/* webpackChunkName: "aws" */ '../aws/connect.ts');
  const aws = connectAws({
    region,
    maxConcurrency,
    userAgent: `union-secrets-cli/${VERSION}`,
    ...(redact && { redact }),
  });
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

/** A plan, and all that it was made from. */
export interface Planned extends MadePlan {
  readonly read: ReadPlane;
  readonly values: ResolvedValues['values'];
  readonly ids: KeyedIds | null;
  readonly key: SecretValue | null;
  /** Warnings of the file and of the values. */
  readonly warnings: readonly Problem[];
  /** Takes a value that is made now out of what AWS says, too. */
  readonly hide: Hiding['add'];
}

/** Whether values are left out, compared by their ids alone where there is a key, or else read in AWS. */
export type Comparison = 'without-values' | 'by-key' | 'reading';

/** Reads the file, the values and AWS, plans, and goes on with the plan while the connection is open. */
export async function planned<T>(
  options: ValueOptions,
  host: CliHost,
  comparison: Comparison,
  then: (planned: Planned, aws: Aws) => Promise<T>,
): Promise<T | Wrong> {
  const keys = readKeys(options, host.env);
  if ('wrong' in keys) return keys;
  const read = readPlane(options, host);
  if ('wrong' in read) return read;
  const { desired, locator, file, workspace } = read;
  const { values, problems } = resolveValues(comparison === 'without-values' ? [] : desired.secrets, {
    env: (variable) => host.env[variable],
    file: (path) => readValueFile(path, file.absolute, workspace),
  });
  const warnings = [...read.problems, ...problems.map(locator.value)];
  if (hasErrors(warnings)) return { wrong: warnings };
  const hiding = createHiding();
  for (const value of toHide(values)) hiding.add(value);
  const work = async (aws: Aws) => {
    const made = await makePlan(desired, values, aws, { ids: keys.ids, reads: comparison === 'reading', workspace });
    if (made.plan === null) return { wrong: [...warnings, ...failuresOf(made.failures, locator)] };
    return then({ ...made, read, values, ids: keys.ids, key: keys.key, warnings, hide: hiding.add }, aws);
  };
  return withAws(desired.region, options, host, work, hiding.hide);
}

type Keys = { readonly ids: KeyedIds | null; readonly key: SecretValue | null };

function readKeys(options: ValueOptions, env: CliHost['env']): Keys | Wrong {
  const wrong: Problem[] = [];
  const read = (option: string, variable: string | undefined): SecretValue | null => {
    if (variable === undefined) return null;
    const text = env[variable] ?? '';
    // Never shown, not even in part: the message tells the length only.
    if (text.length < SHORTEST_KEY)
      wrong.push(
        usage(
          `The environment variable ${JSON.stringify(variable)} of \`--${option}\` holds ${text === '' ? 'nothing' : `${text.length} characters`}.`,
          `Set it to a secret of ${SHORTEST_KEY} characters or more, the one that the workflows use as \`fingerprint-key\`.`,
        ),
      );
    return new SecretValue(text);
  };
  const key = read('fingerprint-key-env', options.fingerprintKeyEnv);
  const previous = read('previous-fingerprint-key-env', options.previousFingerprintKeyEnv);
  if (previous !== null && key === null)
    wrong.push(
      usage('`--previous-fingerprint-key-env` stands without `--fingerprint-key-env`.', 'Name the new key too.'),
    );
  if (wrong.length > 0) return { wrong };
  return { key, ids: key === null ? null : keyedIds(key, previous ?? undefined) };
}
