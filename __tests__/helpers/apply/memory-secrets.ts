import type { ActualSecret } from '../../../src/domain/actual.ts';
import type { NewSecret, ReadValue, SecretStore } from '../../../src/domain/cloud.ts';
import type { Rotation } from '../../../src/domain/desired.ts';
import { OWNERSHIP_TAGS } from '../../../src/domain/ownership.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { MemoryCalls, type Refuse } from './memory-calls.ts';

interface StoredSecret {
  readonly shown: ActualSecret;
  /** Text of each version, by its id; bytes have none. */
  readonly values: ReadonlyMap<string, string>;
}

/** When deletions are asked for. */
export const DELETED_AT = '2026-02-01T00:00:00Z';

/** Secrets Manager as a map, with the refusals that a plan can meet. */
export class MemorySecrets extends MemoryCalls implements SecretStore {
  readonly #group: string;
  readonly #secrets = new Map<string, StoredSecret>();
  #made = 0;

  constructor(group: string) {
    super();
    this.#group = group;
  }

  // What tests look at and change, as people do in the console.

  storedValue(name: string): string | undefined {
    const stored = this.#secrets.get(name);
    return stored?.values.get(currentOf(stored.shown) ?? '');
  }
  /** How many versions were ever written. */
  versionCount(name: string): number {
    return this.#secrets.get(name)?.values.size ?? 0;
  }
  shown(name: string): ActualSecret | undefined {
    return this.#secrets.get(name)?.shown;
  }
  secretNames(): string[] {
    return [...this.#secrets.keys()].sort();
  }
  /** Makes a secret as someone else does; without a value. */
  addSecret(name: string, change: Partial<ActualSecret> = {}): void {
    if (!this.#secrets.has(name))
      this.#secrets.set(name, { shown: { ...this.#new(name), ...change }, values: new Map() });
  }
  editSecret(name: string, change: Partial<ActualSecret>): void {
    const stored = this.#secrets.get(name);
    if (stored) this.#secrets.set(name, { ...stored, shown: { ...stored.shown, ...change } });
  }
  setValue(name: string, value: string): void {
    const stored = this.#secrets.get(name);
    if (stored) this.#put(stored, value, `by-hand-${++this.#made}`);
  }
  /** The rotation function begins: a version that is not current yet. */
  beginRotation(name: string): void {
    const { versions = {} } = this.shown(name) ?? {};
    this.editSecret(name, { versions: { ...versions, [`rotating-${++this.#made}`]: ['AWSPENDING'] } });
  }
  /** It ends: that version is the current one. */
  endRotation(name: string): void {
    const versions = this.shown(name)?.versions ?? {};
    const pending = Object.keys(versions).find((id) => versions[id]?.includes('AWSPENDING'));
    const stored = this.#secrets.get(name);
    if (!stored || pending === undefined) return;
    const { [pending]: _pending, ...others } = versions;
    this.#put({ ...stored, shown: { ...stored.shown, versions: others } }, `rotated to ${pending}`, pending);
  }
  deleteByHand(name: string): void {
    this.editSecret(name, { deletedAt: DELETED_AT });
  }
  /** The deletion has happened: the name is free, and a new secret gets another suffix. */
  removeSecret(name: string): void {
    this.#secrets.delete(name);
  }

  describe(name: string): Promise<ActualSecret | undefined> {
    return this.read('DescribeSecret', name, () => this.shown(name));
  }

  listOwned(owner: { stack: string; dataPlane: string }): Promise<ActualSecret[]> {
    return this.read('ListSecrets', '*', () =>
      [...this.#secrets.values()]
        .map(({ shown }) => shown)
        .filter(({ tags }) => tags[OWNERSHIP_TAGS.stack] === owner.stack)
        .filter(({ tags }) => tags[OWNERSHIP_TAGS.dataPlane] === owner.dataPlane),
    );
  }

  currentSince(arn: string): Promise<string | undefined> {
    return this.read('ListSecretVersionIds', arn, () => undefined);
  }

  /** None has a policy of its own. */
  resourcePolicy(arn: string): Promise<string | undefined> {
    return this.read('GetResourcePolicy', arn, () => undefined);
  }

  readValues(arns: readonly string[]): Promise<Map<string, ReadValue>> {
    const asked = new Set(arns);
    return this.read('BatchGetSecretValue', arns.join(), () => {
      const stored = [...this.#secrets.values()].filter(({ shown }) => asked.has(shown.arn));
      return new Map(stored.map((one): [string, ReadValue] => [one.shown.arn, readValue(one)]));
    });
  }

  create({ name, description, tags, kmsKeyId, initial }: NewSecret): Promise<string> {
    return this.write('CreateSecret', name, (refuse) => {
      const there = this.shown(name);
      if (there) refuse(there.deletedAt === undefined ? 'exists' : 'refused');
      const shown = { ...this.#new(name), description, tags, ...(kmsKeyId === null ? {} : { kmsKeyId }) };
      this.#secrets.set(name, { shown, values: new Map() });
      if (initial) this.#put({ shown, values: new Map() }, initial.value.reveal(), initial.versionId);
      return shown.arn;
    });
  }

  putValue(arn: string, value: SecretValue, versionId: string): Promise<void> {
    return this.write('PutSecretValue', arn, (refuse) => {
      const stored = this.#at(arn, refuse);
      const there = stored.values.get(versionId);
      if (there !== undefined && there !== value.reveal()) refuse('exists');
      if (there === undefined) this.#put(stored, value.reveal(), versionId);
    });
  }

  setDescription(arn: string, description: string): Promise<void> {
    return this.#edit('UpdateSecret', arn, () => ({ description }));
  }

  setKey(arn: string, kmsKeyId: string | null): Promise<void> {
    return this.#change('UpdateSecret', arn, ({ kmsKeyId: _former, ...rest }) =>
      kmsKeyId === null ? rest : { ...rest, kmsKeyId },
    );
  }

  restore(arn: string): Promise<void> {
    return this.#change('RestoreSecret', arn, ({ deletedAt: _day, ...rest }) => rest, true);
  }

  async scheduleDeletion(arn: string, recoveryWindowDays: number): Promise<undefined> {
    if (recoveryWindowDays < 7 || recoveryWindowDays > 30) throw new RangeError('AWS takes 7 to 30 days.');
    await this.#edit('DeleteSecret', arn, () => ({ deletedAt: DELETED_AT }));
  }

  setRotation(arn: string, rotation: Rotation): Promise<void> {
    return this.#edit('RotateSecret', arn, (shown, refuse) => {
      if (currentOf(shown) === undefined) refuse('refused');
      return { rotationEnabled: true, rotation };
    });
  }

  cancelRotation(arn: string): Promise<void> {
    return this.#edit('CancelRotateSecret', arn, () => ({ rotationEnabled: false }));
  }

  tag(arn: string, tags: Readonly<Record<string, string>>): Promise<void> {
    return this.#edit('TagResource', arn, (shown) => ({ tags: { ...shown.tags, ...tags } }));
  }

  untag(arn: string, keys: readonly string[]): Promise<void> {
    return this.#edit('UntagResource', arn, (shown) => ({
      tags: Object.fromEntries(Object.entries(shown.tags).filter(([key]) => !keys.includes(key))),
    }));
  }

  #new(name: string): ActualSecret {
    const suffix = (++this.#made).toString(36).padStart(6, '0');
    return {
      name,
      arn: `${this.#group}${name}-${suffix}`,
      description: '',
      tags: {},
      versions: {},
      rotationEnabled: false,
    };
  }

  /** The stages move as in AWS: the version that was current becomes the previous one. */
  #put({ shown, values }: StoredSecret, value: string, versionId: string): void {
    const current = currentOf(shown);
    const older = Object.keys(shown.versions).map((id) => [id, id === current ? ['AWSPREVIOUS'] : []] as const);
    const versions = { ...Object.fromEntries(older), [versionId]: ['AWSCURRENT'] };
    this.#secrets.set(shown.name, { shown: { ...shown, versions }, values: new Map([...values, [versionId, value]]) });
  }

  #edit(
    operation: string,
    arn: string,
    edit: (shown: ActualSecret, refuse: Refuse) => Partial<ActualSecret>,
  ): Promise<void> {
    return this.#change(operation, arn, (shown, refuse) => ({ ...shown, ...edit(shown, refuse) }));
  }

  #change(
    operation: string,
    arn: string,
    change: (shown: ActualSecret, refuse: Refuse) => ActualSecret,
    deletedToo = false,
  ): Promise<void> {
    return this.write(operation, arn, (refuse) => {
      const stored = this.#at(arn, refuse, deletedToo);
      this.#secrets.set(stored.shown.name, { ...stored, shown: change(stored.shown, refuse) });
    });
  }

  /** AWS changes neither what is scheduled for deletion, nor replicas, nor what a service owns. */
  #at(arn: string, refuse: Refuse, deletedToo = false): StoredSecret {
    const stored = [...this.#secrets.values()].find(({ shown }) => shown.arn === arn) ?? refuse('not-found');
    const { deletedAt, owningService } = stored.shown;
    if ((deletedAt !== undefined && !deletedToo) || owningService !== undefined) refuse('refused');
    return stored;
  }
}

function currentOf(secret: ActualSecret): string | undefined {
  return Object.keys(secret.versions).find((id) => secret.versions[id]?.includes('AWSCURRENT'));
}

function readValue({ shown, values }: StoredSecret): ReadValue {
  const current = currentOf(shown);
  if (current === undefined) return { kind: 'none' };
  const value = values.get(current);
  return value === undefined ? { kind: 'binary' } : { kind: 'text', value: new SecretValue(value), versionId: current };
}
