import type { ActualPolicy, ActualRole, ActualSecret } from '../../src/domain/actual.ts';
import {
  type AccessControl,
  CloudError,
  type CloudErrorKind,
  type NewSecret,
  type ReadValue,
  type SecretStore,
} from '../../src/domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../../src/domain/ownership.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';

/** A call as tests see it: never a value in it. */
export interface Call {
  readonly operation: string;
  /** Name or ARN that it is about. */
  readonly resource: string;
  readonly writes: boolean;
}

/** `before`: the call has no effect. `after`: it has, but its answer is lost. */
export type Fault = 'before' | 'after' | null;

interface StoredSecret extends Omit<ActualSecret, 'versions'> {
  readonly values: Map<string, string>;
  readonly current: string | null;
}

interface StoredRole {
  readonly name: string;
  readonly arn: string;
  readonly attached: Set<string>;
}

/**
 * Secrets Manager and IAM as two maps, with the limits and refusals that a plan can meet. Deterministic; counts its calls, and
 * fails those that `fault` says.
 */
export class MemoryCloud implements SecretStore, AccessControl {
  readonly calls: Call[] = [];
  fault: (call: Call, index: number) => Fault = () => null;
  onWrite: (call: Call) => void = () => {};
  quota = 10;
  failWith: CloudErrorKind = 'refused';
  readonly #secrets = new Map<string, StoredSecret>();
  readonly #policies = new Map<string, ActualPolicy>();
  readonly #roles = new Map<string, StoredRole>();
  readonly #group: string;
  #made = 0;

  constructor(group: string, roleNames: readonly string[], account = group.split(':')[4] ?? '') {
    this.#group = group;
    const partition = group.split(':')[1];
    for (const name of roleNames)
      this.#roles.set(name, { name, arn: `arn:${partition}:iam::${account}:role/${name}`, attached: new Set() });
  }

  // What tests look at and change, as people do in the console.

