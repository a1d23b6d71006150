import type { ActualSecret } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import { refuseOutOfBounds } from '../../src/plan/bounds.ts';
import {
  actualState,
  arnOf,
  declared,
  defaultRole,
  desiredState,
  existing,
  firstTags,
  GROUP,
  granted,
  OUR_TAGS,
  planOf,
  policy,
  rankingRole,
  roleInAws,
  secretIn,
} from '../helpers/plan/builders.ts';

describe('a declared secret that exists and may not be touched', () => {
  it.each<[string, string, Partial<ActualSecret>, string]>([
    ['untagged', 'exists-untagged', { tags: {} }, 'was not made by this file'],
    ['with tags of others only', 'exists-untagged', { tags: { team: 'ml' } }, 'was not made by this file'],
    [
      'of another stack',
      'owned-by-other',
      { tags: { ...OUR_TAGS, 'union-secrets:stack': 'search' } },
      'belongs to stack search, data plane production',
    ],
    [
      'of another data plane',
      'owned-by-other',
      { tags: { ...OUR_TAGS, 'union-secrets:data-plane': 'staging' } },
      'data plane staging',
    ],
    [
      'of another repository',
      'owned-by-other',
      { tags: { ...OUR_TAGS, 'union-secrets:source': 'acme/other:u.yaml' } },
      'file acme/other:u.yaml',
    ],
    ['of an AWS service', 'owned-by-service', { owningService: 'rds' }, 'managed by the AWS service rds'],
    ['a replica', 'replica', { primaryRegion: 'us-east-1' }, 'a replica of the one in us-east-1'],
    [
      'elsewhere: another region',
      'arn-elsewhere',
      { arn: arnOf('ml/key').replace('us-west-2', 'us-east-1') },
      'is not under',
    ],
    [
      'elsewhere: another account',
      'arn-elsewhere',
      { arn: arnOf('ml/key').replace('123456789012', '999999999999') },
      'is not under',
    ],
    [
      'elsewhere: another partition',
      'arn-elsewhere',
      { arn: arnOf('ml/key').replace('arn:aws:', 'arn:aws-cn:') },
      'is not under',
    ],
    ['another name: a partial ARN met a longer name', 'arn-elsewhere', { arn: arnOf('ml/key-AbCdEf') }, 'is not under'],
    ['with an ARN that is none', 'arn-unknown', { arn: 'ml/key' }, 'cannot be cut into group and key'],
  ])('%s', (_what, code, change, words) => {
    const plan = planOf(
      desiredState({ secrets: [declared('ml/key')] }),
      actualState({ secrets: [existing('ml/key', change)] }),
    );
    expect(plan.refusals).toEqual([
      {
        code,
        subject: { kind: 'secret', name: 'ml/key' },
        message: expect.stringContaining(words),
        fix: expect.stringMatching(/.{10,}/),
      },
    ]);
    expect(secretIn(plan, 'ml/key')).toMatchObject({ status: 'refused', pair: null, changes: [] });
  });

  it('binary, which Flyte cannot read', () => {
    const plan = planOf(
      desiredState({ secrets: [declared('ml/key')] }),
      actualState({ secrets: [existing('ml/key')] }),
      {
        'ml/key': { kind: 'binary' },
      },
    );
    expect(plan.refusals).toMatchObject([{ code: 'binary-value', subject: { kind: 'secret', name: 'ml/key' } }]);
    expect(secretIn(plan, 'ml/key')).toMatchObject({ status: 'refused', changes: [] });
  });

  it('for several reasons: all are reported', () => {
    const secret = existing('ml/key', { tags: {}, owningService: 'rds', primaryRegion: 'us-east-1' });
    const plan = planOf(desiredState({ secrets: [declared('ml/key')] }), actualState({ secrets: [secret] }));
    expect(plan.refusals.map(({ code }) => code)).toEqual(['exists-untagged', 'owned-by-service', 'replica']);
  });

  it('does not hide what is planned for the others', () => {
    const plan = planOf(
      desiredState({ secrets: [declared('a'), declared('ml/key')] }),
      actualState({ secrets: [existing('ml/key', { tags: {} })] }),
    );
    expect(secretIn(plan, 'a').status).toBe('create');
  });
});

