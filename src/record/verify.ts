import { type Message, say } from '../domain/message.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Refusal, RefusalCode } from '../plan/findings.ts';
import type { Plan } from '../plan/plan.ts';
import { plainText } from '../text/escape.ts';
import { count, sentenceList } from '../text/words.ts';
import { keyId } from '../values/fingerprint.ts';
import type { ApprovedChange } from './approved-changes.ts';
import type { Approval } from './digest.ts';
import { isSigned, parseRecord, type RecordPart, type RecordSubject } from './record.ts';

/** A check run of the record's name, newest or not, ours or not. */
export interface FoundRun {
  /** Grows with time. */
  readonly id: number;
  readonly app: string | null;
  readonly text: string;
}

/** Why a record does not count. */
export type RecordProblem = Omit<Refusal, 'subject'>;

/** A record that counts, and the key that it was signed with. */
export type Verified = { readonly part: RecordPart; readonly key: SecretValue } | RecordProblem;

const PLAN_AGAIN =
  'Run the plan of the pull request again (Re-run jobs, on its last commit), look at it, and run this job again.';
const OPEN_ANOTHER =
  'Open a pull request whose plan shows the changes (any change of the file will do), review it, and merge it.';

function fails(code: RefusalCode, message: Message, fix: Message = PLAN_AGAIN): RecordProblem {
  return { code, message, fix };
}

/**
 * The newest record among check runs of one name on one commit, if it is ours and what we expect.
 *
 * @param where completes "the plan recorded for ...", such as `pull request #7 at 1a2b3c4`.
 * @param app slug of the app that we write as.
 * @param keys the fingerprint key and, where it is being changed, the one before.
 */
export function verifyRecord(
  runs: readonly FoundRun[],
  expected: RecordSubject,
  where: string,
  app: string,
  keys: readonly SecretValue[],
): Verified {
  const [newest] = runs.filter((run) => run.app === app).sort((a, b) => b.id - a.id);
  if (newest === undefined) return runs[0] ? otherApp(where, runs[0].app, app) : noRecord(where);
  const part = parseRecord(newest.text);
  if (part === null) return fails('record-unreadable', `The check run of ${where} holds no record that can be read.`);
  const what = `The plan recorded for ${where}`;
  const candidates = keys.filter((key) => keyId(key) === part.keyId);
  if (candidates.length === 0)
    return fails(
      'record-other-key',
      `${what} was signed with another fingerprint key (${part.keyId}) than this run has (${keys.map(keyId).join(', ')}).`,
      say`Give plans and applies the same \`fingerprint-key\`; while it is changed, pass the old one as \`previous-fingerprint-key\`.`,
    );
  const key = candidates.find((one) => isSigned(part, one));
  if (key === undefined)
    return fails(
      'record-forged',
      `The signature of the plan recorded for ${where} is wrong: something else than union-secrets wrote or changed it.`,
      `Find out which workflow writes check runs of this name. ${PLAN_AGAIN}`,
    );
  if (part.headSha !== expected.headSha)
    return fails('record-other-commit', `${what} is the plan of another commit, ${part.headSha.slice(0, 7)}.`);
  const [member, label] = LABELS.find(([one]) => part[one] !== expected[one]) ?? [];
  if (member !== undefined) {
    const message = `${what} is for the ${label} ${part[member]}, and this run is for ${expected[member]}.`;
    return fails('record-other-place', message);
  }
  if (part.refused)
    return fails('record-refused', `${what} was refused: it approves nothing.`, `Fix what it names. ${PLAN_AGAIN}`);
  return { part, key };
}

const LABELS: readonly (readonly [Exclude<keyof RecordSubject, 'headSha'>, string])[] = [
  ['stack', 'stack'],
  ['dataPlane', 'data plane'],
  ['accountId', 'account'],
  ['region', 'region'],
  ['source', 'file'],
];

/**
 * All entries of a record that has several parts.
 *
 * @param others what check runs of the further parts' names hold, in any order; what is not of this record is left aside.
 */
