import { UPPER_ALPHANUMERIC } from '../random.ts';
import type { Call } from '../world.ts';
import { authorizedRole, callerAccount, demand, iamArn, isoSeconds } from './access.ts';
import { encodeDocument } from './document.ts';
import { page } from './page.ts';
import { findPolicy, findRole, type Role } from './state.ts';
import { checked, conflict, noSuchEntity, optionalText, policyName, roleName, tags } from './validate.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
export function getRole(call: Call): Record<string, unknown> {
  return { Role: { ...shown(authorizedRole(call)), MaxSessionDuration: 3600, RoleLastUsed: {} } };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export function createRole(call: Call): Record<string, unknown> {
  const name = roleName(call.input);
  const path = optionalText(call.input, 'Path') ?? '/';
  const trustPolicy = checked(call.input, 'AssumeRolePolicyDocument', 1, 131_072);
  const account = callerAccount(call);
  const arn = iamArn(call, `role${path}${name}`);
  demand(call, arn, arn);
  if (findRole(account, name)) throw conflict('EntityAlreadyExists', `Role with name ${name} already exists.`);
  const boundary = optionalText(call.input, 'PermissionsBoundary');
  if (boundary !== undefined && !findPolicy(account, boundary))
    throw noSuchEntity(`Scope ARN: ${boundary} does not exist or is not attachable.`);
  const role: Role = {
    name,
    path,
    arn,
    id: `AROA${call.world.random(17, UPPER_ALPHANUMERIC)}`,
    trustPolicy,
    createdAt: call.world.now(),
    tags: tags(call.input),
    attached: [],
    inline: {},
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
  };
  account.roles.push(role);
  return { Role: shown(role) };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html */
export function listRolePolicies(call: Call): Record<string, unknown> {
  const { items, paging } = page(call, Object.keys(authorizedRole(call).inline).toSorted());
  return { PolicyNames: items, ...paging };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
export function getRolePolicy(call: Call): Record<string, unknown> {
  const name = policyName(call.input);
  const role = authorizedRole(call);
  const document = role.inline[name];
  if (document === undefined) throw noSuchEntity(`The role policy with name ${name} cannot be found.`);
  return { RoleName: role.name, PolicyName: name, PolicyDocument: encodeDocument(document) };
}

function shown(role: Role): Record<string, unknown> {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: isoSeconds(role.createdAt),
    AssumeRolePolicyDocument: encodeDocument(role.trustPolicy),
    Description: role.description,
    PermissionsBoundary:
      role.permissionsBoundary === undefined
        ? undefined
        : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: role.permissionsBoundary },
    Tags: role.tags.length > 0 ? role.tags : undefined,
  };
}
