import type { Call } from '../world.ts';
import { authorizedPolicy, authorizedRole, callerAccount } from './access.ts';
import { page } from './page.ts';
import { findPolicy } from './state.ts';
import { conflict, noSuchEntity, optionalText, policyArn, policyPath } from './validate.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html */
export function listAttachedRolePolicies(call: Call): Record<string, unknown> {
  const prefix = policyPath(call.input, 'PathPrefix');
  const role = authorizedRole(call);
  const account = callerAccount(call);
  const attached = role.attached
    .flatMap((arn) => findPolicy(account, arn) ?? [])
    .filter((policy) => policy.path.startsWith(prefix));
  const { items, paging } = page(call, attached);
  return { AttachedPolicies: items.map((policy) => ({ PolicyName: policy.name, PolicyArn: policy.arn })), ...paging };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html Attaching again does nothing. */
export function attachRolePolicy(call: Call): Record<string, unknown> {
  const arn = policyArn(call.input);
  const role = authorizedRole(call);
  const account = callerAccount(call);
  if (!findPolicy(account, arn)) throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
  if (role.attached.includes(arn)) return {};
  const quota = account.quotas.attachedPoliciesPerRole;
  if (role.attached.length >= quota)
    throw conflict('LimitExceeded', `Cannot exceed quota for PoliciesPerRole: ${quota}`);
  role.attached.push(arn);
  return {};
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html */
export function detachRolePolicy(call: Call): Record<string, unknown> {
  const arn = policyArn(call.input);
  const role = authorizedRole(call);
  if (!role.attached.includes(arn)) throw noSuchEntity(`Policy ${arn} was not found.`);
  role.attached = role.attached.filter((other) => other !== arn);
  return {};
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html The sandbox has roles only. */
export function listEntitiesForPolicy(call: Call): Record<string, unknown> {
  const policy = authorizedPolicy(call);
  const prefix = optionalText(call.input, 'PathPrefix') ?? '/';
  const entities = optionalText(call.input, 'EntityFilter') ?? 'Role';
  const usage = optionalText(call.input, 'PolicyUsageFilter');
  const roles = callerAccount(call).roles.filter(
    (role) =>
      entities === 'Role' &&
      role.path.startsWith(prefix) &&
      ((usage !== 'PermissionsBoundary' && role.attached.includes(policy.arn)) ||
        (usage !== 'PermissionsPolicy' && role.permissionsBoundary === policy.arn)),
  );
  const { items, paging } = page(call, roles);
  return {
    PolicyGroups: [],
    PolicyUsers: [],
    PolicyRoles: items.map((role) => ({ RoleName: role.name, RoleId: role.id })),
    ...paging,
  };
}
