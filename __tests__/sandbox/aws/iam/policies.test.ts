import {
  CreatePolicyCommand,
  type CreatePolicyCommandInput,
  CreatePolicyVersionCommand,
  DeletePolicyCommand,
  GetPolicyCommand,
  ListPoliciesCommand,
  type ListPoliciesCommandInput,
  ListPolicyTagsCommand,
  paginateListPolicies,
  TagPolicyCommand,
  UntagPolicyCommand,
} from '@aws-sdk/client-iam';
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
