import type { Call } from '../world.ts';
import { authorizedSecret } from './access.ts';
import { isManagedKey } from './kms.ts';
import { page } from './page.ts';
import { described, seconds } from './show.ts';
import { optionalFlag, optionalNumber } from './validate.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
export function describeSecret(call: Call): Record<string, unknown> {
  return described(authorizedSecret(call));
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
export function listSecretVersionIds(call: Call): Record<string, unknown> {
  const secret = authorizedSecret(call);
  const all = secret.versions.filter(
    (version) => version.stages.length > 0 || optionalFlag(call.input, 'IncludeDeprecated'),
  );
  const { items, token } = page(call, all, optionalNumber(call.input, 'MaxResults', 1, 100) ?? 100);
  return {
    ARN: secret.arn,
    Name: secret.name,
    Versions: items.map((version) => ({
      VersionId: version.id,
      CreatedDate: seconds(version.createdAt),
      KmsKeyIds: [isManagedKey(version.kmsKeyId) ? 'DefaultEncryptionKey' : version.kmsKeyId],
      ...(version.stages.length > 0 ? { VersionStages: version.stages } : {}),
      ...(version.lastAccessedAt === undefined ? {} : { LastAccessedDate: seconds(version.lastAccessedAt) }),
    })),
    ...(token === undefined ? {} : { NextToken: token }),
  };
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html */
export function getResourcePolicy(call: Call): Record<string, unknown> {
  const secret = authorizedSecret(call);
  return {
    ARN: secret.arn,
    Name: secret.name,
    ...(secret.resourcePolicy === undefined ? {} : { ResourcePolicy: secret.resourcePolicy }),
  };
}

/** Every policy passes: the sandbox judges none. */
export function validateResourcePolicy(): Record<string, unknown> {
  return { PolicyValidationPassed: true, ValidationErrors: [] };
}
