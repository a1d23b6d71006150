import { code, joined, type Message, say } from '../domain/message.ts';
import {
  branchOf,
  defaultBranchOf,
  isDependabot,
  isFork,
  isRefName,
  matchesRef,
  namesPullRequest,
  pushedCommits,
  type RunContext,
  refName,
  tagOf,
} from '../github/context.ts';
import { at, numberAt, shaAt, textAt } from '../github/json.ts';
import type { Inputs } from './inputs.ts';

/** All that decides what a run does: plain data. */
export interface TriggerInput
  extends Pick<RunContext, 'eventName' | 'repository' | 'ref' | 'sha' | 'actor'>,
    Pick<Inputs, 'mode' | 'applyBranches' | 'applyTags'> {
  /** The event's payload; any member may be missing or wrong. */
  readonly payload: unknown;
  /** Whether the job has AWS credentials, or a fingerprint key: of Dependabot's runs only where the workflow gives them some. */
  readonly hasSecrets: boolean;
  /** Used where the payload does not say; null: not looked up yet. */
  readonly defaultBranch: string | null;
}

export type Decision =
  | RunDecision
  /** Reports all secrets of the account and region of the data plane. */
  | { readonly run: 'inventory'; readonly why: Message }
  /** Ends well, with a notice. */
  | { readonly run: 'nothing'; readonly notice: Message }
  /** Fails the run before anything is read. */
  | { readonly run: 'refuse'; readonly message: Message; readonly fix: Message }
  /** Applies if the tag's commit is on one of these branches, else fails. */
  | { readonly run: 'check-tag'; readonly tag: string; readonly commit: string; readonly branches: readonly string[] }
  /** Look the default branch up, and ask again. */
  | { readonly run: 'look-up-default-branch' };

export type RunDecision =
  | {
      readonly run: 'validate' | 'plan';
      readonly pullRequest: TriggeringPullRequest | null;
      /** One sentence for log and summary. */
      readonly why: Message;
      /** No secrets and no write token in this run, by GitHub's rules. */
      readonly restricted: 'fork' | 'dependabot' | null;
    }
  | {
      readonly run: 'apply';
      /** The branch that is applied. */
      readonly branch: string;
      /** Commits that this run brings, oldest first: the way to their pull requests. */
      readonly commits: readonly string[];
      /** The event is a push: a merge is likely, and look-ups may lag. */
      readonly pushed: boolean;
      /** The messages of the pushed commits name a pull request: it is worth waiting for. */
      readonly merged: boolean;
      readonly why: Message;
    };

export interface TriggeringPullRequest {
  readonly number: number;
  readonly headSha: string | null;
  readonly baseRef: string | null;
  /** Whether an apply is allowed from the base; null: not known. */
  readonly isBaseApplied: boolean | null;
}

type ReadingMode = Exclude<TriggerInput['mode'], 'inventory'>;

/** Events that carry the pull request they are about. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * Caused by people with write access only. Anyone else may cause the others, from `issue_comment` and `watch` to what follows the
 * runs of a fork, as `workflow_run`, `check_suite` and `status` do. What GitHub invents next counts among those.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const INSIDERS_EVENTS = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'registry_package',
];
/** With the code of one branch or tag: the only ones that may apply. */
const APPLY_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'release'];
/** What a release was done with: not that it was edited or removed. */
const RELEASED = ['published', 'released', 'prereleased'];

/** Decides what a run does: pure, by event, inputs and payload. */
export function decide(input: TriggerInput): Decision {
  const { mode } = input;
  if (input.eventName === 'pull_request_target')
    return refuse(
      say`union-secrets does not run on \`pull_request_target\`: such a run has the secrets of the repository and would read the config that a stranger wrote.`,
      say`Use the event \`pull_request\` instead: pull requests of this repository are planned, those of forks are validated.`,
    );
  if (mode === 'apply' && !APPLY_EVENTS.includes(input.eventName)) return refuseEvent(input.eventName);
  if (mode === 'inventory')
    return INSIDERS_EVENTS.includes(input.eventName)
      ? { run: 'inventory', why: say`\`mode\` is \`inventory\`, and the event is \`${input.eventName}\`.` }
      : refuse(
          say`\`mode: inventory\` is refused on the event \`${input.eventName}\`.`,
          say`It shows names of all secrets of the account: use it on \`schedule\` or \`workflow_dispatch\`.`,
        );
  if (mode === 'auto' && ![...INSIDERS_EVENTS, 'pull_request', 'merge_group'].includes(input.eventName))
    return {
      run: 'nothing',
      notice: say`Nothing was planned: on the event \`${input.eventName}\`, which people without write access may cause, a plan needs \`mode: plan\`.`,
    };
  if (PULL_REQUEST_EVENTS.includes(input.eventName)) return onPullRequest(input, mode);
  if (input.eventName === 'merge_group')
    return mode === 'plan'
      ? reading('plan', say`The merge queue asks, and \`mode\` is \`plan\`.`)
      : reading('validate', 'The merge queue asks.');
  if (input.eventName === 'push') return onPush(input, mode);
  return onOther(input, mode);
}

