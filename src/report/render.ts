import type { ApplyResult } from '../apply/result.ts';
import { hasChanges } from '../plan/changes.ts';
import type { Plan } from '../plan/plan.ts';
import { code, link, prose } from '../text/escape.ts';
import { sentenceList, utcTime } from '../text/words.ts';
import { changesSections } from './changes.ts';
import { codeLine, codeSection, hasUrgentCode } from './code.ts';
import { dangerSection } from './danger.ts';
import { drawingSection } from './drawing.ts';
import { headline } from './headline.ts';
import { historyEntry, historySection, renderHistory } from './history.ts';
import { layOut, type Measure, type Section, whole } from './layout.ts';
import type { ReportModel } from './model.ts';
import { orphanedSection, unchangedSection, warningsSection } from './notices.ts';
import { pairsOf, pairsSection } from './pairs.ts';
import { commitText } from './places.ts';
import { policiesSection } from './policies.ts';
import { problemsSection } from './problems.ts';
import { proofText } from './proof.ts';
import { snippetSection } from './snippet.ts';
import { BANNER_ROOM } from './stale.ts';
import { stepsSection } from './steps.ts';

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
  const sections = sectionsOf(model);
  const summaryNote = (moved: readonly string[]) =>
    `_Left out for want of room: ${sentenceList(moved)}. The plan file has everything._`;
  // Whoever wants one of them does not pay for the others.
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

function movedNote(model: ReportModel, moved: readonly string[]): string {
  const summary = model.context.runUrl ? link('job summary', model.context.runUrl) : 'job summary';
  return `_A comment holds 65,536 characters. Moved to the ${summary}: ${sentenceList(moved)}._`;
}

function sectionsOf(model: ReportModel): Section[] {
  const opening = [whole('head', headText(model)), dangerSection(model), problemsSection(model)];
  const found = codeSection(model);
  const [urgent, calm] = hasUrgentCode(model) ? [[found], []] : [[], [found]];
  return [
    ...opening,
    ...urgent,
    ...outcomeSections(model),
    ...calm,
    historySection(model),
    whole('foot', footText(model)),
  ];
}

function outcomeSections(model: ReportModel): Section[] {
  const { outcome } = model;
  switch (outcome.kind) {
    case 'validated':
    case 'invalid':
    case 'failed':
      return [];
    case 'planned':
      return [
        warningsSection(outcome.plan, null),
        ...changesSections(outcome.plan, model.baseline, 'planned'),
        ...planSections(model, outcome.plan, null),
      ];
    case 'refused':
      return [
        warningsSection(outcome.plan, null),
        ...changesSections(outcome.plan, model.baseline, 'planned'),
        ...detailSections(outcome.plan),
      ];
    case 'applied': {
      const { plan, result } = outcome;
      const complete = result.steps.every((step) => step.state === 'done');
      const work = complete ? changesSections(plan, model.baseline, 'done') : [stepsSection(result)];
      const steps = complete ? [stepsSection(result)] : [];
      return [warningsSection(plan, result), ...work, ...planSections(model, plan, result), ...steps];
    }
    default:
      return outcome satisfies never;
  }
}

function planSections(model: ReportModel, plan: Plan, result: ApplyResult | null): Section[] {
  const pairs = pairsOf(plan, result);
  if (plan.refusals.length > 0 && pairs.every(({ pair }) => pair === null)) return detailSections(plan);
  return [pairsSection(plan, pairs), snippetSection(plan, pairs, model.snippet), ...detailSections(plan)];
}

function detailSections(plan: Plan): Section[] {
  return [policiesSection(plan), drawingSection(plan), orphanedSection(plan), unchangedSection(plan)];
}

function headText(model: ReportModel): string {
  const { outcome } = model;
  const place =
    'plan' in outcome ? [`Account ${code(outcome.plan.accountId)}, region ${code(outcome.plan.region)}.`] : [];
  const untouched = outcome.kind === 'planned' && hasChanges(outcome.plan) ? ['Nothing has been changed yet.'] : [];
  const notes = model.notes.map(prose);
  const proof = outcome.kind === 'applied' ? proofText(outcome.result) : '';
  const context = [...place, ...untouched].join(' ');
  return [`## ${titleOf(model)}`, `**${headline(model)}**`, codeLine(model), context, proof, ...notes]
    .filter((text) => text !== '')
    .join('\n\n');
}

function titleOf(model: ReportModel): string {
  const { stack, dataPlane } = 'plan' in model.outcome ? model.outcome.plan : model.context;
  const what = {
    validated: 'check',
    invalid: 'check',
    failed: 'run',
    planned: 'plan',
    refused: 'apply',
    applied: 'apply',
  }[model.outcome.kind];
  return [`Secrets ${what}`, ...[stack, dataPlane].filter((name) => name !== null).map(prose)].join(' · ');
}

function footText(model: ReportModel): string {
  const { context } = model;
  const commit = context.commit === null ? [] : [`commit ${commitText(context.commit, context)}`];
  const run = context.runUrl === null ? [] : [link('run', context.runUrl)];
  return `<sub>${[utcTime(context.time), code(context.configPath), ...commit, ...run].join(' · ')}</sub>`;
}
