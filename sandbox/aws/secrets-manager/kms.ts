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
  const { found, owner, arn, resource } = findKey(call, kmsKeyId);
  if (found) return found;
  const made: KmsKey = resource.startsWith('alias/')
    ? { arn: `${owner}key/${uuid(call.world.random)}`, aliases: [resource] }
    : { arn, aliases: [] };
  call.world.secrets.kmsKeys.push(made);
  return made;
}

function findKey(
  call: Call,
  kmsKeyId: string,
): { found: KmsKey | undefined; owner: string; arn: string; resource: string } {
  const keys = call.world.secrets.kmsKeys;
  const prefix = `arn:${call.world.partition}:kms:${call.region}:${call.caller.accountId}:`;
  const arn = kmsKeyId.startsWith('arn:')
    ? kmsKeyId
    : prefix + (kmsKeyId.startsWith('alias/') ? kmsKeyId : `key/${kmsKeyId}`);
  const [, owner = prefix, resource = ''] = /^(arn:[^:]+:kms:[^:]+:[^:]+:)(.+)$/.exec(arn) ?? [];
  const found = resource.startsWith('alias/')
    ? keys.find((key) => key.arn.startsWith(owner) && key.aliases.includes(resource))
    : keys.find((key) => key.arn === arn);
  return { found, owner, arn, resource };
}

/**
 * KMS itself: https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html
 * Only seeded keys exist, and those that a secret was made with.
 */
export function describeKey(call: Call): Record<string, unknown> {
  const id = String(call.input.KeyId ?? '');
  const { found, arn, resource } = findKey(call, id);
  const allowed = authorize(call, {
    action: 'kms:DescribeKey',
    resource: found?.arn ?? arn,
    context: {
      'kms:CallerAccount': call.caller.accountId,
      'aws:ResourceAccount': arn.split(':')[4] ?? '',
      ...(found?.aliases.length ? { 'kms:ResourceAliases': found.aliases } : {}),
    },
  });
  if (!found && resource.startsWith('alias/')) throw clientError('NotFoundException', `Alias ${arn} is not found.`);
  if (!allowed.allowed) throw clientError('AccessDeniedException', allowed.message);
  if (!found) throw clientError('NotFoundException', `Key '${arn}' does not exist`);
  const { state = 'Enabled', spec = 'SYMMETRIC_DEFAULT' } = found;
  return {
    KeyMetadata: {
      AWSAccountId: found.arn.split(':')[4],
      KeyId: found.arn.split('/').at(-1),
      Arn: found.arn,
      CreationDate: 1_700_000_000,
      Enabled: state === 'Enabled',
      Description: '',
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyState: state,
      Origin: 'AWS_KMS',
      KeyManager: 'CUSTOMER',
      CustomerMasterKeySpec: spec,
      KeySpec: spec,
      EncryptionAlgorithms: [spec],
      MultiRegion: false,
    },
  };
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
