import { OWNERSHIP_PREFIX, repositoryOf } from '../domain/ownership.ts';
import type { Plan, PlannedPolicy, PolicyChange, SecretChange } from '../plan/plan.ts';
import { consentWords, secretChangeWords } from '../plan/secret-words.ts';
import type { ReadTarget } from '../policy/document.ts';
import { plainText, quoted } from '../text/escape.ts';
import { count, sentenceList } from '../text/words.ts';
import { retags } from './plan-view.ts';
import { onlyKeysDiffer } from './policies.ts';

/** How far what is shown has come. */
export type Tense = 'planned' | 'done';

/** What one change of a secret is, and why, as plain text, each by itself. */
export function secretReasons(plan: Plan, name: string, change: SecretChange): string[] {
  return secretChangeWords(plan, name, change).details.map(plainText);
}

/** Why one change of a policy is made, as plain text; empty where its kind says it all. */
export function policyReason(roleName: string, policy: PlannedPolicy, change: PolicyChange, tense: Tense): string {
  switch (change.kind) {
    case 'create-policy':
      return '';
    case 'update-policy':
      return updateReason(policy, tense);
    case 'tag-policy': {
      const others = (keys: readonly string[]) => keys.filter((key) => !key.startsWith(OWNERSHIP_PREFIX));
      const set = others(Object.keys(change.set)).map((key) => `tag ${quoted(key)}: ${quoted(change.set[key] ?? '')}`);
      const removed = others(change.remove).map((key) => `tag ${quoted(key)} removed`);
      const consent = consentWords(change.set).map(plainText);
      return sentenceList([...set, ...removed, ...consent]) || 'ownership tags';
    }
    case 'attach':
      return `${tense === 'done' ? 'attached' : 'attach'} to role ${roleName}`;
    case 'detach':
      return `${tense === 'done' ? 'detached' : 'detach'} from role ${change.role}`;
    case 'delete-policy':
      return policy.loses.length > 0 ? 'no longer needed' : 'no longer grants anything';
    default:
      return change satisfies never;
  }
}

/** Why tags with the file's place change, all of them. */
export function retagReason(plan: Plan): string {
  const { from } = retags(plan);
  const repositories = [...new Set(from.map(repositoryOf))].filter((old) => old !== repositoryOf(plan.source));
  if (repositories.length > 0)
    return `the repository was renamed from ${sentenceList(repositories)} to ${repositoryOf(plan.source)}`;
  return from.length > 0
    ? `the file was moved from ${sentenceList(from)} to ${plan.source}`
    : `the file is ${plan.source}`;
}

function updateReason({ gains, loses, previous, document }: PlannedPolicy, tense: Tense): string {
  const parts = [
    ...(gains.length > 0 ? [`${grantCount(gains)} added`] : []),
    ...(loses.length > 0 ? [`${grantCount(loses)} removed`] : []),
  ];
  if (parts.length > 0) return sentenceList(parts);
  return onlyKeysDiffer(previous, document)
    ? 'its secrets need other KMS keys'
    : `drift: someone else edited it; it ${tense === 'done' ? 'was' : 'is'} put back`;
}

function grantCount(targets: readonly ReadTarget[]): string {
  const others = targets.filter(({ kind }) => kind !== 'stack').length;
  if (others === targets.length) return count(others, 'grant');
  return `the grant on the whole stack${others === 0 ? '' : ` and ${count(others, 'grant')}`}`;
}
