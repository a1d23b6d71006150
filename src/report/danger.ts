import type { ApplyResult } from '../apply/result.ts';
import type { Plan } from '../plan/plan.ts';
import { type Alert, alertSection, type Tense } from './alert.ts';
import { causesOf } from './cause.ts';
import { grants, revocations, scopeVoid } from './danger-access.ts';
import { brokenCode } from './danger-code.ts';
import { denials, failures, refusals } from './danger-run.ts';
import { adoptions, changedKeys, deletions, foreignValues } from './danger-secrets.ts';
import type { Section } from './layout.ts';
import type { ReportModel } from './model.ts';

/** What a reviewer must not miss, the worst first: keys that change break code that nobody here can see. */
export function dangerSection(model: ReportModel): Section {
  return alertSection(alertsOf(model));
}

function alertsOf(model: ReportModel): Alert[] {
  const { outcome } = model;
  switch (outcome.kind) {
    case 'validated':
    case 'invalid':
    case 'failed':
      return [];
    case 'planned':
      return [
        ...changedKeys(outcome.plan, 'planned'),
        ...brokenCode(model, 'planned'),
        ...refusals(model, outcome.plan),
        ...changes(model, outcome.plan, null, 'planned'),
      ];
    case 'refused':
      return [...refusals(model, outcome.plan), ...scopeVoid(outcome.plan)];
    case 'applied': {
      const { plan, result } = outcome;
      const tense = result.steps.every((step) => step.state === 'done') ? 'done' : 'partial';
      return [
        ...changedKeys(plan, tense),
        ...failures(result),
        ...denials(result),
        ...brokenCode(model, tense),
        ...changes(model, plan, result, tense),
      ];
    }
    default:
      return outcome satisfies never;
  }
}

function changes(model: ReportModel, plan: Plan, result: ApplyResult | null, tense: Tense): Alert[] {
  const causes = causesOf(model.baseline);
  return [
    ...deletions(plan, result, model.context.time, causes),
    ...revocations(plan, tense, causes),
    ...foreignValues(plan, tense),
    ...grants(plan, tense, causes),
    ...adoptions(plan, tense),
    ...scopeVoid(plan),
  ];
}