function onPullRequest(input: TriggerInput, mode: ReadingMode): Decision {
  const { payload } = input;
  const number = numberAt(payload, 'pull_request', 'number') ?? numberAt(payload, 'number');
  if (number === null)
    return refuse(
      say`The event \`${input.eventName}\` names no pull request.`,
      say`Run this as a step of a workflow on \`pull_request\`, with GITHUB_EVENT_PATH as the runner sets it.`,
    );
  if (input.eventName === 'pull_request' && at(payload, 'action') === 'closed')
    return {
      run: 'nothing',
      notice: `Pull request #${number} was closed: there is nothing to plan. What was merged is applied by the push to the branch.`,
    };
  const baseRef = textAt(payload, 'pull_request', 'base', 'ref');
  const pullRequest: TriggeringPullRequest = {
    number,
    headSha: shaAt(payload, 'pull_request', 'head', 'sha'),
    baseRef,
    isBaseApplied: baseRef === null ? null : mayApply(input, baseRef),
  };
  if (isFork(input)) {
    const why = `Pull request #${number} comes from a fork: GitHub gives such a run neither secrets nor a token that writes, so the config is only validated.`;
    return { run: 'validate', pullRequest, why, restricted: 'fork' };
  }
  if (isDependabot(input) && !(input.hasSecrets && mode === 'plan')) {
    const why = say`Dependabot asks for pull request #${number}: ${onlyValidated(input)}`;
    return { run: 'validate', pullRequest, why, restricted: 'dependabot' };
  }
  const run = mode === 'validate' ? 'validate' : 'plan';
  return { run, pullRequest, why: `Pull request #${number} of this repository.`, restricted: null };
}

/** Why a run of Dependabot does not plan. It may have secrets of its own (Dependabot secrets, `permissions`). */
function onlyValidated({ hasSecrets }: TriggerInput): Message {
  return hasSecrets
    ? say`the config is only validated. The workflow gives this run credentials: with \`mode: plan\` it is planned.`
    : 'GitHub gives such a run no secrets and a token that only reads, so the config is only validated.';
}

function onPush(input: TriggerInput, mode: ReadingMode): Decision {
  const { ref } = input;
  const after = textAt(input.payload, 'after');
  if (at(input.payload, 'deleted') === true || (after !== null && /^0+$/.test(after)))
    return { run: 'nothing', notice: `${refName(ref)} was deleted: there is nothing to plan.` };
  if (mode === 'validate' || mode === 'plan')
    return reading(mode, say`A push to ${refName(ref)}, and \`mode\` is \`${mode}\`.`);
  const branch = branchOf(ref);
  const allowed = branch === null ? false : mayApply(input, branch);
  if (allowed === null) return { run: 'look-up-default-branch' };
  if (branch !== null && allowed)
    return {
      run: 'apply',
      branch,
      commits: pushedCommits(input),
      pushed: true,
      merged: namesPullRequest(input),
      why: `A push to the branch ${branch}, from which apply is allowed.`,
    };
  if (mode === 'apply') return onTag(input, ref);
  if (isDependabot(input)) {
    const why = say`Dependabot pushed: ${onlyValidated(input)}`;
    return { run: 'validate', pullRequest: null, why, restricted: 'dependabot' };
  }
  return reading('plan', `A push to ${refName(ref)}, from which apply is not allowed.`);
}

