import type { Aws } from '../aws/connect.ts';
import type { Message } from '../domain/message.ts';
import { say } from '../domain/message.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { JOB } from '../domain/vocabulary.ts';
import { applyStack, idNotes, type RefusedApply, refuseApply } from '../engine/apply-stack.ts';
import { checkRepository, hasCodeErrors } from '../engine/check-repository.ts';
import { hasErrors } from '../engine/locate-problems.ts';
import {
  type ConfigFile,
  choosePlane,
  type OpenedFile,
  type OpenedStack,
  openFile,
  openStack,
} from '../engine/open.ts';
import { baselinePlan, type PlannedStack, planProblems, planStack } from '../engine/plan-stack.ts';
import { branchOf } from '../github/context.ts';
import { withFallback } from '../github/forge.ts';
import { hasChanges, isBehind, isNotCompared } from '../plan/logical-changes.ts';
import type { Plan } from '../plan/plan.ts';
import { planLines } from '../report/log.ts';
import { approve } from './publish/approval.ts';
import { findPythonFile, writePython } from './publish/python-file.ts';
import { commentMarker, markCommentStale, waitingPullRequests } from './publish/write-comments.ts';
import { awsOptions, type Run, type RunResult, type SkippedRun } from './run.ts';
import { checkTip, filesToApply, skipUnrelated } from './skip-run.ts';

const UNREAD = 'Only the file was checked: neither AWS nor any value was read.';
const FAILS_ON_CHANGES = say`The run fails because the plan is not empty and \`fail-on-changes\` is set.`;
const FAILS_ON_NOT_COMPARED = say`The run fails because values were not compared and \`fail-on-changes\` is \`not-compared\`.`;

/** Reads the file and does with it what this run is for. Everything that is wrong with the file is reported at once. */
export async function runAction(run: Run): Promise<RunResult | SkippedRun> {
  const { inputs, decision, context, root } = run;
  const { workspace, repository, repositoryId } = context;
  const opened = openFile(inputs.config, workspace, JOB, root);
  const { stack, dataPlanes } = opened.identity;
  const plane = inputs.dataPlane ?? (dataPlanes.length === 1 ? (dataPlanes[0] ?? null) : null);
  const invalid = (problems: RunResult['problems']) =>
    result({ outcome: { kind: 'invalid' }, problems, failed: true, stack, dataPlane: plane });
  if ('wrong' in opened) return invalid(opened.wrong);
  const module = inputs.writePython === null ? null : findPythonFile(inputs.writePython, workspace, root);
  if (module !== null && 'severity' in module) return invalid([...opened.problems, module]);
  const finish = async (ended: RunResult): Promise<RunResult> => {
    const written = writePython(run, module, ended);
    const settings = { globs: inputs.checkCode, generatedModule: module?.path ?? null };
    const code = await checkRepository(opened, written.outcome, settings);
    // Code that does not fit stops a pull request; what was applied is done by then.
    const wrongCode = written.outcome.kind !== 'applied' && hasCodeErrors(code);
    return { ...written, code, failed: written.failed || wrongCode };
  };

  if (decision.run === 'validate' && plane === null) return finish(validated(run, opened, null));
  const chosen = choosePlane(opened.config, plane, JOB);
  if ('wrong' in chosen) return invalid([...opened.problems, ...chosen.wrong]);
  if (decision.run === 'validate') return finish(validated(run, opened, chosen.plane));

  // The AWS SDK is most of what there is to load: that is done while GitHub answers. A run that only checks the file does without.
  const [skipped, { connectAws }] = await Promise.all([
    skipUnrelated(run, opened, chosen.plane, module),
    import('../aws/connect.ts'),
  ]);
  if (skipped !== null) return skipped;
  const files = decision.run === 'apply' ? filesToApply(opened, chosen.plane, module) : [];
  const tip = decision.run === 'apply' ? await checkTip(run, decision.branch, files) : { notes: [] };
  if ('skipped' in tip) return { ...tip, superseded: { stack, dataPlane: chosen.plane } };
  if ('severity' in tip) return invalid([...opened.problems, tip]);
  const sources = { repository, repositoryId, env: run.host.env, credentials: [], masks: run.host.workflow };
  const ready = openStack(opened, chosen.plane, sources);
  if ('wrong' in ready) return invalid(ready.wrong);

  const aws = connectAws(awsOptions(run, ready.desired.region));
  try {
    const [ended] = await Promise.all([
      planAndApply(run, ready, [...tip.notes, ...ready.notes], aws),
      markCommentStale(run, ready.desired),
    ]);
    return await finish({ ...ended, applied: files.map(({ path }) => path) });
  } finally {
    aws.close();
  }
}

