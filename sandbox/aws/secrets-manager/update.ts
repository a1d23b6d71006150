import type { Call } from '../world.ts';
import { authorizedSecret } from './access.ts';
import { assertWritable, identity } from './find.ts';
import { demandKms, isManagedKey } from './kms.ts';
import type { Secret } from './state.ts';
import { description, kmsKeyId, optionalValue, requestToken } from './validate.ts';
import { addVersion, CURRENT, hasValue, tokenInUse, versionById } from './versions.ts';

/**
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html
 * With a value it makes a version; a token that a version has already is refused, also with the same value.
 */
export function updateSecret(call: Call): Record<string, unknown> {
  const token = requestToken(call.input);
  const value = optionalValue(call.input);
  const text = description(call.input);
  const key = kmsKeyId(call.input);
  const secret = authorizedSecret(call);
  assertWritable(secret);
  if (value && versionById(secret, token)) throw tokenInUse(secret, token);
  if (value) demandKms(call, key ?? secret.kmsKeyId, secret.arn, ['GenerateDataKey', 'Decrypt']);
  if (key !== undefined && key !== (secret.kmsKeyId ?? '')) changeKey(call, secret, key);
  if (text !== undefined) setDescription(secret, text);
  const now = call.world.now();
  if (value) addVersion(secret, token, value, [CURRENT], now);
  secret.changedAt = now;
  return { ...identity(secret), ...(value ? { VersionId: token } : {}) };
}

function setDescription(secret: Secret, text: string): void {
  if (text === '') delete secret.description;
  else secret.description = text;
}

/** The empty text resets to the managed key. Versions with stages are encrypted again. */
function changeKey(call: Call, secret: Secret, key: string): void {
  const staged = secret.versions.filter((version) => version.stages.length > 0 && hasValue(version));
  if (staged.length > 0) {
    demandKms(call, secret.kmsKeyId, secret.arn, ['Decrypt']);
    demandKms(call, key, secret.arn, ['GenerateDataKey', 'Encrypt', 'Decrypt']);
  }
  const managed = isManagedKey(key);
  if (managed) delete secret.kmsKeyId;
  else secret.kmsKeyId = key;
  for (const version of staged) {
    if (managed) delete version.kmsKeyId;
    else version.kmsKeyId = key;
  }
}
