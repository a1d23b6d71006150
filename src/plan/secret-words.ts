import type { Rotation } from '../domain/desired.ts';
import { joined, type Pieces, phrase, plain } from '../domain/message.ts';
import { OWNERSHIP_PREFIX, OWNERSHIP_TAGS, readRepositoryId } from '../domain/ownership.ts';
import type { NotCompared, Unavailable, ValueSource } from '../domain/value.ts';
import { count, utcDay } from '../text/words.ts';
import type { Plan, PlannedSecret, SecretChange, SetValueReason } from './plan.ts';

/** What is in the plan's own account and region is named without them. */
export type PlanPlace = Pick<Plan, 'partition' | 'region' | 'accountId'> & Partial<Pick<Plan, 'secrets'>>;

/** How a change of a secret is said everywhere: in steps, records, logs and comments. True before and after the apply. */
export interface ChangeWords {
  /** The step, in few words: completes "Apply would ...". */
  readonly does: Pieces;
  /** What exactly, and why: each a phrase by itself. */
  readonly details: readonly Pieces[];
}

export function secretChangeWords(place: PlanPlace, name: string, change: SecretChange): ChangeWords {
  switch (change.kind) {
    case 'create': {
      const { source, kmsKeyId, keyWillChange } = change;
      return {
        does: source.kind === 'manual' ? phrase`create secret ${name} without a value` : phrase`create secret ${name}`,
        details: [
          ...(keyWillChange ? [phrase`existed before and is gone: AWS gives it another SECRET_KEY`] : []),
          phrase`value ${sourceWords(source)}`,
          ...(kmsKeyId === null ? [] : [phrase`KMS key ${keyWords(place, kmsKeyId)}`]),
          ...decidingTags(change.tags),
        ],
      };
    }
    case 'restore':
      return {
        does: phrase`restore secret ${name}`,
        details: [plain(`scheduled for deletion on ${utcDay(change.deletedAt)}; keeps its SECRET_KEY`)],
      };
    case 'adopt':
      return {
        does: phrase`adopt secret ${name}`,
        details: [
          change.from === undefined ? phrase`exists and has no owner` : phrase`taken over from ${change.from}`,
          tagsNow(change.tags),
          phrase`value ${sourceWords(change.source)}`,
          ...decidingTags(change.set),
        ],
      };
    case 'describe':
      return { does: phrase`set the description of ${name}`, details: [descriptionWords(change.from, change.to)] };
    case 'set-key':
      return {
        does: change.to === null ? phrase`reset the KMS key of ${name}` : phrase`set the KMS key of ${name}`,
        details: [phrase`KMS key: ${keyWords(place, change.from)} → ${keyWords(place, change.to)}`],
      };
    case 'tag':
      return { does: phrase`set the tags of ${name}`, details: tagWords(change) };
    case 'set-value': {
      const { source, why } = change;
      return {
        does: source.kind === 'generate' ? phrase`generate the value of ${name}` : phrase`set the value of ${name}`,
        details: [phrase`value ${sourceWords(source)}${plain(SET_VALUE[why])}`],
      };
    }
    case 'set-source':
      return {
        does: phrase`record the value source of ${name}`,
        details: [
          change.from === null
            ? phrase`value ${sourceWords(change.source)}, recorded from now on`
            : phrase`takes its value ${sourceWords(change.source)} instead of ${oldSourceWords(change.from)}`,
          ...(change.source.kind === 'generate' ? [phrase`generated again only when its generation grows`] : []),
        ],
      };
    case 'set-rotation':
      return { does: phrase`configure the rotation of ${name}`, details: rotationWords(place, change.from, change.to) };
    case 'cancel-rotation':
      return {
        does: phrase`cancel the rotation of ${name}`,
        details: [phrase`the file no longer configures its rotation`],
      };
    case 'delete':
      return {
        does: phrase`schedule the deletion of ${name}`,
        details: [phrase`left the file`, plain(`can be restored ${restorable(place, name, change)}`)],
      };
    default:
      return change satisfies never;
  }
}

