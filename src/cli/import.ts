import { basename, dirname, resolve } from 'node:path';
import type { Aws } from '../aws/connect.ts';
import type { ActualSecret } from '../domain/actual.ts';
import { say } from '../domain/message.ts';
import { OWNERSHIP_TAGS, ownership } from '../domain/ownership.ts';
import { canBeginSecretName, matchesNameGlob, parseSecretArn } from '../domain/pair.ts';
import type { Problem } from '../domain/problem.ts';
import { originRepository, repositoryRoot } from '../engine/work-tree.ts';
import { messageLines } from '../report/log.ts';
import { visible } from '../text/escape.ts';
import { count } from '../text/words.ts';
import { type Answer, EXIT, failed, refuseExisting, usage, writeOutput } from './answer.ts';
import { type ImportedFile, importedFile, type Skipped } from './import-file.ts';
import { followUp, regionOf, shownFrom, withAws } from './planning.ts';
import type { CliHost } from './terminal.ts';

export interface ImportOptions {
  readonly all?: boolean;
  readonly prefix?: readonly string[];
  /** `key=value` */
  readonly tag?: readonly string[];
  readonly name?: readonly string[];
  /** Globs over names. */
  readonly exclude?: readonly string[];
  readonly config: string;
  readonly maxConcurrency: number;
  readonly stack?: string;
  readonly dataPlane: string;
  readonly region?: string;
  readonly role?: string;
  readonly force?: boolean;
}

/** What an import takes: whatever any of these selects, less the exclusions. */
export interface Selection {
  readonly all: boolean;
  readonly prefixes: readonly string[];
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly names: readonly string[];
  /** Globs over names. */
  readonly exclude: readonly string[];
}

/** Writes a file that adopts what exists. Reads no value and changes nothing in AWS. */
export async function runImport(options: ImportOptions, host: CliHost): Promise<Answer> {
  const target = resolve(host.directory, options.config);
  const region = await regionOf(options.region, host);
  const { role } = options;
  const { selection, wrong } = selectionOf(options);
  const { all, prefixes, tags, names } = selection;
  const isEmpty = !all && prefixes.length + tags.length + names.length === 0;
  const problems = [
    ...(isEmpty ? [NOTHING_SELECTED] : []),
    ...wrong,
    ...(role === undefined
      ? [usage(say`\`--role\` is missing.`, 'Name the User Flyte Role that tasks use: it is never guessed.')]
      : []),
    ...refuseExisting(shownFrom(host.directory, target), '--config', host.directory, options.force),
    ...(typeof region === 'string' ? [] : [region]),
  ];
  if (typeof region !== 'string' || role === undefined || problems.length > 0) return failed(problems);
  return withAws(region, options, host, async (aws) => {
    return write(await selectSecrets(selection, region, aws), { region, role }, options, host);
  });
}

const NOTHING_SELECTED = usage(
  'Say which secrets to import.',
  say`Give \`--all\`, or any of \`--prefix ml/\`, \`--tag team=ml\` and \`--name ml/a\`; each may be repeated.`,
);

/** Reads a selection; without any, nothing is selected. */
export function selectionOf(options: ImportOptions): {
  readonly selection: Selection;
  readonly wrong: readonly Problem[];
} {
  const { all = false, prefix: prefixes = [], tag = [], name = [], exclude = [] } = options;
  const tags = tag.map((text) => ({ key: text.slice(0, text.indexOf('=')), value: text.slice(text.indexOf('=') + 1) }));
  const selection = { all, prefixes, tags, names: name, exclude };
  const badPrefixes = prefixes.filter((prefix) => !canBeginSecretName(prefix));
  const badTags = tag.filter((text) => text.indexOf('=') < 1);
  return {
    selection,
    wrong: [
      ...badPrefixes.map((prefix) =>
        prefix === ''
          ? usage(say`\`--prefix\` is empty.`, say`Give \`--all\` to import every secret of the account and region.`)
          : usage(
              `No name begins with ${JSON.stringify(prefix)}.`,
              say`Give the beginning of names, such as \`--prefix ml/\`.`,
            ),
      ),
      ...badTags.map((text) => usage(`${JSON.stringify(text)} is not a tag.`, say`Write it as \`--tag key=value\`.`)),
    ],
  };
}

/** Secrets that a file may adopt, and those that were selected and may not be, each with the reason. */
export interface SelectedSecrets {
  readonly usable: readonly ActualSecret[];
  readonly skipped: readonly Skipped[];
}

