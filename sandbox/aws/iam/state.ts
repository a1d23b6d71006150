import type { NamedPolicy, PolicyDocument } from '../evaluate.ts';

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface PolicyVersion {
  readonly id: string;
  readonly document: string;
  readonly createdAt: number;
}

/** A managed policy. Of AWS's own the account part of the ARN is `aws`. */
export interface ManagedPolicy {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  readonly path: string;
  readonly description?: string;
  readonly createdAt: number;
  updatedAt: number;
  tags: Tag[];
  versions: PolicyVersion[];
  defaultVersionId: string;
  nextVersion: number;
}

export interface Role {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  readonly path: string;
  readonly description?: string;
  readonly trustPolicy: string;
  readonly createdAt: number;
  tags: Tag[];
  /** ARNs, in the order of attachment. */
  attached: string[];
  /** Inline policies: name to document. */
  inline: Record<string, string>;
  permissionsBoundary?: string;
}

export interface Account {
  readonly id: string;
  roles: Role[];
  policies: ManagedPolicy[];
  quotas: Quotas;
}

export interface Quotas {
  attachedPoliciesPerRole: number;
  versionsPerPolicy: number;
  policySize: number;
  policies: number;
}

/** Plain data only: emulate keeps and shows it. Times are milliseconds since the epoch. */
export interface IamState {
  accounts: Record<string, Account>;
  quotas: Quotas;
}

export const DEFAULT_QUOTAS: Quotas = {
  attachedPoliciesPerRole: 10,
  versionsPerPolicy: 5,
  policySize: 6144,
  policies: 1500,
};

/** The account, made on first use. */
export function accountOf(state: IamState, id: string): Account {
  let account = state.accounts[id];
  if (!account) {
    account = { id, roles: [], policies: [], quotas: { ...state.quotas } };
    state.accounts[id] = account;
  }
  return account;
}

/** Names compare without case. */
export function findRole(account: Account, name: string): Role | undefined {
  return account.roles.find((role) => role.name.toLowerCase() === name.toLowerCase());
}

export function findPolicy(account: Account, arn: string): ManagedPolicy | undefined {
  return account.policies.find((policy) => policy.arn === arn);
}

function defaultDocument(policy: ManagedPolicy): string {
  return policy.versions.find((version) => version.id === policy.defaultVersionId)?.document ?? '{}';
}

/** The policies that decide what a role may do, as they are now. */
export function rolePolicies(
  account: Account,
  role: Role,
): { identity: NamedPolicy[]; boundary: NamedPolicy[] | undefined } {
  const attached = role.attached.flatMap((arn) => {
    const policy = findPolicy(account, arn);
    return policy ? [named(policy.name, defaultDocument(policy))] : [];
  });
  const inline = Object.entries(role.inline).map(([name, document]) => named(`role_${role.name}_${name}`, document));
  const boundary = role.permissionsBoundary === undefined ? undefined : findPolicy(account, role.permissionsBoundary);
  return {
    identity: [...attached, ...inline],
    boundary:
      role.permissionsBoundary === undefined
        ? undefined
        : boundary
          ? [named(boundary.name, defaultDocument(boundary))]
          : [],
  };
}

function named(id: string, document: string): NamedPolicy {
  return { id, type: 'IAM Policy', document: JSON.parse(document) as PolicyDocument, source: document };
}
