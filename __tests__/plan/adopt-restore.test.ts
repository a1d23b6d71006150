import type { ActualSecret } from '../../src/domain/actual.ts';
import type { DesiredSecret } from '../../src/domain/desired.ts';
import { managedTagsRecord } from '../../src/domain/secret-tags.ts';
import type { ValueSource, ValueVerdict } from '../../src/domain/value.ts';
import type { PlannedSecret, SecretChange } from '../../src/plan/plan.ts';
import {
  actualState,
  arnOf,
  declared,
  defaultRole,
  desiredState,
  ENV,
  existing,
  firstTags,
  generatedSource,
  OUR_TAGS,
  planOf,
  policy,
  roleInAws,
  secretIn,
  settled,
  withSource,
} from '../helpers/plan/builders.ts';

const DELETED = { deletedAt: '2026-02-20T10:00:00Z' };
const restored: SecretChange = { kind: 'restore', ...DELETED };
const taken = (tags: Record<string, string>, source: ValueSource = ENV): SecretChange => ({
  kind: 'adopt',
  source,
  tags,
  set: withSource(source),
});
const put = (why: Extract<SecretChange, { kind: 'set-value' }>['why']): SecretChange => ({
  kind: 'set-value',
  why,
  source: ENV,
});
const adopt = { adopt: true };
const manual = { value: { kind: 'manual' } } as const;
const notCompared: ValueVerdict = { kind: 'not-compared', why: { kind: 'on-apply' } };

interface Case {
  readonly what: string;
  readonly desired: Partial<DesiredSecret>;
  readonly actual: Partial<ActualSecret>;
  readonly verdict?: ValueVerdict;
  readonly status: PlannedSecret['status'];
  readonly changes: readonly SecretChange[];
}

const cases: Case[] = [
  {
    what: 'takes over what belongs to nobody',
    desired: adopt,
    actual: { tags: {} },
    status: 'adopt',
    changes: [taken({})],
  },
  {
    what: 'shows whose tags it has, and keeps them',
    desired: adopt,
    actual: { tags: { team: 'data' } },
    status: 'adopt',
    changes: [taken({ team: 'data' })],
  },
  {
    what: 'takes over before anything else is changed',
    desired: { ...adopt, description: 'new', tags: { team: 'ml' } },
    actual: { tags: { team: 'data' } },
    verdict: { kind: 'differs' },
    status: 'adopt',
    changes: [
      taken({ team: 'data' }),
      { kind: 'describe', from: '', to: 'new' },
      put('differs'),
      {
        kind: 'tag',
        set: {
          team: { from: 'data', to: 'ml' },
          'union-secrets:tags': { from: null, to: expect.any(String) as string },
        },
        remove: [],
      },
    ],
  },
  {
    what: 'a value that someone else wrote is replaced, as adopted',
    desired: adopt,
    actual: { tags: {} },
    verdict: { kind: 'foreign' },
    status: 'adopt',
    changes: [taken({}), put('adopted')],
  },
  {
    what: 'a value of people is kept',
    desired: { ...adopt, ...manual },
    actual: { tags: {} },
    status: 'adopt',
    changes: [taken({}, manual.value)],
  },
  {
    what: 'a value to generate is kept where there is one',
    desired: { ...adopt, value: generatedSource(2) },
    actual: { tags: {} },
    status: 'adopt',
    changes: [
      taken({}, generatedSource(2)),
      { kind: 'tag', set: { 'union-secrets:generation': { from: null, to: '2' } }, remove: [] },
    ],
  },
  {
    what: 'writes our own notes with the adoption, where no other tag changes',
    desired: { ...adopt, tags: { team: 'data' }, onRemoval: 'delete' },
    actual: { tags: { team: 'data', cost: '7' } },
    status: 'adopt',
    changes: [
      {
        kind: 'adopt',
        source: ENV,
        tags: { team: 'data', cost: '7' },
        set: { ...withSource(ENV), ...managedTagsRecord(['team']), 'union-secrets:on-removal': 'delete' },
      },
    ],
  },
  {
    what: 'what an owner before us had in its file goes, after the adoption',
    desired: adopt,
    actual: { tags: { team: 'data', ...managedTagsRecord(['team']) } },
    status: 'adopt',
    changes: [
      taken({ team: 'data', ...managedTagsRecord(['team']) }),
      { kind: 'tag', set: {}, remove: ['team', 'union-secrets:tags'] },
    ],
  },
  { what: 'what is ours already is not taken over', desired: adopt, actual: {}, status: 'unchanged', changes: [] },
  {
    what: 'a secret of ours whose deletion is scheduled is restored',
    desired: {},
    actual: DELETED,
    status: 'restore',
    changes: [restored],
  },
  {
    what: 'restores before anything else is changed',
    desired: { description: 'new' },
    actual: DELETED,
    status: 'restore',
    changes: [restored, { kind: 'describe', from: '', to: 'new' }],
  },
  {
    what: 'restored, it gets the value of the file where that could not be compared',
    desired: {},
    actual: DELETED,
    verdict: notCompared,
    status: 'restore',
    changes: [restored, put('restored')],
  },
  {
    what: 'restored, a value of people is kept',
    desired: manual,
    actual: DELETED,
    status: 'restore',
    changes: [restored],
  },
  {
    what: 'restores and takes over',
    desired: adopt,
    actual: { ...DELETED, tags: {} },
    status: 'restore',
    changes: [restored, taken({})],
  },
];

