import { digestText } from '../../src/domain/digest-text.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { differenceToExpected, digestOfPlan } from '../../src/record/expected.ts';
import { CREATE, contents, DESCRIBE, KEY, OTHER_KEY, planWith, SET, secretWith } from './builders.ts';

const plan = planWith({ secrets: [secretWith('a', [CREATE]), secretWith('b', [DESCRIBE, SET])] });
const known = contents({ a: '1', b: '2' });
const difference = (made: Plan, then: typeof known | null, now: typeof known | null = known) =>
  differenceToExpected(plan, now, digestOfPlan(made, then));

describe('the digest of a plan', () => {
  test('with a key tells values apart, and keys', () => {
    const digests = [
      null,
      known,
      contents({ a: '1', b: 'x' }),
      contents({ a: '1', b: null }),
      contents({ a: '1', b: '2' }, OTHER_KEY),
    ];
    expect(new Set(digests.map((one) => digestOfPlan(plan, one))).size).toBe(5);
    expect(digestOfPlan(plan, contents({ b: '2', a: '1' }, KEY))).toBe(digestOfPlan(plan, known));
  });

  test('does not depend on values that nothing writes', () => {
    expect(digestOfPlan(plan, contents({ a: '1', b: '2', c: '3' }))).toBe(digestOfPlan(plan, known));
  });
});

describe('the expected plan', () => {
  test('is this one', () => {
    expect(difference(plan, known)).toBeNull();
    expect(difference(plan, null, null)).toBeNull();
  });

  test('is this one, too, where it was made without any value: those who approved it were told so', () => {
    expect(difference(plan, contents({ a: null, b: null }))).toBeNull();
  });

  test.each<[string, Plan, typeof known | null, string[]]>([
    ['had no changes', planWith(), known, ['The expected plan had no changes.']],
    [
      'was made without a key',
      plan,
      null,
      ['It has the same changes, but was made without `fingerprint-key`, so that nothing is known of its values.'],
    ],
    [
      'had one change less',
      planWith({ secrets: [secretWith('a', [CREATE]), secretWith('b', [SET])] }),
      known,
      ['The expected plan did not set the description of b to "new".'],
    ],
    [
      'was made without one of the values',
      plan,
      contents({ a: '1', b: null }),
      ['Where the expected plan was made, the value of b was not available.'],
    ],
    [
      'had one of two changes less, of which nobody knows which',
      planWith({ secrets: [secretWith('a', [CREATE]), secretWith('b', [DESCRIBE])] }),
      contents({ a: '1' }),
      ['The expected plan did not set the value of b.'],
    ],
    ['had another value', plan, contents({ a: '1', b: 'x' }), []],
  ])('%s: told as far as it is known', (_what, made, then, told) => {
    expect(difference(made, then)).toEqual(told);
  });
});

describe('what the digest of a plan holds', () => {
  test('is the same on every machine', () => {
    const secrets = [
      secretWith('a', [CREATE]),
      secretWith('b', [DESCRIBE, SET]),
      secretWith('c', [{ ...CREATE, value: 'later' } as typeof CREATE]),
      secretWith('d', [DESCRIBE]),
    ];
    const roles = [{ key: 'x', name: 'r', arn: '', access: [{ secret: 'a', change: 'grant', why: '' }], policies: [] }];
    const all = planWith({ secrets, roles: roles as Plan['roles'] });
    const values = contents({ a: '1', b: '2', c: '3', d: '4' });
    expect([digestOfPlan(all, null), digestOfPlan(all, values), digestOfPlan(all, contents({}))]).toEqual([
      digestText('10eac5956b07df036119af09a1d672fe01afb29728941872ce911472041b2d42'),
      digestText('7fa4363cbc079dfc8c51b99ab3657e09d3b49d3177959f9226256785acbc2ce1'),
      digestText('468589e684b7f799e4670dacaac4e00f98a9182b57ddf5635736e3fa0bc0981d'),
    ]);
    // Only what is written counts.
    expect(digestOfPlan(all, contents({ a: '1', b: '2' }))).toBe(digestOfPlan(all, values));
  });

  test('a plan of two hundred changes is searched for the one that is new, a longer one is not', () => {
    const long = (count: number) =>
      planWith({ secrets: Array.from({ length: count }, (_, index) => secretWith(`s${index}`, [DESCRIBE])) });
    const told = (count: number) =>
      differenceToExpected(long(count), known, digestOfPlan(long(count - 1), known)) ?? ['the same'];
    expect(told(200)).toEqual(['The expected plan did not set the description of s199 to "new".']);
    expect(told(201)).toEqual([]);
  });

  test('two changes alike: either may be the new one', () => {
    const twice = planWith({ secrets: [secretWith('a', [DESCRIBE, DESCRIBE])] });
    const once = planWith({ secrets: [secretWith('a', [DESCRIBE])] });
    expect(differenceToExpected(twice, known, digestOfPlan(once, known))).toEqual([
      'The expected plan did not set the description of a to "new" or set the description of a to "new".',
    ]);
  });

  test('a plan without a key that differs is told as far as it is known', () => {
    expect(differenceToExpected(plan, null, digestOfPlan(planWith(), null))).toEqual([
      'The expected plan had no changes.',
    ]);
    expect(differenceToExpected(plan, null, 'another')).toEqual([]);
  });

  test('a generated value is never unseen', () => {
    const made = new Map(known).set('b', { kind: 'generated', length: 9, charset: 'hex', generation: 1 } as const);
    const then = new Map(made).set('b', { kind: 'unseen' } as const);
    expect(differenceToExpected(plan, made, digestOfPlan(plan, then))).toEqual([]);
    const none = new Map(then).set('a', { kind: 'unseen' } as const);
    expect(differenceToExpected(plan, made, digestOfPlan(plan, none))).toEqual([]);
  });
});