describe('a grant on a secret that is not ours', () => {
  it('needs nothing but that it exists', () => {
    const shared = existing('shared/datadog', { tags: {}, owningService: 'rds', primaryRegion: 'us-east-1' });
    const plan = planOf(desiredState({ grants: [granted('shared/datadog')] }), actualState({ secrets: [shared] }));
    expect(plan.refusals).toEqual([]);
    expect(secretIn(plan, 'shared/datadog')).toEqual({
      name: 'shared/datadog',
      status: 'granted',
      pair: { group: GROUP, key: 'shared/datadog-AbCdEf', arn: arnOf('shared/datadog') },
      source: null,
      value: null,
      changes: [],
    });
  });

  it.each<[string, string, ActualSecret[], string]>([
    ['that does not exist', 'grant-not-found', [], 'does not exist in this account and region'],
    [
      'that is scheduled for deletion',
      'grant-deleted',
      [existing('shared', { tags: {}, deletedAt: '2026-01-02T00:00:00Z' })],
      'since 2026-01-02',
    ],
    [
      'that is elsewhere',
      'arn-elsewhere',
      [existing('shared', { tags: {}, arn: arnOf('shared').replace('us-west-2', 'us-east-1') })],
      'is not under',
    ],
  ])('%s is refused', (_what, code, secrets, words) => {
    const plan = planOf(desiredState({ grants: [granted('shared')] }), actualState({ secrets }));
    expect(plan.refusals).toMatchObject([
      { code, subject: { kind: 'secret', name: 'shared' }, message: expect.stringContaining(words) },
    ]);
    expect(secretIn(plan, 'shared')).toMatchObject({ status: 'refused', pair: null });
  });
});

describe('a grant on a secret of another stack', () => {
  const of = (stack: string, more: Readonly<Record<string, string>> = {}) =>
    existing('shared', {
      tags: { 'union-secrets:stack': stack, 'union-secrets:source': 'acme/billing:union-secrets.yaml', ...more },
    });
  const codes = (secret: ActualSecret) =>
    planOf(desiredState({ grants: [granted('shared')] }), actualState({ secrets: [secret] })).refusals;

  it('is refused unless its owner shares it, and says whom to ask', () => {
    expect(codes(of('billing'))).toMatchObject([
      {
        code: 'not-shared',
        message: 'The secret shared belongs to stack billing, which does not share it with stack ml.',
      },
    ]);
    expect(JSON.stringify(codes(of('billing')))).toContain('acme/billing:union-secrets.yaml');
    expect(codes(of('billing', { 'union-secrets:share-with': 'mlops ml-2' }))).toHaveLength(1);
  });

  it('is granted where its owner shares it', () => {
    expect(codes(of('billing', { 'union-secrets:share-with': 'data ml' }))).toEqual([]);
  });
});

describe('a grant on a secret of a stack with the same name', () => {
  const codes = (tags: Readonly<Record<string, string>>) =>
    planOf(
      desiredState({ grants: [granted('shared')] }),
      actualState({ secrets: [existing('shared', { tags: { ...OUR_TAGS, ...tags } })] }),
    ).refusals.map(({ code }) => code);

  it.each([
    ['of another repository', { 'union-secrets:source': 'acme/other:union-secrets.yaml' }, ['not-shared']],
    [
      'of another file of this repository, for another data plane',
      { 'union-secrets:source': 'acme/flows:teams/billing.yaml', 'union-secrets:data-plane': 'staging' },
      ['not-shared'],
    ],
    ['of this file, for another data plane', { 'union-secrets:data-plane': 'staging' }, []],
    ['of this file where it was before', { 'union-secrets:source': 'acme/flows:old.yaml' }, []],
  ])('%s', (_what, tags, expected) => {
    expect(codes(tags)).toEqual(expected);
  });
});

