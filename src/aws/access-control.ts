import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DetachRolePolicyCommand,
  GetAccountSummaryCommand,
  GetPolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  type IAMClient,
  ListAttachedRolePoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  ListRolePoliciesCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
} from '@aws-sdk/client-iam';
import { type ActualPolicy, type ActualRole, type Attachments, DEFAULT_ATTACHED_POLICIES } from '../domain/actual.ts';
import { type AccessControl, CloudError, type Diagnosis } from '../domain/cloud.ts';
import { list, optionalText, tagList, tagRecord, text } from './answer.ts';
import { backoff, type CallOptions, createService } from './call.ts';
import { goneIsUndefined, isContended, isGone, isUnknownOperation, malformed, plainCode } from './errors.ts';
import {
  addDefaultVersion,
  decodeDocument,
  deleteOtherVersions,
  type Iam,
  isSameDocument,
  versionDocument,
} from './policy-versions.ts';
import { simulateAccess, simulateActions } from './simulate.ts';

const LOOKS_AFTER_CREATION = 4;

interface Clients {
  readonly iam: IAMClient;
  /** Never repeats a call by itself. */
  readonly iamOnce: IAMClient;
}

function iamOf({ iam, iamOnce }: Clients, calls: CallOptions): Iam {
  return { ...createService('iam', iam, calls), once: createService('iam', iamOnce, calls) };
}

/** What AWS says about the caller. Nothing is changed by any of these calls. */
export function createDiagnosis(clients: Clients, calls: CallOptions): Diagnosis {
  const iam = iamOf(clients, calls);
  return {
    caller: async () => (await import('./sts-and-kms.ts')).caller(clients.iam, calls),
    inlinePolicies: (roleName) => inlinePolicies(iam, roleName),
    simulate: (principalArn, question) => simulateActions(iam, principalArn, question),
  };
}

/** IAM behind the domain's words. */
export function createAccessControl(clients: Clients, calls: CallOptions): AccessControl {
  const iam = iamOf(clients, calls);
  const { call } = iam;
  return {
    role: (name) => role(iam, name),
    caller: async () => (await import('./sts-and-kms.ts')).callerAccount(clients.iam, calls),
    key: async (keyId) => (await import('./sts-and-kms.ts')).keyState(clients.iam, calls, keyId),
    attachedPolicies: (roleName) => attachedPolicies(iam, roleName),
    attachedPoliciesQuota: () => attachedPoliciesQuota(iam),
    localPolicies: () => localPolicies(iam),
    attachmentsOf: (policyArn) => attachmentsOf(iam, policyArn),
    simulateAccess: (roleArn, question) => simulateAccess(iam, roleArn, question),
    policy: (arn) => policy(iam, arn),
    createPolicy: (wanted) => createPolicy(iam, wanted),
    updatePolicy: (arn, document) => addDefaultVersion(iam, arn, document),
    tagPolicy: async (arn, tags) => {
      if (Object.keys(tags).length === 0) return;
      const command = () => new TagPolicyCommand({ PolicyArn: arn, Tags: tagList(tags) });
      await call({ operation: 'TagPolicy', resource: arn, isForNow: isContended }, command);
    },
    untagPolicy: (arn, keys) =>
      call(
        { operation: 'UntagPolicy', resource: arn, isForNow: isContended },
        () => new UntagPolicyCommand({ PolicyArn: arn, TagKeys: [...keys] }),
      ),
    attach: (roleName, policyArn) => {
      // A policy that was just made may not be known everywhere yet.
      const isForNow = (error: CloudError) => isContended(error) || isGone(error);
      const command = () => new AttachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn });
      return call({ operation: 'AttachRolePolicy', resource: `role ${roleName}`, isForNow }, command);
    },
    detach: (roleName, policyArn) =>
      call(
        { operation: 'DetachRolePolicy', resource: `role ${roleName}`, isForNow: isContended },
        () => new DetachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn }),
      ).catch(goneIsUndefined),
    deletePolicy: (arn) => deletePolicy(iam, arn).catch(goneIsUndefined),
  };
}

function role({ call }: Iam, name: string): ReturnType<AccessControl['role']> {
  return call(
    { operation: 'GetRole', resource: `role ${name}` },
    () => new GetRoleCommand({ RoleName: name }),
    ({ Role: found }) => {
      const trust = optionalText('AssumeRolePolicyDocument', found?.AssumeRolePolicyDocument);
      const boundary = optionalText('PermissionsBoundaryArn', found?.PermissionsBoundary?.PermissionsBoundaryArn);
      return {
        name: text('RoleName', found?.RoleName),
        arn: text('Arn', found?.Arn),
        ...(boundary === undefined ? {} : { permissionsBoundaryArn: boundary }),
        ...(trust === undefined ? {} : { trust: decodeDocument(trust) }),
      };
    },
  ).catch(goneIsUndefined);
}

function attachedPolicies({ pages }: Iam, roleName: string): Promise<ActualRole['attachedPolicies']> {
  return pages(
    { operation: 'ListAttachedRolePolicies', resource: `role ${roleName}` },
    (marker) => new ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker: marker }),
    ({ AttachedPolicies }) =>
      list('AttachedPolicies', AttachedPolicies).map(({ PolicyName, PolicyArn }) => ({
        name: text('PolicyName', PolicyName),
        arn: text('PolicyArn', PolicyArn),
      })),
  );
}

