import type { ActualSecret } from '../../src/domain/actual.ts';
import type { DesiredSecret } from '../../src/domain/desired.ts';
import { sourceTag } from '../../src/domain/secret-tags.ts';
import type { ValueVerdict } from '../../src/domain/value.ts';
import type { PlannedSecret, SecretChange } from '../../src/plan/plan.ts';
import {
  actualState,
  arnOf,
  declared,
  desiredState,
  ENV,
  existing,
  GROUP,
  generatedSource,
  OUR_TAGS,
  planOf,
  secretIn,
  settled,
  taggedWith,
} from '../helpers/plan/builders.ts';

interface Case {
  readonly what: string;
  /** Absent: no longer in the file. */
  readonly desired?: Partial<DesiredSecret>;
  /** Absent: not in AWS. */
  readonly actual?: Partial<ActualSecret>;
  readonly verdict?: ValueVerdict;
  readonly expected: { status: PlannedSecret['status']; changes: readonly SecretChange[] };
}

const manual = { value: { kind: 'manual' } } as const;
const generated = { value: generatedSource(1) };
const unavailable: ValueVerdict = { kind: 'unavailable', why: 'variable-not-set' };
const notCompared: ValueVerdict = { kind: 'not-compared', why: { kind: 'on-apply' } };
const setTag = (key: string, from: string | null, to: string) => ({ [key]: { from, to } });

const created = ({
  tags = OUR_TAGS,
  source = ENV,
  ...rest
}: Partial<SecretChange & { kind: 'create' }> = {}): SecretChange => ({
  kind: 'create',
  description: '',
  tags: { ...tags, 'union-secrets:value-source': sourceTag(source) },
  source,
  kmsKeyId: null,
  keyWillChange: false,
  ...rest,
});
const generation = (text: string) => ({ ...OUR_TAGS, 'union-secrets:generation': text });

const cases: Case[] = [
  // Not in AWS
  {
    what: 'a new secret',
    desired: {},
    expected: { status: 'create', changes: [created()] },
  },
  {
    what: 'a new secret with everything',
    desired: { description: 'A key', tags: { team: 'ml' } },
    expected: {
      status: 'create',
      changes: [created({ description: 'A key', tags: taggedWith({ team: 'ml' }), source: ENV })],
    },
  },
  {
    what: 'a new secret to generate',
    desired: generated,
    expected: { status: 'create', changes: [created({ tags: generation('1'), source: generatedSource(1) })] },
  },
  {
    what: 'a new secret for people to set',
    desired: manual,
    expected: { status: 'create', changes: [created({ source: { kind: 'manual' } })] },
  },
  {
    what: 'a new secret whose value is not here',
    desired: {},
    verdict: unavailable,
    expected: { status: 'create', changes: [created()] },
  },

  // As the file says
  { what: 'the same', desired: {}, actual: {}, expected: { status: 'unchanged', changes: [] } },
  {
    what: 'the same, with tags',
    desired: { tags: { team: 'ml' } },
    actual: { tags: taggedWith({ team: 'ml' }) },
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'a generated value stays',
    desired: generated,
    actual: { tags: generation('1') },
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'a value that people set stays',
    desired: manual,
    actual: {},
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'a value that is not here stays',
    desired: {},
    actual: {},
    verdict: unavailable,
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'a value that was not compared',
    desired: {},
    actual: {},
    verdict: notCompared,
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'a rotation is none of our business',
    desired: {},
    actual: { rotationEnabled: true },
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'replicated from here, not to here',
    desired: {},
    actual: { primaryRegion: 'us-west-2' },
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'versions without a stage',
    desired: {},
    actual: { versions: { old: [], now: ['AWSCURRENT'] } },
    expected: { status: 'unchanged', changes: [] },
  },

  // Description
  {
    what: 'a new description',
    desired: { description: 'new' },
    actual: { description: 'old' },
    expected: { status: 'update', changes: [{ kind: 'describe', from: 'old', to: 'new' }] },
  },
  {
    what: 'a description that left the file is removed',
    desired: {},
    actual: { description: 'old' },
    expected: { status: 'update', changes: [{ kind: 'describe', from: 'old', to: '' }] },
  },

  // Value
  {
    what: 'another value',
    desired: {},
    actual: {},
    verdict: { kind: 'differs' },
    expected: { status: 'update', changes: [{ kind: 'set-value', why: 'differs', source: ENV }] },
  },
  {
    what: 'no value yet',
    desired: {},
    actual: { versions: {} },
    expected: { status: 'update', changes: [{ kind: 'set-value', why: 'absent', source: ENV }] },
  },
  {
    what: 'no value yet, and none here',
    desired: {},
    actual: { versions: {} },
    verdict: unavailable,
    expected: { status: 'update', changes: [{ kind: 'set-value', why: 'absent', source: ENV }] },
  },
  {
    what: 'a value that was gone when it was read',
    desired: {},
    actual: {},
    verdict: { kind: 'absent' },
    expected: { status: 'update', changes: [{ kind: 'set-value', why: 'absent', source: ENV }] },
  },
  {
    what: 'nothing but a pending version',
    desired: {},
    actual: { versions: { v: ['AWSPENDING'] } },
    expected: { status: 'update', changes: [{ kind: 'set-value', why: 'absent', source: ENV }] },
  },
  {
    what: 'no generated value yet',
    desired: generated,
    actual: { versions: {} },
    expected: { status: 'update', changes: [{ kind: 'set-value', why: 'absent', source: generatedSource(1) }] },
  },
  {
    what: 'people have not set it yet',
    desired: manual,
    actual: { versions: {} },
    expected: { status: 'waiting', changes: [] },
  },
  {
    what: 'a change while people have not set it yet',
    desired: { ...manual, description: 'new' },
    actual: { versions: {} },
    expected: { status: 'update', changes: [{ kind: 'describe', from: '', to: 'new' }] },
  },
  {
    what: 'everything at once, the value before the tags that tell of it',
    desired: { description: 'new', tags: { team: 'ml' } },
    actual: { tags: taggedWith({ team: 'data' }) },
    verdict: { kind: 'differs' },
    expected: {
      status: 'update',
      changes: [
        { kind: 'describe', from: '', to: 'new' },
        { kind: 'set-value', why: 'differs', source: ENV },
        { kind: 'tag', set: setTag('team', 'data', 'ml'), remove: [] },
      ],
    },
  },

  // No longer in the file
  { what: 'ours, but not in the file', actual: {}, expected: { status: 'orphaned', changes: [] } },
  {
    what: 'ours, from before the file moved',
    actual: { tags: { ...OUR_TAGS, 'union-secrets:source': 'acme/flows:old.yaml' } },
    expected: { status: 'orphaned', changes: [] },
  },
];

