import { stringify } from 'yaml';
import { shellWord } from '../domain/aws-command.ts';
import { count, grouped, sentenceList } from '../text/words.ts';
import type { BroadPolicy, Loss, RoleMigration } from './migration.ts';

/** One step of the way: what to do, why, and what to type. */
export interface MigrationStep {
  readonly title: string;
  readonly text: string;
  /** Shell commands or lines for the file, ready to copy; empty where there is nothing to type. */
  readonly code: readonly string[];
}

/** Names of one list that are shown in a sentence. */
const MOST_NAMES = 10;

export interface MigrationContext {
  readonly dataPlane: string;
  readonly region: string;
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
  const needed = new Map<string, { readonly loss: Loss; readonly roles: string[] }>();
  for (const { role, loses } of open)
    for (const loss of loses) {
      if (!loss.isRecent || loss.isUnions) continue;
      const entry = needed.get(loss.name) ?? { loss, roles: [] };
      entry.roles.push(roleKeys.get(role) ?? role);
      needed.set(loss.name, entry);
    }
  if (needed.size === 0) return [];
  const grants = [...needed].map(([name, { roles }]) => (roles.join() === 'default' ? name : { name, roles }));
  return [
    {
      title: 'Grant what is in use',
      text: `${count(needed.size, 'secret that the file does not grant was', 'secrets that the file does not grant were')} read in the last ${days} days. AWS does not keep by whom. Add those that tasks of these roles need; a secret that this file should own is declared with \`adopt: true\` instead.`,
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
      code: policy.allowsMore ? editCommands(role, policy) : removalCommands(role, policy),
    };
  });
}

function removalCommands(role: string, { name, arn }: BroadPolicy): string[] {
  if (arn === null) {
    return [
      `aws iam get-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --query PolicyDocument > ${shellWord(`${role}-${name}.json`)}`,
      `aws iam delete-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)}`,
      `# undo: aws iam put-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --policy-document ${shellWord(`file://${role}-${name}.json`)}`,
    ];
  }
  const attachment = `--role-name ${shellWord(role)} --policy-arn ${shellWord(arn)}`;
  return [`aws iam detach-role-policy ${attachment}`, `# undo: aws iam attach-role-policy ${attachment}`];
}

function editCommands(role: string, { name, arn }: BroadPolicy): string[] {
  if (arn !== null) {
    return [
      `aws iam get-policy --policy-arn ${shellWord(arn)} --query Policy.DefaultVersionId --output text`,
      `aws iam get-policy-version --policy-arn ${shellWord(arn)} --version-id <the version> --query PolicyVersion.Document > ${shellWord(`${name}.json`)}`,
      '# take secretsmanager:GetSecretValue out of a copy of the file, then, if the policy is yours:',
      `aws iam create-policy-version --policy-arn ${shellWord(arn)} --set-as-default --policy-document ${shellWord(`file://${name}-narrow.json`)}`,
    ];
  }
  const file = `${role}-${name}`;
  return [
    `aws iam get-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --query PolicyDocument > ${shellWord(`${file}.json`)}`,
    '# take secretsmanager:GetSecretValue out of a copy of the file, then:',
    `aws iam put-role-policy --role-name ${shellWord(role)} --policy-name ${shellWord(name)} --policy-document ${shellWord(`file://${file}-narrow.json`)}`,
  ];
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