describe('what the run bounds', () => {
  const found = (name: string, tags: Readonly<Record<string, string>> = {}) => existing(name, { tags });
  const shared = { 'union-secrets:stack': 'billing', 'union-secrets:share-with': 'ml' };
  const actual = actualState({
    secrets: [
      found('shared/a'),
      found('payments/live'),
      found('payments/old', { team: 'x', 'union-secrets:data-plane': 'production' }),
      found('payments/shared', shared),
      found('payments/ours', OUR_TAGS),
      found('payments/declared'),
    ],
  });
  const file = desiredState({
    roles: [defaultRole, { ...rankingRole, arn: 'arn:aws:iam::123456789012:role/flyte/acme-ranking' }],
    secrets: [
      declared('payments/declared', { adopt: true }),
      declared('payments/new', { adopt: true }),
      declared('payments/ours', { adopt: true }),
    ],
    grants: ['shared/a', 'payments/live', 'payments/old', 'payments/shared'].map((name) => granted(name)),
  });
  const roles = [defaultRole, rankingRole].map((role) =>
    roleInAws(role, [], { arn: `arn:aws:iam::123456789012:role/flyte/${role.name}` }),
  );
  const refused = (grantable: string[], bindableRoles: string[]) =>
    refuseOutOfBounds(file, { ...actual, roles }, { grantable, bindableRoles }).map(
      ({ code, subject }) => `${code} ${subject.name}`,
    );

  it.each<[string, string[], string[]]>([
    ['everything', ['*'], []],
    ['some names', ['shared/*'], ['payments/live', 'payments/old', 'payments/declared']],
    ['no more than the name', ['payments/l'], ['shared/a', 'payments/live', 'payments/old', 'payments/declared']],
    ['several globs', ['shared/*', '*/live', 'payments/o*'], ['payments/declared']],
    ['nothing', [], ['shared/a', 'payments/live', 'payments/old', 'payments/declared']],
  ])('grants and adoptions of secrets of no stack: %s', (_what, globs, names) => {
    expect(refused(globs, ['*'])).toEqual(names.map((name) => `not-grantable ${name}`));
  });

  it.each<[string, string[], string[]]>([
    ['everything', ['*'], []],
    ['by name', ['acme-r*'], ['acme-userflyterole']],
    ['a name is not a part of an ARN', ['*flyte/*'], ['acme-userflyterole', 'acme-ranking']],
    ['by ARN, with the path that IAM says', ['arn:aws:iam::123456789012:role/flyte/*'], []],
    ['by ARN without the path', ['arn:aws:iam::123456789012:role/acme-*'], ['acme-userflyterole', 'acme-ranking']],
    ['nothing', [], ['acme-userflyterole', 'acme-ranking']],
  ])('roles, however the file names them: %s', (_what, globs, names) => {
    expect(refused(['*'], globs)).toEqual(names.map((name) => `not-bindable ${name}`));
  });

  it('whoever is refused reads what and whom to ask', () => {
    const [secret, , , role] = refuseOutOfBounds(
      file,
      { ...actual, roles },
      { grantable: ['x', 'shared/*'], bindableRoles: ['y'] },
    );
    expect(String(secret?.message)).toBe(
      'The secret payments/live belongs to no stack and is outside of `grantable` (x, shared/*): it is not granted.',
    );
    expect(String(role?.message)).toBe(
      'The role acme-userflyterole (role key "default") is outside of `bindable-roles` (y): nothing is granted to it.',
    );
  });
});

