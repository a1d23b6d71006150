import type { DesiredRole, DesiredSecret, DesiredState } from '../../src/domain/desired.ts';
import { MAX_POLICY_CHARACTERS } from '../../src/policy/document.ts';
import type { Fault } from '../helpers/apply/memory-calls.ts';
import { MemoryCloud } from '../helpers/apply/memory-cloud.ts';
import { applyTo, notDone, planAgainst, states } from '../helpers/apply/run-apply.ts';
import { watched } from '../helpers/apply/watch.ts';
import { declared, defaultRole, desiredState, GROUP, rankingRole, UNGUARDED } from '../helpers/plan/builders.ts';

const ROLES = [defaultRole.name, rankingRole.name];
const KEY = '11111111-2222-3333-4444-555555555555';
const byTags = [{ ...defaultRole, match: 'tags' as const }];

const file = (secrets: readonly DesiredSecret[], roles: readonly DesiredRole[] = [defaultRole]): DesiredState =>
  desiredState({ roles, secrets, removal: UNGUARDED });
const under = (name: string, kmsKeyId: string | null, ...roles: string[]) =>
  declared(name, { kmsKeyId, ...(roles.length > 0 ? { roles } : {}) });

async function begun(from: DesiredState): Promise<MemoryCloud> {
  const cloud = new MemoryCloud(GROUP, ROLES);
  await applyTo(cloud, from);
  cloud.calls.length = 0;
  return cloud;
}

const [write, rekey] = ['CreatePolicyVersion', 'UpdateSecret'];

/** What the file said, what it says, and the writes that it takes, in their order. */
const MOVES: readonly (readonly [string, DesiredState, DesiredState, readonly string[]])[] = [
  ['an alias instead of the default key', file([under('a', null)]), file([under('a', 'alias/ml')]), [write, rekey]],
  ['the default key instead of an alias', file([under('a', 'alias/ml')]), file([under('a', null)]), [rekey, write]],
  ['another alias', file([under('a', 'alias/old')]), file([under('a', 'alias/new')]), [write, rekey, write]],
  ['a key instead of an alias', file([under('a', 'alias/ml')]), file([under('a', KEY)]), [write, rekey, write]],
  [
    'another alias, where the role reads more with the former one',
    file([under('a', 'alias/old'), under('b', 'alias/old')]),
    file([under('a', 'alias/new'), under('b', 'alias/old')]),
    [write, rekey],
  ],
  [
    'another alias, with which the role reads already',
    file([under('a', 'alias/old'), under('b', 'alias/new')]),
    file([under('a', 'alias/new'), under('b', 'alias/new')]),
    [rekey, write],
  ],
  [
    'two aliases that change places',
    file([under('a', 'alias/one'), under('b', 'alias/two')]),
    file([under('a', 'alias/two'), under('b', 'alias/one')]),
    [rekey, rekey],
  ],
  [
    'another alias of a secret that nobody reads',
    file([declared('a', { kmsKeyId: 'alias/old', roles: [] })]),
    file([declared('a', { kmsKeyId: 'alias/new', roles: [] })]),
    [rekey],
  ],
  [
    'another alias, with access by tags',
    file([under('a', 'alias/old'), under('b', null)], byTags),
    file([under('a', 'alias/new'), under('b', null)], byTags),
    [write, rekey, write],
  ],
  [
    'another alias of a secret that two roles read',
    file([under('a', 'alias/old', 'default', 'ranking')], [defaultRole, rankingRole]),
    file([under('a', 'alias/new', 'default', 'ranking')], [defaultRole, rankingRole]),
    [write, write, rekey, write, write],
  ],
  [
    'another alias, while one secret is granted and one revoked',
    file([under('a', 'alias/old'), declared('left')]),
    file([under('a', 'alias/new'), declared('came', { value: { kind: 'manual' } })]),
    ['CreateSecret', write, rekey, write],
  ],
];

describe.each(MOVES)('%s', (_what, from, to, writes) => {
  it('is set when roles may use it, and the old one is taken away when it no longer serves', async () => {
    const cloud = await begun(from);
    const { result, offences } = await watched(cloud, to, ROLES);
    expect([notDone(result), offences, cloud.writes]).toEqual([[], [], writes]);
    const plan = await planAgainst(cloud, to);
    expect(plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))).toEqual([]);
  });

  it('never comes between a role and its secret, whatever write fails; run again, it is done', async () => {
    for (let at = 0; at < writes.length; at++) {
      for (const how of ['before', 'after'] satisfies Fault[]) {
        const cloud = await begun(from);
        let seen = 0;
        cloud.fault = (call) => (call.writes && seen++ === at ? how : null);
        const first = await watched(cloud, to, ROLES);
        cloud.fault = () => null;
        const second = await watched(cloud, to, ROLES);
        expect([first.offences, second.offences, notDone(second.result)]).toEqual([[], [], []]);
        const plan = await planAgainst(cloud, to);
        expect(plan.roles.flatMap(({ policies }) => policies.flatMap(({ changes }) => changes))).toEqual([]);
      }
    }
  });
});

it('where no policy could be extended, the key is left alone, and what comes after it too', async () => {
  const cloud = await begun(file([under('a', 'alias/old')]));
  cloud.fault = ({ operation }) => (operation === 'CreatePolicyVersion' ? 'before' : null);
  const next = { ...under('a', 'alias/new'), tags: { team: 'ml' } };
  const { result } = await applyTo(cloud, file([next]));
  expect(states(result)).toEqual({
    'policy:ml-secrets:extend-policy': 'failed',
    'secret:a:set-key': 'not-started',
    'secret:a:tag': 'not-started',
    'policy:ml-secrets:update-policy': 'not-started',
  });
  expect(cloud.shown('a')?.kmsKeyId).toBe('alias/old');
});

it('a policy that cannot hold both keys gets the new one right after it is set', async () => {
  // Eleven names and one that fills the policy up to some characters, with the statement for the key.
  const names = Array.from({ length: 11 }, (_, index) => `${10 + index}`.padStart(430, 'n'));
  const filling = (length: number) => 'z'.padStart(length, 'n');
  const from = (length: number) => file([...names, filling(length)].map((name) => under(name, 'alias/old')));
  const size = async (length: number) => {
    const cloud = await begun(from(length));
    return [cloud.policyNames().length, JSON.stringify(cloud.documentOf('ml-secrets')).length] as const;
  };
  const [parts, characters] = await size(10);
  expect(parts).toBe(1);
  const length = 10 + MAX_POLICY_CHARACTERS - characters - 8;
  const cloud = await begun(from(length));
  expect(cloud.policyNames()).toEqual(['ml-secrets']);

  const to = file([...names, filling(length)].map((name) => under(name, 'alias/new')));
  const { result } = await applyTo(cloud, to);
  expect(notDone(result)).toEqual([]);
  expect(cloud.writes).toEqual([...names.map(() => rekey), rekey, write]);
  expect([...cloud.decryptsWith(defaultRole.name)]).toEqual(['alias/new']);
});
