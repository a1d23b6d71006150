import type { DescribeSecretResponse, SecretListEntry, Tag } from '@aws-sdk/client-secrets-manager';
import type { ActualSecret } from '../domain/actual.ts';
import { BadAnswer, list, optionalText, secretArn, text } from './call.ts';

/** What DescribeSecret answers, as a secret of ours. @throws BadAnswer if it is not whole. */
export function fromDescription(answer: DescribeSecretResponse): ActualSecret {
  const regions = (answer.ReplicationStatus ?? []).map(({ Region }) => text('Region', Region)).sort();
  const secret = actualSecret(answer, answer.VersionIdsToStages);
  return regions.length === 0 ? secret : { ...secret, replicaRegions: regions };
}

/** The same of one entry of ListSecrets, which has another name for the versions. */
export function fromListEntry(entry: SecretListEntry): ActualSecret {
  return actualSecret(entry, entry.SecretVersionsToStages);
}

function actualSecret(
  from: Omit<SecretListEntry, 'SecretVersionsToStages'>,
  versions: Record<string, string[] | undefined> | undefined,
): ActualSecret {
  const kmsKeyId = optionalText('KmsKeyId', from.KmsKeyId);
  const owningService = optionalText('OwningService', from.OwningService);
  const primaryRegion = optionalText('PrimaryRegion', from.PrimaryRegion);
  return {
    name: text('Name', from.Name),
    arn: secretArn('ARN', from.ARN),
    description: optionalText('Description', from.Description) ?? '',
    tags: tagRecord(from.Tags),
    versions: stagesByVersion(versions),
    rotationEnabled: from.RotationEnabled === true,
    ...rotationOf(from),
    ...(kmsKeyId === undefined || isDefaultKey(kmsKeyId) ? {} : { kmsKeyId }),
    ...(from.DeletedDate ? { deletedAt: from.DeletedDate.toISOString() } : {}),
    ...(owningService === undefined ? {} : { owningService }),
    ...(primaryRegion === undefined ? {} : { primaryRegion }),
    ...(from.CreatedDate ? { createdAt: from.CreatedDate.toISOString() } : {}),
    ...(from.LastChangedDate ? { changedAt: from.LastChangedDate.toISOString() } : {}),
    ...(from.LastAccessedDate ? { lastAccessedAt: from.LastAccessedDate.toISOString().slice(0, 10) } : {}),
  };
}

function rotationOf({
  RotationLambdaARN,
  RotationRules,
}: Partial<SecretListEntry>): Pick<ActualSecret, 'rotation'> | object {
  const lambdaArn = optionalText('RotationLambdaARN', RotationLambdaARN);
  if (lambdaArn === undefined) return {};
  const days = RotationRules?.AutomaticallyAfterDays;
  const schedule = RotationRules?.ScheduleExpression ?? (days === undefined ? '' : `rate(${days} days)`);
  return { rotation: { lambdaArn, schedule } };
}

function stagesByVersion(versions: Record<string, string[] | undefined> | undefined): Record<string, string[]> {
  // Without a prototype: V8 then does not make a class of objects for each id.
  const found: Record<string, string[]> = Object.create(null);
  for (const [id, stages] of Object.entries(versions ?? {}))
    found[id] = list('stages', stages)
      .map((stage) => text('stage', stage))
      .sort();
  return found;
}

/** AWS leaves the default key out; when someone asked for it by name it comes back as that. */
function isDefaultKey(keyId: string): boolean {
  return /(^|:)alias\/aws\/secretsmanager$/.test(keyId);
}

/** Tags of a secret or a policy. @throws BadAnswer if one has no key. */
export function tagRecord(tags: readonly Tag[] | undefined): Record<string, string> {
  if (tags !== undefined && !Array.isArray(tags)) throw new BadAnswer('the tags in the answer are not a list');
  return Object.fromEntries(
    (tags ?? []).map(({ Key, Value }) => [text('tag key', Key), optionalText('tag value', Value) ?? '']),
  );
}

export function tagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
