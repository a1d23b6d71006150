import type { ActualState } from '../domain/actual.ts';
import { attempt, CloudError, type SecretStore } from '../domain/cloud.ts';
import { block, type Message, say } from '../domain/message.ts';
import { PlanFindings, type PlanWarning } from '../plan/findings.ts';
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
  const findings = new PlanFindings();
  const unread: string[] = [];
  for (const [index, secret] of looked.entries()) {
    const policy = policies[index];
    if (policy === null) continue;
    const roles = plan.roles.filter((role) => readsAfter(role, secret.name));
    const arns = roles.map(({ arn }) => arn);
    const reading = typeof policy === 'string' ? readResourcePolicy(policy, secret, arns) : null;
    if (reading === null) {
      unread.push(secret.name);
      continue;
    }
    const { warn } = findings.about('secret', secret.name);
    const nameOf = (arn: string) => roles.find((role) => role.arn === arn)?.name ?? arn;
    for (const { statement, conditional, roles: denied } of reading.denials)
      warn(
        'resource-policy-denies',
        say`The resource policy of ${secret.name} ${conditional ? 'may deny' : 'denies'} reading it to ${sentenceList(denied.map(nameOf))}${conditional ? ', depending on the call' : ''}, whatever is granted here: ${text(statement)}`,
      );
    for (const { statement, conditional, principals } of reading.others)
      warn(
        'resource-policy-allows',
        say`The resource policy of ${secret.name} lets ${sentenceList(principals.map(everybody))} read it${conditional ? ' under a condition' : ''}; nothing here changes that: ${text(statement)}`,
      );
  }
  const unknown = unread.length + touched.length - looked.length;
  if (unknown > 0) {
    const { warn } = findings.about('stack', plan.stack);
    warn(
      'resource-policy-unread',
      `Whether a resource policy denies reading, or lets others read, is not known of ${whichOf(unread, unknown)}`,
    );
  }
  return findings.warnings;

  /** Of which it is not known, and why. */
  function whichOf([name]: readonly string[], number: number): string {
    if (name === undefined)
      return `${count(number, 'more secret')}. A plan looks at ${MOST_LOOKED_AT} of them at most.`;
    const which = number === 1 ? name : `${name} and ${count(number - 1, 'other secret')}`;
    if (!(begin instanceof CloudError)) return `${which}. What AWS answered could not be read.`;
    const fix = isDenied ? ' The plan role may do without it; docs/iam has the statement.' : '';
    return `${which}. secretsmanager:GetResourcePolicy: ${begin.code}.${fix}`;
  }
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

function everybody(principal: string): string {
  return principal === '*' ? 'everybody' : principal;
}

const MOST_TEXT = 1500;

/** As it is written, without what names only the statement; a long one is cut. */
function text({ Sid: _, ...statement }: Readonly<Record<string, unknown>>): Message {
  const all = JSON.stringify(statement, null, 2);
  return block(all.length <= MOST_TEXT ? all : `${all.slice(0, MOST_TEXT)}\n...`, 'json');
}
