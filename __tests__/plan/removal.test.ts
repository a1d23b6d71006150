import type { ActualSecret } from '../../src/domain/actual.ts';
import type { DesiredSecret, RemovalRules } from '../../src/domain/desired.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  OUR_TAGS,
  planOf,
  policy,
  REMOVAL,
  rankingRole,
  roleIn,
  roleInAws,
  secretIn,
  settled,
} from '../helpers/plan/builders.ts';

const tagged = (mode: string) => ({ tags: { ...OUR_TAGS, 'union-secrets:on-removal': mode } });
const removal = (change: Partial<RemovalRules>) => ({ removal: { ...REMOVAL, ...change } });

describe('a secret of ours that left the file', () => {
  it.each<[string, Partial<RemovalRules>, Partial<ActualSecret>, 'orphaned' | 'delete']>([
    ['is kept', {}, {}, 'orphaned'],
    ['is deleted where the file says so', { secrets: 'delete' }, {}, 'delete'],
    ['is deleted where it said so itself', {}, tagged('delete'), 'delete'],
    ['is kept where it said so itself', { secrets: 'delete' }, tagged('retain'), 'orphaned'],
    ['goes by the file where its own word was spoilt', { secrets: 'delete' }, tagged('burn'), 'delete'],
  ])('%s', (_what, rules, change, status) => {
    const plan = planOf(desiredState(removal(rules)), settled(existing('a', change)));
    expect(secretIn(plan, 'a').status).toBe(status);
    expect(roleIn(plan).access).toEqual([
      { target: { kind: 'secret', name: 'a' }, change: 'revoke', why: 'left-file' },
    ]);
    expect(plan.refusals).toEqual([]);
  });

  it('is recoverable for as long as the file says', () => {
    const plan = planOf(desiredState(removal({ secrets: 'delete', recoveryWindowDays: 7 })), settled(existing('a')));
    expect(secretIn(plan, 'a').changes).toEqual([{ kind: 'delete', recoveryWindowDays: 7 }]);
    expect(secretIn(plan, 'a').pair).not.toBeNull();
  });

  it.each<[string, Partial<DesiredSecret>, Partial<ActualSecret>, Record<string, unknown>]>([
    ['is set', { onRemoval: 'delete' }, {}, { set: { 'union-secrets:on-removal': { from: null, to: 'delete' } } }],
    [
      'changes',
      { onRemoval: 'retain' },
      tagged('delete'),
      { set: { 'union-secrets:on-removal': { from: 'delete', to: 'retain' } } },
    ],
    ['is taken back', {}, tagged('delete'), { set: {}, remove: ['union-secrets:on-removal'] }],
  ])('while it is in the file, its own word %s', (_what, change, actual, expected) => {
    const plan = planOf(desiredState({ secrets: [declared('a', change)] }), settled(existing('a', actual)));
    expect(secretIn(plan, 'a').changes).toMatchObject([{ kind: 'tag', ...expected }]);
  });

  it.each<[string, Partial<ActualSecret>]>([
    ['of nobody', { tags: {} }],
    ['of another stack', { tags: { ...OUR_TAGS, 'union-secrets:stack': 'other' } }],
    ['of another data plane', { tags: { ...OUR_TAGS, 'union-secrets:data-plane': 'staging' } }],
    ['already scheduled for deletion', { deletedAt: '2026-02-20T00:00:00Z' }],
  ])('is never one %s', (_what, change) => {
    expect(planOf(desiredState(removal({ secrets: 'delete' })), settled(existing('a', change))).secrets).toEqual([]);
  });
});

/** Secrets that left the file, all of which the default role could read. */
function leaving(rules: Partial<RemovalRules>, names: readonly string[], change: Partial<ActualSecret> = {}) {
  return planOf(desiredState(removal(rules)), settled(...names.map((name) => existing(name, change))));
}
const codes = (plan: ReturnType<typeof planOf>) => plan.refusals.map(({ code, subject }) => [code, subject.name]);
const DELETE = { secrets: 'delete' } as const;
const readOn = (lastAccessedAt: string) => ({ lastAccessedAt });

