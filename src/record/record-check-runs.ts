import { phrase, plain } from '../domain/message.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { hasChanges } from '../plan/logical-changes.ts';
import type { Plan } from '../plan/plan.ts';
import { sourceWords } from '../plan/secret-words.ts';
import { proseWithin } from '../text/escape.ts';
import { count } from '../text/words.ts';
import { type ApprovedChange, changesToApprove, mayNeedValue } from './approved-changes.ts';
import { recordedEntries, type ValueDigests, valueWritten } from './digest.ts';
import { recordText, signRecord } from './record.ts';

/** Characters of the list in a summary, which holds 65,535. */
const LIST_LIMIT = 60_000;

/** Name of the check run that holds a record, or the first part of it; further parts are numbered. */
export function recordName(of: { stack: string; dataPlane: string }, part = 1, parts = 1): string {
  const name = `union-secrets: ${of.stack} / ${of.dataPlane}`;
  return part === 1 ? name : `${name} (${part} of ${parts})`;
}

/** A plan of a pull request, and what its run knows beyond it. */
export interface PlanToRecord {
  readonly plan: Plan;
  readonly valueDigests: ValueDigests;
  readonly key: SecretValue;
  readonly headSha: string;
  /** Plain text. */
  readonly headline: string;
  readonly runUrl: string | null;
}

/**
 * The check runs that record a plan, in the order in which they are to be written: the one that a reader starts from comes
 * last, so that a record that was begun and not finished does not count.
 */
export function checkRunsOf({ plan, valueDigests, key, headSha, headline, runUrl }: PlanToRecord) {
  const refused = plan.refusals.length > 0;
  const { stack, dataPlane, accountId, region, source } = plan;
  const subject = { stack, dataPlane, accountId, region, source, headSha };
  const parts = signRecord(subject, { entries: recordedEntries(plan, valueDigests, key), refused }, key);
  const conclusion = refused ? ('failure' as const) : hasChanges(plan) ? ('success' as const) : ('neutral' as const);
  const runs = parts.map((part) => {
    const first = part.part === 1;
    return {
      name: recordName(plan, part.part, part.of),
      headSha,
      conclusion,
      detailsUrl: runUrl,
      title: first ? headline : `Part ${part.part} of ${part.of} of the recorded plan`,
      summary: first ? summaryOf(plan, valueDigests, headline) : `Only a list of digests: see "${recordName(plan)}".`,
      text: recordText(part),
    };
  });
  return runs.reverse();
}

/** What the plan changes, one line each, for people; what was not seen comes first. */
function summaryOf(plan: Plan, values: ValueDigests, headline: string): string {
  const changes = changesToApprove(plan);
  const isUnseen = (change: ApprovedChange) => valueWritten(change, values)?.kind === 'unseen';
  const maybe = plan.secrets.filter(mayNeedValue);
  const items = [
    ...changes.filter(isUnseen).map(({ words }) => phrase`${words} (a value not seen here)`),
    ...maybe.map(
      ({ name, source }) =>
        phrase`maybe set the value of ${name} ${source ? sourceWords(source) : plain('')} (a value not seen here)`,
    ),
    ...changes.filter((change) => !isUnseen(change)).map(({ words }) => words),
  ];
  const lines = items.map((item) => `- ${proseWithin(item)}`);
  let room = LIST_LIMIT;
  const shown = lines.filter((line) => {
    room -= line.length + 1;
    return room > 0;
  });
  const more = lines.length - shown.length;
  return [
    ...(plan.refusals.length > 0 ? ['This plan is refused: it approves nothing.', ''] : []),
    lines.length === 0 ? headline : 'Apply would:',
    '',
    ...shown,
    ...(more > 0 ? [`- and ${count(more, 'more change')}: see the comment or the job summary`] : []),
  ].join('\n');
}

/** Secrets whose value this run does not have. An apply that has it may have to write it. */
export function unseenValues(plan: Plan): string[] {
  return plan.secrets
    .filter(({ value, status }) => value?.kind === 'unavailable' && status !== 'refused')
    .map(({ name }) => name);
}
