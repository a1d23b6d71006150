import type { PolicyDocument } from '../../sandbox/aws/evaluate.ts';
import type { AwsSandbox } from '../../sandbox/aws/sandbox.ts';
import { startAws } from '../../sandbox/aws/start.ts';
import { type Aws, connectAws } from '../../src/aws/connect.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { clientsFor, testClock } from '../helpers/aws/stub.ts';

const TAGS = { 'union-secrets:stack': 'ml', 'union-secrets:data-plane': 'prod' };
const READ = 'secretsmanager:GetSecretValue';
const LAMBDA = 'arn:aws:lambda:us-west-2:123456789012:function:rotate';
const initial = { value: new SecretValue('a value'), versionId: `us0-${'0'.repeat(40)}` };

let sandbox: AwsSandbox;
let aws: Aws;

beforeEach(async () => {
  sandbox = await startAws({ seed: 'lifecycle' });
  clientsFor('', { ...sandbox.environment(), AWS_MAX_ATTEMPTS: '2' });
  delete process.env.AWS_ENDPOINT_URL;
  aws = connectAws({ region: 'us-west-2', maxConcurrency: 8 }, testClock());
});

afterEach(async () => {
  aws.close();
  await sandbox.close();
});

const create = (kmsKeyId: string | null = null) =>
  aws.secrets.create({ name: 'ml/a', description: '', tags: TAGS, kmsKeyId, initial });

