import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DetachRolePolicyCommand,
  GetAccountSummaryCommand,
  GetPolicyCommand,
  GetRoleCommand,
  ListAttachedRolePoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
} from '@aws-sdk/client-iam';
import { type ActualPolicy, type ActualRole, type Attachments, DEFAULT_ATTACHED_POLICIES } from '../domain/actual.ts';
import { type AccessControl, CloudError } from '../domain/cloud.ts';
import { tagList, tagRecord } from './actual-secret.ts';
import { allPages, type CallOptions, createCall, list, nothing, optionalText, text } from './call.ts';
import type { AwsClients } from './clients.ts';
import { malformed, plainCode } from './errors.ts';
import {
  addDefaultVersion,
  decodeDocument,
  deleteOtherVersions,
  type Iam,
  isSameDocument,
  markerOf,
  versionDocument,
} from './policy-versions.ts';
import { backoff, isContended, isGone, isUnknownOperation, untilAccepted } from './retry.ts';
import { simulateDecrypts, simulateReads } from './simulate.ts';

const LOOKS_AFTER_CREATION = 4;

/** IAM behind the domain's words. */
export function createAccessControl(clients: Pick<AwsClients, 'iam' | 'iamOnce'>, calls: CallOptions): AccessControl {
  const call = createCall('iam', calls);
  const iam: Iam = { client: clients.iam, onceClient: clients.iamOnce, call, clock: calls.clock };
  return {
    role: (name) => role(iam, name),
    caller: async () => (await import('./caller.ts')).callerAccount(clients.iam, calls),
    key: async (keyId) => (await import('./key.ts')).keyState(clients.iam, calls, keyId),
    attachedPolicies: (roleName) => attachedPolicies(iam, roleName),
    attachedPoliciesQuota: () => attachedPoliciesQuota(iam),
    localPolicies: () => localPolicies(iam),
    attachmentsOf: (policyArn) => attachmentsOf(iam, policyArn),
    simulateReads: (roleArn, question) => simulateReads(iam, roleArn, question),
    simulateDecrypts: (roleArn, question) => simulateDecrypts(iam, roleArn, question),
    policy: (arn) => policy(iam, arn),
    createPolicy: (wanted) => createPolicy(iam, wanted),
    updatePolicy: (arn, document) => addDefaultVersion(iam, arn, document),
    tagPolicy: (arn, tags) => tagPolicy(iam, arn, tags),
    untagPolicy: (arn, keys) => untagPolicy(iam, arn, keys),
    attach: (roleName, policyArn) => attach(iam, roleName, policyArn),
    detach: (roleName, policyArn) => detach(iam, roleName, policyArn),
    deletePolicy: (arn) => deletePolicy(iam, arn),
  };
}

async function role({ client, call }: Iam, name: string): ReturnType<AccessControl['role']> {
  try {
    return await call(
      { operation: 'GetRole', resource: `role ${name}` },
      () => client.send(new GetRoleCommand({ RoleName: name })),
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
    );
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function attachedPolicies({ client, call }: Iam, roleName: string): Promise<ActualRole['attachedPolicies']> {
  const about = { operation: 'ListAttachedRolePolicies', resource: `role ${roleName}` };
  return allPages({ service: 'iam', ...about }, (marker) =>
    call(
      about,
      () => client.send(new ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker: marker })),
      (answer) => ({
        items: list('AttachedPolicies', answer.AttachedPolicies).map(({ PolicyName: name, PolicyArn: arn }) => ({
          name: text('PolicyName', name),
          arn: text('PolicyArn', arn),
        })),
        token: markerOf(answer),
      }),
    ),
  );
}

/** Managed policies that a role may have in this account; IAM's default where the endpoint does not say. @throws CloudError */
async function attachedPoliciesQuota({ client, call }: Iam): Promise<number> {
  const asked = call(
    { operation: 'GetAccountSummary' },
    () => client.send(new GetAccountSummaryCommand({})),
    ({ SummaryMap: { AttachedPoliciesPerRoleQuota: quota } = {} }) => quota,
  );
  const quota = await asked.catch((error) => {
    if (!isUnknownOperation(error)) throw error;
  });
  return Number.isInteger(quota) ? (quota as number) : DEFAULT_ATTACHED_POLICIES;
}

async function localPolicies({ client, call }: Iam): ReturnType<AccessControl['localPolicies']> {
  const about = { operation: 'ListPolicies' };
  return allPages({ service: 'iam', ...about }, (marker) =>
    call(
      about,
      () => client.send(new ListPoliciesCommand({ Scope: 'Local', MaxItems: 1000, Marker: marker })),
      (answer) => ({
        items: list('Policies', answer.Policies).map(({ PolicyName: name, Arn: arn, AttachmentCount: count }) => ({
          name: text('PolicyName', name),
          arn: text('Arn', arn),
          attachmentCount: count ?? 0,
        })),
        token: markerOf(answer),
      }),
    ),
  );
}

