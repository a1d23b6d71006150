import { OWNERSHIP_PREFIX } from '../domain/ownership.ts';
import type { Plan, PlannedPolicy, PlannedSecret, PolicyChange, SecretChange, SetValueReason } from '../plan/plan.ts';
import { WHOLE_STACK } from '../policy/document.ts';
import { quoted } from '../text/escape.ts';
import { count, sentenceList, utcDay } from '../text/words.ts';
import { onlyKeysDiffer } from './policies.ts';

/** How far what is shown has come. */
export type Tense = 'planned' | 'done';

/** Why one change of a secret is made, as plain text, each reason by itself. */
export function secretReasons(plan: Plan, secret: PlannedSecret, change: SecretChange, tense: Tense): string[] {
  switch (change.kind) {
    case 'create':
      return createReasons(plan, secret, change);
    case 'restore':
      return [`was scheduled for deletion on ${utcDay(change.deletedAt)}; keeps its SECRET_KEY`];
    case 'adopt':
      return ['exists and has no owner', tagsNow(change.tags)];
    case 'describe':
      return [descriptionReason(change.from, change.to)];
    case 'set-key':
      return [`KMS key: ${keyWords(plan, change.from)} → ${keyWords(plan, change.to)}`];
    case 'tag':
      return tagReasons(change);
    case 'set-value':
      return [`${valueReason(change, tense)}${change.how === 'set' ? sourceWords(secret) : ''}`];
    case 'set-rotation':
      return [rotationReason(plan, change)];
    case 'cancel-rotation':
      return [`rotation ${tense === 'done' ? 'cancelled' : 'is cancelled'}: it left the file`];
    case 'delete':
      return [`left the file; can be restored for ${count(change.recoveryWindowDays, 'day')}`];
    default:
      return change satisfies never;
  }
}

function createReasons(plan: Plan, secret: PlannedSecret, change: Extract<SecretChange, { kind: 'create' }>): string[] {
  const later = change.value === 'later' ? { ...secret, valueSource: 'manual' as const } : secret;
  return [
    ...(change.keyWillChange ? ['it existed and is gone: AWS gives it another SECRET_KEY'] : []),
    `value${sourceWords(later)}`,
    ...(change.kmsKeyId === null ? [] : [`KMS key ${keyWords(plan, change.kmsKeyId)}`]),
  ];
}

/** Follows "value" or a reason that ends with it. */
function sourceWords({ valueSource }: PlannedSecret): string {
  switch (valueSource) {
    case 'env':
      return ' from the environment';
    case 'file':
      return ' from a file';
    case 'generate':
      return ' is generated';
    case 'manual':
    case null:
      return ' is set later, by people or a rotation';
    default:
      return valueSource satisfies never;
  }
}

function keyWords(plan: Plan, key: string | null): string {
  return key === null ? 'the AWS managed key' : shortArn(plan, key);
}

/** What is in the data plane's own account and region is named without them: a line is short on a phone. */
function shortArn({ partition, region, accountId }: Plan, arn: string): string {
  const here = ['kms', 'lambda'].map((service) => `arn:${partition}:${service}:${region}:${accountId}:`);
  const start = here.find((one) => arn.startsWith(one));
  return start === undefined ? arn : arn.slice(start.length).replace(/^function:/, '');
}

function valueReason(change: Extract<SecretChange, { kind: 'set-value' }>, tense: Tense): string {
  if (change.why === 'generation') return `value is generated again: generation ${change.generation ?? 'unknown'}`;
  if (change.how === 'generate') return 'value is generated';
  return VALUE_WORDS[change.why][tense];
}

