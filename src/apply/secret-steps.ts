import type { PlannedSecret, SecretChange } from '../plan/plan.ts';
import type { PlannedStep } from './steps.ts';

/** One secret's changes go one after another; secrets do not wait for each other. */
export function secretSteps(secret: PlannedSecret): PlannedStep[] {
  return secret.changes.map((change, index) => {
    const before = secret.changes[index - 1];
    return {
      id: `secret:${secret.name}:${change.kind}`,
      phase: change.kind === 'delete' ? 'removals' : 'secrets',
      title: title(secret.name, change),
      target: { kind: 'secret', name: secret.name },
      needs: before ? [`secret:${secret.name}:${before.kind}`] : [],
      action: { kind: 'change-secret', name: secret.name, arn: secret.pair?.arn ?? null, change },
    };
  });
}

function title(name: string, change: SecretChange): string {
  switch (change.kind) {
    case 'create':
      return change.value === 'later' ? `create secret ${name} without a value` : `create secret ${name}`;
    case 'restore':
      return `restore secret ${name}`;
    case 'adopt':
      return `take over secret ${name}`;
    case 'describe':
      return `set the description of ${name}`;
    case 'set-key':
      return change.to === null ? `reset the key of ${name} to the AWS managed one` : `set the key of ${name}`;
    case 'tag':
      return `set the tags of ${name}`;
    case 'set-value':
      return change.how === 'generate' ? `generate the value of ${name}` : `set the value of ${name}`;
    case 'set-rotation':
      return `configure the rotation of ${name}`;
    case 'cancel-rotation':
      return `cancel the rotation of ${name}`;
    case 'delete':
      return `schedule the deletion of ${name}`;
    default:
      return change satisfies never;
  }
}
