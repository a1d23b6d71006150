import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Aws } from '../aws/connect.ts';
import type { ActualSecret } from '../domain/actual.ts';
import { CloudError } from '../domain/cloud.ts';
import { OWNERSHIP_TAGS, ownership } from '../domain/ownership.ts';
import { parseSecretArn } from '../domain/pair.ts';
import { errorCode } from '../domain/paths.ts';
import type { Problem } from '../domain/problem.ts';
import { canBeginSecretName } from '../domain/secret-name.ts';
import { visible } from '../text/escape.ts';
import { count } from '../text/words.ts';
import { type Answer, EXIT, failed, usage } from './answer.ts';
import { type ImportedFile, importedFile, type Skipped } from './import-file.ts';
import { shownFrom, withAws } from './planning.ts';
import { originRepository, repositoryRoot } from './repository.ts';
import type { CliHost } from './terminal.ts';

export interface ImportOptions {
  readonly config: string;
  readonly maxConcurrency: number;
  readonly prefix?: string;
  /** `key=value` */
  readonly tag?: string;
  readonly name?: readonly string[];
  readonly stack?: string;
  readonly dataPlane: string;
  readonly region?: string;
  readonly role: string;
  readonly force?: boolean;
}

type Selection =
  | { readonly by: 'prefix'; readonly prefix: string }
  | { readonly by: 'tag'; readonly key: string; readonly value: string }
  | { readonly by: 'name'; readonly names: readonly string[] };

/** Writes a file that adopts what exists. Reads no value and changes nothing in AWS. */
export async function runImport(options: ImportOptions, host: CliHost): Promise<Answer> {
  const target = resolve(host.directory, options.config);
  const region = options.region ?? host.env.AWS_REGION ?? host.env.AWS_DEFAULT_REGION ?? '';
  const selection = selectionOf(options);
  const wrong = [
    ...('wrong' in selection ? [selection.wrong] : []),
    ...(existsSync(target) && options.force !== true ? [exists(shownFrom(host.directory, target))] : []),
    ...(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region) ? [] : [noRegion(region)]),
  ];
  if ('wrong' in selection || wrong.length > 0) return failed(wrong);
  try {
    return await withAws(region, options, host, async (aws) => {
      const { found, missing } = await find(selection, aws);
      return write({ found, missing, region, target, options, host });
    });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const { kind, message, fix } = error;
    return failed([{ severity: 'error', code: `aws-${kind}`, message, fix }]);
  }
}

function selectionOf({ prefix, tag, name = [] }: ImportOptions): Selection | { readonly wrong: Problem } {
  const given = [prefix !== undefined, tag !== undefined, name.length > 0].filter(Boolean).length;
  if (given !== 1)
    return {
      wrong: usage(
        'Which secrets to import is not said.',
        'Give one of `--prefix ml/`, `--tag team=ml` or `--name ml/a --name ml/b`.',
      ),
    };
  if (prefix !== undefined) {
    if (canBeginSecretName(prefix)) return { by: 'prefix', prefix };
    return {
      wrong: usage(
        `No name begins with ${JSON.stringify(prefix)}.`,
        'Give the beginning of names, such as `--prefix ml/`.',
      ),
    };
  }
  if (tag === undefined) return { by: 'name', names: [...new Set(name)].sort() };
  const at = tag.indexOf('=');
  if (at > 0) return { by: 'tag', key: tag.slice(0, at), value: tag.slice(at + 1) };
  return { wrong: usage(`${JSON.stringify(tag)} is no tag.`, 'Write it as `--tag key=value`.') };
}

function exists(path: string): Problem {
  return usage(`${path} exists already.`, 'Add `--force` to write over it, or name another file with `--config`.');
}

function noRegion(region: string): Problem {
  const message = region === '' ? 'The region is not known.' : `${JSON.stringify(region)} is no AWS region.`;
  return usage(message, 'Give `--region us-west-2` or set AWS_REGION: the region of the data plane.');
}

