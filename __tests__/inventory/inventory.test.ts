import type { AccountAccess, ListedSecret } from '../../src/domain/cloud.ts';
import { inventoryCsv, inventoryMarkdown } from '../../src/inventory/formats.ts';
import { type Inventory, takeInventory } from '../../src/inventory/inventory.ts';
import { inventoryPage } from '../../src/inventory/page.ts';

const CURRENT = { v1: ['AWSCURRENT'] };
const secret = (name: string, more: Partial<ListedSecret> = {}): ListedSecret => ({
  name,
  arn: `arn:aws:secretsmanager:us-west-2:123456789012:secret:${name}-AbCdEf`,
  description: '',
  tags: {},
  versions: CURRENT,
  rotationEnabled: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-11-01T00:00:00.000Z',
  lastAccessedAt: '2026-11-20',
  ...more,
});
const OURS = {
  'union-secrets:stack': 'ml',
  'union-secrets:data-plane': 'production',
  'union-secrets:source': 'acme/ml:union-secrets.yaml',
};
const POLICY = 'arn:aws:iam::123456789012:policy/ml@production@default';
const document = (Resource: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource }],
});
const access: AccountAccess = {
  principals: [
    { kind: 'role', name: 'flyte', arn: 'arn:aws:iam::123456789012:role/flyte', inline: [], attached: [POLICY] },
  ],
  policies: new Map([[POLICY, { name: 'ml@production@default', document: document(secret('ml/a').arn) }]]),
};

function inventory(secrets: readonly ListedSecret[], of: AccountAccess = access): Inventory {
  const input = { accountId: '123456789012', region: 'us-west-2', time: '2026-11-27T08:00:00.000Z', secrets };
  return takeInventory({ ...input, access: of, ourPolicies: new Set([POLICY]) });
}

const attention = (one: ListedSecret) => inventory([one]).secrets[0]?.attention;

describe('a secret', () => {
  test('of a stack, read by one role through our policy', () => {
    const tags = { ...OURS, 'union-secrets:value-source': 'env OPENAI_API_KEY' };
    expect(inventory([secret('ml/a', { tags, kmsKeyId: 'alias/ml' })]).secrets).toEqual([
      {
        name: 'ml/a',
        arn: secret('ml/a').arn,
        owner: { kind: 'stack', stack: 'ml', dataPlane: 'production', source: 'acme/ml:union-secrets.yaml' },
        readers: [
          {
            kind: 'role',
            name: 'flyte',
            policy: 'ml@production@default',
            policyArn: POLICY,
            everySecret: false,
            conditions: [],
            ours: true,
          },
        ],
        valueSource: 'env OPENAI_API_KEY',
        hasValue: true,
        valueAgeDays: 26,
        createdAt: '2026-01-01T00:00:00.000Z',
        lastReadAt: '2026-11-20',
        kmsKeyId: 'alias/ml',
        rotation: null,
        replicaOf: null,
        isReplicated: false,
        deletedAt: null,
        attention: [],
      },
    ]);
  });

  test.each([
    ['of nobody', { tags: {} }, ['no-owner']],
    ['of a service', { owningService: 'rds' }, []],
    ['of CloudFormation', { tags: { 'aws:cloudformation:stack-name': 'db' } }, []],
    ['that a tag gives a manager', { tags: { 'managed-by': 'external-secrets' } }, []],
    ['read long ago', { tags: OURS, lastAccessedAt: '2026-08-01' }, ['unused']],
    ['never read and new', { tags: OURS, createdAt: '2026-11-25T00:00:00.000Z', lastAccessedAt: undefined }, []],
    ['never read and old', { tags: OURS, lastAccessedAt: undefined }, ['unused']],
    ['without a value', { tags: OURS, versions: {} }, ['no-value']],
    ['on its way out', { deletedAt: '2026-11-26T00:00:00.000Z' }, ['scheduled-for-deletion']],
  ])('%s', (_, more, expected) => {
    const { lastAccessedAt, ...rest } = secret('ml/a', more as Partial<ListedSecret>);
    expect(attention({ ...rest, ...(lastAccessedAt === undefined ? {} : { lastAccessedAt }) })).toEqual(expected);
  });

  test('that nobody reads, and one that everybody reads', () => {
    expect(attention(secret('other', { tags: OURS }))).toEqual(['no-reader']);
    const wide = { ...access, policies: new Map([[POLICY, { name: 'vendor', document: document('*') }]]) };
    expect(inventory([secret('other', { tags: OURS })], wide).secrets[0]?.attention).toEqual(['everybody']);
  });

  test('that is a replica, and one that has replicas', () => {
    const [away, home] = inventory([
      secret('away', { primaryRegion: 'eu-west-1' }),
      secret('home', { primaryRegion: 'us-west-2' }),
    ]).secrets;
    expect(away).toMatchObject({ replicaOf: 'eu-west-1', isReplicated: false });
    expect(home).toMatchObject({ replicaOf: null, isReplicated: true });
  });
});