/** How long a secret that is scheduled for deletion can be restored. */
export function restorable(
  { secrets = [] }: PlanPlace,
  secret: string,
  { recoveryWindowDays }: { readonly recoveryWindowDays: number },
): string {
  const until = secrets.find(({ name }) => name === secret)?.restorableUntil;
  return until === undefined ? `for ${count(recoveryWindowDays, 'day')}` : `until ${until}`;
}

/** Follows where a new value comes from. */
const SET_VALUE: Readonly<Record<SetValueReason, string>> = {
  differs: ' in place of a different one',
  absent: ', the first one',
  foreign: ' in place of one that someone else wrote: drift',
  'other-key': ' in place of one written with a fingerprint key that this run does not have',
  unkeyed: ' in place of one written without a fingerprint key',
  adopted: ' in place of the one in AWS',
  restored: ' in place of the one in AWS, which cannot be compared before it is restored',
  generation: ' in place of the old one',
};

/** Completes "value ...". */
export function sourceWords(source: ValueSource): Pieces {
  return phrase`from ${originWords(source)}`;
}

function originWords(source: ValueSource): Pieces {
  switch (source.kind) {
    case 'env':
      return source.jsonKey === undefined
        ? phrase`${source.variable}`
        : phrase`member ${source.jsonKey} of ${source.variable}`;
    case 'file':
      return phrase`file ${source.path}`;
    case 'generate':
      return plain(`a generator (${source.length} characters ${source.charset}, generation ${source.generation})`);
    case 'manual':
      return phrase`people or a rotation`;
    default:
      return source satisfies never;
  }
}

/** What a tag says of another source; text that we did not write is shown as it is. */
function oldSourceWords(tag: string): Pieces {
  const [, kind = '', rest = ''] = /^(\S+) ?(.*)$/s.exec(tag) ?? [];
  const [, variable = rest, jsonKey] = /^(\S+) (.+)$/s.exec(rest) ?? [];
  switch (kind) {
    case 'env':
      return originWords({ kind, variable, ...(jsonKey === undefined ? {} : { jsonKey }) });
    case 'file':
      return originWords({ kind, path: rest });
    case 'generate':
      return phrase`a generator (${rest})`;
    case 'manual':
      return originWords({ kind });
    default:
      return phrase`${tag}`;
  }
}

const UNAVAILABLE: Readonly<Record<Unavailable, string>> = {
  'variable-not-set': 'is not set',
  'variable-empty': 'is empty',
  'member-empty': 'is empty',
  'file-missing': 'does not exist',
  'file-empty': 'is empty',
};

/** Why the source has no value in this run. */
export function unavailableWords(source: ValueSource | null, why: Unavailable): Pieces {
  const isVariable = source?.kind === 'env' && why !== 'member-empty';
  const what =
    source === null || isVariable ? phrase`environment variable ${source?.variable ?? ''}` : originWords(source);
  return phrase`${what} ${plain(UNAVAILABLE[why])}`;
}

export function notComparedWords(why: NotCompared): Pieces {
  switch (why.kind) {
    case 'on-apply':
      return phrase`without a fingerprint key, only an apply compares values`;
    case 'source-error':
      return phrase`its source could not be read`;
    case 'read-failed':
      return phrase`it could not be read: ${why.code}`;
    default:
      return why satisfies never;
  }
}

/** Why a value counts as not compared. */
export function whyNotCompared({ source, value }: PlannedSecret): Pieces {
  switch (value?.kind) {
    case 'not-compared':
      return notComparedWords(value.why);
    case 'unavailable':
      return unavailableWords(source, value.why);
    case 'rotating':
      return phrase`a rotation is not over`;
    case 'rotated':
      return phrase`a rotation that the file does not ask for sets it`;
    default:
      return phrase`people or a rotation have not set it yet`;
  }
}

function keyWords(place: PlanPlace, key: string | null): Pieces {
  return key === null ? phrase`the AWS managed key` : phrase`${shortArn(place, key)}`;
}

