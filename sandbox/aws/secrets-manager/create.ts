import { authorize } from '../authorize.ts';
import { clientError } from '../errors.ts';
import { ALPHANUMERIC } from '../random.ts';
import type { Call } from '../world.ts';
import { demand, requestContext, secretArn } from './access.ts';
import { identity } from './find.ts';
import { demandKms, isManagedKey } from './kms.ts';
import type { Secret } from './state.ts';
import { description, kmsKeyId, optionalValue, requestToken, secretName, tagCount, tags } from './validate.ts';
import { addVersion, CURRENT, sameValue, tokenInUse, versionById } from './versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
export function createSecret(call: Call): Record<string, unknown> {
  const name = secretName(call.input);
  const token = requestToken(call.input);
  const value = optionalValue(call.input);
  const text = description(call.input);
  const key = kmsKeyId(call.input);
  const tagList = tags(call.input);
  tagCount(tagList);
  if (call.input.AddReplicaRegions !== undefined)
    throw new Error('The sandbox makes no replicas: seed them with putSecret.');
  const arn = secretArn(call, `${name}-${call.world.random(6, ALPHANUMERIC)}`);
  demandCreate(call, name, arn, tagList.length > 0);

  const existing = call.world.secrets.secrets.find(
    (secret) => secret.name === name && secret.region === call.region && secret.accountId === call.caller.accountId,
  );
  if (existing) return createAgain(existing, token, value);
  if (value) demandKms(call, key, arn, ['GenerateDataKey', 'Decrypt']);

  const now = call.world.now();
  const secret: Secret = {
    name,
    arn,
    accountId: call.caller.accountId,
    region: call.region,
    tags: tagList,
    versions: [],
    createdAt: now,
    changedAt: now,
  };
  if (text) secret.description = text;
  if (key !== undefined && !isManagedKey(key)) secret.kmsKeyId = key;
  if (value) addVersion(secret, token, value, [CURRENT], now);
  call.world.secrets.secrets.push(secret);
  return { ...identity(secret), ...(value ? { VersionId: token } : {}) };
}

/** Creating again is fine with the same token and value; anything else is refused. */
function createAgain(secret: Secret, token: string, value: ReturnType<typeof optionalValue>): Record<string, unknown> {
  if (secret.deletion) {
    throw clientError(
      'InvalidRequestException',
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    );
  }
  const version = versionById(secret, token);
  if (version && value) {
    if (sameValue(version, value)) return { ...identity(secret), VersionId: token };
    throw tokenInUse(secret, token);
  }
  throw clientError(
    'ResourceExistsException',
    `The operation failed because the secret ${secret.name} already exists.`,
  );
}

/** Tags at creation need TagResource too. The message names the secret by its name: the ARN does not exist yet. */
function demandCreate(call: Call, name: string, arn: string, tagged: boolean): void {
  const actions = tagged ? ['CreateSecret', 'TagResource'] : ['CreateSecret'];
  for (const action of actions) {
    demand(authorize(call, { action: `secretsmanager:${action}`, resource: arn, context: requestContext(call) }, name));
  }
}
