import type { ActualSecret } from '../../src/domain/actual.ts';
import { CloudError, type ReadValue } from '../../src/domain/cloud.ts';
import type { DesiredSecret } from '../../src/domain/desired.ts';
import { OWNERSHIP_TAGS } from '../../src/domain/ownership.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { ValueVerdict } from '../../src/domain/value.ts';
import { type Comparator, compareValues } from '../../src/values/compare.ts';
import type { KeyedIds } from '../../src/values/fingerprint.ts';
import type { ResolvedValue } from '../../src/values/resolve.ts';
import { actualState, declared, desiredState, existing } from '../helpers/plan/builders.ts';

const available: ResolvedValue = { kind: 'available', value: new SecretValue('mine'), whole: new SecretValue('mine') };
const unavailable: ResolvedValue = { kind: 'unavailable', why: 'variable-not-set' };
const noSource: ResolvedValue = { kind: 'no-source' };
const text = (value: string): ReadValue => ({ kind: 'text', value: new SecretValue(value), versionId: 'v' });
const notRead = { by: 'nothing' } as const;
const denied = new CloudError({
  kind: 'denied',
  service: 'secretsmanager',
  operation: 'GetSecretValue',
  resource: 'ml/key',
  code: 'AccessDeniedException',
  detail: 'no',
  fix: 'Allow it.',
});

/** The verdict on the value of one secret. */
async function judge(
  one: DesiredSecret,
  actual: ActualSecret | undefined,
  resolved: ResolvedValue,
  comparator: Comparator,
): Promise<ValueVerdict | undefined> {
  const desired = desiredState({ secrets: [one] });
  const state = actualState({ secrets: actual === undefined ? [] : [actual] });
  const { verdicts } = await compareValues(desired, state, new Map([[one.name, resolved]]), comparator);
  return verdicts.get(one.name);
}

function reading(read: ReadValue): Comparator {
  return { by: 'reading', store: { readValues: async (arns) => new Map(arns.map((arn) => [arn, read])) } };
}

const secret = declared('ml/key');
const withValue = existing('ml/key');
const withoutValue = existing('ml/key', { versions: {} });
const pendingOnly = existing('ml/key', { versions: { v1: ['AWSPENDING'] } });

it.each([
  ['the same', withValue, available, text('mine'), { kind: 'same' }],
  ['another', withValue, available, text('yours'), { kind: 'differs' }],
  ['nothing there to read', withValue, available, { kind: 'none' }, { kind: 'absent' }],
  ['bytes', withValue, available, { kind: 'binary' }, { kind: 'binary' }],
  ['not read', withValue, available, notRead, { kind: 'not-compared', why: { kind: 'on-apply' } }],
  [
    'read in vain',
    withValue,
    available,
    { kind: 'failed', error: denied },
    { kind: 'not-compared', why: { kind: 'read-failed', code: 'AccessDeniedException' } },
  ],
  ['no such secret', undefined, available, notRead, { kind: 'absent' }],
  ['no version at all', withoutValue, available, notRead, { kind: 'absent' }],
  ['a rotation that makes the first version', pendingOnly, available, notRead, { kind: 'rotating' }],
  ['no source value, secret there', withValue, unavailable, notRead, { kind: 'unavailable', why: 'variable-not-set' }],
  ['no source value, no secret', undefined, unavailable, notRead, { kind: 'unavailable', why: 'variable-not-set' }],
  ['made or set elsewhere', withValue, noSource, notRead, { kind: 'kept' }],
  ['to be made or set', undefined, noSource, notRead, { kind: 'absent' }],
] as const)('the verdict on a value: %s', async (_what, actual, resolved, read, verdict) => {
  expect(await judge(secret, actual, resolved, 'by' in read ? read : reading(read))).toEqual(verdict);
});

it('what the id of the version says is the verdict', async () => {
  const asked: unknown[] = [];
  const verify: KeyedIds['verify'] = (versionId, { accountId, region, name }, value) => {
    asked.push([versionId, accountId, region, name, value.reveal()]);
    return { kind: 'same', previousKey: true };
  };
  const verdict = await judge(secret, withValue, available, { by: 'id', ids: { create: () => '', verify } });
  expect(verdict).toEqual({ kind: 'same', previousKey: true });
  expect(asked).toEqual([['version-1', '123456789012', 'us-west-2', 'ml/key', 'mine']]);
});

describe('a secret that is rotated', () => {
  const rotates = { lambdaArn: 'arn:lambda', schedule: 'rate(1 day)' };
  const ours = { [OWNERSHIP_TAGS.rotation]: 'configured' };
  const manual = declared('ml/key', { value: { kind: 'manual' } });
  const kept = declared('ml/key', { rotation: rotates });

  it.each([
    ['a rotation is under way', secret, { versions: { v1: ['AWSCURRENT'], v2: ['AWSPENDING'] } }, 'rotating'],
    ['a rotation has just ended', secret, { versions: { v1: ['AWSCURRENT', 'AWSPENDING'] } }, 'differs'],
    [
      'a value of people, while it is rotated',
      manual,
      { versions: { v1: ['AWSCURRENT'], v2: ['AWSPENDING'] } },
      'differs',
    ],
    ['a value of people that is rotated', manual, { rotationEnabled: true }, 'differs'],
    ['a rotation of someone else', secret, { rotationEnabled: true }, 'rotated'],
    ['a rotation of the file', kept, { rotationEnabled: true, tags: ours }, 'rotated'],
    ['a rotation that has left the file', secret, { rotationEnabled: true, tags: ours }, 'differs'],
    ['a rotation that is no more', secret, { rotationEnabled: false }, 'differs'],
  ] as const)('%s', async (_what, one, change, kind) => {
    const actual = existing('ml/key', {
      ...change,
      tags: { ...existing('ml/key').tags, ...('tags' in change && change.tags) },
    });
    expect(await judge(one, actual, available, reading(text('yours')))).toEqual({ kind });
  });
});
