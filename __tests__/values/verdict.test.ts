import { CloudError, type ReadValue } from '../../src/domain/cloud.ts';
import { OWNERSHIP_TAGS } from '../../src/domain/ownership.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { judgeValue } from '../../src/values/compare.ts';
import type { IdVerdict, KeyedIds } from '../../src/values/fingerprint.ts';
import type { ResolvedValue } from '../../src/values/resolve.ts';
import { declared, existing } from '../helpers/plan/builders.ts';

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

/** Ids that tell this, and remember what they were asked. */
function ids(verdict: IdVerdict, previous = false) {
  const asked: unknown[] = [];
  const verify: KeyedIds['verify'] = (versionId, { accountId, region, name }, value) => {
    asked.push([versionId, accountId, region, name, value.reveal()]);
    return { verdict, previous };
  };
  return { asked, by: 'id', ids: { create: () => '', verify }, accountId: '1', region: 'r' } as const;
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
] as const)('the verdict on a value: %s', (_what, actual, resolved, read, verdict) => {
  expect(judgeValue(secret, actual, resolved, 'by' in read ? read : { by: 'reading', read })).toEqual(verdict);
});

describe('by the id of the version', () => {
  it.each<[IdVerdict, boolean, object]>([
    ['same', false, { kind: 'same' }],
    ['same', true, { kind: 'same', previousKey: true }],
    ['differs', false, { kind: 'differs' }],
    ['differs', true, { kind: 'differs' }],
    ['other-key', false, { kind: 'other-key' }],
    ['unkeyed', false, { kind: 'unkeyed' }],
    ['foreign', false, { kind: 'foreign' }],
  ])('%s, by the key before: %s', (verdict, previous, expected) => {
    const comparing = ids(verdict, previous);
    expect(judgeValue(secret, withValue, available, comparing)).toEqual(expected);
    expect(comparing.asked).toEqual([['version-1', '1', 'r', 'ml/key', 'mine']]);
  });
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
  ] as const)('%s', (_what, one, change, kind) => {
    const actual = existing('ml/key', change);
    expect(judgeValue(one, actual, available, { by: 'reading', read: text('yours') })).toEqual({ kind });
  });
});
