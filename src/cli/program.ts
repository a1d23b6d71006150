import { Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_CONCURRENCY, MOST_CONCURRENCY } from '../domain/cloud.ts';
import { ALL_PYTHON } from '../engine/check-repository.ts';
import { type Bounds, readBounds, UNBOUNDED } from '../plan/bounds.ts';
import { VERSION } from '../version.ts';
import type { Answer } from './answer.ts';
import { type CheckCodeOptions, runCheckCode, runValidate } from './check-files.ts';
import { type DoctorOptions, runDoctor } from './doctor.ts';
import { type ImportOptions, runImport } from './import.ts';
import { type InitOptions, runInit, SETUPS } from './init.ts';
import { FORMATS, type PairsOptions, runPairs, runSmokeTest, SMOKE_TEST_SDKS, type SmokeTestOptions } from './pairs.ts';
import { type ApplyOptions, type PlanOptions, runApply, runPlan } from './plan-and-apply.ts';
import { DEFAULT_CONFIG } from './planning.ts';
import { INVENTORY_FORMATS, type InventoryOptions, type NarrowOptions, runInventory, runNarrow } from './survey.ts';
import type { CliHost } from './terminal.ts';

/** What was asked for: the command's name, whether JSON is wanted, and the work. */
export interface Request {
  readonly command: string;
  readonly json: boolean;
  readonly work: (host: CliHost) => Promise<Answer>;
}

const CODES = `
Exit codes:
  0  done, or nothing to do
  1  something is wrong, or could not be done
  2  there are changes that were not applied`;

