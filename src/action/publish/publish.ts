import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { code, joined, type Message, say } from '../../domain/message.ts';
import { isOutside } from '../../domain/paths.ts';
import type { Problem } from '../../domain/problem.ts';
import { pathFrom } from '../../engine/work-tree.ts';
import { withFallback } from '../../github/forge.ts';
import { planFileText } from '../../plan/logical-changes.ts';
import type { Plan } from '../../plan/plan.ts';
import { digestOfPlan } from '../../record/digest.ts';
import { checkRunsOf, unseenValues } from '../../record/record-check-runs.ts';
import { checkedLine, codeLine, findingsToReport } from '../../report/code.ts';
import { headline } from '../../report/headline.ts';
import type { ReportModel } from '../../report/model.ts';
import { fittingOutputs, outputsOf } from '../../report/outputs.ts';
import { withResult } from '../../report/plan-view.ts';
import { renderReport } from '../../report/render.ts';
import { grouped, sentenceList } from '../../text/words.ts';
import type { Run, RunResult, SkippedRun } from '../run.ts';
import { reportProblems, type Workflow, writeRunnerFile } from '../workflow.ts';
import { markSuperseded, reportDrift, suggestChanges, writeComments } from './write-comments.ts';

/** Of more parts that one output holds, the rest is counted. */
const MOST_PARTS = 3;

/**
 * Reports a run's result everywhere: log, annotations, outputs, plan file, job summary and comment.
 *
 * @returns false where something could not be reported and the run must fail for it.
 */
export async function publish(run: Run, result: RunResult | SkippedRun): Promise<boolean> {
  const { workflow } = run.host;
  if ('skipped' in result) {
    workflow.notice(result.skipped);
    workflow.summary(result.skipped);
    reportProblems(workflow, await markSuperseded(run, result));
    return true;
  }
  const model = modelOf(run, result);
  reportProblems(workflow, [...result.problems, ...result.afterwards]);
  reportCode(workflow, model);
  const ofRunner = 'plan' in result.outcome ? writeOutputs(run, result.outcome.plan, result) : [];
  const recorded = recordPlan(run, result, model).then((more) => ({ ...model, notes: [...model.notes, ...more] }));
  const others = await Promise.all([
    // Waits for no comment: what was done must be reported, however long GitHub takes.
    recorded.then((whole) => writeRunnerFile('the job summary', () => workflow.summary(renderReport(whole).summary))),
    writeComments(run, model, recorded, result.applied),
    suggestChanges(run, result),
    reportDrift(run, model),
  ]);
  const problems = [...ofRunner, ...others.flat()];
  reportProblems(workflow, problems);
  workflow.log(headline(model));
  return problems.every(({ severity }) => severity !== 'error');
}

function reportCode(workflow: Workflow, model: ReportModel): void {
  if (model.code === null || model.code.files + model.code.skipped.length === 0) return;
  reportProblems(workflow, findingsToReport(model.code));
  for (const line of [...model.code.skipped, checkedLine(model.code), codeLine(model)]) if (line) workflow.log(line);
}

/** More names than this in one sentence are counted. */
const MOST_NAMES = 10;

/**
 * Records the plan of a pull request in check runs on its head commit. Never fails the run: what could not be recorded is
 * reported, and an apply that needs the record will miss it.
 *
 * @returns sentences for the report.
 */
async function recordPlan(run: Run, { valueDigests }: RunResult, model: ReportModel): Promise<Message[]> {
  const { decision, inputs, forge, context } = run;
  if (model.outcome.kind !== 'planned' || decision.run !== 'plan') return [];
  if (decision.pullRequest === null || decision.restricted !== null) return [];
  const { plan } = model.outcome;
  const key = inputs.fingerprintKey;
  if (key === null || valueDigests === null)
    return inputs.requireRecordedPlan ? [say`This plan is not recorded: that needs \`fingerprint-key\`.`] : [];
  const { headSha } = decision.pullRequest;
  if (headSha === null) return ['This plan is not recorded: the event does not say the head commit.'];
  if (forge === null) return [say`This plan is not recorded: that needs \`github-token\`.`];
  const write = async () => {
    const toRecord = { plan, valueDigests, key, headSha, headline: headline(model), runUrl: context.runUrl };
    for (const one of checkRunsOf(toRecord)) await forge.writeCheckRun(one);
    return recordedNotes(plan, headSha);
  };
  return withFallback(write(), ({ message, fix }) => [say`This plan is not recorded: ${message}. ${fix}`]);
}

