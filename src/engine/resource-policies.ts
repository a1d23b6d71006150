import type { ActualState } from '../domain/actual.ts';
import { attempt, CloudError, type SecretStore } from '../domain/cloud.ts';
import { block, type Message, say } from '../domain/message.ts';
import type { PlanWarning } from '../plan/findings.ts';
import type { Plan, PlannedRole, PlannedSecret } from '../plan/plan.ts';
import { readResourcePolicy } from '../policy/principals.ts';
import { count, sentenceList } from '../text/words.ts';

/** AWS allows 50 such calls a second: two seconds at most. */
const MOST_LOOKED_AT = 100;

/**
 * Says what the policies on secrets themselves deny to our roles, or give to others. There is a call for each secret, and AWS
 * allows few of them: only secrets are looked at that exist and that a role is to read from now on, or that are taken over. A run
 * that may not look says so.
 */
export async function warnOfResourcePolicies(
  plan: Plan,
  actual: Pick<ActualState, 'secrets'>,
  store: Pick<SecretStore, 'resourcePolicy'>,
): Promise<PlanWarning[]> {
  if (plan.refusals.some(({ code }) => code === 'wrong-account')) return [];
  const existing = new Map(actual.secrets.map((secret) => [secret.name, secret]));
  const touched = plan.secrets.flatMap((secret) => {
    const found = existing.get(secret.name);
    return found !== undefined && isTouched(plan, secret) ? [found] : [];
  });
  const looked = touched.slice(0, MOST_LOOKED_AT);
  const look = (arn: string) => attempt(async () => (await store.resourcePolicy(arn)) ?? null);
  const [first, ...others] = looked;
  if (first === undefined) return [];
  // The first alone: a role that may not look at one may look at none.
  const begin = await look(first.arn);
  const isDenied = begin instanceof CloudError && begin.kind === 'denied';
  const policies = [begin, ...(isDenied ? [] : await Promise.all(others.map(({ arn }) => look(arn))))];
  const unread: string[] = [];
  const warnings = looked.flatMap((secret, index): PlanWarning[] => {
    const policy = policies[index];
    if (policy === null) return [];
    const roles = plan.roles.filter((role) => readsAfter(role, secret.name));
    const reading =
      typeof policy === 'string'
        ? readResourcePolicy(
            policy,
            secret,
            roles.map(({ arn }) => arn),
          )
        : null;
    if (reading === null) {
      unread.push(secret.name);
      return [];
    }
    const subject = { kind: 'secret', name: secret.name } as const;
    const nameOf = (arn: string) => roles.find((role) => role.arn === arn)?.name ?? arn;
    return [
      ...reading.denials.map(({ statement, conditional, roles: denied }) => ({
        code: 'resource-policy-denies' as const,
        subject,
        message: say`The resource policy of ${secret.name} ${conditional ? 'may deny' : 'denies'} reading it to ${sentenceList(denied.map(nameOf))}${conditional ? ', depending on the call' : ''}, whatever is granted here: ${text(statement)}`,
      })),
      ...reading.others.map(({ statement, conditional, principals }) => ({
        code: 'resource-policy-allows' as const,
        subject,
        message: say`The resource policy of ${secret.name} lets ${sentenceList(principals.map(everybody))} read it${conditional ? ' under a condition' : ''}; nothing here changes that: ${text(statement)}`,
      })),
    ];
  });
  return [...warnings, ...unknown(plan, unread, touched.length - looked.length, begin)];
}

function isTouched(plan: Plan, { name, changes, status }: PlannedSecret): boolean {
  if (status === 'refused' || status === 'delete') return false;
  if (changes.some(({ kind }) => kind === 'adopt' || kind === 'restore')) return true;
  return plan.roles.some(({ access }) =>
    access.some(
      ({ target, change }) =>
        change === 'grant' &&
        (target.kind === 'stack' ? status !== 'granted' : target.kind === 'secret' && target.name === name),
    ),
  );
}

function readsAfter({ access }: PlannedRole, name: string): boolean {
  return access.some(
    ({ target, change }) =>
      change !== 'revoke' && (target.kind === 'stack' || (target.kind === 'secret' && target.name === name)),
  );
}

function unknown(
  plan: Plan,
  unread: readonly string[],
  left: number,
  begin: string | null | CloudError,
): PlanWarning[] {
  if (unread.length + left === 0) return [];
  const [name = ''] = unread;
  const which =
    unread.length === 0
      ? count(left, 'more secret')
      : unread.length + left === 1
        ? name
        : `${name} and ${count(unread.length + left - 1, 'other secret')}`;
  const why =
    unread.length === 0
      ? `A plan looks at ${MOST_LOOKED_AT} of them at most.`
      : begin instanceof CloudError
        ? `secretsmanager:GetResourcePolicy: ${begin.code}. ${begin.kind === 'denied' ? 'The plan role may do without it; docs/iam has the statement.' : ''}`.trim()
        : 'What AWS answered could not be read.';
  return [
    {
      code: 'resource-policy-unread',
      subject: { kind: 'stack', name: plan.stack },
      message: `Whether a resource policy denies reading, or lets others read, is not known of ${which}. ${why}`,
    },
  ];
}

function everybody(principal: string): string {
  return principal === '*' ? 'everybody' : principal;
}

const MOST_TEXT = 1500;

/** As it is written, without what names only the statement; a long one is cut. */
function text({ Sid: _, ...statement }: Readonly<Record<string, unknown>>): Message {
  const all = JSON.stringify(statement, null, 2);
  return block(all.length <= MOST_TEXT ? all : `${all.slice(0, MOST_TEXT)}\n...`, 'json');
}
