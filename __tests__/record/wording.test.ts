import { logicalChanges, planDigest } from '../../src/plan/logical-changes.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { changesToApprove, impliedChanges } from '../../src/record/approved-changes.ts';
import { recordedEntries } from '../../src/record/digest.ts';
import {
  declared,
  defaultRole,
  desiredState,
  existing,
  GROUP,
  granted,
  OUR_TAGS,
  planOf,
  policy,
  REMOVAL,
  roleInAws,
  settled,
  taggedWith,
} from '../helpers/plan/builders.ts';
import { digestsOf, KEY } from '../helpers/record/builders.ts';

/** Every kind of change, of names and texts without a space: whatever has one is a sentence of ours. */
const rotation = { lambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:one', schedule: 'rate(1-day)' };
const names = {
  secrets: [
    declared('adopt', { adopt: true }),
    declared('cancel'),
    declared('create', { tags: { team: 'ml' }, kmsKeyId: 'alias/ml' }),
    declared('generate', { value: { kind: 'generate', length: 9, charset: 'hex', generation: 2 } }),
    declared('restore', { rotation, kmsKeyId: 'alias/ml' }),
    declared('unseen', { description: 'new' }),
  ],
  grants: [granted('granted')],
  removal: { ...REMOVAL, secrets: 'delete', maxDeletions: 9, maxRevocations: 9 },
} as const;
const actual = {
  ...settled(existing('gone')),
  policies: [
    policy('ml-secrets', ['gone', 'cancel', 'unseen'], {
      document: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: [`${GROUP}*`, `${GROUP}gone-??????`] },
        ],
      }),
      attachedTo: { roles: [defaultRole.name, 'old'], users: [], groups: [] },
    }),
  ],
  roles: [roleInAws(defaultRole, ['ml-secrets'])],
  secrets: [
    existing('adopt', { tags: { owner: 'ana' } }),
    existing('cancel', {
      rotationEnabled: true,
      rotation,
      tags: { ...OUR_TAGS, 'union-secrets:rotation': 'configured' },
    }),
    existing('generate', { tags: { ...OUR_TAGS, 'union-secrets:generation': '1' } }),
    existing('gone'),
    existing('granted', { tags: {} }),
    existing('restore', { deletedAt: '2026-02-20T00:00:00Z' }),
    existing('unseen', { tags: taggedWith({ owner: 'x' }) }),
  ],
};
const verdicts = {
  adopt: { kind: 'foreign' },
  restore: { kind: 'not-compared', why: { kind: 'on-apply' } },
  unseen: { kind: 'unavailable', why: 'variable-not-set' },
} as const;
const byName = planOf(desiredState(names), actual, verdicts);
const byTags = planOf(desiredState({ ...names, roles: [{ ...defaultRole, match: 'tags' }] }), actual, verdicts);

/** What the tag of the value's source says. */
const SOURCE_TAG = /^(env|file|generate) [\w ./]+$/;

/** Everything in it that is text, keys of tags included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)]);
}

it.each([
  ['by name', byName],
  ['by tags', byTags],
])('no sentence is digested or recorded: access %s', (_what, plan) => {
  expect(new Set(plan.secrets.flatMap(({ changes }) => changes.map(({ kind }) => kind))).size).toBe(10);
  const approved = [...changesToApprove(plan), ...impliedChanges(plan)].map(({ content }) => content);
  expect(
    [...textsIn(logicalChanges(plan)), ...textsIn(approved)].filter(
      (text) => /\s/.test(text) && !SOURCE_TAG.test(text),
    ),
  ).toEqual([]);
});

it('no other wording of a refusal or a warning changes a digest or a record', () => {
  const reworded: Plan = {
    ...byTags,
    refusals: [
      { code: 'wrong-account', subject: { kind: 'stack', name: 'ml' }, message: 'other words', fix: 'other words' },
    ],
    warnings: byTags.warnings.map((warning) => ({ ...warning, message: 'other words' })),
  };
  expect(planDigest(reworded)).toBe(planDigest(byTags));
  expect(recordedEntries(reworded, digestsOf({}), KEY)).toEqual(recordedEntries(byTags, digestsOf({}), KEY));
});
