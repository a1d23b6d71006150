import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredRole, DesiredState } from '../../src/domain/desired.ts';
import { bindingDigest } from '../../src/policy/parts.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  firstTags,
  named,
  POLICY_TAGS,
  planOf,
  policy,
  rankingRole,
  roleIn,
  roleInAws,
  textOf,
} from '../helpers/plan/builders.ts';

const both = [defaultRole, rankingRole];
const secrets = [declared('a')];
const one = desiredState({ secrets });
/** As an apply for `roles` left it: each has a policy of its own that grants `a`. */
function settledFor(roles: readonly DesiredRole[], change: Partial<ActualState> = {}): ActualState {
  return actualState({
    roles: roles.map((role) => roleInAws(role, [role.policyName])),
    secrets: [existing('a')],
    policies: roles.map((role) => policy(role.policyName, ['a'], { tags: firstTags(roles) })),
    ...change,
  });
}
const changesOf = (desired: DesiredState, actual: ActualState) =>
  Object.fromEntries(
    planOf(desired, actual).roles.flatMap(({ policies }) =>
      policies.map(({ name, changes }) => [
        name,
        changes.map((change) => (change.kind === 'detach' ? `detach ${change.role}` : change.kind)),
      ]),
    ),
  );

describe('nothing of ours is left where the file no longer puts it', () => {
  const renamed = { ...defaultRole, policyName: 'new-name' };
  const moved = { ...defaultRole, name: 'another-role' };
  // AWS knows that the policy is still attached to the role that the file named before.
  const held = (role: string) => ({ attachedTo: { roles: [role], users: [], groups: [] } });

  it('the policy was renamed: the new one is attached, then the old one goes, then the binding is written', () => {
    const actual = settledFor([defaultRole]);
    const plan = planOf({ ...one, roles: [renamed] }, actual);
    expect(changesOf({ ...one, roles: [renamed] }, actual)).toEqual({
      'new-name': ['create-policy', 'attach', 'tag-policy'],
      'ml-secrets': ['detach acme-userflyterole', 'delete-policy'],
    });
    // No one loses anything by it.
    expect(roleIn(plan).access).toEqual([{ target: { kind: 'secret', name: 'a' }, change: null, why: 'granted' }]);
    expect(plan.refusals).toEqual([]);
  });

  it('the role changed: the policy leaves the old one', () => {
    const actual = settledFor([defaultRole], {
      roles: [roleInAws(moved, [])],
      policies: [policy('ml-secrets', ['a'], held('acme-userflyterole'))],
    });
    const plan = planOf({ ...one, roles: [moved] }, actual);
    expect(changesOf({ ...one, roles: [moved] }, actual)).toEqual({
      'ml-secrets': ['tag-policy', 'attach', 'detach acme-userflyterole'],
    });
    expect(plan.roles).toMatchObject([
      { key: 'default', name: 'another-role', access: [{ target: { kind: 'secret', name: 'a' }, change: 'grant' }] },
      {
        key: null,
        name: 'acme-userflyterole',
        access: [{ target: { kind: 'secret', name: 'a' }, change: 'revoke', why: 'role-left-file' }],
      },
    ]);
  });

  it('both at once', () => {
    const role = { ...moved, policyName: 'new-name' };
    const actual = settledFor([defaultRole], {
      roles: [roleInAws(role, [])],
      policies: [policy('ml-secrets', ['a'], held('acme-userflyterole'))],
    });
    expect(changesOf({ ...one, roles: [role] }, actual)).toEqual({
      'new-name': ['create-policy', 'attach', 'tag-policy'],
      'ml-secrets': ['detach acme-userflyterole', 'delete-policy'],
    });
  });

  it('a role key left the file', () => {
    const actual = settledFor(both, {
      roles: [roleInAws(defaultRole, ['ml-secrets'])],
      policies: [
        policy('ml-secrets', ['a'], { tags: firstTags(both) }),
        policy('ml-secrets-ranking', ['a'], { tags: firstTags(both), ...held('acme-ranking') }),
      ],
    });
    expect(changesOf(one, actual)).toEqual({
      'ml-secrets': ['tag-policy'],
      'ml-secrets-ranking': ['detach acme-ranking', 'delete-policy'],
    });
    expect(planOf(one, actual).roles[1]).toEqual({
      key: null,
      name: 'acme-ranking',
      arn: '',
      access: [{ target: { kind: 'secret', name: 'a' }, change: 'revoke', why: 'role-left-file' }],
      policies: [],
    });
  });

  it('a removal was interrupted after the last role was left: the rest goes', () => {
    const actual = settledFor([defaultRole], {
      policies: [policy('ml-secrets', ['a'], { tags: firstTags(both) }), policy('ml-secrets-ranking', ['a'])],
    });
    expect(changesOf(one, actual)).toEqual({ 'ml-secrets': ['tag-policy'], 'ml-secrets-ranking': ['delete-policy'] });
  });

  it('one role loses its key to the other: each reads its own', () => {
    const desired = desiredState({
      roles: both,
      secrets: [declared('a', { roles: ['ranking'] }), declared('b', { roles: ['default'] })],
    });
    const actual = settledFor(both, { secrets: [existing('a'), existing('b')] });
    expect(
      planOf(desired, actual).roles.map(({ key, access }) => [
        key,
        access.map(({ target, change }) => [textOf(target), change]),
      ]),
    ).toEqual([
      [
        'default',
        [
          ['a', 'revoke'],
          ['b', 'grant'],
        ],
      ],
      ['ranking', [['a', null]]],
    ]);
  });

  it('all is as it was: nothing', () => {
    const desired = desiredState({ roles: both, secrets: [declared('a', { roles: ['default', 'ranking'] })] });
    expect(changesOf(desired, settledFor(both))).toEqual({ 'ml-secrets': [], 'ml-secrets-ranking': [] });
  });

  it.each([
    ['the role that has it', 'acme-ranking', 'ranking', ['a']],
    ['the first one, where none of the file has it', 'someone', 'default', []],
  ])('a policy under an old name is planned once: with %s', (_what, holder, key, loses) => {
    const former = policy('former', ['a'], { tags: POLICY_TAGS, ...held(holder) });
    const actual = settledFor(both, { policies: [former] });
    const planned = planOf(desiredState({ roles: both, secrets }), actual).roles.flatMap((role) =>
      role.policies.filter(({ name }) => name === 'former').map((one) => [role.key, one]),
    );
    expect(planned).toMatchObject([[key, { document: null, gains: [], loses: named(...loses), tags: {} }]]);
  });

  it('a role reads nothing any more: its policy goes, the other stays', () => {
    const desired = desiredState({ roles: both, secrets });
    expect(changesOf(desired, settledFor(both))).toEqual({
      'ml-secrets': [],
      'ml-secrets-ranking': ['detach acme-ranking', 'delete-policy'],
    });
  });

  it('someone attached our policy to another role: it leaves it, and says so', () => {
    const actual = settledFor([defaultRole], {
      policies: [
        policy('ml-secrets', ['a'], { attachedTo: { roles: ['acme-userflyterole', 'admin'], users: [], groups: [] } }),
      ],
    });
    expect(changesOf(one, actual)).toEqual({ 'ml-secrets': ['detach admin'] });
    expect(planOf(one, actual).roles[1]).toMatchObject({
      name: 'admin',
      access: [{ target: { kind: 'secret', name: 'a' }, change: 'revoke' }],
    });
  });

  it('someone attached our policies to many: they leave them in order', () => {
    const holders = ['zed', 'acme-userflyterole', 'admin'];
    const attachedTo = { roles: holders, users: [], groups: [] };
    const actual = settledFor([defaultRole], {
      policies: [
        policy('ml-secrets', ['a'], { attachedTo }),
        policy('former', ['b', 'a'], { tags: POLICY_TAGS, attachedTo }),
      ],
    });
    expect(changesOf(one, actual)).toEqual({
      'ml-secrets': ['detach admin', 'detach zed'],
      former: ['detach acme-userflyterole', 'detach admin', 'detach zed', 'delete-policy'],
    });
    expect(planOf(one, actual).roles.map(({ name }) => name)).toEqual(['acme-userflyterole', 'admin', 'zed']);
    expect(planOf(one, actual).roles[1]?.access.map(({ target }) => textOf(target))).toEqual(['a', 'b']);
  });

  it('a policy of another stack, of another data plane or of nobody is none of ours', () => {
    const foreign = [
      { ...POLICY_TAGS, 'union-secrets:stack': 'search' },
      { ...POLICY_TAGS, 'union-secrets:data-plane': 'staging' },
      {},
    ].map((tags, index) => policy(`ml-production-former-${index}`, ['a'], { tags, ...held('acme-ranking') }));
    const actual = settledFor([defaultRole]);
    expect(changesOf(one, { ...actual, policies: [...actual.policies, ...foreign] })).toEqual({ 'ml-secrets': [] });
  });
});

