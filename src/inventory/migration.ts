import { stringify } from 'yaml';
import { shellWord } from '../domain/aws-command.ts';
import type { AccountAccess, Principal } from '../domain/cloud.ts';
import type { DesiredState } from '../domain/desired.ts';
import { type Message, say } from '../domain/message.ts';
import { listOf, statementsOf } from '../policy/reading.ts';
import { count, dayAfter, grouped, sentenceList } from '../text/words.ts';
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
  const isUnions = name.startsWith(UNIONS);
  return { name, owner, lastReadAt, isRecent: lastReadAt !== null && lastReadAt >= dayAfter(now, -days), isUnions };
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

/** One step of the way: what to do, why, and what to type. */
export interface MigrationStep {
  readonly title: string;
  readonly text: Message;
  /** Shell commands or lines for the file, ready to copy; empty where there is nothing to type. */
  readonly code: readonly string[];
}

/** Names of one list that are shown in a sentence. */
const MOST_NAMES = 10;

export interface MigrationContext {
  readonly dataPlane: string;
  readonly days: number;
  /** Key under `roles` in the file, by name of the role. */
  readonly roleKeys: ReadonlyMap<string, string>;
}

/**
 * The order in which access is narrowed without anybody losing a secret that they need: first the file grants what is used,
 * then it is applied beside the broad policy, then the broad policy goes, with a copy of it kept.
 */
export function migrationSteps(migrations: readonly RoleMigration[], context: MigrationContext): MigrationStep[] {
  const open = migrations.filter(({ broad }) => broad.length > 0);
  if (open.length === 0) return [];
  return [...grantSteps(open, context), applyStep(context), ...open.flatMap(removalSteps), checkStep(context)];
}

/** One sentence for each role: what it reads, through what, and what it would lose. */
export function migrationSentence({ role, arn, broad, readsNow, covered, loses }: RoleMigration, days: number): string {
  if (arn === null) return `There is no role ${role} in this account.`;
  if (broad.length === 0) return `${role} reads no more than it is granted: no policy of it allows every secret.`;
  const recent = loses.filter(({ isRecent, isUnions }) => isRecent && !isUnions).length;
  const unions = loses.filter(({ isUnions }) => isUnions).length;
  const losses = [
    `${grouped(recent)} of them read in the last ${days} days`,
    ...(unions > 0 ? [`${grouped(unions)} of them Union's own`] : []),
  ];
  return `${role} can read ${count(readsNow.length, 'secret')} because of ${sentenceList(broad.map(policyText))}. The file grants ${grouped(covered.length)}. Without the broad access it loses ${count(loses.length, 'secret')}${loses.length === 0 ? '' : `, ${losses.join(', ')}`}.`;
}

function policyText({ name, arn, isAwsManaged }: BroadPolicy): string {
  if (arn === null) return `the inline policy ${name}`;
  return isAwsManaged ? `AWS's policy ${name}` : `the policy ${name}`;
}

/** The secrets that somebody read lately, as entries for the file. */
function grantSteps(open: readonly RoleMigration[], { days, roleKeys }: MigrationContext): MigrationStep[] {
  const uses = open.flatMap(({ role, loses }) =>
    loses
      .filter(({ isRecent, isUnions }) => isRecent && !isUnions)
      .map(({ name }) => ({ name, role: roleKeys.get(role) ?? role })),
  );
  const needed = Map.groupBy(uses, ({ name }) => name);
  if (needed.size === 0) return [];
  const grants = [...needed].map(([name, list]) => {
    const roles = list.map(({ role }) => role);
    return roles.join() === 'default' ? name : { name, roles };
  });
  return [
    {
      title: 'Grant what is in use',
      text: say`${count(needed.size, 'secret that the file does not grant was', 'secrets that the file does not grant were')} read in the last ${days} days. AWS does not keep by whom. Add those that tasks of these roles need; a secret that this file should own is declared with \`adopt: true\` instead.`,
      code: stringify({ grants }, { lineWidth: 0 }).trimEnd().split('\n'),
    },
  ];
}

function applyStep({ dataPlane }: MigrationContext): MigrationStep {
  return {
    title: 'Apply the file',
    text: 'Merge it, or apply from the command line. Our policy then allows reading beside the broad one: nothing can break yet.',
    code: [`union-secrets apply --data-plane ${shellWord(dataPlane)}`],
  };
}

function removalSteps({ role, broad, loses }: RoleMigration): MigrationStep[] {
  return broad.map((policy) => {
    const names = loses.slice(0, MOST_NAMES).map(({ name }) => name);
    const rest = loses.length - names.length;
    const last = broad.length === 1 ? '' : ' once its other broad policies are gone, too';
    const effect =
      loses.length === 0
        ? 'The role loses no secret by it.'
        : `The role can then no longer read${last}: ${names.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}.`;
    const more = policy.allowsMore
      ? ' The policy allows other things, too: take only the reading of secrets out of it, as follows.'
      : '';
    return {
      title: `Take ${policyText(policy)} from ${role}`,
      text: `${effect}${more} The first command keeps a copy, with which it can be put back.`,
      code: removalCommands(role, policy),
    };
  });
}

function removalCommands(role: string, { name, arn, allowsMore }: BroadPolicy): string[] {
  const edit = '# take secretsmanager:GetSecretValue out of a copy of the file, then';
  if (arn === null) {
    const policy = `--role-name ${shellWord(role)} --policy-name ${shellWord(name)}`;
    const put = (file: string) =>
      `aws iam put-role-policy ${policy} --policy-document ${shellWord(`file://${role}-${name}${file}`)}`;
    return [
      `aws iam get-role-policy ${policy} --query PolicyDocument > ${shellWord(`${role}-${name}.json`)}`,
      ...(allowsMore
        ? [`${edit}:`, put('-narrow.json')]
        : [`aws iam delete-role-policy ${policy}`, `# undo: ${put('.json')}`]),
    ];
  }
  if (allowsMore) {
    const policy = `--policy-arn ${shellWord(arn)}`;
    return [
      `aws iam get-policy ${policy} --query Policy.DefaultVersionId --output text`,
      `aws iam get-policy-version ${policy} --version-id <the version> --query PolicyVersion.Document > ${shellWord(`${name}.json`)}`,
      `${edit}, if the policy is yours:`,
      `aws iam create-policy-version ${policy} --set-as-default --policy-document ${shellWord(`file://${name}-narrow.json`)}`,
    ];
  }
  const attachment = `--role-name ${shellWord(role)} --policy-arn ${shellWord(arn)}`;
  return [`aws iam detach-role-policy ${attachment}`, `# undo: aws iam attach-role-policy ${attachment}`];
}

function checkStep({ dataPlane }: MigrationContext): MigrationStep {
  return {
    title: 'Check',
    text: 'This command then finds no broad policy and ends with 0; the smoke test reads every pair from a task.',
    code: [
      `union-secrets narrow --data-plane ${shellWord(dataPlane)}`,
      `union-secrets smoke-test --data-plane ${shellWord(dataPlane)}`,
    ],
  };
}
