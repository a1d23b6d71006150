import type { ApplyResult } from '../apply/result.ts';
import type { Plan } from '../plan/plan.ts';
import type { Alert, Progress } from './alert.ts';
import { brokenCode } from './code.ts';
import { foreignGrants, revocations, scopeVoid, wideningGrants } from './danger-access.ts';
import { denials, failures, refusals } from './danger-run.ts';
import { adoptions, changedKeys, deletions, foreignValues } from './danger-secrets.ts';
import type { ReportModel } from './model.ts';
import { type Causes, causesOf } from './plan-view.ts';

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
  const causes: Causes = causesOf(model.baseline);
  return [
    ...changedKeys(plan, progress),
    ...brokenCode(model, progress),
    ...foreignGrants(plan, progress, causes),
    ...adoptions(plan, progress),
    ...deletions(plan, result, model.context.time, causes),
    ...revocations(plan, progress, causes),
    ...foreignValues(plan, progress),
    ...wideningGrants(plan, progress, causes),
    ...scopeVoid(plan),
  ];
}
