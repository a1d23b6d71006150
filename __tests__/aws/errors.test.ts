import { type CallContext, toCloudError } from '../../src/aws/errors.ts';
import { createSecretStore } from '../../src/aws/secret-store.ts';
import { CloudError } from '../../src/domain/cloud.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { callOptions, clientsFor, failure, startStub } from '../helpers/aws/stub.ts';

const ARN = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key-AbCdEf';
const POLICY = 'arn:aws:iam::123456789012:policy/union/ml';
const USER = 'User: arn:aws:sts::123456789012:assumed-role/apply/GitHubActions';
const DESCRIBE: CallContext = {
  service: 'secretsmanager',
  region: 'us-west-2',
  operation: 'DescribeSecret',
  resource: ARN,
};
const CREATE: CallContext = { ...DESCRIBE, operation: 'CreateSecret', resource: 'ml/key' };
const ATTACH: CallContext = { service: 'iam', operation: 'AttachRolePolicy', resource: 'role flyte' };

/** An error as the SDK throws it for what a service answered. */
const service = (name: string, message = 'AWS said so', more: object = {}) =>
  Object.assign(new Error(message), { name, $fault: 'client', $metadata: {} }, more);
const system = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('the kind of a failure', () => {
  it.each([
    ['AccessDeniedException', 'denied'],
    ['AccessDenied', 'denied'],
    ['ExpiredTokenException', 'credentials'],
    ['ExpiredToken', 'credentials'],
    ['InvalidClientTokenId', 'credentials'],
    ['UnrecognizedClientException', 'credentials'],
    ['SignatureDoesNotMatch', 'credentials'],
    ['InvalidSignatureException', 'credentials'],
    ['IncompleteSignature', 'credentials'],
    ['MissingAuthenticationTokenException', 'credentials'],
    ['ResourceNotFoundException', 'not-found'],
    ['NoSuchEntity', 'not-found'],
    ['NoSuchEntityException', 'not-found'],
    ['ResourceExistsException', 'exists'],
    ['EntityAlreadyExists', 'exists'],
    ['LimitExceededException', 'limit'],
    ['LimitExceeded', 'limit'],
    ['Throttling', 'throttled'],
    ['ThrottlingException', 'throttled'],
    ['TooManyRequestsException', 'throttled'],
    ['InternalServiceError', 'unreachable'],
    ['ServiceFailure', 'unreachable'],
    ['InvalidParameterException', 'refused'],
    ['InvalidRequestException', 'refused'],
    ['MalformedPolicyDocument', 'refused'],
    ['DecryptionFailure', 'refused'],
    ['ConcurrentModification', 'refused'],
    ['SomethingNewException', 'refused'],
  ])('of %s is %s', (code, kind) => {
    expect(toCloudError(service(code), DESCRIBE)).toMatchObject({
      kind,
      code,
      detail: 'AWS said so',
      operation: 'DescribeSecret',
      resource: ARN,
    });
  });

  it.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'refused'],
    [429, 'throttled'],
    [500, 'unreachable'],
    [501, 'refused'],
    [503, 'unreachable'],
  ])('of an unknown code follows from the HTTP status %i', (httpStatusCode, kind) => {
    const error = toCloudError(service('Unknown', 'UnknownError', { $metadata: { httpStatusCode } }), DESCRIBE);
    expect(error).toMatchObject({ kind, code: 'Unknown', detail: `no reason given (HTTP ${httpStatusCode})` });
  });

  it.each([
    [system('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'), 'ECONNREFUSED', 'network'],
    [Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }), 'ECONNREFUSED', 'network'],
    [system('ECONNRESET', 'socket hang up'), 'ECONNRESET', 'network'],
    [system('ETIMEDOUT', 'exceeded'), 'ETIMEDOUT', 'network'],
    [Object.assign(new Error('did not establish a connection'), { name: 'TimeoutError' }), 'TimeoutError', 'network'],
    [
      system('ENOTFOUND', 'getaddrinfo ENOTFOUND secretsmanager.us-wset-2.amazonaws.com'),
      'ENOTFOUND',
      'AWS_ENDPOINT_URL_SECRETS_MANAGER',
    ],
    [system('EAI_AGAIN', 'getaddrinfo EAI_AGAIN'), 'EAI_AGAIN', 'region'],
    [
      system('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate'),
      'SELF_SIGNED_CERT_IN_CHAIN',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      system('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify'),
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'NODE_EXTRA_CA_CERTS',
    ],
    [system('CERT_HAS_EXPIRED', 'certificate has expired'), 'CERT_HAS_EXPIRED', 'NODE_EXTRA_CA_CERTS'],
  ])('of a broken connection is unreachable, and the fix says where to look (%#)', (thrown, code, fix) => {
    const error = toCloudError(thrown, DESCRIBE);
    expect(error).toMatchObject({ kind: 'unreachable', code, fix: expect.stringContaining(fix) });
    expect(error.detail).not.toBe('');
  });

  it('of a parser that met a foreign body is unreachable, without a word of the body', () => {
    const thrown = Object.assign(new SyntaxError('Unexpected token \'<\', "<html>proxy"... is not valid JSON'), {
      $metadata: { httpStatusCode: 502 },
    });
    Object.defineProperty(thrown, '$response', { value: { body: 'x' }, enumerable: false });
    expect(toCloudError(thrown, DESCRIBE)).toMatchObject({
      kind: 'unreachable',
      code: 'MalformedResponse',
      detail: 'HTTP 502 with a body that does not come from AWS, or not whole',
    });
  });

  it('of a parser that met a foreign body under status 403 is a denial: moto so refuses what its IAM does not allow', () => {
    const thrown = Object.assign(new SyntaxError('not valid JSON'), {
      $metadata: { httpStatusCode: 403 },
      $response: {},
    });
    expect(toCloudError(thrown, DESCRIBE)).toMatchObject({
      kind: 'denied',
      code: 'MalformedResponse',
      fix: expect.stringMatching(/^Allow secretsmanager:DescribeSecret .* Or a proxy refused it/),
    });
  });

  it.each([
    ['a text', 'broken', 'Unknown', 'broken'],
    ['nothing', undefined, 'Unknown', 'the SDK failed without a message'],
    ['null', null, 'Unknown', 'the SDK failed without a message'],
    ['a number', 7, 'Unknown', 'the SDK failed without a message'],
    ['an object', { message: 7, name: {} }, 'Unknown', 'the SDK failed without a message'],
    ['an error of the SDK itself', new TypeError('Invalid URL'), 'TypeError', 'Invalid URL'],
    ['a name that is no name', Object.assign(new Error('x'), { name: 'a b\n::error::c' }), 'aberrorc', 'x'],
  ])('is reported even when %s is thrown', (_, thrown, code, detail) => {
    expect(toCloudError(thrown, DESCRIBE)).toMatchObject({ kind: 'refused', code, detail });
  });

  it('of a file that credentials are read from is one of the credentials: nothing else is asked', () => {
    expect(toCloudError(system('ENOENT', "ENOENT: no such file or directory, open '/token'"), DESCRIBE)).toMatchObject({
      kind: 'credentials',
      code: 'ENOENT',
      detail: "no such file or directory, open '/token'",
      fix: expect.stringContaining('AWS_WEB_IDENTITY_TOKEN_FILE'),
    });
  });

  it('is reported even when what is thrown throws', () => {
    const thrown = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    expect(toCloudError(thrown, DESCRIBE)).toMatchObject({ kind: 'refused', code: 'Unknown' });
  });

  it('is kept where it is known already', () => {
    const known = toCloudError(service('AccessDenied'), ATTACH);
    expect(toCloudError(known, DESCRIBE)).toBe(known);
  });
});

