import {
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  GetPolicyVersionCommand,
  type IAMClient,
  ListPolicyVersionsCommand,
  type PolicyVersion,
} from '@aws-sdk/client-iam';
import { CloudError } from '../domain/cloud.ts';
import type { Call } from './call.ts';
import type { Clock } from './clock.ts';
import { pages } from './pages.ts';
import { decodeDocument, isSameDocument } from './policy-document.ts';
import { backoff, isGone, isPassing } from './retry.ts';

/** Versions that a managed policy can have. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_VERSIONS = 5;
const ATTEMPTS = 6;

export interface PolicyClients {
  readonly iam: IAMClient;
  /** The same without the SDK's own repetitions. */
  readonly iamOnce: IAMClient;
  readonly call: Call;
  readonly clock: Clock;
}

/**
 * Makes `document` the policy's new default version. CreatePolicyVersion has no token, so a call whose answer was lost is only repeated
 * after looking whether it took effect.
 */
export async function addDefaultVersion(clients: PolicyClients, arn: string, document: string): Promise<void> {
  const { iamOnce, call, clock } = clients;
  for (let attempt = 1; ; attempt++) {
    const versions = await listVersions(clients, arn);
    if (attempt > 1 && (await isDefaultDocument(clients, arn, versions, document))) return;
    if (versions.length >= MAX_VERSIONS) await deleteOldest(clients, arn, versions);
    try {
      await call({ operation: 'CreatePolicyVersion', resource: arn }, () =>
        iamOnce.send(new CreatePolicyVersionCommand({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: true })),
      );
      return;
    } catch (error) {
      // `limit`: a version that was made elsewhere meanwhile; the next round makes room again.
      const again = error instanceof CloudError && (isPassing(error) || error.kind === 'limit');
      if (!again || attempt >= ATTEMPTS) throw error;
      await clock.wait(backoff(attempt));
    }
  }
}

/** Deletes every version but the default one, which goes with the policy. */
export async function deleteOtherVersions(clients: PolicyClients, arn: string): Promise<void> {
  for (const version of await listVersions(clients, arn)) {
    if (!version.IsDefaultVersion) await deleteVersion(clients, arn, version);
  }
}

/** JSON text of one version, decoded; undefined: no such version. */
export async function versionDocument(
  { iam, call }: Pick<PolicyClients, 'iam' | 'call'>,
  arn: string,
  versionId: string,
): Promise<string | undefined> {
  try {
    const { PolicyVersion: version } = await call({ operation: 'GetPolicyVersion', resource: arn }, () =>
      iam.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: versionId })),
    );
    return decodeDocument(version?.Document ?? '');
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function listVersions({ iam, call }: PolicyClients, arn: string): Promise<PolicyVersion[]> {
  const operation = 'ListPolicyVersions';
  const fetch = (marker: string | undefined) =>
    call({ operation, resource: arn }, () =>
      iam.send(new ListPolicyVersionsCommand({ PolicyArn: arn, Marker: marker })),
    );
  const versions: PolicyVersion[] = [];
  for await (const page of pages({ service: 'iam', operation, resource: arn }, fetch, (answer) =>
    answer.IsTruncated ? answer.Marker : undefined,
  )) {
    versions.push(...(page.Versions ?? []));
  }
  return versions;
}

async function isDefaultDocument(
  clients: PolicyClients,
  arn: string,
  versions: readonly PolicyVersion[],
  document: string,
): Promise<boolean> {
  const id = versions.find((version) => version.IsDefaultVersion)?.VersionId;
  const current = id === undefined ? undefined : await versionDocument(clients, arn, id);
  return current !== undefined && isSameDocument(current, document);
}

/** Never the default one: a failure right after this leaves a policy that works. */
async function deleteOldest(clients: PolicyClients, arn: string, versions: readonly PolicyVersion[]): Promise<void> {
  const [oldest] = versions
    .filter((version) => !version.IsDefaultVersion)
    .sort((one, other) => ordinal(one) - ordinal(other));
  if (oldest) await deleteVersion(clients, arn, oldest);
}

async function deleteVersion({ iam, call }: PolicyClients, arn: string, version: PolicyVersion): Promise<void> {
  try {
    await call({ operation: 'DeletePolicyVersion', resource: arn }, () =>
      iam.send(new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: version.VersionId })),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** `v12` is the twelfth that was made; ids are never used again. */
function ordinal(version: PolicyVersion): number {
  return Number(version.VersionId?.slice(1) ?? 0);
}
