import { WHOLE_STACK_TEXT } from '../../src/plan/effective-access.ts';
import type { Plan, PlannedPolicy, SecretChange, SetValueReason } from '../../src/plan/plan.ts';
import { changesSections } from '../../src/report/changes.ts';
import { policiesSection } from '../../src/report/policies.ts';
import { byRole, readNames, roleName } from '../../src/report/roles.ts';
import { secretReasons } from '../../src/report/secret-reasons.ts';
import { stepsSection, stepTitle } from '../../src/report/steps.ts';
import {
  access,
  changed,
  changedPolicy,
  documentFor,
  newPolicy,
  newSecret,
  plan,
  policy,
  role,
  secret,
  step,
} from './build.ts';

const why = (change: SecretChange, tense: 'planned' | 'done' = 'planned', fields: Partial<Plan> = {}) =>
  secretReasons(plan(fields), secret('a'), change, tense);

describe('the reason of a new secret', () => {
  const create = (
    value: 'set' | 'generate' | 'later',
    fields: Partial<Extract<SecretChange, { kind: 'create' }>> = {},
  ) => ({ kind: 'create', description: '', tags: {}, value, kmsKeyId: null, keyWillChange: false, ...fields }) as const;

  test.each([
    ['env', 'value from the environment'],
    ['file', 'value from a file'],
    ['generate', 'value is generated'],
    ['manual', 'no value: people or a rotation set it'],
    [null, 'no value: people or a rotation set it'],
  ] as const)('says where its value comes from: %s', (valueSource, words) => {
    const of = { ...secret('a'), valueSource };
    expect(secretReasons(plan(), of, create('set'), 'planned')).toEqual([`not in AWS yet; ${words}`]);
    expect(secretReasons(plan(), of, create('set'), 'done')).toEqual([words]);
    expect(secretReasons(plan(), of, create('later'), 'done')).toEqual(['no value: people or a rotation set it']);
  });

  test('says that it existed, by which key it is encrypted, and who reads it', () => {
    const roles = [
      role('default', [access('a', 'grant')], []),
      role('ranking', [access('b', 'grant'), access('a')], []),
      role('lost', [access('a', 'revoke')], []),
      { ...role('x', [access('a')], []), key: null, name: 'acme-x' },
    ];
    expect(why(create('set', { kmsKeyId: 'alias/ml', keyWillChange: true }), 'planned', { roles })).toEqual([
      'it existed and is gone; value from the environment',
      'KMS key `alias/ml`',
      'read by `default`, `ranking` and `acme-x`',
    ]);
  });
});

