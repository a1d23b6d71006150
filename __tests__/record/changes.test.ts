import type { Plan, SecretChange } from '../../src/plan/plan.ts';
import { changesToApprove, describeChange, impliedChanges } from '../../src/record/changes.ts';
import { CREATE, DESCRIBE, planOfChanges, planWith, SET, secretWith } from './builders.ts';

const arn = 'arn:aws:lambda:us-west-2:123456789012:function:rotate';

test.each<[SecretChange, string[]]>([
  [CREATE, ['create ml/a']],
  [{ ...CREATE, value: 'later' } as SecretChange, ['create ml/a without a value']],
  [{ kind: 'restore', deletedAt: '2026-01-01T00:00:00Z' }, ['restore ml/a, which is scheduled for deletion']],
  [{ kind: 'adopt', tags: {}, set: {} }, ['take over ml/a']],
  [{ kind: 'describe', from: '', to: 'x'.repeat(100) }, [`set the description of ml/a to "${'x'.repeat(80)}..."`]],
  [{ kind: 'set-key', from: null, to: 'alias/ml' }, ['encrypt ml/a with alias/ml']],
  [{ kind: 'set-key', from: 'alias/ml', to: null }, ['encrypt ml/a with the AWS managed key']],
  [
    { kind: 'tag', set: { team: { from: null, to: 'ml' } }, remove: ['old'] },
    ['set the tag team to "ml" of ml/a', 'remove the tag old of ml/a'],
  ],
  [
    { kind: 'tag', set: { 'union-secrets:tags': { from: null, to: 'x' } }, remove: ['union-secrets:tags'] },
    ['set the tag union-secrets:tags of ml/a', 'remove the tag union-secrets:tags of ml/a'],
  ],
  [{ kind: 'set-value', why: 'differs', how: 'set' }, ['set the value of ml/a']],
  [{ kind: 'set-value', why: 'generation', how: 'generate', generation: 2 }, ['generate the value of ml/a']],
  [
    { kind: 'set-rotation', from: null, to: { lambdaArn: arn, schedule: 'rate(30 days)' } },
    [`let ${arn} rotate ml/a, rate(30 days)`],
  ],
  [{ kind: 'cancel-rotation' }, ['cancel the rotation of ml/a']],
  [{ kind: 'delete', recoveryWindowDays: 30 }, ['delete ml/a, to be restored within 30 days']],
])('a change in words: %j', (change, words) => {
  expect(changesToApprove(planOfChanges('ml/a', change)).map((one) => one.words)).toEqual(words);
});

const tag = (set: Extract<SecretChange, { kind: 'tag' }>['set'], ...remove: string[]): SecretChange => ({
  kind: 'tag',
  set,
  remove,
});
const GENERATE: SecretChange = { kind: 'set-value', why: 'absent', how: 'generate', generation: 2 };

/** Contents are digested: what an earlier release recorded must still count. */
test.each<[SecretChange, unknown[]]>([
  [
    CREATE,
    [
      [
        {
          on: 'secret',
          name: 'ml/a',
          change: { kind: 'create', description: '', tags: {}, value: 'set', kmsKeyId: null },
        },
        'ml/a',
      ],
    ],
  ],
  [
    { ...CREATE, value: 'later', kmsKeyId: 'k' } as SecretChange,
    [
      [
        {
          on: 'secret',
          name: 'ml/a',
          change: { kind: 'create', description: '', tags: {}, value: 'later', kmsKeyId: 'k' },
        },
        null,
      ],
    ],
  ],
  [{ kind: 'restore', deletedAt: 'x' }, [[{ on: 'secret', name: 'ml/a', change: { kind: 'restore' } }, null]]],
  [
    { kind: 'adopt', tags: { a: 'b' }, set: { c: 'd' } },
    [[{ on: 'secret', name: 'ml/a', change: { kind: 'adopt', set: { c: 'd' } } }, null]],
  ],
  [DESCRIBE, [[{ on: 'secret', name: 'ml/a', change: { kind: 'describe', from: 'old', to: 'new' } }, null]]],
  [SET, [[{ on: 'secret', name: 'ml/a', change: { kind: 'set-value', how: 'set' } }, 'ml/a']]],
  [GENERATE, [[{ on: 'secret', name: 'ml/a', change: { kind: 'set-value', how: 'generate' } }, 'ml/a']]],
  [
    tag({ team: { from: null, to: 'ml' }, 'union-secrets:tags': { from: 'x', to: 'y' } }, 'old', 'union-secrets:tags'),
    [
      [{ on: 'secret', name: 'ml/a', change: { kind: 'tag', key: 'team', from: null, to: 'ml' } }, null],
      [{ on: 'secret', name: 'ml/a', change: { kind: 'tag', key: 'union-secrets:tags' } }, null],
      [{ on: 'secret', name: 'ml/a', change: { kind: 'tag', key: 'old', remove: true } }, null],
      [{ on: 'secret', name: 'ml/a', change: { kind: 'tag', key: 'union-secrets:tags' } }, null],
    ],
  ],
])('what is recorded of a change: %j', (change, expected) => {
  const approved = changesToApprove(planOfChanges('ml/a', change));
  expect(approved.map(({ content, writes }) => [content, writes])).toEqual(expected);
  for (const { subject } of approved) expect(subject).toEqual({ kind: 'secret', name: 'ml/a' });
});