export function joinParts(
  first: RecordPart,
  others: readonly RecordPart[],
  key: SecretValue,
  where: string,
): { readonly entries: readonly string[] } | RecordProblem {
  const parts = new Map([[first.part, first]]);
  for (const part of others)
    if (part.set === first.set && part.of === first.of && part.count === first.count && isSigned(part, key))
      parts.set(part.part, part);
  const numbers = Array.from({ length: first.of }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !parts.has(number));
  const entries = numbers.flatMap((number) => parts.get(number)?.entries ?? []);
  if (missing.length === 0 && entries.length === first.count) return { entries };
  const what = missing.length === 0 ? 'entries' : `part ${missing.join(', ')} of ${first.of}`;
  return fails('record-incomplete', `The plan recorded for ${where} is not complete: ${what} cannot be found.`);
}

export function noRecord(where: string): RecordProblem {
  return fails(
    'record-missing',
    `There is no plan recorded for ${where}.`,
    say`A plan is recorded where its run has \`fingerprint-key\` and the permission \`checks: write\`. ${PLAN_AGAIN}`,
  );
}

export function fromFork(number: number): RecordProblem {
  return fails(
    'record-fork',
    `Pull request #${number} came from a fork: its runs get no secrets, so its plan could not be recorded.`,
    'Open a pull request from a branch of this repository whose plan shows the changes (any change of the file will do), review it, and merge it.',
  );
}

export function noPullRequest(branch: string): RecordProblem {
  return fails(
    'record-no-pull-request',
    `GitHub knows no merged pull request that brought these commits to ${branch}, so there is no recorded plan.`,
    say`Merge changes by pull requests. If one was merged, name it with the input \`pull-request\`, or run this job again in a minute.`,
  );
}

export function notMerged(number: number): RecordProblem {
  return fails(
    'record-not-merged',
    `Pull request #${number} is not merged: its recorded plan approves nothing.`,
    say`Merge it, or name a merged one with the input \`pull-request\`.`,
  );
}

export function otherBranch(number: number, base: string | null, branch: string): RecordProblem {
  return fails(
    'record-other-branch',
    `Pull request #${number} was merged into ${base ?? 'another branch'}, and this run applies ${branch}.`,
    say`Name one that was merged into ${branch} with the input \`pull-request\`.`,
  );
}

export function otherMerge(number: number): RecordProblem {
  const message = `These commits hold some of pull request #${number}, but not its merge: its recorded plan approves that merge alone.`;
  return fails('record-other-merge', message, OPEN_ANOTHER);
}

export function superseded(number: number, path: string, newer: string): RecordProblem {
  const message = `Pull request #${number} is not what changed ${path} last, at ${newer.slice(0, 7)}: its recorded plan approves nothing of that.`;
  return fails('record-superseded', message, OPEN_ANOTHER);
}

function otherApp(where: string, found: string | null, app: string): RecordProblem {
  return fails(
    'record-other-app',
    `The plan recorded for ${where} was written by ${found === null ? 'an unknown app' : `the app ${found}`}, not by ${app}, as which this run writes.`,
    say`Use the same kind of \`github-token\` for plans and applies. If the other app is none of yours, find out who writes check runs of this name.`,
  );
}

/** More changes than this are counted. */
const MOST_REPORTED = 50;

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
  const refuse = (message: string, fix: string): Refusal => {
    return { code: 'not-recorded', subject: thisRun(plan), message, fix };
  };
  const overview = `${unapproved.length} of ${count(judged.length, 'change')} that apply would make are not as recorded for ${sentenceList(recorded)}: nothing was changed.`;
  const more = unapproved.length - MOST_REPORTED;
  return [
    ...reported,
    refuse(overview, 'See below what is new, and how to proceed.'),
    ...unapproved.slice(0, MOST_REPORTED).map(refusal),
    ...(more > 0 ? [refuse(`New since the plan was recorded: ${count(more, 'more change')}.`, HOW_TO_PROCEED)] : []),
  ];
}

function refusal({ change, approval }: { readonly change: ApprovedChange; readonly approval: Approval }): Refusal {
  const { subject } = change;
  const words = plainText(change.words);
  if (approval === 'other-value') {
    const message = `The value is not the one that was recorded: apply would ${words}, with another value than the plan.`;
    return { code: 'not-recorded', subject, message, fix: HOW_TO_PROCEED_WITH_VALUE };
  }
  const message = `New since the plan was recorded: apply would ${words}.`;
  return { code: 'not-recorded', subject, message, fix: HOW_TO_PROCEED };
}

function thisRun({ stack }: Plan): Refusal['subject'] {
  return { kind: 'run', name: stack };
}
