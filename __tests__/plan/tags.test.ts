import type { ActualSecret } from '../../src/domain/actual.ts';
import type { DesiredSecret } from '../../src/domain/desired.ts';
import { managedTagsRecord } from '../../src/domain/secret-tags.ts';
import type { PlannedSecret, SecretChange } from '../../src/plan/plan.ts';
import {
  declared,
  desiredState,
  existing,
  OUR_TAGS,
  planOf,
  secretIn,
  settled,
  taggedWith,
} from '../helpers/plan/builders.ts';

interface Case {
  readonly what: string;
  readonly desired: Partial<DesiredSecret>;
  readonly actual: Partial<ActualSecret>;
  readonly expected: { status: PlannedSecret['status']; changes: readonly SecretChange[] };
}

const setTag = (key: string, from: string | null, to: string) => ({ [key]: { from, to } });
const record = (keys: string[]) => managedTagsRecord(keys)['union-secrets:tags'] ?? '';

const cases: Case[] = [
  {
    what: 'whom a secret is shared with',
    desired: { shareWith: ['billing', 'data'] },
    actual: {},
    expected: {
      status: 'update',
      changes: [{ kind: 'tag', set: setTag('union-secrets:share-with', null, 'billing data'), remove: [] }],
    },
  },
  {
    what: 'a secret is no longer shared',
    desired: {},
    actual: { tags: { ...taggedWith({}), 'union-secrets:share-with': 'billing' } },
    expected: { status: 'update', changes: [{ kind: 'tag', set: {}, remove: ['union-secrets:share-with'] }] },
  },
  {
    what: 'a tag for the first time',
    desired: { tags: { team: 'ml' } },
    actual: {},
    expected: {
      status: 'update',
      changes: [
        {
          kind: 'tag',
          set: { team: { from: null, to: 'ml' }, 'union-secrets:tags': { from: null, to: record(['team']) } },
          remove: [],
        },
      ],
    },
  },
  {
    what: "a tag's value",
    desired: { tags: { team: 'ml' } },
    actual: { tags: taggedWith({ team: 'data' }) },
    expected: { status: 'update', changes: [{ kind: 'tag', set: setTag('team', 'data', 'ml'), remove: [] }] },
  },
  {
    what: 'a tag that left the file goes; the record follows',
    desired: { tags: { team: 'ml' } },
    actual: { tags: taggedWith({ team: 'ml', owner: 'x' }) },
    expected: {
      status: 'update',
      changes: [
        {
          kind: 'tag',
          set: setTag('union-secrets:tags', record(['team', 'owner']), record(['team'])),
          remove: ['owner'],
        },
      ],
    },
  },
  {
    what: 'the last tag that left the file takes the record with it',
    desired: {},
    actual: { tags: taggedWith({ team: 'ml' }) },
    expected: { status: 'update', changes: [{ kind: 'tag', set: {}, remove: ['team', 'union-secrets:tags'] }] },
  },
  {
    what: "others' tags stay",
    desired: { tags: { team: 'ml' } },
    actual: { tags: { ...taggedWith({ team: 'ml' }), cost: '7' } },
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'an empty value is a value',
    desired: { tags: { team: '' } },
    actual: { tags: taggedWith({ team: '' }) },
    expected: { status: 'unchanged', changes: [] },
  },
  {
    what: 'a tag named like a member of every object',
    desired: { tags: { constructor: 'x' } },
    actual: { tags: { ...OUR_TAGS, ...managedTagsRecord(['constructor']) } },
    expected: {
      status: 'update',
      changes: [{ kind: 'tag', set: { constructor: { from: null, to: 'x' } }, remove: [] }],
    },
  },
  {
    what: 'the config file moved within its repository',
    desired: {},
    actual: { tags: { ...OUR_TAGS, 'union-secrets:source': 'acme/flows:old/path.yaml' } },
    expected: {
      status: 'update',
      changes: [
        {
          kind: 'tag',
          set: setTag('union-secrets:source', 'acme/flows:old/path.yaml', 'acme/flows:union-secrets.yaml'),
          remove: [],
        },
      ],
    },
  },
];

it.each(cases)('$what', ({ desired, actual, expected }) => {
  const plan = planOf(desiredState({ secrets: [declared('ml/key', desired)] }), settled(existing('ml/key', actual)));
  const { status, changes } = secretIn(plan, 'ml/key');
  expect({ status, changes }).toEqual(expected);
});