/** Reads what is selected. The list may lag by minutes, and a description does not: each found secret is described again. */
export async function selectSecrets(
  { all, prefixes, tags, names, exclude }: Selection,
  region: string,
  { secrets, survey }: Aws,
): Promise<SelectedSecrets> {
  const lists = await Promise.all([
    ...(all ? [survey.allSecrets()] : []),
    ...prefixes.map((prefix) => secrets.list({ by: 'prefix', prefix })),
    ...tags.map(({ key, value }) => secrets.list({ by: 'tag', key, value })),
  ]);
  const selected = [...new Set([...lists.flat().map(({ name }) => name), ...names])].sort();
  const isExcluded = (name: string) => exclude.some((glob) => matchesNameGlob(name, glob));
  const wanted = selected.filter((name) => !isExcluded(name));
  const described = await Promise.all(wanted.map((name) => secrets.describe(name)));
  const found = described.filter((secret) => secret !== undefined);
  const absent = wanted.filter((name, index) => described[index] === undefined && names.includes(name));
  const refused = found.flatMap((secret) => skip(secret, region));
  return {
    usable: found.filter(({ name }) => !refused.some((one) => one.name === name)),
    skipped: [
      ...absent.map((name) => ({ name, reason: 'there is no secret of this name in this account and region' })),
      ...selected.filter(isExcluded).map((name) => ({ name, reason: 'it matches --exclude' })),
      ...refused,
    ],
  };
}

function write(
  selected: SelectedSecrets,
  place: { readonly region: string; readonly role: string },
  options: ImportOptions,
  host: CliHost,
): Answer {
  const { usable } = selected;
  const [first] = usable;
  if (first === undefined) return nothing(selected.skipped);
  const { accountId } = parseSecretArn(first.arn);
  const target = resolve(host.directory, options.config);
  const stack = options.stack ?? stackFor(dirname(target));
  const shown = shownFrom(host.directory, target);
  let file: ImportedFile;
  try {
    file = importedFile({ stack, dataPlane: options.dataPlane, accountId, ...place }, usable, shown);
  } catch (error) {
    return failed([
      usage(
        error instanceof Error ? error.message : String(error),
        say`Correct \`--stack\`, \`--data-plane\` or \`--role\`, or select fewer secrets.`,
      ),
    ]);
  }
  const skipped = [...selected.skipped, ...file.skipped].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (file.imported.length === 0) return nothing(skipped);
  const unwritten = writeOutput(shown, file.text, host.directory, options.force);
  if (unwritten.length > 0) return failed(unwritten);
  return {
    exitCode: EXIT.ok,
    problems: skipped.map(problemOf),
    lines: [
      host.terminal.paint('green', `Wrote ${shown} with ${count(file.imported.length, 'secret')}.`),
      ...(skipped.length === 0 ? [] : [`${count(skipped.length, 'secret was', 'secrets were')} left out.`]),
      ...messageLines(
        say`Next: choose where values come from, then look at \`${followUp('plan', { config: options.config })}\`: it adopts these secrets and changes nothing else of them.`,
      ),
    ],
    data: { file: shown, stack, imported: file.imported, skipped },
  };
}

function nothing(skipped: readonly Skipped[]): Answer {
  const message = skipped.length === 0 ? 'No secret matches.' : 'No secret that was found can be imported.';
  const fix = 'Check the selection, the region and the account of the credentials.';
  return failed([...skipped.map(problemOf), usage(message, fix)], { imported: [], skipped });
}

/** A secret that was left out, as a warning. */
export function problemOf({ name, reason }: Skipped): Problem {
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
  if (secret.owningService !== undefined || name.includes('!')) {
    const service = visible(secret.owningService ?? name.slice(0, name.indexOf('!')));
    return because(`the AWS service ${service} manages it; list it under grants to let roles read it`);
  }
  if (secret.primaryRegion !== undefined && secret.primaryRegion !== region)
    return because(`it is a replica of the one in ${secret.primaryRegion}`);
  if (ownership(tags, { stack: '', dataPlane: '', source: '' }).kind !== 'untagged')
    return because(`it belongs to stack ${visible(tags[OWNERSHIP_TAGS.stack] ?? '(unknown)')} already`);
  if (secret.deletedAt !== undefined) return because('its deletion is scheduled: restore it first');
  return [];
}

/** A stack called after the repository, or the folder. */
export function stackFor(folder: string): string {
  const root = repositoryRoot(folder);
  const name = (root && originRepository(root)?.split('/')[1]) ?? basename(root ?? folder);
  const usable = name.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return usable.slice(0, 64) || 'secrets';
}