describe('the reason of a change', () => {
  test.each<[SecretChange, string[], string[]?]>([
    [
      { kind: 'restore', deletedAt: '2026-11-09T08:30:00.000Z' },
      ['scheduled for deletion on 2026-11-09; it keeps its ARN, and so its pair'],
    ],
    [{ kind: 'adopt', tags: {}, set: {} }, ['it exists and belongs to nobody', 'it has no tags now']],
    [
      { kind: 'adopt', tags: { b: '2', a: '', c: '3' }, set: {} },
      ['it exists and belongs to nobody', 'its tags now: `a`: (empty), `b`: `2`, `c`: `3`'],
    ],
    [{ kind: 'describe', from: '', to: 'b' }, ['description `b` added']],
    [{ kind: 'describe', from: 'a', to: '' }, ['description `a` removed']],
    [{ kind: 'describe', from: 'a', to: 'b' }, ['description `a` → `b`']],
    [{ kind: 'set-key', from: null, to: 'alias/b' }, ['KMS key: the AWS managed key → `alias/b`']],
    [{ kind: 'set-key', from: 'alias/a', to: null }, ['KMS key: `alias/a` → the AWS managed key']],
    [
      { kind: 'cancel-rotation' },
      ['rotation is cancelled: it left the file'],
      ['rotation cancelled: it left the file'],
    ],
    [{ kind: 'delete', recoveryWindowDays: 1 }, ['it left the file', 'it can be restored for 1 day']],
    [{ kind: 'set-value', why: 'absent', how: 'generate' }, ['value is generated']],
    [
      { kind: 'set-value', why: 'generation', how: 'generate', generation: 3 },
      ['value is generated again: generation 3'],
    ],
    [{ kind: 'set-value', why: 'generation', how: 'generate' }, ['value is generated again: generation unknown']],
    [{ kind: 'tag', set: {}, remove: [] }, ['ownership tags']],
    [
      { kind: 'tag', set: { 'union-secrets:x': { from: null, to: 'y' } }, remove: ['union-secrets:z', 'k'] },
      ['tag `k` removed'],
    ],
    [
      { kind: 'tag', set: { a: { from: null, to: '1' }, b: { from: '1', to: '2' } }, remove: [] },
      ['tag `a`: `1` added', 'tag `b`: `1` → `2`'],
    ],
  ])('%j', (change, planned, done = planned) => {
    expect(why(change)).toEqual(planned);
    expect(why(change, 'done')).toEqual(done);
  });

  test.each<[Exclude<SetValueReason, 'generation'>, string, string]>([
    ['differs', 'value differs from the one in AWS', 'value differed from the one in AWS'],
    ['absent', 'AWS holds no value yet', 'AWS held no value'],
    [
      'foreign',
      "**drift:** someone else wrote the value in AWS; the file's is put back",
      "**drift:** someone else had written the value in AWS; the file's was put back",
    ],
    [
      'other-key',
      'value was written with a fingerprint key that this run does not have: it is written again',
      'value was written with a fingerprint key that this run does not have: it was written again',
    ],
    [
      'unkeyed',
      'value was written before there was a fingerprint key: it is written again, once',
      'value was written before there was a fingerprint key: it was written again, once',
    ],
    ['adopted', "the file's value replaces what it holds", "the file's value replaced what it held"],
    [
      'restored',
      "value could not be compared before the deletion is undone: the file's is set",
      "value could not be compared before the deletion was undone: the file's was set",
    ],
  ])('of a value that is %s', (reason, planned, done) => {
    const change: SecretChange = { kind: 'set-value', why: reason, how: 'set' };
    expect([why(change), why(change, 'done')]).toEqual([[planned], [done]]);
  });

  test('names more than eight tags by their number', () => {
    const tags = (number: number) =>
      Object.fromEntries(Array.from({ length: number }, (_, index) => [`t${index}`, 'x']));
    expect(why({ kind: 'adopt', tags: tags(8), set: {} })[1]).toMatch(/`t7`: `x`$/);
    expect(why({ kind: 'adopt', tags: tags(10), set: {} })[1]).toMatch(/`t6`: `x`, `t7`: `x` and 2 more$/);
  });

  test('of a rotation tells what differs, short where it is of this account and region', () => {
    const here = (name: string) => `arn:aws:lambda:us-west-2:123456789012:function:${name}`;
    const there = 'arn:aws:lambda:eu-central-1:123456789012:function:there';
    const rotation = (lambdaArn: string, schedule: string) => ({ lambdaArn, schedule });
    const words = (from: ReturnType<typeof rotation> | null, to: ReturnType<typeof rotation>) =>
      why({ kind: 'set-rotation', from, to });
    expect(words(null, rotation(here('a'), 'rate(1 day)'))).toEqual(['rotation added: `rate(1 day)` by `a`']);
    expect(words(rotation(here('a'), 'x'), rotation(here('a'), 'y'))).toEqual(['rotation: `x` → `y`']);
    expect(words(rotation(here('a'), 'x'), rotation(there, 'x'))).toEqual([`rotation: by \`a\` → \`${there}\``]);
    expect(words(rotation(here('a'), 'x'), rotation(here('b'), 'y'))).toEqual(['rotation: `x` → `y`, by `a` → `b`']);
    expect(why({ kind: 'set-key', from: null, to: 'arn:aws:kms:us-west-2:123456789012:key/function:1' })).toEqual([
      'KMS key: the AWS managed key → `key/function:1`',
    ]);
  });

  test('shows 120 characters of a text, from its start or from a little before the difference', () => {
    const cut = (from: string, to: string) => why({ kind: 'describe', from, to })[0];
    const a = (length: number) => 'a'.repeat(length);
    expect(cut('', a(120))).toBe(`description \`${a(120)}\` added`);
    expect(cut('', a(121))).toBe(`description \`${a(120)}…\` added`);
    expect(cut(a(120), `${a(119)}b`)).toBe(`description \`${a(120)}\` → \`${a(119)}b\``);
    expect(cut(`${a(89)}x${a(60)}`, `${a(89)}y${a(60)}`)).toBe(
      `description \`${a(89)}x${a(30)}…\` → \`${a(89)}y${a(30)}…\``,
    );
    expect(cut(`${a(90)}x${a(60)}`, `${a(90)}y${a(60)}`)).toBe(
      `description \`…${a(30)}x${a(60)}\` → \`…${a(30)}y${a(60)}\``,
    );
    expect(cut(`${a(90)}x${a(90)}`, `${a(90)}y${a(89)}`)).toBe(
      `description \`…${a(30)}x${a(89)}…\` → \`…${a(30)}y${a(89)}\``,
    );
    expect(cut(a(200), `${a(200)}b`)).toBe(`description \`…${a(30)}\` → \`…${a(30)}b\``);
  });
});

