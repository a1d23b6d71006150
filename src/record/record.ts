import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson, parseJson } from '../domain/json.ts';
import type { SecretValue } from '../domain/secret-value.ts';
import type { Plan } from '../plan/plan.ts';
import { deriveKey, keyId } from '../values/fingerprint.ts';

/** Which plan a record is about. */
export interface RecordSubject extends Pick<Plan, 'stack' | 'dataPlane' | 'accountId' | 'region' | 'source'> {
  /** The pull request's head commit. */
  readonly headSha: string;
}

/** A recorded plan, or one numbered part of it: what a check run holds. */
export interface RecordPart extends RecordSubject {
  readonly format: 1;
  /** Four hex characters of the key's own hash. */
  readonly keyId: string;
  /** True: the plan had refusals. It then approves nothing. */
  readonly refused: boolean;
  /** The same in all parts of one plan: 32 hex characters over all of it. */
  readonly set: string;
  /** Entries in all parts together. */
  readonly count: number;
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** See `recordedEntries`; those of all parts are sorted. */
  readonly entries: readonly string[];
  /** HMAC-SHA256 over canonical JSON of all the rest: 64 hex characters. */
  readonly signature: string;
}

/**
 * GitHub: `output.text` of a check run holds 65,535 characters.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run
 */
export const TEXT_LIMIT = 65_535;

const INTRODUCTION =
  'A signed list of digests, one for each change of the plan: `require-recorded-plan` compares an apply with it.';

/** Signed parts of a plan's record: one, or as many as needed for each to fit in a check run as text. */
export function signRecord(
  subject: RecordSubject,
  { entries: planned, refused }: { readonly entries: readonly string[]; readonly refused: boolean },
  key: SecretValue,
): RecordPart[] {
  // One by one: what else a caller's object holds must not be signed.
  const { stack, dataPlane, accountId, region, source, headSha } = subject;
  const about = { stack, dataPlane, accountId, region, source, headSha, refused };
  const entries = refused ? [] : planned;
  const whole = { format: 1, ...about, keyId: keyId(key), count: entries.length } as const;
  const set = hmac(key, { ...whole, entries }).slice(0, 32);
  const empty = { ...whole, set, part: 99_999, of: 99_999, entries: [], signature: '0'.repeat(64) };
  const chunks = chunked(entries, TEXT_LIMIT - recordText(empty).length);
  return chunks.map((chunk, index) => {
    const unsigned = { ...whole, set, part: index + 1, of: chunks.length, entries: chunk };
    return { ...unsigned, signature: hmac(key, unsigned) };
  });
}

/** At least one chunk; each takes at most `room` characters as members of a JSON list. */
function chunked(entries: readonly string[], room: number): string[][] {
  const chunks: string[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const size = entry.length + 3;
    if (used + size > room) {
      chunks.push([]);
      used = 0;
    }
    chunks.at(-1)?.push(entry);
    used += size;
  }
  return chunks;
}

/** Whether the part is as the holder of the key signed it. */
export function isSigned(part: RecordPart, key: SecretValue): boolean {
  const { signature, ...unsigned } = part;
  return timingSafeEqual(Buffer.from(hmac(key, unsigned)), Buffer.from(signature));
}

function hmac(key: SecretValue, data: unknown): string {
  return createHmac('sha256', deriveKey(key, 'record')).update(canonicalJson(data)).digest('hex');
}

/** The part as a check run's text: a sentence, and the JSON in a block of code. */
export function recordText(part: RecordPart): string {
  return `${INTRODUCTION}\n\n\`\`\`json\n${canonicalJson(part)}\n\`\`\``;
}

/** The part that a check run's text holds. null: it holds none, or one that we would not have written. */
export function parseRecord(text: string): RecordPart | null {
  const json = /^```json\r?\n(\{.*\})\r?\n```\s*$/m.exec(text)?.[1];
  const data = json === undefined ? undefined : parseJson(json);
  return isPart(data) ? data : null;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isWhole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isHex = (length: number): Check => {
  const pattern = new RegExp(`^[0-9a-f]{${length}}$`);
  return (value) => typeof value === 'string' && pattern.test(value);
};
const ENTRY = /^[0-9a-f]{32}(?:\.[0-9a-f]{16})?$/;

/** Every member of a part, and nothing else: a member that nobody knows could change what the others mean. */
const MEMBERS: Readonly<Record<keyof RecordPart, Check>> = {
  format: (value) => value === 1,
  stack: isText,
  dataPlane: isText,
  accountId: isText,
  region: isText,
  source: isText,
  headSha: isText,
  keyId: isHex(4),
  refused: (value) => typeof value === 'boolean',
  set: isHex(32),
  count: isWhole,
  part: isWhole,
  of: isWhole,
  entries: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && ENTRY.test(one)),
  signature: isHex(64),
};

function isPart(data: unknown): data is RecordPart {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const members = new Map(Object.entries(data));
  const known = Object.entries(MEMBERS);
  return members.size === known.length && known.every(([name, check]) => members.has(name) && check(members.get(name)));
}
