import fc from 'fast-check';
import type { ActualPolicy, ActualSecret, ActualState } from '../../../src/domain/actual.ts';
import type { DesiredSecret, DesiredState } from '../../../src/domain/desired.ts';
import type { ValueSource, ValueVerdict } from '../../../src/domain/value.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  GROUP,
  OUR_TAGS,
  policy,
  rankingRole,
  roleInAws,
  taggedWith,
  UNGUARDED,
} from './builders.ts';

/** Few names, so that files and accounts meet; some so long that ten fill a policy. */
const POOL = [
  ...['a', 'b', 'ml/openai', 'like-AbCdEf', '__proto__', 'constructor'],
  ...Array.from({ length: 40 }, (_, index) => `${index}`.padStart(512, 'n')),
];

const distinct = { selector: (one: { name: string }) => one.name };
const name = fc.constantFrom(...POOL);
const roles = fc.oneof(
  { weight: 3, arbitrary: fc.constant(['default']) },
  { weight: 3, arbitrary: fc.constant(['default', 'ranking']) },
  { weight: 1, arbitrary: fc.constantFrom(['ranking'], []) },
);
const tags: fc.Arbitrary<Record<string, string>> = fc.constantFrom(
  {},
  { team: 'ml' },
  { team: 'data', owner: 'x' },
  { constructor: 'x', owner: '' },
);

export const valueSource: fc.Arbitrary<ValueSource> = fc.oneof(
  fc.constantFrom('ONE', 'TWO', 'THREE').map((variable): ValueSource => ({ kind: 'env', variable })),
  fc.constant<ValueSource>({ kind: 'generate', length: 20, charset: 'hex', generation: 1 }),
  fc.constant<ValueSource>({ kind: 'manual' }),
);

const secret = (name: string): fc.Arbitrary<DesiredSecret> =>
  fc
    .record({ description: fc.constantFrom('', 'one', 'two'), tags, roles, value: valueSource })
    .map((rest) => declared(name, rest));

/** A file as the config makes it: lists sorted, names distinct. Any number of the names, so that all numbers of parts occur. */
export const anyDesired: fc.Arbitrary<DesiredState> = fc
  .subarray(POOL)
  .chain((names) => fc.tuple(...names.toSorted().map(secret)))
  .map((secrets) => desiredState({ roles: [defaultRole, rankingRole], secrets, removal: UNGUARDED }));

/** Files that differ by whole policies full of secrets: parts are emptied, filled with others, and no longer needed. */
export const anyStretch: fc.Arbitrary<DesiredState> = fc
  .tuple(fc.integer({ min: 0, max: POOL.length }), fc.integer({ min: 0, max: 25 }), fc.boolean())
  .map(([from, length, inverted]) => {
    const names = POOL.toSorted().filter((_, index) => (index >= from && index < from + length) === inverted);
    const secrets = names.map((name) => declared(name, { value: { kind: 'env', variable: 'ONE' } }));
    return desiredState({ roles: [defaultRole, rankingRole], secrets, removal: UNGUARDED });
  });

const actualSecret: fc.Arbitrary<ActualSecret> = fc
  .record({
    name,
    description: fc.constantFrom('', 'one'),
    tags: fc.oneof(
      { weight: 4, arbitrary: tags.map(taggedWith) },
      { weight: 1, arbitrary: fc.constantFrom({}, { ...OUR_TAGS, 'union-secrets:stack': 'other' }) },
    ),
    versions: fc.constantFrom({}, { v1: ['AWSCURRENT'] }, { v0: ['AWSPREVIOUS'], v1: ['AWSCURRENT', 'mine'], v2: [] }),
    deleted: fc.nat({ max: 9 }).map((one) => one === 0),
  })
  .map(({ name, deleted, ...rest }) =>
    existing(name, { ...rest, ...(deleted ? { deletedAt: '2026-01-02T00:00:00Z' } : {}) }),
  );

const names = fc.uniqueArray(name, { maxLength: 11 });
const actualPolicies = (base: string): fc.Arbitrary<ActualPolicy[]> =>
  fc
    .tuple(names, names, fc.boolean())
    .map(([first, second, wide]) => [
      policy(base, wide ? [...first, `${GROUP}*`] : first),
      policy(`${base}-2`, second, { tags: first.length % 2 === 0 ? OUR_TAGS : {} }),
    ])
    .chain((both) => fc.subarray(both));

/** An account in any state, as far as the plan looks. */
export const anyActual: fc.Arbitrary<ActualState> = fc
  .record({
    secrets: fc.uniqueArray(actualSecret, { maxLength: POOL.length, ...distinct }),
    ours: actualPolicies('ml-secrets'),
    theirs: actualPolicies('ml-secrets-ranking'),
    attached: fc.subarray(['ml-secrets', 'ml-secrets-2', 'Other']),
    attachedToo: fc.subarray(['ml-secrets-ranking', 'ml-secrets-ranking-2', 'Other']),
  })
  .map(({ secrets, ours, theirs, attached, attachedToo }) =>
    actualState({
      roles: [roleInAws(defaultRole, attached), roleInAws(rankingRole, attachedToo)],
      secrets,
      policies: [...ours, ...theirs],
    }),
  );

export const anyVerdict: fc.Arbitrary<ValueVerdict> = fc.constantFrom<ValueVerdict>(
  { kind: 'same' },
  { kind: 'differs' },
  { kind: 'not-compared', why: { kind: 'on-apply' } },
  { kind: 'unavailable', why: 'variable-not-set' },
);
