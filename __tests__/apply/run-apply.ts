import { applyPlan } from '../../src/apply/apply.ts';
import { preflight } from '../../src/apply/preflight.ts';
import type { ApplyResult } from '../../src/apply/result.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import type { SecretValue } from '../../src/domain/secret-value.ts';
import { observe } from '../../src/observe.ts';
import { computePlan } from '../../src/plan/compute.ts';
import type { Plan, Refusal } from '../../src/plan/plan.ts';
import { compareValues } from '../../src/values/compare.ts';
import { resolveValues } from '../../src/values/resolve.ts';
import type { MemoryCloud } from './memory-cloud.ts';

export type Environment = Readonly<Record<string, string>>;

export const ENVIRONMENT: Environment = {
  KEY: 'value of KEY',
  ONE: 'value of ONE',
  TWO: 'value of TWO',
  THREE: 'value of THREE',
};

function valuesOf(desired: DesiredState, env: Environment) {
  return resolveValues(desired.secrets, { env: (name) => env[name], file: () => ({ kind: 'missing' }) }).values;
}

/** Observes and plans, as an apply does: values are read and compared. */
export async function planAgainst(
  cloud: MemoryCloud,
  desired: DesiredState,
  env: Environment = ENVIRONMENT,
): Promise<Plan> {
  const { actual, failures } = await observe(desired, { secrets: cloud, access: cloud });
  if (failures.length > 0) throw new AggregateError(failures, 'The account could not be read.');
  const { verdicts } = await compareValues(desired, actual, valuesOf(desired, env), cloud);
  return computePlan(desired, actual, verdicts);
}

export interface Applied {
  readonly plan: Plan;
  readonly refusals: readonly Refusal[];
  /** null: refused before anything was changed. */
  readonly result: ApplyResult | null;
  /** Values that were told to be hidden. */
  readonly masked: readonly string[];
}

/** Plans, checks and applies. */
export async function applyTo(
  cloud: MemoryCloud,
  desired: DesiredState,
  env: Environment = ENVIRONMENT,
): Promise<Applied> {
  const plan = await planAgainst(cloud, desired, env);
  const refusals = preflight(plan);
  const masked: string[] = [];
  if (refusals.length > 0) return { plan, refusals, result: null, masked };
  const values = [...valuesOf(desired, env)].flatMap(([name, one]): [string, SecretValue][] =>
    one.kind === 'available' ? [[name, one.value]] : [],
  );
  const result = await applyPlan(plan, {
    secrets: cloud,
    access: cloud,
    declared: new Map(desired.secrets.map((secret) => [secret.name, secret])),
    values: new Map(values),
    mask: (value) => masked.push(value.reveal()),
  });
  return { plan, refusals, result, masked };
}