describe('the table of changes', () => {
  const table = (fields: Partial<Plan>, tense: 'planned' | 'done' = 'planned') =>
    changesSections(plan(fields), null, tense)
      .map(({ text }) => text)
      .join('\n\n')
      .split('\n')
      .slice(4);
  const ofPolicy = (one: PlannedPolicy, tense: 'planned' | 'done' = 'planned') =>
    table({ roles: [role('default', [], [one])] }, tense)[0]
      ?.split(' | ')[1]
      ?.replace(/ \|$/, '');

  test('has new secrets first, deletions last, then policies', () => {
    const secrets = [
      changed('e', [{ kind: 'delete', recoveryWindowDays: 7 }], { status: 'delete' }),
      changed('d', [{ kind: 'describe', from: 'a', to: 'b' }], { value: { kind: 'unavailable', why: 'no D' } }),
      changed('c', [{ kind: 'adopt', tags: {}, set: {} }], { status: 'adopt' }),
      changed('b', [{ kind: 'restore', deletedAt: '2026-11-09T08:30:00.000Z' }], { status: 'restore' }),
      newSecret('a'),
      secret('z'),
    ];
    const roles = [role('default', [], [newPolicy('default', ['a'])])];
    expect(table({ secrets, roles })).toEqual([
      '| `a` | **create**: not in AWS yet; value from the environment |',
      '| `b` | **restore**: scheduled for deletion on 2026-11-09; it keeps its ARN, and so its pair |',
      '| `c` | **adopt**: it exists and belongs to nobody<br>it has no tags now |',
      '| `d` | **update**: description `a` → `b`<br>**value is not available in this run:** no `D` |'.replace(
        '`D`',
        'D',
      ),
      '| `e` | **delete**: it left the file<br>it can be restored for 7 days |',
      '| policy `ml-platform-production-default` | **create**: not in AWS yet<br>attach to role `acme-userflyterole` |',
    ]);
    expect(table({ secrets, roles }, 'done').map((line) => line.split('**')[1])).toEqual([
      'created',
      'restored',
      'adopted',
      'updated',
      'deleted',
      'created',
    ]);
  });

  test('says what happens to a policy', () => {
    expect(ofPolicy(newPolicy('default', ['a']), 'done')).toBe('**created**: attached to role `acme-userflyterole`');
    expect(ofPolicy(policy('default', ['a'], { changes: [{ kind: 'tag-policy', set: {} }] }))).toBe(
      '**update**: ownership tags',
    );
    expect(ofPolicy(policy('default', ['a'], { changes: [{ kind: 'detach', role: 'r' }] }))).toBe(
      '**update**: detach from role `r`',
    );
    const gone = [{ kind: 'detach', role: 'r' }, { kind: 'delete-policy' }] as const;
    expect(ofPolicy(policy('default', [], { changes: gone }), 'done')).toBe(
      '**deleted**: detached from role `r`<br>grants nothing any more',
    );
    expect(ofPolicy(policy('default', [], { changes: gone, loses: ['a'] }))).toBe(
      '**delete**: detach from role `r`<br>no longer needed',
    );
  });

  test('says why a policy gets another document', () => {
    const update = (fields: Partial<PlannedPolicy>, tense: 'planned' | 'done' = 'planned') =>
      ofPolicy(policy('default', ['a'], { changes: [{ kind: 'update-policy' }], ...fields }), tense);
    expect(ofPolicy(changedPolicy('default', ['a'], ['b', 'c']))).toBe('**update**: 2 grants added, 1 grant removed');
    expect(ofPolicy(changedPolicy('default', [], ['b']))).toBe('**update**: 1 grant added');
    expect(ofPolicy(changedPolicy('default', ['a'], []))).toBe('**update**: 1 grant removed');
    expect(update({ gains: ['*'] })).toBe('**update**: the grant on the whole stack added');
    expect(update({ loses: ['*', 'a', 'b'] })).toBe('**update**: the grant on the whole stack and 2 grants removed');
    expect(update({ previous: documentFor(['a'], 'alias/ml') })).toBe('**update**: its secrets need other KMS keys');
    expect(update({ previous: documentFor(['b']) })).toBe(
      '**update**: **drift:** someone else edited it; it is put back',
    );
    expect(update({ previous: documentFor(['b']) }, 'done')).toBe(
      '**updated**: **drift:** someone else edited it; it was put back',
    );
    expect(update({ previous: documentFor(['a']) })).toBe(
      '**update**: **drift:** someone else edited it; it is put back',
    );
  });

  test('of more than 40 changes is folded', () => {
    const secrets = Array.from({ length: 41 }, (_, index) => newSecret(`s${index}`));
    expect(changesSections(plan({ secrets }), null, 'planned')[0]?.text).toContain('<summary>All 41 changes</summary>');
  });

  test('tells drift apart from what the pull request causes', () => {
    const drifted = changed('a', [{ kind: 'describe', from: 'a', to: 'b' }]);
    const before = plan({ secrets: [drifted], roles: [role('default', [], [newPolicy('default', ['a'])])] });
    const texts = (fields: Partial<Plan>, base: Plan) =>
      changesSections(plan(fields), base, 'planned').map(({ text }) => text);
    const heads = (all: readonly string[]) => all.map((text) => text.split('\n')[0]);
    expect(texts({}, plan())).toEqual(['', '']);
    expect(heads(texts({ secrets: [drifted] }, plan()))).toEqual(['### What this pull request causes', '']);
    expect(texts(before, before)).toEqual([
      '### What this pull request causes\n\nNothing in AWS.',
      expect.stringMatching(/^### Drift that was there before\n\n[\s\S]*`a`[\s\S]*policy/),
    ]);
    expect(heads(texts({ secrets: [drifted, newSecret('b')] }, before))).toEqual([
      '### What this pull request causes',
      '### Drift that was there before',
    ]);
  });
});

describe('steps', () => {
  const done = step('secret:ml/a:create', 'create secret ml/a');
  const failed = step('secret:ml/b:create', 'create secret ml/b', {
    state: 'failed',
    problem: { message: 'No.', fix: '' },
  });
  const waiting = step('secret:ml/c:create', 'create secret ml/c', { state: 'not-started' });
  const text = (...steps: ReturnType<typeof step>[]) => stepsSection({ steps, pairs: {}, proofs: [] }).text;

  test('that are all done are folded', () => {
    expect(text()).toBe('');
    expect(text(done)).toBe(
      '<details>\n<summary>Steps: 1 step, all done</summary>\n\n| State | Step |\n| :-- | :-- |\n| ✓ done | create secret `ml/a` |\n\n</details>',
    );
  });

  test('are open otherwise, what failed first; why one waited stands beside it', () => {
    const why = { ...waiting, problem: { message: 'It waited.', fix: 'Fix.' } };
    expect(text(done, why, waiting, failed)).toBe(
      '### Steps\n\n| State | Step |\n| :-- | :-- |\n| ✗ **failed** | create secret `ml/b` |\n| ○ not started | create secret `ml/c`<br>It waited. |\n| ○ not started | create secret `ml/c` |\n| ✓ done | create secret `ml/a` |',
    );
    expect(text(...Array.from({ length: 41 }, () => failed))).toContain('<summary>All 41 steps</summary>');
  });
});

describe("a step's title", () => {
  const title = (name: string, text: string) => stepTitle(step(`secret:${name}:x`, text));

  test("has its target's name as code, and no part of another word", () => {
    expect(title('ml/a', 'create secret ml/a')).toBe('create secret `ml/a`');
    expect(title('key', 'set the key of key')).toBe('set the key of `key`');
    expect(title('e', 'set the tags of e')).toBe('set the tags of `e`');
    expect(title('x', 'update policy y')).toBe('update policy y');
    expect(title('a`b', 'create secret a`b')).toBe('create secret ``a`b``');
  });
});

describe('roles and policies', () => {
  test('a role is called as in the file, or as in IAM', () => {
    expect(roleName(role('ranking', [], []))).toBe('ranking');
    expect(roleName({ ...role('ranking', [], []), key: null })).toBe('acme-ranking-prod');
  });

  test('what is read is named, the whole stack in words', () => {
    expect(readNames(['a', 'b'])).toBe('`a` and `b`');
    expect(readNames(['a', WHOLE_STACK_TEXT, 'b'])).toBe(`**${WHOLE_STACK_TEXT}** and \`a\` and \`b\``);
    expect(readNames([WHOLE_STACK_TEXT])).toBe(`**${WHOLE_STACK_TEXT}**`);
  });

  test('only roles with such accesses are grouped', () => {
    const [one, two] = [role('default', [access('a')], []), role('ranking', [], [])];
    const accesses = [{ ...access('a'), role: one }];
    expect(byRole(plan({ roles: [one, two] }), accesses)).toEqual([{ role: one, accesses }]);
  });

  test('each policy that changes is shown in detail', () => {
    const roles = [
      role('default', [], [newPolicy('default', ['a']), policy('same', ['b'])]),
      role('ranking', [], [policy('ranking', ['b'], { changes: [{ kind: 'tag-policy', set: {} }] })]),
    ];
    expect(policiesSection(plan({ roles })).text).toBe(
      '<details>\n<summary>Policies in detail: 2 policies</summary>\n\nPolicy `/union/ml-platform-production-default` on role `acme-userflyterole`:\n\n```diff\n+ Allow secretsmanager:GetSecretValue\n+   arn:aws:secretsmanager:us-west-2:123456789012:secret:a-??????\n```\n\nPolicy `/union/ml-platform-production-ranking` on role `acme-ranking-prod`: its document stays as it is.\n\n</details>',
    );
    expect(policiesSection(plan({ roles: roles.slice(0, 1) })).text).toContain(
      '<summary>Policies in detail: 1 policy</summary>',
    );
    expect(policiesSection(plan()).text).toBe('');
  });
});
