import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import { policyDocument } from '../../src/policy/document.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  foreign,
  GROUP,
  granted,
  named,
  planOf,
  policy,
  policyIn,
  REMOVAL,
  rankingRole,
  roleIn,
  roleInAws,
  SCOPE,
  settled,
  textOf,
} from '../helpers/plan/builders.ts';

const byTags = { ...defaultRole, match: 'tags' } as const;
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const file = (change: Partial<DesiredState> = {}) =>
  desiredState({ roles: [byTags], secrets: names.map((name) => declared(name)), ...change });
const inTags = (secrets: readonly string[], more: readonly string[] = []): ActualState =>
  actualState({
    roles: [roleInAws(defaultRole, ['ml-secrets'])],
    secrets: [...secrets, ...more].map((name) => existing(name)),
    policies: [
      policy('ml-secrets', [], {
        document: JSON.stringify(
          policyDocument(SCOPE, [
            { kind: 'stack', keys: [] },
            ...more.map((name) => ({ kind: 'secret', name, keys: [] }) as const),
          ]),
        ),
      }),
    ],
  });

describe('with `match: tags`', () => {
  it('one statement on our tags stands for all secrets of the file', () => {
    const plan = planOf(file(), actualState());
    expect(roleIn(plan).access).toEqual([{ target: { kind: 'stack' }, change: 'grant', why: 'declared' }]);
    expect(policyIn(plan).document?.Statement).toEqual([
      {
        Sid: 'ReadSecretsOfTheStack',
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue'],
        Resource: [`${GROUP}*`],
        Condition: {
          StringEquals: {
            'aws:ResourceTag/union-secrets:stack': 'ml',
            'aws:ResourceTag/union-secrets:data-plane': 'production',
          },
        },
      },
    ]);
  });

  it('thousands of secrets fit in one policy', () => {
    const secrets = Array.from({ length: 5000 }, (_, index) => declared(`secret-${String(index).padStart(5, '0')}`));
    const plan = planOf(file({ secrets }), actualState());
    expect([roleIn(plan).policies.length, plan.refusals]).toEqual([1, []]);
  });

  it('a new secret changes nothing in the policy', () => {
    const plan = planOf(file(), inTags(names.slice(1)));
    expect([roleIn(plan).access, policyIn(plan).changes]).toEqual([
      [{ target: { kind: 'stack' }, change: null, why: 'granted' }],
      [],
    ]);
  });

  it('grants stay by name', () => {
    const plan = planOf(
      file({ grants: [granted('shared')] }),
      actualState({ secrets: [existing('shared', { tags: {} })] }),
    );
    expect(policyIn(plan).document?.Statement.map(({ Sid, Resource }) => [Sid, Resource])).toEqual([
      ['ReadSecrets', [`${GROUP}shared-??????`]],
      ['ReadSecretsOfTheStack', [`${GROUP}*`]],
    ]);
  });

  it('keys of all its secrets are there, each once', () => {
    const secrets = ['alias/x', 'alias/y', 'alias/x'].map((kmsKeyId, index) => declared(`s${index}`, { kmsKeyId }));
    const [, decryption] = policyIn(planOf(file({ secrets }), actualState())).document?.Statement ?? [];
    expect(decryption?.Condition?.['ForAnyValue:StringEquals']).toEqual({
      'kms:ResourceAliases': ['alias/x', 'alias/y'],
    });
  });

  it('more keys than fit in a policy are refused, not a crash', () => {
    const secrets = Array.from({ length: 200 }, (_, index) =>
      declared(`s${String(index).padStart(3, '0')}`, { kmsKeyId: `alias/${'k'.repeat(40)}${index}` }),
    );
    const plan = planOf(file({ secrets }), actualState());
    expect(plan.refusals).toMatchObject([
      { code: 'too-many-keys', message: expect.stringContaining('200 customer keys') },
    ]);
    expect(roleIn(plan).policies).toEqual([]);
    expect(planOf(file({ secrets, roles: [defaultRole] }), actualState()).refusals).toEqual([]);
  });

  it('a role that no secret names gets no such statement', () => {
    const plan = planOf(file({ secrets: [declared('a', { roles: [] })] }), actualState());
    expect(roleIn(plan)).toMatchObject({ access: [], policies: [] });
  });

  it('is shown as the wider grant that it is: also secrets that the file does not give the role', () => {
    const secrets = [declared('a'), declared('b', { roles: ['ranking'], value: { kind: 'env', variable: 'OTHER' } })];
    const actual = actualState({ roles: [roleInAws(byTags, []), roleInAws(rankingRole, [])] });
    const plan = planOf(desiredState({ roles: [byTags, rankingRole], secrets }), actual);
    expect(plan.warnings).toMatchObject([
      {
        code: 'match-tags',
        subject: { kind: 'role', name: 'acme-userflyterole' },
        message: expect.stringMatching(/: b\.$/),
      },
    ]);
    expect(roleIn(plan, 'ranking').access).toMatchObject([{ target: { kind: 'secret', name: 'b' }, change: 'grant' }]);
  });
});

