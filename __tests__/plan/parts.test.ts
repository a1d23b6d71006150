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
  roleIn,
  roleInAws,
  textOf,
} from '../helpers/plan/builders.ts';

const desired = desiredState({ secrets: [declared('a'), declared('b')] });

/** AWS with parts of the role's policy, by number, each attached. */
function parts(names: Readonly<Record<number, readonly string[]>>, tags = firstTags([defaultRole], 2)) {
  const policies = Object.entries(names).map(([number, secrets]) =>
    number === '1'
      ? policy('ml-secrets', secrets, { tags })
      : policy(`ml-secrets-${number}`, secrets, { tags: POLICY_TAGS }),
  );
  return actualState({
    roles: [
      roleInAws(
        defaultRole,
        policies.map(({ name }) => name),
      ),
    ],
    secrets: [existing('a'), existing('b')],
    policies,
  });
}
const changes = (actual: ReturnType<typeof parts>) =>
  roleIn(planOf(desired, actual)).policies.map(({ name, gains, loses, changes }) => [
    name,
    gains.map(textOf),
    loses.map(textOf),
    changes.map(({ kind }) => kind),
  ]);

describe('the parts of a policy', () => {
  it('stay as they are: each secret in the part where it is', () => {
    expect(changes(parts({ 1: ['b'], 2: ['a'] }))).toEqual([
      ['ml-secrets', [], [], []],
      ['ml-secrets-2', [], [], []],
    ]);
  });

  it('have no gap: the last one fills it', () => {
    expect(changes(parts({ 1: ['b'], 3: ['a'] }, firstTags([defaultRole], 3)))).toEqual([
      ['ml-secrets', [], [], []],
      ['ml-secrets-2', ['a'], [], ['create-policy', 'attach']],
      ['ml-secrets-3', [], ['a'], ['detach', 'delete-policy']],
    ]);
  });

  it('make room by packing, where the role may have fewer', () => {
    const actual = { ...parts({ 1: ['b'], 2: ['a'] }), attachedPoliciesQuota: 1 };
    expect(changes(actual)).toEqual([
      ['ml-secrets', ['a'], [], ['update-policy']],
      ['ml-secrets-2', [], ['a'], ['detach', 'delete-policy']],
    ]);
  });

  it.each([
    ['is never lowered', '3', '3', []],
    ['grows with the parts', '1', '2', ['tag-policy']],
    ['is fixed where it was spoilt', 'many', '2', ['tag-policy']],
  ])('how many there may be %s', (_what, written, planned, kinds) => {
    const tags = { ...firstTags(), 'union-secrets:parts': written };
    const [first] = roleIn(planOf(desired, parts({ 1: ['b'], 2: ['a'] }, tags))).policies;
    expect(first?.tags['union-secrets:parts']).toBe(planned);
    expect(first?.changes.map(({ kind }) => kind)).toEqual(kinds);
  });
});
