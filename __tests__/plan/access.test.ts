import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  documentOf,
  existing,
  firstTags,
  foreign,
  GROUP,
  granted,
  named,
  POLICY_TAGS,
  planOf,
  policy,
  policyArn,
  policyIn,
  rankingRole,
  roleIn,
  roleInAws,
  textOf,
} from '../helpers/plan/builders.ts';

const a = existing('a');
const b = existing('b');
const declaredA = desiredState({ secrets: [declared('a')] });

/** What the default role may read now: these, through one attached policy. */
function reading(
  names: readonly string[],
  change: Parameters<typeof policy>[2] = {},
  attached: readonly string[] = ['ml-secrets'],
) {
  return actualState({
    roles: [roleInAws(defaultRole, attached)],
    secrets: [a, b],
    policies: [policy('ml-secrets', names, change)],
  });
}
const kinds = (plan: ReturnType<typeof planOf>, name?: string) => policyIn(plan, name).changes.map(({ kind }) => kind);

describe('who may read what', () => {
  it('a first grant: a policy is made and attached', () => {
    const plan = planOf(declaredA, actualState());
    expect(roleIn(plan)).toEqual({
      key: 'default',
      name: 'acme-userflyterole',
      arn: 'arn:aws:iam::123456789012:role/acme-userflyterole',
      access: [{ target: { kind: 'secret', name: 'a' }, change: 'grant', why: 'declared' }],
      policies: [
        {
          name: 'ml-secrets',
          path: '/union/',
          arn: policyArn('ml-secrets'),
          document: documentOf(['a']),
          previous: null,
          gains: named('a'),
          loses: [],
          tags: firstTags(),
          changes: [{ kind: 'create-policy' }, { kind: 'attach' }],
        },
      ],
    });
  });

  it('as it is: nothing', () => {
    const plan = planOf(declaredA, reading(['a']));
    expect(roleIn(plan).access).toEqual([{ target: { kind: 'secret', name: 'a' }, change: null, why: 'granted' }]);
    expect(kinds(plan)).toEqual([]);
  });

  it('one more, one less', () => {
    const plan = planOf(
      desiredState({ secrets: [declared('a'), declared('b', { roles: [] })], grants: [granted('c')] }),
      reading(['a', 'b']),
    );
    expect(roleIn(plan).access).toEqual([
      { target: { kind: 'secret', name: 'a' }, change: null, why: 'granted' },
      { target: { kind: 'secret', name: 'b' }, change: 'revoke', why: 'not-granted' },
      { target: { kind: 'secret', name: 'c' }, change: 'grant', why: 'declared' },
    ]);
    expect(policyIn(plan)).toMatchObject({
      gains: named('c'),
      loses: named('b'),
      changes: [{ kind: 'update-policy' }],
    });
  });

  it('a secret that left the file is revoked, and says so', () => {
    const plan = planOf(declaredA, reading(['a', 'b']));
    expect(roleIn(plan).access).toContainEqual({
      target: { kind: 'secret', name: 'b' },
      change: 'revoke',
      why: 'left-file',
    });
  });

  it('nothing left to read: detached, then deleted', () => {
    const plan = planOf(desiredState(), reading(['a']));
    expect(roleIn(plan).access).toEqual([
      { target: { kind: 'secret', name: 'a' }, change: 'revoke', why: 'left-file' },
    ]);
    expect(policyIn(plan)).toMatchObject({
      document: null,
      gains: [],
      loses: named('a'),
      changes: [{ kind: 'detach', role: 'acme-userflyterole' }, { kind: 'delete-policy' }],
    });
  });

  it('nothing to read and no policy: none is planned', () => {
    expect(roleIn(planOf(desiredState(), actualState())).policies).toEqual([]);
  });

  it('each role its own', () => {
    const desired = desiredState({
      roles: [defaultRole, rankingRole],
      secrets: [declared('a'), declared('b', { roles: ['default', 'ranking'] })],
      grants: [granted('c', ['ranking'])],
    });
    const plan = planOf(desired, actualState({ roles: [roleInAws(rankingRole, []), roleInAws(defaultRole, [])] }));
    expect(plan.roles.map(({ key, access }) => [key, access.map(({ target }) => textOf(target))])).toEqual([
      ['default', ['a', 'b']],
      ['ranking', ['b', 'c']],
    ]);
    expect(plan.roles.map(({ arn }) => arn.split('/').at(-1))).toEqual(['acme-userflyterole', 'acme-ranking']);
    expect(policyIn(plan, 'ml-secrets-ranking').arn).toBe(policyArn('ml-secrets-ranking'));
  });

  it('in another partition: its ARNs', () => {
    const roles = [roleInAws(defaultRole, [], { arn: 'arn:aws-us-gov:iam::123456789012:role/acme-userflyterole' })];
    const plan = planOf({ ...declaredA, region: 'us-gov-west-1' }, actualState({ roles }));
    expect(policyIn(plan).arn).toBe('arn:aws-us-gov:iam::123456789012:policy/union/ml-secrets');
    expect(JSON.stringify(policyIn(plan).document)).toContain(
      'arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:a-??????',
    );
  });
});

