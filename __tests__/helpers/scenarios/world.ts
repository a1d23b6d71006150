import { stringify } from 'yaml';
import type { CallRecord } from '../../../sandbox/aws/calls.ts';
import type { AwsOptions } from '../../../sandbox/aws/options.ts';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../sandbox/aws/start.ts';
import type { WorkflowEvent } from '../../../sandbox/github/events.ts';
import { type GitHubOptions, type RepositorySandbox, startGitHub } from '../../../sandbox/github/start.ts';
import type { Push } from '../../../sandbox/github/verbs.ts';
import { runStep, type StepOptions, type StepResult } from '../../../sandbox/runner.ts';
import { unwrapped } from './common/comment.ts';
import { QUICK_START } from './common/quick-start.ts';

export const ROLE = 'acme-userflyterole';
export const ACCOUNT = '123456789012';
export const REGION = 'us-west-2';
export const GROUP = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:`;
export const POLICY = 'ml-platform@production@default';
export const OURS = {
  'union-secrets:stack': 'ml-platform',
  'union-secrets:data-plane': 'production',
  'union-secrets:source': 'acme/ml:union-secrets.yaml',
};

/** Of the first repository of a world, whose GitHub is on loopback. An earlier release did not write it. */
export const REPOSITORY_ID = { 'union-secrets:repository-id': '127.0.0.1/1001' };

/** Tags of a secret of ours whose value people set. */
export const OURS_MANUAL = { ...OURS, 'union-secrets:value-source': 'manual' };

/** Parts of a config; what is left out is one data plane with one role. */
export interface ConfigParts {
  readonly stack?: string;
  readonly dataPlanes?: Record<string, unknown>;
  /** Of the data plane `production`. */
  readonly roles?: Record<string, string>;
  readonly policy?: Record<string, unknown>;
  readonly defaults?: Record<string, unknown>;
  readonly removal?: Record<string, unknown>;
  readonly secrets?: Record<string, unknown>;
  readonly grants?: readonly unknown[];
}

/** The text of a config. */
export function config({ stack = 'ml-platform', dataPlanes, roles = { default: ROLE }, ...rest }: ConfigParts): string {
  const production = { region: REGION, accountId: ACCOUNT, roles };
  return stringify({ version: 1, stack, dataPlanes: dataPlanes ?? { production }, ...rest });
}

/** `count` secrets from the environment, and that environment. */
export function manySecrets(count: number): { secrets: Record<string, unknown>; env: Record<string, string> } {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(4, '0'));
  return {
    secrets: Object.fromEntries(numbers.map((number) => [`ml/s-${number}`, { value: { env: `VALUE_${number}` } }])),
    env: Object.fromEntries(numbers.map((number) => [`VALUE_${number}`, `value-of-${number}`])),
  };
}

export interface WorldOptions {
  /** On the default branch from the start. */
  readonly config?: string;
  readonly roles?: readonly string[];
  readonly aws?: AwsOptions;
  readonly github?: GitHubOptions;
}

type Step = Omit<StepOptions, 'event' | 'repository'>;

/** Puts secrets into AWS as an earlier run would have left them that stopped before the policies. */
export function madeBefore({ aws }: World, { secrets, env }: ReturnType<typeof manySecrets>): void {
  const values = Object.values(env);
  for (const [index, name] of Object.keys(secrets).entries())
    aws.putSecret({
      name,
      value: values[index] ?? '',
      tags: { ...OURS, ...REPOSITORY_ID, 'union-secrets:value-source': sourceOf(secrets[name]) },
    });
}

function sourceOf(secret: unknown): string {
  const { value } = secret as { value: 'manual' | { env: string } };
  return value === 'manual' ? value : `env ${value.env}`;
}

/** An AWS account, a repository, and a workflow that runs the action on it. */
export interface World {
  readonly aws: AwsSandbox;
  readonly github: Awaited<ReturnType<typeof startGitHub>>;
  readonly repository: RepositorySandbox;
  /** Puts this config, or these files, on the default branch without a pull request; null takes a file away. */
  write(files: string | Record<string, string | null>): Push;
  /** Opens a pull request that changes the config, or these files, and returns its number. */
  propose(files: string | Record<string, string>): number;
  /** Runs the action for an event. */
  on(event: WorkflowEvent, step?: Step): Promise<StepResult>;
  /** Runs the action by hand on the default branch: a plan. */
  plan(step?: Step): Promise<StepResult>;
  /** Runs the action by hand on the default branch: an apply. */
  apply(step?: Step): Promise<StepResult>;
  /** The calls that the last run made. */
  lastCalls(): readonly CallRecord[];
  close(): Promise<void>;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const [aws, github] = await Promise.all([startAws(options.aws), startGitHub(options.github)]);
  for (const name of options.roles ?? [ROLE]) aws.createRole({ name });
  const repository = github.createRepository({
    name: 'acme/ml',
    files: options.config === undefined ? {} : { 'union-secrets.yaml': options.config },
  });
  const filesOf = <T>(files: string | Record<string, T>) =>
    typeof files === 'string' ? { 'union-secrets.yaml': files } : files;
  const on = (event: WorkflowEvent, step: Step = {}) => {
    aws.resetCalls();
    return runStep({ aws, github }, { ...step, env: { ...QUICK_START, ...step.env }, event, repository });
  };
  let branches = 0;
  return {
    aws,
    github,
    repository,
    write: (files) => repository.push({ branch: 'main', files: filesOf(files) }),
    propose(files) {
      branches += 1;
      const head = `change-${branches}`;
      repository.commit({ branch: head, files: filesOf(files) });
      return repository.openPullRequest({ head });
    },
    on,
    plan: (step = {}) => on(repository.events.workflowDispatch(), { ...step, with: { mode: 'plan', ...step.with } }),
    apply: (step = {}) => on(repository.events.workflowDispatch(), { ...step, with: { mode: 'apply', ...step.with } }),
    lastCalls: () => [...aws.calls],
    close: async () => {
      await Promise.all([aws.close(), github.close()]);
    },
  };
}

/** Opens worlds for the tests of one block, concurrent ones too, and closes them whatever happens. */
export function useWorlds(): (options?: WorldOptions) => Promise<World> {
  const open: World[] = [];
  afterAll(async () => {
    await Promise.all(open.splice(0).map((world) => world.close()));
  });
  return async (options) => {
    const world = await startWorld(options);
    open.push(world);
    return world;
  };
}

/** How Flyte's webhook makes the ARN: flyteorg/flyte, flytepropeller/pkg/webhook/aws_secret_manager.go. */
export function flyteArn({ group, key }: { group: string; key: string }): string {
  return `${group.replace(/:+$/, '')}:${key.replace(/^:+/, '')}`;
}

export type Pairs = Record<string, { group: string; key: string; arn: string }>;

export function pairsOf(result: StepResult): Pairs {
  return JSON.parse(result.outputs.pairs ?? '{}') as Pairs;
}

/** The value that a task with this role gets for a pair; undefined where it gets none. */
export function taskReads(
  world: World,
  role: string,
  pair: { group: string; key: string } | undefined,
): string | undefined {
  if (!pair) throw new Error('there is no such pair');
  const read = world.aws.readAs(role, flyteArn(pair));
  return read.allowed ? read.value : undefined;
}

/** Names of the calls in order, such as `PutSecretValue ml/a`; a secret by its name, a policy and a role by theirs. */
export function namesOf(calls: readonly CallRecord[]): string[] {
  return calls.map(({ operation, resource }) => `${operation} ${shortName(resource)}`.trim());
}

export function writesOf(calls: readonly CallRecord[]): CallRecord[] {
  return calls.filter(({ operation }) => !/^(Get|List|Describe|BatchGet|Simulate)/.test(operation));
}

function shortName(resource: string): string {
  return resource
    .replace(/^arn:[^:]*:secretsmanager:[^:]*:\d*:secret:(.*)-\w{6}$/, '$1')
    .replace(/^arn:[^:]*:iam::\d*:policy\/(.*\/)?/, '');
}

/** All of AWS, without the times that reading alone moves. */
export function stateOf({ aws }: World): unknown {
  const state = { secrets: aws.secrets(), roles: aws.roles(), policies: aws.policies() };
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'lastAccessedAt' ? undefined : value)));
}

/** Line of the config, from 1, that begins with this text after its indentation. */
export function lineOf(text: string, start: string): number {
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(start));
  if (index === -1) throw new Error(`no line begins with ${start}`);
  return index + 1;
}

export function errorsOf(result: StepResult): StepResult['annotations'] {
  return result.annotations.filter(({ level }) => level === 'error');
}

/** The comments of ours on a pull request, with each reason of a change on one line. */
export function commentsOn(world: World, number: number): string[] {
  return world.repository
    .comments(number)
    .filter(({ author }) => author === 'github-actions[bot]')
    .map(({ body }) => unwrapped(body));
}

/** Resources that a policy's default version allows to read. */
export function grantsOf(world: World, name = POLICY): string[] {
  const policy = world.aws.policy(name);
  const text = policy?.versions.find(({ id }) => id === policy.defaultVersionId)?.document ?? '{}';
  const { Statement = [] } = JSON.parse(text) as { Statement?: { Resource: string[] | string }[] };
  return Statement.flatMap(({ Resource }) => Resource);
}

export type { StepResult };
