import { phrase } from '../../src/domain/message.ts';
import type { Plan, SecretChange } from '../../src/plan/plan.ts';
import { changesToApprove, changeWords, impliedChanges } from '../../src/record/approved-changes.ts';
import { plainText } from '../../src/text/escape.ts';
import { ENV, generatedSource } from '../helpers/plan/builders.ts';
import { CREATE, DESCRIBE, planOfChanges, planWith, SET, secretWith } from '../helpers/record/builders.ts';

const tag = (set: Extract<SecretChange, { kind: 'tag' }>['set'], ...remove: string[]): SecretChange => ({
  kind: 'tag',
  set,
  remove,
});
const GENERATE: SecretChange = { kind: 'set-value', why: 'absent', source: generatedSource(2) };

/** Contents are digested: what an earlier release recorded must still count. */
test.each<[SecretChange, unknown[]]>([
  [
    CREATE,
    [
      [
        {
          on: 'secret',
          name: 'ml/a',
          change: { kind: 'create', description: '', tags: {}, source: ENV, kmsKeyId: null },
        },
        'ml/a',
      ],
    ],
  ],
  [
    { ...CREATE, source: { kind: 'manual' }, kmsKeyId: 'k' } as SecretChange,
    [
      [
        {
          on: 'secret',
          name: 'ml/a',
          change: { kind: 'create', description: '', tags: {}, source: { kind: 'manual' }, kmsKeyId: 'k' },
        },
        null,
      ],
    ],
  ],
  [{ kind: 'restore', deletedAt: 'x' }, [[{ on: 'secret', name: 'ml/a', change: { kind: 'restore' } }, null]]],
  [
    { kind: 'adopt', source: ENV, tags: { a: 'b' }, set: { c: 'd' } },
    [[{ on: 'secret', name: 'ml/a', change: { kind: 'adopt', source: ENV, set: { c: 'd' } } }, null]],
  ],
  [DESCRIBE, [[{ on: 'secret', name: 'ml/a', change: { kind: 'describe', from: 'old', to: 'new' } }, null]]],
  [SET, [[{ on: 'secret', name: 'ml/a', change: { kind: 'set-value', source: ENV } }, 'ml/a']]],
  [GENERATE, [[{ on: 'secret', name: 'ml/a', change: { kind: 'set-value', source: generatedSource(2) } }, null]]],
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

const unavailable = { kind: 'unavailable', why: 'variable-not-set' } as const;
const role = (name: string, policies: object[], access: object[] = []) =>
  ({ key: name, name, arn: '', access, policies }) as unknown as Plan['roles'][number];
const ATTACH = { name: 'p', path: '/', document: {}, tags: {}, changes: [{ kind: 'attach' }] };

test('access and policies: each grant and each role to be repaired', () => {
  const access = [
    { target: { kind: 'secret', name: 'ml/a' }, change: 'grant', why: '' },
    { target: { kind: 'secret', name: 'ml/b' }, change: 'revoke', why: '' },
    { target: { kind: 'secret', name: 'ml/c' }, change: null, why: '' },
  ];
  const roles = [role('one', [], access), role('two', [{ ...ATTACH, changes: [] }, ATTACH])];
  const plan = planWith({ roles });
  expect(changesToApprove(plan)).toEqual([
    {
      subject: { kind: 'secret', name: 'ml/a' },
      words: phrase`let role ${'one'} read ${'ml/a'}`,
      content: {
        on: 'access',
        role: 'one',
        roleName: 'one',
        target: { kind: 'secret', name: 'ml/a' },
        change: 'grant',
        home: null,
      },
      writes: null,
    },
    {
      subject: { kind: 'secret', name: 'ml/b' },
      words: phrase`stop role ${'one'} from reading ${'ml/b'}`,
      content: {
        on: 'access',
        role: 'one',
        roleName: 'one',
        target: { kind: 'secret', name: 'ml/b' },
        change: 'revoke',
        home: null,
      },
      writes: null,
    },
    {
      subject: { kind: 'role', name: 'two' },
      words: phrase`repair the policies of role ${'two'}`,
      content: { on: 'policies', roleName: 'two', change: 'repair', home: { name: 'p', path: '/', tags: {} } },
      writes: null,
    },
  ]);
});

test('a tag change in words, all of it', () => {
  const change = tag({ a: { from: null, to: '1' } }, 'b');
  expect(plainText(changeWords(planWith(), { on: 'secret', name: 'ml/a', change }))).toBe(
    'change ml/a: tag a: 1 added, change ml/a: tag b removed',
  );
});

describe('what a plan implies', () => {
  const implied = (parts: Partial<Plan>) => impliedChanges(planWith(parts)).map(({ words }) => plainText(words));

  test('a value that is not here may have to be written, where nothing that is planned writes it', () => {
    const secrets = [
      secretWith('create', [CREATE], unavailable),
      secretWith('set', [SET], unavailable),
      secretWith('describe', [DESCRIBE], unavailable),
      secretWith('none', [], unavailable),
      secretWith('same', [], { kind: 'same' }),
      { ...secretWith('refused', [], unavailable), status: 'refused' } as const,
    ];
    expect(implied({ secrets })).toEqual(['set the value of describe from KEY', 'set the value of none from KEY']);
  });

  test('policies that change may be left half done', () => {
    const idle = { ...ATTACH, changes: [] };
    expect(implied({ roles: [role('idle', [idle]), role('none', []), role('half', [idle, ATTACH])] })).toEqual([
      'repair the policies of role half',
    ]);
  });
});
