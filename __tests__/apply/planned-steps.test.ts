import { workOf } from '../../src/apply/planned-steps.ts';
import type { PlannedStep } from '../../src/apply/step.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { plainText } from '../../src/text/escape.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  documentOf,
  existing,
  firstTags,
  planOf,
  policy,
  policyArn,
  roleInAws,
  settled,
  taggedWith,
} from '../helpers/plan/builders.ts';

const short = (id: string) => id.replace('arn:aws:iam::123456789012:policy/union/', '');
const shown = (steps: readonly PlannedStep[]) =>
  steps.map(
    ({ phase, id, needs }) =>
      `${phase}: ${short(id)}${needs.length > 0 ? ` after ${needs.map(short).join(', ')}` : ''}`,
  );

// Of 400 characters each, twelve fill a policy.
const names = Array.from({ length: 36 }, (_, index) => `${'n'.repeat(398)}${String(index).padStart(2, '0')}`);
const [first, second, third] = [names.slice(0, 12), names.slice(12, 24), names.slice(24)];
const wanting = (...wanted: string[]) => desiredState({ secrets: wanted.map((name) => declared(name)) });
const parts = (...granted: (readonly string[])[]) => {
  const partNames = granted.map((_, index) => (index === 0 ? 'ml-secrets' : `ml-secrets-${index + 1}`));
  return actualState({
    roles: [roleInAws(defaultRole, partNames)],
    secrets: names.map((name) => existing(name)),
    policies: granted.map((secrets, index) =>
      policy(partNames[index] ?? '', secrets, {
        ...(index === 0 ? { tags: firstTags([defaultRole], granted.length) } : {}),
      }),
    ),
  });
};
const withoutSecrets = (steps: readonly PlannedStep[]) => steps.filter(({ phase }) => phase !== 'secrets');

const stepsOf = (plan: Plan) => workOf(plan).steps;

