import { workOf } from '../../src/apply/planned-steps.ts';
import type { PlannedStep } from '../../src/apply/step.ts';
import type { ActualState } from '../../src/domain/actual.ts';
import type { DesiredState } from '../../src/domain/desired.ts';
import { policyDocument } from '../../src/policy/document.ts';
import { plainText } from '../../src/text/escape.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  firstTags,
  POLICY_TAGS,
  planOf,
  policy,
  roleInAws,
  SCOPE,
  settled,
  UNGUARDED,
} from '../helpers/plan/builders.ts';

const short = (id: string) => id.replace('arn:aws:iam::123456789012:policy/union/', '');
/** Phase, id and needs of each step that is not about a secret's own data. */
const shown = (steps: readonly PlannedStep[]) =>
  steps.map(
    ({ phase, id, needs }) =>
      `${phase}: ${short(id)}${needs.length > 0 ? ` after ${needs.map(short).join(', ')}` : ''}`,
  );
const wanting = (...names: string[]) => desiredState({ secrets: names.map((name) => declared(name)) });
const held = (...roles: string[]) => ({ attachedTo: { roles, users: [], groups: [] } });
const attached = (...names: string[]) => [roleInAws(defaultRole, names)];
const both = [existing('a'), existing('b')];
const wholeStack = JSON.stringify(policyDocument(SCOPE, [{ kind: 'stack', keys: [] }]));
const underKey = JSON.stringify(
  policyDocument(SCOPE, [{ kind: 'secret', name: 'a', keys: [{ kind: 'alias', alias: 'alias/old' }] }]),
);
const renamed = { ...wanting('a'), roles: [{ ...defaultRole, policyName: 'new' }] };
// Of 400 characters each, twelve fill a policy.
const long = Array.from({ length: 24 }, (_, index) => `${'n'.repeat(398)}${String(index).padStart(2, '0')}`);
const twoParts = (second: Parameters<typeof policy>[2] = {}) =>
  actualState({
    roles: attached('ml-secrets', 'ml-secrets-2'),
    secrets: both,
    policies: [
      policy('ml-secrets', ['a'], { tags: firstTags([defaultRole], 2) }),
      policy('ml-secrets-2', ['b'], second),
    ],
  });