describe('match: tags, where another repository uses the same stack and data plane', () => {
  const theirs = existing('b', { tags: { ...OUR_TAGS, 'union-secrets:source': 'acme/other:union-secrets.yaml' } });
  it.each([
    ['tags', ['tags-not-ours']],
    ['names', []],
  ] as const)('%s', (match, codes) => {
    const desired = desiredState({ roles: [{ ...defaultRole, match }], secrets: [declared('a')] });
    const plan = planOf(desired, actualState({ secrets: [theirs] }));
    expect(plan.refusals.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a role', () => {
  const one = desiredState({ secrets: [declared('a')] });

  it('that does not exist', () => {
    const plan = planOf(one, actualState({ roles: [] }));
    expect(plan.refusals).toMatchObject([
      {
        code: 'role-not-found',
        subject: { kind: 'role', name: 'acme-userflyterole' },
        message: expect.stringContaining('"default"'),
      },
    ]);
    expect(plan.roles).toEqual([]);
  });

  it('not found in another account: the account is what is wrong, and the profile is named', () => {
    const foreignCaller = { accountId: '999999999999', profile: 'sandbox' };
    const plan = planOf(one, actualState({ roles: [], foreignCaller }));
    expect(plan.refusals).toMatchObject([
      {
        code: 'wrong-account',
        message: expect.stringContaining('(profile sandbox) are of account 999999999999'),
      },
    ]);
    expect(plan.secrets).toEqual([]);
  });

  it('in another account: nothing is planned at all', () => {
    const elsewhere = roleInAws(defaultRole, [], { arn: 'arn:aws:iam::999999999999:role/acme-userflyterole' });
    const plan = planOf(one, actualState({ roles: [elsewhere] }));
    expect(plan.refusals).toMatchObject([
      {
        code: 'wrong-account',
        subject: { kind: 'account', name: '999999999999' },
        message: 'The credentials are for account 999999999999; data plane production is in account 123456789012.',
      },
    ]);
    expect([plan.secrets, plan.roles]).toEqual([[], []]);
  });

  it.each([
    ['as named by its ARN', 'arn:aws:iam::123456789012:role/acme-userflyterole', []],
    [
      'with another path than in the file',
      'arn:aws:iam::123456789012:role/flyte/acme-userflyterole',
      ['role-arn-differs'],
    ],
  ])('%s', (_what, arn, codes) => {
    const plan = planOf({ ...one, roles: [{ ...defaultRole, arn }] }, actualState());
    expect(plan.refusals.map(({ code }) => code)).toEqual(codes);
  });

  it('says the partition, also where the region does not', () => {
    const mars = roleInAws(defaultRole, [], { arn: 'arn:aws-mars:iam::123456789012:role/acme-userflyterole' });
    expect(planOf(one, actualState({ roles: [mars] })).partition).toBe('aws-mars');
    expect(planOf({ ...one, region: 'cn-north-1' }, actualState({ roles: [] })).partition).toBe('aws-cn');
  });

  it('says the partition, and so the group', () => {
    const china = roleInAws(defaultRole, [], { arn: 'arn:aws-cn:iam::123456789012:role/acme-userflyterole' });
    const plan = planOf({ ...one, region: 'cn-north-1' }, actualState({ roles: [china] }));
    expect([plan.partition, plan.group]).toEqual([
      'aws-cn',
      'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:',
    ]);
  });
});

describe('a policy', () => {
  const grantOne = desiredState({ secrets: [declared('a')] });

  it.each([
    ['untagged', {}],
    ['of another stack', { ...OUR_TAGS, 'union-secrets:stack': 'other' }],
    ['of another repository', { ...OUR_TAGS, 'union-secrets:source': 'acme/other:u.yaml' }],
  ])('under our name that is not ours is refused: %s', (_what, tags) => {
    const plan = planOf(grantOne, actualState({ policies: [policy('ml-secrets', ['a'], { tags })] }));
    expect(plan.refusals).toMatchObject([
      {
        code: 'policy-not-ours',
        subject: { kind: 'policy', name: 'ml-secrets' },
        fix: expect.stringContaining('policy.name'),
      },
    ]);
  });

  it.each([
    ['the same name', 'ml-secrets', 'ML-secrets'],
    ['a part of it', 'ml-secrets', 'ml-secrets-2'],
    ['a part of it, listed first', 'ml-secrets-12', 'ml-secrets'],
  ])('of one role that is called like the one of another: %s', (_what, first, second) => {
    const roles = [
      { ...defaultRole, policyName: first },
      { ...rankingRole, policyName: second },
    ];
    const plan = planOf(
      { ...grantOne, roles },
      actualState({ roles: [roleInAws(defaultRole, []), roleInAws(rankingRole, [])] }),
    );
    expect(plan.refusals.map(({ code }) => code)).toEqual(['policy-names-collide']);
  });

  const foreign = (count: number) => Array.from({ length: count }, (_, index) => `other-${index}`);
  const long = Array.from({ length: 30 }, (_, index) => declared(`${index}`.padStart(400, 'n')));
  it.each<[string, DesiredState, number, number, string[]]>([
    ['room for one', grantOne, 9, 10, []],
    ['no room', grantOne, 10, 10, ['too-many-policies']],
    ['room, since the quota was raised', grantOne, 10, 11, []],
    ['room for all parts', desiredState({ secrets: long }), 7, 10, []],
    ['room for all parts but one', desiredState({ secrets: long }), 8, 10, ['too-many-policies']],
    ['no room, and nothing to attach', desiredState(), 10, 10, []],
  ])('needs room on the role: %s', (_what, desired, attached, quota, codes) => {
    const actual = actualState({ roles: [roleInAws(defaultRole, foreign(attached))], attachedPoliciesQuota: quota });
    expect(planOf(desired, actual).refusals.map(({ code }) => code)).toEqual(codes);
  });

  it('does not count our own parts against the room', () => {
    const actual = actualState({
      roles: [roleInAws(defaultRole, [...foreign(9), 'ml-secrets'])],
      policies: [policy('ml-secrets', ['a'])],
    });
    expect(planOf(grantOne, actual).refusals).toEqual([]);
  });

  it.each([
    [4, 8, []],
    [5, 8, ['too-many-policies']],
    [5, 9, []],
  ])('needs room for two names while a policy gets another one: beside %i others, of %i', (others, quota, codes) => {
    const renamed = { ...defaultRole, policyName: 'new-name' };
    const actual = actualState({
      roles: [roleInAws(defaultRole, [...foreign(others), 'ml-secrets', 'ml-secrets-2'])],
      policies: ['ml-secrets', 'ml-secrets-2'].map((name) => policy(name, ['a'], { tags: firstTags([defaultRole]) })),
      attachedPoliciesQuota: quota,
    });
    const { refusals } = planOf({ ...desiredState({ secrets: long.slice(0, 15) }), roles: [renamed] }, actual);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0)
      expect(refusals[0]?.message).toBe(
        'The role acme-userflyterole has 7 policies, and 2 more are attached before others go: it may have 8.',
      );
  });

  it('over the quota says the numbers', () => {
    const plan = planOf(desiredState({ secrets: long }), actualState({ roles: [roleInAws(defaultRole, foreign(9))] }));
    expect(plan.refusals[0]?.message).toBe(
      'The secrets of role acme-userflyterole need 3 policies of 6,144 characters; the role has room for 1 of the 10 it may have.',
    );
  });
});