/** The commands and their options. `found` is called with what was asked for. */
export function createProgram(found: (request: Request) => void): Command {
  const program = new Command('union-secrets')
    .description('Secrets of Flyte on Union in AWS Secrets Manager, from one file.')
    .version(VERSION)
    .showSuggestionAfterError()
    .showHelpAfterError('Add --help to see what there is, with examples.')
    .addHelpText(
      'after',
      `${CODES}

Credentials, profile, endpoints and retries come from the environment, as in every AWS SDK. Values are never printed.
Colour: only on a terminal, and not where NO_COLOR is set.

Examples:
  $ union-secrets validate
  $ union-secrets plan --data-plane production
  $ union-secrets import --all --role acme-userflyterole`,
    );
  const add = (name: string, description: string, examples: readonly string[]) =>
    program
      .command(name)
      .description(description)
      .option('--json', 'answer with one JSON object')
      .addHelpText('after', `${CODES}\n\nExamples:\n${examples.map((line) => `  $ union-secrets ${line}`).join('\n')}`);
  const run =
    <T>(command: string, work: (options: T, host: CliHost) => Promise<Answer>) =>
    (options: T & { json?: boolean }) =>
      found({ command, json: options.json === true, work: (host) => work(options, host) });

  const validate = add('validate', 'check files without AWS and without values', [
    'validate',
    'validate teams/*/union-secrets.yaml',
  ]);
  validate
    .argument('[files...]', `files to check (default: ${DEFAULT_CONFIG})`)
    .option('-c, --config <path>', 'a file to check, as the other commands name it')
    .action((files: string[], options: { json?: boolean; config?: string }) => {
      const named = options.config === undefined ? files : [options.config, ...files];
      const all = named.length > 0 ? named : [DEFAULT_CONFIG];
      found({ command: 'validate', json: options.json === true, work: (host) => runValidate(all, host) });
    });

  withGates(
    withPlane(
      add('plan', 'show what an apply would do; changes nothing', [
        'plan',
        'plan --data-plane production --read-values',
        'plan --fingerprint-key-env SECRETS_FINGERPRINT_KEY --json',
      ]),
    ),
  )
    .option('--read-values', 'read values in AWS and compare them, as an apply does')
    .option('--fail-on-not-compared', 'end with 2 also where values were not compared')
    .action(run<PlanOptions>('plan', runPlan));

  withGates(
    withPlane(add('apply', 'plan, ask, and apply what was shown', ['apply', 'apply --data-plane production --yes'])),
  )
    .option('-y, --yes', 'apply without asking')
    .option('--no-verify-access', 'do not ask IAM afterwards whether each role can read each of its secrets')
    .action(run<ApplyOptions>('apply', runApply));

  const checkCode = withPlane(
    add('check-code', 'check Python code against the file', [
      'check-code',
      "check-code 'src/**/*.py' '!**/test_*.py'",
      'check-code --aws',
    ]),
  );
  checkCode
    .argument('[globs...]', `files of the repository; ! takes files out (default: ${ALL_PYTHON})`)
    .option('--aws', 'read AWS too: whether the last six characters of keys are right')
    .option('--generated <path>', 'module of constants that the action writes (its input write-python)')
    .action((globs: string[], options: CheckCodeOptions & { json?: boolean }) => {
      const all = globs.length > 0 ? globs : [ALL_PYTHON];
      found({ command: 'check-code', json: options.json === true, work: (host) => runCheckCode(all, options, host) });
    });

  withPlane(
    add('pairs', 'print SECRET_GROUP and SECRET_KEY of each secret', [
      'pairs',
      'pairs --format env > .env',
      'pairs --format python > src/union_secrets.py',
    ]),
  )
    .addOption(new Option('--format <format>', 'how they are printed').choices(FORMATS).default('table'))
    .action(run<PairsOptions>('pairs', runPairs));

  withAdoption(
    withConfig(
      add('init', 'write the file and the workflows for an account; changes nothing in AWS', [
        'init',
        'init --role acme-userflyterole --region us-west-2 --secret ml/openai-api-key=OPENAI_API_KEY --yes',
        'init --role acme-userflyterole --prefix ml/ --setup recorded-plans',
      ]),
    ),
  )
    .option('--secret <name=VARIABLE>', 'a secret that takes its value from this variable; may be repeated', repeated)
    .addOption(new Option('--setup <setup>', 'which workflows').choices(SETUPS).default('quick-start'))
    .option('--plan-role <name>', 'role that GitHub assumes to plan', 'union-secrets-plan')
    .option('--apply-role <name>', 'role that GitHub assumes to apply', 'union-secrets-apply')
    .option('--branch <branch>', 'branch that is applied', 'main')
    .option('-y, --yes', 'ask nothing')
    .action(run<InitOptions>('init', runInit));

  withAdoption(
    withConfig(
      add('import', 'write a file that adopts secrets that exist', [
        "import --all --exclude 'rds!*' --role acme-userflyterole",
        'import --prefix ml/ --prefix shared/ --tag team=ml --role acme-userflyterole --stack ml-platform',
        'import --name ml/a --name ml/b --role acme-userflyterole --config ml.yaml',
      ]),
    ),
  ).action(run<ImportOptions>('import', runImport));

  withPlane(
    add('doctor', 'check step by step what a first run needs', [
      'doctor',
      'doctor --permissions-of union-secrets-plan --for plan',
      'doctor --json',
    ]),
  )
    .addOption(
      new Option('--for <work>', 'permissions to check: those of the plan role, or of the apply role')
        .choices(['plan', 'apply'])
        .default('apply'),
    )
    .option('--permissions-of <role>', 'name or ARN of the role to check (default: that of the credentials)')
    .action(run<DoctorOptions>('doctor', runDoctor));

  withConcurrency(
    add('inventory', 'report all secrets of an account and region; reads no value', [
      'inventory --region us-west-2',
      'inventory --format html --output inventory.html',
    ]),
  )
    .option('--region <region>', 'region to look at (default: that of the environment or the profile)')
    .addOption(new Option('--format <format>', 'how it is written').choices(INVENTORY_FORMATS).default('markdown'))
    .option('-o, --output <path>', 'file to write (default: standard output)')
    .action(run<InventoryOptions>('inventory', runInventory));

  withPlane(
    add('narrow', 'show the way from policies that allow every secret to those of the file; changes nothing', [
      'narrow',
      'narrow --data-plane production --days 90',
    ]),
  )
    .option('--days <number>', 'a secret that was read within so many days is taken to be in use', days, 30)
    .action(run<NarrowOptions>('narrow', runNarrow));

  withPlane(
    add('smoke-test', 'write a Flyte task that reads every pair and returns no value', [
      'smoke-test',
      'smoke-test --sdk flyte --role ranking',
      'smoke-test --name ml/openai-api-key --output check.py',
    ]),
  )
    .addOption(
      new Option('--sdk <sdk>', 'for flytekit (Flyte 1) or flyte (Flyte 2)')
        .choices(SMOKE_TEST_SDKS)
        .default('flytekit'),
    )
    .option('--role <key>', 'only what this role may read: a key under roles in the file')
    .option('--name <name>', 'only this secret; may be repeated', repeated)
    .option('-o, --output <path>', 'file to write', 'union_secrets_smoke_test.py')
    .option('--force', 'write over a file that exists')
    .action(run<SmokeTestOptions>('smoke-test', runSmokeTest));

  return program;
}

