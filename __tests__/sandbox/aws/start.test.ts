import { GetRoleCommand } from '@aws-sdk/client-iam';
import { CreateSecretCommand, DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { startAws } from '../../../sandbox/aws/start.ts';
import { clients, failure } from '../../helpers/sandbox/aws/clients.ts';

describe('startAws', () => {
  test('listens on loopback and gives the environment of a process that uses an SDK', async () => {
    const sandbox = await startAws({ region: 'eu-west-1' });
    expect(sandbox.secretsManagerUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.environment()).toMatchObject({
      AWS_ENDPOINT_URL_SECRETS_MANAGER: sandbox.secretsManagerUrl,
      AWS_ENDPOINT_URL_IAM: sandbox.iamUrl,
      AWS_ACCESS_KEY_ID: sandbox.credentials.accessKeyId,
      AWS_REGION: 'eu-west-1',
    });
    await sandbox.close();
    await expect(fetch(sandbox.iamUrl)).rejects.toThrow();
  });

  test('keeps the state of each sandbox apart', async () => {
    const [one, two] = [await startAws(), await startAws()];
    await clients(one).secrets.send(new CreateSecretCommand({ Name: 'a' }));
    expect([one.secrets().length, two.secrets().length]).toEqual([1, 0]);
    await Promise.all([one.close(), two.close()]);
  });

  test('gives the same ARNs and ids for the same seed', async () => {
    const arns: (string | undefined)[] = [];
    for (const seed of ['x', 'x', 'y']) {
      const sandbox = await startAws({ seed });
      arns.push((await clients(sandbox).secrets.send(new CreateSecretCommand({ Name: 'a' }))).ARN);
      await sandbox.close();
    }
    expect(arns[0]).toBe(arns[1]);
    expect(arns[0]).not.toBe(arns[2]);
  });

  test('uses the partition and account it is given', async () => {
    const sandbox = await startAws({ partition: 'aws-us-gov', accountId: '999999999999', region: 'us-gov-west-1' });
    expect(sandbox.putSecret({ name: 'a' }).arn).toMatch(
      /^arn:aws-us-gov:secretsmanager:us-gov-west-1:999999999999:secret:a-/,
    );
    expect(sandbox.createRole({ name: 'r' }).arn).toBe('arn:aws-us-gov:iam::999999999999:role/r');
    await sandbox.close();
  });

  test('takes the region of a request from its signature', async () => {
    const sandbox = await startAws();
    const far = await startAws({ region: 'eu-west-1' });
    const { secrets } = clients({ ...sandbox, region: 'eu-west-1' });
    expect((await secrets.send(new CreateSecretCommand({ Name: 'a' }))).ARN).toContain(':eu-west-1:');
    expect((await failure(clients(sandbox).secrets.send(new DescribeSecretCommand({ SecretId: 'a' })))).code).toBe(
      'ResourceNotFoundException',
    );
    expect(sandbox.secret('a', { region: 'eu-west-1' })).toBeDefined();
    await Promise.all([sandbox.close(), far.close()]);
  });

  test('shows requests and state in emulate’s inspector if asked to', async () => {
    const sandbox = await startAws({ inspector: true });
    sandbox.putSecret({ name: 'seen' });
    const page = await fetch(`${sandbox.secretsManagerUrl}/_emulate?tab=state`);
    expect(await page.text()).toContain('seen');
    await sandbox.close();
  });
});

describe('calls', () => {
  test('record what was asked, by whom and how it ended', async () => {
    const sandbox = await startAws({ now: () => Date.parse('2026-05-04T10:20:30Z') });
    const { secrets, iam } = clients(sandbox);
    await secrets.send(new CreateSecretCommand({ Name: 'a', SecretString: 'v', ClientRequestToken: 't'.repeat(32) }));
    await failure(iam.send(new GetRoleCommand({ RoleName: 'r' })));
    expect(sandbox.calls).toEqual([
      {
        number: 1,
        service: 'secretsmanager',
        operation: 'CreateSecret',
        resource: 'a',
        callerArn: 'arn:aws:sts::123456789012:assumed-role/deployer/sandbox',
        region: 'us-west-2',
        time: '2026-05-04T10:20:30.000Z',
        requestBody: { Name: 'a', SecretString: 'v', ClientRequestToken: 't'.repeat(32) },
        outcome: 'ok',
        status: 200,
        executed: true,
      },
      expect.objectContaining({
        number: 2,
        service: 'iam',
        operation: 'GetRole',
        resource: 'r',
        requestBody: { RoleName: 'r' },
        outcome: 'error',
        status: 404,
        errorCode: 'NoSuchEntity',
        errorMessage: 'The role with name r cannot be found.',
      }),
    ]);
    sandbox.resetCalls();
    expect(sandbox.calls).toEqual([]);
    await sandbox.close();
  });

  test('to operations that the sandbox does not have say so', async () => {
    const sandbox = await startAws();
    const { GetRandomPasswordCommand } = await import('@aws-sdk/client-secrets-manager');
    const { ListUsersCommand } = await import('@aws-sdk/client-iam');
    expect(await failure(clients(sandbox).secrets.send(new GetRandomPasswordCommand({})))).toMatchObject({
      code: 'UnknownOperationException',
      message: expect.stringContaining('GetRandomPassword'),
    });
    expect(await failure(clients(sandbox).iam.send(new ListUsersCommand({})))).toMatchObject({
      code: 'InvalidAction',
      message: expect.stringContaining('ListUsers'),
    });
    await sandbox.close();
  });
});