  valueOf(name: string): string | undefined {
    const stored = this.#secrets.get(name);
    return stored?.current ? stored.values.get(stored.current) : undefined;
  }
  secretNames(): string[] {
    return [...this.#secrets.keys()].sort();
  }
  policyNames(): string[] {
    return [...this.#policies.values()].map(({ name }) => name).sort();
  }
  documentOf(name: string): unknown {
    const policy = [...this.#policies.values()].find((one) => one.name === name);
    return policy ? JSON.parse(policy.document) : undefined;
  }
  /** Every resource that the role may read through the policies attached to it. */
  readable(roleName: string): Set<string> {
    const resources = [...(this.#roles.get(roleName)?.attached ?? [])].flatMap((arn) => {
      const document = JSON.parse(this.#policies.get(arn)?.document ?? '{"Statement":[]}') as {
        Statement: { Resource: string[] }[];
      };
      return document.Statement.flatMap(({ Resource }) => Resource);
    });
    return new Set(resources);
  }
  editSecret(name: string, change: Partial<ActualSecret>): void {
    const stored = this.#secrets.get(name);
    if (stored) this.#secrets.set(name, { ...stored, ...change });
  }
  setValue(name: string, value: string): void {
    const stored = this.#secrets.get(name);
    if (stored) this.#put(stored, value, `by-hand-${++this.#made}`);
  }
  removeSecret(name: string): void {
    this.#secrets.delete(name);
  }
  editDocument(name: string, edit: (resources: string[]) => string[]): void {
    for (const policy of this.#policies.values()) {
      if (policy.name !== name) continue;
      const document = JSON.parse(policy.document) as { Statement: [{ Resource: string[] }] };
      document.Statement[0].Resource = edit(document.Statement[0].Resource);
      this.#policies.set(policy.arn, { ...policy, document: JSON.stringify(document) });
    }
  }
  editPolicy(name: string, change: Partial<ActualPolicy>): void {
    for (const policy of this.#policies.values())
      if (policy.name === name) this.#policies.set(policy.arn, { ...policy, ...change });
  }
  detachByHand(policyName: string): void {
    for (const role of this.#roles.values()) {
      for (const arn of role.attached) if (arn.endsWith(`/${policyName}`)) role.attached.delete(arn);
    }
  }
  attachByHand(roleName: string, policyArn: string): void {
    this.#roles.get(roleName)?.attached.add(policyArn);
  }

  // Secrets Manager

  describe(name: string): Promise<ActualSecret | undefined> {
    return this.#read('DescribeSecret', name, () => this.#shown(this.#secrets.get(name)));
  }

  listOwned(owner: { stack: string; dataPlane: string }): Promise<ActualSecret[]> {
    return this.#read('ListSecrets', '*', () =>
      [...this.#secrets.values()]
        .filter(
          ({ tags }) =>
            tags[OWNERSHIP_TAGS.stack] === owner.stack && tags[OWNERSHIP_TAGS.dataPlane] === owner.dataPlane,
        )
        .flatMap((stored) => this.#shown(stored) ?? []),
    );
  }

  readValues(arns: readonly string[]): Promise<Map<string, ReadValue>> {
    return this.#read('BatchGetSecretValue', arns.join(), () => {
      const stored = [...this.#secrets.values()].filter(({ arn }) => arns.includes(arn));
      return new Map(
        stored.map(({ arn, current, values }): [string, ReadValue] => {
          const value = current === null ? undefined : values.get(current);
          return [
            arn,
            value === undefined
              ? { kind: 'none' }
              : { kind: 'text', value: new SecretValue(value), versionId: current ?? '' },
          ];
        }),
      );
    });
  }

  create({ name, description, tags, initial }: NewSecret): Promise<string> {
    return this.#write('CreateSecret', name, (refuse) => {
      if (this.#secrets.has(name)) refuse('exists');
      const suffix = (++this.#made).toString(36).padStart(6, '0');
      const empty: StoredSecret = {
        name,
        arn: `${this.#group}${name}-${suffix}`,
        description,
        tags,
        rotationEnabled: false,
        values: new Map(),
        current: null,
      };
      this.#secrets.set(name, empty);
      if (initial) this.#put(empty, initial.value.reveal(), initial.versionId);
      return empty.arn;
    });
  }

  putValue(arn: string, value: SecretValue, versionId: string): Promise<void> {
    return this.#write('PutSecretValue', arn, (refuse) =>
      this.#put(this.#secretAt(arn, refuse), value.reveal(), versionId),
    );
  }

  setDescription(arn: string, description: string): Promise<void> {
    return this.#write('UpdateSecret', arn, (refuse) =>
      this.editSecret(this.#secretAt(arn, refuse).name, { description }),
    );
  }

  tag(arn: string, tags: Readonly<Record<string, string>>): Promise<void> {
    return this.#write('TagResource', arn, (refuse) => {
      const secret = this.#secretAt(arn, refuse);
      this.editSecret(secret.name, { tags: { ...secret.tags, ...tags } });
    });
  }

  untag(arn: string, keys: readonly string[]): Promise<void> {
    return this.#write('UntagResource', arn, (refuse) => {
      const secret = this.#secretAt(arn, refuse);
      this.editSecret(secret.name, {
        tags: Object.fromEntries(Object.entries(secret.tags).filter(([key]) => !keys.includes(key))),
      });
    });
  }

  // IAM

  role(name: string): Promise<{ name: string; arn: string } | undefined> {
    return this.#read('GetRole', name, () => {
      const role = this.#roles.get(name);
      return role && { name: role.name, arn: role.arn };
    });
  }

  attachedPolicies(roleName: string): Promise<ActualRole['attachedPolicies']> {
    return this.#read('ListAttachedRolePolicies', roleName, () =>
      [...(this.#roles.get(roleName)?.attached ?? [])].map((arn) => ({ name: arn.split('/').at(-1) ?? '', arn })),
    );
  }

  attachedPoliciesQuota(): Promise<number> {
    return this.#read('GetAccountSummary', '*', () => this.quota);
  }

  policy(arn: string): Promise<ActualPolicy | undefined> {
    return this.#read('GetPolicy', arn, () => {
      const policy = this.#policies.get(arn);
      if (policy) this.#note({ operation: 'GetPolicyVersion', resource: arn, writes: false });
      return policy && { ...policy, attachmentCount: this.#attachedTo(arn).length };
    });
  }

  createPolicy({ name, path, arn, document, tags }: Parameters<AccessControl['createPolicy']>[0]): Promise<string> {
    return this.#write('CreatePolicy', arn, (refuse) => {
      const there = [...this.#policies.values()].find((one) => one.name.toLowerCase() === name.toLowerCase());
      const same = there?.document === document && JSON.stringify(there.tags) === JSON.stringify(tags);
      if (there && !same) refuse('exists');
      if (document.length > 6144) refuse('limit');
      this.#policies.set(arn, { name, path, arn, document, tags, attachmentCount: 0 });
      return arn;
    });
  }

  updatePolicy(arn: string, document: string): Promise<void> {
    return this.#write('CreatePolicyVersion', arn, (refuse) => {
      if (document.length > 6144) refuse('limit');
      this.#policies.set(arn, { ...this.#policyAt(arn, refuse), document });
    });
  }

  tagPolicy(arn: string, tags: Readonly<Record<string, string>>): Promise<void> {
    return this.#write('TagPolicy', arn, (refuse) => {
      const policy = this.#policyAt(arn, refuse);
      this.#policies.set(arn, { ...policy, tags: { ...policy.tags, ...tags } });
    });
  }

  attach(roleName: string, policyArn: string): Promise<void> {
    return this.#write('AttachRolePolicy', policyArn, (refuse) => {
      this.#policyAt(policyArn, refuse);
      const attached = this.#roles.get(roleName)?.attached ?? refuse('not-found');
      if (!attached.has(policyArn) && attached.size >= this.quota) refuse('limit');
      attached.add(policyArn);
    });
  }

  detach(roleName: string, policyArn: string): Promise<void> {
    return this.#write('DetachRolePolicy', policyArn, () => void this.#roles.get(roleName)?.attached.delete(policyArn));
  }

  deletePolicy(arn: string): Promise<void> {
    return this.#write('DeletePolicy', arn, (refuse) => {
      if (this.#attachedTo(arn).length > 0) refuse('refused');
      this.#policies.delete(arn);
    });
  }

  #put(stored: StoredSecret, value: string, versionId: string): void {
    this.#secrets.set(stored.name, {
      ...stored,
      values: new Map([...stored.values, [versionId, value]]),
      current: versionId,
    });
  }

  #shown(stored: StoredSecret | undefined): ActualSecret | undefined {
    if (!stored) return undefined;
    const { values, current, ...shown } = stored;
    const versions = [...values.keys()].map((id) => [id, id === current ? ['AWSCURRENT'] : []]);
    return { ...shown, versions: Object.fromEntries(versions) as ActualSecret['versions'] };
  }

  #secretAt(arn: string, refuse: Refuse): StoredSecret {
    return [...this.#secrets.values()].find((secret) => secret.arn === arn) ?? refuse('not-found');
  }

  #policyAt(arn: string, refuse: Refuse): ActualPolicy {
    return this.#policies.get(arn) ?? refuse('not-found');
  }

  #attachedTo(arn: string): StoredRole[] {
    return [...this.#roles.values()].filter(({ attached }) => attached.has(arn));
  }

  #note(call: Call): Fault {
    this.calls.push(call);
    return this.fault(call, this.calls.length - 1);
  }

  async #read<T>(operation: string, resource: string, answer: () => T): Promise<T> {
    if (this.#note({ operation, resource, writes: false }) !== null)
      throw this.#error(operation, resource, this.failWith);
    return answer();
  }

  async #write<T>(operation: string, resource: string, change: (refuse: Refuse) => T): Promise<T> {
    const call = { operation, resource, writes: true };
    const fault = this.#note(call);
    // Calls that are side by side in an apply may take effect in any order: none before the next turn.
    await Promise.resolve();
    if (fault === 'before') throw this.#error(operation, resource, this.failWith);
    const answer = change((kind) => {
      throw this.#error(operation, resource, kind);
    });
    this.onWrite(call);
    if (fault === 'after') throw this.#error(operation, resource, 'unreachable');
    return answer;
  }

  #error(operation: string, resource: string, kind: CloudErrorKind): CloudError {
    const service = 'memory';
    return new CloudError({
      kind,
      service,
      operation,
      resource,
      code: `Code-${kind}`,
      detail: 'as the test wanted',
      mend: `Mend ${kind}.`,
    });
  }
}

type Refuse = (kind: CloudErrorKind) => never;
