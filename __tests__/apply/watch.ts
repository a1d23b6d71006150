import type { ActualSecret } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import { kmsKey } from '../../src/domain/kms-key.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { GROUP, OUR_TAGS, PLACE } from '../plan/builders.ts';
import { type MemoryCloud, permissionsIn } from './memory-cloud.ts';
import { type Applied, applyTo, planAgainst, type Settings } from './run-apply.ts';
import { unavoidable } from './unavoidable.ts';

/** The documents that the plan gives a role. */
function planned(plan: Plan, roleName: string): unknown[] {
  return plan.roles.filter(({ name }) => name === roleName).flatMap((role) => role.policies.map((one) => one.document));
}

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Whether these documents let their holder read the secret as it is: its value, and with its key. */
function reads(documents: readonly unknown[], { name, tags, kmsKeyId, deletedAt }: ActualSecret): boolean {
  const statements = documents.flatMap((one) => (one as { Statement?: Statement[] } | null)?.Statement ?? []);
  const allowing = (action: string) => statements.filter(({ Action }) => [Action].flat().includes(action));
  const named = allowing('secretsmanager:GetSecretValue').some(({ Resource, Condition = {} }) => {
    const tagged = Object.entries(Condition.StringEquals ?? {}).every(
      ([key, value]) => tags[key.replace('aws:ResourceTag/', '')] === value,
    );
    return tagged && [Resource].flat().some((one) => one === `${GROUP}${name}-??????` || one === `${GROUP}*`);
  });
  const key = kmsKey(kmsKeyId, PLACE);
  const decrypts = allowing('kms:Decrypt').some(({ Resource, Condition = {} }) => {
    const aliases = Condition['ForAnyValue:StringEquals']?.['kms:ResourceAliases'];
    if (key?.kind === 'alias') return [aliases].flat().includes(key.alias);
    return aliases === undefined && key !== null && [Resource].flat().includes(key.arn);
  });
  return named && (key === null || decrypts) && deletedAt === undefined;
}

/** The secrets that will be there, as the file wants them. */
function wanted(cloud: MemoryCloud, { secrets }: DesiredState, plan: Plan): ActualSecret[] {
  const deleted = new Set(plan.secrets.flatMap(({ status, name }) => (status === 'delete' ? [name] : [])));
  const declared = new Set(secrets.map(({ name }) => name));
  return [
    ...inAws(cloud).filter(({ name }) => !deleted.has(name) && !declared.has(name)),
    ...secrets.map(({ name, kmsKeyId }) => {
      const tags = { ...cloud.shown(name)?.tags, ...OUR_TAGS };
      const key = kmsKeyId === null ? {} : { kmsKeyId };
      return { name, tags, arn: '', description: '', versions: {}, rotationEnabled: false, ...key };
    }),
  ];
}

/** What documents allow; the statement on our tags allows by another word to read each secret that has or gets them. */
function allowedBy(documents: readonly unknown[], secrets: readonly ActualSecret[]): Set<string> {
  const permissions = permissionsIn(documents);
  if (![...permissions].some((one) => one.startsWith(`${GROUP}* `) && one.includes('aws:resourcetag/')))
    return permissions;
  const owned = secrets.filter(({ tags }) => Object.entries(OUR_TAGS).every(([key, value]) => tags[key] === value));
  const named = permissionsIn([
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'secretsmanager:GetSecretValue',
          Resource: owned.map(({ name }) => `${GROUP}${name}-??????`),
        },
      ],
    },
  ]);
  return permissions.union(named);
}

function inAws(cloud: MemoryCloud): ActualSecret[] {
  return cloud.secretNames().flatMap((name) => cloud.shown(name) ?? []);
}

/**
 * Applies, and looks after every write whether a role may do more than before and after, or less than both; and whether it can
 * read, with the key that it takes, each secret that it could read before and can afterwards. Only roles for which there is no
 * other way may lose something for a while: see `unavoidable`.
 */
export async function watched(
  cloud: MemoryCloud,
  desired: DesiredState,
  roleNames: readonly string[],
  settings: Settings = {},
): Promise<Applied & { offences: string[]; spared: ReadonlySet<string> }> {
  const plan = await planAgainst(cloud, desired, settings);
  const readBy = (documents: readonly unknown[], secrets: readonly ActualSecret[]) =>
    new Set(secrets.filter((secret) => reads(documents, secret)).map(({ name }) => name));
  const roles = roleNames.map((role) => {
    const [before, after] = [cloud.documents(role), planned(plan, role)];
    const [is, willBe] = [inAws(cloud), wanted(cloud, desired, plan)];
    return {
      role,
      before: allowedBy(before, is),
      after: allowedBy(after, willBe),
      stays: readBy(before, is).intersection(readBy(after, willBe)),
    };
  });
  const spared = unavoidable(plan, roles, (document) => allowedBy([document], wanted(cloud, desired, plan)));
  const offences: string[] = [];
  cloud.onWrite = ({ operation, resource }) => {
    const about = `${operation} ${resource}`;
    for (const { role, before, after, stays } of roles) {
      const may = allowedBy(cloud.documents(role), inAws(cloud));
      const canRead = readBy(cloud.documents(role), inAws(cloud));
      const wider = [...cloud.permissions(role)].filter((one) => !before.has(one) && !after.has(one));
      const narrower = [...before].filter((one) => after.has(one) && !may.has(one));
      const unread = [...stays].filter((name) => !canRead.has(name));
      if (wider.length > 0) offences.push(`${about}: ${role} may ${wider.join()}`);
      if (narrower.length > 0 && !spared.has(role))
        offences.push(`${about}: ${role} may not ${narrower.join()} for a while`);
      if (unread.length > 0 && !spared.has(role))
        offences.push(`${about}: ${role} cannot read ${unread.join()} for a while`);
    }
  };
  const applied = await applyTo(cloud, desired, settings);
  cloud.onWrite = () => {};
  return { ...applied, offences, spared };
}
