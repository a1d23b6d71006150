import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Problem } from '../../domain/problem.ts';
import { ForgeError, type WrittenComment } from '../../github/forge.ts';
import type { Plan } from '../../plan/plan.ts';
import { planFileText } from '../../plan/plan-file.ts';
import { digestOfPlan } from '../../record/expected.ts';
import { checkedLine, codeLine, findingsAsTold } from '../../report/code.ts';
import { headline } from '../../report/headline.ts';
import { readHistory } from '../../report/history.ts';
import { outcomeLine } from '../../report/log.ts';
import type { HistoryEntry, ReportModel } from '../../report/model.ts';
import { outputsOf } from '../../report/outputs.ts';
import { renderReport } from '../../report/render.ts';
import type { Run } from '../run.ts';
import type { Ending, Stopped } from '../run-result.ts';
import { tell } from '../runner/annotations.ts';
import { runnerFile } from '../runner/runner-file.ts';
import type { Workflow } from '../runner/workflow.ts';
import { commentMarker } from './comment-marker.ts';
import { tellDrift } from './drift-issue.ts';
import { forgeProblem } from './forge-problem.ts';
import { recordPlan } from './recorded-plan.ts';
import { suggestChanges } from './suggestions.ts';

/**
 * Tells a run's ending everywhere: log, annotations, outputs, plan file, job summary and comment.
 *
 * @returns false where a comment could not be written: the ending itself is told all the same.
 */
export async function publish(run: Run, ending: Ending | Stopped): Promise<boolean> {
  const { workflow } = run.host;
  if ('stopped' in ending) {
    workflow.notice(ending.stopped);
    workflow.summary(ending.stopped);
    return true;
  }
  const unrecorded = modelOf(run, ending);
  // GitHub is asked for its comments while the plan is recorded.
  const recording = recorded(run, ending, unrecorded);
  const composed = Promise.withResolvers<void>();
  const commenting = writeComments(run, unrecorded.context, recording, composed.resolve);
  // What was done must be told, however long GitHub takes; what is planned is laid out while GitHub stores the comment.
  const afterwards = ending.outcome.kind === 'planned' ? Promise.race([composed.promise, commenting]) : recording;
  const [model, ofRunner, ofSummary, ofComments] = await Promise.all([
    recording,
    tellRunner(run, ending, unrecorded),
    afterwards.then(() => writeSummary(run, recording)),
    commenting,
  ]);
  const problems = [
    ...ofRunner,
    ...ofSummary,
    ...ofComments,
    ...(await suggestChanges(run, ending)),
    ...(await tellDrift(run, model)),
  ];
  tell(workflow, problems);
  workflow.log(outcomeLine(model));
  return problems.every(({ severity }) => severity !== 'error');
}

/** Log, annotations and outputs: nothing that waits for GitHub. @returns what went wrong. */
async function tellRunner(run: Run, ending: Ending, model: ReportModel): Promise<Problem[]> {
  // What was asked of GitHub gets away first.
  await nextTurn();
  const plan = planOf(ending);
  tell(run.host.workflow, ending.problems);
  tellCode(run.host.workflow, model);
  return plan ? writeOutputs(run, plan, ending) : [];
}

/** @returns what went wrong. */
async function writeSummary(run: Run, recording: Promise<ReportModel>): Promise<Problem[]> {
  await nextTurn();
  const { summary } = renderReport(await recording);
  return runnerFile('the job summary', () => run.host.workflow.summary(summary));
}

function tellCode(workflow: Workflow, model: ReportModel): void {
  if (model.code === null || model.code.files === 0) return;
  tell(workflow, findingsAsTold(model.code));
  for (const line of [...model.code.skipped, checkedLine(model.code), codeLine(model)]) if (line) workflow.log(line);
}

/** Records a plan where this run does, and says so. */
async function recorded(run: Run, { contents = null }: Ending, model: ReportModel): Promise<ReportModel> {
  if (model.outcome.kind !== 'planned') return model;
  const notes = await recordPlan(run, model.outcome.plan, contents, headline(model));
  return { ...model, notes: [...model.notes, ...notes] };
}

