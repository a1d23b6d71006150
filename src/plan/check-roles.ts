import type { ActualState } from '../domain/actual.ts';
import type { DesiredState } from '../domain/desired.ts';
import { say } from '../domain/message.ts';
import { partitionOf } from '../domain/place.ts';
import { partNumber } from '../policy/parts.ts';
import type { PlanFindings } from './plan.ts';

const ROLE_ARN = /^arn:([^:]+):iam::(\d{12}):role\//;

/**
 * Checks that every role exists, is in the file's account and is the one meant by an ARN.
 *
 * @returns the partition that AWS gave, and whether the account is another one: then nothing else was read.
 */
export function checkRoles(
  desired: DesiredState,
  actual: ActualState,
  findings: PlanFindings,
): { partition: string; wrong: boolean } {
  let partition: string | undefined;
  let wrong = false;
  const { foreignCaller } = actual;
  if (foreignCaller !== undefined) {
    const { accountId, profile } = foreignCaller;
    findings.refusals.push({
      code: 'wrong-account',
      subject: { kind: 'account', name: accountId },
      message: `These credentials${profile === undefined ? '' : ` (profile ${profile})`} are of account ${accountId}; data plane ${desired.dataPlane} is in account ${desired.accountId}.`,
      fix: say`Use credentials of the right account, or correct \`accountId\`. Nothing was read but the role, which does not exist in this account.`,
    });
    return { partition: partitionOf(desired.region), wrong: true };
  }
  refuseCollisions(desired, findings);
  for (const role of desired.roles) {
    const subject = { kind: 'role', name: role.name } as const;
    const found = actual.roles.find((one) => one.key === role.key);
    if (!found) {
      findings.refusals.push({
        code: 'role-not-found',
        subject,
        message: `There is no IAM role ${role.name} in the account of these credentials (role key "${role.key}").`,
        fix: 'Write the name of the User Flyte Role, or its ARN, as IAM shows it; a policy of a similar name is not the role.',
      });
      continue;
    }
    const [, arnPartition, accountId] = ROLE_ARN.exec(found.arn) ?? [];
    partition ??= arnPartition;
    if (accountId !== desired.accountId) {
      wrong = true;
      findings.refusals.push({
        code: 'wrong-account',
        subject: { kind: 'account', name: accountId ?? found.arn },
        message: `The credentials are for account ${accountId ?? 'unknown'}; data plane ${desired.dataPlane} is in account ${desired.accountId}.`,
        fix: say`Assume a role of the right account, or correct \`accountId\`. Nothing was read beyond the role.`,
      });
    } else if (role.arn !== undefined && role.arn !== found.arn) {
      findings.refusals.push({
        code: 'role-arn-differs',
        subject,
        message: `The file names the role ${role.arn}; IAM's role of that name is ${found.arn}.`,
        fix: 'Copy the ARN from IAM, with its path.',
      });
    }
  }
  // The region's is only for showing a plan that is refused anyway: otherwise the partition is the one AWS returned.
  return { partition: partition ?? partitionOf(desired.region), wrong };
}

/** Parts of one role's policy are known by their names: another role's policy must not be called like one of them. */
function refuseCollisions(desired: DesiredState, findings: PlanFindings): void {
  for (const [index, role] of desired.roles.entries()) {
    for (const other of desired.roles.slice(index + 1)) {
      const [base, part] = role.policyName.length <= other.policyName.length ? [role, other] : [other, role];
      if (partNumber(base.policyName, part.policyName) === undefined) continue;
      findings.refusals.push({
        code: 'policy-names-collide',
        subject: { kind: 'policy', name: part.policyName },
        message: `The policy of role key "${part.key}" would be called ${part.policyName}, as would be a part of ${base.policyName}, the policy of role key "${base.key}".`,
        fix: `Rename the role key "${part.key}".`,
      });
    }
  }
}
