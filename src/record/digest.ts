import { createHmac } from 'node:crypto';
import type { DesiredSecret } from '../domain/desired.ts';
import { canonicalJson } from '../domain/json.ts';
import { type Message, say } from '../domain/message.ts';
import type { Place } from '../domain/pair.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { originOf } from '../domain/value.ts';
import { type LogicalChange, logicalChanges, planDigest, writesGivenValue } from '../plan/logical-changes.ts';
import type { Plan } from '../plan/plan.ts';
import { plainText } from '../text/escape.ts';
import { deriveKey, lengthPrefixed } from '../values/fingerprint.ts';
import type { ResolvedValue } from '../values/resolve.ts';
import { type ApprovedChange, changesToApprove, changeWords, impliedChanges } from './approved-changes.ts';

/** What a run knows of the value that a secret is to hold: plain data from which nobody without the key learns a value. */
export type ValueDigest =
  /** Keyed digest of the value: 64 hex characters. */
  | { readonly kind: 'seen'; readonly digest: string }
  /** Not available in this run. */
  | { readonly kind: 'unseen' };

/** By name, of each declared secret whose value the run is given. */
export type ValueDigests = ReadonlyMap<string, ValueDigest>;

export const UNSEEN: ValueDigest = { kind: 'unseen' };

export function valueDigestsOf(
  secrets: readonly DesiredSecret[],
  values: ReadonlyMap<string, ResolvedValue>,
  place: Pick<Place, 'accountId' | 'region'>,
  key: SecretValue,
): ValueDigests {
  const secret = deriveKey(key, 'value-digest');
  const given = secrets.filter(({ value }) => originOf(value) === 'given');
  return new Map(
    given.map(({ name }) => {
      const resolved = values.get(name);
      if (resolved?.kind !== 'available') return [name, UNSEEN];
      const message = lengthPrefixed([place.accountId, place.region, name, resolved.value.reveal()]);
      return [name, { kind: 'seen', digest: createHmac('sha256', secret).update(message).digest('hex') }];
    }),
  );
}

/** Hex characters of a change's digest: 128 bits. */
const DIGEST_LENGTH = 32;
/** Hex characters of its digest without the value: enough to recognise a change, and nothing is approved by it. */
const VALUE_FREE_LENGTH = 16;

/** Digests of the changes of one file on one data plane. Without the key they say nothing and cannot be made. */
export function changeDigester(plan: Plan, key: SecretValue) {
  const secret = deriveKey(key, 'change-digest');
  const { format, stack, dataPlane, accountId, region, source } = plan;
  const place = { format, stack, dataPlane, accountId, region, source };
  const hmac = (data: unknown) => createHmac('sha256', secret).update(canonicalJson(data)).digest('hex');
  return {
    /** Of a change with the value that it writes: HMAC-SHA256 over canonical JSON, cut to 32 hex characters. */
    digest: ({ content: change }: ApprovedChange, value: ValueDigest | null) =>
      hmac({ ...place, change, value }).slice(0, DIGEST_LENGTH),
    /** Of a change whatever value it writes, to say that only the value is another one. 16 hex characters. */
    valueFreeDigest: ({ content: change }: ApprovedChange) =>
      hmac({ ...place, change, valueFree: true }).slice(0, VALUE_FREE_LENGTH),
  };
}

/** What is known of the value that a change writes; null: the run is given none for it. */
export function valueWritten(change: ApprovedChange, values: ValueDigests): ValueDigest | null {
  return change.writes === null ? null : (values.get(change.writes) ?? UNSEEN);
}

/**
 * What is recorded of a plan: sorted, each once. A digest; of a change that writes a seen value, `<digest>.<value-free digest>`.
 */
export function recordedEntries(plan: Plan, values: ValueDigests, key: SecretValue): string[] {
  const { digest, valueFreeDigest } = changeDigester(plan, key);
  const shown = changesToApprove(plan).map((change) => {
    const value = valueWritten(change, values);
    return value?.kind === 'seen' ? `${digest(change, value)}.${valueFreeDigest(change)}` : digest(change, value);
  });
  const implied = impliedChanges(plan).map((change) => digest(change, valueWritten(change, values)));
  return [...new Set([...shown, ...implied])].sort();
}

