import { setTimeout as wait } from 'node:timers/promises';
import { applyPlan } from './apply/apply.ts';
import { preflight } from './apply/preflight.ts';
import type { ApplyResult } from './apply/result.ts';
import { stepsOf } from './apply/steps.ts';
import { verifyAccess } from './apply/verify.ts';
import { type Approved, approve } from './approve.ts';
import type { Aws } from './aws/connect.ts';
import { baselinePlan } from './baseline.ts';
import type { CloudError } from './domain/cloud.ts';
import type { DesiredState } from './domain/desired.ts';
import type { Pair } from './domain/pair.ts';
import type { Problem } from './domain/problem.ts';
import type { SecretValue } from './domain/secret-value.ts';
import type { Ending } from './ending.ts';
import { type KeyedIds, keyedIds, unkeyedId } from './fingerprint/version-id.ts';
import type { Locator } from './locate.ts';
import { observe } from './observe/observe.ts';
import { hasChanges } from './plan/changes.ts';
import { computePlan } from './plan/compute.ts';
import type { Plan, Refusal } from './plan/plan.ts';
import { type Contents, contentsOf } from './record/contents.ts';
import { differenceToExpected, digestOfPlan } from './record/expected.ts';
import { planLines } from './report/log.ts';
import type { Outcome } from './report/model.ts';
import type { Run } from './run.ts';
import { createProgress } from './shell/progress.ts';
import { compareValues } from './values/compare.ts';
import type { ResolvedValue } from './values/resolve.ts';

/** A run whose file and values are read and right. */
export interface Job {
  readonly run: Run;
  readonly desired: DesiredState;
  /** What the base branch's file asks for, where it is known. */
  readonly base: Promise<DesiredState | null>;
  readonly locator: Locator;
  readonly values: ReadonlyMap<string, ResolvedValue>;
  /** Warnings of the file and of the values. */
  readonly warnings: readonly Problem[];
  readonly notes: readonly string[];
}

/** Reads AWS, plans, and applies the plan where this run does. Nothing is changed when anything is wrong before. */
export async function reconcile(job: Job, aws: Aws): Promise<Ending> {
  const { run, desired, locator } = job;
  const applies = run.decision.run === 'apply';
  const observation = await observe(desired, aws, new Date());
  if (observation.failures.length > 0) return end(job, { kind: 'failed' }, failuresOf(observation.failures, locator));

  const ids = idsOf(run);
  const reads = applies || run.inputs.readValues;
  const comparator = ids
    ? ({ by: 'id', ids } as const)
    : reads
      ? ({ by: 'reading', store: aws.secrets } as const)
      : NOT_AT_ALL;
  const comparison = await compareValues(desired, observation.actual, job.values, comparator);
  const plan = computePlan(desired, observation.actual, comparison.verdicts);
  for (const line of planLines(plan)) run.host.workflow.log(line);
  if (!applies) {
    const refusals = plan.refusals.map(locator.refusal);
    const unwanted = run.inputs.failOnChanges && hasChanges(plan);
    const base = await job.base;
    const baseline = base && baselinePlan(base, desired, observation.actual, comparison.verdicts);
    return { ...end(job, { kind: 'planned', plan }, refusals, unwanted ? FAILS_ON_CHANGES : undefined), baseline };
  }
  const checked = [...preflight(plan), ...unexpectedPlan(job, plan)];
  const approved = checked.length > 0 ? { refusals: [], notes: [] } : await approval(job, plan);
  const refusals = [...checked, ...approved.refusals];
  if (refusals.length > 0) {
    const problems = [...failuresOf(comparison.failures, locator), ...refusals.map(locator.refusal)];
    return end(job, { kind: 'refused', plan: { ...plan, refusals } }, problems);
  }
  const result = await apply(job, plan, aws);
  const failed = result.steps.some((step) => step.state !== 'done');
  const told = { ...job, notes: [...job.notes, ...approved.notes] };
  return { ...end(told, { kind: 'applied', plan, result }, []), failed };
}

