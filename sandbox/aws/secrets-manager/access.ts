import { type Authorization, authorize } from '../authorize.ts';
import type { ContextValues } from '../conditions.ts';
import { clientError } from '../errors.ts';
import type { Call } from '../world.ts';
import { findSecret, notFound } from './find.ts';
import type { Secret, Tag } from './state.ts';
import { optionalText, secretId } from './validate.ts';

/** Finds the request's secret and checks that the caller may do `operation` to it. */
export function authorizedSecret(call: Call, extra: ContextValues = {}): Secret {
  const secret = findSecret(call);
  const id = secretId(call.input);
  if (!secret) {
    demand(
      authorize(
        call,
        { action: action(call), resource: missingArn(call, id), context: { ...requestContext(call), ...extra } },
        id,
      ),
    );
    throw notFound();
  }
  demand(mayUse(call, secret, action(call), extra));
  return secret;
}

/** Permission for one action on a secret that exists. Another account's secrets need a resource policy: there are none. */
export function mayUse(call: Call, secret: Secret, name: string, extra: ContextValues = {}): Authorization {
  const allowed = authorize(call, {
    action: name,
    resource: secret.arn,
    context: { ...requestContext(call), ...secretContext(secret), ...extra },
  });
  if (!allowed.allowed || secret.accountId === call.caller.accountId) return allowed;
  const message = `User: ${call.caller.arn} is not authorized to perform: ${name} on resource: ${secret.arn} because no resource-based policy allows the ${name} action`;
  return { allowed: false, message };
}

export function demand(outcome: Authorization): void {
  if (!outcome.allowed) throw clientError('AccessDeniedException', outcome.message);
}

function action(call: Call): string {
  return `secretsmanager:${call.operation}`;
}

/** A name that no secret has is matched as an ARN without suffix (what AWS does there is not documented). */
function missingArn(call: Call, id: string): string {
  if (id.startsWith('arn:')) return id;
  return secretArn(call, id);
}

export function secretArn(call: Call, nameAndSuffix: string): string {
  return `arn:${call.world.partition}:secretsmanager:${call.region}:${call.caller.accountId}:secret:${nameAndSuffix}`;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html#awssecretsmanager-policy-keys */
function secretContext(secret: Secret): ContextValues {
  const lambda = secret.rotation?.lambdaArn;
  return {
    'aws:ResourceAccount': secret.accountId,
    'secretsmanager:SecretPrimaryRegion': secret.primaryRegion ?? secret.region,
    ...(lambda === undefined ? {} : { 'secretsmanager:resource/AllowRotationLambdaArn': lambda }),
    ...resourceTags(secret.tags),
  };
}

function resourceTags(tags: readonly Tag[]): ContextValues {
  return Object.fromEntries(
    tags.flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`secretsmanager:ResourceTag/${Key}`, Value],
    ]),
  );
}

/** Context keys of request parameters that are plain text. */
const PARAMETERS: Readonly<Record<string, string>> = {
  Name: 'secretsmanager:Name',
  SecretId: 'secretsmanager:SecretId',
  Description: 'secretsmanager:Description',
  KmsKeyId: 'secretsmanager:KmsKeyId',
  VersionId: 'secretsmanager:VersionId',
  VersionStage: 'secretsmanager:VersionStage',
  RotationLambdaARN: 'secretsmanager:RotationLambdaARN',
};

export function requestContext(call: Call): ContextValues {
  const context: Record<string, string | string[]> = {};
  for (const [parameter, key] of Object.entries(PARAMETERS)) {
    const value = optionalText(call.input, parameter);
    if (value !== undefined) context[key] = value;
  }
  for (const parameter of ['RecoveryWindowInDays', 'ForceDeleteWithoutRecovery', 'RotateImmediately']) {
    const value = call.input[parameter];
    if (value !== undefined) context[`secretsmanager:${parameter}`] = String(value);
  }
  const tags = (call.input.Tags ?? []) as Tag[];
  const tagKeys = call.input.TagKeys as string[] | undefined;
  for (const { Key, Value } of tags) context[`aws:RequestTag/${Key}`] = Value;
  const keys = tagKeys ?? tags.map((tag) => tag.Key);
  if (keys.length > 0) context['aws:TagKeys'] = keys;
  return context;
}
