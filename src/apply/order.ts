import type { PolicyDocument } from '../policy/document.ts';
import { documentBetween, permissionsOf } from '../policy/permissions.ts';
import { circlesIn } from './circles.ts';
import type { OrderedStep } from './needs.ts';
import { type Between, changed, stepId } from './policy-steps.ts';
import type { Step } from './result.ts';
import type { Holding, Rights } from './rights.ts';
import type { PlannedStep } from './steps.ts';

/**
 * Puts steps in order. Where some wait for each other in a circle, since one version of a policy would both give and take, the
 * policy gets a version between first. Where there is none, a role loses for a moment what it reads before and after: better than
 * that another one reads what it never should.
 *
 * @param stepsWith the steps, where these policies get a version between.
 */
export function order(rights: Rights, stepsWith: (between: Between) => readonly OrderedStep[]): PlannedStep[] {
  const waysWith = (between: Between): Way => {
    const steps = opened(stepsWith(between), 'prefers');
    return { between, steps, circles: circlesOf(steps) };
  };
  let way = waysWith(new Map());
  for (const holding of rights.holdings) {
    const { policy } = holding;
    if (!way.circles.some((circle) => circle.has(stepId(policy, 'update-policy')))) continue;
    const ways = documentsFor(rights, holding).map((one) => waysWith(new Map([...way.between, [policy.arn, one]])));
    // It may take several: one that opens nothing yet is no reason to stop.
    way = ways.toSorted((a, b) => stuckIn(a) - stuckIn(b))[0] ?? way;
  }
  // No more versions than it takes.
  for (const arn of way.between.keys()) {
    const fewer = waysWith(new Map([...way.between].filter(([other]) => other !== arn)));
    if (stuckIn(fewer) <= stuckIn(way)) way = fewer;
  }
  return phased(opened(way.steps, 'keeps'), way.between);
}

interface Way {
  readonly between: Between;
  readonly steps: readonly OrderedStep[];
  readonly circles: readonly ReadonlySet<string>[];
}

function stuckIn({ circles }: Way): number {
  return circles.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Versions that allow what the policy does now and what it will: first what it may allow while all roles hold it that hold it now,
 * then all of it.
 */
function documentsFor(
  { scope, allowed, most, least }: Rights,
  { policy, now, later, before, after }: Holding,
): PolicyDocument[] {
  const { previous, document } = policy;
  if (document === null) return [];
  const strangers = [...now].filter((role) => role !== later).map(most);
  const some = documentBetween(scope, previous, document, (one) => strangers.every((its) => its.has(one)));
  const all = strangers.length === 0 ? null : documentBetween(scope, previous, document, () => true);
  return [some, all].flatMap((one) => {
    const between = allowed(one);
    const keeps = [...now].every((role) => before.intersection(least(role)).isSubsetOf(between));
    const isBetween = !between.isSubsetOf(before) && between.symmetricDifference(after).size > 0;
    return one !== null && keeps && isBetween ? [one] : [];
  });
}

/** Gives up why steps wait in a circle, as far as it takes: keys wait first no longer, then what leaves a role. */
function opened(steps: readonly OrderedStep[], why: 'prefers' | 'keeps'): readonly OrderedStep[] {
  let result = steps;
  for (const kind of ['change-secret', 'attach', 'detach', 'update-policy'] as const) {
    for (let circles = circlesOf(result); circles.length > 0; circles = circlesOf(result)) {
      const waits = ({ step, [why]: ids }: OrderedStep) =>
        step.action.kind === kind && circles.some((circle) => circle.has(step.id) && ids.some((id) => circle.has(id)));
      const found = result.filter(waits);
      // Secrets do not wait for each other: to open one is to open all.
      const open = new Set(kind === 'change-secret' ? found : found.slice(0, 1));
      if (open.size === 0) break;
      result = result.map((one) => {
        const circle = open.has(one) ? circles.find((ids) => ids.has(one.step.id)) : undefined;
        return circle ? { ...one, [why]: one[why].filter((id) => !circle.has(id)) } : one;
      });
    }
  }
  return result;
}

function waitsOf({ needs, keeps, prefers }: Omit<OrderedStep, 'step'>): string[] {
  return [...new Set([...needs, ...keeps, ...prefers])];
}

function circlesOf(steps: readonly OrderedStep[]): ReadonlySet<string>[] {
  return circlesIn(new Map(steps.map(({ step, ...waits }) => [step.id, waitsOf(waits)])));
}

/** Only what takes away comes last, and of that only what nothing else waits for. */
function phased(ordered: readonly OrderedStep[], between: Between): PlannedStep[] {
  const phases = new Map<string, Step['phase']>();
  for (const { step } of ordered) phases.set(step.id, gives(step, between) ? 'policies' : step.phase);
  const steps = ordered.map(({ step, ...waits }) => ({ ...step, needs: waitsOf(waits) }));
  const byId = new Map(steps.map((step) => [step.id, step]));
  const pull = (id: string) => {
    if (phases.get(id) !== 'removals') return;
    phases.set(id, 'policies');
    for (const need of byId.get(id)?.needs ?? []) pull(need);
  };
  for (const { id, needs } of steps) if (phases.get(id) !== 'removals') for (const need of needs) pull(need);
  // A key that roles have to be allowed before is set after that, and what follows it in the secret too.
  for (const { id, needs } of steps) {
    const waits = needs.some((need) => !['secrets', 'removals'].includes(phases.get(need) ?? 'secrets'));
    if (phases.get(id) === 'secrets' && waits) phases.set(id, 'keys');
  }
  return steps.map((step) => ({ ...step, phase: phases.get(step.id) ?? step.phase }));
}

/** Whether an update gives anything that was not given by a version between. A policy is written before it takes effect. */
function gives({ action }: PlannedStep, between: Between): boolean {
  if (action.kind !== 'update-policy' || action.first) return false;
  const { policy } = action;
  const given = permissionsOf(between.get(policy.arn) ?? policy.previous);
  return changed(policy, 'attach') || !permissionsOf(policy.document).isSubsetOf(given);
}
