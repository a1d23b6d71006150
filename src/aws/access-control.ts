import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DetachRolePolicyCommand,
  GetAccountSummaryCommand,
  GetPolicyCommand,
  GetRoleCommand,
  ListAttachedRolePoliciesCommand,
  TagPolicyCommand,
} from '@aws-sdk/client-iam';
import type { ActualPolicy, ActualRole } from '../domain/actual.ts';
import { type AccessControl, CloudError } from '../domain/cloud.ts';
import { tagList, tagRecord } from './actual-secret.ts';
import { createCall } from './call.ts';
import type { AwsClients } from './clients.ts';
import type { Clock } from './clock.ts';
import { cloudError, plainCode } from './errors.ts';
import type { Gate } from './limit.ts';
import { pages } from './pages.ts';
import { isSameDocument } from './policy-document.ts';
import { addDefaultVersion, deleteOtherVersions, type PolicyClients, versionDocument } from './policy-versions.ts';
import { backoff, isContended, isGone, untilAccepted } from './retry.ts';

/** Where GetAccountSummary does not tell. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const DEFAULT_ATTACHED_POLICIES = 10;
const LOOKS_AFTER_CREATION = 4;

/** IAM behind the domain's words. */
export function createAccessControl(
  { iam, iamOnce }: Pick<AwsClients, 'iam' | 'iamOnce'>,
  gate: Gate,
  clock: Clock,
): AccessControl {
  const clients: PolicyClients = { iam, iamOnce, call: createCall('iam', gate), clock };
  return {
    role: (name) => role(clients, name),
    attachedPolicies: (roleName) => attachedPolicies(clients, roleName),
    attachedPoliciesQuota: () => attachedPoliciesQuota(clients),
    policy: (arn) => policy(clients, arn),
    createPolicy: (wanted) => createPolicy(clients, wanted),
    updatePolicy: (arn, document) => addDefaultVersion(clients, arn, document),
    tagPolicy: (arn, tags) => tagPolicy(clients, arn, tags),
    attach: (roleName, policyArn) => attach(clients, roleName, policyArn),
    detach: (roleName, policyArn) => detach(clients, roleName, policyArn),
    deletePolicy: (arn) => deletePolicy(clients, arn),
  };
}

async function role({ iam, call }: PolicyClients, name: string): ReturnType<AccessControl['role']> {
  try {
    const { Role: found } = await call({ operation: 'GetRole', resource: name }, () =>
      iam.send(new GetRoleCommand({ RoleName: name })),
    );
    if (found?.RoleName && found.Arn) return { name: found.RoleName, arn: found.Arn };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
  throw incomplete('GetRole', name, 'the answer has no name or no ARN');
}

async function attachedPolicies(
  { iam, call }: PolicyClients,
  roleName: string,
): Promise<ActualRole['attachedPolicies']> {
  const about = { operation: 'ListAttachedRolePolicies', resource: roleName };
  const fetch = (marker: string | undefined) =>
    call(about, () => iam.send(new ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker: marker })));
  const attached = new Map<string, { name: string; arn: string }>();
  for await (const page of pages({ service: 'iam', ...about }, fetch, (answer) =>
    answer.IsTruncated ? answer.Marker : undefined,
  )) {
    for (const { PolicyName: name = '', PolicyArn: arn } of page.AttachedPolicies ?? [])
      if (arn) attached.set(arn, { name, arn });
  }
  return [...attached.values()];
}

async function attachedPoliciesQuota({ iam, call }: PolicyClients): Promise<number> {
  const { SummaryMap: summary } = await call({ operation: 'GetAccountSummary' }, () =>
    iam.send(new GetAccountSummaryCommand({})),
  );
  return summary?.AttachedPoliciesPerRoleQuota ?? DEFAULT_ATTACHED_POLICIES;
}

