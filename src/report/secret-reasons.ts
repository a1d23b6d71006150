import type { Plan, PlannedSecret, SecretChange } from '../plan/plan.ts';
import { secretChangeWords } from '../plan/vocabulary.ts';
import { markdownPhrase } from '../text/phrase.ts';
import { names } from '../text/words.ts';
import { roleName } from './roles.ts';

/** What one change of a secret does, and why, as Markdown, each by itself. */
export function secretReasons(plan: Plan, secret: PlannedSecret, change: SecretChange): string[] {
  const { noun, details } = secretChangeWords(plan, secret.name, change);
  const reasons = details.map((one) => `${noun === null ? '' : `${noun}: `}${markdownPhrase(one)}`);
  return change.kind === 'create' ? [...reasons, ...readers(plan, secret)] : reasons;
}

function readers(plan: Plan, secret: PlannedSecret): string[] {
  const roles = plan.roles.filter((role) =>
    role.access.some(
      ({ change, target }) => change !== 'revoke' && target.kind === 'secret' && target.name === secret.name,
    ),
  );
  return roles.length === 0 ? [] : [`read by ${names(roles.map(roleName))}`];
}