describe('is refused', () => {
  it('a policy that moves to another path under its name', () => {
    const roles = [{ ...defaultRole, policyPath: '/' }];
    const plan = planOf({ ...one, roles }, settledFor([defaultRole]));
    expect(plan.refusals).toMatchObject([
      { code: 'policy-moved', subject: { name: 'ml-secrets' }, fix: expect.stringContaining('policy.name') },
    ]);
  });

  it('not one that gets another name with the path', () => {
    const roles = [{ ...defaultRole, policyName: 'new-name', policyPath: '/' }];
    expect(planOf({ ...one, roles }, settledFor([defaultRole])).refusals).toEqual([]);
  });

  it.each([
    ['a user', { users: ['eve'], groups: [] }, 'user eve'],
    ['a group', { users: [], groups: ['staff'] }, 'group staff'],
    ['both', { users: ['eve', 'mallory'], groups: ['staff'] }, 'user eve, user mallory, group staff'],
  ])('a policy of ours that is held by %s', (_what, holders, words) => {
    const attachedTo = { roles: ['acme-userflyterole'], ...holders };
    const ours = policy('ml-secrets', ['a'], { attachedTo });
    const former = policy('former', ['a'], { tags: POLICY_TAGS, attachedTo });
    for (const policies of [[ours], [policy('ml-secrets', ['a']), former]]) {
      const plan = planOf(one, settledFor([defaultRole], { policies }));
      expect(plan.refusals).toMatchObject([{ code: 'policy-held-by-others', message: expect.stringContaining(words) }]);
    }
  });
});