/** An empty plan needs no approval. */
async function approval(job: Job, plan: Plan): Promise<Approved> {
  const { inputs } = job.run;
  if (!inputs.requireRecordedPlan || !hasChanges(plan)) return { refusals: [], notes: [] };
  const keys = [inputs.fingerprintKey, inputs.previousFingerprintKey].filter((key) => key !== null);
  return approve(
    job.run,
    plan,
    keys.map((key) => ({ key, contents: contentsBy(job, key) })),
  );
}

function contentsBy({ desired, values }: Job, key: SecretValue): Contents {
  return contentsOf(desired.secrets, values, desired, key);
}

/** What is known of the values; null: there is no fingerprint key. */
function contentsIn(job: Job): Contents | null {
  const { fingerprintKey } = job.run.inputs;
  return fingerprintKey === null ? null : contentsBy(job, fingerprintKey);
}

const NOT_AT_ALL = { by: 'nothing' } as const;

/** null: there is no fingerprint key. */
function idsOf({ inputs }: Run): KeyedIds | null {
  const { fingerprintKey, previousFingerprintKey } = inputs;
  return fingerprintKey === null ? null : keyedIds(fingerprintKey, previousFingerprintKey ?? undefined);
}

const FAILS_ON_CHANGES = 'The run fails because the plan is not empty and `fail-on-changes` is set.';

async function apply(job: Job, plan: Plan, aws: Aws): Promise<ApplyResult> {
  const { workflow } = job.run.host;
  const ids = idsOf(job.run);
  const values = new Map<string, SecretValue>();
  for (const [name, value] of job.values) if (value.kind === 'available') values.set(name, value.value);
  const performer = {
    secrets: aws.secrets,
    access: aws.access,
    declared: new Map(job.desired.secrets.map((secret) => [secret.name, secret])),
    values,
    versionId: (name: string, value: SecretValue) =>
      ids === null ? unkeyedId() : ids.create({ accountId: plan.accountId, region: plan.region, name }, value),
    mask: (value: SecretValue) => workflow.mask(value),
  };
  const steps = stepsOf(plan).length;
  const options = {
    onSettled: createProgress(steps, (line) => workflow.log(line)),
    isCancelled: job.run.host.isCancelled,
    ...(job.run.inputs.verifyAccess
      ? { verify: (pairs: Readonly<Record<string, Pair>>) => verifyAccess(plan, pairs, aws.access, wait) }
      : {}),
  };
  const work = () => applyPlan(plan, performer, options);
  return steps === 0 ? work() : workflow.group('Apply', work);
}

function end(job: Job, outcome: Outcome, problems: readonly Problem[], failure?: string): Ending {
  const { stack, dataPlane } = job.desired;
  return {
    outcome,
    problems: [...job.warnings, ...problems],
    notes: [...job.notes, ...(failure === undefined ? [] : [failure])],
    code: null,
    failed: failure !== undefined || problems.some(({ severity }) => severity === 'error'),
    stack,
    dataPlane,
    contents: contentsIn(job),
  };
}

/** The same denial for a thousand secrets is told once, for the first of them. */
function failuresOf(failures: readonly CloudError[], locator: Locator): Problem[] {
  const byKind = Map.groupBy(failures, ({ service, operation, code }) => `${service}:${operation}:${code}`);
  return [...byKind.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const problem = locator.failure(first);
    return same.length === 1
      ? [problem]
      : [{ ...problem, message: `${problem.message} (and ${same.length - 1} more of this kind)` }];
  });
}

function unexpectedPlan(job: Job, plan: Plan): Refusal[] {
  const expected = job.run.inputs.expectPlanDigest;
  if (expected === null) return [];
  const contents = contentsIn(job);
  const difference = differenceToExpected(plan, contents, expected);
  if (difference === null) return [];
  const digest = digestOfPlan(plan, contents);
  const message = `The plan is not the expected one: its digest is ${digest}, \`expect-plan-digest\` is ${expected}.`;
  return [
    {
      code: 'unexpected-plan',
      subject: { kind: 'account', name: plan.accountId },
      message: [message, ...difference].join(' '),
      mend: 'Something changed since that plan was made: the file, a value or AWS, or the earlier job had not the same values and the same `fingerprint-key`. Plan again, review, and apply with the new digest.',
    },
  ];
}