/** The list may lag by minutes, and a description does not: each found secret is described again. */
async function find(
  selection: Selection,
  { secrets }: Aws,
): Promise<{ found: readonly ActualSecret[]; missing: readonly string[] }> {
  const names = selection.by === 'name' ? selection.names : (await secrets.list(selection)).map(({ name }) => name);
  const described = await Promise.all(names.map((name) => secrets.describe(name)));
  return {
    found: described.filter((secret) => secret !== undefined),
    missing: selection.by === 'name' ? names.filter((_, index) => described[index] === undefined) : [],
  };
}

interface Found {
  readonly found: readonly ActualSecret[];
  readonly missing: readonly string[];
  readonly region: string;
  readonly target: string;
  readonly options: ImportOptions;
  readonly host: CliHost;
}

function write({ found, missing, region, target, options, host }: Found): Answer {
  const [first] = found;
  const absent = missing.map((name) => ({
    name,
    reason: 'there is no secret of this name in this account and region',
  }));
  const refused = found.flatMap((secret) => skip(secret, region));
  const usable = found.filter(({ name }) => !refused.some((one) => one.name === name));
  if (first === undefined || usable.length === 0) return nothing([...absent, ...refused]);
  const { accountId } = parseSecretArn(first.arn);
  const stack = options.stack ?? stackFor(dirname(target));
  const shown = shownFrom(host.directory, target);
  let file: ImportedFile;
  try {
    file = importedFile({ stack, dataPlane: options.dataPlane, region, accountId, role: options.role }, usable, shown);
  } catch (error) {
    return failed([
      usage(
        error instanceof Error ? error.message : String(error),
        'Correct `--stack`, `--data-plane` or `--role`, or select fewer secrets.',
      ),
    ]);
  }
  const skipped = [...absent, ...refused, ...file.skipped].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (file.imported.length === 0) return nothing(skipped);
  try {
    writeFileSync(target, file.text, { flag: options.force === true ? 'w' : 'wx' });
  } catch (error) {
    return failed([
      usage(`${shown} cannot be written (${errorCode(error)}).`, 'Check its folder and its permissions.'),
    ]);
  }
  return {
    exitCode: EXIT.ok,
    problems: skipped.map(problemOf),
    lines: [
      host.terminal.paint('green', `Wrote ${shown} with ${count(file.imported.length, 'secret')}.`),
      ...(skipped.length === 0 ? [] : [`${count(skipped.length, 'secret was', 'secrets were')} left out.`]),
      'Next: choose where values come from, then look at `union-secrets plan`: it adopts these secrets and changes nothing else of them.',
    ],
    data: { file: shown, stack, imported: file.imported, skipped },
  };
}

function nothing(skipped: readonly Skipped[]): Answer {
  const message = skipped.length === 0 ? 'No secret matches.' : 'No secret that was found can be imported.';
  const fix = 'Check the selection, the region and the account of the credentials.';
  return failed([...skipped.map(problemOf), usage(message, fix)], { imported: [], skipped });
}

function problemOf({ name, reason }: Skipped): Problem {
  return {
    severity: 'warning',
    code: 'skipped',
    message: `${name} was left out: ${reason.replace(/\.$/, '')}.`,
    fix: '',
  };
}

/** Why a secret must not be taken over by a file. */
function skip(secret: ActualSecret, region: string): Skipped[] {
  const { name, tags } = secret;
  const because = (reason: string): Skipped[] => [{ name, reason }];
  if (secret.owningService !== undefined) return because(`the AWS service ${visible(secret.owningService)} manages it`);
  if (secret.primaryRegion !== undefined && secret.primaryRegion !== region)
    return because(`it is a replica of the one in ${secret.primaryRegion}`);
  if (ownership(tags, { stack: '', dataPlane: '', source: '' }).kind !== 'untagged')
    return because(`it belongs to stack ${visible(tags[OWNERSHIP_TAGS.stack] ?? '(unknown)')} already`);
  if (secret.deletedAt !== undefined) return because('its deletion is scheduled: restore it first');
  return [];
}

/** After the repository, or the folder. */
function stackFor(folder: string): string {
  const root = repositoryRoot(folder);
  const name = (root && originRepository(root)?.split('/')[1]) ?? basename(root ?? folder);
  const usable = name.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return usable.slice(0, 64) || 'secrets';
}
