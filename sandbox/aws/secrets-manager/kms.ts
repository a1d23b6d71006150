import { authorize } from '../authorize.ts';
import { clientError } from '../errors.ts';
import { uuid } from '../random.ts';
import type { Call } from '../world.ts';
import type { KmsKey } from './state.ts';

/** Names of the AWS managed key: a secret with it has no KmsKeyId, and reading it needs no permission in KMS. */
const MANAGED = ['', 'alias/aws/secretsmanager', 'aws/secretsmanager'];

export function isManagedKey(kmsKeyId: string | undefined): boolean {
  return kmsKeyId === undefined || MANAGED.includes(kmsKeyId) || kmsKeyId.endsWith(':alias/aws/secretsmanager');
}

/**
 * The customer key behind an id, ARN or alias. Unless it was seeded it comes into being here: the sandbox has no
 * KMS to create keys with, and its key policies all leave access to IAM.
 */
function customerKey(call: Call, kmsKeyId: string): KmsKey {
  const keys = call.world.secrets.kmsKeys;
  const prefix = `arn:${call.world.partition}:kms:${call.region}:${call.caller.accountId}:`;
  const arn = kmsKeyId.startsWith('arn:')
    ? kmsKeyId
    : prefix + (kmsKeyId.startsWith('alias/') ? kmsKeyId : `key/${kmsKeyId}`);
  const [, owner = prefix, resource = ''] = /^(arn:[^:]+:kms:[^:]+:[^:]+:)(.+)$/.exec(arn) ?? [];
  const found = resource.startsWith('alias/')
    ? keys.find((key) => key.arn.startsWith(owner) && key.aliases.includes(resource))
    : keys.find((key) => key.arn === arn);
  if (found) return found;
  const made: KmsKey = resource.startsWith('alias/')
    ? { arn: `${owner}key/${uuid(call.world.random)}`, aliases: [resource] }
    : { arn, aliases: [] };
  keys.push(made);
  return made;
}

/** Each KMS action must be allowed on the key, through Secrets Manager. Secrets Manager hides which one was not. */
export function demandKms(
  call: Call,
  kmsKeyId: string | undefined,
  secretArn: string,
  actions: readonly KmsAction[],
): void {
  if (isManagedKey(kmsKeyId)) return;
  const key = customerKey(call, kmsKeyId ?? '');
  for (const name of actions) {
    const outcome = authorize(call, {
      action: `kms:${name}`,
      resource: key.arn,
      context: {
        'kms:ViaService': `secretsmanager.${call.region}.amazonaws.com`,
        'kms:CallerAccount': call.caller.accountId,
        'kms:EncryptionContext:SecretARN': secretArn,
        'aws:ResourceAccount': key.arn.split(':')[4] ?? '',
        ...(key.aliases.length > 0 ? { 'kms:ResourceAliases': key.aliases } : {}),
      },
    });
    if (!outcome.allowed) throw clientError('AccessDeniedException', 'Access to KMS is not allowed');
  }
}

export type KmsAction = 'Decrypt' | 'Encrypt' | 'GenerateDataKey';
