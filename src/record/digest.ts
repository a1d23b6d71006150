import { createHmac } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import { deriveKey } from '../fingerprint/keys.ts';
import type { Plan } from '../plan/plan.ts';
import { type ApprovedChange, changesToApprove, impliedChanges } from './changes.ts';
import type { Content, Contents } from './contents.ts';

/** Hex characters of a change's digest: 128 bits. */
const DIGEST_LENGTH = 32;
/** Hex characters of its outline: enough to recognise a change, and nothing is approved by it. */
const OUTLINE_LENGTH = 16;

const UNSEEN: Content = { kind: 'unseen' };

export interface Digester {
  /** Digest of a change with what it puts in: HMAC-SHA256 over canonical JSON, cut to 32 hex characters. */
  digest(change: ApprovedChange, content: Content | null): string;
  /** Digest of a change whatever it puts in, to tell a reader that only the value is another one. 16 hex characters. */
  outline(change: ApprovedChange): string;
}

/** Digests of the changes of one file on one data plane. Without the key they tell nothing and cannot be made. */
export function digester(plan: Plan, key: SecretValue): Digester {
  const secret = deriveKey(key, 'change-digest');
  const { stack, dataPlane, accountId, region, source } = plan;
  const hmac = (data: unknown) => createHmac('sha256', secret).update(canonicalJson(data)).digest('hex');
  return {
    digest: ({ content: change }, value) =>
      hmac({ stack, dataPlane, accountId, region, source, change, value }).slice(0, DIGEST_LENGTH),
    outline: ({ content: change }) =>
      hmac({ outline: true, stack, dataPlane, accountId, region, source, change }).slice(0, OUTLINE_LENGTH),
  };
}

/** What the change puts in: null for a change that sets no value. */
export function contentIn(change: ApprovedChange, contents: Contents): Content | null {
  return change.writes === null ? null : (contents.get(change.writes) ?? UNSEEN);
}

/**
 * What is recorded of a plan: sorted, each once. A digest; of a change that puts a seen value in, `<digest>.<outline>`.
 */
export function recordedEntries(plan: Plan, contents: Contents, key: SecretValue): string[] {
  const { digest, outline } = digester(plan, key);
  const shown = changesToApprove(plan).map((change) => {
    const content = contentIn(change, contents);
    return content?.kind === 'seen' ? `${digest(change, content)}.${outline(change)}` : digest(change, content);
  });
  const implied = impliedChanges(plan).map((change) => digest(change, contentIn(change, contents)));
  return [...new Set([...shown, ...implied])].sort();
}

/** How a change stands to what is recorded. */
export type Approval =
  | 'recorded'
  /** The change is recorded, with another value. */
  | 'other-value'
  | 'new';

/** Recorded entries, the key they were made with, and what this run knows of the values, by that key. */
export interface Recorded {
  readonly entries: readonly string[];
  readonly key: SecretValue;
  readonly contents: Contents;
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

function judgeBy(plan: Plan, { entries, key, contents }: Recorded): (change: ApprovedChange) => Approval {
  const digests = new Set(entries.map((entry) => entry.slice(0, DIGEST_LENGTH)));
  const outlines = new Set(entries.map((entry) => entry.slice(DIGEST_LENGTH + 1)));
  const { digest, outline } = digester(plan, key);
  return (change) => {
    const content = contentIn(change, contents);
    if (digests.has(digest(change, content))) return 'recorded';
    if (content?.kind !== 'seen') return 'new';
    if (digests.has(digest(change, UNSEEN))) return 'recorded';
    return outlines.has(outline(change)) ? 'other-value' : 'new';
  };
}