describe('the order in which policies change', () => {
  it.each<[string, DesiredState, ActualState, string[]]>([
    [
      'a policy that is to allow more leaves the roles of others first',
      wanting('a', 'b'),
      { ...settled(...both), policies: [policy('ml-secrets', ['a'], held('admin'))] },
      [
        'access: policy:ml-secrets:update-policy after policy:ml-secrets:detach:admin',
        'access: policy:ml-secrets:detach:admin',
      ],
    ],
    [
      'a policy that is to allow less leaves them among the removals',
      wanting('a'),
      { ...settled(...both), policies: [policy('ml-secrets', ['a', 'b'], held('admin'))] },
      ['removals: policy:ml-secrets:update-policy', 'removals: policy:ml-secrets:detach:admin'],
    ],
    [
      'a policy that changes its role is attached to the new one before it leaves the former one',
      wanting('a'),
      actualState({ secrets: both, policies: [policy('ml-secrets', ['a'], held('former'))] }),
      ['access: policy:ml-secrets:attach', 'removals: policy:ml-secrets:detach:former after policy:ml-secrets:attach'],
    ],
    [
      'how many parts there may be is written down before there are more',
      wanting(...long),
      actualState({
        roles: attached('ml-secrets'),
        secrets: long.map((name) => existing(name)),
        policies: [policy('ml-secrets', long.slice(0, 12))],
      }),
      [
        'access: policy:ml-secrets:tag-policy',
        'access: policy:ml-secrets-2:create-policy after policy:ml-secrets:tag-policy',
        'access: policy:ml-secrets-2:attach after policy:ml-secrets-2:create-policy',
      ],
    ],
    [
      'a new name: the new policy gives before the old one takes, and the new binding is written last',
      renamed,
      settled(existing('a')),
      [
        'access: policy:new:create-policy',
        'access: policy:new:attach after policy:new:create-policy',
        'removals: policy:new:tag-policy:binding after policy:ml-secrets:detach:acme-userflyterole, policy:ml-secrets:delete-policy',
        'removals: policy:ml-secrets:detach:acme-userflyterole after policy:new:create-policy, policy:new:attach',
        'removals: policy:ml-secrets:delete-policy after policy:ml-secrets:detach:acme-userflyterole',
      ],
    ],
    [
      'a new name, half done: nothing is waited for that is there already',
      renamed,
      actualState({
        roles: attached('new', 'ml-secrets'),
        secrets: both,
        policies: [policy('new', ['a'], { tags: POLICY_TAGS }), policy('ml-secrets', ['a'])],
      }),
      [
        'removals: policy:new:tag-policy:binding after policy:ml-secrets:detach:acme-userflyterole, policy:ml-secrets:delete-policy',
        'removals: policy:ml-secrets:detach:acme-userflyterole',
        'removals: policy:ml-secrets:delete-policy after policy:ml-secrets:detach:acme-userflyterole',
      ],
    ],
    [
      'a binding that is missing, where nothing is left under a former name',
      wanting('a'),
      { ...settled(existing('a')), policies: [policy('ml-secrets', ['a'], { tags: POLICY_TAGS })] },
      ['access: policy:ml-secrets:tag-policy'],
    ],
    [
      'tags that take over from names: given before taken',
      { ...wanting('a', 'b'), roles: [{ ...defaultRole, match: 'tags' }] },
      twoParts(),
      [
        'access: policy:ml-secrets:update-policy',
        'removals: policy:ml-secrets-2:detach:acme-userflyterole after policy:ml-secrets:update-policy',
        'removals: policy:ml-secrets-2:delete-policy after policy:ml-secrets-2:detach:acme-userflyterole',
      ],
    ],
    [
      'names that take over from tags: given before taken',
      wanting('a', 'b'),
      twoParts({ document: wholeStack }),
      [
        'access: policy:ml-secrets:update-policy',
        'removals: policy:ml-secrets-2:detach:acme-userflyterole after policy:ml-secrets:update-policy',
        'removals: policy:ml-secrets-2:delete-policy after policy:ml-secrets-2:detach:acme-userflyterole',
      ],
    ],
    [
      'one part gains, another loses something else: neither waits',
      wanting('a', 'c'),
      { ...twoParts(), secrets: [existing('a'), existing('b'), existing('c')] },
      [
        'access: policy:ml-secrets:update-policy',
        'removals: policy:ml-secrets-2:detach:acme-userflyterole',
        'removals: policy:ml-secrets-2:delete-policy after policy:ml-secrets-2:detach:acme-userflyterole',
      ],
    ],
    [
      'a policy that hands over leaves the roles of others without waiting for that',
      wanting('a', 'b'),
      actualState({
        roles: attached('ml-secrets-2'),
        secrets: both,
        policies: [
          policy('ml-secrets', ['a'], { tags: firstTags([defaultRole], 2) }),
          policy('ml-secrets-2', ['a', 'b'], held('admin')),
        ],
      }),
      [
        'access: policy:ml-secrets:attach',
        'removals: policy:ml-secrets-2:update-policy after policy:ml-secrets:attach',
        'removals: policy:ml-secrets-2:detach:admin',
      ],
    ],
    [
      'a key stays in the policy until no secret is under it; other changes of a secret do not matter',
      desiredState({ secrets: [declared('a', { description: 'new' })] }),
      {
        ...settled(existing('a', { kmsKeyId: 'alias/old' })),
        policies: [policy('ml-secrets', [], { document: underKey })],
      },
      [
        'secrets: secret:a:describe',
        'secrets: secret:a:set-key after secret:a:describe',
        'removals: policy:ml-secrets:update-policy after secret:a:set-key',
      ],
    ],
    [
      'a secret is deleted once no role can read it',
      { ...wanting('b'), removal: { ...UNGUARDED, secrets: 'delete' } },
      settled(...both),
      ['removals: policy:ml-secrets:update-policy', 'removals: secret:a:delete after policy:ml-secrets:update-policy'],
    ],
    [
      'a secret is deleted once the policy has left the role, not only once it is deleted itself',
      desiredState({ removal: { ...UNGUARDED, secrets: 'delete' } }),
      settled(existing('a')),
      [
        'removals: policy:ml-secrets:detach:acme-userflyterole',
        'removals: policy:ml-secrets:delete-policy after policy:ml-secrets:detach:acme-userflyterole',
        'removals: secret:a:delete after policy:ml-secrets:detach:acme-userflyterole',
      ],
    ],
  ])('%s', (_what, desired, actual, steps) => {
    expect(shown(workOf(planOf(desired, actual)).steps)).toEqual(steps);
  });
});

describe('a step in plain words, and what it is about', () => {
  it('of a policy', () => {
    const said = (desired: DesiredState, actual: ActualState) =>
      workOf(planOf(desired, actual)).steps.map(({ title, target }) => [plainText(title), target.kind, target.name]);
    expect(said(renamed, settled(existing('a')))).toEqual([
      ['create policy new', 'policy', 'new'],
      ['attach policy new to role acme-userflyterole', 'role', 'acme-userflyterole'],
      ['set the tags of policy new', 'policy', 'new'],
      ['detach policy ml-secrets from role acme-userflyterole', 'policy', 'ml-secrets'],
      ['delete policy ml-secrets', 'policy', 'ml-secrets'],
    ]);
    expect(said(wanting('a', 'b'), { ...settled(existing('a')), secrets: both })).toEqual([
      ['update policy ml-secrets', 'policy', 'ml-secrets'],
    ]);
  });
});
