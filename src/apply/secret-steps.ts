import type { Plan, PlannedSecret } from '../plan/plan.ts';
import { secretChangeWords } from '../plan/vocabulary.ts';
import type { PlannedStep } from './steps.ts';

/** One secret's changes go one after another; secrets do not wait for each other. */
export function secretSteps(plan: Plan, secret: PlannedSecret): PlannedStep[] {
  return secret.changes.map((change, index) => {
    const before = secret.changes[index - 1];
    return {
      id: `secret:${secret.name}:${change.kind}`,
      phase: change.kind === 'delete' ? 'removals' : 'secrets',
      title: secretChangeWords(plan, secret.name, change).does,
      target: { kind: 'secret', name: secret.name },
      needs: before ? [`secret:${secret.name}:${before.kind}`] : [],
      action: { kind: 'change-secret', name: secret.name, arn: secret.pair?.arn ?? null, change },
    };
  });
}
