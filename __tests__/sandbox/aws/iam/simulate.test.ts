import { SimulatePrincipalPolicyCommand, type SimulatePrincipalPolicyCommandInput } from '@aws-sdk/client-iam';
import type { PolicyStatement } from '../../../../sandbox/aws/evaluate.ts';
import type { AwsSandbox } from '../../../../sandbox/aws/sandbox.ts';
import { startAws } from '../../../../sandbox/aws/start.ts';
import { clients, failure } from '../../../helpers/sandbox/aws/clients.ts';

const READ = 'secretsmanager:GetSecretValue';
const SECRET = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/key-AbCdEf';
const OTHER = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:other-AbCdEf';

let sandbox: AwsSandbox;
const document = (...Statement: PolicyStatement[]) => ({ Version: '2012-10-17', Statement });
const allow = (Resource: string): PolicyStatement => ({ Effect: 'Allow', Action: READ, Resource });
const policy = (name: string, ...statements: PolicyStatement[]) =>
  sandbox.createPolicy({ name, document: document(...statements) }).arn;
const simulate = async (ResourceArns: string[], input: Partial<SimulatePrincipalPolicyCommandInput> = {}) =>
  (
    await clients(sandbox).iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: 'arn:aws:iam::123456789012:role/flyte',
        ActionNames: [READ],
        ResourceArns,
        ...input,
      }),
    )
  ).EvaluationResults;

beforeEach(async () => {
  sandbox = await startAws();
});
afterEach(() => sandbox.close());

describe('SimulatePrincipalPolicy', () => {
  test('says that an attached policy allows, and which statement, and where it is', async () => {
    sandbox.createRole({ name: 'flyte', attached: [policy('p', allow(OTHER), allow(`${SECRET.slice(0, -6)}??????`))] });
    const text = sandbox.policy('p')?.versions[0]?.document ?? '';
    // As AWS does, one column after the statement's braces.
    const [start, end] = [text.lastIndexOf('{"Effect"') + 2, text.lastIndexOf('}]') + 2];
    expect(await simulate([SECRET])).toMatchObject([
      {
        EvalActionName: READ,
        EvalResourceName: SECRET,
        EvalDecision: 'allowed',
        MatchedStatements: [
          {
            SourcePolicyId: 'p',
            SourcePolicyType: 'IAM Policy',
            StartPosition: { Line: 1, Column: start },
            EndPosition: { Line: 1, Column: end },
          },
        ],
        ResourceSpecificResults: [{ EvalResourceName: SECRET, EvalResourceDecision: 'allowed' }],
      },
    ]);
  });

  test('gives one result for an action: with several resources the verdict on each is in ResourceSpecificResults', async () => {
    sandbox.createRole({ name: 'flyte', attached: [policy('p', allow(SECRET))] });
    const results = await simulate([SECRET, OTHER]);
    expect(results).toHaveLength(1);
    expect(results?.[0]).toMatchObject({
      EvalDecision: 'implicitDeny',
      ResourceSpecificResults: [{ EvalResourceDecision: 'allowed' }, { EvalResourceDecision: 'implicitDeny' }],
    });
  });

  test('lets an explicit deny win, of an inline policy too', async () => {
    sandbox.createRole({
      name: 'flyte',
      attached: [policy('p', allow('*'))],
      inline: { never: document({ Effect: 'Deny', Action: 'secretsmanager:*', Resource: SECRET }) },
    });
    expect(await simulate([SECRET])).toMatchObject([
      { EvalDecision: 'explicitDeny', MatchedStatements: [{ SourcePolicyId: 'role_flyte_never' }] },
    ]);
  });

  test('lets a permissions boundary limit', async () => {
    const permissionsBoundary = policy('boundary', allow(OTHER));
    sandbox.createRole({ name: 'flyte', attached: [policy('p', allow('*'))], permissionsBoundary });
    expect(await simulate([SECRET])).toMatchObject([
      { EvalDecision: 'implicitDeny', PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false } },
    ]);
    expect(await simulate([OTHER])).toMatchObject([
      { EvalDecision: 'allowed', PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: true } },
    ]);
  });

  test('judges conditions by the context entries of the request only, and names those that are missing', async () => {
    const Condition = { StringEquals: { 'kms:ViaService': 'secretsmanager.us-west-2.amazonaws.com' } };
    sandbox.createRole({
      name: 'flyte',
      attached: [policy('p', { Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*', Condition })],
    });
    const key = 'arn:aws:kms:us-west-2:123456789012:key/1';
    const without = await simulate([key], { ActionNames: ['kms:Decrypt'] });
    expect(without?.[0]?.ResourceSpecificResults).toMatchObject([
      { EvalResourceDecision: 'implicitDeny', MissingContextValues: ['kms:ViaService'] },
    ]);
    const ContextEntries = [
      {
        ContextKeyName: 'kms:ViaService',
        ContextKeyType: 'string' as const,
        ContextKeyValues: ['secretsmanager.us-west-2.amazonaws.com'],
      },
    ];
    expect(await simulate([key], { ActionNames: ['kms:Decrypt'], ContextEntries })).toMatchObject([
      { EvalDecision: 'allowed' },
    ]);
  });

  test('adds the policies of the request', async () => {
    sandbox.createRole({ name: 'flyte' });
    const PolicyInputList = [JSON.stringify(document(allow('*')))];
    expect(await simulate([SECRET])).toMatchObject([{ EvalDecision: 'implicitDeny', MatchedStatements: [] }]);
    expect(await simulate([SECRET], { PolicyInputList })).toMatchObject([
      { EvalDecision: 'allowed', MatchedStatements: [{ SourcePolicyId: 'PolicyInputList.1' }] },
    ]);
  });

  test('needs a role that exists and actions with a service', async () => {
    expect((await failure(simulate([SECRET]))).code).toBe('NoSuchEntityException');
    sandbox.createRole({ name: 'flyte' });
    expect((await failure(simulate([SECRET], { ActionNames: ['GetSecretValue'] }))).code).toBe('InvalidInputException');
  });
});