/** A table is narrow on a phone. */
function shortArn({ partition, region, accountId }: PlanPlace, arn: string): string {
  const here = ['kms', 'lambda'].map((service) => `arn:${partition}:${service}:${region}:${accountId}:`);
  const start = here.find((one) => arn.startsWith(one));
  return start === undefined ? arn : arn.slice(start.length).replace(/^function:/, '');
}

function rotationWords(place: PlanPlace, from: Rotation | null, to: Rotation): Pieces[] {
  const by = (rotation: Rotation) => shortArn(place, rotation.lambdaArn);
  if (from === null) return [phrase`rotation: ${to.schedule} by ${by(to)} added`];
  return [
    ...(from.schedule === to.schedule ? [] : [phrase`rotation: ${from.schedule} → ${to.schedule}`]),
    ...(from.lambdaArn === to.lambdaArn ? [] : [phrase`rotation: by ${by(from)} → ${by(to)}`]),
  ];
}

/** Tags shown for a secret that is adopted: enough to see who it belongs to. */
const MOST_TAGS = 8;

function tagsNow(tags: Readonly<Record<string, string>>): Pieces {
  const all = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return phrase`has no tags now`;
  const shown = all.slice(0, MOST_TAGS).map(([key, value]) => phrase`${key}: ${excerpt(value, 0)}`);
  const more = all.length > MOST_TAGS ? ` and ${all.length - MOST_TAGS} more` : '';
  return phrase`its tags now: ${joined(shown, ', ')}${plain(more)}`;
}

/** Tags of ours by which others may read a secret, or by which it is deleted later, and what it means that one is gone. */
const DECIDING: readonly (readonly [key: string, words: string, removed: string])[] = [
  [OWNERSHIP_TAGS.shareWith, 'shared with stacks', 'no longer shared with other stacks'],
  [OWNERSHIP_TAGS.onRemoval, 'when it leaves the file:', 'when it leaves the file: as removal.secrets says'],
];

function decidingTags(set: Readonly<Record<string, string>>): Pieces[] {
  return DECIDING.flatMap(([key, words]) => (set[key] === undefined ? [] : [phrase`${plain(words)} ${set[key]}`]));
}

function tagWords({ set, remove }: SecretChange & { kind: 'tag' }): Pieces[] {
  const isOurs = (key: string) => key.startsWith(OWNERSHIP_PREFIX);
  const words = [
    ...Object.entries(set)
      .filter(([key]) => !isOurs(key))
      .map(([key, { from, to }]) =>
        from === null
          ? phrase`tag ${key}: ${excerpt(to, 0)} added`
          : phrase`tag ${key}: ${excerpt(from, 0)} → ${excerpt(to, 0)}`,
      ),
    ...remove.filter((key) => !isOurs(key)).map((key) => phrase`tag ${key} removed`),
    ...DECIDING.flatMap(([key, words, removed]) => {
      if (remove.includes(key)) return [plain(removed)];
      const change = Object.hasOwn(set, key) ? set[key] : undefined;
      const from = change?.from ? phrase`${change.from} → ` : plain('');
      return change === undefined ? [] : [phrase`${plain(words)} ${from}${change.to}`];
    }),
    ...consentWords(Object.fromEntries(Object.entries(set).map(([key, { to }]) => [key, to]))),
  ];
  // Ours follow from the others, except where the file has moved or someone edited them.
  return words.length > 0 ? words : [phrase`ownership tags`];
}

/** Where a change of tags says who may take something over, or that nobody may. */
export function consentWords(set: Readonly<Record<string, string>>): Pieces[] {
  const { repositoryId, movedTo } = readRepositoryId(set);
  if (repositoryId === undefined) return [];
  return [movedTo === undefined ? phrase`may not be taken over` : phrase`may be taken over by ${movedTo}`];
}

function descriptionWords(from: string, to: string): Pieces {
  if (from === '') return phrase`description ${excerpt(to, 0)} added`;
  if (to === '') return phrase`description ${excerpt(from, 0)} removed`;
  const start = firstDifference(from, to);
  return phrase`description ${excerpt(from, start)} → ${excerpt(to, start)}`;
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
