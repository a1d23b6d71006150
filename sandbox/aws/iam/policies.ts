import { UPPER_ALPHANUMERIC } from '../random.ts';
import type { Call } from '../world.ts';
import { authorizedPolicy, callerAccount, demand, iamArn, isoSeconds } from './access.ts';
import { policyDocument } from './document.ts';
import { page } from './page.ts';
import type { Account, ManagedPolicy } from './state.ts';
import { conflict, flag, invalid, optionalText, policyName, policyPath, tags } from './validate.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html */
export function createPolicy(call: Call): Record<string, unknown> {
  const name = policyName(call.input);
  const path = policyPath(call.input, 'Path');
  const description = optionalText(call.input, 'Description');
  if (description !== undefined && description.length > 1000) {
    throw invalid('description', 'Member must have length less than or equal to 1000', description);
  }
  const tagList = tags(call.input);
  const account = callerAccount(call);
  const arn = iamArn(call, `policy${path}${name}`);
  demand(call, arn, `policy ${name}`);
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags_customer-managed-policies.html
  if (tagList.length > 0) demand(call, arn, `policy ${name}`, [], 'TagPolicy');
  const document = policyDocument(call.input, account.quotas);
  // Names are unique in the account, whatever their path and case.
  if (account.policies.some((policy) => !isAwsManaged(policy) && policy.name.toLowerCase() === name.toLowerCase())) {
    throw conflict('EntityAlreadyExists', `A policy called ${name} already exists. Duplicate names are not allowed.`);
  }
  const now = call.world.now();
  const policy: ManagedPolicy = {
    name,
    path,
    arn,
    id: `ANPA${call.world.random(17, UPPER_ALPHANUMERIC)}`,
    ...(description ? { description } : {}),
    createdAt: now,
    updatedAt: now,
    tags: tagList,
    versions: [{ id: 'v1', document, createdAt: now }],
    defaultVersionId: 'v1',
    nextVersion: 2,
  };
  account.policies.push(policy);
  return { Policy: { ...shown(account, policy), Tags: tagList.length > 0 ? tagList : undefined } };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html */
export function getPolicy(call: Call): Record<string, unknown> {
  const policy = authorizedPolicy(call);
  return { Policy: { ...shown(callerAccount(call), policy), Description: policy.description, Tags: policy.tags } };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html */
export function deletePolicy(call: Call): Record<string, unknown> {
  const policy = authorizedPolicy(call);
  const account = callerAccount(call);
  if (attachments(account, policy) + boundaries(account, policy) > 0) {
    throw conflict('DeleteConflict', 'Cannot delete a policy attached to entities.');
  }
  if (policy.versions.length > 1) {
    throw conflict(
      'DeleteConflict',
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
  }
  account.policies = account.policies.filter((other) => other !== policy);
  return {};
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html Tags and descriptions are not in it. */
export function listPolicies(call: Call): Record<string, unknown> {
  const scope = optionalText(call.input, 'Scope') ?? 'All';
  const prefix = policyPath(call.input, 'PathPrefix');
  const usage = optionalText(call.input, 'PolicyUsageFilter');
  demand(call, iamArn(call, `policy${prefix}`), `policy path ${prefix}`);
  const account = callerAccount(call);
  const all = account.policies.filter(
    (policy) =>
      policy.path.startsWith(prefix) &&
      (scope === 'All' || (scope === 'AWS') === isAwsManaged(policy)) &&
      (!flag(call.input, 'OnlyAttached') || attachments(account, policy) > 0) &&
      (usage === undefined ||
        (usage === 'PermissionsPolicy' ? attachments(account, policy) : boundaries(account, policy)) > 0),
  );
  const { items, paging } = page(call, call.world.listing.reverse ? all.toReversed() : all);
  return { Policies: items.map((policy) => shown(account, policy)), ...paging };
}

function shown(account: Account, policy: ManagedPolicy): Record<string, unknown> {
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: policy.defaultVersionId,
    AttachmentCount: attachments(account, policy),
    PermissionsBoundaryUsageCount: boundaries(account, policy),
    IsAttachable: true,
    CreateDate: isoSeconds(policy.createdAt),
    UpdateDate: isoSeconds(policy.updatedAt),
  };
}

function attachments(account: Account, policy: ManagedPolicy): number {
  return account.roles.filter((role) => role.attached.includes(policy.arn)).length;
}

function boundaries(account: Account, policy: ManagedPolicy): number {
  return account.roles.filter((role) => role.permissionsBoundary === policy.arn).length;
}

export function isAwsManaged(policy: ManagedPolicy): boolean {
  return policy.arn.split(':')[4] === 'aws';
}
