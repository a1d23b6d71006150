import type { Plan, Refusal } from '../plan/plan.ts';
import { plainText } from '../text/escape.ts';
import { count, sentenceList } from '../text/words.ts';
import type { ApprovedChange } from './approved-changes.ts';
import type { Approval } from './digest.ts';
import type { RecordProblem } from './verify.ts';

/** More changes than this are counted. */
const MOST_TOLD = 50;

const HOW_TO_PROCEED =
  'If it is wanted, plan it again and review it: open a pull request that shows it (any change of the file will do), and merge that. If not, undo what changed since the plan. What an earlier merge brought and its apply did not do is new here, too.';
const HOW_TO_PROCEED_WITH_VALUE =
  'If the new value is wanted, plan again with it: open a pull request (any change of the file will do), and merge that. If not, set the value back to what it was.';

/** One record that counts, for the reader. */
export interface ReportedRecord {
  /** Such as `pull request #7 at 1a2b3c4`. */
  readonly where: string;
  readonly count: number;
}

/** What is new against what was recorded; nothing for a plan that is recorded as a whole. */
export function refuseUnrecorded(
  plan: Plan,
  judged: readonly { readonly change: ApprovedChange; readonly approval: Approval }[],
  records: readonly ReportedRecord[],
  problems: readonly RecordProblem[],
): Refusal[] {
  const unapproved = judged.filter(({ approval }) => approval !== 'recorded');
  if (unapproved.length === 0) return [];
  const reported = problems.map((problem): Refusal => ({ ...problem, subject: thisRun(plan) }));
  // Without any record everything is new: why there is none is all there is to say.
  if (records.length === 0) return reported;
  const recorded = records.map((record) => `${record.where} (${count(record.count, 'entry', 'entries')})`);
  const overview: Refusal = {
    code: 'not-recorded',
    subject: thisRun(plan),
    message: `${unapproved.length} of ${count(judged.length, 'change')} that apply would make are not as recorded for ${sentenceList(recorded)}: nothing was changed.`,
    fix: 'See below what is new, and how to proceed.',
  };
  const more = unapproved.length - MOST_TOLD;
  return [
    ...reported,
    overview,
    ...unapproved.slice(0, MOST_TOLD).map(refusal),
    ...(more > 0
      ? [
          {
            ...overview,
            message: `New since the plan was recorded: ${count(more, 'more change')}.`,
            fix: HOW_TO_PROCEED,
          },
        ]
      : []),
  ];
}

function refusal({ change, approval }: { readonly change: ApprovedChange; readonly approval: Approval }): Refusal {
  const { subject, words } = change;
  if (approval === 'other-value') {
    const message = `The value is not the one that was recorded: apply would ${plainText(words)}, with another value than the plan.`;
    return { code: 'not-recorded', subject, message, fix: HOW_TO_PROCEED_WITH_VALUE };
  }
  return {
    code: 'not-recorded',
    subject,
    message: `New since the plan was recorded: apply would ${plainText(words)}.`,
    fix: HOW_TO_PROCEED,
  };
}

function thisRun({ stack }: Plan): Refusal['subject'] {
  return { kind: 'run', name: stack };
}
