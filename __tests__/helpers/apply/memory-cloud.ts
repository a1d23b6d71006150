import type { ActualPolicy, ActualRole, Attachments } from '../../../src/domain/actual.ts';
import type { AccessControl, AccessQuestion, SimulatedAccess } from '../../../src/domain/cloud.ts';
import type { KeyState } from '../../../src/domain/kms-key.ts';
import { aliasesIn, permissionsOf, readPolicy } from '../../../src/policy/permissions.ts';
import { allowsReading } from '../../../src/policy/reading.ts';
import type { Refuse } from './memory-calls.ts';
import { MemorySecrets } from './memory-secrets.ts';

interface StoredRole {
  readonly name: string;
  readonly arn: string;
  readonly attached: Set<string>;
  permissionsBoundaryArn?: string;
}

/**
 * Secrets Manager and IAM as maps, with the limits and refusals that a plan can meet. Deterministic; counts its calls, and
 * fails those that `fault` says.
 */
export class MemoryCloud extends MemorySecrets implements AccessControl {
  quota = 10;
  readonly #policies = new Map<string, ActualPolicy>();
  readonly #roles = new Map<string, StoredRole>();
  /** Users and groups that people attached a policy to, by its ARN. */
  readonly #holders = new Map<string, Omit<Attachments, 'roles'>>();

  constructor(group: string, roleNames: readonly string[], account = group.split(':')[4] ?? '') {
    super(group);
    const partition = group.split(':')[1];
    for (const name of roleNames)
      this.#roles.set(name, { name, arn: `arn:${partition}:iam::${account}:role/${name}`, attached: new Set() });
  }

  // What tests look at and change, as people do in the console.