/** Which existing secrets are adopted, and what the file that is written says of its place. */
function withAdoption(command: Command): Command {
  return command
    .option('--role <role>', 'User Flyte Role, by name or ARN; needed, and never guessed')
    .option('--region <region>', 'region of the data plane (default: that of the environment or the profile)')
    .option('--stack <stack>', 'ownership id (default: name of the repository)')
    .option('--data-plane <key>', 'key of the data plane in the file', 'production')
    .option('--force', 'write over what exists')
    .option('--all', 'adopt every secret of the account and region')
    .option('--prefix <prefix>', 'adopt secrets whose names begin so; may be repeated', repeated)
    .option('--tag <key=value>', 'adopt secrets with this tag; may be repeated', repeated)
    .option('--name <name>', 'adopt this secret; may be repeated', repeated)
    .option('--exclude <glob>', 'leave out names that match, such as rds!*; may be repeated', repeated);
}

function repeated(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function days(text: string): number {
  return wholeNumber(text, 9999, 'Give a whole number of days, 1 or more.');
}

function withConfig(command: Command): Command {
  return withConcurrency(command.option('-c, --config <path>', 'the file', DEFAULT_CONFIG));
}

function withConcurrency(command: Command): Command {
  const what = `AWS calls in flight, 1 to ${MOST_CONCURRENCY}`;
  return command.option('--max-concurrency <number>', what, concurrency, DEFAULT_CONCURRENCY);
}

function withPlane(command: Command): Command {
  return withConfig(command)
    .option('-d, --data-plane <key>', 'which of the dataPlanes; needed when there is more than one')
    .option('--repository <owner/name>', 'owner of the file, for the tags in AWS (default: git remote origin)');
}

function withGates(command: Command): Command {
  return command
    .option('--fingerprint-key-env <name>', 'environment variable that holds the fingerprint key')
    .option('--previous-fingerprint-key-env <name>', 'environment variable that holds the key before')
    .option(
      '--grantable <globs>',
      'secrets of no stack that may be granted or adopted',
      globs('grantable'),
      UNBOUNDED.grantable,
    )
    .option(
      '--bindable-roles <globs>',
      'roles that the file may name',
      globs('bindableRoles'),
      UNBOUNDED.bindableRoles,
    );
}

function globs(kind: keyof Bounds): (text: string) => readonly string[] {
  return (text) => {
    const read = readBounds(kind, text);
    if (read !== null && read.length > 0) return read;
    const what = kind === 'grantable' ? 'names such as shared/*' : 'names or ARNs such as ranking-*';
    throw new InvalidArgumentError(`Give ${what}, separated by commas; only * has a meaning in them.`);
  };
}

function concurrency(text: string): number {
  return wholeNumber(text, MOST_CONCURRENCY, `Give a whole number from 1 to ${MOST_CONCURRENCY}.`);
}

function wholeNumber(text: string, most: number, message: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) throw new InvalidArgumentError(message);
  return number;
}