/** Each can be followed by where the new value comes from. */
const VALUE_WORDS: Readonly<Record<Exclude<SetValueReason, 'generation'>, Readonly<Record<Tense, string>>>> = {
  differs: { planned: 'value in AWS differs: replaced by the one', done: 'value in AWS differed: replaced by the one' },
  absent: { planned: 'AWS holds no value yet: set to the one', done: 'AWS held no value: set to the one' },
  foreign: {
    planned: 'drift: someone else wrote the value in AWS; replaced by the one',
    done: 'drift: someone else had written the value in AWS; replaced by the one',
  },
  'other-key': {
    planned: 'written with a fingerprint key that this run does not have: replaced by the value',
    done: 'was written with a fingerprint key that this run does not have: replaced by the value',
  },
  unkeyed: {
    planned: 'written before there was a fingerprint key: written once more, with the value',
    done: 'was written before there was a fingerprint key: written once more, with the value',
  },
  adopted: { planned: 'what it holds is replaced by the value', done: 'what it held was replaced by the value' },
  restored: {
    planned: 'cannot be compared before it is restored: set to the value',
    done: 'could not be compared before it was restored: set to the value',
  },
};

function rotationReason(plan: Plan, { from, to }: Extract<SecretChange, { kind: 'set-rotation' }>): string {
  const by = (lambdaArn: string) => shortArn(plan, lambdaArn);
  if (from === null) return `rotation added: ${to.schedule} by ${by(to.lambdaArn)}`;
  const parts = [
    ...(from.schedule === to.schedule ? [] : [`${from.schedule} → ${to.schedule}`]),
    ...(from.lambdaArn === to.lambdaArn ? [] : [`by ${by(from.lambdaArn)} → ${by(to.lambdaArn)}`]),
  ];
  return `rotation: ${parts.join(', ')}`;
}

/** Tags shown of a secret that is taken over: enough to see who owned it. */
const MOST_TAGS = 8;

function tagsNow(tags: Readonly<Record<string, string>>): string {
  const all = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return 'it has no tags now';
  const shown = all.slice(0, MOST_TAGS).map(([key, value]) => `${quoted(key)}: ${quoted(excerpt(value, 0))}`);
  const more = all.length > MOST_TAGS ? ` and ${all.length - MOST_TAGS} more` : '';
  return `its tags now: ${shown.join(', ')}${more}`;
}

function descriptionReason(from: string, to: string): string {
  if (from === '') return `description ${quoted(excerpt(to, 0))} added`;
  if (to === '') return `description ${quoted(excerpt(from, 0))} removed`;
  const start = firstDifference(from, to);
  return `description ${quoted(excerpt(from, start))} → ${quoted(excerpt(to, start))}`;
}

const EXCERPT = 120;
const LEAD = 30;

/** At most 120 characters of a text, around the place where it begins to differ. */
function excerpt(text: string, start: number): string {
  const from = text.length <= EXCERPT || start < EXCERPT - LEAD ? 0 : start - LEAD;
  const cut = text.slice(from, from + EXCERPT);
  return `${from > 0 ? '…' : ''}${cut}${from + EXCERPT < text.length ? '…' : ''}`;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

function tagReasons(change: Extract<SecretChange, { kind: 'tag' }>): string[] {
  const own = (key: string) => key.startsWith(OWNERSHIP_PREFIX);
  const set = Object.entries(change.set).filter(([key]) => !own(key));
  const removed = change.remove.filter((key) => !own(key));
  const reasons = [
    ...set.map(([key, { from, to }]) =>
      from === null
        ? `tag ${quoted(key)}: ${quoted(excerpt(to, 0))} added`
        : `tag ${quoted(key)}: ${quoted(excerpt(from, 0))} → ${quoted(excerpt(to, 0))}`,
    ),
    ...removed.map((key) => `tag ${quoted(key)} removed`),
  ];
  // Ours follow from the others, except where the file has moved or someone edited them.
  return reasons.length > 0 ? reasons : ['ownership tags'];
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
      return sentenceList([...set, ...removed]) || 'ownership tags';
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

function grantCount(names: readonly string[]): string {
  if (!names.includes(WHOLE_STACK)) return count(names.length, 'grant');
  const others = names.length - 1;
  return `the grant on the whole stack${others === 0 ? '' : ` and ${count(others, 'grant')}`}`;
}
