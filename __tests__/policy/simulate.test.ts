import fc from 'fast-check';
import type { DesiredSecret, DesiredState } from '../../src/domain/desired.ts';
import { kmsKey } from '../../src/domain/kms-key.ts';
import {
  ACCOUNT,
  actualState,
  declared,
  defaultRole,
  desiredState,
  GROUP,
  PLACE,
  planOf,
  REGION,
  roleIn,
} from '../helpers/plan/builders.ts';
import { allows, type Context } from '../helpers/policy/iam.ts';

const ROLE = `arn:aws:iam::${ACCOUNT}:role/${defaultRole.name}`;
const READ = 'secretsmanager:GetSecretValue';
const VIA = { 'kms:ViaService': `secretsmanager.${REGION}.amazonaws.com` };
const KEY_ID = '11111111-2222-3333-4444-555555555555';
const KEY_ARN = `arn:aws:kms:${REGION}:${ACCOUNT}:key/${KEY_ID}`;
const OTHER_KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/99999999-2222-3333-4444-555555555555`;

/** Whether IAM would allow it to the role with the policies that we plan for this file. */
async function may(file: DesiredState, action: string, resource: string, context: Context = {}): Promise<boolean> {
  const documents = roleIn(planOf(file, actualState())).policies.flatMap(({ document }) => document ?? []);
  return allows(documents, ROLE, action, resource, context);
}

const suffix = fc.stringMatching(/^[A-Za-z0-9]{6}$/);
const secretName = fc
  .stringMatching(/^[A-Za-z0-9_+=.@-][A-Za-z0-9/_+=.@-]{0,30}$/)
  .filter((name) => !name.startsWith('u__'));
const names = fc.uniqueArray(secretName, { minLength: 1, maxLength: 8 });
const fileOf = (names: readonly string[], change: Partial<DesiredState> = {}) =>
  desiredState({ secrets: names.map((name) => declared(name)), ...change });

describe('granted by name', () => {
  it('every declared secret can be read, whatever its suffix; by nothing but GetSecretValue', async () => {
    await fc.assert(
      fc.asyncProperty(names, suffix, async (names, end) => {
        for (const name of names) {
          const arn = `${GROUP}${name}-${end}`;
          expect([name, await may(fileOf(names), READ, arn)]).toEqual([name, true]);
          for (const action of [
            'DescribeSecret',
            'PutSecretValue',
            'UpdateSecret',
            'DeleteSecret',
            'ListSecretVersionIds',
          ])
            expect(await may(fileOf(names), `secretsmanager:${action}`, arn)).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('near misses cannot: longer, shorter, elsewhere, of others', async () => {
    await fc.assert(
      fc.asyncProperty(names, suffix, secretName, async (names, end, other) => {
        const name = names[0] ?? '';
        const arn = `${GROUP}${name}-${end}`;
        const elsewhere = [
          arn.replace(`:${REGION}:`, ':us-east-1:'),
          arn.replace(ACCOUNT, '999999999999'),
          arn.replace('arn:aws:', 'arn:aws-cn:'),
        ];
        const others = [`${name}x`, `x${name}`, `${name}/x`, `${name}-${end}`, name.slice(0, -1), `u__${name}`, other];
        const misses = [...others.map((one) => `${one}-${end}`), `${name}-${end}x`, `${name}-${end.slice(1)}`]
          // AWS itself cannot tell a name that ends in a hyphen and six characters from a declared one.
          .filter((one) => !names.includes(one.slice(0, -7)) || one.at(-7) !== '-')
          .map((one) => `${GROUP}${one}`);
        for (const miss of [...elsewhere, ...misses])
          expect([miss, await may(fileOf(names), READ, miss)]).toEqual([miss, false]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('granted by tags', () => {
  const file = fileOf(['a'], { roles: [{ ...defaultRole, match: 'tags' }] });
  const stack = { 'aws:ResourceTag/union-secrets:stack': 'ml' };
  const dataPlane = { 'aws:ResourceTag/union-secrets:data-plane': 'production' };

  it.each<[string, string, Context, boolean]>([
    ['a secret of the stack', `${GROUP}a-AbCdEf`, { ...stack, ...dataPlane }, true],
    ['one that is made later', `${GROUP}later-AbCdEf`, { ...stack, ...dataPlane }, true],
    ['one without tags', `${GROUP}a-AbCdEf`, {}, false],
    ['one of the stack only', `${GROUP}a-AbCdEf`, stack, false],
    ['one of the data plane only', `${GROUP}a-AbCdEf`, dataPlane, false],
    [
      'one of another stack',
      `${GROUP}a-AbCdEf`,
      { ...dataPlane, 'aws:ResourceTag/union-secrets:stack': 'search' },
      false,
    ],
    [
      'one of another data plane',
      `${GROUP}a-AbCdEf`,
      { ...stack, 'aws:ResourceTag/union-secrets:data-plane': 'staging' },
      false,
    ],
    [
      'one whose tag differs in its letters',
      `${GROUP}a-AbCdEf`,
      { ...dataPlane, 'aws:ResourceTag/union-secrets:stack': 'ML' },
      false,
    ],
    ["one of Union's own", `${GROUP}u__a-AbCdEf`, {}, false],
    ['one in another region', `${GROUP.replace(REGION, 'us-east-1')}a-AbCdEf`, { ...stack, ...dataPlane }, false],
    ['one in another account', `${GROUP.replace(ACCOUNT, '999999999999')}a-AbCdEf`, { ...stack, ...dataPlane }, false],
  ])('%s', async (_what, arn, context, expected) => {
    expect(await may(file, READ, arn, context)).toBe(expected);
  });

  it('nothing but reading', async () => {
    expect(await may(file, 'secretsmanager:DeleteSecret', `${GROUP}a-AbCdEf`, { ...stack, ...dataPlane })).toBe(false);
  });
});

describe('decrypting', () => {
  const file = (kmsKeyId: DesiredSecret['kmsKeyId']) => desiredState({ secrets: [declared('a', { kmsKeyId })] });
  const aliases = (...list: string[]) => ({ 'kms:ResourceAliases': list });

  it.each<[string, string | null, string, Context, boolean]>([
    ['its key', KEY_ARN, KEY_ARN, VIA, true],
    ['its key by id', KEY_ID, KEY_ARN, VIA, true],
    ['another key', KEY_ARN, OTHER_KEY, VIA, false],
    ['its key, not through Secrets Manager', KEY_ARN, KEY_ARN, {}, false],
    ['its key, through another service', KEY_ARN, KEY_ARN, { 'kms:ViaService': `s3.${REGION}.amazonaws.com` }, false],
    [
      'its key, through Secrets Manager elsewhere',
      KEY_ARN,
      KEY_ARN,
      { 'kms:ViaService': 'secretsmanager.us-east-1.amazonaws.com' },
      false,
    ],
    ['the key behind its alias', 'alias/ml', KEY_ARN, { ...VIA, ...aliases('alias/ml') }, true],
    ['the key behind its alias and others', 'alias/ml', KEY_ARN, { ...VIA, ...aliases('alias/x', 'alias/ml') }, true],
    ['the key behind another alias', 'alias/ml', KEY_ARN, { ...VIA, ...aliases('alias/other') }, false],
    ['a key without an alias', 'alias/ml', KEY_ARN, VIA, false],
    ['the key behind its alias, not through Secrets Manager', 'alias/ml', KEY_ARN, aliases('alias/ml'), false],
    ['any key, with the managed one', null, KEY_ARN, { ...VIA, ...aliases('alias/aws/secretsmanager') }, false],
  ])('%s', async (_what, kmsKeyId, resource, context, expected) => {
    expect(await may(file(kmsKeyId), 'kms:Decrypt', resource, context)).toBe(expected);
  });

  it.each(['Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'CreateGrant'])('never %s', async (action) => {
    expect(await may(file(KEY_ARN), `kms:${action}`, KEY_ARN, VIA)).toBe(false);
  });

  it('with secrets over several parts, each can be read and decrypted by its own key, and no other', async () => {
    const keyOf = (index: number) =>
      `arn:aws:kms:${REGION}:${ACCOUNT}:key/11111111-2222-3333-4444-${`${index}`.padStart(12, '0')}`;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 4 }), async (count, spread) => {
        const secrets = Array.from({ length: count }, (_, index) =>
          declared(`${index}`.padStart(300, 'n'), { kmsKeyId: keyOf(index % (spread + 1)) }),
        );
        const last = secrets.at(-1);
        expect(await may(desiredState({ secrets }), READ, `${GROUP}${last?.name}-AbCdEf`)).toBe(true);
        for (let index = 0; index <= spread + 1; index++) {
          const isUsed = secrets.some(({ kmsKeyId }) => kmsKey(kmsKeyId, PLACE) && kmsKeyId === keyOf(index));
          expect(await may(desiredState({ secrets }), 'kms:Decrypt', keyOf(index), VIA)).toBe(isUsed);
        }
      }),
      { numRuns: 20 },
    );
  });
});
