import type { DescribeSecretResponse, SecretListEntry, Tag } from '@aws-sdk/client-secrets-manager';
import type { ActualSecret } from '../domain/actual.ts';
import { cloudError } from './errors.ts';

/** What DescribeSecret answers, as a secret of ours. @throws CloudError if name or ARN is missing. */
export function fromDescription(answer: DescribeSecretResponse, asked: string): ActualSecret {
  return actualSecret(answer, answer.VersionIdsToStages, 'DescribeSecret', asked);
}

/** The same of one entry of ListSecrets, which has another name for the versions. */
export function fromListEntry(entry: SecretListEntry): ActualSecret {
  return actualSecret(entry, entry.SecretVersionsToStages, 'ListSecrets', entry.Name);
}

type Common = Omit<SecretListEntry, 'SecretVersionsToStages'>;

function actualSecret(
  from: Common,
  versions: Record<string, string[] | undefined> | undefined,
  operation: string,
  resource: string | undefined,
): ActualSecret {
  const { Name: name, ARN: arn } = from;
  if (!name || !arn) {
    const detail = 'the answer has no name or no ARN';
    throw cloudError(
      { kind: 'unreachable', code: 'MalformedResponse', detail },
      { service: 'secretsmanager', operation, resource },
    );
  }
  return {
    name,
    arn,
    description: from.Description ?? '',
    tags: tagRecord(from.Tags),
    versions: Object.fromEntries(
      Object.entries(versions ?? {}).map(([id, stages]) => [id, [...(stages ?? [])].sort()]),
    ),
    rotationEnabled: from.RotationEnabled ?? false,
    ...(from.KmsKeyId && !isDefaultKey(from.KmsKeyId) ? { kmsKeyId: from.KmsKeyId } : {}),
    ...(from.DeletedDate ? { deletedAt: from.DeletedDate.toISOString() } : {}),
    ...(from.OwningService ? { owningService: from.OwningService } : {}),
    ...(from.PrimaryRegion ? { primaryRegion: from.PrimaryRegion } : {}),
    ...(from.LastAccessedDate ? { lastAccessedAt: from.LastAccessedDate.toISOString().slice(0, 10) } : {}),
  };
}

/** AWS leaves the default key out; when someone asked for it by name it comes back as that. */
function isDefaultKey(keyId: string): boolean {
  return /(^|:)alias\/aws\/secretsmanager$/.test(keyId);
}

export function tagRecord(tags: readonly Tag[] | undefined): Record<string, string> {
  return Object.fromEntries((tags ?? []).flatMap(({ Key, Value }) => (Key === undefined ? [] : [[Key, Value ?? '']])));
}

export function tagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
