import type { SecretValue } from '../../domain/secret-value.ts';
import { type Forge, ForgeError, type PullRequest } from '../../github/forge.ts';
import type { Plan, Refusal } from '../../plan/plan.ts';
import { recordName } from '../../record/check-run.ts';
import type { Contents } from '../../record/contents.ts';
import { judgeChanges, type Recorded } from '../../record/digest.ts';
import { parseRecord, type RecordPart, type RecordSubject } from '../../record/record.ts';
import { type RecordTold, refuseUnrecorded } from '../../record/refuse.ts';
import {
  fromFork,
  joinParts,
  noPullRequest,
  noRecord,
  notMerged,
  otherBranch,
  type RecordProblem,
  verifyRecord,
} from '../../record/verify.ts';
import type { Run } from '../run.ts';

/** One key, and what this run knows of the values by it. The first is the fingerprint key, the second the one before. */
export interface KnownBy {
  readonly key: SecretValue;
  readonly contents: Contents;
}

/** Whether everything that the plan would change is recorded: nothing is applied unless `refusals` is empty. */
export interface Approved {
  readonly refusals: readonly Refusal[];
  /** Sentences for the report. */
  readonly notes: readonly string[];
}

/** What the records of some pull requests say together. */
interface Records {
  readonly found: readonly (Recorded & RecordTold)[];
  readonly problems: readonly RecordProblem[];
}

/**
 * Compares the plan with those recorded for the pull requests that brought this run's commits. `plan` has changes.
 */
export async function approve(run: Run, plan: Plan, known: readonly KnownBy[]): Promise<Approved> {
  const { forge } = run;
  if (forge === null) throw new Error('There is no token to look for records with.');
  try {
    const pulls = await pullRequestsOf(run, forge, false);
    const first = await judge(forge, plan, known, pulls);
    const named = run.inputs.pullRequest !== null;
    if (first.refusals.length === 0 || named || pulls.pulls.length === 0) return first;
    // Of a merge queue's commits some may be known to GitHub before others.
    const later = await pullRequestsOf(run, forge, true);
    return sameNumbers(pulls.pulls, later.pulls) ? first : await judge(forge, plan, known, later);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    const subject = { kind: 'account', name: plan.accountId } as const;
    const message = `Whether this plan is recorded cannot be told. ${error.message}.`;
    return { refusals: [{ code: 'record-unknown', subject, message, fix: error.fix }], notes: [] };
  }
}

interface Pulls {
  readonly pulls: readonly PullRequest[];
  readonly problems: readonly RecordProblem[];
}

async function pullRequestsOf({ inputs, decision }: Run, forge: Forge, everyCommit: boolean): Promise<Pulls> {
  if (decision.run !== 'apply') throw new Error('Only an apply needs a record.');
  const { branch, commits, pushed } = decision;
  if (inputs.pullRequest !== null) {
    const pull = await forge.pullRequest(inputs.pullRequest);
    if (pull.mergedAt === null) return { pulls: [], problems: [notMerged(pull.number)] };
    if (pull.baseRef !== branch) return { pulls: [], problems: [otherBranch(pull.number, pull.baseRef, branch)] };
    return { pulls: [pull], problems: [] };
  }
  const pulls = await forge.pullRequestsOf(commits, { base: branch, expectMerge: pushed, everyCommit });
  return { pulls, problems: pulls.length === 0 ? [noPullRequest(branch)] : [] };
}

async function judge(
  forge: Forge,
  plan: Plan,
  known: readonly KnownBy[],
  { pulls, problems }: Pulls,
): Promise<Approved> {
  const records = await readRecords(forge, plan, known, pulls);
  const judged = judgeChanges(plan, records.found);
  const refusals = refuseUnrecorded(plan, judged, records.found, [...problems, ...records.problems]);
  if (refusals.length > 0) return { refusals, notes: [] };
  const where = records.found.map((record) => record.where).join(' and ');
  return { refusals, notes: [`Every change is in the plan recorded for ${where}.`] };
}

async function readRecords(
  forge: Forge,
  plan: Plan,
  known: readonly KnownBy[],
  pulls: readonly PullRequest[],
): Promise<Records> {
  const found: (Recorded & RecordTold)[] = [];
  const problems: RecordProblem[] = [];
  for (const pull of pulls) {
    const record = await readRecord(forge, plan, known, pull);
    if ('entries' in record) found.push(record);
    else problems.push(record);
  }
  return { found, problems };
}

async function readRecord(
  forge: Forge,
  plan: Plan,
  known: readonly KnownBy[],
  pull: PullRequest,
): Promise<(Recorded & RecordTold) | RecordProblem> {
  if (pull.headSha === null) return noRecord(`pull request #${pull.number}`);
  const where = `pull request #${pull.number} at ${pull.headSha.slice(0, 7)}`;
  const { stack, dataPlane, accountId, region, source } = plan;
  const subject: RecordSubject = { stack, dataPlane, accountId, region, source, headSha: pull.headSha };
  const app = (await forge.viewerLogin()).toLowerCase().replace(/\[bot\]$/, '');
  const runs = await forge.checkRuns({ sha: pull.headSha, name: recordName(plan), which: 'latest' });
  if (runs.length === 0 && pull.fromFork) return fromFork(pull.number);
  const keys = known.map(({ key }) => key);
  const verified = verifyRecord(runs, subject, where, app, keys);
  if (!verified.ok) return verified.problem;
  const { part, key } = verified;
  const joined = joinParts(part, await furtherParts(forge, part), key, where);
  if (!joined.ok) return joined.problem;
  const contents = known.find((one) => one.key === key)?.contents ?? new Map();
  return { entries: joined.entries, key, contents, where, count: joined.entries.length };
}

/** What stands under the names of the further parts, also of other records of the same commit. */
async function furtherParts(forge: Forge, { of, headSha, stack, dataPlane }: RecordPart): Promise<RecordPart[]> {
  const parts: RecordPart[] = [];
  for (let number = 2; number <= of; number += 1) {
    const name = recordName({ stack, dataPlane }, number, of);
    const runs = await forge.checkRuns({ sha: headSha, name, which: 'all' });
    parts.push(...runs.map(({ text }) => parseRecord(text)).filter((part) => part !== null));
  }
  return parts;
}

function sameNumbers(one: readonly PullRequest[], other: readonly PullRequest[]): boolean {
  return one.map(({ number }) => number).join() === other.map(({ number }) => number).join();
}