async function inlinePolicies({ call, pages }: Iam, roleName: string): ReturnType<Diagnosis['inlinePolicies']> {
  const names = await pages(
    { operation: 'ListRolePolicies', resource: `role ${roleName}` },
    (marker) => new ListRolePoliciesCommand({ RoleName: roleName, Marker: marker }),
    ({ PolicyNames }) => list('PolicyNames', PolicyNames),
  );
  return Promise.all(
    names.map((name) =>
      call(
        { operation: 'GetRolePolicy', resource: `policy ${name} of role ${roleName}` },
        () => new GetRolePolicyCommand({ RoleName: roleName, PolicyName: name }),
        ({ PolicyDocument }) => ({ name, document: decodeDocument(text('PolicyDocument', PolicyDocument)) }),
      ),
    ),
  );
}

/** Managed policies that a role may have in this account; IAM's default where the endpoint does not say. @throws CloudError */
async function attachedPoliciesQuota({ call }: Iam): Promise<number> {
  const asked = call(
    { operation: 'GetAccountSummary' },
    () => new GetAccountSummaryCommand({}),
    ({ SummaryMap: { AttachedPoliciesPerRoleQuota: quota } = {} }) => quota,
  );
  const quota = await asked.catch((error) => {
    if (!isUnknownOperation(error)) throw error;
  });
  return Number.isInteger(quota) ? (quota as number) : DEFAULT_ATTACHED_POLICIES;
}

function localPolicies({ pages }: Iam): ReturnType<AccessControl['localPolicies']> {
  return pages(
    { operation: 'ListPolicies' },
    (marker) => new ListPoliciesCommand({ Scope: 'Local', MaxItems: 1000, Marker: marker }),
    ({ Policies }) =>
      list('Policies', Policies).map(({ PolicyName, Arn, AttachmentCount }) => ({
        name: text('PolicyName', PolicyName),
        arn: text('Arn', Arn),
        attachmentCount: AttachmentCount ?? 0,
      })),
  );
}

async function attachmentsOf({ pages }: Iam, policyArn: string): Promise<Attachments> {
  const found = await pages(
    { operation: 'ListEntitiesForPolicy', resource: policyArn },
    (marker) => new ListEntitiesForPolicyCommand({ PolicyArn: policyArn, Marker: marker }),
    ({ PolicyRoles = [], PolicyUsers = [], PolicyGroups = [] }) => [
      ...PolicyRoles.map(({ RoleName }) => ({ kind: 'role', name: text('RoleName', RoleName) })),
      ...PolicyUsers.map(({ UserName }) => ({ kind: 'user', name: text('UserName', UserName) })),
      ...PolicyGroups.map(({ GroupName }) => ({ kind: 'group', name: text('GroupName', GroupName) })),
    ],
  );
  const those = (wanted: string) => found.flatMap(({ kind, name }) => (kind === wanted ? [name] : [])).sort();
  return { roles: those('role'), users: those('user'), groups: those('group') };
}

async function policy(iam: Iam, arn: string): Promise<ActualPolicy | undefined> {
  // Twice at most: the default version can be replaced and deleted between the two calls.
  for (let look = 1; look <= 2; look++) {
    const asked = iam.call(
      { operation: 'GetPolicy', resource: arn },
      () => new GetPolicyCommand({ PolicyArn: arn }),
      ({ Policy: answer }) => ({
        name: text('PolicyName', answer?.PolicyName),
        path: optionalText('Path', answer?.Path) ?? '/',
        arn: text('Arn', answer?.Arn),
        tags: tagRecord(answer?.Tags),
        attachmentCount: answer?.AttachmentCount ?? 0,
        versionId: text('DefaultVersionId', answer?.DefaultVersionId),
      }),
    );
    const described = await asked.catch(goneIsUndefined);
    if (described === undefined) return undefined;
    const { versionId, ...found } = described;
    const document = await versionDocument(iam, arn, versionId);
    if (document !== undefined) return { ...found, document };
  }
  const context = { service: 'iam', operation: 'GetPolicyVersion', resource: arn } as const;
  throw malformed('the default version of the policy does not exist', context);
}

type WantedPolicy = Parameters<AccessControl['createPolicy']>[0];

async function createPolicy(iam: Iam, wanted: WantedPolicy): Promise<string> {
  const { name, path, arn, document, tags } = wanted;
  try {
    return await iam.call(
      { operation: 'CreatePolicy', resource: arn, isForNow: isContended },
      () => new CreatePolicyCommand({ PolicyName: name, Path: path, PolicyDocument: document, Tags: tagList(tags) }),
      ({ Policy: made }) => text('Arn', made?.Arn),
    );
  } catch (error) {
    // IAM's creations carry no token: one whose answer was lost is known by what it made.
    if (error instanceof CloudError && error.kind === 'exists' && (await wasCreated(iam, wanted))) return arn;
    throw error;
  }
}

async function wasCreated(iam: Iam, wanted: WantedPolicy): Promise<boolean> {
  for (let look = 1; look <= LOOKS_AFTER_CREATION; look++) {
    const found = await policy(iam, wanted.arn);
    if (found) {
      const sameTags = Object.entries(wanted.tags).every(([key, value]) => found.tags[key] === value);
      return sameTags && isSameDocument(found.document, wanted.document);
    }
    if (look < LOOKS_AFTER_CREATION) await iam.clock.wait(backoff(look));
  }
  return false;
}

async function deletePolicy(iam: Iam, arn: string): Promise<void> {
  // DeleteConflict: a detachment, or the deletion of a version, that is not known everywhere yet.
  const isForNow = (error: CloudError) => isContended(error) || plainCode(error.code) === 'DeleteConflict';
  await deleteOtherVersions(iam, arn);
  await iam.call(
    { operation: 'DeletePolicy', resource: arn, isForNow },
    () => new DeletePolicyCommand({ PolicyArn: arn }),
  );
}
