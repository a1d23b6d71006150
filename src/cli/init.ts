import { resolve } from 'node:path';
import { parseRole } from '../config/rules/roles.ts';
import type { ActualSecret } from '../domain/actual.ts';
import { say } from '../domain/message.ts';
import { isOutside } from '../domain/paths.ts';
import type { Problem } from '../domain/problem.ts';
import { pathFrom, repositoryRoot } from '../engine/work-tree.ts';
import { count } from '../text/words.ts';
import { type Answer, EXIT, failed, refuseExisting, usage, writeOutput } from './answer.ts';
import { type ImportOptions, problemOf, selectionOf, selectSecrets, stackFor } from './import.ts';
import { importedFile, type Skipped } from './import-file.ts';
import { regionOf, shownFrom, withAws } from './planning.ts';
import type { CliHost, Terminal } from './terminal.ts';
import { WORKFLOWS } from './workflows.generated.ts';

export interface InitOptions extends ImportOptions {
  readonly setup: Setup;
  /** `name=VARIABLE` */
  readonly secret?: readonly string[];
  readonly planRole: string;
  readonly applyRole: string;
  readonly branch: string;
  readonly yes?: boolean;
}

/** Writes the file and the workflows for an account, after a look at it. Changes nothing in AWS and reads no value. */
export async function runInit(options: InitOptions, host: CliHost): Promise<Answer> {
  const asks = options.yes !== true && host.terminal.canAsk;
  const answers = asks ? await askFor(options, host) : options;
  const region = await regionOf(answers.region, host);
  const declared = declaredSecrets(answers.secret ?? []);
  const { selection, wrong: wrongSelection } = selectionOf(answers);
  const target = resolve(host.directory, answers.config);
  const root = repositoryRoot(host.directory) ?? host.directory;
  const config = pathFrom(root, target);
  const role = parseRole(answers.role ?? '');
  const wrong = [
    ...(answers.role ? [] : [NO_ROLE]),
    ...(answers.role && role.kind === 'wrong'
      ? [usage(say`\`--role\` is ${JSON.stringify(answers.role)}, which ${role.why}.`, role.fix)]
      : []),
    ...(typeof region === 'string' ? [] : [region]),
    ...declared.wrong,
    ...wrongSelection,
    ...badWords({ ...answers, config }),
  ];
  if (typeof region !== 'string' || role.kind === 'wrong' || wrong.length > 0) return failed(wrong);
  return withAws(region, answers, host, async (aws) => {
    const found = await aws.access.role(role.name);
    if (found === undefined)
      return failed([
        usage(`There is no role ${JSON.stringify(role.name)} in the account of these credentials.`, ASK_UNION),
      ]);
    const [, partition = 'aws', , , accountId = ''] = found.arn.split(':');
    const { usable, skipped } = await selectSecrets(selection, region, aws);
    const head = {
      stack: answers.stack ?? stackFor(root),
      dataPlane: answers.dataPlane,
      region,
      accountId,
      role: answers.role ?? '',
    };
    const written = contents({ ...answers, head, usable, declared: declared.found, config, partition });
    if ('wrong' in written) return failed(written.wrong);
    return write({ ...written, skipped: [...skipped, ...written.skipped] }, root, answers, host);
  });
}

const ASK_UNION = say`Ask Union for the name of the User Flyte Role, and check the profile: \`aws sts get-caller-identity\`.`;
const NO_ROLE = usage('The User Flyte Role is not known.', say`Give \`--role\`. ${ASK_UNION}`);

/** Asks for what was not given. */
async function askFor(options: InitOptions, host: CliHost): Promise<InitOptions> {
  const { terminal } = host;
  const given = (text: string | null) => (text === null || text.trim() === '' ? undefined : text.trim());
  const ask = async (question: string) => given(await terminal.ask(question));
  const role = options.role ?? (await ask('Name of the User Flyte Role (Union knows it): '));
  const known = await regionOf(options.region, host);
  const region =
    options.region ?? (typeof known === 'string' ? known : await ask('Region of the data plane, such as us-west-2: '));
  const asked = options.secret ?? [
    await ask('A first secret as name=VARIABLE, such as ml/openai-api-key=OPENAI_API_KEY (empty: none): '),
  ];
  const selects = options.all || options.prefix || options.tag || options.name;
  const prefix = selects
    ? undefined
    : await ask('Adopt existing secrets whose names begin with (empty: none, *: all): ');
  return {
    ...options,
    ...(role === undefined ? {} : { role }),
    ...(region === undefined ? {} : { region }),
    ...(prefix === undefined ? {} : prefix === '*' ? { all: true } : { prefix: [prefix] }),
    secret: asked.filter((one) => one !== undefined),
  };
}

interface Declared {
  /** Variable by name of the secret. */
  readonly found: Readonly<Record<string, string>>;
  readonly wrong: readonly Problem[];
}

function declaredSecrets(texts: readonly string[]): Declared {
  const pairs = texts.map((text) => /^([^=]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(text));
  return {
    found: Object.fromEntries(pairs.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? '']] : []))),
    wrong: texts
      .filter((_, index) => pairs[index] === null)
      .map((text) =>
        usage(
          `${JSON.stringify(text)} is not name=VARIABLE.`,
          say`Write it as \`--secret ml/openai-api-key=OPENAI_API_KEY\`.`,
        ),
      ),
  };
}

