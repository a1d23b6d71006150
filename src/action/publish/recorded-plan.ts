import { code, joined, type Message, say } from '../../domain/message.ts';
import { ForgeError } from '../../github/forge.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ValueDigests } from '../../record/digest.ts';
import { checkRunsOf, unseenValues } from '../../record/record-check-runs.ts';
import { grouped } from '../../text/words.ts';
import type { Run } from '../run.ts';

/** More names than this in one sentence are counted. */
const MOST_NAMES = 10;

/**
 * Records the plan of a pull request in check runs on its head commit. Never fails the run: what could not be recorded is
 * reported, and an apply that needs the record will miss it.
 *
 * @param valueDigests what this run knows of the values; null: there is no fingerprint key to sign with.
 * @param headline of the report: plain text.
 * @returns sentences for the report.
 */
export async function recordPlan(
  run: Run,
  plan: Plan,
  valueDigests: ValueDigests | null,
  headline: string,
): Promise<Message[]> {
  const { decision, inputs, forge, context } = run;
  if (decision.run !== 'plan' || decision.pullRequest === null || decision.restricted !== null) return [];
  const key = inputs.fingerprintKey;
  if (key === null || valueDigests === null)
    return inputs.requireRecordedPlan ? [say`This plan is not recorded: that needs \`fingerprint-key\`.`] : [];
  const { headSha } = decision.pullRequest;
  if (headSha === null) return ['This plan is not recorded: the event does not say the head commit.'];
  if (forge === null) return [say`This plan is not recorded: that needs \`github-token\`.`];
  try {
    for (const one of checkRunsOf({ plan, valueDigests, key, headSha, headline, runUrl: context.runUrl }))
      await forge.writeCheckRun(one);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return [say`This plan is not recorded: ${error.message}. ${error.fix}`];
  }
  return recordedNotes(plan, headSha);
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