async function attachmentsOf({ client, call }: Iam, policyArn: string): Promise<Attachments> {
  const about = { operation: 'ListEntitiesForPolicy', resource: policyArn };
  const pages = await allPages({ service: 'iam', ...about }, (marker) =>
    call(
      about,
      () => client.send(new ListEntitiesForPolicyCommand({ PolicyArn: policyArn, Marker: marker })),
      (answer) => ({
        items: [
          {
            roles: (answer.PolicyRoles ?? []).map(({ RoleName }) => text('RoleName', RoleName)),
            users: (answer.PolicyUsers ?? []).map(({ UserName }) => text('UserName', UserName)),
            groups: (answer.PolicyGroups ?? []).map(({ GroupName }) => text('GroupName', GroupName)),
          },
        ],
        token: markerOf(answer),
      }),
    ),
  );
  return {
    roles: pages.flatMap(({ roles }) => roles).sort(),
    users: pages.flatMap(({ users }) => users).sort(),
    groups: pages.flatMap(({ groups }) => groups).sort(),
  };
}

async function policy(iam: Iam, arn: string): Promise<ActualPolicy | undefined> {
  const { client, call } = iam;
  try {
    // Twice at most: the default version can be replaced and deleted between the two calls.
    for (let look = 1; look <= 2; look++) {
      const { versionId, ...found } = await call(
        { operation: 'GetPolicy', resource: arn },
        () => client.send(new GetPolicyCommand({ PolicyArn: arn })),
        ({ Policy: answer }) => ({
          name: text('PolicyName', answer?.PolicyName),
          path: optionalText('Path', answer?.Path) ?? '/',
          arn: text('Arn', answer?.Arn),
          tags: tagRecord(answer?.Tags),
          attachmentCount: answer?.AttachmentCount ?? 0,
          versionId: text('DefaultVersionId', answer?.DefaultVersionId),
        }),
      );
      const document = await versionDocument(iam, arn, versionId);
      if (document !== undefined) return { ...found, document };
    }
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
  const context = { service: 'iam', operation: 'GetPolicyVersion', resource: arn } as const;
  throw malformed('the default version of the policy does not exist', context);
}

type WantedPolicy = Parameters<AccessControl['createPolicy']>[0];

async function createPolicy(iam: Iam, wanted: WantedPolicy): Promise<string> {
  const { client, call, clock } = iam;
  const { name, path, arn, document, tags } = wanted;
  const command = { PolicyName: name, Path: path, PolicyDocument: document, Tags: tagList(tags) };
  try {
    return await untilAccepted(clock, isContended, () =>
      call(
        { operation: 'CreatePolicy', resource: arn },
        () => client.send(new CreatePolicyCommand(command)),
        ({ Policy: made }) => text('Arn', made?.Arn),
      ),
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

async function tagPolicy(
  { client, call, clock }: Iam,
  arn: string,
  tags: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(tags).length === 0) return;
  const send = () => client.send(new TagPolicyCommand({ PolicyArn: arn, Tags: tagList(tags) }));
  await untilAccepted(clock, isContended, () => call({ operation: 'TagPolicy', resource: arn }, send, nothing));
}

async function untagPolicy({ client, call, clock }: Iam, arn: string, keys: readonly string[]): Promise<void> {
  const send = () => client.send(new UntagPolicyCommand({ PolicyArn: arn, TagKeys: [...keys] }));
  await untilAccepted(clock, isContended, () => call({ operation: 'UntagPolicy', resource: arn }, send, nothing));
}

async function attach({ client, call, clock }: Iam, roleName: string, policyArn: string): Promise<void> {
  const send = () => client.send(new AttachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn }));
  // A policy that was just made may not be known everywhere yet.
  const isForNow = (error: CloudError) => isContended(error) || isGone(error);
  await untilAccepted(clock, isForNow, () =>
    call({ operation: 'AttachRolePolicy', resource: `role ${roleName}` }, send, nothing),
  );
}

async function detach({ client, call, clock }: Iam, roleName: string, policyArn: string): Promise<void> {
  const send = () => client.send(new DetachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn }));
  try {
    await untilAccepted(clock, isContended, () =>
      call({ operation: 'DetachRolePolicy', resource: `role ${roleName}` }, send, nothing),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function deletePolicy(iam: Iam, arn: string): Promise<void> {
  const { client, call, clock } = iam;
  const send = () => client.send(new DeletePolicyCommand({ PolicyArn: arn }));
  // DeleteConflict: a detachment, or the deletion of a version, that is not known everywhere yet.
  const isForNow = (error: CloudError) => isContended(error) || plainCode(error.code) === 'DeleteConflict';
  try {
    await deleteOtherVersions(iam, arn);
    await untilAccepted(clock, isForNow, () => call({ operation: 'DeletePolicy', resource: arn }, send, nothing));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