const unavailable = { kind: 'unavailable', why: 'not set' } as const;
const role = (name: string, policies: object[], access: object[] = []) =>
  ({ key: name, name, arn: '', access, policies }) as unknown as Plan['roles'][number];
const ATTACH = { name: 'p-two', changes: [{ kind: 'attach' }] };

test('access and policies: each grant and each role to be repaired', () => {
  const access = [
    { secret: 'ml/a', change: 'grant', why: '' },
    { secret: 'ml/b', change: 'revoke', why: '' },
    { secret: 'ml/c', change: null, why: '' },
  ];
  const roles = [
    role('one', [{ name: 'p-one', changes: [] }], access),
    role('two', [{ name: 'x', changes: [] }, ATTACH]),
  ];
  const plan = planWith({ roles });
  expect(changesToApprove(plan)).toEqual([
    {
      subject: { kind: 'secret', name: 'ml/a' },
      words: 'let the role one read ml/a',
      content: { on: 'access', role: 'one', roleName: 'one', secret: 'ml/a', change: 'grant' },
      writes: null,
    },
    {
      subject: { kind: 'secret', name: 'ml/b' },
      words: 'stop the role one from reading ml/b',
      content: { on: 'access', role: 'one', roleName: 'one', secret: 'ml/b', change: 'revoke' },
      writes: null,
    },
    {
      subject: { kind: 'role', name: 'two' },
      words: 'repair the policies of the role two',
      content: { on: 'policies', roleName: 'two', change: 'repair' },
      writes: null,
    },
  ]);
});

test('a tag change in words, all of it', () => {
  const change = tag({ a: { from: null, to: '1' } }, 'b');
  expect(describeChange(planWith(), { on: 'secret', name: 'ml/a', change })).toBe(
    'set the tag a to "1" of ml/a, remove the tag b of ml/a',
  );
});

test('a description of eighty characters is shown as a whole', () => {
  const [change] = changesToApprove(planOfChanges('ml/a', { kind: 'describe', from: '', to: 'x'.repeat(80) }));
  expect(change?.words).toBe(`set the description of ml/a to "${'x'.repeat(80)}"`);
});

describe('what a plan implies', () => {
  const implied = (parts: Partial<Plan>) => impliedChanges(planWith(parts)).map(({ words }) => words);

  test('a value that is not here may have to be written, where nothing that is planned writes it', () => {
    const secrets = [
      secretWith('create', [CREATE], unavailable),
      secretWith('set', [SET], unavailable),
      secretWith('describe', [DESCRIBE], unavailable),
      secretWith('none', [], unavailable),
      secretWith('same', [], { kind: 'same' }),
      { ...secretWith('refused', [], unavailable), status: 'refused' } as const,
    ];
    expect(implied({ secrets })).toEqual(['set the value of describe', 'set the value of none']);
  });

  test('policies that change may be left half done', () => {
    const idle = { name: 'p', changes: [] };
    expect(implied({ roles: [role('idle', [idle]), role('none', []), role('half', [idle, ATTACH])] })).toEqual([
      'repair the policies of the role half',
    ]);
  });
});
