import { policyOf, statementsOf } from '../helpers/iam/policies.ts';
import { allows, type Context } from '../helpers/policy/iam.ts';
import { ACCOUNT, REGION, ROLE } from '../helpers/scenarios/world.ts';

const IAM = `arn:aws:iam::${ACCOUNT}`;
const SECRET = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:`;
const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';
const owned = (by: string): Context => ({ 'aws:ResourceTag/union-secrets:stack': by });

describe('the permissions boundary of the Flyte role, whatever its policies say', () => {
  const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  const boundary = policyOf('flyte-role-boundary.json', {
    GRANTED_SECRET: 'shared/datadog',
    BUCKET: 'acme-data',
    IMAGES: 'acme/*',
    LOG_GROUP: 'flyte',
    KEY_ID: KEY,
  });
  const may = (action: string, resource: string, context: Context = {}) =>
    allows([everything], `${IAM}:role/${ROLE}`, action, resource, context, boundary);
  const key = `arn:aws:kms:${REGION}:${ACCOUNT}:key/${KEY}`;
  const via = (service: string) => ({ 'kms:ViaService': `${service}.${REGION}.amazonaws.com` });

  test.each<[string, string, Context?]>([
    ['secretsmanager:GetSecretValue', `${SECRET}ml/a-AbCdEf`, owned('ml-platform')],
    ['secretsmanager:GetSecretValue', `${SECRET}shared/datadog-AbCdEf`],
    ['kms:Decrypt', key, via('secretsmanager')],
    ['kms:GenerateDataKey', key, via('s3')],
    ['s3:GetObject', 'arn:aws:s3:::acme-data/x'],
    ['s3:PutObject', 'arn:aws:s3:::acme-data/x'],
    ['s3:ListBucket', 'arn:aws:s3:::acme-data'],
    ['ecr:GetAuthorizationToken', '*'],
    ['ecr:BatchGetImage', `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/acme/ml`],
    ['logs:PutLogEvents', `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:flyte:log-stream:a`],
  ])('allows what a task needs: %s on %s', async (...[action, resource, context]) => {
    expect(await may(action, resource, context)).toBe(true);
  });

  test.each<[string, string, Context?]>([
    ['secretsmanager:GetSecretValue', `${SECRET}billing/a-AbCdEf`, owned('billing')],
    ['secretsmanager:GetSecretValue', `${SECRET}rds!db-AbCdEf`],
    ['secretsmanager:GetSecretValue', `${SECRET}u__org-AbCdEf`, owned('ml-platform')],
    ['secretsmanager:PutSecretValue', `${SECRET}ml/a-AbCdEf`, owned('ml-platform')],
    ['secretsmanager:PutResourcePolicy', `${SECRET}ml/a-AbCdEf`, owned('ml-platform')],
    ['secretsmanager:TagResource', `${SECRET}billing/a-AbCdEf`, owned('billing')],
    ['kms:Decrypt', key],
    ['kms:PutKeyPolicy', key],
    ['kms:CreateGrant', key, via('s3')],
    ['s3:PutBucketPolicy', 'arn:aws:s3:::acme-data'],
    ['s3:GetObject', 'arn:aws:s3:::payroll/x'],
    ['s3:PutObjectAcl', 'arn:aws:s3:::acme-data/x'],
    ['ecr:SetRepositoryPolicy', `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/acme/ml`],
    ['ecr:PutImage', `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/acme/ml`],
    ['iam:PutRolePolicy', `${IAM}:role/${ROLE}`],
    ['iam:DeleteRolePermissionsBoundary', `${IAM}:role/${ROLE}`],
    ['iam:CreatePolicyVersion', `${IAM}:policy/flyte-boundary`],
    ['sts:AssumeRole', `${IAM}:role/admin`],
  ])('denies %s on %s', async (...[action, resource, context]) => {
    expect(await may(action, resource, context)).toBe(false);
  });

  // Of each service that it names: all that the Service Authorization Reference calls permissions management and writes, and what copies data out.
  const secret = `${SECRET}billing/a-AbCdEf`;
  const repository = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/acme/ml`;
  const logs = `arn:aws:logs:${REGION}:${ACCOUNT}:`;
  const grants = `arn:aws:s3:${REGION}:${ACCOUNT}:access-grants/default`;
  const lambdaPoint = `arn:aws:s3-object-lambda:${REGION}:${ACCOUNT}:accesspoint/a`;
  test.each([
    ['s3', 'arn:aws:s3:::payroll', 'PutBucketPolicy DeleteBucketPolicy PutBucketAcl PutBucketOwnershipControls'],
    ['s3', 'arn:aws:s3:::payroll', 'PutBucketPublicAccessBlock PutReplicationConfiguration PutBucketNotification'],
    ['s3', 'arn:aws:s3:::payroll/x', 'PutObjectAcl PutObjectVersionAcl BypassGovernanceRetention'],
    ['s3', 'arn:aws:s3:::payroll/x', 'ObjectOwnerOverrideToBucketOwner'],
    ['s3', `arn:aws:s3:${REGION}:${ACCOUNT}:accesspoint/a`, 'PutAccessPointPolicy DeleteAccessPointPolicy'],
    ['s3', lambdaPoint, 'PutAccessPointPolicyForObjectLambda DeleteAccessPointPolicyForObjectLambda'],
    ['s3', `arn:aws:s3::${ACCOUNT}:accesspoint/a.mrap`, 'PutMultiRegionAccessPointPolicy'],
    ['s3', '*', 'PutAccountPublicAccessBlock PutAccessPointPublicAccessBlock'],
    ['s3', grants, 'CreateAccessGrantsInstance DeleteAccessGrantsInstance AssociateAccessGrantsIdentityCenter'],
    ['s3', grants, 'DissociateAccessGrantsIdentityCenter PutAccessGrantsInstanceResourcePolicy'],
    ['s3', grants, 'DeleteAccessGrantsInstanceResourcePolicy'],
    ['s3', `${grants}/location/a`, 'CreateAccessGrantsLocation DeleteAccessGrantsLocation UpdateAccessGrantsLocation'],
    ['s3', `${grants}/grant/a`, 'CreateAccessGrant DeleteAccessGrant'],
    ['ecr', repository, 'SetRepositoryPolicy DeleteRepositoryPolicy'],
    ['ecr', '*', 'PutRegistryPolicy DeleteRegistryPolicy PutReplicationConfiguration'],
    ['kms', key, 'CreateGrant RetireGrant RevokeGrant PutKeyPolicy'],
    ['logs', '*', 'PutResourcePolicy DeleteResourcePolicy PutAccountPolicy'],
    ['logs', `${logs}log-group:payroll:*`, 'PutSubscriptionFilter PutDataProtectionPolicy'],
    ['logs', `${logs}destination:a`, 'PutDestination PutDestinationPolicy'],
    ['secretsmanager', secret, 'PutResourcePolicy DeleteResourcePolicy ReplicateSecretToRegions'],
    ['secretsmanager', secret, 'TagResource UntagResource'],
    ['iam', `${IAM}:role/${ROLE}`, 'PassRole PutRolePolicy DeleteRolePermissionsBoundary'],
  ])('denies %s of %s, whatever is added to it: %s', async (service, resource, operations) => {
    const widened = { ...boundary, Statement: [...statementsOf(boundary), ...everything.Statement] };
    const widely = (action: string) => allows([everything], `${IAM}:role/${ROLE}`, action, resource, {}, widened);
    const actions = operations.split(' ').map((operation) => `${service}:${operation}`);
    const allowed = await Promise.all(actions.map(async (action) => ((await widely(action)) ? [action] : [])));
    expect(allowed.flat()).toEqual([]);
  });
});
