import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowEvent } from '../../sandbox/github/events.ts';
import type { GitHubSandbox, RepositorySandbox } from '../../sandbox/github/start.ts';
import { runStep, type StepResult } from '../../sandbox/runner.ts';
import type { RemoteWorld } from './remote.ts';
import { REPOSITORY } from './workload.ts';
import type { Counts, Opened } from './world.ts';

const USAGE = join(import.meta.dirname, 'usage.cjs');

/** What one run of the action took. */
export interface Run extends Counts {
  /** Milliseconds from the start of the process to its end. */
  readonly wall: number;
  readonly cpu: number;
  /** Milliseconds to the first line of the log. */
  readonly firstLine: number;
  readonly peakMegabytes: number;
  readonly outputs: StepResult['outputs'];
}

export interface RunOptions {
  readonly event: WorkflowEvent;
  readonly with: Record<string, string>;
  readonly env: Record<string, string>;
  readonly entry: string;
  /** Where CPU profiles go; null: none are taken. */
  readonly profiles: string | null;
}

/** Runs the action once. @throws Error where it fails: then it would not be what is to be measured. */
export async function runOnce(world: RemoteWorld, opened: Opened, options: RunOptions): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'union-secrets-bench-'));
  const usageFile = join(home, 'usage.json');
  await world.reset();
  const data = { commits: { [options.event.sha]: { files: opened.files } } };
  const surroundings = { aws: { environment: () => opened.environment }, github: opened.github as GitHubSandbox };
  let started = 0;
  let firstLine = 0;
  try {
    const result = await runStep(surroundings, {
      event: options.event,
      repository: { name: REPOSITORY, data } as unknown as RepositorySandbox,
      with: options.with,
      env: { ...options.env, NODE_OPTIONS: nodeOptions(options), BENCH_USAGE: usageFile },
      entry: options.entry,
      onStart: () => {
        started = performance.now();
      },
      onOutput: () => {
        firstLine ||= performance.now() - started;
      },
    });
    if (result.exitCode !== 0) throw new Error(`the action failed:\n${result.stdout.slice(-2_000)}${result.stderr}`);
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as { cpuMilliseconds: number; peakKilobytes: number };
    return {
      ...(await world.counts()),
      wall: result.milliseconds,
      cpu: usage.cpuMilliseconds,
      firstLine,
      peakMegabytes: (usage.peakKilobytes * 1024) / 1e6,
      outputs: result.outputs,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function nodeOptions({ profiles }: RunOptions): string {
  return [`--require=${USAGE}`, ...(profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`])].join(' ');
}

/** Milliseconds that a process without any work takes. */
export function emptyScript(): number {
  const started = performance.now();
  spawnSync(process.execPath, ['--require', USAGE, '--eval', '']);
  return performance.now() - started;
}
