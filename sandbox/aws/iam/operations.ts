import type { Operation } from '../world.ts';
import { getAccountAuthorizationDetails, getAccountSummary, getCallerIdentity } from './account.ts';
import { attachRolePolicy, detachRolePolicy, listAttachedRolePolicies, listEntitiesForPolicy } from './attachments.ts';
import { createPolicy, deletePolicy, getPolicy, listPolicies } from './policies.ts';
import { createRole, getRole, getRolePolicy, listRolePolicies } from './roles.ts';
import { simulatePrincipalPolicy } from './simulate.ts';
import { listPolicyTags, tagPolicy, untagPolicy } from './tags.ts';
import {
  createPolicyVersion,
  deletePolicyVersion,
  getPolicyVersion,
  listPolicyVersions,
  setDefaultPolicyVersion,
} from './versions.ts';

export const iamOperations: Readonly<Record<string, Operation>> = {
  AttachRolePolicy: attachRolePolicy,
  CreatePolicy: createPolicy,
  CreatePolicyVersion: createPolicyVersion,
  CreateRole: createRole,
  DeletePolicy: deletePolicy,
  DeletePolicyVersion: deletePolicyVersion,
  DetachRolePolicy: detachRolePolicy,
  GetAccountAuthorizationDetails: getAccountAuthorizationDetails,
  GetAccountSummary: getAccountSummary,
  GetCallerIdentity: getCallerIdentity,
  GetPolicy: getPolicy,
  GetPolicyVersion: getPolicyVersion,
  GetRole: getRole,
  GetRolePolicy: getRolePolicy,
  ListAttachedRolePolicies: listAttachedRolePolicies,
  ListEntitiesForPolicy: listEntitiesForPolicy,
  ListPolicies: listPolicies,
  ListPolicyTags: listPolicyTags,
  ListPolicyVersions: listPolicyVersions,
  ListRolePolicies: listRolePolicies,
  SetDefaultPolicyVersion: setDefaultPolicyVersion,
  SimulatePrincipalPolicy: simulatePrincipalPolicy,
  TagPolicy: tagPolicy,
  UntagPolicy: untagPolicy,
};
