import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { WorkflowEvent } from './github/events.ts';
import type { GitHubSandbox, RepositorySandbox } from './github/start.ts';

const ROOT = join(import.meta.dirname, '..');

let nextRunId = 9_000_000_001;

/** One step of a workflow, as its author would write it. */
export interface StepOptions {
  readonly event: WorkflowEvent;
  /** What was checked out: the files of the event's commit. */
  readonly repository: RepositorySandbox;
  /** What actions/checkout was given. Default: the event's commit, into the workspace. null: nothing was checked out by git. */
  readonly checkout?: {
    readonly path?: string;
    /** The commit that is checked out. */
    readonly sha?: string;
    /** `<owner>/<name>` */
    readonly origin?: string;
  } | null;
  /** Files that earlier steps of the job wrote, path to content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files of the workspace to look at when the step is over. */
  readonly read?: readonly string[];
  /** Inputs under `with:`. What is left out has its default of action.yml. */
  readonly with?: Readonly<Record<string, string>>;
  /** Variables under `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default: one more than the last run's. */
  readonly runId?: number;
  readonly attempt?: number;
  /** Replaces the sandbox's endpoints and credentials. */
  readonly aws?: Readonly<Record<string, string>>;
  /** Called with each piece of standard output while the step runs. */
  readonly onOutput?: (text: string) => void;
  /** Gets the process, for scenarios that stop it. */
  readonly onStart?: (process: { kill(signal: NodeJS.Signals): void }) => void;
  /** What is run. Default: the committed dist/index.js. */
  readonly entry?: string;
}

/** What a step left behind, read as the runner reads it. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Messages without their place, which is in the properties. */
  readonly annotations: readonly { level: string; message: string; properties: Readonly<Record<string, string>> }[];
  /** Texts that the step asked to hide. */
  readonly masks: readonly string[];
  /** Text of the file of the output `inventory-file`. */
  readonly inventoryFile: string | undefined;
  /** Text of the file of the output `plan-file`. */
  readonly planFile: string | undefined;
  /** Text of the files that `read` names; those that there are. */
  readonly files: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

/** What a step talks to. */
interface Surroundings {
  readonly aws: { environment(): Record<string, string> };
  readonly github: GitHubSandbox;
}

/** Runs the committed dist/index.js as a runner does: inputs, event, files and endpoints by environment, nothing else. */
export async function runStep(sandbox: Surroundings, options: StepOptions): Promise<StepResult> {
  const home = mkdtempSync(join(tmpdir(), 'union-secrets-step-'));
  try {
    const files = prepare(home, options);
    const env = environment(sandbox, files, options);
    const started = performance.now();
    const process_ = await start(env, files.workspace, options);
    const outputs = readOutputs(readFileSync(files.output, 'utf8'));
    const commands = readCommands(process_.stdout);
    const left = (options.read ?? []).filter((path) => existsSync(join(files.workspace, path)));
    return {
      ...process_,
      milliseconds: performance.now() - started,
      outputs,
      summary: readFileSync(files.summary, 'utf8'),
      annotations: commands.filter(({ level }) => ['error', 'warning', 'notice'].includes(level)).map(withoutPlace),
      masks: commands.filter(({ level }) => level === 'add-mask').map(({ message }) => message),
      files: Object.fromEntries(left.map((path) => [path, readFileSync(join(files.workspace, path), 'utf8')])),
      planFile: textOf(outputs['plan-file']),
      inventoryFile: textOf(outputs['inventory-file']),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

type Files = ReturnType<typeof prepare>;

/** Writes what the runner gives to a step: workspace, event, and files for its answers. */
export function prepare(home: string, { event, repository, files, checkout = {} }: StepOptions) {
  const path = (name: string) => join(home, name);
  const workspace = path('workspace');
  mkdirSync(workspace);
  const sha = checkout?.sha ?? event.sha;
  const origin = `https://github.com/${checkout?.origin ?? repository.name}`;
  const git = { '.git/HEAD': `${sha}\n`, '.git/config': `[remote "origin"]\n\turl = ${origin}\n` };
  const checkedOut = { ...repository.data.commits[sha]?.files, ...(checkout === null ? {} : git) };
  const below = Object.entries(checkedOut).map(
    ([name, content]) => [join(checkout?.path ?? '', name), content] as const,
  );
  for (const [name, content] of [...below, ...Object.entries(files ?? {})]) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  writeFileSync(path('event.json'), JSON.stringify(event.payload));
  for (const empty of ['output', 'summary']) writeFileSync(path(empty), '');
  mkdirSync(path('temp'));
  return { workspace, event: path('event.json'), output: path('output'), summary: path('summary'), temp: path('temp') };
}

/** All that a step is given. */
export function environment(sandbox: Surroundings, files: Files, options: StepOptions): Record<string, string> {
  const inputs = { ...defaultInputs(sandbox.github.token), ...options.with };
  return {
    PATH: process.env.PATH ?? '',
    HOME: files.temp,
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_REF: options.event.ref,
    GITHUB_SHA: options.event.sha,
    GITHUB_ACTOR: options.event.actor,
    GITHUB_REPOSITORY: options.repository.name,
    GITHUB_REPOSITORY_ID: String(options.repository.data.id),
    GITHUB_RUN_ID: String(options.runId ?? nextRunId++),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: sandbox.github.apiUrl,
    GITHUB_SERVER_URL: sandbox.github.serverUrl,
    GITHUB_GRAPHQL_URL: sandbox.github.graphqlUrl,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    RUNNER_TEMP: files.temp,
    ...(options.aws ?? sandbox.aws.environment()),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.env,
  };
}

/** The defaults of action.yml, as the runner fills them in. */
function defaultInputs(token: string): Record<string, string> {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const defaults = Object.entries(action.inputs).map(([name, { default: text = '' }]) => [
    name,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax.
    text.replace('${{ github.token }}', token),
  ]);
  return Object.fromEntries(defaults) as Record<string, string>;
}

function start(
  env: Record<string, string>,
  cwd: string,
  options: StepOptions,
): Promise<Pick<StepResult, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [options.entry ?? join(ROOT, 'dist', 'index.js')], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    options.onStart?.({ kill: (signal) => void child.kill(signal) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      options.onOutput?.(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** Workflow commands in a log: `::name key=value,...::message`. Source: actions/toolkit, docs/commands.md. */
export function readCommands(stdout: string): { level: string; message: string; properties: Record<string, string> }[] {
  return [...stdout.matchAll(/^::([a-z-]+)(?: ([^\n]*?))?::(.*)$/gm)].map(
    ([, level = '', properties = '', message = '']) => ({
      level,
      message: unescapeCommand(message),
      properties: Object.fromEntries(
        properties
          .split(',')
          .filter((pair) => pair !== '')
          .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeCommand(pair.slice(pair.indexOf('=') + 1))]),
      ),
    }),
  );
}

/** The log shows the message only, which therefore begins with the place that the properties have, too. */
function withoutPlace(command: StepResult['annotations'][number]): StepResult['annotations'][number] {
  const { file, line } = command.properties;
  const [, place = '', rest = ''] = /^(\S+:\d+):\d+: ([\s\S]*)$/.exec(command.message) ?? [];
  return file !== undefined && place === `${file}:${line}` ? { ...command, message: rest } : command;
}

function unescapeCommand(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

/** The file format of GITHUB_OUTPUT: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}

function textOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : readFileSync(path, 'utf8');
}
