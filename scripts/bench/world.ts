// A process of its own with AWS and GitHub in it, so that what they cost is not counted. Spoken to by messages.
import { randomUUID } from 'node:crypto';
import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { startAws } from '../../sandbox/aws/start.ts';
import type { WorkflowEvent } from '../../sandbox/github/events.ts';
import { type GitHubSandbox, type RepositorySandbox, startGitHub } from '../../sandbox/github/start.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { keyedIds } from '../../src/values/fingerprint.ts';
import { CONFIG, configText, KEY, names, PLACE, REPOSITORY, ROLE, STACK, testValue } from './workload.ts';

export interface WorldOptions {
  readonly count: number;
  /** Of each answer of AWS and of GitHub, in milliseconds. */
  readonly latency: number;
  /** Whether AWS throttles beyond its documented rates. */
  readonly rates: boolean;
  /** Whether the secrets exist, and whether their version ids are made with the fingerprint key. */
  readonly seeded: 'no' | 'plain' | 'with-key';
}

/** All that the process which runs the action must know. */
export interface Opened {
  readonly environment: Record<string, string>;
  readonly github: Pick<GitHubSandbox, 'apiUrl' | 'serverUrl' | 'graphqlUrl' | 'token'>;
  readonly files: Record<string, string>;
  readonly plan: WorkflowEvent;
  readonly apply: WorkflowEvent;
}

export interface Counts {
  readonly aws: Record<string, number>;
  readonly throttled: number;
  readonly github: number;
}

export type Message = { readonly verb: 'open'; readonly options: WorldOptions } | { readonly verb: 'reset' | 'counts' };

let aws: AwsSandbox | undefined;
let github: GitHubSandbox | undefined;

process.on('message', async (message: Message) => {
  process.send?.(await answer(message));
});
process.on('disconnect', () => process.exit());

async function answer(message: Message): Promise<Opened | Counts | null> {
  switch (message.verb) {
    case 'open':
      return open(message.options);
    case 'reset':
      aws?.resetCalls();
      github?.clearCalls();
      return null;
    case 'counts':
      return counts();
    default:
      return message satisfies never;
  }
}

async function open({ count, latency, rates, seeded }: WorldOptions): Promise<Opened> {
  await Promise.all([aws?.close(), github?.close()]);
  aws = await startAws({ latencyMilliseconds: latency, ...(rates ? { rates: 'documented' as const } : {}) });
  github = await startGitHub();
  if (latency > 0)
    github.fault({ path: /./, times: Number.POSITIVE_INFINITY, action: { kind: 'delay', milliseconds: latency } });
  aws.createRole({ name: ROLE });
  if (seeded !== 'no') seed(aws, count, seeded === 'with-key');
  const text = configText(count);
  const repository = github.createRepository({ name: REPOSITORY, files: {} });
  const { plan, apply } = proposeAndMerge(repository, text);
  const { apiUrl, serverUrl, graphqlUrl, token } = github;
  return {
    environment: aws.environment(),
    github: { apiUrl, serverUrl, graphqlUrl, token },
    files: { [CONFIG]: text },
    plan,
    apply,
  };
}

/** The events of one pull request: a plan can be run on it as often as one likes, and so can the apply of its merge. */
function proposeAndMerge(repository: RepositorySandbox, text: string): { plan: WorkflowEvent; apply: WorkflowEvent } {
  repository.commit({ branch: 'change', files: { [CONFIG]: text } });
  const number = repository.openPullRequest({ head: 'change' });
  const plan = repository.events.pullRequest(number);
  return { plan, apply: repository.events.push(repository.merge(number)) };
}

/** Secrets as an apply that was stopped before the policies left them. */
function seed(sandbox: AwsSandbox, count: number, withKey: boolean): void {
  const ids = keyedIds(new SecretValue(KEY));
  const tags = {
    'union-secrets:stack': STACK.stack,
    'union-secrets:data-plane': STACK.dataPlane,
    'union-secrets:source': STACK.source,
  };
  for (const [index, name] of names(count).entries()) {
    const value = testValue(index, 1);
    const versionId = withKey ? ids.create({ ...PLACE, name }, value) : randomUUID();
    sandbox.putSecret({ name, value: value.reveal(), versionId, tags });
  }
}

function counts(): Counts {
  const calls = aws?.calls ?? [];
  const byOperation = Object.groupBy(calls, ({ operation }) => operation);
  return {
    aws: Object.fromEntries(Object.entries(byOperation).map(([operation, of = []]) => [operation, of.length])),
    throttled: calls.filter(({ errorCode }) => errorCode?.startsWith('Throttling')).length,
    github: github?.calls().length ?? 0,
  };
}
