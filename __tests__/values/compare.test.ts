import { CloudError, type ReadValue } from '../../src/domain/cloud.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { compareValues } from '../../src/values/compare.ts';
import { keyedIds } from '../../src/values/fingerprint.ts';
import type { ResolvedValue } from '../../src/values/resolve.ts';
import { actualState, arnOf, declared, desiredState, existing } from '../helpers/plan/builders.ts';

const text = (value: string): ReadValue => ({ kind: 'text', value: new SecretValue(value), versionId: 'v' });
const available = (value: string): ResolvedValue => ({
  kind: 'available',
  value: new SecretValue(value),
  whole: new SecretValue(value),
});

/** Answers with these values by name, and remembers what it was asked for. */
function reader(answers: Record<string, ReadValue>) {
  const asked: string[][] = [];
  const readValues = async (arns: readonly string[]) => {
    asked.push([...arns]);
    return new Map(Object.entries(answers).map(([name, answer]) => [arnOf(name), answer]));
  };
  return { asked, by: 'reading', store: { readValues } } as const;
}

it('judges every value that a source gave, in one read', async () => {
  const desired = desiredState({ secrets: [declared('a'), declared('b'), declared('new')] });
  const actual = actualState({ secrets: [existing('b'), existing('a')] });
  const values = new Map([
    ['a', available('1')],
    ['b', available('2')],
    ['new', available('3')],
  ]);
  const store = reader({ a: text('1'), b: text('other') });
  const { verdicts, failures } = await compareValues(desired, actual, values, store);
  expect(Object.fromEntries(verdicts)).toEqual({
    a: { kind: 'same' },
    b: { kind: 'differs' },
    new: { kind: 'absent' },
  });
  expect(failures).toStrictEqual([]);
  expect(store.asked).toEqual([[arnOf('a'), arnOf('b')]]);
});

it.each([
  ['untagged', existing('a', { tags: {} })],
  ['of another stack', existing('a', { tags: { 'union-secrets:stack': 'other' } })],
  ['scheduled for deletion', existing('a', { deletedAt: '2026-01-01T00:00:00Z' })],
  ['without a current version', existing('a', { versions: {} })],
])("never reads a secret's value that is not ours to compare: %s", async (_what, secret) => {
  const store = reader({});
  const desired = desiredState({ secrets: [declared('a')] });
  await compareValues(desired, actualState({ secrets: [secret] }), new Map([['a', available('1')]]), store);
  expect(store.asked).toEqual([]);
});

it('never reads a value that has no source in this run', async () => {
  const store = reader({});
  const desired = desiredState({ secrets: [declared('a'), declared('b', { value: { kind: 'manual' } })] });
  const actual = actualState({ secrets: [existing('a'), existing('b')] });
  const values = new Map<string, ResolvedValue>([
    ['a', { kind: 'unavailable', why: 'variable-not-set' }],
    ['b', { kind: 'no-source' }],
  ]);
  const { verdicts } = await compareValues(desired, actual, values, store);
  expect(store.asked).toEqual([]);
  expect(Object.fromEntries(verdicts)).toEqual({
    a: { kind: 'unavailable', why: 'variable-not-set' },
    b: { kind: 'kept' },
  });
});

it('reads nothing without a reader, and says when values are compared', async () => {
  const desired = desiredState({ secrets: [declared('a')] });
  const values = new Map([['a', available('1')]]);
  const { verdicts } = await compareValues(desired, actualState({ secrets: [existing('a')] }), values, {
    by: 'nothing',
  });
  expect(verdicts.get('a')).toEqual({ kind: 'not-compared', why: { kind: 'on-apply' } });
});

it('reports every read that failed', async () => {
  const error = new CloudError({
    kind: 'denied',
    service: 'secretsmanager',
    operation: 'GetSecretValue',
    resource: arnOf('a'),
    code: 'AccessDeniedException',
    detail: 'no',
    fix: 'Allow it.',
  });
  const desired = desiredState({ secrets: [declared('a'), declared('b')] });
  const actual = actualState({ secrets: [existing('a'), existing('b')] });
  const values = new Map([
    ['a', available('1')],
    ['b', available('2')],
  ]);
  const { verdicts, failures } = await compareValues(
    desired,
    actual,
    values,
    reader({ a: { kind: 'failed', error }, b: text('2') }),
  );
  expect(failures).toStrictEqual([error]);
  expect(verdicts.get('a')?.kind).toBe('not-compared');
  expect(verdicts.get('b')?.kind).toBe('same');
});

it('reads what is about to be taken over, and only that of what belongs to nobody', async () => {
  const store = reader({ a: text('1') });
  const desired = desiredState({ secrets: [declared('a', { adopt: true }), declared('b', { adopt: true })] });
  const actual = actualState({
    secrets: [existing('a', { tags: {} }), existing('b', { tags: { 'union-secrets:stack': 'other' } })],
  });
  const values = new Map([
    ['a', available('1')],
    ['b', available('2')],
  ]);
  const { verdicts } = await compareValues(desired, actual, values, store);
  expect(store.asked).toEqual([[arnOf('a')]]);
  expect(verdicts.get('a')).toEqual({ kind: 'same' });
});

it('judges nothing of which the source is not known, and reads nothing of it', async () => {
  const store = reader({});
  const desired = desiredState({ secrets: [declared('a')] });
  const { verdicts } = await compareValues(desired, actualState({ secrets: [existing('a')] }), new Map(), store);
  expect([...verdicts]).toEqual([]);
  expect(store.asked).toEqual([]);
});

it('compares by ids that are bound to the account, the region and the name, and reads nothing', async () => {
  const ids = keyedIds(new SecretValue('k'.repeat(32)));
  const subject = { accountId: '123456789012', region: 'us-west-2', name: 'a' };
  const secretWith = (id: string) => existing('a', { versions: { [id]: ['AWSCURRENT'] } });
  const verdictOf = async (id: string) => {
    const desired = desiredState({ secrets: [declared('a')] });
    const actual = actualState({ secrets: [secretWith(id)] });
    const { verdicts } = await compareValues(desired, actual, new Map([['a', available('1')]]), { by: 'id', ids });
    return verdicts.get('a')?.kind;
  };
  expect(await verdictOf(ids.create(subject, new SecretValue('1')))).toBe('same');
  expect(await verdictOf(ids.create(subject, new SecretValue('2')))).toBe('differs');
  expect(await verdictOf(ids.create({ ...subject, region: 'us-east-1' }, new SecretValue('1')))).toBe('differs');
  expect(await verdictOf(ids.create({ ...subject, accountId: '9' }, new SecretValue('1')))).toBe('differs');
});