describe('the binding', () => {
  it.each<[string, Partial<DesiredRole>]>([
    ['a role', { name: 'other' }],
    ['a key', { key: 'other' }],
    ['a policy', { policyName: 'other' }],
    ['a path', { policyPath: '/' }],
  ])('reports that %s changed', (_what, change) => {
    expect(bindingDigest([{ ...defaultRole, ...change }])).not.toBe(bindingDigest([defaultRole]));
  });

  it('says nothing of how secrets are matched, and fits in a tag', () => {
    expect(bindingDigest([{ ...defaultRole, match: 'tags' }])).toBe(bindingDigest([defaultRole]));
    expect(bindingDigest(both)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is set where it is missing: an account of an earlier version', () => {
    const actual = settledFor([defaultRole], { policies: [policy('ml-secrets', ['a'], { tags: POLICY_TAGS })] });
    expect(changesOf(one, actual)).toEqual({ 'ml-secrets': ['tag-policy'] });
  });

  it('is on the first part only', () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}`.padStart(400, 'n'));
    const desired = desiredState({ secrets: names.map((name) => declared(name)) });
    const tags = roleIn(planOf(desired, actualState())).policies.map((part) => 'union-secrets:binding' in part.tags);
    expect(tags).toEqual([true, false]);
  });
});
