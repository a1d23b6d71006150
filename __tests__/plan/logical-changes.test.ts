import fc from 'fast-check';
import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import { hasChanges, logicalChanges, planDigest } from '../../src/plan/logical-changes.ts';
import { anyActual, anyDesired } from '../helpers/plan/arbitrary.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  documentOf,
  existing,
  firstTags,
  GROUP,
  granted,
  OUR_TAGS,
  planOf,
  policy,
  rankingRole,
  roleInAws,
  settled,
} from '../helpers/plan/builders.ts';

const a = declared('a');
const one = desiredState({ secrets: [a] });
const done = settled(existing('a'));
const withPolicy = (change: Parameters<typeof policy>[2], attached: readonly string[] = ['ml-secrets']): ActualState =>
  actualState({
    roles: [roleInAws(defaultRole, attached)],
    secrets: [existing('a')],
    policies: [policy('ml-secrets', ['a'], change)],
  });

describe('the logical changes of a plan', () => {
  it('are none when AWS is as the file says', () => {
    const plan = planOf(one, done);
    expect(logicalChanges(plan)).toEqual([]);
    expect(hasChanges(plan)).toBe(false);
  });

  it('are those of secrets and of access; policies follow from them', () => {
    const plan = planOf(
      desiredState({ secrets: [declared('a', { description: 'new' }), declared('b')] }),
      settled(existing('a'), existing('c')),
    );
    expect(logicalChanges(plan)).toEqual([
      { on: 'secret', name: 'a', change: { kind: 'describe', from: '', to: 'new' } },
      { on: 'secret', name: 'b', change: expect.objectContaining({ kind: 'create' }) },
      {
        on: 'access',
        role: 'default',
        roleName: 'acme-userflyterole',
        target: { kind: 'secret', name: 'b' },
        change: 'grant',
      },
      {
        on: 'access',
        role: 'default',
        roleName: 'acme-userflyterole',
        target: { kind: 'secret', name: 'c' },
        change: 'revoke',
      },
    ]);
    expect(hasChanges(plan)).toBe(true);
  });

  const { Version, Statement } = documentOf(['a']);
  it.each<[string, ActualState]>([
    [
      'a denial of something else in our policy',
      withPolicy({
        document: JSON.stringify({
          Version,
          Statement: [...Statement, { Effect: 'Deny', Action: 's3:*', Resource: '*' }],
        }),
      }),
    ],
    ['a lost tag', withPolicy({ tags: { ...firstTags(), 'union-secrets:source': 'acme/flows:old.yaml' } })],
  ])('are a repair where a policy differs in more than its grants: %s', (_what, actual) => {
    expect(logicalChanges(planOf(one, actual))).toEqual([{ on: 'policy', name: 'ml-secrets', change: 'repair' }]);
  });

  it('are none for a secret that is orphaned, refused, waiting or unavailable', () => {
    const desired = desiredState({
      secrets: [
        declared('a', { roles: [] }),
        declared('b', { value: { kind: 'manual' }, roles: [] }),
        declared('c', { roles: [] }),
      ],
    });
    const actual = actualState({
      secrets: [existing('a'), existing('b', { versions: {} }), existing('c', { tags: {} }), existing('d')],
    });
    const plan = planOf(desired, actual, { a: { kind: 'unavailable', why: 'variable-not-set' } });
    expect(plan.secrets.map(({ status }) => status)).toEqual(['unchanged', 'waiting', 'refused', 'orphaned']);
    expect(hasChanges(plan)).toBe(false);
  });
});

