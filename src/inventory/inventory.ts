import { CURRENT_STAGE, versionWithStage } from '../domain/actual.ts';
import type { AccountAccess, ListedSecret } from '../domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../domain/ownership.ts';
import { managerOf } from '../domain/secret-tags.ts';
import { daysBetween } from '../text/words.ts';
import { type Reader, readersOf } from './readers.ts';

/**
 * List price of a secret for a month in US dollars in most Regions; each replica counts as one. Calls cost extra. Source:
 * https://aws.amazon.com/secrets-manager/pricing/
 */
const MONTHLY_PRICE = 0.4;
/** A secret that was not read for so many days is listed as unused. */
const UNUSED_AFTER_DAYS = 90;

/** All secrets of an account and region on one page: plain data, no value. */
export interface Inventory {
  readonly format: 1;
  readonly accountId: string;
  readonly region: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Sorted by name. */
  readonly secrets: readonly InventoryRow[];
  /** US dollars a month by list price, without calls. */
  readonly monthlyCost: number;
}

export interface InventoryRow {
  readonly name: string;
  readonly arn: string;
  readonly owner: Owned;
  readonly readers: readonly InventoryReader[];
  /** Where the value comes from, as our tag says; null where it does not. */
  readonly valueSource: string | null;
  readonly hasValue: boolean;
  /** The value is at least so many days old; null where AWS shows no date. */
  readonly valueAgeDays: number | null;
  readonly createdAt: string | null;
  /** Day, UTC; null where it was never read, or AWS does not know. */
  readonly lastReadAt: string | null;
  /** null: the AWS managed key. */
  readonly kmsKeyId: string | null;
  readonly rotation: string | null;
  /** Region of the primary where this is a replica. */
  readonly replicaOf: string | null;
  readonly isReplicated: boolean;
  /** ISO 8601: when the deletion was asked for. */
  readonly deletedAt: string | null;
  readonly attention: readonly Attention[];
}

/** Who a secret belongs to, by its tags. */
export type Owned =
  | { readonly kind: 'stack'; readonly stack: string; readonly dataPlane: string; readonly source: string }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'tool'; readonly tool: string }
  | { readonly kind: 'none' };

export interface InventoryReader extends Reader {
  /** Whether the policy is one that union-secrets wrote. */
  readonly ours: boolean;
}

/** Why a row deserves a look. */
export type Attention =
  | 'no-owner'
  | 'no-reader'
  | 'everybody'
  | 'unused'
  | 'old-value'
  | 'no-value'
  | 'scheduled-for-deletion';

export interface InventoryInput {
  readonly accountId: string;
  readonly region: string;
  readonly time: string;
  readonly secrets: readonly ListedSecret[];
  readonly access: AccountAccess;
  /** ARNs of the policies that carry our tags. */
  readonly ourPolicies: ReadonlySet<string>;
}

/** Puts together what ListSecrets and IAM say. */
export function takeInventory({ accountId, region, time, secrets, access, ourPolicies }: InventoryInput): Inventory {
  const readers = readersOf(secrets, access);
  const rows = secrets
    .map((secret) => rowOf(secret, readers.get(secret.arn) ?? [], { region, time, ourPolicies }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const billed = rows.filter(({ deletedAt }) => deletedAt === null).length;
  return {
    format: 1,
    accountId,
    region,
    time,
    secrets: rows,
    monthlyCost: Math.round(billed * MONTHLY_PRICE * 100) / 100,
  };
}

function rowOf(
  secret: ListedSecret,
  found: readonly Reader[],
  { region, time, ourPolicies }: Pick<InventoryInput, 'region' | 'time' | 'ourPolicies'>,
): InventoryRow {
  const daysSince = (from: string | undefined) => (from === undefined ? null : daysBetween(from, time));
  const hasValue = versionWithStage(secret, CURRENT_STAGE) !== undefined;
  const { primaryRegion } = secret;
  const row = {
    name: secret.name,
    arn: secret.arn,
    owner: ownerOf(secret),
    readers: found.map((one) => ({ ...one, ours: one.policyArn !== null && ourPolicies.has(one.policyArn) })),
    valueSource: secret.tags[OWNERSHIP_TAGS.valueSource] ?? null,
    hasValue,
    valueAgeDays: hasValue ? daysSince(secret.changedAt) : null,
    createdAt: secret.createdAt ?? null,
    lastReadAt: secret.lastAccessedAt ?? null,
    kmsKeyId: secret.kmsKeyId ?? null,
    rotation: rotationOf(secret),
    replicaOf: primaryRegion === undefined || primaryRegion === region ? null : primaryRegion,
    isReplicated: primaryRegion === region,
    deletedAt: secret.deletedAt ?? null,
  };
  const idleDays = daysSince(secret.lastAccessedAt ?? secret.createdAt) ?? 0;
  // By what the file said of it, which its tag keeps.
  const mostDays = Number(secret.tags[OWNERSHIP_TAGS.maxAgeDays] ?? Number.NaN);
  return { ...row, attention: attentionTo(row, idleDays, mostDays) };
}

function attentionTo(row: Omit<InventoryRow, 'attention'>, idleDays: number, mostDays: number): Attention[] {
  // What is on its way out needs no other look.
  if (row.deletedAt !== null) return ['scheduled-for-deletion'];
  const kinds: readonly (readonly [kind: Attention, applies: boolean])[] = [
    ['no-owner', row.owner.kind === 'none'],
    ['no-reader', row.readers.length === 0],
    ['everybody', row.readers.some(({ everySecret }) => everySecret)],
    ['unused', idleDays > UNUSED_AFTER_DAYS],
    ['old-value', row.valueAgeDays !== null && row.valueAgeDays > mostDays],
    ['no-value', !row.hasValue],
  ];
  return kinds.flatMap(([kind, applies]) => (applies ? [kind] : []));
}

function ownerOf({ tags, owningService }: ListedSecret): Owned {
  const stack = tags[OWNERSHIP_TAGS.stack];
  if (stack !== undefined) {
    const dataPlane = tags[OWNERSHIP_TAGS.dataPlane] ?? '';
    return { kind: 'stack', stack, dataPlane, source: tags[OWNERSHIP_TAGS.source] ?? '' };
  }
  if (owningService !== undefined) return { kind: 'service', service: owningService };
  const tool = managerOf(tags);
  return tool === null ? { kind: 'none' } : { kind: 'tool', tool };
}

function rotationOf({ rotationEnabled, rotation, owningService }: ListedSecret): string | null {
  if (!rotationEnabled) return null;
  return rotation?.schedule || (owningService === undefined ? 'enabled' : 'managed');
}
