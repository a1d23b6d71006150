import type { Call } from '../world.ts';
import { callerAccount, demand } from './access.ts';
import { isAwsManaged } from './policies.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html */
export function getAccountSummary(call: Call): Record<string, unknown> {
  demand(call, '*', '*');
  const { roles, policies, quotas } = callerAccount(call);
  const own = policies.filter((policy) => !isAwsManaged(policy));
  return {
    SummaryMap: new Map<string, number>([
      ['Users', 0],
      ['UsersQuota', 5000],
      ['Groups', 0],
      ['GroupsQuota', 300],
      ['Roles', roles.length],
      ['RolesQuota', 1000],
      ['Policies', own.length],
      ['PoliciesQuota', quotas.policies],
      ['PolicySizeQuota', quotas.policySize],
      ['PolicyVersionsInUse', own.reduce((sum, policy) => sum + policy.versions.length, 0)],
      ['PolicyVersionsInUseQuota', 10_000],
      ['VersionsPerPolicyQuota', quotas.versionsPerPolicy],
      ['AttachedPoliciesPerRoleQuota', quotas.attachedPoliciesPerRole],
      ['AttachedPoliciesPerUserQuota', 10],
      ['AttachedPoliciesPerGroupQuota', 10],
      ['AssumeRolePolicySizeQuota', 2048],
      ['RolePolicySizeQuota', 10_240],
      ['UserPolicySizeQuota', 2048],
      ['GroupPolicySizeQuota', 5120],
    ]),
  };
}
