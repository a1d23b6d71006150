import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import type { Secret } from './state.ts';
import { secretId } from './validate.ts';

const ARN = /^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/;

/**
 * The secret that a request names by name, complete ARN or partial ARN, in the request's region.
 * An ARN that ends in a hyphen and six characters is always taken for complete, so the partial ARN of a secret with
 * such a name finds nothing: https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
 */
export function findSecret(call: Call): Secret | undefined {
  const id = secretId(call.input);
  return lookUp(call, id);
}

export function lookUp(call: Call, id: string): Secret | undefined {
  const { secrets } = call.world.secrets;
  const named = (name: string, account: string | undefined) =>
    secrets.find((one) => one.name === name && one.accountId === account && one.region === call.region);
  if (!id.startsWith('arn:')) return named(id, call.caller.accountId);
  const match = ARN.exec(id);
  if (!match) return undefined;
  const [, region, account, rest = ''] = match;
  if (region !== call.region) return undefined;
  if (/-[A-Za-z0-9]{6}$/.test(rest)) return secrets.find((one) => one.arn === id && one.region === call.region);
  return named(rest, account);
}

export function notFound(): Error {
  return clientError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}

/** Writing needs a primary secret that no service owns and that is not about to be deleted. */
export function assertWritable(secret: Secret): void {
  assertPrimary(secret);
  assertNotOwned(secret);
  if (secret.deletion) throw markedForDeletion();
}

/** Replicas are read-only. */
export function assertPrimary(secret: Secret): void {
  if (secret.primaryRegion !== undefined && secret.primaryRegion !== secret.region) {
    throw clientError(
      'InvalidParameterException',
      "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
    );
  }
}

export function assertNotOwned(secret: Secret): void {
  if (secret.owningService !== undefined) {
    throw clientError(
      'InvalidRequestException',
      `The secret is managed by another service (${secret.owningService}), and you must use that service to update it.`,
    );
  }
}

export function markedForDeletion(): Error {
  return clientError(
    'InvalidRequestException',
    "You can't perform this operation on the secret because it was marked for deletion.",
  );
}

/** Names the secret as most answers do. */
export function identity(secret: Secret): { ARN: string; Name: string } {
  return { ARN: secret.arn, Name: secret.name };
}
