import type { Plan } from '../plan/plan.ts';
import { code, link, prose } from '../text/escape.ts';
import { joinTexts, sentenceList, utcTime } from '../text/words.ts';
import { alertSection, alertText } from './alert.ts';
import { changeLines, changesSections, diffBlock, newSecretsSection } from './changes.ts';
import { codeLine, codeSection, hasUrgentCode } from './code.ts';
import { alertsOf } from './danger.ts';
import { heading, headline } from './headline.ts';
import { BANNER_ROOM, historyEntry, historySection, renderHistory } from './history.ts';
import { folded, layOut, type Measure, type Section, whole } from './layout.ts';
import type { ReportContext, ReportModel } from './model.ts';
import { orphanedSection, unchangedSection, warningsSection } from './notices.ts';
import { pairsOf, pairsSection } from './outputs.ts';
import { isComplete, withResult } from './plan-view.ts';
import { drawingSection, policiesSection, trustSection } from './policies.ts';
import { commitText, problemsSection, serverOf } from './problems.ts';
import { snippetSection } from './python-code.ts';
import { proofText, stepsSection } from './steps.ts';

/** GitHub's limit for a comment, in characters, less 500 for the hidden marker that the caller adds, and a later banner. */
const COMMENT_LIMIT = 65_536 - 500 - BANNER_ROOM;
/** GitHub's limit for a step's summary: 1 MiB, in bytes of UTF-8, less some room for a line of the caller's. */
const SUMMARY_LIMIT = 1024 * 1024 - 1000;

const characters: Measure = (text) => text.length;
const bytes: Measure = (text) => Buffer.byteLength(text, 'utf8');

/**
 * The report of one run.
 *
 * @returns `comment`: Markdown of at most 64,536 characters, with the hidden history as its last line; `summary`: the same
 *   for the job summary, at most 1 MiB;
 *   `headline`: one or two sentences of plain text without any foreign text.
 */
export function renderReport(model: ReportModel): { comment: string; summary: string; headline: string } {
  const sections = sectionsOf(withOutcome(model));
  const summaryNote = (moved: readonly string[]) =>
    `_Left out for want of room: ${sentenceList(moved)}. The plan file has everything._`;
  // Only those that are wanted are rendered.
  return {
    get comment() {
      const history = renderHistory([historyEntry(model), ...model.history]);
      const room = COMMENT_LIMIT - history.length - 2;
      return `${layOut(sections, room, characters, (moved) => movedNote(model, moved))}\n\n${history}`;
    },
    get summary() {
      return layOut(sections, SUMMARY_LIMIT, bytes, summaryNote);
    },
    get headline() {
      return headline(model);
    },
  };
}

/** After an apply, what is known by it. */
function withOutcome(model: ReportModel): ReportModel {
  const { outcome } = model;
  if (outcome.kind !== 'applied') return model;
  return { ...model, outcome: { ...outcome, plan: withResult(outcome.plan, outcome.result) } };
}

function movedNote(model: ReportModel, moved: readonly string[]): string {
  const summary = model.context.runUrl ? link('job summary', model.context.runUrl) : 'job summary';
  return `_A comment holds 65,536 characters. Moved to the ${summary}: ${sentenceList(moved)}._`;
}

function sectionsOf(model: ReportModel): Section[] {
  const opening = [whole('head', headText(model)), alertSection(alertsOf(model)), problemsSection(model)];
  const found = codeSection(model);
  const [urgent, calm] = hasUrgentCode(model) ? [[found], []] : [[], [found]];
  return [...opening, ...urgent, ...outcomeSections(model), ...calm, historySection(model)];
}

function outcomeSections(model: ReportModel): Section[] {
  const { outcome } = model;
  if (!('plan' in outcome)) return [];
  const { plan } = outcome;
  const result = outcome.kind === 'applied' ? outcome.result : null;
  const complete = result !== null && isComplete(result);
  const changes = result === null || complete ? changesSections(plan, model, complete ? 'done' : 'planned') : [];
  const pairs = pairsOf(plan, result);
  const steps = result === null ? [] : [stepsSection(result)];
  return [
    warningsSection(plan, result),
    ...(complete ? changes : [...steps, ...changes]),
    ...(outcome.kind === 'refused' ? [] : [pairsSection(plan, pairs), snippetSection(plan, pairs, model)]),
    newSecretsSection(plan),
    policiesSection(plan),
    drawingSection(plan),
    trustSection(plan),
    orphanedSection(plan),
    unchangedSection(plan),
    ...(result === null ? [] : [appliedPlanSection(model, plan, complete)]),
    ...(complete ? steps : []),
  ];
}

/** What was reviewed stays readable under what came of it. */
function appliedPlanSection(model: ReportModel, plan: Plan, complete: boolean): Section {
  const changes = changeLines(plan, 'planned');
  if (changes.length === 0) return whole('applied-plan', '');
  const before: ReportModel = { ...model, outcome: { kind: 'planned', plan } };
  const body = joinTexts([headline(before), alertText(alertsOf(before)), diffBlock(changes)]);
  return whole('applied-plan', folded(complete ? 'The plan as it was applied' : 'The plan', body));
}

function headText(model: ReportModel): string {
  const proof = model.outcome.kind === 'applied' ? proofText(model.outcome.result) : '';
  const opening = [heading(model), originText(model), `**${headline(model)}**`];
  return joinTexts([...opening, codeLine(model), proof, ...model.notes.map(prose)]);
}

/** Who started it, in which run, for which commit; and where it acts. */
function originText({ context, outcome }: ReportModel): string {
  const { actor, runUrl, commit, time, configPath } = context;
  const by = actor === null ? [] : [`by ${actorText(actor, context)}`];
  const run = runUrl === null ? [] : [link('run', runUrl)];
  const at = commit === null ? [] : [`commit ${commitText(commit, context)}`];
  const place =
    'plan' in outcome ? [`account ${code(outcome.plan.accountId)}`, `region ${code(outcome.plan.region)}`] : [];
  const lines = [
    [...by, ...run, ...at, utcTime(time)],
    [...place, code(configPath)],
  ];
  return lines.map((parts) => capital(parts.join(' · '))).join('<br>');
}

/** A link to the person who started the run: their name by itself would notify them. */
function actorText(actor: string, context: ReportContext): string {
  const server = serverOf(context);
  return server !== null && /^[A-Za-z0-9-]+$/.test(actor) ? link(actor, `${server}/${actor}`) : code(actor);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
