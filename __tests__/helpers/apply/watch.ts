import type { ActualSecret } from '../../../src/domain/actual.ts';
import type { DesiredState } from '../../../src/domain/desired.ts';
import { kmsKey } from '../../../src/domain/kms-key.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { documentOf, GROUP, PLACE, POLICY_TAGS } from '../plan/builders.ts';
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

function allowing(documents: readonly unknown[], action: string): Statement[] {
  const statements = documents.flatMap((one) => (one as { Statement?: Statement[] } | null)?.Statement ?? []);
  return statements.filter(({ Action }) => [Action].flat().includes(action));
}

/** Whether these documents let their holder ask for the secret's value, in whatever words. */
function names(documents: readonly unknown[], { name, tags }: ActualSecret): boolean {
  return allowing(documents, 'secretsmanager:GetSecretValue').some(({ Resource, Condition = {} }) => {
    const tagged = Object.entries(Condition.StringEquals ?? {}).every(
      ([key, value]) => tags[key.replace('aws:ResourceTag/', '')] === value,
    );
    return tagged && [Resource].flat().some((one) => one === `${GROUP}${name}-??????` || one === `${GROUP}*`);
  });
}

/** Whether these documents let their holder read the secret as it is: its value, and with its key. */
function reads(documents: readonly unknown[], secret: ActualSecret): boolean {
  const key = kmsKey(secret.kmsKeyId, PLACE);
  const decrypts = allowing(documents, 'kms:Decrypt').some(({ Resource, Condition = {} }) => {
    const aliases = Condition['ForAnyValue:StringEquals']?.['kms:ResourceAliases'];
    if (key?.kind === 'alias') return [aliases].flat().includes(key.alias);
    return aliases === undefined && key !== null && [Resource].flat().includes(key.arn);
  });
  return names(documents, secret) && (key === null || decrypts) && secret.deletedAt === undefined;
}

/** The secrets that will be there, as the file wants them. */
function wanted(cloud: MemoryCloud, { secrets }: DesiredState, plan: Plan): ActualSecret[] {
  const deleted = new Set(plan.secrets.flatMap(({ status, name }) => (status === 'delete' ? [name] : [])));
  const declared = new Set(secrets.map(({ name }) => name));
  return [
    ...inAws(cloud).filter(({ name }) => !deleted.has(name) && !declared.has(name)),
    ...secrets.map(({ name, kmsKeyId }) => {
      const tags = { ...cloud.shown(name)?.tags, ...POLICY_TAGS };
      const key = kmsKeyId === null ? {} : { kmsKeyId };
      return { name, tags, arn: '', description: '', versions: {}, rotationEnabled: false, ...key };
    }),
  ];
}

/** What documents allow, and by name what they let read in other words. */
function allowedBy(documents: readonly unknown[], secrets: readonly ActualSecret[]): Set<string> {
  const named = secrets.filter((secret) => names(documents, secret)).map(({ name }) => name);
  return permissionsIn([...documents, named.length === 0 ? null : documentOf(named)]);
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
  const [is, willBe] = [inAws(cloud), wanted(cloud, desired, plan)];
  const roles = roleNames.map((role) => {
    const [before, after] = [cloud.documents(role), planned(plan, role)];
    return {
      role,
      before: allowedBy(before, is),
      after: allowedBy(after, willBe),
      stays: readBy(before, is).intersection(readBy(after, willBe)),
    };
  });
  const spared = unavoidable(plan, roles, {
    before: (document) => allowedBy([document], is),
    after: (document) => allowedBy([document], willBe),
  });
  const offences: string[] = [];
  cloud.onWrite = ({ operation, resource }) => {
    const about = `${operation} ${resource}`;
    for (const { role, before, after, stays } of roles) {
      const may = allowedBy(cloud.documents(role), inAws(cloud));
      const canRead = readBy(cloud.documents(role), inAws(cloud));
      const wider = [...cloud.permissions(role)].filter((one) => !before.has(one) && !after.has(one));
      // What is not there, such as a secret whose creation failed, nobody can read: to allow it by name or by its tags is the same.
      const absent = willBe.filter(({ name }) => cloud.shown(name) === undefined);
      const isAbsent = (one: string) => absent.some(({ name }) => one.startsWith(`${GROUP}${name}-?????? `));
      const narrower = [...before].filter((one) => after.has(one) && !may.has(one) && !isAbsent(one));
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
