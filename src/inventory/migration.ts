import type { AccountAccess, Principal } from '../domain/cloud.ts';
import type { DesiredState } from '../domain/desired.ts';
import { listOf, statementsOf } from '../policy/reading.ts';
import type { Inventory, InventoryRow } from './inventory.ts';

/** The way of one role from a policy that allows every secret to the policies of the file. Plain data. */
export interface RoleMigration {
  readonly role: string;
  /** null: no such role in this account. */
  readonly arn: string | null;
  readonly broad: readonly BroadPolicy[];
  /** Names that the role can read now, through whatever policy, sorted. */
  readonly readsNow: readonly string[];
  /** Names that the file lets the role read. */
  readonly covered: readonly string[];
  /** What the role can no longer read once the broad policies are gone, the last read first. */
  readonly loses: readonly Loss[];
}

/** A policy through which the role reads every secret. */
export interface BroadPolicy {
  readonly name: string;
  /** null: an inline policy. */
  readonly arn: string | null;
  readonly isAwsManaged: boolean;
  /** Condition keys that limit it in ways this does not judge. */
  readonly conditions: readonly string[];
  /** Whether it allows more than reading secrets, so that taking it away would take that, too. */
  readonly allowsMore: boolean;
}

export interface Loss {
  readonly name: string;
  readonly owner: InventoryRow['owner'];
  /** Day, UTC; by whomever: AWS does not keep who. */
  readonly lastReadAt: string | null;
  /** Read within the days that were asked for: somebody probably needs it. */
  readonly isRecent: boolean;
  /** One of Union's own secrets, which tasks do not read by this role. */
  readonly isUnions: boolean;
}

/** Prefix of the secrets that Union's own secrets manager keeps in AWS. */
const UNIONS = 'u__';

/** What happens to each role's reads when the policies that allow every secret are taken away from it. */
export function migrationOf(
  inventory: Inventory,
  access: AccountAccess,
  desired: Pick<DesiredState, 'roles' | 'secrets' | 'grants'>,
  days: number,
): RoleMigration[] {
  return desired.roles.map(({ key, name }) => {
    const principal = access.principals.find(
      (one) => one.kind === 'role' && one.name.toLowerCase() === name.toLowerCase(),
    );
    const covered = [...desired.secrets, ...desired.grants]
      .filter(({ roles }) => roles.includes(key))
      .map((one) => one.name)
      .sort();
    if (principal === undefined) return { role: name, arn: null, broad: [], readsNow: [], covered, loses: [] };
    return {
      role: principal.name,
      arn: principal.arn,
      covered,
      ...readsOf(principal, inventory, access, covered, days),
    };
  });
}

function readsOf(
  principal: Principal,
  inventory: Inventory,
  access: AccountAccess,
  covered: readonly string[],
  days: number,
): Pick<RoleMigration, 'broad' | 'readsNow' | 'loses'> {
  const mine = inventory.secrets.flatMap((row) => {
    const ways = row.readers.filter(({ kind, name }) => kind === 'role' && name === principal.name);
    return ways.length === 0 ? [] : [{ row, ways }];
  });
  const broad = new Map<string, BroadPolicy>();
  for (const { ways } of mine)
    for (const { policy, policyArn, everySecret, conditions } of ways) {
      if (!everySecret) continue;
      const document =
        policyArn === null
          ? principal.inline.find(({ name }) => name === policy)?.document
          : access.policies.get(policyArn)?.document;
      broad.set(policyArn ?? `inline ${policy}`, {
        name: policy,
        arn: policyArn,
        isAwsManaged: policyArn !== null && /^arn:[^:]*:iam::aws:/.test(policyArn),
        conditions,
        allowsMore: allowsMore(document),
      });
    }
  const kept = new Set(covered);
  const loses = mine
    .filter(({ row, ways }) => !kept.has(row.name) && ways.every(({ everySecret }) => everySecret))
    .map(({ row }) => lossOf(row, inventory.time, days));
  return {
    broad: [...broad.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    readsNow: mine.map(({ row }) => row.name),
    loses: loses.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  };
}

function lossOf({ name, owner, lastReadAt }: InventoryRow, now: string, days: number): Loss {
  const since = new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10);
  const isUnions = name.startsWith(UNIONS);
  return { name, owner, lastReadAt, isRecent: lastReadAt !== null && lastReadAt >= since, isUnions };
}

/** Union's own last; of the others the one read last first. */
function orderOf({ isUnions, lastReadAt, name }: Loss): string {
  const day = lastReadAt === null ? 99_999_999 : 99_999_999 - Number(lastReadAt.replaceAll('-', ''));
  return `${isUnions ? 1 : 0} ${String(day).padStart(8, '0')} ${name}`;
}

const READS = /^secretsmanager:(get|batchget|describe|list)/i;

function allowsMore(document: unknown): boolean {
  const statements = statementsOf(document);
  return statements
    .filter(({ Effect }) => Effect === 'Allow')
    .some((statement) => 'NotAction' in statement || listOf(statement.Action).some((one) => !READS.test(String(one))));
}