/** What is put into YAML as text must not end it. */
function badWords({ planRole, applyRole, branch, config }: InitOptions): Problem[] {
  const rules: readonly (readonly [option: string, text: string, allowed: RegExp])[] = [
    ['plan-role', planRole, /^[\w+=,.@/-]{1,576}$/],
    ['apply-role', applyRole, /^[\w+=,.@/-]{1,576}$/],
    ['branch', branch, /^[\w][\w./-]*$/],
    ['config', config, /^[\w./-]+$/],
  ];
  return rules
    .filter(([option, text, allowed]) => !allowed.test(text) || (option === 'config' && isOutside(text)))
    .map(([option, text]) =>
      usage(say`\`--${option}\` cannot be ${JSON.stringify(text)}.`, say`Use letters, digits, and \`-_./\`.`),
    );
}

interface Content extends InitOptions {
  readonly head: Parameters<typeof importedFile>[0];
  readonly usable: readonly ActualSecret[];
  readonly declared: Declared['found'];
  /** Such as `aws` or `aws-us-gov`. */
  readonly partition: string;
}

/** The file and the two workflows of the setup, by path. */
function contents(content: Content) {
  const { head, usable, declared, config, setup } = content;
  try {
    const file = importedFile({ ...head, declared }, usable, config);
    const variables = [...new Set(Object.values(declared))].sort();
    const workflows = Object.entries(WORKFLOWS[setup]).map(([path, text]) => [path, adapted(text, content, variables)]);
    return { files: { [config]: file.text, ...Object.fromEntries(workflows) }, skipped: file.skipped, variables };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { wrong: [usage(message, say`Correct \`--stack\`, \`--data-plane\`, \`--role\` or \`--secret\`.`)] };
  }
}

interface Written {
  readonly files: Readonly<Record<string, string>>;
  readonly skipped: readonly Skipped[];
  /** Environment variables that the file takes values from. */
  readonly variables: readonly string[];
}

async function write(written: Written, root: string, answers: InitOptions, host: CliHost): Promise<Answer> {
  const { files, skipped, variables } = written;
  const { terminal, directory } = host;
  const targets = Object.entries(files).map(([path, text]) => ({ absolute: resolve(root, path), text }));
  const shown = targets.map(({ absolute }) => shownFrom(directory, absolute));
  const existing = shown.flatMap((path) => refuseExisting(path, '--config', directory, answers.force));
  if (existing.length > 0) return failed(existing);
  if (answers.yes !== true && terminal.canAsk && !(await confirmed(shown, terminal)))
    return { exitCode: EXIT.changes, problems: [], lines: ['Nothing was written.'], data: {} };
  for (const [index, { text }] of targets.entries()) {
    const unwritten = writeOutput(shown[index] ?? '', text, directory, answers.force);
    if (unwritten.length > 0) return failed(unwritten);
  }
  return {
    exitCode: EXIT.ok,
    problems: skipped.map(problemOf),
    lines: [...shown.map((path) => terminal.paint('green', `Wrote ${path}`)), '', ...remaining(answers, variables)],
    data: { files: shown, skipped, variables },
  };
}

async function confirmed(paths: readonly string[], terminal: Terminal): Promise<boolean> {
  for (const path of paths) terminal.note(`  ${path}`);
  const reply = await terminal.ask(`Write ${count(paths.length, 'file')}? [y/N] `);
  return reply !== null && /^y(es)?$/i.test(reply.trim());
}

/** What nobody but a person can do. */
function remaining({ planRole, applyRole, setup }: InitOptions, variables: readonly string[]): string[] {
  return [
    'By hand, before the first pull request:',
    '  1. Ask Union to put AWS before K8s among the secret manager types of the Flyte webhook.',
    `  2. Create the roles ${planRole} and ${applyRole} that GitHub assumes: see docs/iam, or examples/aws-roles-terraform.`,
    '  3. Create the environment "production" in the settings of the repository, with the default branch as its only deployment branch: the apply role trusts its jobs.',
    '  4. Store the secrets:',
    '       gh secret set SECRETS_FINGERPRINT_KEY --body "$(openssl rand -hex 32)"',
    ...variables.map((name) => `       gh secret set ${name}`),
    ...(setup === 'recorded-plans'
      ? ['  5. Make "plan", the job of "Secrets plan", a required check of the branch.']
      : []),
    'Then: union-secrets doctor, and open a pull request.',
  ];
}

export const SETUPS = ['quick-start', 'recorded-plans'] as const;
export type Setup = (typeof SETUPS)[number];

/** An example of a workflow, for this account and file. Every setting is validated before: they are put into YAML as text. */
function adapted(
  text: string,
  { head, partition, branch, config, planRole, applyRole }: Content,
  variables: readonly string[],
) {
  const { region, accountId } = head;
  const mapping = variables.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join('');
  return text
    .replaceAll('us-west-2', region)
    .replaceAll(
      'arn:aws:iam::123456789012:role/union-secrets-plan',
      `arn:${partition}:iam::${accountId}:role/${planRole}`,
    )
    .replaceAll(
      'arn:aws:iam::123456789012:role/union-secrets-apply',
      `arn:${partition}:iam::${accountId}:role/${applyRole}`,
    )
    .replaceAll('branches: [main]', `branches: [${branch}]`)
    .replaceAll('paths: [union-secrets.yaml,', `paths: [${config},`)
    .replace(/ {8}with:\n {10}(mode: apply\n|fingerprint-key)/g, (all) =>
      config === 'union-secrets.yaml' ? all : all.replace('with:\n', `with:\n          config: ${config}\n`),
    )
    .replace(/ {8}env:\n( {10}.*\n)+/g, mapping === '' ? '' : `        env:\n${mapping}`);
}
