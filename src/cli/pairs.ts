import { planProblems } from '../engine/plan-stack.ts';
import type { Plan } from '../plan/plan.ts';
import { type NamedPair, pairsOf } from '../report/outputs.ts';
import { identifiersOf, pythonModule } from '../report/python-code.ts';
import { SMOKE_TEST_ENTRY, smokeTestFile } from '../report/smoke-test.ts';
import { count } from '../text/words.ts';
import { type Answer, EXIT, failed, refuseExisting, usage, writeOutput } from './answer.ts';
import { type CloudOptions, withPlan } from './planning.ts';
import type { CliHost } from './terminal.ts';

export const FORMATS = ['table', 'json', 'env', 'python'] as const;
export type Format = (typeof FORMATS)[number];

export interface PairsOptions extends CloudOptions {
  readonly format: Format;
}

/** Prints SECRET_GROUP and SECRET_KEY of every secret that is there. */
export async function runPairs(options: PairsOptions, host: CliHost): Promise<Answer> {
  return withPlan(options, host, 'without-values', (planned) => {
    const { plan } = planned;
    const pairs = pairsOf(plan, null);
    const problems = planProblems(planned, 'plan');
    const known = pairs.flatMap(({ name, pair }) => (pair ? [[name, pair] as const] : []));
    return {
      exitCode: plan.refusals.length > 0 ? EXIT.error : EXIT.ok,
      problems,
      lines: linesIn(options.format, plan, pairs),
      data: {
        group: plan.group,
        pairs: Object.fromEntries(known),
        missing: pairs.filter(({ pair }) => pair === null).map(({ name }) => name),
      },
    };
  });
}

function linesIn(format: Format, plan: Plan, pairs: readonly NamedPair[]): string[] {
  switch (format) {
    case 'table':
      return table(plan, pairs);
    case 'json': {
      const known = pairs.flatMap(({ name, pair }) => (pair ? [[name, pair] as const] : []));
      return JSON.stringify(Object.fromEntries(known), null, 2).split('\n');
    }
    case 'env':
      return env(plan, pairs);
    case 'python':
      return pythonModule(plan, pairs).trimEnd().split('\n');
    default:
      return format satisfies never;
  }
}

function table(plan: Plan, pairs: readonly NamedPair[]): string[] {
  const width = Math.max(6, ...pairs.map(({ name }) => name.length));
  return [
    `SECRET_GROUP  ${plan.group}`,
    '',
    `${'Secret'.padEnd(width)}  SECRET_KEY`,
    ...pairs.map(({ name, pair }) => `${name.padEnd(width)}  ${pair ? pair.key : '(known after apply)'}`),
  ];
}

/** For a shell or a dotenv file: neither group nor key holds a character that a shell would read. */
function env(plan: Plan, pairs: readonly NamedPair[]): string[] {
  const identifiers = identifiersOf(pairs.map(({ name }) => name));
  const keys = pairs.map(({ name, pair }) => {
    const identifier = identifiers.get(name) ?? '';
    return pair ? `${identifier}=${pair.key}` : `# ${identifier} is known after apply.`;
  });
  return [`SECRET_GROUP=${plan.group}`, ...keys];
}

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
  return withPlan(options, host, 'without-values', ({ plan, stack }) => {
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
}
