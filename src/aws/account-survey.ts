import {
  type AttachedPolicy,
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsResponse,
  type IAMClient,
  ListPolicyTagsCommand,
  type PolicyDetail,
  type RoleDetail,
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

type Grants = Pick<Principal, 'inline' | 'attached'>;

function accessOf(pages: readonly GetAccountAuthorizationDetailsResponse[]): AccountAccess {
  const groups = new Map(
    pages
      .flatMap(({ GroupDetailList = [] }) => GroupDetailList)
      .map((group) => [group.GroupName, grantsOf(group.GroupPolicyList, group.AttachedManagedPolicies)]),
  );
  const roles = pages
    .flatMap(({ RoleDetailList = [] }) => RoleDetailList)
    .map((role) =>
      principal('role', role.RoleName, role, [grantsOf(role.RolePolicyList, role.AttachedManagedPolicies)]),
    );
  const users = pages
    .flatMap(({ UserDetailList = [] }) => UserDetailList)
    .map((user) => {
      const memberships = (user.GroupList ?? []).flatMap((name) => groups.get(name) ?? []);
      const own = grantsOf(user.UserPolicyList, user.AttachedManagedPolicies);
      return principal('user', user.UserName, user, [own, ...memberships]);
    });
  const policies = pages
    .flatMap(({ Policies = [] }) => Policies)
    .map(({ PolicyName, Arn, PolicyVersionList = [] }) => {
      const current = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
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
  { Arn, PermissionsBoundary }: Pick<RoleDetail, 'Arn' | 'PermissionsBoundary'>,
  grants: readonly Grants[],
): Principal {
  const boundaryArn = optionalText('PermissionsBoundaryArn', PermissionsBoundary?.PermissionsBoundaryArn);
  return {
    kind,
    name: text('name of a principal', name),
    arn: text('Arn', Arn),
    ...(boundaryArn === undefined ? {} : { boundaryArn }),
    inline: grants.flatMap(({ inline }) => inline),
    attached: grants.flatMap(({ attached }) => attached),
  };
}

function grantsOf(inline: readonly PolicyDetail[] = [], attached: readonly AttachedPolicy[] = []): Grants {
  return {
    inline: inline.map(({ PolicyName, PolicyDocument }) => ({
      name: text('PolicyName', PolicyName),
      document: parsed(PolicyDocument),
    })),
    attached: attached.map(({ PolicyArn }) => text('PolicyArn', PolicyArn)),
  };
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
