import { createHmac } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { DesiredSecret } from '../domain/desired.ts';
import type { Place } from '../domain/place.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { originOf } from '../domain/value.ts';
import { deriveKey, lengthPrefixed } from '../fingerprint/keys.ts';
import type { Plan } from '../plan/plan.ts';
import type { ResolvedValue } from '../values/resolve.ts';
import { type ApprovedChange, changesToApprove, impliedChanges } from './approved-changes.ts';

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

export interface ChangeDigester {
  /** Digest of a change with the value that it writes: HMAC-SHA256 over canonical JSON, cut to 32 hex characters. */
  digest(change: ApprovedChange, value: ValueDigest | null): string;
  /** Digest of a change whatever value it writes, to say that only the value is another one. 16 hex characters. */
  valueFreeDigest(change: ApprovedChange): string;
}

/** Digests of the changes of one file on one data plane. Without the key they say nothing and cannot be made. */
export function changeDigester(plan: Plan, key: SecretValue): ChangeDigester {
  const secret = deriveKey(key, 'change-digest');
  const { format, stack, dataPlane, accountId, region, source } = plan;
  const place = { format, stack, dataPlane, accountId, region, source };
  const hmac = (data: unknown) => createHmac('sha256', secret).update(canonicalJson(data)).digest('hex');
  return {
    digest: ({ content: change }, value) => hmac({ ...place, change, value }).slice(0, DIGEST_LENGTH),
    valueFreeDigest: ({ content: change }) => hmac({ ...place, change, valueFree: true }).slice(0, VALUE_FREE_LENGTH),
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