async function policy(clients: PolicyClients, arn: string): Promise<ActualPolicy | undefined> {
  const { iam, call } = clients;
  try {
    // Twice at most: the default version can be replaced and deleted between the two calls.
    for (let look = 1; look <= 2; look++) {
      const { Policy: found } = await call({ operation: 'GetPolicy', resource: arn }, () =>
        iam.send(new GetPolicyCommand({ PolicyArn: arn })),
      );
      if (!found?.PolicyName || !found.DefaultVersionId)
        throw incomplete('GetPolicy', arn, 'the answer has no name or no default version');
      const document = await versionDocument(clients, arn, found.DefaultVersionId);
      if (document === undefined) continue;
      return {
        name: found.PolicyName,
        path: found.Path ?? '/',
        arn: found.Arn ?? arn,
        tags: tagRecord(found.Tags),
        document,
        attachmentCount: found.AttachmentCount ?? 0,
      };
    }
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
  throw incomplete('GetPolicyVersion', arn, 'the default version of the policy does not exist');
}

type WantedPolicy = Parameters<AccessControl['createPolicy']>[0];

async function createPolicy(clients: PolicyClients, wanted: WantedPolicy): Promise<string> {
  const { iam, call, clock } = clients;
  const { name, path, document, tags } = wanted;
  try {
    const { Policy: made } = await untilAccepted(clock, isContended, () =>
      call({ operation: 'CreatePolicy', resource: name }, () =>
        iam.send(
          new CreatePolicyCommand({ PolicyName: name, Path: path, PolicyDocument: document, Tags: tagList(tags) }),
        ),
      ),
    );
    if (made?.Arn) return made.Arn;
  } catch (error) {
    // IAM's creations carry no token: one whose answer was lost is told by what it made.
    const mayBeOurs = error instanceof CloudError && error.kind === 'exists';
    if (mayBeOurs && (await wasCreated(clients, wanted))) return wanted.arn;
    throw error;
  }
  throw incomplete('CreatePolicy', name, 'the answer has no ARN');
}

async function wasCreated(clients: PolicyClients, wanted: WantedPolicy): Promise<boolean> {
  for (let look = 1; look <= LOOKS_AFTER_CREATION; look++) {
    const found = await policy(clients, wanted.arn);
    if (found) {
      const sameTags = Object.entries(wanted.tags).every(([key, value]) => found.tags[key] === value);
      return sameTags && isSameDocument(found.document, wanted.document);
    }
    if (look < LOOKS_AFTER_CREATION) await clients.clock.wait(backoff(look));
  }
  return false;
}

async function tagPolicy(
  { iam, call, clock }: PolicyClients,
  arn: string,
  tags: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(tags).length === 0) return;
  await untilAccepted(clock, isContended, () =>
    call({ operation: 'TagPolicy', resource: arn }, () =>
      iam.send(new TagPolicyCommand({ PolicyArn: arn, Tags: tagList(tags) })),
    ),
  );
}

async function attach({ iam, call, clock }: PolicyClients, roleName: string, policyArn: string): Promise<void> {
  // A policy that was just made may not be known everywhere yet.
  const isForNow = (error: CloudError) => isContended(error) || isGone(error);
  await untilAccepted(clock, isForNow, () =>
    call({ operation: 'AttachRolePolicy', resource: `role ${roleName}` }, () =>
      iam.send(new AttachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn })),
    ),
  );
}

async function detach({ iam, call, clock }: PolicyClients, roleName: string, policyArn: string): Promise<void> {
  try {
    await untilAccepted(clock, isContended, () =>
      call({ operation: 'DetachRolePolicy', resource: `role ${roleName}` }, () =>
        iam.send(new DetachRolePolicyCommand({ RoleName: roleName, PolicyArn: policyArn })),
      ),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function deletePolicy(clients: PolicyClients, arn: string): Promise<void> {
  const { iam, call, clock } = clients;
  // DeleteConflict: a detachment or a deletion of a version that is not known everywhere yet.
  const isForNow = (error: CloudError) => isContended(error) || plainCode(error.code) === 'DeleteConflict';
  try {
    await deleteOtherVersions(clients, arn);
    await untilAccepted(clock, isForNow, () =>
      call({ operation: 'DeletePolicy', resource: arn }, () => iam.send(new DeletePolicyCommand({ PolicyArn: arn }))),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function incomplete(operation: string, resource: string, detail: string): CloudError {
  return cloudError(
    { kind: 'unreachable', code: 'MalformedResponse', detail },
    { service: 'iam', operation, resource },
  );
}
