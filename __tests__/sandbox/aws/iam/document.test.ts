import { CreatePolicyCommand, type CreatePolicyCommandInput, GetPolicyVersionCommand } from '@aws-sdk/client-iam';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

const STATEMENT = { Effect: 'Allow' as const, Action: 's3:GetObject', Resource: '*' };
const DOCUMENT = { Version: '2012-10-17', Statement: [STATEMENT] };
const ARN = 'arn:aws:iam::123456789012:policy/union/mine';

let sandbox: AwsSandbox;
const iam = () => clients(sandbox).iam;
const create = (input: Partial<CreatePolicyCommandInput> = {}) =>
  iam().send(
    new CreatePolicyCommand({
      PolicyName: 'mine',
      Path: '/union/',
      PolicyDocument: JSON.stringify(DOCUMENT),
      ...input,
    }),
  );

beforeEach(async () => {
  sandbox = await startAws({ now: () => Date.parse('2026-05-04T10:20:30.400Z') });
});
afterEach(() => sandbox.close());

describe('a policy document', () => {
  const filler = (length: number) => ({
    ...DOCUMENT,
    Statement: [{ ...STATEMENT, Resource: `arn:aws:s3:::${'x'.repeat(length)}` }],
  });
  const fit = 6144 - JSON.stringify(filler(0)).length;

  test('holds 6,144 characters, white space not counted', async () => {
    await create({ PolicyDocument: JSON.stringify(filler(fit), null, 4) });
    expect(await failure(create({ PolicyName: 'other', PolicyDocument: JSON.stringify(filler(fit + 1)) }))).toEqual({
      code: 'LimitExceededException',
      status: 409,
      message: 'Cannot exceed quota for PolicySize: 6144',
    });
  });

  const statement = (change: object) => ({ Version: '2012-10-17', Statement: [{ ...STATEMENT, ...change }] });
  test.each([
    ['no JSON', '{', 'Syntax errors in policy.'],
    ['no statement', { Version: '2012-10-17', Statement: [] }, 'Syntax errors in policy.'],
    ['an unknown member', statement({ Resources: '*' }), 'Syntax errors in policy.'],
    ['a principal', statement({ Principal: '*' }), 'Syntax errors in policy.'],
    ['an effect of its own', statement({ Effect: 'allow' }), 'Syntax errors in policy.'],
    ['a Sid with a hyphen', statement({ Sid: 'a-b' }), 'Syntax errors in policy.'],
    ['no version', { Statement: [STATEMENT] }, 'Policy document must be version 2012-10-17 or greater.'],
    [
      'the old version',
      { Version: '2008-10-17', Statement: [STATEMENT] },
      'Policy document must be version 2012-10-17 or greater.',
    ],
    [
      'a Sid twice',
      {
        Version: '2012-10-17',
        Statement: [
          { ...STATEMENT, Sid: 'A' },
          { ...STATEMENT, Sid: 'A' },
        ],
      },
      'Statement IDs (SID) in a single policy must be unique.',
    ],
    [
      'no action',
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*' }] },
      'Policy statement must contain actions.',
    ],
    [
      'no resource',
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*' }] },
      'Policy statement must contain resources.',
    ],
    ['an empty list of resources', statement({ Resource: [] }), 'Policy statement must contain resources.'],
    [
      'an action without a service',
      statement({ Action: 'GetObject' }),
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
    ['a resource that is no ARN', statement({ Resource: 'bucket' }), 'Resource bucket must be in ARN format or "*".'],
    ['a character beyond U+00FF', statement({ Sid: '€' }), expect.stringContaining('U+00FF')],
  ])('with %s is refused', async (_title, document, message) => {
    const PolicyDocument = typeof document === 'string' ? document : JSON.stringify(document);
    expect(await failure(create({ PolicyDocument }))).toEqual({
      code: 'MalformedPolicyDocumentException',
      status: 400,
      message,
    });
  });

  test('comes back percent-encoded by RFC 3986', async () => {
    await create({ PolicyDocument: JSON.stringify(statement({ Resource: "arn:aws:s3:::a b!'()*" })) });
    const { PolicyVersion } = await iam().send(new GetPolicyVersionCommand({ PolicyArn: ARN, VersionId: 'v1' }));
    expect(PolicyVersion?.Document).toContain('a%20b%21%27%28%29%2A');
    expect(JSON.parse(decodeURIComponent(PolicyVersion?.Document ?? ''))).toEqual(
      statement({ Resource: "arn:aws:s3:::a b!'()*" }),
    );
  });
});
