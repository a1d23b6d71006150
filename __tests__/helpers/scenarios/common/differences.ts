import assert from 'node:assert/strict';
import * as iam from '@aws-sdk/client-iam';
import * as secrets from '@aws-sdk/client-secrets-manager';
import { ACCOUNT, createRole, type Ground, REGION } from './ground.ts';

/** Something that the sandbox and moto answer differently. Texts are Markdown. */
export interface Difference {
  readonly operation: string;
  readonly what: string;
  /** Does it, and says what came back: `accepted`, the error's code, or a word of its own. */
  probe(ground: Ground): Promise<string>;
  readonly sandbox: string;
  readonly moto: string;
  readonly right: 'sandbox' | 'moto' | 'unknown';
  readonly reason: string;
}

const SM_API = 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/';
const IAM_API = 'https://docs.aws.amazon.com/IAM/latest/APIReference/';
const IAM_QUOTAS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html';
const TAG_QUOTAS = 'https://docs.aws.amazon.com/general/latest/gr/arg.html#taged-reference-quotas';
const REFUSES_DELETED = 'A secret that is scheduled for deletion takes no writes: InvalidRequestException';

const POLICY = `arn:aws:iam::${ACCOUNT}:policy/p`;
const SMALL = documentOf(1);
const LARGE = documentOf(100);

function documentOf(count: number): string {
  const Resource = Array.from(
    { length: count },
    (_, index) => `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:a-rather-long-name-${index}-??????`,
  );
  const Statement = [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource }];
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

/** `accepted`, or the code of the error that came back. */
async function outcome(answer: Promise<unknown>): Promise<string> {
  try {
    await answer;
    return 'accepted';
  } catch (error) {
    assert.ok(error instanceof Error);
    const broken = /Deserialization error/.test(error.message);
    return broken ? "an answer that is not AWS's" : error.name;
  }
}

type NewSecret = Omit<secrets.CreateSecretCommandInput, 'Name'>;

const create = (ground: Ground, Name: string, more: NewSecret = { SecretString: 'a value' }) =>
  ground.secretsManager.send(new secrets.CreateSecretCommand({ Name, ...more }));
const describe = (ground: Ground, SecretId: string) =>
  ground.secretsManager.send(new secrets.DescribeSecretCommand({ SecretId }));
const put = (ground: Ground, SecretId: string, SecretString: string) =>
  ground.secretsManager.send(new secrets.PutSecretValueCommand({ SecretId, SecretString }));
const createPolicy = ({ iam: client }: Ground, PolicyName = 'p', PolicyDocument = SMALL) =>
  client.send(new iam.CreatePolicyCommand({ PolicyName, PolicyDocument }));
const attach = ({ iam: client }: Ground, PolicyArn = POLICY) =>
  client.send(new iam.AttachRolePolicyCommand({ RoleName: 'role', PolicyArn }));

