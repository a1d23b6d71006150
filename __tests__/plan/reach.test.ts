import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import type { PlannedAccess } from '../../src/plan/plan.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  documentOf,
  existing,
  foreign,
  GROUP,
  named,
  planOf,
  policy,
  policyIn,
  roleIn,
  roleInAws,
  settled,
} from '../helpers/plan/builders.ts';

/** What changes for a role is said against what it can read now, all its policies together. */

const READ = 'secretsmanager:GetSecretValue';
const three = desiredState({ secrets: ['a', 'b', 'c'].map((name) => declared(name)) });
const secrets = ['a', 'b', 'c'].map((name) => existing(name));
const allow = (Resource: string | readonly string[], change: object = {}) => ({
  Effect: 'Allow',
  Action: READ,
  Resource,
  ...change,
});
const text = (...statements: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });

/** Our policy with this document, and another one that is not ours. */
function inAws(ours: string, theirs?: string): ActualState {
  return actualState({
    roles: [roleInAws(defaultRole, ['ml-secrets', ...(theirs === undefined ? [] : ['Theirs'])])],
    secrets,
    policies: [
      policy('ml-secrets', [], { document: ours }),
      ...(theirs === undefined ? [] : [policy('Theirs', [], { document: theirs, tags: {} })]),
    ],
  });
}
const accessOf = (desired: DesiredState, actual: ActualState) => roleIn(planOf(desired, actual)).access;
const kept = (...names: string[]): PlannedAccess[] =>
  names.map((name) => ({ target: { kind: 'secret', name }, change: null, why: 'granted' }));
const [a] = named('a');

describe('somebody changed our policy by hand', () => {
  it.each<[string, object, PlannedAccess['target']]>([
    ['to every secret', allow('*'), foreign('*')],
    ['to every secret of the region', allow(`${GROUP}*`), foreign(`${GROUP}*`)],
    ['to everything', allow('*', { Action: '*' }), foreign('*', { actions: ['*'] })],
    [
      'to all of the service',
      allow('*', { Action: 'secretsmanager:*' }),
      foreign('*', { actions: ['secretsmanager:*'] }),
    ],
    [
      'to everything but others',
      { Effect: 'Allow', Action: READ, NotResource: `${GROUP}payroll-*` },
      foreign(`${GROUP}payroll-*`, { exceptResources: true }),
    ],
    [
      'to every action but others',
      { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
      foreign('*', { actions: ['iam:*'], exceptActions: true }),
    ],
  ])('%s: nothing is granted again, and what is taken away is what they wrote', (_what, statement, target) => {
    const plan = planOf(three, inAws(text(statement)));
    expect(roleIn(plan).access).toEqual([
      { target, change: 'revoke', why: 'written-by-others' },
      ...kept('a', 'b', 'c'),
    ]);
    expect(policyIn(plan).changes).toEqual([{ kind: 'update-policy' }]);
  });

  it('to a pattern: what it does not match is granted', () => {
    expect(accessOf(three, inAws(text(allow([`${GROUP}a*`, `${GROUP}b-??????`]))))).toEqual([
      { target: foreign(`${GROUP}a*`, { reads: 'some' }), change: 'revoke', why: 'written-by-others' },
      ...kept('a', 'b'),
      { target: { kind: 'secret', name: 'c' }, change: 'grant', why: 'declared' },
    ]);
  });

  it('under a condition that depends on the call: whether it can read is not known, so it is granted', () => {
    const Condition = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
    expect(accessOf(three, inAws(text(allow('*', { Condition }))))).toEqual([
      { target: foreign('*', { conditional: true }), change: 'revoke', why: 'written-by-others' },
      ...['a', 'b', 'c'].map((name) => ({ target: { kind: 'secret', name }, change: 'grant', why: 'declared' })),
    ]);
  });

  it('to deny what it grants: apply grants it again', () => {
    const ours = text(...documentOf(['a', 'b', 'c']).Statement, { ...allow(`${GROUP}a-*`), Effect: 'Deny' });
    expect(accessOf(three, inAws(ours))).toEqual([
      { target: a, change: 'grant', why: 'denied-by-others' },
      ...kept('b', 'c'),
    ]);
  });
});

describe('another policy of the role', () => {
  const ours = (...names: string[]) => text(...documentOf(names).Statement);

  it('allows what is granted: the role does not gain it', () => {
    expect(accessOf(three, inAws(ours('a', 'b'), text(allow('*'))))).toEqual([
      ...kept('a', 'b'),
      { target: { kind: 'secret', name: 'c' }, change: 'grant', why: 'declared', elsewhere: true },
    ]);
  });

  it('allows what is revoked: the role does not lose it', () => {
    const file = desiredState({ secrets: ['b', 'c'].map((name) => declared(name)) });
    expect(accessOf(file, inAws(ours('a', 'b', 'c'), text(allow(`${GROUP}a-*`))))).toEqual([
      { target: a, change: 'revoke', why: 'left-file', elsewhere: true },
      ...kept('b', 'c'),
    ]);
  });

  it('allows and denies it: the role loses it', () => {
    const file = desiredState({ secrets: ['b', 'c'].map((name) => declared(name)) });
    const theirs = text(allow('*'), { ...allow(`${GROUP}a-*`), Effect: 'Deny' });
    expect(accessOf(file, inAws(ours('a', 'b', 'c'), theirs))[0]).toEqual({
      target: a,
      change: 'revoke',
      why: 'left-file',
    });
  });

  it('allows it by its tags', () => {
    const secret = existing('d', { tags: { ...existing('d').tags, team: 'ml' } });
    const file = desiredState({ secrets: [declared('d', { tags: { team: 'ml' } })] });
    const theirs = text(allow('*', { Condition: { StringEquals: { 'aws:ResourceTag/team': 'ml' } } }));
    expect(accessOf(file, { ...inAws(ours('a'), theirs), secrets: [...secrets, secret] })).toContainEqual({
      target: { kind: 'secret', name: 'd' },
      change: 'grant',
      why: 'declared',
      elsewhere: true,
    });
  });

  it('is not there: nothing is said of it', () => {
    expect(accessOf(three, settled(...secrets))).toEqual(kept('a', 'b', 'c'));
  });
});
