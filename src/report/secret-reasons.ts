import { OWNERSHIP_PREFIX } from '../domain/ownership.ts';
import type { Plan, PlannedSecret, SecretChange, SetValueReason } from '../plan/plan.ts';
import { code } from '../text/escape.ts';
import { count, names, utcDay } from '../text/words.ts';
import { roleName } from './roles.ts';

/** Why one change of a secret is made, as Markdown, each reason by itself. */
export function secretReasons(
  plan: Plan,
  secret: PlannedSecret,
  change: SecretChange,
  tense: 'planned' | 'done',
): string[] {
  switch (change.kind) {
    case 'create':
      return createReasons(plan, secret, change, tense);
    case 'restore':
      return [`scheduled for deletion on ${utcDay(change.deletedAt)}; it keeps its ARN, and so its pair`];
    case 'adopt':
      return ['it exists and belongs to nobody', tagsNow(change.tags)];
    case 'describe':
      return [descriptionReason(change.from, change.to)];
    case 'set-key':
      return [`KMS key: ${keyWords(plan, change.from)} → ${keyWords(plan, change.to)}`];
    case 'tag':
      return tagReasons(change);
    case 'set-value':
      return [valueReason(change, tense)];
    case 'set-rotation':
      return [rotationReason(plan, change)];
    case 'cancel-rotation':
      return [`rotation ${tense === 'done' ? 'cancelled' : 'is cancelled'}: it left the file`];
    case 'delete':
      return ['it left the file', `it can be restored for ${count(change.recoveryWindowDays, 'day')}`];
    default:
      return change satisfies never;
  }
}

const SOURCE_WORDS = {
  env: 'value from the environment',
  file: 'value from a file',
  generate: 'value is generated',
  manual: 'no value: people or a rotation set it',
} as const;

function createReasons(
  plan: Plan,
  secret: PlannedSecret,
  change: Extract<SecretChange, { kind: 'create' }>,
  tense: 'planned' | 'done',
): string[] {
  const source = SOURCE_WORDS[change.value === 'later' ? 'manual' : (secret.valueSource ?? 'manual')];
  const gone = change.keyWillChange ? 'it existed and is gone' : 'not in AWS yet';
  return [
    tense === 'done' ? source : `${gone}; ${source}`,
    ...(change.kmsKeyId === null ? [] : [`KMS key ${keyWords(plan, change.kmsKeyId)}`]),
    ...readers(plan, secret),
  ];
}

function readers(plan: Plan, secret: PlannedSecret): string[] {
  const roles = plan.roles.filter((role) =>
    role.access.some((access) => access.secret === secret.name && access.change !== 'revoke'),
  );
  return roles.length === 0 ? [] : [`read by ${names(roles.map(roleName))}`];
}

function keyWords(plan: Plan, key: string | null): string {
  return key === null ? 'the AWS managed key' : code(shortArn(plan, key));
}

/** What is in the data plane's own account and region is named without them: a table is narrow on a phone. */
function shortArn({ partition, region, accountId }: Plan, arn: string): string {
  const here = ['kms', 'lambda'].map((service) => `arn:${partition}:${service}:${region}:${accountId}:`);
  const start = here.find((one) => arn.startsWith(one));
  return start === undefined ? arn : arn.slice(start.length).replace(/^function:/, '');
}

function valueReason(change: Extract<SecretChange, { kind: 'set-value' }>, tense: 'planned' | 'done'): string {
  if (change.why === 'generation') return `value is generated again: generation ${change.generation ?? 'unknown'}`;
  if (change.how === 'generate') return 'value is generated';
  return VALUE_WORDS[change.why][tense];
}

const VALUE_WORDS: Readonly<
  Record<Exclude<SetValueReason, 'generation'>, Readonly<Record<'planned' | 'done', string>>>
> = {
  differs: { planned: 'value differs from the one in AWS', done: 'value differed from the one in AWS' },
  absent: { planned: 'AWS holds no value yet', done: 'AWS held no value' },
  foreign: {
    planned: "**drift:** someone else wrote the value in AWS; the file's is put back",
    done: "**drift:** someone else had written the value in AWS; the file's was put back",
  },
  'other-key': {
    planned: 'value was written with a fingerprint key that this run does not have: it is written again',
    done: 'value was written with a fingerprint key that this run does not have: it was written again',
  },
  unkeyed: {
    planned: 'value was written before there was a fingerprint key: it is written again, once',
    done: 'value was written before there was a fingerprint key: it was written again, once',
  },
  adopted: {
    planned: "the file's value replaces what it holds",
    done: "the file's value replaced what it held",
  },
  restored: {
    planned: "value could not be compared before the deletion is undone: the file's is set",
    done: "value could not be compared before the deletion was undone: the file's was set",
  },
};

function rotationReason(plan: Plan, { from, to }: Extract<SecretChange, { kind: 'set-rotation' }>): string {
  const by = (lambdaArn: string) => code(shortArn(plan, lambdaArn));
  if (from === null) return `rotation added: ${code(to.schedule)} by ${by(to.lambdaArn)}`;
  const parts = [
    ...(from.schedule === to.schedule ? [] : [`${code(from.schedule)} → ${code(to.schedule)}`]),
    ...(from.lambdaArn === to.lambdaArn ? [] : [`by ${by(from.lambdaArn)} → ${by(to.lambdaArn)}`]),
  ];
  return `rotation: ${parts.join(', ')}`;
}

/** Tags shown for a secret that is taken over: enough to see whose it is. */
const MOST_TAGS = 8;

function tagsNow(tags: Readonly<Record<string, string>>): string {
  const all = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return 'it has no tags now';
  const shown = all.slice(0, MOST_TAGS).map(([key, value]) => `${code(key)}: ${code(excerpt(value, 0))}`);
  const more = all.length > MOST_TAGS ? ` and ${all.length - MOST_TAGS} more` : '';
  return `its tags now: ${shown.join(', ')}${more}`;
}

function descriptionReason(from: string, to: string): string {
  if (from === '') return `description ${code(excerpt(to, 0))} added`;
  if (to === '') return `description ${code(excerpt(from, 0))} removed`;
  const start = firstDifference(from, to);
  return `description ${code(excerpt(from, start))} → ${code(excerpt(to, start))}`;
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
        ? `tag ${code(key)}: ${code(excerpt(to, 0))} added`
        : `tag ${code(key)}: ${code(excerpt(from, 0))} → ${code(excerpt(to, 0))}`,
    ),
    ...removed.map((key) => `tag ${code(key)} removed`),
  ];
  // Ours follow from the others, except where the file has moved or someone edited them.
  return reasons.length > 0 ? reasons : ['ownership tags'];
}
