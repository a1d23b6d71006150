import { preflight } from '../apply/preflight.ts';
import type { ApplyResult } from '../apply/result.ts';
import { stepsOf } from '../apply/steps.ts';
import type { Aws } from '../aws/connect.ts';
import type { DesiredState } from '../domain/desired.ts';
import type { Problem } from '../domain/problem.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { carryOut } from '../engine/apply.ts';
import { baselinePlan } from '../engine/baseline.ts';
import { failuresOf } from '../engine/failures.ts';
import type { Locator } from '../engine/locate.ts';
import { makePlan } from '../engine/plan.ts';
import { probeAccess } from '../engine/probe.ts';
import { createProgress } from '../engine/progress.ts';
import { type KeyedIds, keyedIds } from '../fingerprint/version-id.ts';
import { hasChanges } from '../plan/changes.ts';
import type { Plan, Refusal } from '../plan/plan.ts';
import { type Contents, contentsOf } from '../record/contents.ts';
import { differenceToExpected, digestOfPlan } from '../record/expected.ts';
import { planLines } from '../report/log.ts';
import type { Outcome } from '../report/model.ts';
import type { ResolvedValue } from '../values/resolve.ts';
import { type Approved, approve } from './publish/approval.ts';
import type { Run } from './run.ts';
import type { Ending } from './run-result.ts';

/** A run whose file and values are read and right. */
interface Ready {
  readonly run: Run;
  readonly desired: DesiredState;
  readonly locator: Locator;
  readonly values: ReadonlyMap<string, ResolvedValue>;
  /** Warnings of the file and of the values. */
  readonly warnings: readonly Problem[];
  readonly notes: readonly string[];
}

/** What is found out while AWS is read. */
export interface Meanwhile {
  /** What the base branch's file asks for, where it is known. */
  readonly base: DesiredState | null;
  /** What is known of the values; null: there is no fingerprint key. */
  readonly contents: Contents | null;
}

type Job = Ready & Meanwhile;

/** Reads AWS, plans, and applies the plan where this run does. Nothing is changed when anything is wrong before. */
export async function reconcile(ready: Ready, meanwhile: Promise<Meanwhile>, aws: Aws): Promise<Ending> {
  const { run, desired, locator } = ready;
  const applies = run.decision.run === 'apply';
  const ids = idsOf(run);
  const made = await makePlan(desired, ready.values, aws, {
    ids,
    reads: applies || run.inputs.readValues,
    workspace: run.context.workspace,
  });
  const job = { ...ready, ...(await meanwhile) };
  if (made.plan === null) return end(job, { kind: 'failed' }, failuresOf(made.failures, locator));
  const { plan } = made;
  for (const line of planLines(plan)) run.host.workflow.log(line);
  if (!applies) {
    const refusals = plan.refusals.map(locator.refusal);
    const unwanted = run.inputs.failOnChanges && hasChanges(plan);
    // The same file asks for the same.
    const baseline =
      job.base === desired ? plan : job.base && baselinePlan(job.base, desired, made.actual, made.verdicts);
    return { ...end(job, { kind: 'planned', plan }, refusals, unwanted ? FAILS_ON_CHANGES : undefined), baseline };
  }
  const checked = [...preflight(plan), ...unexpectedPlan(job, plan)];
  const approved = checked.length > 0 ? { refusals: [], notes: [] } : await approval(job, plan);
  const refusals = [...checked, ...approved.refusals];
  if (refusals.length > 0) {
    const problems = [...failuresOf(made.failures, locator), ...refusals.map(locator.refusal)];
    return end(job, { kind: 'refused', plan: { ...plan, refusals } }, problems);
  }
  const result = await apply(job, plan, ids, aws);
  const failed = result.steps.some((step) => step.state !== 'done');
  const seen = run.inputs.verifyAccess ? await probeAccess(plan, aws.access) : [];
  const told = { ...job, notes: [...job.notes, ...approved.notes, ...seen] };
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

function contentsBy({ desired, values }: Ready, key: SecretValue): Contents {
  return contentsOf(desired.secrets, values, desired, key);
}

/** null: there is no fingerprint key. */
function idsOf({ inputs }: Run): KeyedIds | null {
  const { fingerprintKey, previousFingerprintKey } = inputs;
  return fingerprintKey === null ? null : keyedIds(fingerprintKey, previousFingerprintKey ?? undefined);
}

const FAILS_ON_CHANGES = 'The run fails because the plan is not empty and `fail-on-changes` is set.';

async function apply(job: Job, plan: Plan, ids: KeyedIds | null, aws: Aws): Promise<ApplyResult> {
  const { workflow, isCancelled } = job.run.host;
  const steps = stepsOf(plan).length;
  const work = () =>
    carryOut(plan, aws, {
      desired: job.desired,
      values: job.values,
      ids,
      verifies: job.run.inputs.verifyAccess,
      mask: (value) => workflow.mask(value),
      onSettled: createProgress(steps, (line) => workflow.log(line)),
      isCancelled,
    });
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
    contents: job.contents,
  };
}

function unexpectedPlan(job: Job, plan: Plan): Refusal[] {
  const expected = job.run.inputs.expectPlanDigest;
  if (expected === null) return [];
  const { contents } = job;
  const difference = differenceToExpected(plan, contents, expected);
  if (difference === null) return [];
  const digest = digestOfPlan(plan, contents);
  const message = `The plan is not the expected one: its digest is ${digest}, \`expect-plan-digest\` is ${expected}.`;
  return [
    {
      code: 'unexpected-plan',
      subject: { kind: 'account', name: plan.accountId },
      message: [message, ...difference].join(' '),
      fix: 'Something changed since that plan was made: the file, a value or AWS, or the earlier job had not the same values and the same `fingerprint-key`. Plan again, review, and apply with the new digest.',
    },
  ];
}
