import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import { authorizedSecret } from './access.ts';
import { assertWritable, identity } from './find.ts';
import type { Secret, SecretVersion } from './state.ts';
import { invalid, length, optionalText } from './validate.ts';
import { CURRENT, moveStage, removeStage, versionById, withStage } from './versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html */
export function updateSecretVersionStage(call: Call): Record<string, unknown> {
  const stage = optionalText(call.input, 'VersionStage');
  if (stage === undefined) throw invalid('versionStage', 'Member must not be null');
  length('versionStage', stage, 1, 256);
  const removeFrom = optionalText(call.input, 'RemoveFromVersionId');
  const moveTo = optionalText(call.input, 'MoveToVersionId');
  const secret = authorizedSecret(call);
  assertWritable(secret);
  const target = moveTo === undefined ? undefined : existing(secret, moveTo);
  if (removeFrom !== undefined) existing(secret, removeFrom);
  const holder = withStage(secret, stage);
  if (holder && holder !== target && holder.id !== removeFrom) throw mustName(stage, holder);
  if (removeFrom !== undefined && holder?.id !== removeFrom) {
    throw clientError('InvalidParameterException', `Version stage ${stage} not found in version ${removeFrom}`);
  }
  if (target) moveStage(secret, stage, target);
  else if (holder && stage === CURRENT) {
    throw clientError(
      'InvalidParameterException',
      `You can't remove the staging label ${CURRENT} without moving it to another version.`,
    );
  } else if (holder) removeStage(holder, stage);
  secret.changedAt = call.world.now();
  return identity(secret);
}

function existing(secret: Secret, id: string): SecretVersion {
  const version = versionById(secret, id);
  if (!version) throw clientError('InvalidParameterException', `Not a valid version: ${id}`);
  return version;
}

function mustName(stage: string, holder: SecretVersion): Error {
  return clientError(
    'InvalidParameterException',
    `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ${holder.id}, so you must explicitly reference that version in RemoveFromVersionId.`,
  );
}
