import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import { authorizedSecret } from './access.ts';
import { markedForDeletion } from './find.ts';
import { demandKms } from './kms.ts';
import { day, seconds } from './show.ts';
import type { Secret, SecretVersion } from './state.ts';
import { length, optionalText } from './validate.ts';
import { CURRENT, hasValue, versionById, withStage } from './versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
export function getSecretValue(call: Call): Record<string, unknown> {
  const versionId = optionalText(call.input, 'VersionId');
  const stage = optionalText(call.input, 'VersionStage');
  if (versionId !== undefined) length('versionId', versionId, 32, 64);
  if (stage !== undefined) length('versionStage', stage, 1, 256);
  const secret = authorizedSecret(call, { 'secretsmanager:VersionStage': stage ?? CURRENT });
  return readValue(call, secret, versionId, stage);
}

/** Reading moves the dates of last access: of the secret and of the version, to the day. */
export function readValue(call: Call, secret: Secret, versionId?: string, stage?: string): Record<string, unknown> {
  if (secret.deletion) throw markedForDeletion();
  const version = wanted(secret, versionId, stage);
  demandKms(call, version.kmsKeyId, secret.arn, ['Decrypt']);
  const today = day(call.world.now());
  secret.lastAccessedAt = today;
  version.lastAccessedAt = today;
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    ...(version.secretString === undefined ? {} : { SecretString: version.secretString }),
    ...(version.secretBinary === undefined ? {} : { SecretBinary: version.secretBinary }),
    ...(version.stages.length > 0 ? { VersionStages: [...version.stages] } : {}),
    CreatedDate: seconds(version.createdAt),
  };
}

function wanted(secret: Secret, versionId: string | undefined, stage: string | undefined): SecretVersion {
  if (versionId !== undefined) {
    const version = versionById(secret, versionId);
    if (!version || !hasValue(version)) throw noValue(`VersionId: ${versionId}`);
    if (stage !== undefined && !version.stages.includes(stage)) {
      throw clientError(
        'InvalidRequestException',
        'You provided a VersionStage that is not associated to the provided VersionId.',
      );
    }
    return version;
  }
  const version = withStage(secret, stage ?? CURRENT);
  if (!version || !hasValue(version)) throw noValue(`staging label: ${stage ?? CURRENT}`);
  return version;
}

function noValue(which: string): Error {
  return clientError('ResourceNotFoundException', `Secrets Manager can't find the specified secret value for ${which}`);
}
