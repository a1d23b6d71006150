import type { ApplyResult } from '../apply/result.ts';
import type { Plan } from '../plan/plan.ts';
import { type Alert, alertSection, type Progress } from './alert.ts';
import { brokenCode } from './code.ts';
import { foreignGrants, narrowings, revocations, scopeVoid, wideningGrants } from './danger-access.ts';
import { denials, failures, refusals } from './danger-run.ts';
import {
  adoptions,
  changedKeys,
  deletions,
  foreignValues,
  handovers,
  heldBackValues,
  sharedSources,
  takeovers,
} from './danger-secrets.ts';
import type { ReportModel } from './model.ts';
import { type Causes, causesOf } from './plan-view.ts';

/** Bytes that a job summary has for what is dangerous: of its 1 MiB what the rest of the report takes at least is left. */
const MOST_BYTES = 1_000_000;

/** Whether a job summary holds every danger of a plan by itself. Otherwise nobody can review it. */
export function isReviewable(plan: Plan): boolean {
  const boxes = alertSection(ofPlan({ plan, result: null, progress: 'planned', causes: causesOf(null) }));
  return Buffer.byteLength(boxes.text, 'utf8') <= MOST_BYTES;
}

/** What a reviewer must not miss, each kind in one box. */
export function alertsOf(model: ReportModel): Alert[] {
  const { outcome } = model;
  switch (outcome.kind) {
    case 'validated':
    case 'invalid':
    case 'failed':
      return [];
    case 'planned':
      return [...refusals(model, outcome.plan), ...changes(model, outcome.plan, null, 'planned')];
    case 'refused':
      return [...refusals(model, outcome.plan), ...scopeVoid(outcome.plan)];
    case 'applied': {
      const { plan, result } = outcome;
      const progress = result.steps.every((step) => step.state === 'done') ? 'done' : 'partial';
      return [...failures(result), ...denials(result), ...changes(model, plan, result, progress)];
    }
    default:
      return outcome satisfies never;
  }
}

function changes(model: ReportModel, plan: Plan, result: ApplyResult | null, progress: Progress): Alert[] {
  const causes = causesOf(model.baseline);
  return [...brokenCode(model, progress), ...ofPlan({ plan, result, progress, causes })];
}

interface Changes {
  readonly plan: Plan;
  readonly result: ApplyResult | null;
  readonly progress: Progress;
  readonly causes: Causes;
}

function ofPlan({ plan, result, progress, causes }: Changes): Alert[] {
  return [
    ...changedKeys(plan, progress),
    ...foreignGrants(plan, progress, causes),
    ...takeovers(plan, progress),
    ...handovers(plan, progress),
    ...adoptions(plan, progress),
    ...deletions(plan, result, causes),
    ...narrowings(plan, progress),
    ...revocations(plan, progress, causes),
    ...foreignValues(plan, progress),
    ...heldBackValues(plan),
    ...sharedSources(plan),
    ...wideningGrants(plan, progress, causes),
    ...scopeVoid(plan),
  ];
}