describe('the digest of a plan', () => {
  const digest = (desired: DesiredState, actual: ActualState) => planDigest(planOf(desired, actual));
  const before = actualState({ secrets: [existing('a', { description: 'old' })] });

  it('is SHA-256 in hex', () => {
    expect(digest(one, before)).toMatch(/^([bcdfghjkmnpqrtvw]{4}-?){16}$/);
  });

  it.each<[string, ActualState]>([
    [
      'the versions behind the current one',
      actualState({
        secrets: [existing('a', { description: 'old', versions: { x: ['AWSPREVIOUS'], y: ['AWSCURRENT'] } })],
      }),
    ],
    [
      "others' tags",
      actualState({ secrets: [existing('a', { description: 'old', tags: { ...OUR_TAGS, cost: '7' } })] }),
    ],
    [
      'the six characters of the ARN',
      actualState({ secrets: [existing('a', { description: 'old', arn: `${GROUP}a-ZzZzZz` })] }),
    ],
    [
      'when it was last read',
      actualState({ secrets: [existing('a', { description: 'old', lastAccessedAt: '2026-01-02' })] }),
    ],
    [
      'policies of others',
      actualState({ roles: [roleInAws(defaultRole, ['Other'])], secrets: [existing('a', { description: 'old' })] }),
    ],
    ['our policy standing there without effect', withoutEffect()],
    [
      'the id of the repository in the tags',
      actualState({
        secrets: [existing('a', { description: 'old', tags: { ...OUR_TAGS, 'union-secrets:repository-id': 'h/1' } })],
      }),
    ],
    ['an orphan', actualState({ secrets: [existing('a', { description: 'old' }), existing('b')] })],
  ])('stays with %s', (_what, actual) => {
    expect(digest(one, actual)).toBe(digest(one, before));
  });

  it.each<[string, DesiredState, ActualState]>([
    ['what a description was', one, actualState({ secrets: [existing('a', { description: 'older' })] })],
    ['what it becomes', desiredState({ secrets: [declared('a', { description: 'new' })] }), before],
    ['a tag', desiredState({ secrets: [declared('a', { tags: { team: 'ml' } })] }), before],
    ['a secret', desiredState({ secrets: [a, declared('b')] }), before],
    [
      'a grant',
      desiredState({ secrets: [a], grants: [granted('b')] }),
      actualState({ secrets: [...before.secrets, existing('b', { tags: {} })] }),
    ],
    ['the role', { ...one, roles: [{ ...defaultRole, name: 'another' }] }, before],
    [
      'the role key',
      { ...one, roles: [{ ...rankingRole, name: defaultRole.name }] },
      { ...before, roles: [roleInAws(rankingRole, [])] },
    ],
    ['the stack', { ...one, stack: 'other' }, before],
    ['the config file', { ...one, source: 'acme/flows:other.yaml' }, before],
  ])('changes with %s', (_what, desired, actual) => {
    expect(digest(desired, actual)).not.toBe(digest(one, before));
  });

  it('changes with the repository that something is taken over from, secrets and policies', () => {
    const heir = { ...one, formerly: ['acme/before', 'acme/earlier'] };
    const owned = (tags: Record<string, string>, by: string) => ({ ...tags, 'union-secrets:source': `${by}:f.yaml` });
    const taken = (secret: string, part: string) =>
      digest(heir, {
        ...actualState({ roles: [roleInAws(defaultRole, ['ml-secrets'])] }),
        secrets: [existing('a', { tags: owned(OUR_TAGS, secret) })],
        policies: [policy('ml-secrets', ['a'], { tags: owned(firstTags(), part) })],
      });
    const all = [
      taken('acme/before', 'acme/before'),
      taken('acme/earlier', 'acme/before'),
      taken('acme/before', 'acme/earlier'),
      taken('acme/flows', 'acme/flows'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it.each([
    ['region', { region: 'us-east-1' }],
    ['account', { accountId: '999999999999' }],
    ['data plane', { dataPlane: 'staging' }],
    ['stack', { stack: 'other' }],
    ['config file', { source: 'acme/flows:other.yaml' }],
  ])('changes with the %s, also for the same changes', (_what, change) => {
    const plan = planOf(one, actualState());
    expect(planDigest({ ...plan, ...change })).not.toBe(planDigest(plan));
  });

  it('is equal for equal changes, and only for those', () => {
    fc.assert(
      fc.property(anyDesired, anyActual, anyActual, (desired, first, second) => {
        const [left, right] = [planOf(desired, first), planOf(desired, second)];
        const same = JSON.stringify(logicalChanges(left)) === JSON.stringify(logicalChanges(right));
        expect(planDigest(left) === planDigest(right)).toBe(same);
      }),
    );
  });

  function withoutEffect(): ActualState {
    return actualState({ secrets: [existing('a', { description: 'old' })], policies: [policy('ml-secrets', ['b'])] });
  }
});