it.each(cases)('$what', ({ desired, actual, verdict, status, changes }) => {
  const plan = planOf(
    desiredState({ secrets: [declared('ml/key', { roles: [], ...desired })] }),
    actualState({ secrets: [existing('ml/key', actual)] }),
    verdict ? { 'ml/key': verdict } : {},
  );
  const planned = secretIn(plan, 'ml/key');
  expect([planned.status, planned.changes]).toEqual([status, changes]);
  // The ARN stays, and so does the pair in users' code.
  expect(planned.pair?.arn).toBe(arnOf('ml/key'));
  expect(plan.refusals).toEqual([]);
});

const SEARCH = { ...OUR_TAGS, 'union-secrets:stack': 'search' };
const STAGING = { ...OUR_TAGS, 'union-secrets:data-plane': 'staging' };
const ELSEWHERE = { ...OUR_TAGS, 'union-secrets:source': 'acme/other:union-secrets.yaml' };

describe('is refused, with its owner', () => {
  it.each([
    ['another stack', SEARCH, 'stack search'],
    ['another data plane', STAGING, 'data plane staging'],
    ['another repository', ELSEWHERE, 'file acme/other:union-secrets.yaml'],
  ])('also with `adopt`, also deleted: a secret of %s', (_what, tags, owner) => {
    for (const change of [{ tags }, { tags, ...DELETED }]) {
      const plan = planOf(
        desiredState({ secrets: [declared('ml/key', adopt)] }),
        actualState({ secrets: [existing('ml/key', change)] }),
      );
      expect(plan.refusals).toMatchObject([{ code: 'owned-by-other', message: expect.stringContaining(owner) }]);
      expect(secretIn(plan, 'ml/key')).toMatchObject({ status: 'refused', changes: [] });
    }
  });

  it.each([
    ['without `adopt`', {}],
    ['without `adopt`, scheduled for deletion', DELETED],
  ])('a secret of nobody %s', (_what, change) => {
    const plan = planOf(
      desiredState({ secrets: [declared('ml/key')] }),
      actualState({ secrets: [existing('ml/key', { tags: { team: 'x' }, ...change })] }),
    );
    expect(plan.refusals).toMatchObject([{ code: 'exists-untagged', fix: expect.stringContaining('adopt: true') }]);
  });

  it.each<[string, Partial<ActualSecret>, ValueVerdict | undefined, string]>([
    ['an AWS service owns', { owningService: 'rds' }, undefined, 'owned-by-service'],
    ['is a replica', { primaryRegion: 'us-east-1' }, undefined, 'replica'],
    ['holds bytes', {}, { kind: 'binary' }, 'binary-value'],
  ])('what %s, also with `adopt`', (_what, change, verdict, code) => {
    const plan = planOf(
      desiredState({ secrets: [declared('ml/key', adopt)] }),
      actualState({ secrets: [existing('ml/key', { tags: {}, ...change })] }),
      verdict ? { 'ml/key': verdict } : {},
    );
    expect(plan.refusals.map((refusal) => refusal.code)).toEqual([code]);
  });
});

describe('a key that will change', () => {
  const willChange = (...args: Parameters<typeof planOf>) =>
    secretIn(planOf(...args), 'a').changes.map((change) => change.kind === 'create' && change.keyWillChange);
  const one = desiredState({ secrets: [declared('a')] });

  it.each([
    ['a name that was never granted: no', actualState(), false],
    ['a name that our policy grants: code has its old key', { ...settled(existing('a')), secrets: [] }, true],
    [
      'a name that our policy grants, though detached',
      actualState({ policies: [policy('ml-secrets', ['a'], { tags: firstTags() })] }),
      true,
    ],
    [
      'a name that a policy of ours under a former name grants',
      actualState({
        roles: [roleInAws(defaultRole, ['former'])],
        policies: [policy('former', ['a'])],
      }),
      true,
    ],
    ['another name that our policy grants: no', { ...settled(existing('b')), secrets: [] }, false],
  ])('%s', (_what, actual, expected) => {
    expect(willChange(one, actual)).toEqual([expected]);
  });
});