describe('a secret', () => {
  it('gets a customer key, another one, and the AWS managed one again, without a new version', async () => {
    const key = sandbox.createKey({ aliases: ['alias/ml'] });
    const arn = await create('alias/ml');
    expect((await aws.secrets.describe('ml/a'))?.kmsKeyId).toContain('alias/ml');
    await aws.secrets.setKey(arn, key);
    expect((await aws.secrets.describe('ml/a'))?.kmsKeyId).toBe(key);
    await aws.secrets.setKey(arn, null);
    const last = await aws.secrets.describe('ml/a');
    expect(last).not.toHaveProperty('kmsKeyId');
    expect(Object.keys(last?.versions ?? {})).toEqual([initial.versionId]);
  });

  it('is deleted so that it can be restored, with the ARN it had', async () => {
    const arn = await create();
    await aws.secrets.scheduleDeletion(arn, 7);
    expect((await aws.secrets.describe('ml/a'))?.deletedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(sandbox.calls.find(({ operation }) => operation === 'DeleteSecret')?.requestBody).toEqual({
      SecretId: arn,
      RecoveryWindowInDays: 7,
    });
    await aws.secrets.restore(arn);
    expect(await aws.secrets.describe('ml/a')).toMatchObject({ arn });
    expect(await aws.secrets.describe('ml/a')).not.toHaveProperty('deletedAt');
  });

  it.each([1, 2])('is deleted once, also where %i answers are lost', async (times) => {
    const arn = await create();
    sandbox.inject({ operation: 'DeleteSecret', times, fault: { kind: 'unavailable', when: 'after' } });
    const deletion = aws.secrets.scheduleDeletion(arn, 7);
    // Two tries are all there are here: without any answer it has failed.
    await (times === 1 ? deletion : expect(deletion).rejects.toMatchObject({ kind: 'unreachable' }));
    expect((await aws.secrets.describe('ml/a'))?.deletedAt).toBeDefined();
  });

  it('that AWS does not delete for another reason stays, and the reason is reported', async () => {
    const arn = await create();
    sandbox.changeSecret('ml/a', (secret) => {
      secret.replicaRegions = ['eu-west-1'];
    });
    await expect(aws.secrets.scheduleDeletion(arn, 7)).rejects.toThrow('replica regions');
  });

  it('is rotated on a schedule, not at once, until that is cancelled', async () => {
    const arn = await create();
    await aws.secrets.setRotation(arn, { lambdaArn: LAMBDA, schedule: 'rate(30 days)' });
    expect(await aws.secrets.describe('ml/a')).toMatchObject({
      rotationEnabled: true,
      rotation: { lambdaArn: LAMBDA, schedule: 'rate(30 days)' },
    });
    const request = sandbox.calls.find(({ operation }) => operation === 'RotateSecret')?.requestBody;
    expect(request).toMatchObject({ RotateImmediately: false });
    await aws.secrets.cancelRotation(arn);
    expect((await aws.secrets.describe('ml/a'))?.rotationEnabled).toBe(false);
  });
});

describe('IAM', () => {
  const document = (resource: string, effect: 'Allow' | 'Deny' = 'Allow'): PolicyDocument => ({
    Version: '2012-10-17',
    Statement: [{ Effect: effect, Action: 'secretsmanager:GetSecretValue', Resource: resource }],
  });
  const GROUP = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:';

  it('gives the permissions boundary of a role', async () => {
    const boundary = sandbox.createPolicy({ name: 'boundary', document: document('*') }).arn;
    sandbox.createRole({ name: 'bounded', permissionsBoundary: boundary });
    sandbox.createRole({ name: 'free' });
    expect(await aws.access.role('bounded')).toMatchObject({ permissionsBoundaryArn: boundary });
    expect(await aws.access.role('free')).not.toHaveProperty('permissionsBoundaryArn');
  });

  it('lists the policies of the account, and who holds one', async () => {
    const arn = sandbox.createPolicy({ name: 'ours', document: document('*') }).arn;
    sandbox.createPolicy({ name: 'idle', document: document('*') }).arn;
    sandbox.createRole({ name: 'one', attached: [arn] });
    sandbox.createRole({ name: 'two', attached: [arn] });
    const listed = await aws.access.localPolicies();
    expect(listed.map(({ name, attachmentCount }) => [name, attachmentCount]).sort()).toEqual([
      ['idle', 0],
      ['ours', 2],
    ]);
    expect(await aws.access.attachmentsOf(arn)).toEqual({ roles: ['one', 'two'], users: [], groups: [] });
  });

  it("gives each secret's own verdict, with the policy that decided", async () => {
    const allowing = sandbox.createPolicy({ name: 'ours', document: document(`${GROUP}ml/a-??????`) }).arn;
    const denying = sandbox.createPolicy({ name: 'guard', document: document(`${GROUP}ml/c-??????`, 'Deny') }).arn;
    const role = sandbox.createRole({ name: 'flyte', attached: [allowing, denying] }).arn;
    const arns = ['ml/a', 'ml/b', 'ml/c'].map((name) => `${GROUP}${name}-AbCdEf`);
    const reads = await aws.access.simulateAccess(role, { action: READ, arns: arns, context: {} });
    expect(arns.map((arn) => reads.get(arn)?.decision)).toEqual(['allowed', 'implicitDeny', 'explicitDeny']);
    expect(reads.get(arns[0] ?? '')?.matchedPolicies.join()).toContain('ours');
  });

  it('judges by tags where the question brings them', async () => {
    const byTag: PolicyDocument = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'secretsmanager:GetSecretValue',
          Resource: `${GROUP}*`,
          Condition: { StringEquals: { 'aws:ResourceTag/union-secrets:stack': 'ml' } },
        },
      ],
    };
    const role = sandbox.createRole({
      name: 'flyte',
      attached: [sandbox.createPolicy({ name: 'ours', document: byTag }).arn],
    }).arn;
    const ask = async (stack: string) => {
      const context = { 'aws:ResourceTag/union-secrets:stack': stack };
      const reads = await aws.access.simulateAccess(role, { action: READ, arns: [`${GROUP}ml/a-AbCdEf`], context });
      return [...reads.values()].map(({ decision }) => decision);
    };
    expect(await ask('ml')).toEqual(['allowed']);
    expect(await ask('other')).toEqual(['implicitDeny']);
  });

  it('asks about more secrets than fit in one question, and again where IAM is asked too often', async () => {
    const role = sandbox.createRole({
      name: 'flyte',
      attached: [sandbox.createPolicy({ name: 'ours', document: document('*') }).arn],
    }).arn;
    const arns = Array.from({ length: 230 }, (_, n) => `${GROUP}ml/${n}-AbCdEf`);
    const questions = () => sandbox.calls.filter(({ operation }) => operation === 'SimulatePrincipalPolicy');
    for (const asked of [3, 3 + 4]) {
      const reads = await aws.access.simulateAccess(role, { action: READ, arns: arns, context: {} });
      expect([...reads.keys()].sort()).toEqual([...arns].sort());
      expect(questions()).toHaveLength(asked);
      sandbox.inject({ operation: 'SimulatePrincipalPolicy', nth: 2, fault: { kind: 'throttle' } });
    }
  });

  it('asks no more where it may not ask', async () => {
    const role = sandbox.createRole({ name: 'flyte' }).arn;
    const arns = Array.from({ length: 230 }, (_, n) => `${GROUP}ml/${n}-AbCdEf`);
    sandbox.inject({ operation: 'SimulatePrincipalPolicy', fault: { kind: 'accessDenied' } });
    await expect(aws.access.simulateAccess(role, { action: READ, arns: arns, context: {} })).rejects.toMatchObject({
      kind: 'denied',
    });
    expect(sandbox.calls.filter(({ operation }) => operation === 'SimulatePrincipalPolicy')).toHaveLength(1);
  });
});