describe('what to do when access is denied', () => {
  const fixOf = (message: string, call: CallContext) =>
    String(toCloudError(service('AccessDeniedException', message), call).fix);

  it('names the action and the resource in the words of a policy', () => {
    const message = `${USER} is not authorized to perform: secretsmanager:CreateSecret on resource: ml/key because no identity-based policy allows the secretsmanager:CreateSecret action`;
    expect(fixOf(message, CREATE)).toBe(
      'Allow secretsmanager:CreateSecret on arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key-?????? for the role that this job assumes.',
    );
  });

  it('names the action that AWS missed where it is another than the operation', () => {
    const message = `${USER} is not authorized to perform: secretsmanager:TagResource on resource: ${ARN} because no identity-based policy allows it`;
    expect(fixOf(message, CREATE)).toBe(
      `Allow secretsmanager:TagResource on ${ARN} for the role that this job assumes.`,
    );
  });

  it('knows the partition', () => {
    const message =
      'User: arn:aws-us-gov:sts::123456789012:assumed-role/apply/x is not authorized to perform: secretsmanager:DescribeSecret';
    expect(fixOf(message, { ...CREATE, operation: 'DescribeSecret', region: 'us-gov-west-1' })).toContain(
      'on arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:ml/key-??????',
    );
  });

  it('goes by operation and resource where AWS says little', () => {
    expect(fixOf('denied', { ...CREATE, operation: 'ListSecrets', resource: undefined })).toBe(
      'Allow secretsmanager:ListSecrets for the role that this job assumes.',
    );
    expect(fixOf('denied', CREATE)).toBe(
      'Allow secretsmanager:CreateSecret on ml/key for the role that this job assumes.',
    );
    expect(fixOf('denied', { ...ATTACH, operation: 'CreatePolicy', resource: POLICY })).toBe(
      `Allow iam:CreatePolicy on ${POLICY} for the role that this job assumes.`,
    );
    expect(
      fixOf(`${USER} is not authorized to perform: iam:AttachRolePolicy on resource: role flyte because no`, ATTACH),
    ).toBe('Allow iam:AttachRolePolicy on role flyte for the role that this job assumes.');
  });

  it('says where an explicit deny can come from', () => {
    const message = `${USER} is not authorized to perform: secretsmanager:PutSecretValue on resource: ${ARN} with an explicit deny in a service control policy`;
    expect(fixOf(message, { ...DESCRIBE, operation: 'PutSecretValue' })).toContain('service control policies');
  });

  it('names the rights on the key when KMS denies', () => {
    expect(fixOf('Access to KMS is not allowed', DESCRIBE)).toBe(
      `Allow kms:GenerateDataKey and kms:Decrypt on the KMS key of ${ARN} for the role that this job assumes, in its policy or in the key's.`,
    );
  });

  it('names the action on the key when AWS does', () => {
    const key = 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    const message = `${USER} is not authorized to perform: kms:Decrypt on resource: ${key} because no identity-based policy allows the kms:Decrypt action`;
    expect(fixOf(message, DESCRIBE)).toBe(`Allow kms:Decrypt on ${key} for the role that this job assumes.`);
  });
});

