import { valuesLeft } from '../apply/preflight.ts';
import { loadConfig } from '../config/load.ts';
import type { ActualState } from '../domain/actual.ts';
import type { AccessControl, CloudError, SecretStore } from '../domain/cloud.ts';
import type { DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { OWNERSHIP_TAGS, type Owner, ownership, pathOf } from '../domain/ownership.ts';
import type { Problem } from '../domain/problem.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { ValueVerdict } from '../domain/value.ts';
import { JOB } from '../domain/vocabulary.ts';
import { type Bounds, refuseOutOfBounds } from '../plan/bounds.ts';
import { computePlan } from '../plan/compute.ts';
import { PlanFindings, type Refusal } from '../plan/findings.ts';
import type { Plan } from '../plan/plan.ts';
import { type ValueDigests, valueDigestsOf } from '../record/digest.ts';
import { isReviewable } from '../report/danger.ts';
import { compareValues } from '../values/compare.ts';
import { type KeyedIds, keyedIds } from '../values/fingerprint.ts';
import { desiredState } from './desired-state.ts';
import { failureProblems } from './locate-problems.ts';
import { observe } from './observe.ts';
import { type OpenedStack, readConfigFile, type Wrong } from './open.ts';
import { warnOfResourcePolicies } from './resource-policies.ts';
import { pathFrom } from './work-tree.ts';

/** The parts of AWS that a plan is made from and carried out on. */
export interface Cloud {
  readonly secrets: SecretStore;
  readonly access: AccessControl;
}

/** How declared values are compared with those in AWS. */
export interface ComparisonSettings {
  /** null: there is none. */
  readonly fingerprintKey: SecretValue | null;
  readonly previousFingerprintKey: SecretValue | null;
  /** Without a key: whether values may be read. */
  readonly reads: boolean;
}

/** What the run says, next to the file. */
export interface PlanSettings extends ComparisonSettings {
  readonly bounds: Bounds;
}

/** A plan, and what it was made from. */
export interface PlannedStack {
  readonly stack: OpenedStack;
  readonly plan: Plan;
  readonly actual: ActualState;
  readonly verdicts: ReadonlyMap<string, ValueVerdict>;
  /** Values that could not be read. */
  readonly failures: readonly CloudError[];
  /** null without a fingerprint key. */
  readonly ids: KeyedIds | null;
  /** What is known of the values; null without a fingerprint key. */
  readonly valueDigests: ValueDigests | null;
}

export type PlanningResult = PlannedStack | Wrong;

/** Reads AWS and plans. Changes nothing. */
export async function planStack(
  stack: OpenedStack,
  aws: Cloud,
  { fingerprintKey, previousFingerprintKey, reads, bounds }: PlanSettings,
): Promise<PlanningResult> {
  const { desired, values, root } = stack;
  const { actual, failures } = await observe(desired, aws, new Date());
  if (failures.length > 0) return { wrong: [...stack.problems, ...failureProblems(failures, stack.locator)] };
  const ids = fingerprintKey === null ? null : keyedIds(fingerprintKey, previousFingerprintKey ?? undefined);
  const comparator = ids
    ? ({ by: 'id', ids } as const)
    : reads
      ? ({ by: 'reading', store: aws.secrets } as const)
      : ({ by: 'nothing' } as const);
  const compared = await compareValues(desired, actual, values, comparator);
  const computed = computePlan(desired, actual, compared.verdicts);
  const refusals = [
    ...refuseDuplicateStack(desired, actual, root),
    ...refuseUnreviewable(computed),
    ...refuseOutOfBounds(desired, actual, bounds),
    ...computed.refusals,
  ];
  const warnings = [...computed.warnings, ...(await warnOfResourcePolicies(computed, actual, aws.secrets))];
  const plan = { ...computed, refusals, warnings };
  const valueDigests = fingerprintKey === null ? null : valueDigestsBy(stack, fingerprintKey);
  return { stack, plan, actual, ...compared, ids, valueDigests };
}

/** What is known of the values, digested with this key. */
export function valueDigestsBy({ desired, values }: OpenedStack, key: SecretValue): ValueDigests {
  return valueDigestsOf(desired.secrets, values, desired, key);
}

/**
 * Everything that a plan has to say, each with its line: what was found in the file and in the values, warnings, and what
 * keeps it from being applied. A value that this run does not have is a warning of an apply: a plan may do without. One that
 * could not be read is an error where an apply is refused.
 */
export function planProblems({ stack, plan, failures }: PlannedStack, of: 'plan' | 'apply' | 'refused'): Problem[] {
  const { locator, problems } = stack;
  const severity = of === 'refused' ? 'error' : 'warning';
  return [
    ...problems,
    ...plan.warnings.map(locator.warning),
    ...(of === 'plan' ? [] : valuesLeft(plan).map(locator.warning)),
    ...failureProblems(failures, locator).map((problem) => ({ ...problem, severity }) as const),
    ...plan.refusals.map(locator.refusal),
  ];
}

/**
 * Refuses where another file of the repository says that it is the same stack: each of the two would take what the other
 * made for what has left the file. A file that was only moved is no longer there.
 */
function refuseDuplicateStack(desired: DesiredState, actual: ActualState, root: string): Refusal[] {
  const owned = [...actual.secrets, ...actual.policies].filter(({ tags }) => ownership(tags, desired).kind === 'ours');
  const sources = new Set(owned.map(({ tags }) => tags[OWNERSHIP_TAGS.source] ?? desired.source));
  sources.delete(desired.source);
  // After a rename of the repository, the file itself has another source.
  const paths = new Set([...sources].map(pathOf).filter((path) => path !== pathOf(desired.source)));
  const findings = new PlanFindings();
  const { refuse } = findings.about('stack', desired.stack);
  for (const path of paths) {
    const claimed = claim(path, root, desired);
    if (claimed === 'same')
      refuse(
        'stack-shared',
        `The file ${path} is the stack ${desired.stack} on data plane ${desired.dataPlane} too, and what is there was made from it.`,
        say`Give one of the two files a \`stack\` of its own, or put all into one file and remove the other.`,
      );
    if (claimed === 'unknown')
      refuse(
        'stack-unclear',
        `Secrets of stack ${desired.stack} were made from the file ${path}, which cannot be read: whether it is the same stack still is not known.`,
        `Fix ${path}, or remove it.`,
      );
  }
  return findings.refusals;
}

/** Refuses what nobody could review: a plan that does more that is dangerous than a job summary has room for. */
function refuseUnreviewable(plan: Plan): Refusal[] {
  if (isReviewable(plan)) return [];
  return [
    {
      code: 'too-much-to-review',
      subject: { kind: 'stack', name: plan.stack },
      message:
        'A job summary (1 MiB) has no room for everything that is dangerous in this plan: nobody could review it.',
      fix: 'Split it: grant, adopt, delete or revoke fewer secrets at a time.',
    },
  ];
}

/** Whether a file says that it is this stack. One that is there and says nothing that can be understood may be. */
function claim(path: string, root: string, { stack, dataPlane }: Owner): 'same' | 'other' | 'unknown' {
  const file = readConfigFile(path, root, JOB);
  if ('severity' in file)
    return file.code === 'config-not-found' || file.code === 'config-outside' ? 'other' : 'unknown';
  const { config, identity } = loadConfig(file.bytes, file.path);
  if (identity.stack !== null && identity.stack !== stack) return 'other';
  if (identity.stack === stack && identity.dataPlanes.includes(dataPlane)) return 'same';
  return config === null ? 'unknown' : 'other';
}

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

function desiredBefore({ file, workspace, desired }: OpenedStack, bytes: Uint8Array): DesiredState | null {
  const { config } = loadConfig(bytes, file.path, pathFrom(workspace, file.absolute));
  if (config === null || !Object.hasOwn(config.dataPlanes, desired.dataPlane)) return null;
  const base = desiredState(config, desired.dataPlane, desired.source, desired.repositoryId);
  const same = base.stack === desired.stack && base.region === desired.region && base.accountId === desired.accountId;
  return same ? base : null;
}
