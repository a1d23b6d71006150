import type { Call } from '../world.ts';
import { authorizedPolicy, callerAccount, isoSeconds } from './access.ts';
import { encodeDocument, policyDocument } from './document.ts';
import { page } from './page.ts';
import type { ManagedPolicy, PolicyVersion } from './state.ts';
import { conflict, flag, noSuchEntity, versionId } from './validate.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html */
export function getPolicyVersion(call: Call): Record<string, unknown> {
  const id = versionId(call.input);
  const policy = authorizedPolicy(call);
  const version = existing(policy, id);
  return { PolicyVersion: { Document: encodeDocument(version.document), ...shown(policy, version) } };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html Newest first, without documents. */
export function listPolicyVersions(call: Call): Record<string, unknown> {
  const policy = authorizedPolicy(call);
  const { items, paging } = page(call, policy.versions.toReversed());
  return { Versions: items.map((version) => shown(policy, version)), ...paging };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html There is no token: a second call makes a second version. */
export function createPolicyVersion(call: Call): Record<string, unknown> {
  const policy = authorizedPolicy(call);
  const { quotas } = callerAccount(call);
  const document = policyDocument(call.input, quotas);
  if (policy.versions.length >= quotas.versionsPerPolicy) {
    throw conflict(
      'LimitExceeded',
      `A managed policy can have up to ${quotas.versionsPerPolicy} versions. Before you create a new version, you must delete an existing version.`,
    );
  }
  const now = call.world.now();
  const version: PolicyVersion = { id: `v${policy.nextVersion}`, document, createdAt: now };
  policy.nextVersion += 1;
  policy.versions.push(version);
  policy.updatedAt = now;
  if (flag(call.input, 'SetAsDefault')) policy.defaultVersionId = version.id;
  return { PolicyVersion: shown(policy, version) };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html */
export function setDefaultPolicyVersion(call: Call): Record<string, unknown> {
  const id = versionId(call.input);
  const policy = authorizedPolicy(call);
  policy.defaultVersionId = existing(policy, id).id;
  policy.updatedAt = call.world.now();
  return {};
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html */
export function deletePolicyVersion(call: Call): Record<string, unknown> {
  const id = versionId(call.input);
  const policy = authorizedPolicy(call);
  const version = existing(policy, id);
  if (version.id === policy.defaultVersionId)
    throw conflict('DeleteConflict', 'Cannot delete the default version of a policy.');
  policy.versions = policy.versions.filter((other) => other !== version);
  return {};
}

function existing(policy: ManagedPolicy, id: string): PolicyVersion {
  const version = policy.versions.find((candidate) => candidate.id === id);
  if (!version) throw noSuchEntity(`Policy ${policy.arn} version ${id} does not exist or is not attachable.`);
  return version;
}

function shown(policy: ManagedPolicy, version: PolicyVersion): Record<string, unknown> {
  return {
    VersionId: version.id,
    IsDefaultVersion: version.id === policy.defaultVersionId,
    CreateDate: isoSeconds(version.createdAt),
  };
}
