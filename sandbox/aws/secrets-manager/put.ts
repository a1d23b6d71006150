import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import { authorizedSecret } from './access.ts';
import { assertWritable, identity } from './find.ts';
import { demandKms } from './kms.ts';
import type { Secret } from './state.ts';
import { length, optionalTexts, optionalValue, requestToken, type Value } from './validate.ts';
import { addVersion, CURRENT, hasValue, moveStage, sameValue, tokenInUse, versionById } from './versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html */
export function putSecretValue(call: Call): Record<string, unknown> {
  const token = requestToken(call.input);
  const value = optionalValue(call.input);
  const stages = optionalTexts(call.input, 'VersionStages', 1, 20) ?? [CURRENT];
  for (const stage of stages) length('versionStages', stage, 1, 256);
  const secret = authorizedSecret(call);
  assertWritable(secret);
  if (!value) throw clientError('InvalidRequestException', 'You must provide either SecretString or SecretBinary.');
  demandKms(call, secret.kmsKeyId, secret.arn, ['GenerateDataKey', 'Decrypt']);
  const version = versionById(secret, token);
  if (version && hasValue(version)) {
    // The same again: nothing happens, also no stage moves.
    if (!sameValue(version, value)) throw tokenInUse(secret, token);
    return answer(secret, token);
  }
  const now = call.world.now();
  const first = !secret.versions.some(hasValue);
  const wanted = first && !stages.includes(CURRENT) ? [...stages, CURRENT] : stages;
  if (version) fill(secret, token, value, wanted);
  else addVersion(secret, token, value, wanted, now);
  secret.changedAt = now;
  return answer(secret, token);
}

/** The version that a rotation began gets its value. */
function fill(secret: Secret, token: string, value: Value, stages: readonly string[]): void {
  const version = versionById(secret, token);
  if (!version) return;
  Object.assign(version, value);
  for (const stage of stages) moveStage(secret, stage, version);
}

function answer(secret: Secret, token: string): Record<string, unknown> {
  return { ...identity(secret), VersionId: token, VersionStages: [...(versionById(secret, token)?.stages ?? [])] };
}
