import type { ActualRole, ActualState } from '../domain/actual.ts';
import type { DesiredRole, DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { OWNERSHIP_TAGS, ownership } from '../domain/ownership.ts';
import type { ExistingPolicy } from './our-policies.ts';
import type { PlanFindings, PlannedPolicy, PlannedRole } from './plan.ts';
import { moveFix } from './refuse.ts';

/** A policy has our name and is not ours. */
export function refuseForeignPolicy(desired: DesiredState, { policy }: ExistingPolicy, findings: PlanFindings): void {
  const owner = ownership(policy.tags, desired);
  if (owner.kind === 'ours' || owner.kind === 'old') return;
  findings.refusals.push({
    code: 'policy-not-ours',
    subject: { kind: 'policy', name: policy.name },
    message: `The policy ${policy.arn} exists and is not tagged as stack ${desired.stack}, data plane ${desired.dataPlane} of this repository.`,
    fix: say`${owner.kind === 'foreign' ? moveFix(owner.owner, desired) : ''}Choose another \`policy.name\` or \`policy.path\`.`,
  });
}

/** Someone attached a policy of ours to users or groups, which we never do. */
export function refuseOtherHolders({ policy }: ExistingPolicy, findings: PlanFindings): void {
  const { users = [], groups = [] } = policy.attachedTo ?? {};
  if (users.length + groups.length === 0) return;
  const holders = [...users.map((name) => `user ${name}`), ...groups.map((name) => `group ${name}`)].join(', ');
  findings.refusals.push({
    code: 'policy-held-by-others',
    subject: { kind: 'policy', name: policy.name },
    message: `The policy ${policy.arn} is attached to ${holders} too: what it grants, they may read.`,
    fix: 'Detach it there (aws iam detach-user-policy, detach-group-policy): only roles of the file may hold it.',
  });
}

/** One statement on our tags lets read whatever carries them: all of it must be ours. */
export function refuseSharedTags(desired: DesiredState, actual: ActualState, findings: PlanFindings): void {
  if (desired.roles.every(({ match }) => match === 'names')) return;
  const declared = new Set(desired.secrets.map(({ name }) => name));
  const isToBeOurs = (name: string, kind: string) => kind === 'ours' || (kind === 'old' && declared.has(name));
  const [first, ...more] = actual.secrets.filter(
    ({ name, tags }) =>
      tags[OWNERSHIP_TAGS.stack] === desired.stack &&
      tags[OWNERSHIP_TAGS.dataPlane] === desired.dataPlane &&
      !isToBeOurs(name, ownership(tags, desired).kind),
  );
  if (first === undefined) return;
  findings.refusals.push({
    code: 'tags-not-ours',
    subject: { kind: 'stack', name: desired.stack },
    message: say`With \`policy.match: tags\` roles could read ${first.name}${more.length === 0 ? '' : ` and ${more.length} more`}, which another repository (${first.tags[OWNERSHIP_TAGS.source] ?? ''}) tagged as stack ${desired.stack}, data plane ${desired.dataPlane}, too.`,
    fix: say`Give this file a \`stack\` of its own, or use \`match: names\`.`,
  });
}

export function refuseQuota(
  role: DesiredRole,
  needed: number,
  room: number,
  quota: number,
  findings: PlanFindings,
): void {
  // One statement for all of them needs a policy too.
  const canMatchTags = role.match === 'names' && room > 0;
  findings.refusals.push({
    code: 'too-many-policies',
    subject: { kind: 'role', name: role.name },
    message: `The secrets of role ${role.name} need ${needed} ${needed === 1 ? 'policy' : 'policies'} of 6,144 characters; the role has room for ${Math.max(room, 0)} of the ${quota} it may have.`,
    fix: say`${canMatchTags ? say`Set \`policy.match: tags\`, detach` : 'Detach'} policies that the role no longer needs, have the quota "Managed policies attached to an IAM role" raised, or spread the secrets over several roles.`,
  });
}

/** A policy of ours that hangs on nothing: an apply attaches it again, and what detached it may do so again. */
export function warnDetached(role: DesiredRole, parts: readonly ExistingPolicy[], findings: PlanFindings): void {
  for (const { policy } of parts.filter(({ roles }) => roles.size === 0)) {
    findings.warnings.push({
      code: 'policy-detached',
      subject: { kind: 'policy', name: policy.name },
      message: say`The policy ${policy.name} was written for role ${role.name} and is not attached to it: someone or something detached it, or a run ended before it was attached. If this comes back after each apply, Terraform usually does it: \`managed_policy_arns\` of an \`aws_iam_role\`, and \`aws_iam_role_policy_attachments_exclusive\`, detach what they do not list. Add \`${policy.arn}\` there: the output \`policy-arns\` has all of them.`,
    });
  }
}

/** What takes the place of other policies is attached before those go: nobody loses anything meanwhile. */
export function refuseCrowd(
  role: DesiredRole,
  found: ActualRole,
  planned: readonly PlannedPolicy[],
  quota: number,
  findings: PlanFindings,
): void {
  const attached = found.attachedPolicies.length;
  const added = planned.filter(({ changes }) => changes.some(({ kind }) => kind === 'attach')).length;
  const reported = findings.refusals.some(
    ({ code, subject }) => code === 'too-many-policies' && subject.name === role.name,
  );
  if (attached + added <= quota || added === 0 || reported) return;
  findings.refusals.push({
    code: 'too-many-policies',
    subject: { kind: 'role', name: role.name },
    message: `The role ${role.name} has ${attached} policies, and ${added} more ${added === 1 ? 'is' : 'are'} attached before others go: it may have ${quota}.`,
    fix: say`Keep \`policy.name\`, detach policies the role no longer needs, or have the quota "Managed policies attached to an IAM role" raised.`,
  });
}

/** With `match: tags`, one statement names the keys of all secrets. */
export function refuseKeys(role: DesiredRole, keys: number, findings: PlanFindings): void {
  findings.refusals.push({
    code: 'too-many-keys',
    subject: { kind: 'role', name: role.name },
    message: say`The secrets of role ${role.name} are encrypted with ${keys} customer keys: more than fit in a policy of 6,144 characters with \`match: tags\`.`,
    fix: say`Use fewer keys, or \`policy.match: names\`, which spreads them over several policies.`,
  });
}

/** IAM knows a policy's name once in an account, whatever its path: a new one cannot be made beside the old one. */
export function refuseMoves(
  roles: readonly PlannedRole[],
  old: readonly ExistingPolicy[],
  others: readonly ExistingPolicy[],
  findings: PlanFindings,
): void {
  const made = roles.flatMap(({ policies }) =>
    policies.filter(({ changes }) => changes.some(({ kind }) => kind === 'create-policy')),
  );
  const successorOf = (name: string) => made.find((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const { policy } of others) {
    if (!successorOf(policy.name)) continue;
    findings.refusals.push({
      code: 'policy-not-ours',
      subject: { kind: 'policy', name: policy.name },
      message: `The policy ${policy.arn} exists and is not ours: IAM knows a name once, whatever its path.`,
      fix: say`Choose another \`policy.name\`.`,
    });
  }
  for (const { policy } of old) {
    const successor = successorOf(policy.name);
    if (!successor) continue;
    findings.refusals.push({
      code: 'policy-moved',
      subject: { kind: 'policy', name: policy.name },
      message: `The policy ${policy.name} cannot move from path ${policy.path} to ${successor.path}: IAM knows a name once, whatever its path.`,
      fix: say`Change \`policy.name\` too: the new policy is attached before the old one is removed.`,
    });
  }
}