describe('the guards', () => {
  it.each<[string, Partial<RemovalRules>, string[], string[][]]>([
    ['as many deletions as allowed', DELETE, ['a'], []],
    ['one more', DELETE, ['a', 'b'], [['too-many-deletions', 'a']]],
    ['one more, allowed', { ...DELETE, maxDeletions: 2 }, ['a', 'b'], []],
    ['one more, confirmed by name', { ...DELETE, confirm: ['b'] }, ['a', 'b'], []],
    ['none allowed', { ...DELETE, maxDeletions: 0 }, ['a'], [['too-many-deletions', 'a']]],
    ['as many revocations as allowed', {}, ['a', 'b', 'c', 'd', 'e'], []],
    ['one more', {}, ['a', 'b', 'c', 'd', 'e', 'f'], [['too-many-revocations', 'a']]],
    ['one more, confirmed by name', { confirm: ['c'] }, ['a', 'b', 'c', 'd', 'e', 'f'], []],
    [
      'a deletion does not count as a revocation, too',
      { ...DELETE, maxDeletions: 9, maxRevocations: 0 },
      ['a', 'b'],
      [],
    ],
  ])('count: %s', (_what, rules, names, expected) => {
    expect(codes(leaving(rules, names))).toEqual(expected);
  });

  it('name what would be lost, and the key to change', () => {
    expect(leaving(DELETE, ['b', 'a']).refusals[0]).toMatchObject({
      message: '2 secrets would be scheduled for deletion at once, and `removal.maxDeletions` is 1: a, b.',
      fix: expect.stringContaining('removal.confirm'),
    });
  });

  it('a secret that two roles lose is one revocation', () => {
    const roles = [defaultRole, rankingRole];
    const actual = actualState({
      roles: [roleInAws(defaultRole, ['ml-secrets']), roleInAws(rankingRole, ['ml-secrets-ranking'])],
      secrets: [existing('a')],
      policies: [policy('ml-secrets', ['a']), policy('ml-secrets-ranking', ['a'])],
    });
    expect(codes(planOf(desiredState({ roles, ...removal({ maxRevocations: 1 }) }), actual))).toEqual([]);
  });

  // Read on 2026-03-01.
  it.each<[string, Partial<RemovalRules>, Partial<ActualSecret>, string[]]>([
    ['never read', {}, {}, []],
    ['today', {}, readOn('2026-03-01'), ['read-lately']],
    ['six days ago', {}, readOn('2026-02-23'), ['read-lately']],
    ['seven days ago', {}, readOn('2026-02-22'), []],
    ['six days ago, in full', {}, readOn('2026-02-23T23:59:59.000Z'), ['read-lately']],
    ['today, though no day is asked for', { unlessReadWithinDays: 0 }, readOn('2026-03-01'), []],
    ['today, confirmed', { confirm: ['a'] }, readOn('2026-03-01'), []],
    ['today, and another is confirmed', { confirm: ['b'] }, readOn('2026-03-01'), ['read-lately']],
    ['today, to be deleted', DELETE, readOn('2026-03-01'), ['read-lately']],
    ['seven days ago, to be deleted', DELETE, readOn('2026-02-22'), []],
  ])('keep what was read lately: %s', (_what, rules, change, expected) => {
    expect(leaving(rules, ['a'], change).refusals.map(({ code }) => code)).toEqual(expected);
  });

  it('say when it was read, and what would happen', () => {
    expect(leaving(DELETE, ['a'], readOn('2026-02-27')).refusals[0]?.message).toBe(
      'The secret a would be scheduled for deletion, and was read on 2026-02-27, less than 7 days ago: someone may need it.',
    );
  });

  it('report all at once, and hide nothing else that is planned', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const plan = planOf(
      desiredState({ secrets: [declared('new')] }),
      settled(...names.map((name) => existing(name, readOn('2026-03-01')))),
    );
    expect(codes(plan)).toEqual([['too-many-revocations', 'a'], ...names.map((name) => ['read-lately', name])]);
    expect(secretIn(plan, 'new').status).toBe('create');
    expect(roleIn(plan).access).toContainEqual({
      target: { kind: 'secret', name: 'new' },
      change: 'grant',
      why: 'declared',
    });
    expect(roleIn(plan).policies.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(['update-policy']);
  });

  it('count a grant on a secret that is not ours', () => {
    const actual = settled(existing('not-ours', { tags: {} }));
    expect(codes(planOf(desiredState(removal({ maxRevocations: 0 })), actual))).toEqual([
      ['too-many-revocations', 'not-ours'],
    ]);
  });

  it('do not count what stays', () => {
    const desired = desiredState({ ...removal({ maxRevocations: 0 }), secrets: [declared('a')] });
    expect(codes(planOf(desired, settled(existing('a', readOn('2026-03-01')))))).toEqual([]);
  });

  it('do not count a secret that no longer exists: nothing is lost', () => {
    const actual = { ...settled(existing('a'), existing('gone')), secrets: [existing('a')] };
    expect(
      codes(planOf(desiredState({ ...removal({ maxRevocations: 0 }), secrets: [declared('a')] }), actual)),
    ).toEqual([]);
  });
});