describe('what someone changed in the console', () => {
  it('the policy was detached: it grants nothing, and is attached again', () => {
    const plan = planOf(declaredA, reading(['a'], {}, []));
    expect(roleIn(plan).access).toEqual([
      { target: { kind: 'secret', name: 'a' }, change: 'grant', why: 'not-attached' },
    ]);
    expect(policyIn(plan)).toMatchObject({ gains: named('a'), loses: [], changes: [{ kind: 'attach' }] });
  });

  it('it was detached, and its document is old: brought up to date before it takes effect', () => {
    const plan = planOf(declaredA, reading(['b'], {}, []));
    expect(roleIn(plan).access).toEqual([{ target: { kind: 'secret', name: 'a' }, change: 'grant', why: 'declared' }]);
    expect(kinds(plan)).toEqual(['update-policy', 'attach']);
  });

  it('left behind without effect: deleted, and no access is lost by it', () => {
    const plan = planOf(desiredState(), reading(['a'], {}, []));
    expect(roleIn(plan).access).toEqual([]);
    expect(kinds(plan)).toEqual(['delete-policy']);
  });

  it('the policy was deleted: made again', () => {
    expect(kinds(planOf(declaredA, actualState({ secrets: [a] })))).toEqual(['create-policy', 'attach']);
  });

  it('the same in another form: left alone', () => {
    const statement = { Action: 'secretsmanager:getsecretvalue', Effect: 'Allow', Resource: `${GROUP}a-??????` };
    const document = JSON.stringify({ Statement: statement, Version: '2012-10-17' }, null, 4);
    expect(kinds(planOf(declaredA, reading([], { document })))).toEqual([]);
  });

  it('a wider resource was written into it: revoked, in its own words', () => {
    const document = JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: [`${GROUP}a-??????`, `${GROUP}*`],
      },
    });
    const plan = planOf(declaredA, reading([], { document }));
    expect(roleIn(plan).access).toEqual([
      { target: foreign(`${GROUP}*`), change: 'revoke', why: 'written-by-others' },
      { target: { kind: 'secret', name: 'a' }, change: null, why: 'granted' },
    ]);
    expect(kinds(plan)).toEqual(['update-policy']);
  });

  it('a denial was written into it: the document is repaired', () => {
    const { Version, Statement } = documentOf(['a']);
    const document = JSON.stringify({
      Version,
      Statement: [...Statement, { Effect: 'Deny', Action: '*', Resource: '*' }],
    });
    expect(kinds(planOf(declaredA, reading([], { document })))).toEqual(['update-policy']);
  });

  it('a document that is no JSON is replaced, and shown as it is', () => {
    const plan = planOf(declaredA, reading([], { document: 'not JSON' }));
    expect(policyIn(plan)).toMatchObject({
      previous: 'not JSON',
      gains: named('a'),
      changes: [{ kind: 'update-policy' }],
    });
  });

  it("its tags were changed: set again, and others' tags stay", () => {
    const plan = planOf(
      declaredA,
      reading(['a'], { tags: { ...firstTags(), 'union-secrets:source': 'acme/flows:old.yaml', cost: '7' } }),
    );
    expect(policyIn(plan).changes).toEqual([
      { kind: 'tag-policy', set: { 'union-secrets:source': 'acme/flows:union-secrets.yaml' }, remove: [] },
    ]);
  });

  it("others' policies on the role are not looked at", () => {
    const actual = reading(['a'], {}, ['ml-secrets', 'AdministratorAccess', 'ml-secrets-extra']);
    expect(roleIn(planOf(declaredA, actual)).policies.map(({ name }) => name)).toEqual(['ml-secrets']);
  });

  it('names compare without case, as in IAM', () => {
    const actual = reading(['a'], { name: 'ML-Secrets', arn: policyArn('ML-Secrets') }, ['ML-Secrets']);
    expect(kinds(planOf(declaredA, actual))).toEqual([]);
  });

  it.each([
    ['ours', firstTags(), 'policy-moved'],
    ["someone else's", {}, 'policy-not-ours'],
  ])('a policy of our name under another path, which IAM takes for the same name: %s', (_what, tags, code) => {
    const plan = planOf(declaredA, reading(['a'], { path: '/', arn: policyArn('ml-secrets', '/'), tags }));
    expect(plan.refusals.map((refusal) => [refusal.code, refusal.subject.name])).toEqual([[code, 'ml-secrets']]);
  });
});

