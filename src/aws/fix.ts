import { restoreCommand, shellWord } from '../domain/aws-command.ts';
import type { CloudErrorFields } from '../domain/cloud.ts';
import { fixCertificate, fixProxy } from '../domain/environment.ts';
import { block, type Message, say } from '../domain/message.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

type Failure = Omit<CloudErrorFields, 'fix'> & {
  readonly region: string | undefined;
  readonly vocabulary: Vocabulary;
};

/** What a person can do about a failed call: plain sentences. Quotes only names, ARNs and actions. */
export function fix(failure: Failure): Message {
  switch (failure.kind) {
    case 'denied':
      return fixDenied(failure);
    case 'credentials':
      return fixCredentials(failure);
    case 'not-found':
      return `Check that ${target(failure)} exists in this account and region, then run again: the plan then shows what there is.`;
    case 'exists':
      if (failure.operation === 'PutSecretValue')
        return 'The version id was used before, for another value. Run again: it takes a new one.';
      return `Since it was looked for, someone else made ${target(failure)}. Run again: the plan then shows its owner and what would change.`;
    case 'limit':
      return fixLimit(failure);
    case 'throttled':
      return say`Run again: it continues where this run stopped. If it happens often, lower ${failure.vocabulary.setting('max-concurrency')}, or let fewer runs use the account at the same time.`;
    case 'unreachable':
      return fixUnreachable(failure);
    case 'refused':
      return fixRefused(failure);
    default:
      return failure.kind satisfies never;
  }
}

function fixDenied(failure: Failure): Message {
  const { service, operation, resource, detail, vocabulary } = failure;
  if (/\bKMS\b/i.test(detail) && !/perform: /.test(detail)) {
    return say`Allow kms:GenerateDataKey and kms:Decrypt on the KMS key of ${resource ?? 'the secret'} for ${vocabulary.caller}, in its policy or in the key's.`;
  }
  // AWS names the action that it missed, which is not always the operation: CreateSecret with tags also needs TagResource.
  const action = /perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(detail)?.[1] ?? `${service}:${operation}`;
  const where = /on resource: (arn:[^\s,]{1,1000})/.exec(detail)?.[1] ?? deniedTarget(failure);
  const allow = say`Allow ${action}${where === undefined ? '' : ` on ${where}`} for ${vocabulary.caller}.`;
  const tags = { CreatePolicy: 'policy.tags', CreateSecret: 'defaults.tags' }[operation];
  if (/explicit deny in a service control policy/i.test(detail) && tags !== undefined) {
    return say`A service control policy of the organisation forbids it. If it demands tags, set them with \`${tags}\` in the file; otherwise its owners have to allow ${action} for ${vocabulary.caller}.`;
  }
  if (/explicit deny/i.test(detail)) {
    return say`${allow} An explicit deny forbids it now: look in its policies, its permissions boundary, the organisation's service control policies and the resource's policy.`;
  }
  if (failure.code === 'MalformedResponse')
    return say`${allow} Or a proxy refused it: check what answers at the endpoint.`;
  return allow;
}

/** What the permission is missing on, as a policy's Resource where all its parts are known: the caller's ARN names partition and account. */
function deniedTarget({ service, resource, detail, region }: Failure): string | undefined {
  const [, partition, account] = /\barn:(aws[a-z-]*):(?:sts|iam)::(\d{12}):/.exec(detail) ?? [];
  const isSecretName = service === 'secretsmanager' && resource !== undefined && !resource.startsWith('arn:');
  if (!isSecretName || !partition || !account) return resource;
  return `arn:${partition}:secretsmanager:${region ?? '*'}:${account}:secret:${resource}-??????`;
}

function fixCredentials({ code, detail, vocabulary }: Failure): Message {
  const how = vocabulary.signIn;
  if (/^E[A-Z]+$/.test(code))
    return say`A file that the credentials are read from cannot be read: check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE. ${how}`;
  if (/^(ExpiredToken|RequestExpired)/.test(code) || /expired/i.test(detail)) {
    return say`The credentials expired. Run again; if it takes long, ${vocabulary.longerSession}. ${how}`;
  }
  if (/^(UnrecognizedClient|InvalidClientTokenId|OptInRequired)/.test(code)) {
    return say`AWS does not know these credentials, or the region is not enabled in the account. ${how}`;
  }
  const [, profile] = /\busing profile: \[([^\]]{1,128})\]/.exec(detail) ?? [];
  if (profile !== undefined)
    return say`The profile ${profile} has no credentials: correct AWS_PROFILE (\`aws configure list-profiles\` shows the profiles that exist), or sign in to it.`;
  return how;
}

