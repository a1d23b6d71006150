import type { KmsKey } from '../../src/domain/kms-key.ts';
import { MAX_POLICY_CHARACTERS, type PolicyDocument, policyDocument } from '../../src/policy/document.ts';
import { keyPermissions, readPermissions, transitionalDocument } from '../../src/policy/grants.ts';
import { type Permissions, permissionsOf } from '../../src/policy/permissions.ts';
import { documentOf, SCOPE } from '../helpers/plan/builders.ts';

const key = (arn: string): KmsKey => ({ kind: 'key', arn: `arn:aws:kms:us-west-2:123456789012:key/${arn}` });
const alias = (name: string): KmsKey => ({ kind: 'alias', alias: `alias/${name}` });
const under = (name: string, ...keys: readonly KmsKey[]) => policyDocument(SCOPE, [{ kind: 'secret', name, keys }]);
const tagged = (...keys: readonly KmsKey[]) => policyDocument(SCOPE, [{ kind: 'stack', keys }]);
const anything = () => true;

describe('what documents allow', () => {
  it('is the same for one alias, whatever other ones are beside it', () => {
    const [one, two] = [alias('one'), alias('two')];
    expect(permissionsOf(under('a', one, two))).toEqual(
      readPermissions(SCOPE, ['a']).union(keyPermissions(SCOPE, one)).union(keyPermissions(SCOPE, two)),
    );
    expect(keyPermissions(SCOPE, one)).not.toEqual(keyPermissions(SCOPE, two));
  });

  it.each<[string, Record<string, unknown>]>([
    ['is denied', { Effect: 'Deny' }],
    [
      'has to be met with another condition',
      {
        Condition: {
          'ForAnyValue:StringEquals': { 'kms:ResourceAliases': ['alias/one', 'alias/two'], 'kms:Other': 'x' },
        },
      },
    ],
    [
      'is about something else',
      { Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['alias/one', 'alias/two'] } } },
    ],
    [
      'has to be met by all values',
      { Condition: { 'ForAllValues:StringEquals': { 'kms:ResourceAliases': ['alias/one', 'alias/two'] } } },
    ],
  ])('is taken as a whole where it %s', (_what, change) => {
    const condition = { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': ['alias/one', 'alias/two'] } };
    const statement = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*', Condition: condition, ...change };
    expect(permissionsOf({ Statement: [statement] }).size).toBe(1);
  });

  it('is nothing for what is no document', () => {
    expect([permissionsOf(null), permissionsOf('text')]).toEqual([new Set(), new Set()]);
  });
});

describe('a transitional document', () => {
  const between = (
    previous: unknown,
    next: PolicyDocument,
    { mayAllow = anything as (permission: string) => boolean, needed = [] as readonly Permissions[] } = {},
  ) => transitionalDocument(SCOPE, previous, next, mayAllow, new Set(needed.flatMap((some) => [...some])));

  it('allows what both do: names, keys and aliases', () => {
    const next = under('b', key('new'), alias('new'));
    expect(between(under('a', key('old'), alias('old')), next)).toEqual(
      policyDocument(SCOPE, [
        { kind: 'secret', name: 'a', keys: [key('old'), alias('old')] },
        { kind: 'secret', name: 'b', keys: [key('new'), alias('new')] },
      ]),
    );
  });

  it('allows of the next only what may be', () => {
    const mayAllow = (one: string) => !readPermissions(SCOPE, ['c']).has(one);
    expect(between(documentOf(['a']), documentOf(['b', 'c']), { mayAllow })).toEqual(documentOf(['a', 'b']));
  });

  it('takes of the old one what we would write: nothing of what someone else wrote into it', () => {
    const [statement] = documentOf(['a']).Statement;
    const previous = {
      Version: '2012-10-17',
      Statement: [
        { ...statement, Resource: [...(statement?.Resource ?? []), `${SCOPE.place.group}*`] },
        { Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' },
      ],
    };
    expect(between(previous, documentOf(['b']))).toEqual(documentOf(['a', 'b']));
  });

  it('names by our tags what is named so', () => {
    const previous = tagged(alias('old'));
    expect(between(previous, tagged(alias('new')))).toEqual(tagged(alias('old'), alias('new')));
  });

  describe('where all of it is too large', () => {
    const long = (from: number) => Array.from({ length: 8 }, (_, index) => `${from + index}`.padStart(400, 'n'));
    const names = (from: number, keys: readonly KmsKey[]) =>
      policyDocument(
        SCOPE,
        long(from).map((name, index) => ({ kind: 'secret', name, keys: index === 0 ? keys : [] })),
      );
    const [previous, next] = [names(10, [alias('old')]), names(50, [alias('new')])];

    it('allows of both only what is needed meanwhile', () => {
      const needed = [
        readPermissions(SCOPE, [...long(10), ...long(50).slice(0, 2)]),
        keyPermissions(SCOPE, alias('new')),
      ];
      expect(between(previous, next, { needed })).toEqual(
        policyDocument(SCOPE, [
          ...long(10).map((name) => ({ kind: 'secret', name, keys: [alias('new')] }) as const),
          ...long(50)
            .map((name) => ({ kind: 'secret', name, keys: [] }) as const)
            .slice(0, 2),
        ]),
      );
    });

    it('is none where that does not fit either', () => {
      expect(between(previous, next, { needed: [readPermissions(SCOPE, [...long(10), ...long(50)])] })).toBeNull();
      expect(JSON.stringify(previous).length).toBeLessThan(MAX_POLICY_CHARACTERS);
    });
  });

  it('is none where neither names anything', () => {
    expect(between(null, documentOf(['a']), { mayAllow: () => false })).toBeNull();
  });
});
