import { joined, type Message, say } from '../../domain/message.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import { type PlannedStack, valueDigestsBy } from '../../engine/plan-stack.ts';
import { type Forge, type PullRequest, withFallback } from '../../github/forge.ts';
import { plainLogin } from '../../github/marker.ts';
import type { Refusal } from '../../plan/findings.ts';
import { hasChanges } from '../../plan/logical-changes.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  differenceToExpected,
  digestOfPlan,
  judgeChanges,
  type Recorded,
  type ValueDigests,
} from '../../record/digest.ts';
import { parseRecord, type RecordPart, type RecordSubject } from '../../record/record.ts';
import { recordName } from '../../record/record-check-runs.ts';
import {
  fromFork,
  joinParts,
  noPullRequest,
  noRecord,
  notMerged,
  otherBranch,
  otherMerge,
  type RecordProblem,
  type ReportedRecord,
  refuseUnrecorded,
  superseded,
  verifyRecord,
} from '../../record/verify.ts';
import type { Run } from '../run.ts';

/** One key, and what this run knows of the values by it. The first is the fingerprint key, the second the one before. */
interface KnownBy {
  readonly key: SecretValue;
  readonly valueDigests: ValueDigests;
}

/** Whether everything that the plan would change is recorded: nothing is applied unless `refusals` is empty. */
interface Approval {
  readonly refusals: readonly Refusal[];
  /** Sentences for the report. */
  readonly notes: readonly Message[];
}

/**
 * Whether this run may apply the plan: by the digest that it expects, and by the plans recorded for the pull requests that brought its
 * commits. An empty plan needs no record.
 */
export async function approve(run: Run, planned: PlannedStack): Promise<Approval> {
  const { plan, stack } = planned;
  const { inputs, forge } = run;
  const unexpected = unexpectedPlan(run, planned);
  if (unexpected.length > 0 || !inputs.requireRecordedPlan || !hasChanges(plan))
    return { refusals: unexpected, notes: [] };
  if (forge === null) throw new Error('There is no token to look for records with.');
  const known = [inputs.fingerprintKey, inputs.previousFingerprintKey]
    .filter((key) => key !== null)
    .map((key): KnownBy => ({ key, valueDigests: valueDigestsBy(stack, key) }));
  const compare = async () => {
    const pulls = await pullRequestsOf(run, forge, stack.file.path, false);
    const first = await judge(forge, plan, known, pulls);
    const named = inputs.pullRequest !== null;
    if (first.refusals.length === 0 || named || pulls.pulls.length === 0) return first;
    // Of a merge queue's commits some may be known to GitHub before others.
    const later = await pullRequestsOf(run, forge, stack.file.path, true);
    const numbers = (one: Pulls) => one.pulls.map(({ number }) => number).join();
    return numbers(pulls) === numbers(later) ? first : await judge(forge, plan, known, later);
  };
  return withFallback(compare(), ({ message, fix }) => {
    const subject = { kind: 'run', name: plan.stack } as const;
    const unknown = `Whether this plan is recorded is not known. ${message}.`;
    return { refusals: [{ code: 'record-unknown', subject, message: unknown, fix }], notes: [] };
  });
}

function unexpectedPlan({ inputs }: Run, { plan, valueDigests }: PlannedStack): Refusal[] {
  const expected = inputs.expectPlanDigest;
  if (expected === null) return [];
  const difference = differenceToExpected(plan, valueDigests, expected);
  if (difference === null) return [];
  const digest = digestOfPlan(plan, valueDigests);
  const message = say`The plan is not the expected one: its digest is ${digest}, \`expect-plan-digest\` is ${expected}.`;
  return [
    {
      code: 'unexpected-plan',
      subject: { kind: 'run', name: plan.stack },
      message: joined([message, ...difference], ' '),
      fix: say`Something changed since that plan was made: the file, a value or AWS, or the earlier job had not the same values and the same \`fingerprint-key\`. Plan again, review, and apply with the new digest.`,
    },
  ];
}

interface Pulls {
  readonly pulls: readonly PullRequest[];
  readonly problems: readonly RecordProblem[];
}