async function deleted(ground: Ground): Promise<secrets.SecretsManagerClient> {
  await create(ground, 'gone', { SecretString: 'a value', Tags: [{ Key: 'key', Value: '' }] });
  await ground.secretsManager.send(new secrets.DeleteSecretCommand({ SecretId: 'gone' }));
  return ground.secretsManager;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    operation: 'any',
    what: 'credentials that nobody issued',
    async probe(ground) {
      const credentials = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'unknown' };
      const endpoint = ground.secretsManagerUrl;
      const client = new secrets.SecretsManagerClient({ endpoint, region: REGION, credentials });
      return outcome(client.send(new secrets.ListSecretsCommand({})));
    },
    sandbox: 'UnrecognizedClientException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `[Common errors](${SM_API}CommonErrors.html). moto checks no permissions either, unless it is asked to, so only the sandbox can show that a role reads what it was granted and nothing else.`,
  },
  {
    operation: 'CreateSecret',
    what: 'a name with characters beyond `/_+=.@-`',
    probe: (ground) => outcome(create(ground, 'ml/what is this?')),
    sandbox: 'ValidationException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `"The secret name can contain ASCII letters, numbers, and the following characters: /_+=.@-" ([CreateSecret](${SM_API}API_CreateSecret.html)).`,
  },
  {
    operation: 'CreateSecret',
    what: 'a name of 513 characters',
    probe: (ground) => outcome(create(ground, 'x'.repeat(513))),
    sandbox: 'ValidationException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `At most 512 ([CreateSecret](${SM_API}API_CreateSecret.html)).`,
  },
  {
    operation: 'CreateSecret',
    what: 'a value of 65,537 bytes',
    probe: (ground) => outcome(create(ground, 'a', { SecretString: 'x'.repeat(65_537) })),
    sandbox: 'ValidationException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `At most 65,536 ([CreateSecret](${SM_API}API_CreateSecret.html)).`,
  },
  {
    operation: 'CreateSecret',
    what: 'an empty value',
    probe: (ground) => outcome(create(ground, 'a', { SecretString: '' })),
    sandbox: 'ValidationException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `At least 1 character ([CreateSecret](${SM_API}API_CreateSecret.html)). moto makes a secret without a version.`,
  },
  {
    operation: 'CreateSecret',
    what: 'a description of 2,049 characters',
    probe: (ground) => outcome(create(ground, 'a', { Description: 'x'.repeat(2049) })),
    sandbox: 'ValidationException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `At most 2,048 ([CreateSecret](${SM_API}API_CreateSecret.html)).`,
  },
  {
    operation: 'CreateSecret',
    what: '51 tags',
    probe: (ground) =>
      outcome(
        create(ground, 'a', { Tags: Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' })) }),
      ),
    sandbox: 'InvalidParameterException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `At most 50 ([quotas for tagging](${TAG_QUOTAS})).`,
  },
  {
    operation: 'CreateSecret',
    what: 'a tag key that begins with `aws:`',
    probe: (ground) => outcome(create(ground, 'a', { Tags: [{ Key: 'aws:x', Value: '' }] })),
    sandbox: 'InvalidParameterException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `The prefix is reserved for AWS ([quotas for tagging](${TAG_QUOTAS})).`,
  },
  {
    operation: 'CreateSecret',
    what: 'the name of a secret that is scheduled for deletion',
    async probe(ground) {
      await deleted(ground);
      return outcome(create(ground, 'gone'));
    },
    sandbox: 'InvalidRequestException',
    moto: 'ResourceExistsException',
    right: 'sandbox',
    reason: `AWS says "...a secret with this name is already scheduled for deletion". We restore such a secret and never come to this ([RestoreSecret](${SM_API}API_RestoreSecret.html)).`,
  },
  {
    operation: 'PutSecretValue',
    what: 'on a secret that is scheduled for deletion',
    async probe(ground) {
      await deleted(ground);
      return outcome(put(ground, 'gone', 'another'));
    },
    sandbox: 'InvalidRequestException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `${REFUSES_DELETED} ([PutSecretValue](${SM_API}API_PutSecretValue.html)).`,
  },
  {
    operation: 'TagResource',
    what: 'on a secret that is scheduled for deletion',
    async probe(ground) {
      const client = await deleted(ground);
      const Tags = [{ Key: 'another', Value: '' }];
      return outcome(client.send(new secrets.TagResourceCommand({ SecretId: 'gone', Tags })));
    },
    sandbox: 'InvalidRequestException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `${REFUSES_DELETED} ([TagResource](${SM_API}API_TagResource.html)).`,
  },
  {
    operation: 'UntagResource',
    what: 'on a secret that is scheduled for deletion',
    async probe(ground) {
      const client = await deleted(ground);
      return outcome(client.send(new secrets.UntagResourceCommand({ SecretId: 'gone', TagKeys: ['key'] })));
    },
    sandbox: 'InvalidRequestException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `${REFUSES_DELETED} ([UntagResource](${SM_API}API_UntagResource.html)).`,
  },
  {
    operation: 'UpdateSecret',
    what: 'an empty description',
    async probe(ground) {
      await create(ground, 'a', { Description: 'before' });
      await ground.secretsManager.send(new secrets.UpdateSecretCommand({ SecretId: 'a', Description: '' }));
      return (await describe(ground, 'a')).Description === undefined ? 'removed' : 'kept';
    },
    sandbox: 'removed',
    moto: 'kept',
    right: 'sandbox',
    reason: `A description may have 0 characters ([UpdateSecret](${SM_API}API_UpdateSecret.html)). On moto a description that left the file is planned again and again.`,
  },
  {
    operation: 'DescribeSecret',
    what: 'versions that lost their last stage',
    async probe(ground) {
      await create(ground, 'a');
      for (const value of ['second', 'third']) await put(ground, 'a', value);
      const { VersionIdsToStages = {} } = await describe(ground, 'a');
      return Object.values(VersionIdsToStages).some((stages) => stages.length === 0)
        ? 'listed without stages'
        : 'not listed';
    },
    sandbox: 'not listed',
    moto: 'listed without stages',
    right: 'sandbox',
    reason: `"A list of the versions of the secret that have staging labels attached" ([DescribeSecret](${SM_API}API_DescribeSecret.html)).`,
  },
  {
    operation: 'DescribeSecret',
    what: 'HTTP status where there is no such secret',
    async probe(ground) {
      try {
        await describe(ground, 'nowhere');
        return 'found';
      } catch (error) {
        assert.ok(error instanceof secrets.ResourceNotFoundException);
        return String(error.$metadata.httpStatusCode);
      }
    },
    sandbox: '400',
    moto: '404',
    right: 'sandbox',
    reason: `[DescribeSecret](${SM_API}API_DescribeSecret.html), "Errors". We go by the code, which is the same.`,
  },
  {
    operation: 'BatchGetSecretValue',
    what: 'one of the secrets has no value',
    async probe(ground) {
      await create(ground, 'a');
      await create(ground, 'empty', {});
      const command = new secrets.BatchGetSecretValueCommand({ SecretIdList: ['a', 'empty'] });
      return outcome(ground.secretsManager.send(command));
    },
    sandbox: 'accepted',
    moto: 'ResourceNotFoundException',
    right: 'sandbox',
    reason: `What fails for one secret is in \`Errors\`, beside the others' values ([BatchGetSecretValue](${SM_API}API_BatchGetSecretValue.html)). Where a batch fails we read one by one.`,
  },
  {
    operation: 'BatchGetSecretValue',
    what: '21 secrets',
    probe: (ground) => {
      const SecretIdList = Array.from({ length: 21 }, (_, index) => `s${index}`);
      return outcome(ground.secretsManager.send(new secrets.BatchGetSecretValueCommand({ SecretIdList })));
    },
    sandbox: 'ValidationException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `At most 20 ([BatchGetSecretValue](${SM_API}API_BatchGetSecretValue.html)).`,
  },
  {
    operation: 'CreatePolicy',
    what: 'a document of more than 6,144 characters',
    probe: (ground) => outcome(createPolicy(ground, 'p', LARGE)),
    sandbox: 'LimitExceededException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `[IAM quotas](${IAM_QUOTAS}).`,
  },
  {
    operation: 'CreatePolicyVersion',
    what: 'a document of more than 6,144 characters',
    async probe(ground) {
      await createPolicy(ground);
      return outcome(ground.iam.send(new iam.CreatePolicyVersionCommand({ PolicyArn: POLICY, PolicyDocument: LARGE })));
    },
    sandbox: 'LimitExceededException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `[IAM quotas](${IAM_QUOTAS}).`,
  },
  {
    operation: 'CreatePolicy',
    what: 'a name that differs from another one only by case',
    async probe(ground) {
      await createPolicy(ground, 'p');
      return outcome(createPolicy(ground, 'P'));
    },
    sandbox: 'EntityAlreadyExistsException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `"Names are not distinguished by case" ([CreatePolicy](${IAM_API}API_CreatePolicy.html)).`,
  },
  {
    operation: 'GetRole',
    what: 'a name in another case',
    async probe(ground) {
      await createRole(ground, 'Role');
      return outcome(ground.iam.send(new iam.GetRoleCommand({ RoleName: 'role' })));
    },
    sandbox: 'accepted',
    moto: 'NoSuchEntityException',
    right: 'unknown',
    reason: `AWS documents case only for new names ([CreateRole](${IAM_API}API_CreateRole.html)). Nothing of ours depends on it: the role's own ARN decides.`,
  },
  {
    operation: 'GetPolicyVersion',
    what: 'form of the document',
    async probe(ground) {
      await createPolicy(ground);
      const { PolicyVersion } = await ground.iam.send(
        new iam.GetPolicyVersionCommand({ PolicyArn: POLICY, VersionId: 'v1' }),
      );
      return PolicyVersion?.Document?.startsWith('%7B') ? 'encoded for a URL' : 'plain JSON';
    },
    sandbox: 'encoded for a URL',
    moto: 'plain JSON',
    right: 'sandbox',
    reason: `"...URL-encoded compliant with RFC 3986" ([GetPolicyVersion](${IAM_API}API_GetPolicyVersion.html)). We read both.`,
  },
  {
    operation: 'AttachRolePolicy',
    what: 'an eleventh policy on a role',
    async probe(ground) {
      await createRole(ground, 'role');
      for (let number = 1; number <= 10; number += 1) {
        const { Policy } = await createPolicy(ground, `p${number}`);
        await attach(ground, Policy?.Arn);
      }
      const { Policy } = await createPolicy(ground, 'p11');
      return outcome(attach(ground, Policy?.Arn));
    },
    sandbox: 'LimitExceededException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `Ten by default ([IAM quotas](${IAM_QUOTAS})).`,
  },
  {
    operation: 'DeletePolicy',
    what: 'a policy that is attached',
    async probe(ground) {
      await createRole(ground, 'role');
      await createPolicy(ground);
      await attach(ground);
      return outcome(ground.iam.send(new iam.DeletePolicyCommand({ PolicyArn: POLICY })));
    },
    sandbox: 'DeleteConflictException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `"...you must first detach the policy from all users, groups, and roles that it is attached to" ([DeletePolicy](${IAM_API}API_DeletePolicy.html)).`,
  },
  {
    operation: 'DeletePolicy',
    what: 'a policy that has other versions',
    async probe(ground) {
      await createPolicy(ground);
      await ground.iam.send(new iam.CreatePolicyVersionCommand({ PolicyArn: POLICY, PolicyDocument: documentOf(2) }));
      return outcome(ground.iam.send(new iam.DeletePolicyCommand({ PolicyArn: POLICY })));
    },
    sandbox: 'DeleteConflictException',
    moto: 'accepted',
    right: 'sandbox',
    reason: `All versions but the default one must be deleted before ([DeletePolicy](${IAM_API}API_DeletePolicy.html)).`,
  },
  {
    operation: 'SimulatePrincipalPolicy',
    what: 'whether a role may read',
    async probe(ground) {
      await createRole(ground, 'role');
      const PolicySourceArn = `arn:aws:iam::${ACCOUNT}:role/role`;
      const ActionNames = ['secretsmanager:GetSecretValue'];
      return outcome(ground.iam.send(new iam.SimulatePrincipalPolicyCommand({ PolicySourceArn, ActionNames })));
    },
    sandbox: 'accepted',
    moto: "an answer that is not AWS's",
    right: 'sandbox',
    reason: `[SimulatePrincipalPolicy](${IAM_API}API_SimulatePrincipalPolicy.html); moto 5.2.1 does not have it and answers with its own page of an error.`,
  },
];

/** The rows of docs/sandbox-and-moto.md. */
export function differencesTable(): string {
  const rows = DIFFERENCES.map(
    ({ operation, what, sandbox, moto, right, reason }) =>
      `| ${operation} | ${what} | ${sandbox} | ${moto} | ${right === 'unknown' ? 'not known' : right} | ${reason} |`,
  );
  return ['| Operation | What | Sandbox | moto | Right | Why |', '| :-- | :-- | :-- | :-- | :-- | :-- |', ...rows].join(
    '\n',
  );
}
