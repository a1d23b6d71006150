import type { ActualSecret } from '../../src/domain/actual.ts';
import type { DesiredSecret } from '../../src/domain/desired.ts';
import { generationTag } from '../../src/domain/secret-tags.ts';
import type { ValueVerdict } from '../../src/domain/value.ts';
import { computePlan } from '../../src/plan/compute.ts';
import type { SecretChange, SetValueReason } from '../../src/plan/plan.ts';
import {
  actualState,
  declared,
  desiredState,
  ENV,
  existing,
  generatedSource,
  OUR_TAGS,
  planOf,
  secretIn,
  settled,
  withSource,
} from '../helpers/plan/builders.ts';

const generated = (generation: number): Partial<DesiredSecret> => ({ value: generatedSource(generation) });
const made = (text: string, versions: ActualSecret['versions'] = { 'version-1': ['AWSCURRENT'] }) => ({
  tags: { ...OUR_TAGS, 'union-secrets:generation': text },
  versions,
});
const planned = (change: Partial<DesiredSecret>, actual: Partial<ActualSecret>, verdict?: ValueVerdict) => {
  const desired = desiredState({ secrets: [declared('a', change)] });
  return secretIn(planOf(desired, settled(existing('a', actual)), verdict ? { a: verdict } : {}), 'a');
};
const generation = (from: string | null, to: string): SecretChange => ({
  kind: 'tag',
  set: { 'union-secrets:generation': { from, to } },
  remove: [],
});
const again = (generation: number, why: SetValueReason = 'generation'): SecretChange => ({
  kind: 'set-value',
  why,
  source: generatedSource(generation),
});

describe('a generated value', () => {
  it.each<[string, number, Partial<ActualSecret>, SecretChange[]]>([
    ['is made once', 1, made('1'), []],
    ['is made where there is none', 1, made('1', {}), [again(1, 'absent')]],
    ['is made once for all generations that were missed', 5, made('1', {}), [again(5, 'absent')]],
    ['is made again when the generation grows', 2, made('1'), [again(2)]],
    ['is made again once, however much it grows', 9, made('1'), [again(9)]],
    ['is not made again when the generation shrinks', 1, made('3'), []],
    ['is kept where nothing tells its generation', 3, {}, [generation(null, '3')]],
    ['is kept where its generation was spoilt', 3, made('many'), [generation('many', '3')]],
    ['is kept where something stands before its generation', 3, made('x1'), [generation('x1', '3')]],
    ['is kept where something stands after its generation', 3, made('1 v1 x'), [generation('1 v1 x', '3')]],
    ['is made once, for a generation of several digits', 12, made('12'), []],
    ['is made again, for a generation of several digits', 13, made('12'), [again(13)]],
    ['announced and never written: made', 2, made('2 v2'), [again(2)]],
    [
      'announced and written, not settled: settled',
      2,
      made('2 v2', { v1: [], v2: ['AWSCURRENT'] }),
      [generation('2 v2', '2')],
    ],
    [
      'announced and written, and pushed aside by people since: kept',
      2,
      made('2 v2', { v2: ['AWSPREVIOUS'], v3: ['AWSCURRENT'] }),
      [generation('2 v2', '2')],
    ],
    ['announced and never written, and the next one asked for', 3, made('2 v2'), [again(3)]],
  ])('%s', (_what, number, actual, changes) => {
    expect(planned(generated(number), actual).changes).toEqual(changes);
  });

  it.each<ValueVerdict>([{ kind: 'rotating' }, { kind: 'rotated' }])('is left to the rotation: %j', (verdict) => {
    expect(planned(generated(2), made('1'), verdict).changes).toEqual([]);
  });

  it('is announced with its version, and settled without', () => {
    expect(generationTag(2, 'v2')).toEqual({ 'union-secrets:generation': '2 v2' });
    expect(generationTag(2)).toEqual({ 'union-secrets:generation': '2' });
  });

  it('is no longer one: the mark goes', () => {
    expect(planned({}, made('2')).changes).toEqual([{ kind: 'tag', set: {}, remove: ['union-secrets:generation'] }]);
  });
});

describe('a value of people', () => {
  const manual = { value: { kind: 'manual' } } as const;

  it.each<[string, Partial<ActualSecret>, string]>([
    ['waits', { versions: {} }, 'waiting'],
    ['is left alone', {}, 'unchanged'],
    ['is left alone while it is rotated', { versions: { a: ['AWSCURRENT'], b: ['AWSPENDING'] } }, 'unchanged'],
  ])('%s', (_what, actual, status) => {
    expect(planned(manual, actual)).toMatchObject({ status, changes: [] });
  });
});

