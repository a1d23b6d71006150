import { AttachRolePolicyCommand, CreatePolicyCommand } from '@aws-sdk/client-iam';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { PolicyStatement } from '../../../sandbox/aws/evaluate.ts';
import type { AwsSandbox } from '../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../sandbox/aws/start.ts';
import { clients, failure } from '../../helpers/sandbox/aws/clients.ts';

const ARN = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';

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

beforeEach(async () => {
  sandbox = await startAws();
});
afterEach(() => sandbox.close());

describe('a task with a role', () => {
  const grant = async (Resource: string, more: PolicyStatement[] = []) => {
    const { iam } = clients(sandbox);
    const PolicyDocument = JSON.stringify(document(allow('secretsmanager:GetSecretValue', Resource), ...more));
    const { Policy } = await iam.send(
      new CreatePolicyCommand({ PolicyName: `p${sandbox.policies().length}`, PolicyDocument }),
    );
    await iam.send(new AttachRolePolicyCommand({ RoleName: 'flyte', PolicyArn: Policy?.Arn }));
  };
  beforeEach(() => void sandbox.createRole({ name: 'flyte' }));

  test('reads a secret only while a policy of the role allows it', async () => {
    const { arn } = sandbox.putSecret({ name: 'ml/key', value: 'v' });
    const { secrets } = clients(sandbox, sandbox.assumeRole('flyte'));
    const read = () => secrets.send(new GetSecretValueCommand({ SecretId: arn }));
    expect((await failure(read())).message).toContain(
      'User: arn:aws:sts::123456789012:assumed-role/flyte/task is not authorized',
    );
    expect(sandbox.readAs('flyte', arn)).toMatchObject({ allowed: false, code: 'AccessDeniedException' });
    await grant(`${ARN}ml/key-??????`);
    expect((await read()).SecretString).toBe('v');
    expect(sandbox.readAs('flyte', arn)).toMatchObject({ allowed: true, value: 'v' });
  });

  test('needs kms:Decrypt for a customer key: by the key’s ARN, or by its aliases', async () => {
    const key = sandbox.createKey({ aliases: ['alias/ml'] });
    sandbox.putSecret({ name: 'a', value: 'v', kmsKeyId: 'alias/ml' });
    const via = { StringEquals: { 'kms:ViaService': 'secretsmanager.us-west-2.amazonaws.com' } };
    await grant(`${ARN}a-??????`);
    expect(sandbox.readAs('flyte', 'a')).toEqual({
      allowed: false,
      code: 'AccessDeniedException',
      message: 'Access to KMS is not allowed',
    });
    await grant(`${ARN}x-??????`, [allow('kms:Decrypt', 'arn:aws:kms:us-west-2:123456789012:alias/ml', via)]);
    expect(sandbox.readAs('flyte', 'a')).toMatchObject({ allowed: false });
    const byAlias = { ...via, 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/ml' } };
    await grant(`${ARN}y-??????`, [allow('kms:Decrypt', 'arn:aws:kms:us-west-2:123456789012:key/*', byAlias)]);
    expect(sandbox.readAs('flyte', 'a')).toMatchObject({ allowed: true });
    sandbox.changeRole('flyte', (role) => void role.attached.pop());
    await grant(`${ARN}z-??????`, [allow('kms:Decrypt', key, via)]);
    expect(sandbox.readAs('flyte', 'a')).toMatchObject({ allowed: true });
  });

  test('is limited by the boundary of the role', async () => {
    sandbox.putSecret({ name: 'a', value: 'v' });
    await grant('*');
    const boundary = sandbox.createPolicy({ name: 'boundary', document: document(allow('s3:*', '*')) });
    sandbox.changeRole('flyte', (role) => {
      role.permissionsBoundary = boundary.arn;
    });
    expect(sandbox.readAs('flyte', 'a')).toMatchObject({
      allowed: false,
      message: expect.stringContaining('permissions boundary'),
    });
  });

  test('leaves no trace in the calls when it is asked in process', () => {
    sandbox.putSecret({ name: 'a' });
    sandbox.readAs('flyte', 'a');
    expect(sandbox.calls).toEqual([]);
  });
});
