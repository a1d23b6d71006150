import type { Run } from '../action/run.ts';
import { loadConfig } from '../config/load.ts';
import type { ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { ForgeError } from '../github/forge.ts';
import { computePlan } from '../plan/compute.ts';
import type { Plan, ValueVerdict } from '../plan/plan.ts';
import type { ConfigFile } from './config-file.ts';
import { desiredState } from './desired-state.ts';

/** What the base branch's file asks for on this data plane (`desired`, where it is the same file); null where it cannot be told. */
export async function baseDesired(
  run: Run,
  { path, bytes: own }: Pick<ConfigFile, 'path' | 'bytes'>,
  desired: DesiredState,
): Promise<DesiredState | null> {
  const { decision, forge } = run;
  const branch = decision.run === 'plan' ? (decision.pullRequest?.baseRef ?? null) : null;
  if (branch === null || forge === null) return null;
  try {
    const bytes = await forge.fileAt({ ref: branch, path });
    // A file that comes with the pull request asked for nothing before: all that is planned is its doing.
    if (bytes === null) return null;
    if (Buffer.compare(bytes, own) === 0) return desired;
    const { config } = loadConfig(bytes, path);
    if (config === null || !Object.hasOwn(config.dataPlanes, desired.dataPlane)) return null;
    const base = desiredState(config, desired.dataPlane, desired.source);
    const same = base.stack === desired.stack && base.region === desired.region && base.accountId === desired.accountId;
    return same ? base : null;
  } catch (error) {
    // It only tells drift from cause: a plan without it is as right.
    if (error instanceof ForgeError) return null;
    throw error;
  }
}

/** The plan of the base branch's file over the same reading of AWS. Values count where both files name the same source. */
export function baselinePlan(
  base: DesiredState,
  desired: DesiredState,
  actual: ActualState,
  verdicts: ReadonlyMap<string, ValueVerdict>,
): Plan {
  const sources = new Map(desired.secrets.map(({ name, value }) => [name, JSON.stringify(value)]));
  const known = base.secrets.flatMap(({ name, value }) => {
    const verdict = verdicts.get(name);
    return verdict !== undefined && JSON.stringify(value) === sources.get(name) ? [[name, verdict] as const] : [];
  });
  return computePlan(base, actual, new Map(known));
}