test('what is scheduled for deletion costs nothing', () => {
  const all = [secret('a'), secret('b'), secret('c', { deletedAt: '2026-11-26T00:00:00.000Z' })];
  expect(inventory(all).monthlyCost).toBe(0.8);
});

const HOSTILE = '</script><img src=x onerror=alert(1)>|`@octocat`\n=1+1';

describe('as Markdown', () => {
  test('counts what deserves a look and lists every secret', () => {
    const text = inventoryMarkdown(inventory([secret('ml/a', { tags: OURS }), secret('stray')]));
    expect(text).toContain('2 secrets, about $1 a month.');
    expect(text).toContain('| **Nobody owns** | 1 | `stray` |');
    expect(text).toContain('| `ml/a` | `ml · production` | role `flyte` by `ml@production@default`, ours |');
    expect(text).toContain('| `stray` | **nobody** | **nobody** |');
  });

  test('says what had no room', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => secret(`team/secret-${index}`));
    const text = inventoryMarkdown(inventory(many));
    expect(text.length).toBeLessThan(1_000_000);
    expect(text).toMatch(/…and [\d,]+ more secrets: see the CSV, JSON or HTML form\./);
  });

  test('hostile tags stay text', () => {
    const text = inventoryMarkdown(inventory([secret('ml/a', { tags: { 'managed-by': HOSTILE } })]));
    expect(text.split('\n').some((line) => line.startsWith('=1'))).toBe(false);
    expect(text).not.toContain('<img src=x onerror=alert(1)>|');
  });
});

describe('as CSV', () => {
  test('has a head and a line for each secret', () => {
    const [head, row, end] = inventoryCsv(inventory([secret('ml/a', { tags: OURS })])).split('\r\n');
    expect(head).toBe(
      'name,arn,owner,declared_in,readers,value_source,has_value,value_age_days_at_least,created,last_read,kms_key,state,attention',
    );
    expect(row).toBe(
      'ml/a,arn:aws:secretsmanager:us-west-2:123456789012:secret:ml/a-AbCdEf,ml · production,acme/ml:union-secrets.yaml,role flyte by ml@production@default (union-secrets),,true,26,2026-01-01T00:00:00.000Z,2026-11-20,,,',
    );
    expect(end).toBe('');
  });

  test('quotes what would break a line and disarms formulas', () => {
    const text = inventoryCsv(inventory([secret('=cmd', { tags: { 'managed-by': 'a "b",\nc' } })]));
    expect(text).toContain("\r\n'=cmd,");
    expect(text).toContain('"a ""b"",\nc"');
  });
});

test('as a page: hostile text neither ends the script nor becomes HTML', () => {
  const page = inventoryPage(inventory([secret('ml/a', { tags: { 'managed-by': HOSTILE } })]));
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/https?:\/\//);
});
