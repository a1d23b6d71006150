import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  DetachRolePolicyCommand,
  GetAccountSummaryCommand,
  GetPolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  ListAttachedRolePoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListRolePoliciesCommand,
  paginateListAttachedRolePolicies,
} from '@aws-sdk/client-iam';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

const DOCUMENT = { Version: '2012-10-17', Statement: [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }] };

let sandbox: AwsSandbox;
const iam = () => clients(sandbox).iam;
const attach = (PolicyArn: string) => iam().send(new AttachRolePolicyCommand({ RoleName: 'flyte', PolicyArn }));
const attached = async () =>
  (await iam().send(new ListAttachedRolePoliciesCommand({ RoleName: 'flyte' }))).AttachedPolicies?.map(
    (policy) => policy.PolicyName,
  );

beforeEach(async () => {
  sandbox = await startAws();
  sandbox.createRole({ name: 'flyte', path: '/union/', tags: { k: 'v' } });
});
afterEach(() => sandbox.close());

describe('GetRole', () => {
  test('shows the role, with its boundary and an encoded trust policy', async () => {
    const { arn } = sandbox.createPolicy({ name: 'boundary', document: DOCUMENT });
    sandbox.changeRole('flyte', (role) => {
      role.permissionsBoundary = arn;
    });
    const { Role } = await iam().send(new GetRoleCommand({ RoleName: 'flyte' }));
    expect(Role).toMatchObject({
      Arn: 'arn:aws:iam::123456789012:role/union/flyte',
      Path: '/union/',
      RoleName: 'flyte',
      Tags: [{ Key: 'k', Value: 'v' }],
      PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn },
    });
    expect(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''))).toMatchObject({
      Version: '2012-10-17',
    });
  });

  test('finds a name in another case', async () => {
    expect((await iam().send(new GetRoleCommand({ RoleName: 'FLYTE' }))).Role?.RoleName).toBe('flyte');
  });

  test('says that a role does not exist', async () => {
    expect(await failure(iam().send(new GetRoleCommand({ RoleName: 'nobody' })))).toEqual({
      code: 'NoSuchEntityException',
      status: 404,
      message: 'The role with name nobody cannot be found.',
    });
  });

  test.each(['a/b', 'a'.repeat(65)])('refuses the name %p', async (RoleName) => {
    expect((await failure(iam().send(new GetRoleCommand({ RoleName })))).code).toBe('ValidationError');
  });
});

test('CreateRole makes a role once', async () => {
  const create = () =>
    iam().send(new CreateRoleCommand({ RoleName: 'new', AssumeRolePolicyDocument: JSON.stringify(DOCUMENT) }));
  expect((await create()).Role?.Arn).toBe('arn:aws:iam::123456789012:role/new');
  expect((await failure(create())).code).toBe('EntityAlreadyExistsException');
});

describe('attachments', () => {
  const policy = (name: string) => sandbox.createPolicy({ name, document: DOCUMENT }).arn;

  test('are made once, counted, listed and removed', async () => {
    const arn = policy('p');
    await attach(arn);
    await attach(arn);
    expect(await attached()).toEqual(['p']);
    expect((await iam().send(new GetPolicyCommand({ PolicyArn: arn }))).Policy?.AttachmentCount).toBe(1);
    expect(
      (await iam().send(new ListEntitiesForPolicyCommand({ PolicyArn: arn, EntityFilter: 'Role' }))).PolicyRoles,
    ).toMatchObject([{ RoleName: 'flyte' }]);
    await iam().send(new DetachRolePolicyCommand({ RoleName: 'flyte', PolicyArn: arn }));
    expect(await attached()).toEqual([]);
    expect(await failure(iam().send(new DetachRolePolicyCommand({ RoleName: 'flyte', PolicyArn: arn })))).toMatchObject(
      {
        code: 'NoSuchEntityException',
        message: `Policy ${arn} was not found.`,
      },
    );
  });

  test('are ten at most by default, and the eleventh is refused', async () => {
    for (let index = 0; index < 10; index += 1) await attach(policy(`p${index}`));
    expect(await failure(attach(policy('p10')))).toEqual({
      code: 'LimitExceededException',
      status: 409,
      message: 'Cannot exceed quota for PoliciesPerRole: 10',
    });
    await attach('arn:aws:iam::123456789012:policy/p0');
  });

  test('come in pages', async () => {
    for (let index = 0; index < 3; index += 1) await attach(policy(`p${index}`));
    const pages: unknown[] = [];
    for await (const page of paginateListAttachedRolePolicies({ client: iam(), pageSize: 2 }, { RoleName: 'flyte' })) {
      pages.push([page.IsTruncated, page.AttachedPolicies?.map((item) => item.PolicyName)]);
    }
    expect(pages).toEqual([
      [true, ['p0', 'p1']],
      [false, ['p2']],
    ]);
  });

  test('need a policy that exists and an ARN', async () => {
    const missing = 'arn:aws:iam::123456789012:policy/missing';
    expect(await failure(attach(missing))).toEqual({
      code: 'NoSuchEntityException',
      status: 404,
      message: `Policy ${missing} does not exist or is not attachable.`,
    });
    expect((await failure(attach('a-policy-name-of-more-than-twenty'))).message).toBe(
      'Invalid ARN:  Could not be parsed!',
    );
    expect((await failure(attach('short'))).code).toBe('ValidationError');
  });
});

test('inline policies are listed and read, encoded', async () => {
  sandbox.createRole({ name: 'inline', inline: { b: DOCUMENT, a: DOCUMENT } });
  expect((await iam().send(new ListRolePoliciesCommand({ RoleName: 'inline' }))).PolicyNames).toEqual(['a', 'b']);
  const { PolicyDocument } = await iam().send(new GetRolePolicyCommand({ RoleName: 'inline', PolicyName: 'a' }));
  expect(JSON.parse(decodeURIComponent(PolicyDocument ?? ''))).toEqual(DOCUMENT);
  expect((await failure(iam().send(new GetRolePolicyCommand({ RoleName: 'inline', PolicyName: 'c' })))).message).toBe(
    'The role policy with name c cannot be found.',
  );
});

test('GetAccountSummary gives the quotas, also raised ones', async () => {
  const raised = await startAws({ quotas: { attachedPoliciesPerRole: 20 } });
  const summary = async (of: AwsSandbox) => (await clients(of).iam.send(new GetAccountSummaryCommand({}))).SummaryMap;
  expect(await summary(sandbox)).toMatchObject({
    AttachedPoliciesPerRoleQuota: 10,
    PolicySizeQuota: 6144,
    VersionsPerPolicyQuota: 5,
    Roles: 1,
    Policies: 0,
  });
  expect(await summary(raised)).toMatchObject({ AttachedPoliciesPerRoleQuota: 20 });
  await raised.close();
});
