import type { Plan } from '../../src/plan/plan.ts';
import { differenceToExpected, digestOfPlan } from '../../src/record/digest.ts';
import { CREATE, DESCRIBE, digestsOf, KEY, OTHER_KEY, planWith, SET, secretWith } from '../helpers/record/builders.ts';

const plan = planWith({ secrets: [secretWith('a', [CREATE]), secretWith('b', [DESCRIBE, SET])] });
const known = digestsOf({ a: '1', b: '2' });
const difference = (made: Plan, then: typeof known | null, now: typeof known | null = known) =>
  differenceToExpected(plan, now, digestOfPlan(made, then));

describe('the digest of a plan', () => {
  test('with a key distinguishes values, and keys', () => {
    const digests = [
      null,
      known,
      digestsOf({ a: '1', b: 'x' }),
      digestsOf({ a: '1', b: null }),
      digestsOf({ a: '1', b: '2' }, OTHER_KEY),
    ];
    expect(new Set(digests.map((one) => digestOfPlan(plan, one))).size).toBe(5);
    expect(digestOfPlan(plan, digestsOf({ b: '2', a: '1' }, KEY))).toBe(digestOfPlan(plan, known));
  });

  test('does not depend on values that nothing writes', () => {
    expect(digestOfPlan(plan, digestsOf({ a: '1', b: '2', c: '3' }))).toBe(digestOfPlan(plan, known));
  });
});

describe('the expected plan', () => {
  test('is this one', () => {
    expect(difference(plan, known)).toBeNull();
    expect(difference(plan, null, null)).toBeNull();
  });

  test('is this one, too, where it was made without any value: those who approved it could read so', () => {
    expect(difference(plan, digestsOf({ a: null, b: null }))).toBeNull();
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
      ['The expected plan did not change b: description old → new.'],
    ],
    [
      'was made without one of the values',
      plan,
      digestsOf({ a: '1', b: null }),
      ['Where the expected plan was made, the value of b was not available.'],
    ],
    [
      'had one of two changes less, of which nobody knows which',
      planWith({ secrets: [secretWith('a', [CREATE]), secretWith('b', [DESCRIBE])] }),
      digestsOf({ a: '1' }),
      ['The expected plan did not change b: value from KEY in place of a different one.'],
    ],
    ['had another value', plan, digestsOf({ a: '1', b: 'x' }), []],
  ])('%s: reported as far as it is known', (_what, made, then, said) => {
    expect(difference(made, then)).toEqual(said);
  });
});

describe('what the digest of a plan holds', () => {
  test('is the same on every machine', () => {
    const secrets = [
      secretWith('a', [CREATE]),
      secretWith('b', [DESCRIBE, SET]),
      secretWith('c', [{ ...CREATE, source: { kind: 'manual' } } as typeof CREATE]),
      secretWith('d', [DESCRIBE]),
    ];
    const roles = [
      {
        key: 'x',
        name: 'r',
        arn: '',
        access: [{ target: { kind: 'secret', name: 'a' }, change: 'grant', why: '' }],
        policies: [],
      },
    ];
    const all = planWith({ secrets, roles: roles as Plan['roles'] });
    const values = digestsOf({ a: '1', b: '2', c: '3', d: '4' });
    expect([digestOfPlan(all, null), digestOfPlan(all, values), digestOfPlan(all, digestsOf({}))]).toEqual([
      'qdnk-hcvf-rqhm-hqwk-dfcp-qkmt-nfmm-hwmk-ttcm-cdkn-bmdn-dqpq-gbck-tvhf-bjbg-vftn',
      'phgf-wgcd-ngmd-jggw-vmhb-dcmw-wkdp-mnrj-mnqw-bfmk-mbwj-bgtc-qrvq-gwrb-bbvb-ckdg',
      'vfdr-tvjm-cnrr-wfqw-qnfp-kjqw-kmbc-jkbp-dkpr-mqvn-bmbv-ctgf-rcdr-cwqc-dmkg-tmjk',
    ]);
    // Only what is written counts.
    expect(digestOfPlan(all, digestsOf({ a: '1', b: '2' }))).toBe(digestOfPlan(all, values));
  });

  test('a plan of two hundred changes is searched for the one that is new, a longer one is not', () => {
    const long = (count: number) =>
      planWith({ secrets: Array.from({ length: count }, (_, index) => secretWith(`s${index}`, [DESCRIBE])) });
    const said = (count: number) =>
      differenceToExpected(long(count), known, digestOfPlan(long(count - 1), known)) ?? ['the same'];
    expect(said(200)).toEqual(['The expected plan did not change s199: description old → new.']);
    expect(said(201)).toEqual([]);
  });

  test('two changes alike: either may be the new one', () => {
    const twice = planWith({ secrets: [secretWith('a', [DESCRIBE, DESCRIBE])] });
    const once = planWith({ secrets: [secretWith('a', [DESCRIBE])] });
    expect(differenceToExpected(twice, known, digestOfPlan(once, known))).toEqual([
      'The expected plan did not change a: description old → new or change a: description old → new.',
    ]);
  });

  test('a plan without a key that differs is reported as far as it is known', () => {
    expect(differenceToExpected(plan, null, digestOfPlan(planWith(), null))).toEqual([
      'The expected plan had no changes.',
    ]);
    expect(differenceToExpected(plan, null, 'another')).toEqual([]);
  });
});
