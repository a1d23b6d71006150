import { SecretValue } from '../../../src/domain/secret-value.ts';
import type { ValueVerdict } from '../../../src/domain/value.ts';
import type { Plan, PlannedSecret, SecretChange } from '../../../src/plan/plan.ts';
import { type ValueDigests, valueDigestsOf } from '../../../src/record/digest.ts';
import type { ResolvedValue } from '../../../src/values/resolve.ts';
import { declared, ENV } from '../plan/builders.ts';

export const KEY = new SecretValue('a key of the tests, 32 or more characters');
export const OTHER_KEY = new SecretValue('another key of the tests, as long as that');
export const HEAD = 'a'.repeat(40);

/** A plan whose lists are what the test is about; everything else stays as it is. */
export function planWith(parts: Partial<Plan> = {}): Plan {
  return {
    format: 2,
    stack: 'ml',
    dataPlane: 'production',
    accountId: '123456789012',
    region: 'us-west-2',
    partition: 'aws',
    source: 'acme/flows:union-secrets.yaml',
    group: 'arn:aws:secretsmanager:us-west-2:123456789012:secret:',
    secrets: [],
    roles: [],
    refusals: [],
    warnings: [],
    ...parts,
  };
}

export function secretWith(
  name: string,
  changes: readonly SecretChange[],
  value: ValueVerdict | null = null,
): PlannedSecret {
  const status = changes.some(({ kind }) => kind === 'create') ? 'create' : changes.length > 0 ? 'update' : 'unchanged';
  return { name, status, pair: null, source: ENV, value, changes };
}

export function planOfChanges(name: string, ...changes: SecretChange[]): Plan {
  return planWith({ secrets: [secretWith(name, changes)] });
}

export const CREATE: SecretChange = {
  kind: 'create',
  description: '',
  tags: {},
  source: ENV,
  kmsKeyId: null,
  keyWillChange: false,
};

export const SET: SecretChange = { kind: 'set-value', why: 'differs', source: ENV };

export const DESCRIBE: SecretChange = { kind: 'describe', from: 'old', to: 'new' };

/** What a run knows of these values: null is a value that it does not have. */
export function digestsOf(values: Readonly<Record<string, string | null>>, key = KEY): ValueDigests {
  const secrets = Object.keys(values).map((name) => declared(name));
  const resolved = Object.entries(values).map(([name, text]): [string, ResolvedValue] => {
    if (text === null) return [name, { kind: 'unavailable', why: 'variable-not-set' }];
    const value = new SecretValue(text);
    return [name, { kind: 'available', value, whole: value }];
  });
  return valueDigestsOf(secrets, new Map(resolved), { accountId: '123456789012', region: 'us-west-2' }, key);
}