function fixLimit({ service, operation, detail }: Failure): string {
  if (/PoliciesPerRole/i.test(detail)) {
    return 'Detach a policy that the role no longer needs, or raise the IAM quota "Managed policies attached to an IAM role" in Service Quotas.';
  }
  if (service === 'secretsmanager' && operation === 'PutSecretValue') {
    return 'The secret has too many versions: write it less often, and run again when AWS has removed old ones (it keeps those of the last 24 hours).';
  }
  return 'A quota of the account is reached: remove what is no longer needed, or raise it in Service Quotas, then run again.';
}

function fixUnreachable({ code, service, detail, region }: Failure): string {
  if (service === 'sts' && code === 'MalformedResponse')
    return `What answered is not STS, which gives the credentials for the role, but most likely a proxy: let sts.${region ?? 'REGION'}.amazonaws.com${region?.startsWith('cn-') ? '.cn' : ''} through there, name it in NO_PROXY, or correct AWS_ENDPOINT_URL_STS.`;
  if (/^ERR_PROXY/.test(code)) {
    const [, host = 'the endpoint'] = /tunnel to ([\w.-]+)/.exec(detail) ?? [];
    return fixProxy(host);
  }
  if (code === 'AnswerTooLarge')
    return `No answer of AWS is that large: check what answers at the endpoint (a proxy, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_${endpointName(service)}).`;
  if (/CERT|SELF_SIGNED|UNABLE_TO|_TLS_|_SSL_/.test(code)) return fixCertificate('the endpoint');
  if (/^(ENOTFOUND|EAI_)/.test(code)) {
    return `There is no such host: check the region in the config and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}.`;
  }
  if (/^E[A-Z]+$/.test(code) || code === 'TimeoutError') {
    return `Check that the endpoint can be reached from here (network, firewall, VPC endpoint and, if they are set, AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_${endpointName(service)}), then run again: it continues where this run stopped.`;
  }
  return 'Run again: it continues where this run stopped. If it lasts, see https://health.aws.amazon.com and check what answers at the endpoint.';
}

function fixRefused({ service, operation, resource, code, detail, region, vocabulary }: Failure): Message {
  if (/previous rotation isn.t complete/i.test(detail)) {
    const place = `--region ${shellWord(region ?? 'REGION')} --secret-id ${shellWord(resource ?? 'NAME')}`;
    const command = `aws secretsmanager update-secret-version-stage ${place} --version-stage AWSPENDING --remove-from-version-id VERSION_ID`;
    return say`A rotation of it is under way, or was given up. Wait until it is done; if it was given up, take AWSPENDING from the version that it left, and run again: ${block(command, 'sh')}`;
  }
  if (/scheduled for deletion|marked (for deletion|deleted)/i.test(detail)) {
    const command = restoreCommand(region ?? 'REGION', resource ?? 'NAME');
    return say`Its deletion is scheduled. Restore it, so that its ARN stays the same, then run again: ${block(command, 'sh')}`;
  }
  if (/^(DecryptionFailure|EncryptionFailure)/.test(code) || /\bKMS\b/i.test(detail)) {
    return say`Check the KMS key of ${resource ?? 'the secret'}: it must exist, be enabled, and let ${vocabulary.caller} use it (kms:GenerateDataKey and kms:Decrypt).`;
  }
  if (/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/.test(code))
    return 'Another change is under way on it: run again.';
  if (/^DeleteConflict/.test(code))
    return `Detach ${target({ service, resource })} from everything it is attached to, then run again.`;
  if (/^UnmodifiableEntity/.test(code))
    return `An AWS service manages ${target({ service, resource })}: only that service can change it. Name another role.`;
  return `Correct what AWS names here, then run again. What the call does: https://docs.aws.amazon.com/${API_PAGES[service] ?? ''}${operation}.html`;
}

const API_PAGES: Readonly<Record<string, string>> = {
  secretsmanager: 'secretsmanager/latest/apireference/API_',
  iam: 'IAM/latest/APIReference/API_',
  sts: 'STS/latest/APIReference/API_',
  kms: 'kms/latest/APIReference/API_',
};

function target({ service, resource }: Pick<Failure, 'service' | 'resource'>): string {
  return resource ?? (service === 'iam' ? 'the IAM entity' : 'the secret');
}

function endpointName(service: string): string {
  return service === 'secretsmanager' ? 'SECRETS_MANAGER' : service.toUpperCase();
}
