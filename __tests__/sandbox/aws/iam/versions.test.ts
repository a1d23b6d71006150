import {
  CreatePolicyCommand,
  type CreatePolicyCommandInput,
  CreatePolicyVersionCommand,
  DeletePolicyVersionCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  ListPolicyVersionsCommand,
  SetDefaultPolicyVersionCommand,
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