describe('what to do about other failures', () => {
  it.each([
    ['CredentialsProviderError', 'Could not load credentials from any providers', 'permissions: id-token: write'],
    ['ExpiredTokenException', 'The security token included in the request is expired', 'role-duration-seconds'],
    ['UnrecognizedClientException', 'The security token included in the request is invalid.', 'region is not enabled'],
    [
      'InvalidClientTokenId',
      'The security token included in the request is invalid',
      'aws-actions/configure-aws-credentials',
    ],
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 'the role trusts this repository'],
  ])('%s: how to get credentials', (code, message, expected) => {
    const { kind, fix } = toCloudError(service(code, message), DESCRIBE);
    expect([kind, String(fix)]).toEqual(['credentials', expect.stringContaining(expected)]);
  });

  it.each([
    [
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
      `aws secretsmanager restore-secret --region us-west-2 --secret-id ${ARN}`,
    ],
    [
      'DecryptionFailure',
      "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
      'KMS key',
    ],
    ['EncryptionFailure', "Secrets Manager can't encrypt the protected secret text.", 'kms:GenerateDataKey'],
    ['LimitExceededException', 'The request failed because it would exceed one of the quotas.', 'Service Quotas'],
    ['ThrottlingException', 'Rate exceeded', 'max-concurrency'],
    ['ResourceNotFoundException', "Secrets Manager can't find the specified secret.", ARN],
    ['InternalServiceError', 'An error occurred on the server side.', 'https://health.aws.amazon.com'],
    ['ConcurrentModification', 'multiple requests', 'run again'],
    [
      'InvalidRequestException',
      "A previous rotation isn't complete. That rotation will be reattempted.",
      'aws secretsmanager update-secret-version-stage --region us-west-2 --secret-id',
    ],
    ['UnmodifiableEntity', 'Cannot perform the operation on the protected role', 'An AWS service manages'],
    ['InvalidParameterException', 'Invalid name.', 'API_DescribeSecret.html'],
  ])('%s: %s', (code, message, expected) => {
    expect(String(toCloudError(service(code, message), DESCRIBE).fix)).toContain(expected);
  });

  it('names the profile that has no credentials', () => {
    const message = 'Could not resolve credentials using profile: [nope] in configuration/credentials file(s).';
    const thrown = Object.assign(new Error(message), { name: 'CredentialsProviderError' });
    const error = toCloudError(thrown, DESCRIBE);
    expect([error.kind, String(error.fix)]).toEqual([
      'credentials',
      expect.stringMatching(/^The profile nope has no credentials: correct AWS_PROFILE/),
    ]);
  });

  it('names what the proxy did not let through: it can be STS, for the credentials', () => {
    const message =
      'Failed to establish tunnel to sts.us-west-2.amazonaws.com:443 via http://proxy:3128/: HTTP/1.1 403 No';
    const thrown = Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' });
    expect(String(toCloudError(thrown, ATTACH).fix)).toContain('whether it lets sts.us-west-2.amazonaws.com through');
  });

  it('is one line that ends like a sentence or with an address', () => {
    for (const code of [
      'AccessDenied',
      'ExpiredToken',
      'NoSuchEntity',
      'EntityAlreadyExists',
      'LimitExceeded',
      'Throttling',
      'TimeoutError',
      'Other',
    ]) {
      expect(String(toCloudError(service(code), ATTACH).fix)).toMatch(/^[A-Z][^\n]+(\.|\.html)$/);
    }
  });
});

