import { AttachRolePolicyCommand, GetRoleCommand } from '@aws-sdk/client-iam';
import {
  BatchGetSecretValueCommand,
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  TagResourceCommand,
} from '@aws-sdk/client-secrets-manager';
import type { PolicyStatement } from '../../../sandbox/aws/evaluate.ts';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../sandbox/aws/start.ts';
import { clients, failure } from '../../helpers/sandbox/aws/clients.ts';

const ARN = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';
const USER = 'arn:aws:sts::123456789012:assumed-role/deployer/sandbox';

let sandbox: AwsSandbox;
const allow = (
  Action: string | string[],
  Resource: string,
  Condition: PolicyStatement['Condition'] = {},
): PolicyStatement => ({
  Effect: 'Allow',
  Action,
  Resource,
  Condition,
});
const document = (...Statement: PolicyStatement[]) => ({ Version: '2012-10-17', Statement });
const as = (...statements: PolicyStatement[]) =>
  clients(sandbox, sandbox.addCaller({ policies: [document(...statements)] }));

beforeEach(async () => {
  sandbox = await startAws();
});
afterEach(() => sandbox.close());

describe('credentials', () => {
  test('that are unknown are refused by both services', async () => {
    const { secrets, iam } = clients(sandbox, { accessKeyId: 'NOBODY', secretAccessKey: 'x' });
    const message = 'The security token included in the request is invalid.';
    expect(await failure(secrets.send(new ListSecretsCommand({})))).toEqual({
      code: 'UnrecognizedClientException',
      status: 400,
      message,
    });
    expect(await failure(iam.send(new GetRoleCommand({ RoleName: 'a' })))).toEqual({
      code: 'InvalidClientTokenId',
      status: 403,
      message,
    });
  });

  test('that are expired are refused by both services', async () => {
    const { secrets, iam } = clients(sandbox, sandbox.addCaller({ expired: true }));
    const message = 'The security token included in the request is expired';
    expect(await failure(secrets.send(new ListSecretsCommand({})))).toEqual({
      code: 'ExpiredTokenException',
      status: 400,
      message,
    });
    expect(await failure(iam.send(new GetRoleCommand({ RoleName: 'a' })))).toEqual({
      code: 'ExpiredToken',
      status: 403,
      message,
    });
  });

  test('that are missing are refused', async () => {
    const response = await fetch(sandbox.secretsManagerUrl, {
      method: 'POST',
      headers: { 'x-amz-target': 'secretsmanager.ListSecrets' },
      body: '{}',
    });
    expect(await response.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
  });

  test('of another account see that account', async () => {
    sandbox.putSecret({ name: 'a', value: 'v' });
    sandbox.createRole({ name: 'r', accountId: '999999999999' });
    const other = clients(sandbox, sandbox.addCaller({ accountId: '999999999999' }));
    expect((await other.secrets.send(new ListSecretsCommand({}))).SecretList).toEqual([]);
    expect((await other.iam.send(new GetRoleCommand({ RoleName: 'r' }))).Role?.Arn).toBe(
      'arn:aws:iam::999999999999:role/r',
    );
    expect(
      await failure(other.secrets.send(new GetSecretValueCommand({ SecretId: sandbox.secret('a')?.arn }))),
    ).toMatchObject({
      code: 'AccessDeniedException',
      message: expect.stringContaining(
        'because no resource-based policy allows the secretsmanager:GetSecretValue action',
      ),
    });
  });
});

describe('a caller with policies', () => {
  test('is refused what they do not allow, in AWS’s words', async () => {
    const { arn } = sandbox.putSecret({ name: 'a', value: 'v' });
    const { secrets, iam } = as(allow('secretsmanager:DescribeSecret', '*'));
    await secrets.send(new DescribeSecretCommand({ SecretId: 'a' }));
    expect(await failure(secrets.send(new GetSecretValueCommand({ SecretId: 'a' })))).toEqual({
      code: 'AccessDeniedException',
      status: 400,
      message: `User: ${USER} is not authorized to perform: secretsmanager:GetSecretValue on resource: ${arn} because no identity-based policy allows the secretsmanager:GetSecretValue action`,
    });
    expect((await failure(secrets.send(new ListSecretsCommand({})))).message).toBe(
      `User: ${USER} is not authorized to perform: secretsmanager:ListSecrets because no identity-based policy allows the secretsmanager:ListSecrets action`,
    );
    expect(await failure(iam.send(new GetRoleCommand({ RoleName: 'r' })))).toEqual({
      code: 'AccessDenied',
      status: 403,
      message: `User: ${USER} is not authorized to perform: iam:GetRole on resource: role r because no identity-based policy allows the iam:GetRole action`,
    });
  });

  test('reports an explicit deny', async () => {
    sandbox.putSecret({ name: 'a' });
    const { secrets } = as(allow('*', '*'), { Effect: 'Deny', Action: 'secretsmanager:DescribeSecret', Resource: '*' });
    expect((await failure(secrets.send(new DescribeSecretCommand({ SecretId: 'a' })))).message).toMatch(
      /with an explicit deny in an identity-based policy$/,
    );
  });

  test('reports a permissions boundary', async () => {
    sandbox.putSecret({ name: 'a' });
    const credentials = sandbox.addCaller({
      permissionsBoundary: document(allow('iam:*', '*')),
      policies: [document(allow('*', '*'))],
    });
    expect(
      (await failure(clients(sandbox, credentials).secrets.send(new DescribeSecretCommand({ SecretId: 'a' })))).message,
    ).toMatch(/because no permissions boundary allows the secretsmanager:DescribeSecret action$/);
  });

  test('is refused before it learns whether a secret exists; a name is then what the message names', async () => {
    const { secrets } = as(allow('secretsmanager:DescribeSecret', `${ARN}ml/*`));
    expect((await failure(secrets.send(new DescribeSecretCommand({ SecretId: 'ml/none' })))).code).toBe(
      'ResourceNotFoundException',
    );
    expect((await failure(secrets.send(new DescribeSecretCommand({ SecretId: 'none' })))).message).toContain(
      'on resource: none because',
    );
  });

  test('may create by name and by tags of the request; tags need TagResource too', async () => {
    const condition = { StringEquals: { 'aws:RequestTag/stack': 'ml', 'secretsmanager:Name': 'ml/a' } };
    const { secrets } = as(
      allow(['secretsmanager:CreateSecret', 'secretsmanager:TagResource'], `${ARN}ml/*`, condition),
    );
    const create = (Name: string, Value: string) =>
      secrets.send(new CreateSecretCommand({ Name, Tags: [{ Key: 'stack', Value }] }));
    await create('ml/a', 'ml');
    expect((await failure(create('ml/a', 'other'))).code).toBe('AccessDeniedException');
    expect((await failure(create('ml/b', 'ml'))).code).toBe('AccessDeniedException');
    const untagging = as(allow('secretsmanager:CreateSecret', '*')).secrets;
    expect(
      (await failure(untagging.send(new CreateSecretCommand({ Name: 'b', Tags: [{ Key: 'a', Value: '' }] })))).message,
    ).toContain('secretsmanager:TagResource on resource: b because');
  });

  test('may act on secrets by their tags, and cannot tag itself out', async () => {
    sandbox.putSecret({ name: 'ours', tags: { stack: 'ml' } });
    sandbox.putSecret({ name: 'theirs', tags: { stack: 'x' } });
    const { secrets } = as(
      allow('secretsmanager:TagResource', '*', { StringEquals: { 'secretsmanager:ResourceTag/stack': 'ml' } }),
    );
    const tag = (SecretId: string, Key: string, Value: string) =>
      secrets.send(new TagResourceCommand({ SecretId, Tags: [{ Key, Value }] }));
    await tag('ours', 'team', 'a');
    expect((await failure(tag('theirs', 'team', 'a'))).code).toBe('AccessDeniedException');
    expect((await failure(tag('ours', 'stack', 'x'))).code).toBe('AccessDeniedException');
    expect(sandbox.secret('ours')?.tags).toContainEqual({ Key: 'stack', Value: 'ml' });
  });

  test('gets of a batch what it may read, and an error for each other', async () => {
    sandbox.putSecret({ name: 'a', value: 'v' });
    sandbox.putSecret({ name: 'b', value: 'v' });
    const { secrets } = as(
      allow('secretsmanager:BatchGetSecretValue', '*'),
      allow('secretsmanager:GetSecretValue', `${ARN}a-??????`),
    );
    const { SecretValues, Errors } = await secrets.send(new BatchGetSecretValueCommand({ SecretIdList: ['a', 'b'] }));
    expect(SecretValues?.map((value) => value.Name)).toEqual(['a']);
    expect(Errors).toMatchObject([{ SecretId: 'b', ErrorCode: 'AccessDeniedException' }]);
  });

  test('may attach the policies that a condition names', async () => {
    const { arn } = sandbox.createPolicy({ name: 'mine', path: '/union/', document: document(allow('*', '*')) });
    const other = sandbox.createPolicy({ name: 'other', document: document(allow('*', '*')) }).arn;
    sandbox.createRole({ name: 'flyte' });
    const { iam } = as(
      allow('iam:AttachRolePolicy', '*', { ArnLike: { 'iam:PolicyARN': 'arn:aws:iam::123456789012:policy/union/*' } }),
    );
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'flyte', PolicyArn: arn }));
    expect((await failure(iam.send(new AttachRolePolicyCommand({ RoleName: 'flyte', PolicyArn: other })))).code).toBe(
      'AccessDenied',
    );
  });
});
