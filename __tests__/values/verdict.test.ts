import { CloudError, type ReadValue } from '../../src/domain/cloud.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { ResolvedValue } from '../../src/values/resolve.ts';
import { judgeValue } from '../../src/values/verdict.ts';
import { declared, existing } from '../plan/builders.ts';

const available: ResolvedValue = { kind: 'available', value: new SecretValue('mine'), whole: new SecretValue('mine') };
const unavailable: ResolvedValue = { kind: 'unavailable', why: 'environment variable KEY is not set' };
const noSource: ResolvedValue = { kind: 'no-source' };
const text = (value: string): ReadValue => ({ kind: 'text', value: new SecretValue(value), versionId: 'v' });
const notRead = { by: 'nothing', why: 'values are compared when the plan is applied' } as const;
const denied = new CloudError({
  kind: 'denied',
  service: 'secretsmanager',
  operation: 'GetSecretValue',
  resource: 'ml/key',
  code: 'AccessDeniedException',
  detail: 'no',
  mend: 'Allow it.',
});

const secret = declared('ml/key');
const withValue = existing('ml/key');
const withoutValue = existing('ml/key', { versions: {} });
const pendingOnly = existing('ml/key', { versions: { v1: ['AWSPENDING'] } });

it.each([
  ['the same', withValue, available, text('mine'), { kind: 'same' }],
  ['another', withValue, available, text('yours'), { kind: 'differs' }],
  ['nothing there to read', withValue, available, { kind: 'none' }, { kind: 'absent' }],
  ['bytes', withValue, available, { kind: 'binary' }, { kind: 'binary' }],
  ['not read', withValue, available, notRead, { kind: 'not-compared', why: notRead.why }],
  [
    'read in vain',
    withValue,
    available,
    { kind: 'failed', error: denied },
    { kind: 'not-compared', why: 'ml/key could not be read: AccessDeniedException' },
  ],
  ['no such secret', undefined, available, notRead, { kind: 'absent' }],
  ['no version at all', withoutValue, available, notRead, { kind: 'absent' }],
  ['a rotation that makes the first version', pendingOnly, available, notRead, { kind: 'rotating' }],
  [
    'no source value, secret there',
    withValue,
    unavailable,
    notRead,
    { kind: 'unavailable', why: 'environment variable KEY is not set' },
  ],
  [
    'no source value, no secret',
    undefined,
    unavailable,
    notRead,
    { kind: 'unavailable', why: 'environment variable KEY is not set' },
  ],
  ['made or set elsewhere', withValue, noSource, notRead, { kind: 'kept' }],
  ['to be made or set', undefined, noSource, notRead, { kind: 'absent' }],
] as const)('the verdict on a value: %s', (_what, actual, resolved, read, verdict) => {
  expect(judgeValue(secret, actual, resolved, 'by' in read ? read : { by: 'reading', read })).toEqual(verdict);
});