it.each(cases)('$what', ({ desired, actual, verdict, expected }) => {
  const state = desiredState({ secrets: desired ? [declared('ml/key', desired)] : [] });
  const now = actual ? settled(existing('ml/key', actual)) : actualState();
  const plan = planOf(state, now, verdict ? { 'ml/key': verdict } : {});
  const { status, changes, pair } = secretIn(plan, 'ml/key');
  expect({ status, changes }).toEqual(expected);
  expect(pair).toEqual(actual ? { group: GROUP, key: 'ml/key-AbCdEf', arn: arnOf('ml/key') } : null);
  expect([plan.refusals, plan.warnings]).toEqual([[], []]);
});

describe('a secret that is not in the file and not ours to speak of', () => {
  it.each<[string, Partial<ActualSecret>]>([
    ['untagged', { tags: {} }],
    ['of another stack', { tags: { ...OUR_TAGS, 'union-secrets:stack': 'other' } }],
    ['of another data plane', { tags: { ...OUR_TAGS, 'union-secrets:data-plane': 'staging' } }],
    ['of another repository', { tags: { ...OUR_TAGS, 'union-secrets:source': 'acme/other:union-secrets.yaml' } }],
    ['ours, but already scheduled for deletion', { deletedAt: '2026-01-01T00:00:00Z' }],
  ])('%s', (_what, change) => {
    expect(planOf(desiredState(), actualState({ secrets: [existing('ml/key', change)] })).secrets).toEqual([]);
  });
});

it('reports where each declared value comes from and what is known of it', () => {
  const plan = planOf(
    desiredState({
      secrets: [
        declared('a'),
        declared('b', manual),
        declared('c', generated),
        declared('d', { value: { kind: 'file', path: 'x' } }),
      ],
    }),
    actualState({ secrets: [existing('a'), existing('b'), existing('c')] }),
  );
  expect(plan.secrets.map(({ name, source, value }) => [name, source?.kind, value?.kind])).toEqual([
    ['a', 'env', 'same'],
    ['b', 'manual', 'kept'],
    ['c', 'generate', 'kept'],
    ['d', 'file', 'absent'],
  ]);
});

it('lists declared, granted and orphaned secrets in one order: by name', () => {
  const plan = planOf(
    desiredState({ secrets: [declared('b'), declared('d')], grants: [{ name: 'c', roles: ['default'] }] }),
    actualState({ secrets: [existing('e'), existing('c', { tags: {} }), existing('a'), existing('d')] }),
  );
  expect(plan.secrets.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'a orphaned',
    'b create',
    'c granted',
    'd unchanged',
    'e orphaned',
  ]);
});
