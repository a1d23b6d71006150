import { pairsOf } from '../report/pairs.ts';
import { SMOKE_TEST_ENTRY, smokeTestFile } from '../report/smoke-test.ts';
import { count } from '../text/words.ts';
import { type Answer, EXIT, failed, refuseExisting, usage, writeOutput } from './answer.ts';
import { type CloudOptions, withPlan } from './planning.ts';
import type { CliHost } from './terminal.ts';

export const SMOKE_TEST_SDKS = ['flytekit', 'flyte'] as const;

export interface SmokeTestOptions extends CloudOptions {
  readonly sdk: (typeof SMOKE_TEST_SDKS)[number];
  /** Key under `roles` in the file. */
  readonly role?: string;
  readonly name?: readonly string[];
  readonly output: string;
  readonly force?: boolean;
}

/** Writes a Flyte workflow that reads every pair of a data plane, or of one role, or of named secrets. */
export async function runSmokeTest(options: SmokeTestOptions, host: CliHost): Promise<Answer> {
  const existing = refuseExisting(options.output, '--output', host.directory, options.force);
  if (existing.length > 0) return failed(existing);
  const answer = await withPlan(options, host, 'without-values', async ({ plan, stack }): Promise<Answer> => {
    const { desired } = stack;
    if (options.role !== undefined && !desired.roles.some(({ key }) => key === options.role)) {
      const keys = desired.roles.map(({ key }) => key).join(', ');
      return failed([usage(`The file has no role ${JSON.stringify(options.role)}.`, `Give one of: ${keys}.`)]);
    }
    const ofRole = [...desired.secrets, ...desired.grants]
      .filter(({ roles }) => options.role === undefined || roles.includes(options.role))
      .map(({ name }) => name);
    const unknown = (options.name ?? []).filter((name) => !ofRole.includes(name));
    if (unknown.length > 0) {
      const fix = 'Give names of the file, which this role may read.';
      return failed([
        usage(`Neither declared nor granted: ${unknown.map((name) => JSON.stringify(name)).join(', ')}.`, fix),
      ]);
    }
    const wanted = new Set(options.name ?? ofRole);
    const pairs = pairsOf(plan, null).filter(({ name }) => wanted.has(name));
    const known = pairs.filter(({ pair }) => pair !== null);
    if (known.length === 0) return failed([usage('No pair is known yet.', 'Apply the file first.')]);
    const { stack: stackName, dataPlane, group } = plan;
    const text = smokeTestFile({ sdk: options.sdk, stack: stackName, dataPlane, group, pairs: known });
    const unwritten = writeOutput(options.output, text, host.directory, options.force);
    if (unwritten.length > 0) return failed(unwritten);
    const run = options.sdk === 'flytekit' ? 'union run --remote' : 'flyte run';
    const missing = pairs.length - known.length;
    return {
      exitCode: EXIT.ok,
      problems: stack.problems,
      lines: [
        host.terminal.paint(
          'green',
          `Wrote ${options.output}: reads ${count(known.length, 'secret')}, returns no value.`,
        ),
        ...(missing > 0 ? [`${count(missing, 'secret has', 'secrets have')} no pair yet and are left out.`] : []),
        'Run it in the project and domain whose tasks use the secrets:',
        `  ${run} ${options.output} ${SMOKE_TEST_ENTRY}`,
      ],
      data: { file: options.output, secrets: known.map(({ name }) => name) },
    };
  });
  return 'wrong' in answer ? failed(answer.wrong) : answer;
}
