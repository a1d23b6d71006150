import { type ApplyOptions, applyPlan } from '../../../src/apply/apply.ts';
import { preflight } from '../../../src/apply/preflight.ts';
import type { ApplyResult } from '../../../src/apply/step.ts';
import type { DesiredState } from '../../../src/domain/desired.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { observe } from '../../../src/engine/observe.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import type { Refusal } from '../../../src/plan/findings.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { compareValues } from '../../../src/values/compare.ts';
import { keyedIds, unkeyedId } from '../../../src/values/fingerprint.ts';
import { resolveValues } from '../../../src/values/resolve.ts';
import { NOW } from '../plan/builders.ts';
import type { MemoryCloud } from './memory-cloud.ts';

export type Environment = Readonly<Record<string, string>>;

export const ENVIRONMENT: Environment = {
  KEY: 'value of KEY',
  ONE: 'value of ONE',
  TWO: 'value of TWO',
  THREE: 'value of THREE',
};

/** Settings of one run. */
export interface Settings extends ApplyOptions {
  readonly env?: Environment;
  /** Values are compared by the ids of their versions; otherwise they are read. */
  readonly keyed?: boolean;
}

const ids = keyedIds(new SecretValue('a key of the tests, more than 32 characters'));

function valuesOf(desired: DesiredState, env: Environment = ENVIRONMENT) {
  return resolveValues(desired.secrets, { env, file: () => ({ kind: 'missing' }), credentials: [] }).values;
}

/** Observes and plans, as an apply does: values are compared. */
export async function planAgainst(cloud: MemoryCloud, desired: DesiredState, settings: Settings = {}): Promise<Plan> {
  const { actual, failures } = await observe(desired, { secrets: cloud, access: cloud }, new Date(NOW));
  if (failures.length > 0) throw new AggregateError(failures, 'The account could not be read.');
  const comparator = settings.keyed ? ({ by: 'id', ids } as const) : ({ by: 'reading', store: cloud } as const);
  const { verdicts } = await compareValues(desired, actual, valuesOf(desired, settings.env), comparator);
  return computePlan(desired, actual, verdicts);
}

export interface Applied {
  readonly plan: Plan;
  readonly refusals: readonly Refusal[];
  /** null: refused before anything was changed. */
  readonly result: ApplyResult | null;
  /** Values that are to be hidden. */
  readonly masked: readonly string[];
}

/** Plans, checks and applies. */
export async function applyTo(cloud: MemoryCloud, desired: DesiredState, settings: Settings = {}): Promise<Applied> {
  const plan = await planAgainst(cloud, desired, settings);
  const refusals = preflight(plan);
  const masked: string[] = [];
  if (refusals.length > 0) return { plan, refusals, result: null, masked };
  const values = [...valuesOf(desired, settings.env)].flatMap(([name, one]): [string, SecretValue][] =>
    one.kind === 'available' ? [[name, one.value]] : [],
  );
  const { accountId, region } = desired;
  const performer = {
    secrets: cloud,
    access: cloud,
    declared: new Map(desired.secrets.map((secret) => [secret.name, secret])),
    values: new Map(values),
    versionId: (name: string, value: SecretValue) =>
      settings.keyed ? ids.create({ accountId, region, name }, value) : unkeyedId(),
    repositoryTag: {},
    mask: (value: SecretValue) => void masked.push(value.reveal()),
  };
  const result = await applyPlan(plan, performer, settings);
  return { plan, refusals, result, masked };
}

/** Steps that were not done, in words. */
export function notDone(result: ApplyResult | null): string[] {
  const open = result?.steps.filter(({ state }) => state !== 'done') ?? [];
  return open.map(({ id, state }) => `${id.replace(/arn:.*\//, '')} ${state}`);
}

/** Steps by their ids, policies by their names. */
export function states(result: ApplyResult | null): Record<string, string> {
  return Object.fromEntries((result?.steps ?? []).map(({ id, state }) => [id.replace(/arn:.*\//, ''), state]));
}
