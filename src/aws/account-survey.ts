import {
  type AttachedPolicy,
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsResponse,
  type IAMClient,
  ListPolicyTagsCommand,
  type PolicyDetail,
} from '@aws-sdk/client-iam';
import { ListSecretsCommand, type SecretListEntry, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { AccountAccess, AccountSurvey, ListedSecret, Principal } from '../domain/cloud.ts';
import { eachOnce, fromListEntry, list, optionalText, readAnswer, tagRecord, text } from './answer.ts';
import { type AwsService, type CallOptions, createService } from './call.ts';
import { decodeDocument } from './policy-versions.ts';

/** A policy comes with five versions of up to 6,144 characters, URL-encoded: more of them could be larger than any answer that is read. */
const DETAILS = 100;

/** Looks over all secrets of a region and all of IAM. */
export function createAccountSurvey(
  { secretsManager, iam }: { readonly secretsManager: SecretsManagerClient; readonly iam: IAMClient },
  calls: CallOptions,
): AccountSurvey {
  const ofIam = createService('iam', iam, calls);
  return {
    allSecrets: () => allSecrets(createService('secretsmanager', secretsManager, calls)),
    access: () => accountAccess(ofIam),
    policyTags: (arn) => policyTags(ofIam, arn),
  };
}

async function allSecrets({ pages }: AwsService): Promise<ListedSecret[]> {
  const listed = await pages(
    { operation: 'ListSecrets' },
    (token) => new ListSecretsCommand({ MaxResults: 100, IncludePlannedDeletion: true, NextToken: token }),
    ({ SecretList }) => list('SecretList', SecretList).map(listedSecret),
  );
  return eachOnce(listed);
}

function listedSecret(entry: SecretListEntry): ListedSecret {
  const { LastRotatedDate } = entry;
  return {
    ...fromListEntry(entry),
    ...(LastRotatedDate ? { lastRotatedAt: LastRotatedDate.toISOString() } : {}),
  };
}

/** Roles, users with what their groups give them, and the managed policies that are attached to any. */
async function accountAccess({ pages }: AwsService): Promise<AccountAccess> {
  const about = { operation: 'GetAccountAuthorizationDetails' };
  const found = await pages(
    about,
    (marker) => new GetAccountAuthorizationDetailsCommand({ MaxItems: DETAILS, Marker: marker }),
    (answer) => [answer],
  );
  return readAnswer({ service: 'iam', resource: undefined, ...about }, () => accessOf(found));
}

function accessOf(pages: readonly GetAccountAuthorizationDetailsResponse[]): AccountAccess {
  const groups = new Map(
    pages
      .flatMap(({ GroupDetailList }) => GroupDetailList ?? [])
      .map(({ GroupName, GroupPolicyList, AttachedManagedPolicies }) => [
        GroupName,
        { inline: inlineOf(GroupPolicyList), attached: attachedOf(AttachedManagedPolicies) },
      ]),
  );
  const roles = pages
    .flatMap(({ RoleDetailList }) => RoleDetailList ?? [])
    .map(
      ({ RoleName, Arn, RolePolicyList, AttachedManagedPolicies, PermissionsBoundary }): Principal => ({
        ...principal('role', RoleName, Arn, PermissionsBoundary),
        inline: inlineOf(RolePolicyList),
        attached: attachedOf(AttachedManagedPolicies),
      }),
    );
  const users = pages
    .flatMap(({ UserDetailList }) => UserDetailList ?? [])
    .map(({ UserName, Arn, UserPolicyList, AttachedManagedPolicies, GroupList, PermissionsBoundary }): Principal => {
      const memberships = (GroupList ?? []).flatMap((name) => groups.get(name) ?? []);
      return {
        ...principal('user', UserName, Arn, PermissionsBoundary),
        inline: [...inlineOf(UserPolicyList), ...memberships.flatMap(({ inline }) => inline)],
        attached: [...attachedOf(AttachedManagedPolicies), ...memberships.flatMap(({ attached }) => attached)],
      };
    });
  const policies = pages
    .flatMap(({ Policies }) => Policies ?? [])
    .map(({ PolicyName, Arn, PolicyVersionList }) => {
      const current = (PolicyVersionList ?? []).find(({ IsDefaultVersion }) => IsDefaultVersion === true);
      const arn = text('Arn', Arn);
      // The name is the end of the ARN, where an answer leaves it out.
      const name = optionalText('PolicyName', PolicyName) ?? arn.slice(arn.lastIndexOf('/') + 1);
      return [arn, { name, document: parsed(current?.Document) }] as const;
    });
  return { principals: [...roles, ...users], policies: new Map(policies) };
}

function principal(
  kind: Principal['kind'],
  name: string | undefined,
  arn: string | undefined,
  boundary: { readonly PermissionsBoundaryArn?: string | undefined } | undefined,
): Pick<Principal, 'kind' | 'name' | 'arn' | 'boundaryArn'> {
  const boundaryArn = optionalText('PermissionsBoundaryArn', boundary?.PermissionsBoundaryArn);
  return {
    kind,
    name: text('name of a principal', name),
    arn: text('Arn', arn),
    ...(boundaryArn === undefined ? {} : { boundaryArn }),
  };
}

function inlineOf(policies: readonly PolicyDetail[] | undefined): Principal['inline'] {
  return (policies ?? []).map(({ PolicyName, PolicyDocument }) => ({
    name: text('PolicyName', PolicyName),
    document: parsed(PolicyDocument),
  }));
}

function attachedOf(policies: readonly AttachedPolicy[] | undefined): string[] {
  return (policies ?? []).map(({ PolicyArn }) => text('PolicyArn', PolicyArn));
}

/** undefined for what is not JSON: such a document allows nothing that we could name. */
function parsed(document: string | undefined): unknown {
  try {
    return document === undefined ? undefined : JSON.parse(decodeDocument(document));
  } catch {
    return undefined;
  }
}

async function policyTags({ pages }: AwsService, arn: string): Promise<Readonly<Record<string, string>>> {
  const tags = await pages(
    { operation: 'ListPolicyTags', resource: arn },
    (marker) => new ListPolicyTagsCommand({ PolicyArn: arn, Marker: marker }),
    ({ Tags }) => list('Tags', Tags),
  );
  return tagRecord(tags);
}
