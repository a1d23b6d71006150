import { clientError } from '../errors.ts';
import { ALPHANUMERIC } from '../random.ts';
import type { Call } from '../world.ts';
import { authorizedSecret, secretArn } from './access.ts';
import { assertNotOwned, assertPrimary, findSecret, identity, markedForDeletion } from './find.ts';
import { seconds } from './show.ts';
import { DAY } from './state.ts';
import { optionalFlag, optionalNumber, secretId } from './validate.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html */
export function deleteSecret(call: Call): Record<string, unknown> {
  const days = optionalNumber(call.input, 'RecoveryWindowInDays');
  const force = optionalFlag(call.input, 'ForceDeleteWithoutRecovery');
  if (days !== undefined && force) {
    throw clientError(
      'InvalidParameterException',
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  }
  if (days !== undefined && (days < 7 || days > 30)) {
    throw clientError(
      'InvalidParameterException',
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    );
  }
  const now = call.world.now();
  if (force && !findSecret(call)) return nothingThere(call, now);
  const secret = authorizedSecret(call);
  assertPrimary(secret);
  assertNotOwned(secret);
  if (secret.replicaRegions?.length) {
    throw clientError(
      'InvalidParameterException',
      `You can't delete secret ${secret.arn} that still has replica regions [${secret.replicaRegions.join(', ')}].`,
    );
  }
  if (secret.deletion && !force) throw markedForDeletion();
  if (force) {
    const { secrets } = call.world;
    secrets.secrets = secrets.secrets.filter((other) => other !== secret);
    return { ...identity(secret), DeletionDate: seconds(now) };
  }
  secret.deletion = { askedAt: now, endsAt: now + (days ?? 30) * DAY };
  secret.changedAt = now;
  return { ...identity(secret), DeletionDate: seconds(secret.deletion.endsAt) };
}

/** A forced deletion of what is not there succeeds. */
function nothingThere(call: Call, now: number): Record<string, unknown> {
  const id = secretId(call.input);
  const arn = id.startsWith('arn:') ? id : secretArn(call, `${id}-${call.world.random(6, ALPHANUMERIC)}`);
  return { ARN: arn, Name: id, DeletionDate: seconds(now) };
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html */
export function restoreSecret(call: Call): Record<string, unknown> {
  const secret = authorizedSecret(call);
  assertPrimary(secret);
  assertNotOwned(secret);
  if (secret.deletion) {
    delete secret.deletion;
    secret.changedAt = call.world.now();
  }
  return identity(secret);
}

/** Secrets whose recovery window is over are gone. */
export function expire(call: Pick<Call, 'world'>): void {
  const { secrets, now } = call.world;
  if (!secrets.secrets.some((secret) => secret.deletion && secret.deletion.endsAt <= now())) return;
  secrets.secrets = secrets.secrets.filter((secret) => !secret.deletion || secret.deletion.endsAt > now());
}
