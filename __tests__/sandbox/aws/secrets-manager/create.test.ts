import {
  CreateSecretCommand,
  type CreateSecretCommandInput,
  DescribeSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

const TOKEN = 'a'.repeat(32);
const OTHER_TOKEN = 'b'.repeat(32);

let sandbox: AwsSandbox;
const create = (input: CreateSecretCommandInput) => clients(sandbox).secrets.send(new CreateSecretCommand(input));

beforeEach(async () => {
  sandbox = await startAws({ now: () => Date.parse('2026-05-04T10:20:30.400Z') });
});
afterEach(() => sandbox.close());

describe('CreateSecret', () => {
  test('returns an ARN that ends in a hyphen and six alphanumerics', async () => {
    const { ARN, Name } = await create({ Name: 'ml/key', SecretString: 'v' });
    expect(ARN).toMatch(/^arn:aws:secretsmanager:us-west-2:123456789012:secret:ml\/key-[A-Za-z0-9]{6}$/);
    expect(Name).toBe('ml/key');
  });

  test('makes the token the id of the version, which is AWSCURRENT', async () => {
    expect((await create({ Name: 'a', SecretString: 'v', ClientRequestToken: TOKEN })).VersionId).toBe(TOKEN);
    expect(sandbox.secret('a')?.versions).toMatchObject([{ id: TOKEN, stages: ['AWSCURRENT'], secretString: 'v' }]);
  });

  test('without a value makes a secret without any version', async () => {
    expect((await create({ Name: 'a' })).VersionId).toBeUndefined();
    expect(sandbox.secret('a')?.versions).toEqual([]);
  });

  test('keeps binary values as they are', async () => {
    await create({ Name: 'a', SecretBinary: new Uint8Array([0, 255]) });
    expect(sandbox.secret('a')?.versions[0]?.secretBinary).toBe('AP8=');
  });

  test('keeps description, tags and key, and dates in seconds with fractions', async () => {
    await create({ Name: 'a', Description: 'd', Tags: [{ Key: 'k', Value: 'v' }], KmsKeyId: 'alias/ml' });
    const described = await clients(sandbox).secrets.send(new DescribeSecretCommand({ SecretId: 'a' }));
    expect(described).toMatchObject({ Description: 'd', Tags: [{ Key: 'k', Value: 'v' }], KmsKeyId: 'alias/ml' });
    expect(described.CreatedDate?.toISOString()).toBe('2026-05-04T10:20:30.400Z');
  });

  test.each(['', 'alias/aws/secretsmanager'])(
    'takes the key %p for the AWS managed key, which is not shown',
    async (KmsKeyId) => {
      await create({ Name: 'a', KmsKeyId });
      expect(await clients(sandbox).secrets.send(new DescribeSecretCommand({ SecretId: 'a' }))).not.toHaveProperty(
        'KmsKeyId',
      );
    },
  );
});

describe('CreateSecret for a name that exists', () => {
  beforeEach(() => create({ Name: 'a', SecretString: 'v', ClientRequestToken: TOKEN }));

  test('succeeds again with the same token and value, and changes nothing', async () => {
    const arn = sandbox.secret('a')?.arn;
    const again = await create({ Name: 'a', SecretString: 'v', ClientRequestToken: TOKEN });
    expect(again).toMatchObject({ ARN: arn, VersionId: TOKEN });
    expect(sandbox.secrets()).toHaveLength(1);
  });

  test('is refused with the same token and another value', async () => {
    expect(await failure(create({ Name: 'a', SecretString: 'other', ClientRequestToken: TOKEN }))).toEqual({
      code: 'ResourceExistsException',
      status: 400,
      message: `You can't use ClientRequestToken ${TOKEN} because that value is already in use for a version of secret ${sandbox.secret('a')?.arn}.`,
    });
  });

  test('is refused with another token', async () => {
    expect(await failure(create({ Name: 'a', SecretString: 'v', ClientRequestToken: OTHER_TOKEN }))).toMatchObject({
      code: 'ResourceExistsException',
      message: 'The operation failed because the secret a already exists.',
    });
  });

  test('is refused while the secret is scheduled for deletion', async () => {
    sandbox.changeSecret('a', (secret) => {
      secret.deletion = { askedAt: sandbox.now(), endsAt: sandbox.now() + 1000 };
    });
    expect(await failure(create({ Name: 'a', SecretString: 'v' }))).toMatchObject({
      code: 'InvalidRequestException',
      message: "You can't create this secret because a secret with this name is already scheduled for deletion.",
    });
  });
});

describe('CreateSecret refuses', () => {
  const cases: [string, CreateSecretCommandInput, string, string | RegExp][] = [
    ['white space in a name', { Name: 'a b' }, 'ValidationException', /^Invalid name\. Must be a valid name/],
    ['an empty name', { Name: '' }, 'ValidationException', /'name'.*greater than or equal to 1/],
    ['a name of 513 characters', { Name: 'a'.repeat(513) }, 'ValidationException', /'name'.*less than or equal to 512/],
    [
      'an empty value',
      { Name: 'a', SecretString: '' },
      'ValidationException',
      /'secretString'.*greater than or equal to 1/,
    ],
    [
      '65,537 bytes',
      { Name: 'a', SecretString: 'x'.repeat(65_537) },
      'ValidationException',
      /less than or equal to 65536/,
    ],
    [
      '65,537 bytes in fewer characters',
      { Name: 'a', SecretString: `${'é'.repeat(32_768)}x` },
      'ValidationException',
      /65536/,
    ],
    ['an empty binary', { Name: 'a', SecretBinary: new Uint8Array() }, 'ValidationException', /secretBinary/],
    [
      'text and bytes',
      { Name: 'a', SecretString: 'x', SecretBinary: new Uint8Array([1]) },
      'InvalidParameterException',
      /both/,
    ],
    [
      'a token of 31 characters',
      { Name: 'a', ClientRequestToken: 'x'.repeat(31) },
      'InvalidParameterException',
      /32-64/,
    ],
    [
      'a token of 65 characters',
      { Name: 'a', ClientRequestToken: 'x'.repeat(65) },
      'InvalidParameterException',
      /32-64/,
    ],
    ['a description of 2,049', { Name: 'a', Description: 'x'.repeat(2049) }, 'ValidationException', /'description'/],
    ['51 tags', { Name: 'a', Tags: tags(51) }, 'InvalidParameterException', /50 tags/],
    [
      'a tag key of 129',
      { Name: 'a', Tags: [{ Key: 'x'.repeat(129), Value: '' }] },
      'ValidationException',
      /tags\.1\.member\.key/,
    ],
    [
      'a tag value of 257',
      { Name: 'a', Tags: [{ Key: 'x', Value: 'x'.repeat(257) }] },
      'ValidationException',
      /member\.value/,
    ],
    ['a tag key of AWS', { Name: 'a', Tags: [{ Key: 'aws:x', Value: '' }] }, 'InvalidParameterException', /aws:/],
    ['a tag key twice', { Name: 'a', Tags: [...tags(1), ...tags(1)] }, 'InvalidParameterException', /unique/],
  ];

  test.each(cases)('%s', async (_title, input, code, message) => {
    const refused = await failure(create(input));
    expect(refused).toMatchObject({ code, status: 400 });
    expect(refused.message).toMatch(message);
    expect(sandbox.secrets()).toEqual([]);
  });

  test('but takes all of these at their limits', async () => {
    await create({
      Name: 'a'.repeat(512),
      SecretString: 'é'.repeat(32_768),
      Description: 'x'.repeat(2048),
      Tags: tags(50),
      ClientRequestToken: 'x'.repeat(64),
    });
    expect(sandbox.secrets()).toHaveLength(1);
  });

  test('a request without a token, which SDKs never send', async () => {
    const response = await fetch(sandbox.secretsManagerUrl, {
      method: 'POST',
      headers: {
        'x-amz-target': 'secretsmanager.CreateSecret',
        authorization: `AWS4-HMAC-SHA256 Credential=${sandbox.credentials.accessKeyId}/20260504/us-west-2/secretsmanager/aws4_request, Signature=0`,
      },
      body: JSON.stringify({ Name: 'a' }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toEqual({
      __type: 'InvalidRequestException',
      Message: 'You must provide a ClientRequestToken value. We recommend a UUID-type value.',
    });
  });
});

function tags(count: number) {
  return Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: 'v' }));
}
