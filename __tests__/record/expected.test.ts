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
    ['had another value', plan, contents({ a: '1', b: 'x' }), []],
  ])('%s: told as far as it is known', (_what, made, then, told) => {
    expect(difference(made, then)).toEqual(told);
  });
});
