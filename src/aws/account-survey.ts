import {
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsResponse,
  type IAMClient,
  ListPolicyTagsCommand,
} from '@aws-sdk/client-iam';
import { ListSecretsCommand, type SecretListEntry, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { AccountAccess, AccountSurvey, ListedSecret, Principal } from '../domain/cloud.ts';
import { fromListEntry, tagRecord } from './actual-secret.ts';
import { allPages, type Call, type CallOptions, createCall, list, optionalText, readAnswer, text } from './call.ts';
import { decodeDocument } from './policy-versions.ts';

/** A policy comes with five versions of up to 6,144 characters, URL-encoded: more of them could be larger than any answer that is read. */
const DETAILS = 100;

/** Looks over all secrets of a region and all of IAM. */
export function createAccountSurvey(
  { secretsManager, iam }: { readonly secretsManager: SecretsManagerClient; readonly iam: IAMClient },
  calls: CallOptions,
): AccountSurvey {
  const ofSecrets = createCall('secretsmanager', calls);
  const ofIam = createCall('iam', calls);
  return {
    allSecrets: () => allSecrets(secretsManager, ofSecrets),
    access: () => accountAccess(iam, ofIam),
    policyTags: (arn) => policyTags(iam, ofIam, arn),
  };
}

async function allSecrets(client: SecretsManagerClient, call: Call): Promise<ListedSecret[]> {
  const operation = 'ListSecrets';
  const listed = await allPages({ service: 'secretsmanager', operation }, (token) =>
    call(
      { operation, priority: 'list' },
      () => client.send(new ListSecretsCommand({ MaxResults: 100, IncludePlannedDeletion: true, NextToken: token })),
      (answer) => ({
        items: list('SecretList', answer.SecretList).map(listedSecret),
        token: optionalText('NextToken', answer.NextToken),
      }),
    ),
  );
  // A secret that is changed while pages are read can come twice.
  return [...new Map(listed.map((secret) => [secret.arn, secret])).values()];
}

function listedSecret(entry: SecretListEntry): ListedSecret {
  const { LastRotatedDate } = entry;
  return {
    ...fromListEntry(entry),
    ...(LastRotatedDate ? { lastRotatedAt: LastRotatedDate.toISOString() } : {}),
  };
}

interface Inline {
  readonly PolicyName?: string | undefined;
  readonly PolicyDocument?: string | undefined;
}

interface Attached {
  readonly PolicyArn?: string | undefined;
}

/** Roles, users with what their groups give them, and the managed policies that are attached to any. */
async function accountAccess(client: IAMClient, call: Call): Promise<AccountAccess> {
  const about = { operation: 'GetAccountAuthorizationDetails' };
  const pages = await allPages({ service: 'iam', ...about }, (marker) =>
    call(
      about,
      () => client.send(new GetAccountAuthorizationDetailsCommand({ MaxItems: DETAILS, Marker: marker })),
      (answer) => ({
        items: [answer],
        token: answer.IsTruncated === true ? text('Marker', answer.Marker) : undefined,
      }),
    ),
  );
  return readAnswer({ service: 'iam', resource: undefined, ...about }, () => accessOf(pages));
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

function inlineOf(policies: readonly Inline[] | undefined): Principal['inline'] {
  return (policies ?? []).map(({ PolicyName, PolicyDocument }) => ({
    name: text('PolicyName', PolicyName),
    document: parsed(PolicyDocument),
  }));
}

function attachedOf(policies: readonly Attached[] | undefined): string[] {
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

async function policyTags(client: IAMClient, call: Call, arn: string): Promise<Readonly<Record<string, string>>> {
  const about = { operation: 'ListPolicyTags', resource: arn };
  const tags = await allPages({ service: 'iam', ...about }, (marker) =>
    call(
      about,
      () => client.send(new ListPolicyTagsCommand({ PolicyArn: arn, Marker: marker })),
      (answer) => ({
        items: list('Tags', answer.Tags),
        token: answer.IsTruncated === true ? text('Marker', answer.Marker) : undefined,
      }),
    ),
  );
  return tagRecord([...tags]);
}
