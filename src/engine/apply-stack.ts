import { applyPlan } from '../apply/apply.ts';
import { workOf } from '../apply/planned-steps.ts';
import { preflight } from '../apply/preflight.ts';
import type { ApplyResult, PlannedStep, StepResult } from '../apply/step.ts';
import { type NotGiven, verifyAccess } from '../apply/verify-access.ts';
import { systemClock } from '../domain/clock.ts';
import { type Message, phrase } from '../domain/message.ts';
import { MAX_TAGS, ownership, readRepositoryId, repositoryIdTag } from '../domain/ownership.ts';
import type { Pair } from '../domain/pair.ts';
import type { Problem } from '../domain/problem.ts';
import { isTagOfAws } from '../domain/secret-tags.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Refusal } from '../plan/findings.ts';
import type { Plan } from '../plan/plan.ts';
import { deletionLines } from '../report/log.ts';
import { plainText } from '../text/escape.ts';
import { secretsAndPolicies } from '../text/words.ts';
import { unkeyedId } from '../values/fingerprint.ts';
import { resultProblems } from './locate-problems.ts';
import { type Cloud, type PlannedStack, planProblems } from './plan-stack.ts';
import { probeAccess } from './probe.ts';

/** An apply that was refused before anything was changed. */
export interface RefusedApply {
  /** With all refusals. */
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/**
 * Says why a plan may not be applied, with everything else that it has to say.
 *
 * @param refusals those that can be seen in the plan, or others that its approval found.
 * @returns null where nothing is against it.
 */
export function refuseApply(
  planned: PlannedStack,
  refusals: readonly Refusal[] = preflight(planned.plan),
): RefusedApply | null {
  if (refusals.length === 0) return null;
  const plan = { ...planned.plan, refusals };
  return { plan, problems: planProblems({ ...planned, plan }, 'refused') };
}

/** What an apply takes from the run. */
export interface ApplySettings {
  /** Whether IAM is asked, afterwards, if each role can read each of its secrets, and what else it can read. */
  readonly verifies: boolean;
  /** Hides a value that was made in this run before it goes anywhere. */
  readonly mask: (value: SecretValue) => void;
  /** A line on how far it is. */
  readonly onProgress: (line: string) => void;
  readonly isCancelled: () => boolean;
}

export interface AppliedStack {
  readonly result: ApplyResult;
  /** What was not done, and what IAM says about the access: not yet there, or wider than the file. */
  readonly afterwards: readonly Problem[];
  /** Sentences for the report. */
  readonly notes: readonly Message[];
}

/**
 * Applies a plan that `refuseApply` has nothing against; one without changes is only verified. Never throws for a failing
 * step: the result says so.
 */
export async function applyStack(planned: PlannedStack, aws: Cloud, settings: ApplySettings): Promise<AppliedStack> {
  const { locator } = planned.stack;
  const result = await carryOut(planned, aws, settings);
  for (const line of deletionLines(planned.plan, result)) settings.onProgress(line);
  // A cancelled run has no time left for questions.
  const asks = settings.verifies && !settings.isCancelled();
  const reach = asks ? await probeAccess(planned.plan, aws.access) : { warnings: [], notes: [] };
  return {
    result,
    afterwards: [...resultProblems(result, locator), ...reach.warnings.map(locator.warning)],
    notes: [...reach.warnings.map(({ message }) => message), ...reach.notes],
  };
}

async function carryOut(planned: PlannedStack, aws: Cloud, settings: ApplySettings): Promise<ApplyResult> {
  const { plan, stack, ids } = planned;
  const { repositoryId } = stack.desired;
  const { verifies, mask, onProgress, isCancelled } = settings;
  const values = new Map<string, SecretValue>();
  for (const [name, value] of stack.values) if (value.kind === 'available') values.set(name, value.value);
  const context = {
    secrets: aws.secrets,
    access: aws.access,
    values,
    versionId: (name: string, value: SecretValue) =>
      ids === null ? unkeyedId() : ids.create({ accountId: plan.accountId, region: plan.region, name }, value),
    mask,
    tagsToCome: new Map(
      plan.secrets.map(({ name, changes }) => [
        name,
        changes.flatMap((change) => (change.kind === 'tag' ? Object.keys(change.set) : [])),
      ]),
    ),
    // Whom it may move to is a change that a plan shows: the next one does for what is made here.
    repositoryTag: repositoryId === undefined ? {} : repositoryIdTag(repositoryId, undefined),
  };
  const verify = async (pairs: Readonly<Record<string, Pair>>, notGiven: NotGiven) =>
    // A run that was stopped does not wait until IAM knows of what was done.
    isCancelled() ? [] : verifyAccess(plan, pairs, aws.access, untilStopped(isCancelled), notGiven);
  const more = idSteps(planned);
  const onSettled = createProgress(workOf(plan).steps.length + more.length, onProgress);
  return applyPlan(plan, context, { onSettled, isCancelled, more, ...(verifies ? { verify } : {}) });
}

/**
 * Adds the repository's id to what is ours by name only, as an earlier release or the command line left it. Nobody has to
 * decide anything there, so that it is no change of the plan. What is about to move stays without: `formerly` covers it.
 */
export function idSteps({ plan, actual, stack: { desired } }: PlannedStack): PlannedStep[] {
  const { repositoryId, movedTo } = desired;
  if (repositoryId === undefined || movedTo !== undefined) return [];
  const set = repositoryIdTag(repositoryId, undefined);
  const lacksId = ({ tags }: { readonly tags: Readonly<Record<string, string>> }) =>
    ownership(tags, desired).kind === 'ours' &&
    readRepositoryId(tags).repositoryId === undefined &&
    Object.keys(tags).filter((key) => !isTagOfAws(key)).length < MAX_TAGS;
  const step = (id: string, name: string, action: PlannedStep['action']): PlannedStep => {
    const target = { kind: action.on, name };
    return { id, phase: 'removals', title: phrase`record the repository of ${name}`, target, needs: [], action };
  };
  const going = new Set(plan.secrets.flatMap(({ name, status }) => (status === 'delete' ? [name] : [])));
  const policies = new Map(actual.policies.filter(lacksId).map((policy) => [policy.arn, policy]));
  return [
    ...actual.secrets
      .filter((secret) => lacksId(secret) && secret.deletedAt === undefined && !going.has(secret.name))
      .map(({ name, arn }) => {
        const tags = Object.fromEntries(Object.entries(set).map(([key, to]) => [key, { from: null, to }]));
        const change = { kind: 'tag', set: tags, remove: [] } as const;
        return step(`secret:${name}:repository-id`, name, { on: 'secret', name, arn, change });
      }),
    ...plan.roles.flatMap(({ name: role, policies: planned }) =>
      planned
        .filter(({ arn, document }) => policies.has(arn) && document !== null)
        .map((policy) => {
          const change = { kind: 'tag-policy', set, remove: [] } as const;
          const action = { on: 'policy', policy, role, change, document: null } as const;
          return step(`policy:${policy.arn}:repository-id`, policy.name, action);
        }),
    ),
  ];
}

/** What there is to say about them; empty where there are none. */
export function idNotes(planned: PlannedStack): Message[] {
  const steps = idSteps(planned);
  if (steps.length === 0) return [];
  const policies = steps.filter(({ action }) => action.on === 'policy').length;
  const what = secretsAndPolicies(steps.length - policies, policies);
  return [
    `The tags of ${what} do not have the id of this repository yet: apply adds it, so that a rename of the repository changes no owner.`,
  ];
}

/** Milliseconds after which a wait looks whether the run was stopped. */
const SLICE = 500;

/** A wait that ends early when the run is stopped: a cancelled job has ten seconds left to report what was done. */
export function untilStopped(isCancelled: () => boolean): (milliseconds: number) => Promise<void> {
  return async (milliseconds) => {
    for (let left = milliseconds; left > 0 && !isCancelled(); left -= SLICE)
      await systemClock.wait(Math.min(left, SLICE));
  };
}

/** Up to this many steps each gets a line; of more, every twentieth part and each failure. */
const FEW = 40;

/** Says how far a long piece of work is, without a line for each of thousands. */
function createProgress(total: number, log: (line: string) => void): (result: StepResult) => void {
  let count = 0;
  let logged = 0;
  return ({ state, title }) => {
    count += 1;
    const label = state === 'done' ? 'done' : state === 'failed' ? 'FAILED' : 'not started';
    const part = Math.floor((count * 20) / total);
    if (total > FEW && state === 'done' && part === logged && count !== total) return;
    logged = part;
    log(`${count}/${total} ${label}: ${plainText(title)}`);
  };
}
