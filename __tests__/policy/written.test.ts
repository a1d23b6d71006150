import fc from 'fast-check';
import type { DesiredState } from '../../src/domain/desired.ts';
import { partitionOf, secretGroup } from '../../src/domain/pair.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo } from '../helpers/apply/run-apply.ts';
import { ACCOUNT, declared, desiredState, UNGUARDED } from '../helpers/plan/builders.ts';
import { allows, type Context } from '../helpers/policy/iam.ts';

/** Every document that is written, the transitional ones too, says no more than what the file grants, in the words of IAM. */

const ROLES = ['one', 'two'];
const READ = 'secretsmanager:GetSecretValue';
const KEY_ID = '11111111-2222-3333-4444-555555555555';
const KEYS = [null, 'alias/ml', 'alias/other', KEY_ID];
/** Each looks like another one. */
const NAMES = ['a', 'A', 'a-', 'a-abcdef', 'ml/key', 'ml/Key', 'ml', ...long(14)];
const PLACES = [
  ['us-west-2', 'amazonaws.com'],
  ['cn-north-1', 'amazonaws.com.cn'],
  ['us-gov-west-1', 'amazonaws.com'],
  ['eusc-de-east-1', 'amazonaws.eu'],
] as const;

function long(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${10 + index}`.padStart(400, 'n'));
}

const anyFile = (region: string): fc.Arbitrary<DesiredState> =>
  fc
    .record({
      holders: fc.constantFrom(ROLES, ROLES.toReversed()),
      match: fc.constantFrom('names', 'names', 'tags'),
      secrets: fc.dictionary(
        fc.constantFrom(...NAMES),
        fc.record({ roles: fc.subarray(['x', 'y']), kmsKeyId: fc.constantFrom(...KEYS) }),
        { minKeys: 1 },
      ),
    })
    .map(({ holders, match, secrets }) =>
      desiredState({
        region,
        roles: ['x', 'y'].map((key, index) => ({
          key,
          name: holders[index] ?? '',
          policyName: `p-${key}`,
          policyPath: '/',
          policyTags: {},
          match: key === 'x' ? (match as 'names' | 'tags') : 'names',
        })),
        secrets: Object.entries(secrets)
          .map(([name, rest]) => declared(name, rest))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
        removal: UNGUARDED,
      }),
    );

interface Written {
  /** Key of the role that it is for. */
  readonly role: string;
  readonly document: unknown;
}

/** Applies one file after the other, and keeps each document that was written. */
async function written(cloud: MemoryCloud, files: readonly DesiredState[]): Promise<Written[]> {
  const found = new Map<string, Written>();
  cloud.onWrite = ({ operation, resource }) => {
    const name = resource.split('/').at(-1) ?? '';
    if (operation !== 'CreatePolicy' && operation !== 'CreatePolicyVersion') return;
    const one = { role: name.startsWith('p-x') ? 'x' : 'y', document: cloud.documentOf(name) };
    found.set(JSON.stringify(one), one);
  };
  for (const file of files) expect((await applyTo(cloud, file)).refusals).toEqual([]);
  return [...found.values()];
}

describe.each(PLACES)('in %s', (region, suffix) => {
  const partition = partitionOf(region);
  const group = secretGroup(partition, region, ACCOUNT);
  const elsewhere = (arn: string) => [
    arn.replace(region, 'us-east-2'),
    arn.replace(ACCOUNT, '999999999999'),
    arn.replace(`arn:${partition}:`, partition === 'aws' ? 'arn:aws-cn:' : 'arn:aws:'),
  ];
  const tagged = {
    'aws:ResourceTag/union-secrets:stack': 'ml',
    'aws:ResourceTag/union-secrets:data-plane': 'production',
  };
  const keyArn = `arn:${partition}:kms:${region}:${ACCOUNT}:key/${KEY_ID}`;
  const via = (service: string) => ({ 'kms:ViaService': service });
  const ours = via(`secretsmanager.${region}.${suffix}`);
  const may = (documents: readonly unknown[], action: string, resource: string, context: Context = {}) =>
    allows(documents, `arn:${partition}:iam::${ACCOUNT}:role/one`, action, resource, context);

  it('allows what the file gives the role, before or after, and nothing that looks like it', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile(region), anyFile(region), async (from, to) => {
        const cloud = new MemoryCloud(group, ROLES);
        for (const { role, document } of await written(cloud, [from, to])) {
          const given = [from, to].flatMap(({ secrets }) => secrets.filter(({ roles }) => roles.includes(role)));
          const names = new Set(given.map(({ name }) => name));
          for (const name of NAMES) {
            const arn = `${group}${name}-123456`;
            expect([name, (await may([document], READ, arn)) && !names.has(name)]).toEqual([name, false]);
            if (name.length === 400) continue;
            const others = ['u__x', `${name}/x`, `${name}-abcdeg`, `x${name}`].map((one) => `${group}${one}-123456`);
            for (const other of [...elsewhere(arn), ...others, `${arn}7`])
              expect([other, await may([document], READ, other)]).toEqual([other, false]);
            for (const other of elsewhere(arn)) expect(await may([document], READ, other, tagged)).toBe(false);
            for (const [tag] of Object.entries(tagged))
              expect(names.has(name) || (await may([document], READ, arn, { ...tagged, [tag]: 'ML' }))).toBe(
                names.has(name),
              );
            expect(await may([document], 'secretsmanager:PutSecretValue', arn, tagged)).toBe(false);
          }
          const keys = new Set(given.map(({ kmsKeyId }) => kmsKeyId));
          const decrypts = (context: Context, key = keyArn) => may([document], 'kms:Decrypt', key, context);
          expect((await decrypts(ours)) && !keys.has(KEY_ID)).toBe(false);
          for (const alias of ['alias/ml', 'alias/other']) {
            const context = { ...ours, 'kms:ResourceAliases': [alias] };
            expect((await decrypts(context, keyArn.replace('1111', '9999'))) && !keys.has(alias)).toBe(false);
          }
          const anyAlias = { 'kms:ResourceAliases': ['alias/ml', 'alias/other'] };
          for (const service of [`s3.${region}.${suffix}`, `secretsmanager.us-east-2.${suffix}`])
            expect(await decrypts({ ...anyAlias, ...via(service) })).toBe(false);
          expect(await decrypts(anyAlias)).toBe(false);
          for (const key of elsewhere(keyArn)) expect(await decrypts({ ...anyAlias, ...ours }, key)).toBe(false);
        }
        for (const { key, name } of to.roles)
          for (const secret of to.secrets.filter(({ roles }) => roles.includes(key)))
            expect(await may(cloud.documents(name), READ, `${group}${secret.name}-123456`, tagged)).toBe(true);
      }),
      { numRuns: 3 },
    );
  });
});
