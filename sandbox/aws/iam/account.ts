import type { Call } from '../world.ts';
import { callerAccount, demand, isoSeconds } from './access.ts';
import { encodeDocument } from './document.ts';
import { page } from './page.ts';
import { isAwsManaged } from './policies.ts';
import { type Account, findPolicy, type ManagedPolicy, type Role } from './state.ts';

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

/**
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html The pages run over roles and policies
 * together; of AWS's own policies those that are attached are shown. Users and groups do not exist here.
 */
export function getAccountAuthorizationDetails(call: Call): Record<string, unknown> {
  demand(call, '*', '*');
  const account = callerAccount(call);
  const attached = new Set(account.roles.flatMap((role) => role.attached));
  const policies = account.policies.filter((policy) => !isAwsManaged(policy) || attached.has(policy.arn));
  const all = [
    ...account.roles.map((role) => ({ role: roleDetail(account, role) })),
    ...policies.map((policy) => ({ policy: policyDetail(policy, attached) })),
  ];
  const { items, paging } = page(call, all);
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: items.flatMap((item) => ('role' in item ? [item.role] : [])),
    Policies: items.flatMap((item) => ('policy' in item ? [item.policy] : [])),
    ...paging,
  };
}

function roleDetail(account: Account, role: Role): Record<string, unknown> {
  const { name, path, arn, id, createdAt, trustPolicy, inline, attached, permissionsBoundary, tags } = role;
  return {
    Path: path,
    RoleName: name,
    RoleId: id,
    Arn: arn,
    CreateDate: isoSeconds(createdAt),
    AssumeRolePolicyDocument: encodeDocument(trustPolicy),
    InstanceProfileList: [],
    RolePolicyList: Object.entries(inline).map(([PolicyName, document]) => ({
      PolicyName,
      PolicyDocument: encodeDocument(document),
    })),
    AttachedManagedPolicies: attached.map((PolicyArn) => ({
      PolicyName: findPolicy(account, PolicyArn)?.name ?? PolicyArn.split('/').at(-1),
      PolicyArn,
    })),
    PermissionsBoundary:
      permissionsBoundary === undefined
        ? undefined
        : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: permissionsBoundary },
    Tags: tags,
  };
}

function policyDetail(policy: ManagedPolicy, attached: ReadonlySet<string>): Record<string, unknown> {
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: policy.defaultVersionId,
    AttachmentCount: attached.has(policy.arn) ? 1 : 0,
    IsAttachable: true,
    CreateDate: isoSeconds(policy.createdAt),
    UpdateDate: isoSeconds(policy.updatedAt),
    PolicyVersionList: policy.versions.map((version) => ({
      Document: encodeDocument(version.document),
      VersionId: version.id,
      IsDefaultVersion: version.id === policy.defaultVersionId,
      CreateDate: isoSeconds(version.createdAt),
    })),
  };
}

/** Of STS, which the sandbox has behind IAM's address. Needs no permission. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export function getCallerIdentity({ caller }: Call): Record<string, unknown> {
  return { Arn: caller.arn, UserId: 'AROAEXAMPLE:session', Account: caller.accountId };
}
