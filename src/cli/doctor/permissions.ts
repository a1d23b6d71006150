import type { Aws } from '../../aws/connect.ts';
import { type Caller, CloudError, type Diagnosis } from '../../domain/cloud.ts';
import type { DesiredState } from '../../domain/desired.ts';
import { type Check, check } from './check.ts';
import { type Need, needsOf } from './needs.ts';

/** Whose permissions are asked for, and what for. */
export interface Asked {
  readonly work: 'plan' | 'apply';
  /** Name or ARN of a role; absent: the caller. */
  readonly role?: string;
}

/** Asks IAM what the caller, or the named role, may do: one question for each group of permissions. */
export async function checkPermissions(
  desired: DesiredState,
  { work, role }: Asked,
  caller: Caller,
  aws: Pick<Aws, 'access'>,
  diagnosis: Diagnosis,
): Promise<Check[]> {
  const principal = role === undefined ? await principalOf(caller, aws) : await roleArnOf(role, caller, aws);
  if (principal === null) return [notAsked(`${caller.arn} is neither a role nor a user`)];
  const needs = needsOf(desired, work);
  const [first, ...others] = needs;
  if (first === undefined) return [];
  const ask = (need: Need) => judge(need, principal, diagnosis);
  // The first alone: whoever may not ask would be told so many times.
  const begin = await ask(first);
  if ('why' in begin) return [notAsked(begin.why)];
  const rest = await Promise.all(others.map(ask));
  return [begin, ...rest].map((one) => ('why' in one ? notAsked(one.why) : one));
}

async function judge(need: Need, principal: string, diagnosis: Diagnosis): Promise<Check | { readonly why: string }> {
  const { id, title, question, unless } = need;
  try {
    const answers = await diagnosis.simulate(principal, question);
    const denied = question.actions.filter((action) => answers.get(action) !== 'allowed');
    if (denied.length === 0) return check(`permission-${id}`, title, 'ok', question.actions.join(', '));
    const explicit = denied.some((action) => answers.get(action) === 'explicitDeny');
    const fix = explicit
      ? 'An explicit deny forbids it: look in the policies and the permissions boundary of these credentials.'
      : `Allow ${denied.join(', ')} on ${question.resource}; docs/iam holds ready policies.`;
    const detail = `${denied.join(', ')} ${denied.length === 1 ? 'is' : 'are'} not allowed`;
    const told = unless === undefined ? detail : `${detail} (${unless})`;
    return check(`permission-${id}`, title, unless === undefined ? 'broken' : 'warning', told, fix);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return {
      why:
        error.kind === 'denied'
          ? `iam:SimulatePrincipalPolicy on ${principal} is not allowed to these credentials`
          : `${error.code}: ${error.detail.replace(/\.$/, '')}`,
    };
  }
}

function notAsked(why: string): Check {
  return check(
    'permissions',
    'Each needed permission',
    'warning',
    `IAM could not be asked: ${why}. What reads was tried instead; writes are tried by the first apply`,
    'Compare the role with plan-role.json or apply-role.json in docs/iam of union-secrets, or take credentials that may call iam:SimulatePrincipalPolicy and name the role with `--permissions-of`.',
  );
}

/** The ARN that IAM knows the caller by. A session's ARN leaves the role's path out. */
async function principalOf(caller: Caller, aws: Pick<Aws, 'access'>): Promise<string | null> {
  const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
  if (name !== undefined) return roleArnOf(name, caller, aws);
  return /^arn:[^:]+:iam::\d+:user\//.test(caller.arn) ? caller.arn : null;
}

/** As IAM tells it; where that cannot be read, without a path. */
async function roleArnOf(role: string, caller: Caller, { access }: Pick<Aws, 'access'>): Promise<string> {
  if (role.startsWith('arn:')) return role;
  try {
    const found = await access.role(role);
    if (found) return found.arn;
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
  }
  return `arn:${caller.arn.split(':')[1]}:iam::${caller.accountId}:role/${role}`;
}