/** How a change compares with what is recorded. */
export type Approval =
  | 'recorded'
  /** The change is recorded, with another value. */
  | 'other-value'
  | 'new';

/** Recorded entries, the key they were made with, and what this run knows of the values, by that key. */
export interface Recorded {
  readonly entries: readonly string[];
  readonly key: SecretValue;
  readonly valueDigests: ValueDigests;
}

/** Compares every change of a plan with all that is recorded. A value that was recorded as unseen may be any. */
export function judgeChanges(
  plan: Plan,
  records: readonly Recorded[],
): { readonly change: ApprovedChange; readonly approval: Approval }[] {
  const judges = records.map((record) => judgeBy(plan, record));
  return changesToApprove(plan).map((change) => {
    const found = judges.map((judge) => judge(change));
    const approval = found.find((one) => one === 'recorded') ?? found.find((one) => one === 'other-value') ?? 'new';
    return { change, approval };
  });
}

function judgeBy(plan: Plan, { entries, key, valueDigests }: Recorded): (change: ApprovedChange) => Approval {
  const digests = new Set(entries.map((entry) => entry.slice(0, DIGEST_LENGTH)));
  const valueFree = new Set(entries.map((entry) => entry.slice(DIGEST_LENGTH + 1)));
  const { digest, valueFreeDigest } = changeDigester(plan, key);
  return (change) => {
    const value = valueWritten(change, valueDigests);
    if (digests.has(digest(change, value))) return 'recorded';
    if (value?.kind !== 'seen') return 'new';
    if (digests.has(digest(change, UNSEEN))) return 'recorded';
    return valueFree.has(valueFreeDigest(change)) ? 'other-value' : 'new';
  };
}

/** Of a plan with more changes, it is not tried out which one is new: each try takes as long as the plan is long. */
const MOST_TRIED = 200;

/**
 * Digest of a plan: the output `plan-digest`, the input `expect-plan-digest`.
 *
 * @param values what this run knows of the values; null: there is no fingerprint key.
 */
export function digestOfPlan(plan: Plan, values: ValueDigests | null): string {
  return digestWith(plan, logicalChanges(plan), values);
}

/**
 * Whether the plan is the one that has the expected digest. A plan that was made where no value was available is the same
 * plan: those who approved it could read that its values were not seen.
 *
 * @returns null for the same plan; else what is known of the difference: sentences, none where nothing is known.
 */
export function differenceToExpected(plan: Plan, values: ValueDigests | null, expected: string): Message[] | null {
  const changes = logicalChanges(plan);
  const is = (some: readonly LogicalChange[], known: ValueDigests | null) => digestWith(plan, some, known) === expected;
  if (is(changes, values) || (values !== null && is(changes, withoutValues(values)))) return null;
  if (is([], values) || is([], null)) return ['The expected plan had no changes.'];
  if (values !== null && is(changes, null))
    return [
      say`It has the same changes, but was made without \`fingerprint-key\`, so that nothing is known of its values.`,
    ];
  if (changes.length > MOST_TRIED) return [];
  const added = changes.filter((_, index) => is(changes.toSpliced(index, 1), values));
  if (added.length > 0)
    return [`The expected plan did not ${added.map((one) => plainText(changeWords(plan, one))).join(' or ')}.`];
  const unseen = [...(values ?? [])].filter(
    ([name, value]) => value.kind === 'seen' && is(changes, new Map(values).set(name, UNSEEN)),
  );
  return unseen.map(([name]) => `Where the expected plan was made, the value of ${name} was not available.`);
}

/** As a run knows them that has none of the values. */
function withoutValues(values: ValueDigests): ValueDigests {
  return new Map([...values].map(([name, value]) => [name, value.kind === 'seen' ? UNSEEN : value]));
}

function digestWith(plan: Plan, changes: readonly LogicalChange[], values: ValueDigests | null): string {
  return planDigest(plan, changes, values === null ? undefined : valuesIn(changes, values));
}

/** What is known of each value that the changes write. */
function valuesIn(changes: readonly LogicalChange[], values: ValueDigests): Record<string, ValueDigest> {
  const written = changes.flatMap((one) => (one.on === 'secret' && writesGivenValue(one.change) ? [one.name] : []));
  return Object.fromEntries(written.map((name) => [name, values.get(name) ?? UNSEEN]));
}