describe('switching', () => {
  const strict = { removal: { ...REMOVAL, maxRevocations: 0 } };
  const byName = settled(...names.map((name) => existing(name)));

  it('on: what was granted by name is not revoked by it', () => {
    const plan = planOf(file(strict), byName);
    expect(roleIn(plan).access).toEqual([{ target: { kind: 'stack' }, change: 'grant', why: 'declared' }]);
    expect(policyIn(plan)).toMatchObject({
      gains: [{ kind: 'stack' }],
      loses: named(...names),
      changes: [{ kind: 'update-policy' }],
    });
    expect(plan.refusals).toEqual([]);
  });

  it('on: a grant on a secret that is not ours, and that left the file, is revoked', () => {
    const actual = settled(...names.map((name) => existing(name)), existing('shared', { tags: {} }));
    const plan = planOf(file(), actual);
    expect(roleIn(plan).access).toContainEqual({
      target: { kind: 'secret', name: 'shared' },
      change: 'revoke',
      why: 'not-granted',
    });
  });

  it('on: what the statement does not cover is revoked: a grant of another role, a secret of someone else', () => {
    const actual = {
      ...settled(existing('a'), existing('shared', { tags: {} }), existing('theirs', { tags: {} })),
      roles: [roleInAws(defaultRole, ['ml-secrets']), roleInAws(rankingRole, [])],
    };
    const desired = desiredState({
      roles: [byTags, rankingRole],
      secrets: [declared('a'), declared('theirs')],
      grants: [granted('shared', ['ranking'])],
    });
    const why = 'not-granted';
    expect(roleIn(planOf(desired, actual)).access).toEqual([
      { target: { kind: 'secret', name: 'shared' }, change: 'revoke', why },
      { target: { kind: 'secret', name: 'theirs' }, change: 'revoke', why },
      { target: { kind: 'stack' }, change: 'grant', why: 'declared' },
    ]);
  });

  it('off: each stays readable, by its name, and the wide grant is revoked', () => {
    const plan = planOf(file({ roles: [defaultRole] }), inTags(names));
    expect(new Map(roleIn(plan).access.map(({ target, change }) => [textOf(target), change]))).toEqual(
      new Map<string, string | null>([...names.map((name) => [name, null] as const), ['*', 'revoke']]),
    );
    expect(roleIn(plan).access.find(({ change }) => change === 'revoke')?.why).toBe('left-file');
    expect(policyIn(plan).changes).toEqual([{ kind: 'update-policy' }]);
    expect(plan.refusals).toEqual([]);
  });

  it.each([
    ['the stack', { 'aws:ResourceTag/union-secrets:data-plane': 'production' }],
    ['the data plane', { 'aws:ResourceTag/union-secrets:stack': 'ml' }],
    ['anything', {}],
  ])("a statement that no longer asks for %s is someone else's: revoked, and repaired", (_what, tags) => {
    const [statement] = policyDocument(SCOPE, [{ kind: 'stack', keys: [] }]).Statement;
    const document = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ ...statement, Condition: { StringEquals: tags } }],
    });
    const actual = actualState({
      roles: [roleInAws(defaultRole, ['ml-secrets'])],
      secrets: names.map((name) => existing(name)),
      policies: [policy('ml-secrets', [], { document })],
    });
    const plan = planOf(file(), actual);
    expect(roleIn(plan).access).toContainEqual({
      target: foreign(`${GROUP}*`, { conditional: Object.keys(tags).length > 0 }),
      change: 'revoke',
      why: 'written-by-others',
    });
    expect(policyIn(plan).changes).toEqual([{ kind: 'update-policy' }]);
  });
});
