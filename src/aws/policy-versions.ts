import { isDeepStrictEqual } from 'node:util';
import {
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  GetPolicyVersionCommand,
  type IAMClient,
  ListPolicyVersionsCommand,
} from '@aws-sdk/client-iam';
import type { Clock } from '../domain/clock.ts';
import { CloudError } from '../domain/cloud.ts';
import { allPages, type Call, list, nothing, text } from './call.ts';
import { backoff, isContended, isGone, isPassing, untilAccepted } from './retry.ts';

/** Versions that a managed policy can have. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_VERSIONS = 5;
const ATTEMPTS = 6;

/** What talking to IAM takes. */
export interface Iam {
  readonly client: IAMClient;
  /** The same without the SDK's own repetitions. */
  readonly onceClient: IAMClient;
  readonly call: Call;
  readonly clock: Clock;
}

interface Version {
  /** `v12` is the twelfth that was made; ids are never used again. */
  readonly id: string;
  readonly isDefault: boolean;
}

/**
 * Makes `document` the policy's new default version. CreatePolicyVersion has no token, so a call whose answer was lost is only repeated
 * after looking whether it took effect.
 */
export async function addDefaultVersion(iam: Iam, arn: string, document: string): Promise<void> {
  const { onceClient, call, clock } = iam;
  const send = () =>
    onceClient.send(new CreatePolicyVersionCommand({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: true }));
  for (let attempt = 1; ; attempt++) {
    const versions = await listVersions(iam, arn);
    if (attempt > 1 && (await isDefaultDocument(iam, arn, versions, document))) return;
    if (versions.length >= MAX_VERSIONS) await deleteOldest(iam, arn, versions);
    try {
      return await call({ operation: 'CreatePolicyVersion', resource: arn }, send, nothing);
    } catch (error) {
      // `limit`: a version that was made elsewhere meanwhile; the next round makes room again.
      const again = error instanceof CloudError && (isPassing(error) || error.kind === 'limit');
      if (!again || attempt >= ATTEMPTS) throw error;
      await clock.wait(backoff(attempt));
    }
  }
}

/** Deletes every version but the default one, which goes with the policy. */
export async function deleteOtherVersions(iam: Iam, arn: string): Promise<void> {
  for (const version of await listVersions(iam, arn)) {
    if (!version.isDefault) await deleteVersion(iam, arn, version);
  }
}

/** JSON text of one version, decoded; undefined: no such version. */
export async function versionDocument(
  { client, call }: Iam,
  arn: string,
  versionId: string,
): Promise<string | undefined> {
  try {
    return await call(
      { operation: 'GetPolicyVersion', resource: arn },
      () => client.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: versionId })),
      ({ PolicyVersion: version }) => decodeDocument(text('Document', version?.Document)),
    );
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** IAM's token of the next page: a marker without `IsTruncated` means nothing. */
export function markerOf(answer: {
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}): string | undefined {
  return answer.IsTruncated === true ? text('Marker', answer.Marker) : undefined;
}

async function listVersions({ client, call }: Iam, arn: string): Promise<Version[]> {
  const about = { operation: 'ListPolicyVersions', resource: arn };
  return allPages({ service: 'iam', ...about }, (marker) =>
    call(
      about,
      () => client.send(new ListPolicyVersionsCommand({ PolicyArn: arn, Marker: marker })),
      (answer) => ({
        items: list('Versions', answer.Versions).map(({ VersionId: id, IsDefaultVersion: isDefault }) => ({
          id: text('VersionId', id),
          isDefault: isDefault === true,
        })),
        token: markerOf(answer),
      }),
    ),
  );
}

async function isDefaultDocument(
  iam: Iam,
  arn: string,
  versions: readonly Version[],
  document: string,
): Promise<boolean> {
  const id = versions.find((version) => version.isDefault)?.id;
  const current = id === undefined ? undefined : await versionDocument(iam, arn, id);
  return current !== undefined && isSameDocument(current, document);
}

/** Never the default one: a failure right after this leaves a policy that works. */
async function deleteOldest(iam: Iam, arn: string, versions: readonly Version[]): Promise<void> {
  const [oldest] = versions
    .filter((version) => !version.isDefault)
    .sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
  if (oldest) await deleteVersion(iam, arn, oldest);
}

async function deleteVersion({ client, call, clock }: Iam, arn: string, { id }: Version): Promise<void> {
  const send = () => client.send(new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: id }));
  try {
    await untilAccepted(clock, isContended, () =>
      call({ operation: 'DeletePolicyVersion', resource: arn }, send, nothing),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/**
 * The JSON text of a policy's document. IAM answers it URL-encoded (RFC 3986), emulators may not; what cannot be decoded is returned as
 * it came, for the plan to show.
 */
export function decodeDocument(document: string): string {
  if (document.trimStart().startsWith('{')) return document;
  try {
    return decodeURIComponent(document);
  } catch {
    return document;
  }
}

/** True if both texts hold the same JSON, whatever its white space. */
export function isSameDocument(one: string, other: string): boolean {
  try {
    return one === other || isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
}
