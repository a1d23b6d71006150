import { spawn } from 'node:child_process';
import type { BenchOptions } from './options.ts';
import type { RemoteWorld } from './remote.ts';
import { names, PLACE, ROLE, STACK } from './workload.ts';

/** What else a user could do to see whether anything changed. Milliseconds. */
export interface Other {
  readonly what: 'AWS CLI' | 'Terraform, computed';
  readonly count: number;
  readonly latency: number;
  readonly calls: number;
  readonly wall: number;
}

/** Terraform refreshes as many resources at the same time, by default. */
const PARALLELISM = 10;

/**
 * Only the calls of a refresh: DescribeSecret and GetResourcePolicy for each secret and GetSecretValue for its version, two
 * for the policy, one for the attachment. Its own start, its state and its provider come on top.
 * Source: hashicorp/terraform-provider-aws, internal/service/secretsmanager and internal/service/iam.
 */
export function terraform(count: number, latency: number): Other {
  const calls = 3 * count + 3;
  return { what: 'Terraform, computed', count, latency, calls, wall: Math.ceil(calls / PARALLELISM) * latency };
}

/** The same questions by AWS's command line tool, one after another, as a script would ask them. None where it is not installed. */
export async function commandLine(
  world: RemoteWorld,
  count: number,
  latency: number,
  { cliUpTo }: Pick<BenchOptions, 'cliUpTo'>,
): Promise<Other[]> {
  if (count > cliUpTo || (await aws(['--version'], process.env)) === null) return [];
  const opened = await world.open({ count, latency, rates: true, seeded: 'plain' });
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, AWS_PAGER: '', ...opened.environment };
  const region = ['--region', PLACE.region];
  const questions = [
    ['iam', 'get-role', '--role-name', ROLE],
    ['iam', 'list-attached-role-policies', '--role-name', ROLE],
    ['secretsmanager', 'list-secrets', '--filters', `Key=tag-value,Values=${STACK.stack}`],
    ...names(count).map((name) => ['secretsmanager', 'describe-secret', '--secret-id', name]),
  ];
  let wall = 0;
  for (const question of questions) {
    const milliseconds = await aws([...question, ...region], env);
    if (milliseconds === null) throw new Error(`aws ${question.join(' ')} failed`);
    wall += milliseconds;
  }
  return [{ what: 'AWS CLI', count, latency, calls: questions.length, wall }];
}

/** Milliseconds of one command; null where it fails or there is no such tool. */
function aws(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn('aws', [...args], { env, stdio: 'ignore' });
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? performance.now() - started : null));
  });
}
