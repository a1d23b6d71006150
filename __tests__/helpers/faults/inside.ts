import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, prepare, type StepOptions } from '../../../sandbox/runner.ts';
import { main } from '../../../src/action/main.ts';
import type { Workflow } from '../../../src/action/workflow.ts';
import type { Annotation } from '../../../src/report/log.ts';
import { createRedactor } from '../../../src/values/redactor.ts';

/** What a run inside this process left behind. */
export interface InsideResult {
  readonly exitCode: 0 | 1;
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
}

type Surroundings = Parameters<typeof environment>[0];

/**
 * Runs the action's own `main` in this process, given the same as by a runner: quick enough for thousands of runs. The SDK
 * reads the process's environment, so one run at a time.
 */
export async function runInside(sandbox: Surroundings, options: StepOptions): Promise<InsideResult> {
  const home = mkdtempSync(join(tmpdir(), 'union-secrets-inside-'));
  try {
    const files = prepare(home, options);
    const env = environment(sandbox, files, options);
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
    for (const [name, value] of Object.entries(env)) if (name.startsWith('AWS_')) process.env[name] = value;
    const heard = listen(env);
    await main({ env, directory: files.workspace, workflow: heard.workflow, isCancelled: () => false });
    return heard.result();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function listen(env: Readonly<Record<string, string>>): { workflow: Workflow; result: () => InsideResult } {
  const log: string[] = [];
  const summary: string[] = [];
  const annotations: Annotation[] = [];
  const outputs: Record<string, string> = {};
  const redactor = createRedactor();
  let exitCode: 0 | 1 = 0;
  const workflow: Workflow = {
    input: (name) => env[`INPUT_${name.toUpperCase()}`] ?? '',
    log: (line) => void log.push(line),
    group: (_title, work) => work(),
    annotate: (annotation) => void annotations.push(annotation),
    notice: (message) => void log.push(message),
    spare: () => undefined,
    mask: ({ value }) => redactor.add(value),
    redact: redactor.redact,
    maskedIn: () => [],
    output(name, value) {
      outputs[name] = value;
    },
    summary: (markdown) => void summary.push(markdown),
    fail() {
      exitCode = 1;
    },
  };
  const result = () => ({ exitCode, log: log.join('\n'), summary: summary.join('\n'), annotations, outputs });
  return { workflow, result };
}