/** Reads AWS, plans, and applies the plan where this run does. */
async function planAndApply(run: Run, stack: OpenedStack, notes: readonly Message[], aws: Aws): Promise<RunResult> {
  const { inputs, decision, host } = run;
  const { workflow, isCancelled } = host;
  const { stack: name, dataPlane } = stack.desired;
  const applies = decision.run === 'apply';
  const { fingerprintKey, previousFingerprintKey, bounds, verifyAccess } = inputs;
  const planning = { fingerprintKey, previousFingerprintKey, bounds, reads: applies || inputs.readValues };
  const [planned, base] = await Promise.all([planStack(stack, aws, planning), baseFile(run, stack.file)]);
  const valueDigests = 'wrong' in planned ? null : planned.valueDigests;
  const ended = (rest: Ended) => result({ notes, stack: name, dataPlane, valueDigests, ...rest });
  if ('wrong' in planned) return ended({ outcome: { kind: 'failed' }, problems: planned.wrong, failed: true });
  const { plan } = planned;
  for (const line of planLines(plan)) workflow.log(line);
  if (!applies) {
    const reported = reportPlan(run, planned, notes, base);
    return ended({ ...reported, waiting: await waitingBefore(run, planned, reported.baseline ?? null) });
  }

  const refuse = ({ plan, problems }: RefusedApply) =>
    ended({ outcome: { kind: 'refused', plan }, problems, failed: true });
  const refused = refuseApply(planned);
  if (refused) return refuse(refused);
  const approval = await approve(run, planned);
  const unapproved = refuseApply(planned, approval.refusals);
  if (unapproved) return refuse(unapproved);
  const mask = (value: SecretValue) => workflow.mask({ value, owner: 'a generated secret', isVariable: false });
  const settings = { verifies: verifyAccess, mask, onProgress: workflow.log, isCancelled };
  const work = () => applyStack(planned, aws, settings);
  const applied = await (hasChanges(plan) ? workflow.group('Apply', work) : work());
  const { result: done, afterwards } = applied;
  return ended({
    outcome: { kind: 'applied', plan, result: done },
    problems: planProblems(planned, 'apply'),
    afterwards,
    notes: [...notes, ...approval.notes, ...applied.notes],
    failed: hasErrors(afterwards),
  });
}

type Ended = Pick<RunResult, 'outcome' | 'problems' | 'failed'> & Partial<RunResult>;

function result(ended: Ended): RunResult {
  const nothing = {
    afterwards: [],
    notes: [],
    code: null,
    stack: null,
    dataPlane: null,
    valueDigests: null,
    baseline: null,
    waiting: [],
    applied: [],
  };
  return { ...nothing, ...ended };
}

function reportPlan(run: Run, planned: PlannedStack, notes: readonly Message[], base: Uint8Array | null): Ended {
  const { plan } = planned;
  const problems = planProblems(planned, 'plan');
  const { failOnChanges } = run.inputs;
  const unwanted = [
    ...(failOnChanges !== 'false' && isBehind(plan) ? [FAILS_ON_CHANGES] : []),
    ...(failOnChanges === 'not-compared' && plan.secrets.some(isNotCompared) ? [FAILS_ON_NOT_COMPARED] : []),
  ];
  return {
    outcome: { kind: 'planned', plan },
    problems,
    notes: [...notes, ...baseNote(run.decision), ...idNotes(planned), ...unwanted],
    failed: unwanted.length > 0 || hasErrors(problems),
    baseline: base && baselinePlan(planned, base),
  };
}

/** A stacked pull request: merging it applies nothing. */
function baseNote(decision: Run['decision']): Message[] {
  const pullRequest = decision.run === 'apply' ? null : decision.pullRequest;
  if (pullRequest === null || pullRequest.isBaseApplied !== false) return [];
  return [
    say`The base of this pull request is the branch ${String(pullRequest.baseRef)}, from which nothing is applied: this is applied once it is merged into a branch of \`apply-branches\` (by default the default branch).`,
  ];
}

function validated({ decision }: Run, { problems, identity }: OpenedFile, dataPlane: string | null): RunResult {
  const restricted = decision.run !== 'apply' && decision.restricted !== null;
  const notes = restricted ? [decision.why, UNREAD] : [];
  return result({ outcome: { kind: 'validated' }, problems, notes, failed: false, stack: identity.stack, dataPlane });
}

/** Looked for only where there is something that the pull request does not ask for. */
async function waitingBefore(
  run: Run,
  { plan, stack }: PlannedStack,
  baseline: Plan | null,
): Promise<readonly number[]> {
  const { decision, context } = run;
  const pullRequest = decision.run === 'apply' ? null : decision.pullRequest;
  const ref = pullRequest === null ? branchOf(context.ref) : pullRequest.baseRef;
  const marker = commentMarker(run, stack.desired);
  const before = pullRequest === null ? plan : baseline;
  if (ref === null || marker === null || before === null || !hasChanges(before)) return [];
  const where = { branch: ref, ref, paths: [stack.file.path], marker };
  return withFallback(waitingPullRequests(run, where), () => []);
}

/**
 * The file on the base branch of a pull request. null where there is none: a file that comes with the pull request asked for nothing before,
 * so that all that is planned comes from it.
 */
async function baseFile({ decision, forge }: Run, { path }: ConfigFile): Promise<Uint8Array | null> {
  const branch = decision.run === 'plan' ? (decision.pullRequest?.baseRef ?? null) : null;
  if (branch === null || forge === null) return null;
  // It only separates drift from what the pull request changes: a plan without it is as right.
  return withFallback(forge.fileAt({ ref: branch, path }), () => null);
}
