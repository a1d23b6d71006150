import { loadConfig } from '../config/load.ts';
import type { DesiredState } from '../domain/desired.ts';
import { computePlan } from '../plan/compute.ts';
import type { Plan } from '../plan/plan.ts';
import { desiredState } from './desired-state.ts';
import type { OpenedStack } from './open.ts';
import type { PlannedStack } from './plan-stack.ts';

/**
 * The plan of the base branch's file over the same reading of AWS: what it wants too is drift. Values count where both files
 * name the same source.
 *
 * @param base bytes of the file on the base branch.
 * @returns null where that file is not of the same stack, or cannot be read.
 */
export function baselinePlan({ stack, plan, actual, verdicts }: PlannedStack, base: Uint8Array): Plan | null {
  if (Buffer.compare(base, stack.file.bytes) === 0) return plan;
  const before = desiredBefore(stack, base);
  if (before === null) return null;
  const sources = new Map(stack.desired.secrets.map(({ name, value }) => [name, JSON.stringify(value)]));
  const known = before.secrets.flatMap(({ name, value }) => {
    const verdict = verdicts.get(name);
    return verdict !== undefined && JSON.stringify(value) === sources.get(name) ? [[name, verdict] as const] : [];
  });
  return computePlan(before, actual, new Map(known));
}

function desiredBefore({ file, desired }: OpenedStack, bytes: Uint8Array): DesiredState | null {
  const { config } = loadConfig(bytes, file.path);
  if (config === null || !Object.hasOwn(config.dataPlanes, desired.dataPlane)) return null;
  const base = desiredState(config, desired.dataPlane, desired.source);
  const same = base.stack === desired.stack && base.region === desired.region && base.accountId === desired.accountId;
  return same ? base : null;
}