describe('a value of the file', () => {
  it.each<[ValueVerdict, SetValueReason | null]>([
    [{ kind: 'same' }, null],
    [{ kind: 'same', previousKey: true }, null],
    [{ kind: 'differs' }, 'differs'],
    [{ kind: 'foreign' }, 'foreign'],
    [{ kind: 'other-key' }, 'other-key'],
    [{ kind: 'unkeyed' }, 'unkeyed'],
    [{ kind: 'absent' }, 'absent'],
    [{ kind: 'not-compared', why: { kind: 'on-apply' } }, null],
    [{ kind: 'unavailable', why: 'variable-not-set' }, null],
    [{ kind: 'rotating' }, null],
    [{ kind: 'rotated' }, null],
  ])('%j', (verdict, why) => {
    for (const value of [ENV, { kind: 'file', path: 'key.txt' } as const])
      expect(planned({ value }, {}, verdict).changes).toEqual(
        why === null ? [] : [{ kind: 'set-value', why, source: value }],
      );
  });

  it('of which nothing is known counts as not compared', () => {
    const plan = computePlan(
      desiredState({ secrets: [declared('a')] }),
      settled(existing('a', { tags: withSource(ENV) })),
      new Map(),
    );
    expect(secretIn(plan, 'a')).toMatchObject({
      status: 'unchanged',
      value: { kind: 'not-compared', why: { kind: 'source-error' } },
    });
  });
});

const ONE = { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:one', schedule: 'rate(30 days)' };
const TWO = { ...ONE, schedule: 'rate(7 days)' };
const ELSEWHERE = { ...ONE, lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:two' };
const rotated = (rotation = ONE) => ({
  rotationEnabled: true,
  rotation,
  tags: { ...OUR_TAGS, 'union-secrets:rotation': 'configured' },
});
const mark: SecretChange = {
  kind: 'tag',
  set: { 'union-secrets:rotation': { from: null, to: 'configured' } },
  remove: [],
};
const unmark: SecretChange = { kind: 'tag', set: {}, remove: ['union-secrets:rotation'] };

describe('a rotation', () => {
  it.each<[string, Partial<DesiredSecret>, Partial<ActualSecret>, ValueVerdict | undefined, SecretChange[]]>([
    ['is configured', { rotation: ONE }, {}, undefined, [mark, { kind: 'set-rotation', from: null, to: ONE }]],
    ['is as it is', { rotation: ONE }, rotated(), { kind: 'rotated' }, []],
    ['changes', { rotation: TWO }, rotated(), { kind: 'rotated' }, [{ kind: 'set-rotation', from: ONE, to: TWO }]],
    [
      'goes to another function',
      { rotation: ELSEWHERE },
      rotated(),
      { kind: 'rotated' },
      [{ kind: 'set-rotation', from: ONE, to: ELSEWHERE }],
    ],
    ['leaves the file', {}, rotated(), undefined, [{ kind: 'cancel-rotation' }, unmark]],
    ['leaves the file, and was cancelled by hand', {}, { ...rotated(), rotationEnabled: false }, undefined, [unmark]],
    [
      'was cancelled by hand',
      { rotation: ONE },
      { ...rotated(), rotationEnabled: false },
      undefined,
      [{ kind: 'set-rotation', from: null, to: ONE }],
    ],
    ['of someone else stays', {}, { rotationEnabled: true, rotation: ONE }, { kind: 'rotated' }, []],
    ['waits for a value', { rotation: ONE, value: { kind: 'manual' } }, { versions: {} }, undefined, [mark]],
    [
      'starts with the first value',
      { rotation: ONE },
      { versions: {} },
      undefined,
      [{ kind: 'set-value', why: 'absent', source: ENV }, mark, { kind: 'set-rotation', from: null, to: ONE }],
    ],
    [
      "leaves the file: its value is the file's again",
      {},
      rotated(),
      { kind: 'differs' },
      [{ kind: 'cancel-rotation' }, { kind: 'set-value', why: 'differs', source: ENV }, unmark],
    ],
  ])('%s', (_what, change, actual, verdict, changes) => {
    expect(planned(change, actual, verdict).changes).toEqual(changes);
  });

  it.each<[string, Partial<DesiredSecret>, string[]]>([
    ['with a value: at once', {}, ['create', 'set-rotation']],
    ['without one: when there is one', { value: { kind: 'manual' } }, ['create']],
  ])('of a new secret %s', (_what, change, kinds) => {
    const desired = desiredState({ secrets: [declared('a', { rotation: ONE, ...change })] });
    expect(secretIn(planOf(desired, actualState()), 'a').changes.map(({ kind }) => kind)).toEqual(kinds);
  });
});