describe('the words of a failure', () => {
  const detailOf = (message: string) => toCloudError(service('InvalidParameterException', message), DESCRIBE).detail;

  it('are one line', () => {
    expect(detailOf('a\r\n::error::b\u2028c\u0000d\u001b[31m  e ')).toBe('a ::error::b c d [31m e');
  });

  it('are at most 500 characters', () => {
    expect(detailOf('x'.repeat(10_000))).toBe(`${'x'.repeat(497)}...`);
  });

  it('end before the signing details, which hold the session token', () => {
    const message =
      "The request signature we calculated does not match the signature you provided.\n\nThe Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:FwoGZXIvYXdzEXAMPLE";
    expect(detailOf(message)).toBe('The request signature we calculated does not match the signature you provided.');
  });

  it('are without what the SDK adds for its developers', () => {
    expect(detailOf('@smithy/node-http-handler - [ERROR] a request took too long.')).toBe('a request took too long.');
    expect(detailOf('timed out.\n  Deserialization error: to see the raw response, inspect the hidden field')).toBe(
      'timed out.',
    );
  });

  it('read as one message with what they are about', () => {
    expect(toCloudError(service('ThrottlingException', 'Rate exceeded'), CREATE).message).toBe(
      'secretsmanager:CreateSecret on ml/key: ThrottlingException: Rate exceeded',
    );
  });
});

describe('a failure on the wire', () => {
  it.each([
    [
      'missing credentials',
      { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      'credentials',
      'CredentialsProviderError',
    ],
    ['no one at the endpoint', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'unreachable', 'ECONNREFUSED'],
    ['an endpoint that is no address', { AWS_ENDPOINT_URL: 'not an address' }, 'refused', 'TypeError'],
  ])('is reported: %s', async (_, environment, kind, code) => {
    const stub = await startStub();
    const clients = clientsFor(stub.url, environment);
    const store = createSecretStore(clients.secretsManager, callOptions());
    await expect(store.describe('ml/key')).rejects.toMatchObject({ kind, code, operation: 'DescribeSecret' });
    clients.destroy();
    await stub.close();
  });

  it('is always a CloudError with nothing behind it', async () => {
    const stub = await startStub();
    const clients = clientsFor(stub.url);
    stub.on('PutSecretValue', failure('InvalidParameterException', 'no'));
    const error = await createSecretStore(clients.secretsManager, callOptions())
      .putValue(ARN, new SecretValue('v'), 'x'.repeat(32))
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(CloudError);
    const fields = ['code', 'detail', 'fix', 'kind', 'message', 'name', 'operation', 'resource', 'service', 'stack'];
    expect(Object.getOwnPropertyNames(error).sort()).toEqual(fields);
    expect(Object.getOwnPropertySymbols(error)).toEqual([]);
    clients.destroy();
    await stub.close();
  });
});
