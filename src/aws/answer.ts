import type { DescribeSecretResponse, SecretListEntry, Tag } from '@aws-sdk/client-secrets-manager';
import type { ActualSecret } from '../domain/actual.ts';
import { parseSecretArn } from '../domain/pair.ts';
import { type CallContext, malformed } from './errors.ts';

/** What `read` takes from an answer. @throws CloudError whatever goes wrong in it. */
export function readAnswer<R>(context: CallContext, read: () => R): R {
  try {
    return read();
  } catch (thrown) {
    // Other errors' words can quote the answer, and with it a value.
    throw thrown instanceof BadAnswer
      ? malformed(thrown.message, context)
      : malformed('the answer is not of the form that AWS documents', context);
  }
}

/** Thrown by what reads an answer; its words must not quote the answer. */
export class BadAnswer extends Error {}

/** A text that must be there. @throws BadAnswer naming the field. */
export function text(field: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new BadAnswer(`the answer has no ${field}`);
  return value;
}

/** The ARN of a secret, whole. @throws BadAnswer naming the field. */
export function secretArn(field: string, value: unknown): string {
  const arn = text(field, value);
  try {
    return parseSecretArn(arn).pair.arn;
  } catch {
    throw new BadAnswer(`${field} in the answer is not the ARN of a secret`);
  }
}

/** A text that may be missing. @throws BadAnswer if it is something else. */
export function optionalText(field: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadAnswer(`${field} in the answer is not a text`);
  return value === '' ? undefined : value;
}

/** A list that must be there, if only empty: half an answer must not pass for an empty one. @throws BadAnswer naming the field. */
export function list<T>(field: string, value: readonly T[] | undefined): readonly T[] {
  if (!Array.isArray(value)) throw new BadAnswer(`the answer has no ${field}`);
  return value;
}

export interface Paged {
  readonly NextToken?: string | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/** Leads to the next page; an empty page may carry one too. IAM's marker without `IsTruncated` means nothing. */
export function tokenOf({ NextToken, IsTruncated, Marker }: Paged): string | undefined {
  return IsTruncated === true ? text('Marker', Marker) : optionalText('NextToken', NextToken);
}

/** A secret that is changed while pages are read can come twice. */
export function eachOnce<T extends { readonly arn: string }>(secrets: readonly T[]): T[] {
  return [...new Map(secrets.map((secret) => [secret.arn, secret])).values()];
}

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
