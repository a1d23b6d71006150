import { isDeepStrictEqual } from 'node:util';
import {
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  GetPolicyVersionCommand,
  ListPolicyVersionsCommand,
} from '@aws-sdk/client-iam';
import { CloudError } from '../domain/cloud.ts';
import { list, text } from './answer.ts';
import { type AwsService, backoff } from './call.ts';
import { goneIsUndefined, isContended, isPassing } from './errors.ts';

/** Versions that a managed policy can have. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_VERSIONS = 5;
const ATTEMPTS = 6;

export interface Iam extends AwsService {
  /** The same without the SDK's own repetitions. */
  readonly once: AwsService;
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
  const command = () =>
    new CreatePolicyVersionCommand({ PolicyArn: arn, PolicyDocument: document, SetAsDefault: true });
  for (let attempt = 1; ; attempt++) {
    const versions = await listVersions(iam, arn);
    if (attempt > 1 && (await isDefaultDocument(iam, arn, versions, document))) return;
    if (versions.length >= MAX_VERSIONS) await deleteOldest(iam, arn, versions);
    try {
      return await iam.once.call({ operation: 'CreatePolicyVersion', resource: arn }, command);
    } catch (error) {
      // `limit`: a version that was made elsewhere meanwhile; the next round makes room again.
      const again = error instanceof CloudError && (isPassing(error) || error.kind === 'limit');
      if (!again || attempt >= ATTEMPTS) throw error;
      await iam.clock.wait(backoff(attempt));
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
export function versionDocument({ call }: Iam, arn: string, versionId: string): Promise<string | undefined> {
  return call(
    { operation: 'GetPolicyVersion', resource: arn },
    () => new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: versionId }),
    ({ PolicyVersion: version }) => decodeDocument(text('Document', version?.Document)),
  ).catch(goneIsUndefined);
}

function listVersions({ pages }: Iam, arn: string): Promise<Version[]> {
  return pages(
    { operation: 'ListPolicyVersions', resource: arn },
    (marker) => new ListPolicyVersionsCommand({ PolicyArn: arn, Marker: marker }),
    ({ Versions }) =>
      list('Versions', Versions).map(({ VersionId, IsDefaultVersion }) => ({
        id: text('VersionId', VersionId),
        isDefault: IsDefaultVersion === true,
      })),
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

async function deleteVersion({ call }: Iam, arn: string, { id }: Version): Promise<void> {
  const about = { operation: 'DeletePolicyVersion', resource: arn, isForNow: isContended };
  const command = () => new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: id });
  await call(about, command).catch(goneIsUndefined);
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