function modelOf(run: Run, ending: Ending): ReportModel {
  const { context, inputs } = run;
  return {
    outcome: ending.outcome,
    problems: ending.problems,
    notes: ending.notes,
    code: ending.code,
    snippet: inputs.snippet,
    history: [],
    baseline: ending.baseline ?? null,
    context: {
      stack: ending.stack,
      dataPlane: ending.dataPlane,
      configPath: inputs.config,
      commit: commitOf(run),
      runUrl: context.runUrl,
      actor: context.actor === '' ? null : context.actor,
      repository: context.repository,
      time: new Date().toISOString(),
    },
  };
}

/** On a pull request GITHUB_SHA is a test merge that nobody has seen: the head is what reviewers know. */
function commitOf({ context, decision }: Run): string | null {
  return (decision.run === 'apply' ? null : decision.pullRequest?.headSha) ?? context.sha;
}

function planOf({ outcome }: Ending): Plan | null {
  return 'plan' in outcome ? outcome.plan : null;
}

function writeOutputs(run: Run, plan: Plan, { outcome, contents = null }: Ending): Problem[] {
  const { env, workflow } = run.host;
  const directory = env.RUNNER_TEMP || tmpdir();
  const file = join(directory, `union-secrets-${plan.stack}-${plan.dataPlane}.plan.json`);
  const digest = digestOfPlan(plan, contents);
  const text = planFileText(plan, digest);
  const outputs = outputsOf(plan, outcome.kind === 'applied' ? outcome.result : null);
  const unwritten = runnerFile('the plan file', () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(file, text);
  });
  const all = { ...outputs, ...(unwritten.length > 0 ? {} : { 'plan-file': file }), 'plan-digest': digest };
  return [
    ...unwritten,
    ...runnerFile('the outputs', () => {
      for (const [name, value] of Object.entries(all)) workflow.output(name, value);
    }),
  ];
}

/** Writes the comment on each pull request this run belongs to. @returns what went wrong. */
async function writeComments(
  run: Run,
  of: ReportModel['context'],
  recording: Promise<ReportModel>,
  onComposed: () => void,
): Promise<Problem[]> {
  const { forge } = run;
  const marker = commentMarker(run, of);
  if (forge === null || marker === null) return [];
  const problems: Problem[] = [];
  const written: WrittenComment[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      problems.push(forgeProblem(error, 'error'));
      return undefined;
    }
  };
  const compose = async (previous: string | null) => {
    const model = await recording;
    const { comment } = renderReport({ ...model, history: earlierRuns(model, previous) });
    onComposed();
    return comment;
  };
  for (const pullRequest of (await attempt(() => pullRequestsOf(run))) ?? []) {
    const comment = await attempt(() => forge.upsertComment({ pullRequest, marker, compose }));
    if (comment) written.push(comment);
  }
  problems.push(...written.flatMap((comment) => comment.problems.map((error) => forgeProblem(error, 'warning'))));
  if (written.some(({ skipped }) => skipped))
    run.host.workflow.notice('A newer run has written the comment already; it was left alone.');
  const url = written[0]?.url;
  if (url) problems.push(...runnerFile('the output comment-url', () => run.host.workflow.output('comment-url', url)));
  return problems;
}

/** What the comment says of earlier runs. A run that writes a second time is not its own predecessor. */
function earlierRuns({ context }: ReportModel, previous: string | null): HistoryEntry[] {
  const entries = previous === null ? [] : readHistory(previous);
  return entries.filter(({ runUrl }) => runUrl === null || runUrl !== context.runUrl);
}

async function pullRequestsOf({ inputs, forge, decision }: Run): Promise<number[]> {
  if (inputs.pullRequest !== null) return [inputs.pullRequest];
  if (decision.run !== 'apply') return decision.pullRequest ? [decision.pullRequest.number] : [];
  const found = await forge?.pullRequestsOf(decision.commits, { base: decision.branch, expectMerge: decision.pushed });
  return (found ?? []).map(({ number }) => number);
}