describe('the steps of an apply', () => {
  it('are none for an empty plan', () => {
    expect(stepsOf(planOf(wanting('a'), settled(existing('a'))))).toEqual([]);
  });

  it('make secrets, then the policy, then attach it', () => {
    expect(shown(stepsOf(planOf(wanting('a', 'b'), actualState())))).toEqual([
      'secrets: secret:a:create',
      'secrets: secret:b:create',
      'access: policy:ml-secrets:create-policy',
      'access: policy:ml-secrets:attach after policy:ml-secrets:create-policy',
    ]);
  });

  it('change one secret in order, and do not let secrets wait for each other', () => {
    const desired = desiredState({
      secrets: [declared('a', { description: 'new', tags: { team: 'ml' } }), declared('b', { description: 'new' })],
    });
    const plan = planOf(desired, settled(existing('a'), existing('b')), { a: { kind: 'differs' } });
    expect(shown(stepsOf(plan))).toEqual([
      'secrets: secret:a:describe',
      'secrets: secret:a:set-value after secret:a:describe',
      'secrets: secret:a:tag after secret:a:set-value',
      'secrets: secret:b:describe',
    ]);
  });

  it('say in plain words what they do', () => {
    const desired = desiredState({
      secrets: [
        declared('a', { value: { kind: 'manual' } }),
        declared('b', { value: { kind: 'generate', length: 9, charset: 'hex', generation: 1 } }),
      ],
    });
    const titles = stepsOf(
      planOf(desired, actualState({ secrets: [existing('b', { versions: {}, tags: taggedWith({ x: '' }) })] })),
    ).map(({ title }) => plainText(title));
    expect(titles).toEqual([
      'create secret a without a value',
      'generate the value of b',
      'set the tags of b',
      'create policy ml-secrets',
      'attach policy ml-secrets to role acme-userflyterole',
    ]);
  });

  it('take away last: a policy that only loses', () => {
    expect(shown(stepsOf(planOf(wanting('a', 'b'), settled(existing('a'), existing('b'), existing('c')))))).toEqual([
      'removals: policy:ml-secrets:update-policy',
    ]);
  });

  it('detach a policy, then delete it', () => {
    expect(shown(stepsOf(planOf(desiredState(), settled(existing('a')))))).toEqual([
      'removals: policy:ml-secrets:detach:acme-userflyterole',
      'removals: policy:ml-secrets:delete-policy after policy:ml-secrets:detach:acme-userflyterole',
    ]);
  });

  it('take access away without waiting for deletions, which go from the highest part to the first', () => {
    expect(shown(stepsOf(planOf(desiredState(), parts(first, second, third))))).toEqual([
      'removals: policy:ml-secrets-3:detach:acme-userflyterole',
      'removals: policy:ml-secrets-3:delete-policy after policy:ml-secrets-3:detach:acme-userflyterole',
      'removals: policy:ml-secrets-2:detach:acme-userflyterole',
      'removals: policy:ml-secrets-2:delete-policy after policy:ml-secrets-3:delete-policy, policy:ml-secrets-2:detach:acme-userflyterole',
      'removals: policy:ml-secrets:detach:acme-userflyterole',
      'removals: policy:ml-secrets:delete-policy after policy:ml-secrets-2:delete-policy, policy:ml-secrets:detach:acme-userflyterole',
    ]);
  });

  it('add a grant to its new part before it is taken from the old one', () => {
    const plan = planOf(wanting(...second, ...third), parts(first, second, third));
    expect(shown(withoutSecrets(stepsOf(plan)))).toEqual([
      'access: policy:ml-secrets:update-policy',
      'removals: policy:ml-secrets-3:detach:acme-userflyterole after policy:ml-secrets:update-policy',
      'removals: policy:ml-secrets-3:delete-policy after policy:ml-secrets-3:detach:acme-userflyterole',
    ]);
  });

  it('wait for the attachment too where the new part has none', () => {
    const actual = parts(first, second, third);
    const plan = planOf(wanting(...second, ...third), {
      ...actual,
      roles: [roleInAws(defaultRole, ['ml-secrets-2', 'ml-secrets-3'])],
    });
    expect(shown(withoutSecrets(stepsOf(plan)))).toEqual([
      'access: policy:ml-secrets:update-policy',
      'access: policy:ml-secrets:attach after policy:ml-secrets:update-policy',
      'removals: policy:ml-secrets-3:detach:acme-userflyterole after policy:ml-secrets:update-policy, policy:ml-secrets:attach',
      'removals: policy:ml-secrets-3:delete-policy after policy:ml-secrets-3:detach:acme-userflyterole',
    ]);
  });

  it('count what a part without an attachment grants as not granted: what it takes over is waited for', () => {
    // The same secret is in both parts, but only the second is attached.
    const actual = actualState({
      roles: [roleInAws(defaultRole, ['ml-secrets-2'])],
      secrets: [existing('a')],
      policies: [policy('ml-secrets', ['a'], { tags: firstTags([defaultRole], 2) }), policy('ml-secrets-2', ['a'])],
    });
    expect(shown(stepsOf(planOf(wanting('a'), actual)))).toEqual([
      'access: policy:ml-secrets:attach',
      'removals: policy:ml-secrets-2:detach:acme-userflyterole after policy:ml-secrets:attach',
      'removals: policy:ml-secrets-2:delete-policy after policy:ml-secrets-2:detach:acme-userflyterole',
    ]);
  });

  it('hand over when the other part has it, also where the same part gains', () => {
    const actual = actualState({
      roles: [roleInAws(defaultRole, ['ml-secrets-2'])],
      secrets: names.map((name) => existing(name)),
      policies: [
        policy('ml-secrets', first, { tags: firstTags([defaultRole], 2) }),
        policy('ml-secrets-2', [...first.slice(0, 1), ...second.slice(0, 1)]),
      ],
    });
    const plan = planOf(wanting(...first, ...second.slice(0, 2)), actual);
    expect(shown(withoutSecrets(stepsOf(plan)))).toEqual([
      'access: policy:ml-secrets:attach',
      'access: policy:ml-secrets-2:update-policy after policy:ml-secrets:attach',
    ]);
  });

  describe('where two parts hand over to each other', () => {
    /** Each part gives to the other what the second list says it has. */
    const exchange = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]) => {
      const plan = planOf(wanting(...one.flat()), parts(...one));
      const [role] = plan.roles;
      const policies = (role?.policies ?? []).map((policy, index) => ({
        ...policy,
        document: documentOf(other[index] ?? []),
        changes: [{ kind: 'update-policy' } as const],
      }));
      return stepsOf({ ...plan, secrets: [], roles: role ? [{ ...role, policies }] : [] });
    };

    it('both get a transitional document first, which allows what they did and will', () => {
      const steps = exchange([['a', 'c'], ['b']], [['b', 'c'], ['a']]);
      expect(shown(steps)).toEqual([
        'access: policy:ml-secrets:extend-policy',
        'access: policy:ml-secrets-2:extend-policy',
        'removals: policy:ml-secrets:update-policy after policy:ml-secrets:extend-policy, policy:ml-secrets-2:extend-policy',
        'removals: policy:ml-secrets-2:update-policy after policy:ml-secrets-2:extend-policy, policy:ml-secrets:extend-policy',
      ]);
      expect(steps[0]?.action).toMatchObject({ document: documentOf(['a', 'b', 'c']) });
    });

    it('one of them, where the other has no room', () => {
      const [moved, ...kept] = first;
      const more = second.slice(0, 1);
      const steps = exchange([first, more], [[...kept, ...more], [moved ?? '']]);
      expect(shown(steps)).toEqual([
        'access: policy:ml-secrets:update-policy after policy:ml-secrets-2:extend-policy',
        'access: policy:ml-secrets-2:extend-policy',
        'removals: policy:ml-secrets-2:update-policy after policy:ml-secrets-2:extend-policy, policy:ml-secrets:update-policy',
      ]);
    });

    it('it is done at once, where neither has: they do not wait for each other for ever', () => {
      const steps = exchange(
        [first, second],
        [
          [...first.slice(1), ...second.slice(0, 1)],
          [...second.slice(1), ...first.slice(0, 1)],
        ],
      );
      expect(steps.map(({ needs }) => needs.length).sort()).toEqual([0, 1]);
    });
  });

  it('bring an old document up to date before an attachment gives it effect, also where it only loses', () => {
    const actual = actualState({ secrets: [existing('a')], policies: [policy('ml-secrets', ['a', 'b'])] });
    expect(shown(stepsOf(planOf(wanting('a'), actual)))).toEqual([
      'access: policy:ml-secrets:update-policy',
      'access: policy:ml-secrets:attach after policy:ml-secrets:update-policy',
    ]);
  });

  it('have ids of their own', () => {
    const plan = planOf(wanting(...second, 'x'), parts(first, second, third));
    const ids = stepsOf(plan).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(`policy:${policyArn('ml-secrets')}:update-policy`);
  });
});
