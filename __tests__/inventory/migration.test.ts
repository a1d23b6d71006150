import { shellWord } from '../../src/domain/aws-command.ts';
import type { AccountAccess, ListedSecret, Principal } from '../../src/domain/cloud.ts';
import { takeInventory } from '../../src/inventory/inventory.ts';
import { migrationOf, migrationSentence, migrationSteps } from '../../src/inventory/migration.ts';

const TIME = '2026-11-27T08:00:00.000Z';
const READ = 'secretsmanager:GetSecretValue';
const ARN = 'arn:aws:iam::123456789012:policy/vendor';
const secret = (name: string, lastAccessedAt?: string): ListedSecret => ({
  name,
  arn: `arn:aws:secretsmanager:us-west-2:123456789012:secret:${name}-AbCdEf`,
  description: '',
  tags: {},
  versions: { v1: ['AWSCURRENT'] },
  rotationEnabled: false,
  ...(lastAccessedAt === undefined ? {} : { lastAccessedAt }),
});
const SECRETS = [
  secret('ml/declared', '2026-11-26'),
  secret('other/in-use', '2026-11-25'),
  secret('other/in use?', '2026-11-20'),
  secret('other/old', '2026-01-01'),
  secret('other/never'),
  secret('u__org__secret', '2026-11-26'),
];
const DESIRED = {
  roles: [{ key: 'default', name: 'flyte', policyName: 'p', policyPath: '/', match: 'names' as const }],
  secrets: [{ name: 'ml/declared', roles: ['default'] }],
  grants: [],
} as unknown as Parameters<typeof migrationOf>[2];
const CONTEXT = { dataPlane: 'production', days: 30, roleKeys: new Map([['flyte', 'default']]) };

function migrate(role: Partial<Principal>, document: object = allow('*')) {
  const principal: Principal = {
    kind: 'role',
    name: 'flyte',
    arn: 'arn:aws:iam::123456789012:role/flyte',
    inline: [],
    attached: [],
    ...role,
  };
  const access: AccountAccess = { principals: [principal], policies: new Map([[ARN, { name: 'vendor', document }]]) };
  const inventory = takeInventory({
    accountId: '123456789012',
    region: 'us-west-2',
    time: TIME,
    secrets: SECRETS,
    access,
    ourPolicies: new Set(),
  });
  return migrationOf(inventory, access, DESIRED, 30);
}
const allow = (Resource: string, Action: string | string[] = READ) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource }],
});
const inline = (document: object) => ({ inline: [{ name: 'read all', document }] });

test('names what the role loses: in use first, Union’s own last', () => {
  const [role] = migrate({ attached: [ARN] });
  expect(role?.broad).toEqual([{ name: 'vendor', arn: ARN, isAwsManaged: false, conditions: [], allowsMore: false }]);
  expect(role?.readsNow).toHaveLength(6);
  expect(role?.loses.map(({ name, isRecent }) => [name, isRecent])).toEqual([
    ['other/in-use', true],
    ['other/in use?', true],
    ['other/old', false],
    ['other/never', false],
    ['u__org__secret', true],
  ]);
  expect(role && migrationSentence(role, 30)).toBe(
    "flyte can read 6 secrets because of the policy vendor. The file grants 1. Without the broad access it loses 5 secrets, 2 of them read in the last 30 days, 1 of them Union's own.",
  );
});

test('a secret that another policy names as well is not lost', () => {
  const [role] = migrate({ attached: [ARN], ...inline(allow(SECRETS[3]?.arn ?? '')) });
  expect(role?.loses.map(({ name }) => name)).not.toContain('other/old');
});

test('a role that reads no more than it is granted has no way to go', () => {
  const migrations = migrate(inline(allow(SECRETS[0]?.arn ?? '')));
  expect(migrations[0]).toMatchObject({ broad: [], loses: [] });
  expect(migrationSteps(migrations, CONTEXT)).toEqual([]);
});

test('a role that is not there', () => {
  const [role] = migrate({ name: 'someone-else' });
  expect(role && migrationSentence(role, 30)).toBe('There is no role flyte in this account.');
});

test('the steps, in the order in which nobody loses what they need', () => {
  const steps = migrationSteps(migrate({ attached: [ARN], ...inline(allow('*', [READ, 's3:GetObject'])) }), CONTEXT);
  expect(steps.map(({ title }) => title)).toEqual([
    'Grant what is in use',
    'Apply the file',
    'Take the inline policy read all from flyte',
    'Take the policy vendor from flyte',
    'Check',
  ]);
  expect(steps[0]?.code).toEqual(['grants:', '  - other/in-use', '  - other/in use?']);
  expect(steps[2]?.code).toEqual([
    "aws iam get-role-policy --role-name flyte --policy-name 'read all' --query PolicyDocument > 'flyte-read all.json'",
    '# take secretsmanager:GetSecretValue out of a copy of the file, then:',
    "aws iam put-role-policy --role-name flyte --policy-name 'read all' --policy-document 'file://flyte-read all-narrow.json'",
  ]);
  expect(steps[3]?.code).toEqual([
    `aws iam detach-role-policy --role-name flyte --policy-arn ${ARN}`,
    `# undo: aws iam attach-role-policy --role-name flyte --policy-arn ${ARN}`,
  ]);
});

test('an inline policy that allows nothing else is deleted, with the way back', () => {
  const steps = migrationSteps(migrate(inline(allow('*'))), CONTEXT);
  expect(steps.find(({ title }) => title.startsWith('Take'))?.code).toEqual([
    "aws iam get-role-policy --role-name flyte --policy-name 'read all' --query PolicyDocument > 'flyte-read all.json'",
    "aws iam delete-role-policy --role-name flyte --policy-name 'read all'",
    "# undo: aws iam put-role-policy --role-name flyte --policy-name 'read all' --policy-document 'file://flyte-read all.json'",
  ]);
});

test.each([
  ['flyte', 'flyte'],
  ["it's", "'it'\\''s'"],
  ['$(rm)', "'$(rm)'"],
])('the shell takes %s as one word', (text, word) => expect(shellWord(text)).toBe(word));
