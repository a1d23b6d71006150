import type { Problem } from '../../domain/problem.ts';
import { ForgeError, type WrittenComment } from '../../github/forge.ts';
import { type Marker, readMarker } from '../../github/marker.ts';
import { hasChanges } from '../../plan/logical-changes.ts';
import { readHistory, renderStale } from '../../report/history.ts';
import type { ReportModel } from '../../report/model.ts';
import { renderReport } from '../../report/render.ts';
import type { Run, SkippedRun } from '../run.ts';
import { writeRunnerFile } from '../workflow.ts';
import { waitingPullRequests } from './waiting.ts';

/** A call to GitHub that failed, as a problem of the run. */
export function forgeProblem(error: ForgeError, severity: Problem['severity']): Problem {
  return { severity, code: `github-${error.kind}`, message: error.message, fix: error.fix };
}

/**
 * Marker of this run's comment; null where this run writes none: it may not, it is not asked to, or nobody knows yet whose
 * comment it is.
 */
export function commentMarker(
  { inputs, forge, context, decision }: Run,
  of: { readonly stack: string | null; readonly dataPlane: string | null },
): Marker | null {
  if (!inputs.comment || forge === null || of.stack === null || of.dataPlane === null) return null;
  if (decision.run !== 'apply' && decision.restricted !== null) return null;
  return { stack: of.stack, dataPlane: of.dataPlane, runId: context.runId, attempt: context.attempt };
}

/**
 * Says on the comment of an earlier plan that it is out of date, as soon as a new plan starts. Where that cannot be done, the
 * run goes on: its own comment comes at the end, with whatever is wrong.
 */
export async function markCommentStale(run: Run, of: { readonly stack: string; readonly dataPlane: string }) {
  const { forge, decision, context, inputs } = run;
  const marker = commentMarker(run, of);
  if (forge === null || marker === null || decision.run !== 'plan') return;
  const pullRequest = inputs.pullRequest ?? decision.pullRequest?.number;
  if (pullRequest === undefined) return;
  const newer = { commit: run.commit, runUrl: context.runUrl, time: new Date().toISOString() };
  const compose = (previous: string | null) => renderStale(previous ?? '', newer);
  try {
    await forge.upsertComment({ pullRequest, marker, onlyExisting: true, compose });
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
  }
}

/**
 * Writes the comment on each pull request that this run belongs to.
 *
 * @param recorded the model with what is said of the plan's record: while that is written, earlier comments are looked for.
 * @returns what went wrong: warnings after an apply, which is done whether anybody reads them or not.
 */
export async function writeComments(
  run: Run,
  model: ReportModel,
  recorded: Promise<ReportModel>,
  files: readonly string[],
): Promise<Problem[]> {
  const { forge, host, decision } = run;
  const { outcome } = model;
  const ours = commentMarker(run, model.context);
  if (forge === null || ours === null) return [];
  const isDone = outcome.kind === 'applied' && outcome.result.steps.every(({ state }) => state === 'done');
  const marker = isDone && model.context.commit !== null ? { ...ours, applied: model.context.commit } : ours;
  const hadNothingToDo = outcome.kind === 'applied' && !hasChanges(outcome.plan);
  const severity = outcome.kind === 'applied' ? 'warning' : 'error';
  const problems: Problem[] = [];
  const written: WrittenComment[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      problems.push(forgeProblem(error, severity));
      return undefined;
    }
  };
  const compose = async (previous: string | null) =>
    hadNothingToDo && isApplied(previous)
      ? null
      : renderReport({ ...(await recorded), history: earlierRuns(model, previous) }).comment;
  const own = await attempt(() => pullRequestsOf(run));
  const earlier = own && (await attempt(() => appliedWith(run, ours, model, files)));
  // A run by hand or on a schedule brings nothing of the pull request that was merged last.
  const isFollowUp = hadNothingToDo && decision.run === 'apply' && !decision.pushed && run.inputs.pullRequest === null;
  for (const pullRequest of new Set([...(own ?? []), ...(earlier ?? [])])) {
    const onlyExisting = isFollowUp || own?.includes(pullRequest) !== true;
    const comment = await attempt(() => forge.upsertComment({ pullRequest, marker, compose, onlyExisting }));
    if (comment) written.push(comment);
  }
  problems.push(...written.flatMap((comment) => comment.problems.map((error) => forgeProblem(error, 'warning'))));
  if (written.some(({ skipped }) => skipped))
    host.workflow.notice('A newer run has written the comment already; it was left alone.');
  const url = written[0]?.url;
  if (url) problems.push(...writeRunnerFile('the output comment-url', () => host.workflow.output('comment-url', url)));
  return problems;
}

/**
 * Says on the pull request of a run that applied nothing, since the branch has moved on, what happens to it.
 *
 * @returns what went wrong, as warnings.
 */
export async function markSuperseded(run: Run, { superseded }: SkippedRun): Promise<Problem[]> {
  const { forge, context } = run;
  const marker = superseded === undefined ? null : commentMarker(run, superseded);
  if (forge === null || marker === null) return [];
  const { runUrl } = context;
  const newer = { commit: run.commit, runUrl, time: new Date().toISOString(), because: 'superseded' } as const;
  const compose = (previous: string | null) => (isApplied(previous) ? null : renderStale(previous ?? '', newer));
  try {
    for (const pullRequest of await pullRequestsOf(run))
      await forge.upsertComment({ pullRequest, marker, onlyExisting: true, compose });
    return [];
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return [forgeProblem(error, 'warning')];
  }
}

function isApplied(comment: string | null): boolean {
  return readMarker(comment ?? '')?.applied !== undefined;
}

/** Pull requests that were merged before, and whose changes this apply had in its plan too. */
async function appliedWith(
  { forge, decision }: Run,
  marker: Marker,
  { outcome, context }: ReportModel,
  paths: readonly string[],
): Promise<number[]> {
  if (decision.run !== 'apply' || context.commit === null || !('plan' in outcome)) return [];
  return waitingPullRequests({ forge }, { branch: decision.branch, ref: context.commit, paths, marker });
}

/** What the comment says of earlier runs. A run that writes a second time is not its own predecessor. */
function earlierRuns({ context }: ReportModel, previous: string | null): ReportModel['history'] {
  const entries = previous === null ? [] : readHistory(previous);
  return entries.filter(({ runUrl }) => runUrl === null || runUrl !== context.runUrl);
}

async function pullRequestsOf({ inputs, forge, decision }: Run): Promise<number[]> {
  if (inputs.pullRequest !== null) return [inputs.pullRequest];
  if (decision.run !== 'apply') return decision.pullRequest ? [decision.pullRequest.number] : [];
  const { branch: base, commits, pushed, merged } = decision;
  const found = await forge?.pullRequestsOf(commits, { base, ...(pushed ? { expectMerge: merged } : {}) });
  return (found ?? []).map(({ number }) => number);
}