function recordedNotes(plan: Plan, headSha: string): Message[] {
  const commit = headSha.slice(0, 7);
  if (plan.refusals.length > 0) return [`That this plan is refused is recorded in a check run on ${commit}.`];
  const unseen = unseenValues(plan);
  const more = unseen.length > MOST_NAMES ? ` and ${grouped(unseen.length - MOST_NAMES)} more` : '';
  return [
    say`This plan is recorded in a check run on ${commit}: with \`require-recorded-plan\`, apply accepts only what it holds.`,
    ...(unseen.length === 0
      ? []
      : [
          say`Recorded as "set a value not seen here", since this run does not have it: ${joined(unseen.slice(0, MOST_NAMES).map(code), ', ')}${more}. Apply may set whatever value its run has.`,
        ]),
  ];
}

function modelOf(
  run: Run,
  { outcome, problems, notes, code, baseline, waiting, stack, dataPlane }: RunResult,
): ReportModel {
  const { context, inputs } = run;
  return {
    outcome,
    problems,
    notes: baseline === null && waiting.length > 0 ? [...notes, waitingNote(waiting)] : notes,
    code,
    snippet: inputs.snippet,
    history: [],
    baseline,
    waiting,
    context: {
      stack,
      dataPlane,
      configPath: configPath(run),
      commit: run.commit,
      runUrl: context.runUrl,
      actor: context.actor === '' ? null : context.actor,
      repository: context.repository,
      time: new Date().toISOString(),
    },
  };
}

function waitingNote(waiting: readonly number[]): string {
  const [which, is] = waiting.length === 1 ? ['pull request', 'is'] : ['pull requests', 'are'];
  const numbers = sentenceList(waiting.map((number) => `#${number}`));
  return `Not all of this needs to be drift: the ${which} ${numbers} ${is} merged and not reported as applied.`;
}

function configPath({ inputs: { config }, context, root }: Run): string {
  const path = pathFrom(root, resolve(context.workspace, config));
  return isOutside(path) ? basename(config) : path;
}

function writeOutputs(run: Run, plan: Plan, { outcome, valueDigests }: RunResult): Problem[] {
  const { env, workflow } = run.host;
  const directory = env.RUNNER_TEMP || tmpdir();
  const file = join(directory, `union-secrets-${plan.stack}-${plan.dataPlane}.plan.json`);
  const digest = digestOfPlan(plan, valueDigests);
  const result = outcome.kind === 'applied' ? outcome.result : null;
  const { outputs, moved } = fittingOutputs(outputsOf(plan, result), file);
  const unwritten = writeRunnerFile('the plan file', () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(file, planFileText(withResult(plan, result), digest));
  });
  const all = { ...outputs, ...(unwritten.length > 0 ? {} : { 'plan-file': file }), 'plan-digest': digest };
  return [
    ...unwritten,
    ...writeRunnerFile('the outputs', () => {
      for (const [name, value] of Object.entries(all)) workflow.output(name, value);
    }),
    ...maskedOutputs(workflow, all),
    ...movedOutputs(moved),
  ];
}

function movedOutputs(moved: readonly string[]): Problem[] {
  if (moved.length === 0) return [];
  const them = moved.length === 1 ? `Output ${moved[0]} is` : `Outputs ${sentenceList(moved)} are`;
  return [
    {
      severity: 'warning',
      code: 'output-too-large',
      message: `${them} larger than what GitHub keeps of a job's outputs (1 MB): only the path of the plan file is put out.`,
      fix: say`Read it from the plan file (output \`plan-file\`); for another job, hand that file over as an artifact.`,
    },
  ];
}

/** The runner drops an output of the job that holds a masked text, and the next job gets an empty one without a word. */
function maskedOutputs(workflow: Workflow, outputs: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(outputs).flatMap(([name, value]) => {
    const masked = workflow.maskedIn(value);
    if (masked.length === 0) return [];
    const parts = masked.slice(0, MOST_PARTS).map(({ owner, part }) => `${part} of ${owner}`);
    const more = masked.length - parts.length;
    const what = `${sentenceList(parts)}${more === 0 ? '' : `, and ${more} more`}`;
    return [
      {
        severity: 'warning',
        code: 'output-masked',
        message: say`Output \`${name}\` holds a text that is masked: ${what}. As an output of the job it arrives empty.`,
        fix: say`Use a longer value, or hand the plan file (output \`plan-file\`: \`union-secrets-<stack>-<data plane>.plan.json\` in RUNNER_TEMP) over as an artifact: it is not masked.`,
      },
    ];
  });
}
