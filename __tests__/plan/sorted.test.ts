import type { ActualState } from '../../src/domain/actual.ts';
import { managedTagsRecord } from '../../src/domain/secret-tags.ts';
import {
  actualState,
  declared,
  defaultRole,
  desiredState,
  existing,
  granted,
  OUR_TAGS,
  planOf,
  policy,
  roleInAws,
  textOf,
} from '../helpers/plan/builders.ts';

const desired = desiredState({
  secrets: [declared('b', { tags: { zone: '1', area: '2', team: '3' } }), declared('m')],
  grants: [granted('a'), granted('z')],
});
const wide = '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}';
const attachedTo = { roles: [defaultRole.name, 'second', 'first'], users: [], groups: [] };
const old = { old: 'x', before: 'y', ...managedTagsRecord(['old', 'before']) };
const actual = actualState({
  roles: [roleInAws(defaultRole, ['ml-secrets', 'wide-1', 'wide-2', 'former-1', 'former-2'])],
  secrets: ['a', 'b', 'm', 'x', 'y', 'z'].map((name) =>
    existing(name, { tags: name === 'b' ? { ...OUR_TAGS, ...old } : OUR_TAGS }),
  ),
  policies: [
    policy('former-1', ['x', 'y'], { tags: OUR_TAGS, attachedTo }),
    policy('former-2', ['y'], { tags: OUR_TAGS, attachedTo }),
    policy('ml-secrets', ['a', 'b', 'x']),
    policy('wide-1', [], { tags: {}, document: wide }),
    policy('wide-2', [], { tags: {}, document: wide }),
  ],
});

/** The same account, in the opposite order. */
function reversed(state: ActualState): ActualState {
  const tags = (of: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(of).reverse());
  return {
    ...state,
    roles: state.roles.map((role) => ({ ...role, attachedPolicies: [...role.attachedPolicies].reverse() })),
    secrets: state.secrets.map((secret) => ({ ...secret, tags: tags(secret.tags) })).reverse(),
    policies: state.policies
      .map((one) => ({
        ...one,
        tags: tags(one.tags),
        ...(one.attachedTo && { attachedTo: { ...one.attachedTo, roles: [...one.attachedTo.roles].reverse() } }),
      }))
      .reverse(),
  };
}

it('a plan is the same to the byte, whichever way round AWS lists the account', () => {
  expect(JSON.stringify(planOf(desired, reversed(actual)), null, 1)).toBe(
    JSON.stringify(planOf(desired, actual), null, 1),
  );
});

it('a plan is in order: policies, revocations, tags', () => {
  const plan = planOf(desired, actual);
  expect(plan.roles.map(({ name }) => name)).toEqual([defaultRole.name, 'first', 'second']);
  expect(plan.roles[0]?.policies.map(({ name }) => name)).toEqual(['ml-secrets', 'former-1', 'former-2']);
  expect(plan.roles.map(({ access }) => access.map(({ target }) => textOf(target)).join(''))).toEqual([
    'abmxyz',
    'xy',
    'xy',
  ]);
  expect(plan.warnings.map(({ message }) => String(message).match(/wide-\d/)?.[0])).toEqual(['wide-1', 'wide-2']);
  const [tag] = plan.secrets.find(({ name }) => name === 'b')?.changes ?? [];
  expect(tag?.kind === 'tag' && [Object.keys(tag.set), tag.remove]).toEqual([
    ['area', 'team', 'union-secrets:tags', 'zone'],
    ['before', 'old'],
  ]);
});