async function pullRequestsOf(
  { inputs, decision, context }: Run,
  forge: Forge,
  path: string,
  everyCommit: boolean,
): Promise<Pulls> {
  if (decision.run !== 'apply') throw new Error('Only an apply needs a record.');
  const { branch, commits, pushed } = decision;
  if (inputs.pullRequest !== null) {
    const pull = await forge.pullRequest(inputs.pullRequest);
    if (pull.mergedAt === null) return { pulls: [], problems: [notMerged(pull.number)] };
    if (pull.baseRef !== branch) return { pulls: [], problems: [otherBranch(pull.number, pull.baseRef, branch)] };
    const newer = await changedSince(forge, pull, context.sha, path);
    return newer === null
      ? { pulls: [pull], problems: [] }
      : { pulls: [], problems: [superseded(pull.number, path, newer)] };
  }
  const found = await forge.pullRequestsOf(commits, { base: branch, expectMerge: pushed, everyCommit });
  if (found.length === 0) return { pulls: [], problems: [noPullRequest(branch)] };
  // Its head commit can come again with a later push, which nobody approved.
  const isOwnMerge = ({ mergeCommitSha }: PullRequest) => mergeCommitSha !== null && commits.includes(mergeCommitSha);
  const others = found.filter((pull) => !isOwnMerge(pull));
  return { pulls: found.filter(isOwnMerge), problems: others.map(({ number }) => otherMerge(number)) };
}

/**
 * The newest change of the file, where the pull request did not bring it: a change that was approved once, and taken back since, is
 * none that was approved.
 */
async function changedSince(
  forge: Forge,
  { mergeCommitSha }: PullRequest,
  commit: string | null,
  path: string,
): Promise<string | null> {
  if (commit === null || commit === mergeCommitSha) return commit === null ? 'an unknown commit' : null;
  const [newest] = await forge.commitsOf({ ref: commit, path });
  if (newest === undefined || mergeCommitSha === null) return commit;
  return (await forge.isPartOf({ commit: newest, of: mergeCommitSha })) ? null : newest;
}

async function judge(
  forge: Forge,
  plan: Plan,
  known: readonly KnownBy[],
  { pulls, problems }: Pulls,
): Promise<Approval> {
  const found: (Recorded & ReportedRecord)[] = [];
  const unusable: RecordProblem[] = [...problems];
  for (const pull of pulls) {
    const record = await readRecord(forge, plan, known, pull);
    if ('entries' in record) found.push(record);
    else unusable.push(record);
  }
  const refusals = refuseUnrecorded(plan, judgeChanges(plan, found), found, unusable);
  if (refusals.length > 0) return { refusals, notes: [] };
  return {
    refusals,
    notes: [`Every change is in the plan recorded for ${found.map(({ where }) => where).join(' and ')}.`],
  };
}

async function readRecord(
  forge: Forge,
  plan: Plan,
  known: readonly KnownBy[],
  pull: PullRequest,
): Promise<(Recorded & ReportedRecord) | RecordProblem> {
  if (pull.headSha === null) return noRecord(`pull request #${pull.number}`);
  const where = `pull request #${pull.number} at ${pull.headSha.slice(0, 7)}`;
  const { stack, dataPlane, accountId, region, source } = plan;
  const subject: RecordSubject = { stack, dataPlane, accountId, region, source, headSha: pull.headSha };
  const app = plainLogin(await forge.viewerLogin());
  const runs = await forge.checkRuns({ sha: pull.headSha, name: recordName(plan), which: 'latest' });
  if (runs.length === 0 && pull.fromFork) return fromFork(pull.number);
  const keys = known.map(({ key }) => key);
  const verified = verifyRecord(runs, subject, where, app, keys);
  if ('code' in verified) return verified;
  const { part, key } = verified;
  const joined = joinParts(part, await furtherParts(forge, part), key, where);
  if ('code' in joined) return joined;
  const valueDigests = known.find((one) => one.key === key)?.valueDigests ?? new Map();
  return { entries: joined.entries, key, valueDigests, where, count: joined.entries.length };
}

/** Everything under the names of the further parts, also of other records of the same commit. */
async function furtherParts(forge: Forge, { of, headSha, stack, dataPlane }: RecordPart): Promise<RecordPart[]> {
  const parts: RecordPart[] = [];
  for (let number = 2; number <= of; number += 1) {
    const name = recordName({ stack, dataPlane }, number, of);
    const runs = await forge.checkRuns({ sha: headSha, name, which: 'all' });
    parts.push(...runs.map(({ text }) => parseRecord(text)).filter((part) => part !== null));
  }
  return parts;
}