  policyNames(): string[] {
    return [...this.#policies.values()].map(({ name }) => name).sort();
  }
  documentOf(name: string): unknown {
    const policy = this.#named(name);
    return policy ? JSON.parse(policy.document) : undefined;
  }
  tagsOf(name: string): Readonly<Record<string, string>> {
    return this.#named(name)?.tags ?? {};
  }
  /** Of the policies attached to a role. */
  documents(roleName: string): unknown[] {
    const attached = [...(this.#roles.get(roleName)?.attached ?? [])];
    return attached.flatMap((arn) => {
      const policy = this.#policies.get(arn);
      return policy ? [JSON.parse(policy.document)] : [];
    });
  }
  /** What a role may do through the policies attached to it: one text for each effect, action, resource and condition. */
  permissions(roleName: string): Set<string> {
    return permissionsIn(this.documents(roleName));
  }
  /** Every resource that the role may read through the policies attached to it. */
  readable(roleName: string): Set<string> {
    const reads = [...this.permissions(roleName)].filter((text) => text.includes('"secretsmanager:getsecretvalue"'));
    return new Set(reads.map((text) => text.slice(0, text.indexOf(' '))));
  }
  /** Key ARNs and aliases that the role may decrypt with. */
  decryptsWith(roleName: string): Set<string> {
    const permissions = this.documents(roleName).flatMap((document) => readPolicy(document) ?? []);
    const decryptions = permissions.filter(({ rest }) => rest.Action?.includes('kms:decrypt'));
    return new Set(
      decryptions.flatMap(({ rest, resource }) => {
        const aliases = aliasesIn(rest);
        return aliases.length > 0 ? aliases : (resource ?? []);
      }),
    );
  }
  dropPolicy(name: string): void {
    const policy = this.#named(name);
    if (policy) this.#policies.delete(policy.arn);
  }
  attachedNames(roleName: string): string[] {
    return [...(this.#roles.get(roleName)?.attached ?? [])].map(nameIn).sort();
  }
  addPolicy(policy: Omit<ActualPolicy, 'attachmentCount'>): void {
    this.#policies.set(policy.arn, { ...policy, attachmentCount: 0 });
  }
  editDocument(name: string, edit: (resources: string[]) => string[]): void {
    const policy = this.#named(name);
    if (!policy) return;
    const document = JSON.parse(policy.document) as { Statement: [{ Resource: string[] }] };
    document.Statement[0].Resource = edit(document.Statement[0].Resource);
    this.editPolicy(name, { document: JSON.stringify(document) });
  }
  editPolicy(name: string, change: Partial<ActualPolicy>): void {
    const policy = this.#named(name);
    if (policy) this.#policies.set(policy.arn, { ...policy, ...change });
  }
  detachByHand(policyName: string): void {
    for (const { attached } of this.#roles.values())
      for (const arn of attached) if (nameIn(arn) === policyName) attached.delete(arn);
  }
  attachByHand(roleName: string, policyArn: string): void {
    this.#roles.get(roleName)?.attached.add(policyArn);
  }
  holdByHand(policyArn: string, holders: Partial<Omit<Attachments, 'roles'>>): void {
    this.#holders.set(policyArn, { users: [], groups: [], ...holders });
  }
  setBoundary(roleName: string, policyArn: string): void {
    const role = this.#roles.get(roleName);
    if (role) role.permissionsBoundaryArn = policyArn;
  }

  role(name: string): Promise<{ name: string; arn: string; permissionsBoundaryArn?: string } | undefined> {
    return this.read('GetRole', name, () => {
      const { attached: _attached, ...shown } = this.#roles.get(name) ?? { name: '', arn: '', attached: null };
      return shown.name === '' ? undefined : shown;
    });
  }

  attachedPolicies(roleName: string): Promise<ActualRole['attachedPolicies']> {
    return this.read('ListAttachedRolePolicies', roleName, () =>
      [...(this.#roles.get(roleName)?.attached ?? [])].map((arn) => ({ name: nameIn(arn), arn })),
    );
  }

  async caller() {
    return undefined;
  }

  attachedPoliciesQuota(): Promise<number> {
    return this.read('GetAccountSummary', '*', () => this.quota);
  }

  localPolicies(): ReturnType<AccessControl['localPolicies']> {
    return this.read('ListPolicies', '*', () =>
      [...this.#policies.values()].map(({ name, arn }) => ({ name, arn, attachmentCount: this.#count(arn) })),
    );
  }

  attachmentsOf(policyArn: string): Promise<Attachments> {
    return this.read('ListEntitiesForPolicy', policyArn, () => ({
      users: [],
      groups: [],
      ...this.#holders.get(policyArn),
      roles: this.#attachedTo(policyArn).map(({ name }) => name),
    }));
  }

  policy(arn: string): Promise<ActualPolicy | undefined> {
    return this.read('GetPolicy', arn, () => {
      const policy = this.#policies.get(arn);
      if (policy) this.note({ operation: 'GetPolicyVersion', resource: arn, writes: false });
      return policy && { ...policy, attachmentCount: this.#count(arn) };
    });
  }

  /** Every key is there. */
  key(keyId: string): Promise<KeyState> {
    return this.read('DescribeKey', keyId, () => ({ kind: 'usable' }) as const);
  }

  /** For keys, what our own statements say: keys have no policies here. */
  simulateAccess(roleArn: string, { action, arns, context }: AccessQuestion): Promise<Map<string, SimulatedAccess>> {
    return this.read('SimulatePrincipalPolicy', roleArn, () => {
      const role = [...this.#roles.values()].find(({ arn }) => arn === roleArn);
      const attached = [...(role?.attached ?? [])].flatMap((arn) => this.#policies.get(arn) ?? []);
      const boundary = this.#policies.get(role?.permissionsBoundaryArn ?? '');
      const answer = (arn: string): SimulatedAccess => {
        if (action === 'kms:Decrypt') return { decision: 'allowed', matchedPolicies: [], deniedByBoundary: false };
        const allowing = attached.filter(({ document }) => allowsReading([inContext(document, context)], arn));
        const deniedByBoundary = boundary !== undefined && !allowsReading([JSON.parse(boundary.document)], arn);
        const allowed = allowing.length > 0 && !deniedByBoundary;
        const matchedPolicies = allowed ? allowing.map(({ name }) => name) : [];
        return { decision: allowed ? 'allowed' : 'implicitDeny', matchedPolicies, deniedByBoundary };
      };
      return new Map(arns.map((arn) => [arn, answer(arn)]));
    });
  }

  createPolicy({ name, path, arn, document, tags }: Parameters<AccessControl['createPolicy']>[0]): Promise<string> {
    return this.write('CreatePolicy', arn, (refuse) => {
      // IAM knows a name once, whatever its path.
      const there = [...this.#policies.values()].find((one) => one.name.toLowerCase() === name.toLowerCase());
      const same = there?.document === document && JSON.stringify(there.tags) === JSON.stringify(tags);
      if (there && !same) refuse('exists');
      if (document.length > 6144) refuse('limit');
      this.addPolicy({ name, path, arn, document, tags });
      return arn;
    });
  }

  updatePolicy(arn: string, document: string): Promise<void> {
    return this.write('CreatePolicyVersion', arn, (refuse) => {
      if (document.length > 6144) refuse('limit');
      this.#policies.set(arn, { ...this.#at(arn, refuse), document });
    });
  }

  tagPolicy(arn: string, tags: Readonly<Record<string, string>>): Promise<void> {
    return this.write('TagPolicy', arn, (refuse) => {
      const policy = this.#at(arn, refuse);
      this.#policies.set(arn, { ...policy, tags: { ...policy.tags, ...tags } });
    });
  }

  untagPolicy(arn: string, keys: readonly string[]): Promise<void> {
    return this.write('UntagPolicy', arn, (refuse) => {
      const policy = this.#at(arn, refuse);
      const tags = Object.fromEntries(Object.entries(policy.tags).filter(([key]) => !keys.includes(key)));
      this.#policies.set(arn, { ...policy, tags });
    });
  }

  attach(roleName: string, policyArn: string): Promise<void> {
    return this.write('AttachRolePolicy', policyArn, (refuse) => {
      this.#at(policyArn, refuse);
      const attached = this.#roles.get(roleName)?.attached ?? refuse('not-found');
      if (!attached.has(policyArn) && attached.size >= this.quota) refuse('limit');
      attached.add(policyArn);
    });
  }

  detach(roleName: string, policyArn: string): Promise<void> {
    return this.write('DetachRolePolicy', policyArn, () => void this.#roles.get(roleName)?.attached.delete(policyArn));
  }

  deletePolicy(arn: string): Promise<void> {
    return this.write('DeletePolicy', arn, (refuse) => {
      if (this.#count(arn) > 0) refuse('refused');
      this.#policies.delete(arn);
    });
  }

  #named(name: string): ActualPolicy | undefined {
    return [...this.#policies.values()].find((policy) => policy.name === name);
  }
  #at(arn: string, refuse: Refuse): ActualPolicy {
    return this.#policies.get(arn) ?? refuse('not-found');
  }
  #attachedTo(arn: string): StoredRole[] {
    return [...this.#roles.values()].filter(({ attached }) => attached.has(arn));
  }
  #count(arn: string): number {
    const { users = [], groups = [] } = this.#holders.get(arn) ?? {};
    return this.#attachedTo(arn).length + users.length + groups.length;
  }
}

/** One text for each effect, action, resource and condition; of several aliases in a condition, one for each. */
export function permissionsIn(documents: readonly unknown[]): Set<string> {
  return new Set(documents.flatMap((document) => [...permissionsOf(document)]));
}

function nameIn(policyArn: string): string {
  return policyArn.split('/').at(-1) ?? '';
}

/** The document as it counts in a call: conditions on tags that hold are dropped, statements whose do not hold too. */
function inContext(text: string, context: AccessQuestion['context']): unknown {
  const document = JSON.parse(text) as { Statement: Record<string, unknown>[] };
  const holds = ({ Condition }: Record<string, unknown>) =>
    Object.values((Condition ?? {}) as Record<string, Record<string, unknown>>).every((keys) =>
      Object.entries(keys).every(([key, value]) => context[key] === value),
    );
  const statements = document.Statement.filter(holds).map(({ Condition: _met, ...rest }) => rest);
  return { ...document, Statement: statements };
}
