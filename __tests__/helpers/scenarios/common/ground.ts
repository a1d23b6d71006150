import {
  CreateRoleCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListPolicyVersionsCommand,
} from '@aws-sdk/client-iam';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { startAws } from '../../../../sandbox/aws/start.ts';

/** An AWS that scenarios run on: the sandbox, or moto. Looked into through the real SDK clients only. */
export interface Ground {
  readonly name: 'sandbox' | 'moto';
  /** For a process that uses an AWS SDK. */
  environment(): Record<string, string>;
  readonly secretsManagerUrl: string;
  readonly secretsManager: SecretsManagerClient;
  readonly iam: IAMClient;
  /** Makes a customer key with this alias and returns its ARN. */
  createKey(alias: string): Promise<string>;
  close(): Promise<void>;
}

export const ACCOUNT = '123456789012';
export const REGION = 'us-west-2';

export async function sandboxGround(): Promise<Ground> {
  const aws = await startAws({ accountId: ACCOUNT, region: REGION });
  const { credentials } = aws;
  return {
    name: 'sandbox',
    environment: () => aws.environment(),
    secretsManagerUrl: aws.secretsManagerUrl,
    secretsManager: new SecretsManagerClient({ endpoint: aws.secretsManagerUrl, region: REGION, credentials }),
    iam: new IAMClient({ endpoint: aws.iamUrl, region: REGION, credentials }),
    createKey: async (alias) => aws.createKey({ aliases: [alias] }),
    close: () => aws.close(),
  };
}

export async function createRole({ iam }: Ground, name: string): Promise<void> {
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  });
  await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: trust }));
}

export interface SeenSecret {
  readonly arn: string;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Ids of the versions that have a stage, sorted. */
  readonly versions: readonly string[];
  readonly value: string | undefined;
}

/** A secret as Secrets Manager shows it, with its value; undefined where there is none. */
export async function secretOf({ secretsManager }: Ground, name: string): Promise<SeenSecret | undefined> {
  const found = await orUndefined(secretsManager.send(new DescribeSecretCommand({ SecretId: name })));
  if (!found) return undefined;
  const read = await orUndefined(secretsManager.send(new GetSecretValueCommand({ SecretId: name })));
  return {
    arn: found.ARN ?? '',
    description: found.Description ?? '',
    tags: Object.fromEntries((found.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    versions: Object.keys(found.VersionIdsToStages ?? {}).toSorted(),
    value: read?.SecretString,
  };
}

async function orUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

export interface SeenPolicy {
  readonly name: string;
  readonly arn: string;
  readonly versions: number;
  /** Resources of all statements of the default version, sorted. */
  readonly resources: readonly string[];
  readonly actions: readonly string[];
}

/** The managed policies of a role, as IAM shows them, sorted by name. */
export async function policiesOf({ iam }: Ground, role: string): Promise<SeenPolicy[]> {
  const { AttachedPolicies = [] } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: role }));
  const policies = await Promise.all(
    AttachedPolicies.map(async ({ PolicyName: name = '', PolicyArn: arn = '' }) => {
      const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn }));
      const of = { PolicyArn: arn, VersionId: Policy?.DefaultVersionId };
      const { PolicyVersion } = await iam.send(new GetPolicyVersionCommand(of));
      const { Versions = [] } = await iam.send(new ListPolicyVersionsCommand({ PolicyArn: arn }));
      const statements = statementsOf(PolicyVersion?.Document ?? '');
      return {
        name,
        arn,
        versions: Versions.length,
        resources: statements.flatMap(({ Resource }) => Resource).toSorted(),
        actions: [...new Set(statements.flatMap(({ Action }) => Action))],
      };
    }),
  );
  return policies.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

interface Statement {
  readonly Resource: string | string[];
  readonly Action: string | string[];
}

/** IAM encodes the document for a URL; moto does not. */
function statementsOf(document: string): Statement[] {
  const text = document.startsWith('{') ? document : decodeURIComponent(document);
  return (JSON.parse(text) as { Statement: Statement[] }).Statement;
}

/** Everything of Secrets Manager and of these roles that a write would change. */
export async function snapshotOf(ground: Ground, roles: readonly string[]): Promise<unknown> {
  const { SecretList = [] } = await ground.secretsManager.send(new ListSecretsCommand({}));
  const secrets = await Promise.all(SecretList.map(({ Name = '' }) => secretOf(ground, Name)));
  const policies = await Promise.all(roles.map((role) => policiesOf(ground, role)));
  const changed = SecretList.map(({ Name, LastChangedDate }) => [Name, LastChangedDate?.getTime()]);
  return { secrets, policies, changed };
}
