import {
  CreatePolicyCommand,
  type CreatePolicyCommandInput,
  CreatePolicyVersionCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  ListPoliciesCommand,
  type ListPoliciesCommandInput,
  ListPolicyTagsCommand,
  ListPolicyVersionsCommand,
  paginateListPolicies,
  SetDefaultPolicyVersionCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
} from '@aws-sdk/client-iam';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../clients.ts';

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
const version = (document: unknown, SetAsDefault = true) =>
  iam().send(
    new CreatePolicyVersionCommand({ PolicyArn: ARN, PolicyDocument: JSON.stringify(document), SetAsDefault }),
  );

beforeEach(async () => {
  sandbox = await startAws({ now: () => Date.parse('2026-05-04T10:20:30.400Z') });
});
afterEach(() => sandbox.close());

describe('CreatePolicy', () => {
  test('makes a policy with the default version v1', async () => {
    const { Policy } = await create({ Description: 'd', Tags: [{ Key: 'k', Value: 'v' }] });
    expect(Policy).toMatchObject({
      Arn: ARN,
      Path: '/union/',
      DefaultVersionId: 'v1',
      AttachmentCount: 0,
      IsAttachable: true,
      CreateDate: new Date('2026-05-04T10:20:30Z'),
      Tags: [{ Key: 'k', Value: 'v' }],
    });
    expect(Policy?.PolicyId).toMatch(/^ANPA[A-Z2-7]{17}$/);
  });

  test('refuses a name that is taken, whatever its case and path', async () => {
    await create();
    expect(await failure(create({ PolicyName: 'MINE', Path: '/' }))).toEqual({
      code: 'EntityAlreadyExistsException',
      status: 409,
      message: 'A policy called MINE already exists. Duplicate names are not allowed.',
    });
  });

  test.each([
    ['a slash in the name', { PolicyName: 'a/b' }, 'policyName'],
    ['a name of 129', { PolicyName: 'a'.repeat(129) }, 'policyName'],
    ['a path without its last slash', { Path: '/union' }, 'path'],
    ['a path of 513', { Path: `/${'a'.repeat(511)}/` }, 'path'],
    ['a description of 1,001', { Description: 'x'.repeat(1001) }, 'description'],
    ['a tag key with impossible characters', { Tags: [{ Key: 'a*', Value: '' }] }, 'tags.1.member.key'],
    ['51 tags', { Tags: Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' })) }, 'tags'],
  ])('refuses %s', async (_title, input, member) => {
    const refused = await failure(create(input));
    expect(refused).toMatchObject({ code: 'ValidationError', status: 400 });
    expect(refused.message).toContain(`at '${member}' failed to satisfy constraint`);
  });

  test('refuses tag keys that differ in case only', async () => {
    const Tags = [
      { Key: 'a', Value: '' },
      { Key: 'A', Value: '' },
    ];
    expect((await failure(create({ Tags }))).code).toBe('InvalidInputException');
  });
});

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

describe('versions of a policy', () => {
  beforeEach(() => create());
  const list = async () => (await iam().send(new ListPolicyVersionsCommand({ PolicyArn: ARN }))).Versions;

  test('count on and take over only if asked to', async () => {
    await version(DOCUMENT, false);
    expect((await iam().send(new GetPolicyCommand({ PolicyArn: ARN }))).Policy?.DefaultVersionId).toBe('v1');
    await version(DOCUMENT);
    expect((await list())?.map(({ VersionId, IsDefaultVersion }) => [VersionId, IsDefaultVersion])).toEqual([
      ['v3', true],
      ['v2', false],
      ['v1', false],
    ]);
    await iam().send(new SetDefaultPolicyVersionCommand({ PolicyArn: ARN, VersionId: 'v2' }));
    expect(sandbox.policy('mine')?.defaultVersionId).toBe('v2');
  });

  test('are five at most; ids are never used again', async () => {
    for (let count = 0; count < 4; count += 1) await version(DOCUMENT);
    expect(await failure(version(DOCUMENT))).toEqual({
      code: 'LimitExceededException',
      status: 409,
      message:
        'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
    });
    await iam().send(new DeletePolicyVersionCommand({ PolicyArn: ARN, VersionId: 'v1' }));
    expect((await version(DOCUMENT)).PolicyVersion?.VersionId).toBe('v6');
  });

  test('cannot be deleted while default', async () => {
    expect(await failure(iam().send(new DeletePolicyVersionCommand({ PolicyArn: ARN, VersionId: 'v1' })))).toEqual({
      code: 'DeleteConflictException',
      status: 409,
      message: 'Cannot delete the default version of a policy.',
    });
  });

  test('that do not exist are not found', async () => {
    expect(await failure(iam().send(new GetPolicyVersionCommand({ PolicyArn: ARN, VersionId: 'v9' })))).toEqual({
      code: 'NoSuchEntityException',
      status: 404,
      message: `Policy ${ARN} version v9 does not exist or is not attachable.`,
    });
  });
});

describe('DeletePolicy', () => {
  const remove = () => iam().send(new DeletePolicyCommand({ PolicyArn: ARN }));
  beforeEach(() => create());

  test('removes the policy; then it is not found', async () => {
    await remove();
    expect(await failure(remove())).toMatchObject({
      code: 'NoSuchEntityException',
      message: `Policy ${ARN} was not found.`,
    });
  });

  test('is refused while the policy is attached or is a boundary', async () => {
    sandbox.createRole({ name: 'r', attached: [ARN] });
    expect(await failure(remove())).toMatchObject({
      code: 'DeleteConflictException',
      message: 'Cannot delete a policy attached to entities.',
    });
    sandbox.changeRole('r', (role) => {
      role.attached = [];
      role.permissionsBoundary = ARN;
    });
    expect((await failure(remove())).code).toBe('DeleteConflictException');
  });

  test('is refused while the policy has more than its default version', async () => {
    await version(DOCUMENT);
    expect((await failure(remove())).message).toBe(
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
  });
});

describe('tags of a policy', () => {
  beforeEach(() => create({ Tags: [{ Key: 'b', Value: '1' }] }));

  test('are set, shown by GetPolicy, listed by key and removed; keys have no case', async () => {
    await iam().send(
      new TagPolicyCommand({
        PolicyArn: ARN,
        Tags: [
          { Key: 'B', Value: '2' },
          { Key: 'a', Value: '3' },
        ],
      }),
    );
    const expected = [
      { Key: 'B', Value: '2' },
      { Key: 'a', Value: '3' },
    ];
    expect((await iam().send(new GetPolicyCommand({ PolicyArn: ARN }))).Policy?.Tags).toEqual(expected);
    expect((await iam().send(new ListPolicyTagsCommand({ PolicyArn: ARN }))).Tags).toEqual(expected);
    await iam().send(new UntagPolicyCommand({ PolicyArn: ARN, TagKeys: ['b', 'never'] }));
    expect(sandbox.policy(ARN)?.tags).toEqual([{ Key: 'a', Value: '3' }]);
  });

  test('are fifty at most', async () => {
    const Tags = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    expect((await failure(iam().send(new TagPolicyCommand({ PolicyArn: ARN, Tags })))).code).toBe(
      'LimitExceededException',
    );
  });
});

describe('ListPolicies', () => {
  beforeEach(() => {
    sandbox.createPolicy({ name: 'a', path: '/union/', document: DOCUMENT, tags: { k: 'v' } });
    sandbox.createPolicy({ name: 'b', document: DOCUMENT });
    sandbox.createPolicy({ name: 'ReadOnlyAccess', document: DOCUMENT, awsManaged: true });
  });
  const names = async (input: ListPoliciesCommandInput) =>
    (await iam().send(new ListPoliciesCommand(input))).Policies?.map((policy) => policy.PolicyName);

  test('filters by scope, path and attachment', async () => {
    expect(await names({ Scope: 'Local' })).toEqual(['a', 'b']);
    expect(await names({ Scope: 'AWS' })).toEqual(['ReadOnlyAccess']);
    expect(await names({ PathPrefix: '/union/' })).toEqual(['a']);
    sandbox.createRole({ name: 'r', attached: ['arn:aws:iam::123456789012:policy/b'] });
    expect(await names({ OnlyAttached: true })).toEqual(['b']);
  });

  test('pages, and shows no tags', async () => {
    const pages: unknown[][] = [];
    for await (const page of paginateListPolicies({ client: iam(), pageSize: 2 }, {})) pages.push(page.Policies ?? []);
    expect(pages.map((page) => page.length)).toEqual([2, 1]);
    expect(pages[0]?.[0]).not.toHaveProperty('Tags');
  });
});
