import type { Problem } from '../../domain/problem.ts';
import { type ForgeError, type WrittenComment, withFallback } from '../../github/forge.ts';
import { type Marker, readMarker } from '../../github/marker.ts';
import { hasChanges, isBehind, isNotCompared } from '../../plan/logical-changes.ts';
import { suggestionsOf } from '../../report/code.ts';
import { headline } from '../../report/headline.ts';
import { readHistory, renderStale } from '../../report/history.ts';
import type { ReportModel } from '../../report/model.ts';
import { renderReport } from '../../report/render.ts';
import { count } from '../../text/words.ts';
import type { Run, RunResult, SkippedRun } from '../run.ts';
import { writeRunnerFile } from '../workflow.ts';

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
  await withFallback(forge.upsertComment({ pullRequest, marker, onlyExisting: true, compose }), () => null);
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
  const attempt = <T>(work: Promise<T>): Promise<T | undefined> =>
    withFallback(work, (error) => {
      problems.push(forgeProblem(error, severity));
      return undefined;
    });
  const compose = async (previous: string | null) =>
    hadNothingToDo && isApplied(previous)
      ? null
      : renderReport({ ...(await recorded), history: earlierRuns(model, previous) }).comment;
  const own = await attempt(pullRequestsOf(run));
  const earlier = own && (await attempt(appliedWith(run, ours, model, files)));
  // A run by hand or on a schedule brings nothing of the pull request that was merged last.
  const isFollowUp = hadNothingToDo && decision.run === 'apply' && !decision.pushed && run.inputs.pullRequest === null;
  for (const pullRequest of new Set([...(own ?? []), ...(earlier ?? [])])) {
    const onlyExisting = isFollowUp || own?.includes(pullRequest) !== true;
    const comment = await attempt(forge.upsertComment({ pullRequest, marker, compose, onlyExisting }));
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
  const write = async () => {
    for (const pullRequest of await pullRequestsOf(run))
      await forge.upsertComment({ pullRequest, marker, onlyExisting: true, compose });
    return [];
  };
  return withFallback(write(), (error) => [forgeProblem(error, 'warning')]);
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

/** Of more files, the first. */
const MOST_FILES = 5;

/**
 * Merged pull requests that changed one of the files and are not reported as applied, back to the newest that is: their own runs
 * stopped, failed, wait, or were dropped by `concurrency`. The comments hold what is known of each, and cost no further permission.
 *
 * @throws ForgeError
 */
export async function waitingPullRequests(
  { forge }: Pick<Run, 'forge'>,
  { branch, ref, paths, marker }: { branch: string; ref: string; paths: readonly string[]; marker: Marker },
): Promise<number[]> {
  const waiting = new Set<number>();
  if (forge === null) return [];
  // Servers that imitate GitHub may not have this list.
  const commitsOf = (path: string) => withFallback(forge.commitsOf({ ref, path }), () => [], 'not-found');
  for (const path of paths.slice(0, MOST_FILES)) {
    const seen = new Set<number>();
    walk: for (const sha of await commitsOf(path))
      for (const { number } of await forge.pullRequestsOf([sha], { base: branch })) {
        if (seen.has(number)) continue;
        seen.add(number);
        const theirs = await forge.ownMarker({ pullRequest: number, marker });
        if (theirs?.applied !== undefined) break walk;
        if (theirs !== null) waiting.add(number);
      }
  }
  return [...waiting];
}

const SUMMARY =
  'Some code of this pull request asks for another secret than there is. Each suggestion holds the right text.';

/**
 * Suggests the right text on the lines of a pull request that do not fit, and takes back what was fixed.
 *
 * @returns what went wrong, as warnings: the findings themselves are reported all the same.
 */
export async function suggestChanges(run: Run, result: RunResult): Promise<Problem[]> {
  const { decision, inputs, forge, host } = run;
  const { stack, dataPlane, code } = result;
  if (decision.run !== 'plan' || decision.pullRequest === null || decision.restricted !== null) return [];
  const { number: pullRequest, headSha } = decision.pullRequest;
  if (!inputs.comment || forge === null || headSha === null || code === null) return [];
  if (stack === null || dataPlane === null) return [];
  const suggest = async () => {
    const suggestions = suggestionsOf(code.findings);
    const review = { pullRequest, headSha, stack, dataPlane, summary: SUMMARY, suggestions };
    const { posted, deleted, problems } = await forge.suggestChanges(review);
    if (posted > 0) host.workflow.log(`Posted ${count(posted, 'suggested change')} on the pull request.`);
    if (deleted > 0) host.workflow.log(`Deleted ${count(deleted, 'settled suggestion')} on the pull request.`);
    return problems.map((error) => forgeProblem(error, 'warning'));
  };
  return withFallback(suggest(), (error) => [forgeProblem(error, 'warning')]);
}

/**
 * Keeps one issue while a plan outside of pull requests is not empty, and closes it when the drift is gone.
 *
 * @returns what went wrong.
 */
export async function reportDrift(run: Run, model: ReportModel): Promise<Problem[]> {
  const { forge, decision, inputs, context } = run;
  const { stack, dataPlane } = model.context;
  if (!inputs.driftIssue || forge === null || stack === null || dataPlane === null) return [];
  if (decision.run !== 'plan' || decision.pullRequest !== null || model.outcome.kind !== 'planned') return [];
  const marker = { stack: `${stack} drift`, dataPlane, runId: context.runId, attempt: context.attempt };
  const { plan } = model.outcome;
  const isOld = plan.warnings.some(({ code }) => code === 'value-old');
  const isDrift = isBehind(plan) || plan.refusals.length > 0;
  const write = async () => {
    if (isDrift || isOld) {
      const title = `${isDrift ? 'Secrets have drifted' : 'Values of secrets are old'}: ${stack}, ${dataPlane}`;
      const url = await forge.keepIssue({ marker, title, body: renderReport(model).comment });
      run.host.workflow.notice(`${isDrift ? 'The drift is' : 'Old values are'} reported in ${url}`);
    } else {
      const gone = plan.secrets.some(isNotCompared) ? 'No drift is seen.' : 'The drift is gone.';
      if (await forge.closeIssue({ marker, comment: `${gone} ${headline(model)}` }))
        run.host.workflow.notice('The drift is gone: its issue is closed.');
    }
    return [];
  };
  return withFallback(write(), (error) => [forgeProblem(error, 'error')]);
}
