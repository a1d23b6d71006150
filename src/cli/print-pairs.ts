import { planProblems } from '../engine/plan-stack.ts';
import type { Plan } from '../plan/plan.ts';
import { type NamedPair, pairsOf } from '../report/pairs.ts';
import { identifiersOf, pythonModule } from '../report/python-module.ts';
import { type Answer, EXIT, failed } from './answer.ts';
import { type CloudOptions, withPlan } from './planning.ts';
import type { CliHost } from './terminal.ts';

export const FORMATS = ['table', 'json', 'env', 'python'] as const;
export type Format = (typeof FORMATS)[number];

export interface PairsOptions extends CloudOptions {
  readonly format: Format;
}

/** Prints SECRET_GROUP and SECRET_KEY of every secret that is there. */
export async function runPairs(options: PairsOptions, host: CliHost): Promise<Answer> {
  const answer = await withPlan(options, host, 'without-values', async (planned): Promise<Answer> => {
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
  return 'wrong' in answer ? failed(answer.wrong) : answer;
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