describe('more secrets than fit in one policy', () => {
  // Of 400 characters each, twelve fill a policy.
  const names = Array.from({ length: 20 }, (_, index) => `${'n'.repeat(398)}${String(index).padStart(2, '0')}`);
  const [first, second] = [names.slice(0, 12), names.slice(12)];
  const both = (change: Parameters<typeof policy>[2] = {}) =>
    actualState({
      roles: [roleInAws(defaultRole, ['ml-secrets', 'ml-secrets-2'])],
      policies: [
        policy('ml-secrets-2', second),
        policy('ml-secrets', first, { tags: firstTags([defaultRole], 2), ...change }),
      ],
    });
  const wanting = (wanted: readonly string[]) => desiredState({ secrets: wanted.map((name) => declared(name)) });

  it('are spread over parts; the first one says how many', () => {
    const plan = planOf(wanting(names), actualState());
    expect(roleIn(plan).policies.map(({ name, gains }) => [name, gains.length])).toEqual([
      ['ml-secrets', 12],
      ['ml-secrets-2', 8],
    ]);
    expect(policyIn(plan, 'ml-secrets').tags).toEqual(firstTags([defaultRole], 2));
    expect(policyIn(plan, 'ml-secrets-2').tags).toEqual(POLICY_TAGS);
  });

  it('as they are: nothing', () => {
    const plan = planOf(wanting(names), both());
    expect(roleIn(plan).policies.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('a part that is no longer needed goes; how many there were is still reported', () => {
    const plan = planOf(wanting(first), both());
    expect([kinds(plan, 'ml-secrets'), kinds(plan, 'ml-secrets-2')]).toEqual([[], ['detach', 'delete-policy']]);
    expect(policyIn(plan, 'ml-secrets').tags['union-secrets:parts']).toBe('2');
  });

  it('a part that became empty is filled with the last: a move takes no access away', () => {
    const plan = planOf(wanting(second), both());
    expect(policyIn(plan, 'ml-secrets')).toMatchObject({
      gains: named(...second),
      loses: named(...first),
      changes: [{ kind: 'update-policy' }],
    });
    expect(policyIn(plan, 'ml-secrets-2')).toMatchObject({ document: null, loses: named(...second) });
    const revoked = roleIn(plan).access.filter(({ change }) => change === 'revoke');
    expect(revoked.map(({ target }) => textOf(target))).toEqual(first);
    expect(roleIn(plan).access.filter(({ change }) => change === 'grant')).toEqual([]);
  });

  it('the first part was deleted by hand: made again, the second stays', () => {
    const actual = both();
    const plan = planOf(wanting(names), {
      ...actual,
      roles: [roleInAws(defaultRole, ['ml-secrets-2'])],
      policies: actual.policies.filter(({ name }) => name !== 'ml-secrets'),
    });
    expect([kinds(plan, 'ml-secrets'), kinds(plan, 'ml-secrets-2')]).toEqual([['create-policy', 'attach'], []]);
  });

  it('the tag that says how many was removed by hand: set again', () => {
    expect(policyIn(planOf(wanting(names), both({ tags: firstTags() }))).changes).toEqual([
      { kind: 'tag-policy', set: { 'union-secrets:parts': '2' }, remove: [] },
    ]);
  });

  it('a second part of someone else is refused, not overwritten', () => {
    const actual = both();
    const plan = planOf(wanting(names), {
      ...actual,
      policies: [policy('ml-secrets', first), policy('ml-secrets-2', second, { tags: {} })],
    });
    expect(plan.refusals.map(({ code, subject }) => [code, subject.name])).toEqual([
      ['policy-not-ours', 'ml-secrets-2'],
    ]);
  });
});