function onOther(input: TriggerInput, mode: ReadingMode): Decision {
  const { eventName } = input;
  if (mode !== 'apply') return reading(mode === 'validate' ? 'validate' : 'plan', say`The event is \`${eventName}\`.`);
  const branch = branchOf(input.ref);
  if (branch === null || eventName === 'release') return onTag(input, input.ref);
  const allowed = mayApply(input, branch);
  if (allowed === null) return { run: 'look-up-default-branch' };
  if (!allowed) return refuseRef(input.ref);
  if (eventName === 'workflow_run') {
    const origin = refuseOrigin(input);
    if (origin !== null) return origin;
  }
  const commits = input.sha === null ? [] : [input.sha];
  const why = say`\`mode\` is \`apply\`, on the branch ${branch}, from which apply is allowed.`;
  return { run: 'apply', branch, commits, pushed: false, merged: false, why };
}

/** A workflow that follows another one runs on the default branch, whatever started the first. */
function refuseOrigin(input: TriggerInput): Decision | null {
  const event = textAt(input.payload, 'workflow_run', 'event') ?? 'an unknown event';
  // A chain of followers hides what started the first.
  if (event === 'workflow_run' || !APPLY_EVENTS.includes(event))
    return refuse(
      say`\`mode: apply\` is refused: this run follows a workflow that was started by \`${event}\`.`,
      say`Apply on \`push\` instead, or only after workflows that a push started.`,
    );
  const head = textAt(input.payload, 'workflow_run', 'head_branch');
  if (head === null || mayApply(input, head) !== true)
    return refuse(
      say`\`mode: apply\` is refused: this run follows a workflow on the branch ${head ?? '(unknown)'}, from which apply is not allowed.`,
      say`Add \`branches:\` to the event \`workflow_run\` of the workflow, or apply on \`push\` instead.`,
    );
  return null;
}

function refuseEvent(eventName: string): Decision {
  const who = INSIDERS_EVENTS.includes(eventName) ? '' : ', which people without write access may cause';
  return refuse(
    say`\`mode: apply\` is refused on the event \`${eventName}\`${who}.`,
    say`Apply on \`push\` to a branch of \`apply-branches\` (that is what \`mode: auto\` does), or on one of ${joined(APPLY_EVENTS.map(code), ', ')}.`,
  );
}

function refuseRef(ref: string): Decision {
  return refuse(
    say`\`mode: apply\` is refused on ${refName(ref)}.`,
    say`Apply runs only from the branches of the input \`apply-branches\` (by default the default branch) and the tags of \`apply-tags\` (by default none): run it there, or add this one.`,
  );
}

function refuse(message: Message, fix: Message): Decision {
  return { run: 'refuse', message, fix };
}

function reading(run: 'validate' | 'plan', why: Message): Decision {
  return { run, pullRequest: null, why, restricted: null };
}

/** An apply that was asked for on something else than a branch. */
function onTag(input: TriggerInput, ref: string): Decision {
  const tag = tagOf(ref);
  const { applyTags, sha } = input;
  const isFollower = input.eventName === 'workflow_run';
  if (tag === null || sha === null || isFollower || !matchesRef(applyTags, tag)) return refuseRef(ref);
  const action = textAt(input.payload, 'action') ?? 'unknown';
  if (input.eventName === 'release' && !RELEASED.includes(action))
    return refuse(
      say`\`mode: apply\` is refused where a release was ${action}.`,
      say`Give the event \`release\` the \`types: [published]\`.`,
    );
  const candidates = [...input.applyBranches.filter(isRefName), defaultBranchOf(input) ?? []].flat();
  if (input.applyBranches.length === 0 && candidates.length === 0) return { run: 'look-up-default-branch' };
  const branches = [...new Set(candidates)].filter((branch) => mayApply(input, branch) === true);
  if (branches.length > 0) return { run: 'check-tag', tag, commit: sha, branches };
  return refuse(
    say`\`mode: apply\` is refused on the tag ${tag}: \`apply-branches\` names no branch on which its commit could be.`,
    say`Name one in full in \`apply-branches\`, such as \`main\`.`,
  );
}

/** null: the default branch has to be known, and is not. */
function mayApply(input: TriggerInput, branch: string): boolean | null {
  if (input.applyBranches.length > 0) return matchesRef(input.applyBranches, branch);
  return defaultBranchOf(input) === null ? null : defaultBranchOf(input) === branch;
}
